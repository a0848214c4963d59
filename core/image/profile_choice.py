"""Which colour profile a result is to carry; imports nothing, for the command line."""

from enum import Enum


class ResultProfile(Enum):
    """The colours that a result is coded in; the values are the words of the command line."""

    SRGB = "srgb"
    SOURCE = "source"
