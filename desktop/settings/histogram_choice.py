"""Whether the histogram is shown."""

from enum import Enum


class HistogramChoice(Enum):
    """What the user chose; the values are stored in settings."""

    AS_FITS = "as-fits"
    SHOWN = "shown"
    HIDDEN = "hidden"
