"""How results are stored: what a person may choose, as one record for window and command line."""

from dataclasses import dataclass
from typing import Literal

from core.base.errors import UsageError
from core.image.formats import ResultFormat


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How results are stored.

    Attributes:
        result_format: in which format. It reaches a file by its name, which `core.batch.plan`
            makes.
        quality: 1..100, of formats that lose something.
        depth: bits a channel where the format can have so many; None: as the photo.
        keeps_metadata: whether what the photo's file said goes along with the result.
        has_ai_note: whether the XMP says that AI made the colours, which model, and when.
        has_corner_mark: whether a small mark is drawn into the lower right corner.

    Raises:
        UsageError: 16 bits are asked for in a format that holds 8.
        ValueError: the quality is out of range.
    """

    result_format: ResultFormat = ResultFormat.KEEP
    quality: int = 95
    depth: Literal[8, 16] | None = None
    keeps_metadata: bool = True
    has_ai_note: bool = True
    has_corner_mark: bool = False

    def __post_init__(self) -> None:
        if not 1 <= self.quality <= 100:
            raise ValueError(f"quality must be between 1 and 100, not {self.quality}")
        if self.depth == 16 and not self.result_format.can_have_16_bit:
            form = self.result_format.format
            name = self.result_format.value if form is None else form.value
            raise UsageError(
                f"{name} cannot hold 16 bits a channel.",
                hint="Choose PNG or TIFF, or leave the depth as it is in the photo.",
            )
