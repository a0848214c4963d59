"""What a comparison is made of, as one frozen record."""

from dataclasses import dataclass

from core.model.library import Library
from desktop.work.workers import Worker


@dataclass(frozen=True, slots=True)
class ComparisonParts:
    """What works behind the dialog.

    Attributes:
        library: where models are found.
        worker: where photos are coloured.
        looks: where a photo is read again to be looked at.
    """

    library: Library
    worker: Worker
    looks: Worker
