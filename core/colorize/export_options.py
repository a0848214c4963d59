"""How results are stored: what a person may choose, as one record for window and command line.

Whoever stores such a choice does so by `options_to_json` and `options_from_json`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from core.base.errors import UsageError
from core.base.record_codec import read_leniently, stored_as, to_json
from core.base.strict_json import JsonValue
from core.colorize.result_size import ResultSize
from core.image.formats import STANDARD_QUALITY, ResultFormat
from core.image.profile_choice import ResultProfile

#: How depths are stored.
_DEPTHS: Final[Mapping[JsonValue, int | None]] = {"keep": None, "8": 8, "16": 16}


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How results are stored.

    Attributes:
        result_format: in which format. It reaches a file by the name that `core.batch.plan` gives.
        quality: 1..100, of formats that lose something.
        depth: bits a channel where the format can have so many; None: as the photo.
        keeps_metadata: whether what the photo's file said goes along with the result.
        has_ai_note: whether the XMP says that AI made the colours, which model, and when.
        has_corner_mark: whether a small mark is drawn into the lower right corner.
        profile: the colours that results are coded in.
        size: how large results may be, in pixels and as files.

    Raises:
        UsageError: 16 bits are asked for in a format that holds 8.
        ValueError: the quality is out of range.
    """

    result_format: ResultFormat = field(default=ResultFormat.KEEP, metadata=stored_as("format"))
    quality: int = STANDARD_QUALITY
    depth: Literal[8, 16] | None = None
    keeps_metadata: bool = field(default=True, metadata=stored_as("metadata"))
    has_ai_note: bool = field(default=True, metadata=stored_as("ai_note"))
    has_corner_mark: bool = field(default=False, metadata=stored_as("corner_mark"))
    profile: ResultProfile = ResultProfile.SRGB
    size: ResultSize = field(default_factory=ResultSize)

    def __post_init__(self) -> None:
        if not 1 <= self.quality <= 100:
            raise ValueError(f"quality must be between 1 and 100, not {self.quality}")
        if self.depth == 16 and not self.result_format.can_have_16_bit:
            form = self.result_format.format
            name = self.result_format.value if form is None else form.value
            raise UsageError(
                "{name} cannot hold 16 bits a channel.",
                hint="Choose PNG or TIFF, or leave the depth as it is in the photo.",
                name=name,
            )


def options_to_json(options: ExportOptions) -> dict[str, JsonValue]:
    """Write options down by the keys under which they are stored, such as `format` and `depth`."""
    depth = next(word for word, depth in _DEPTHS.items() if depth == options.depth)
    return to_json(options) | {"depth": depth}


def options_from_json(kept: Mapping[str, JsonValue]) -> ExportOptions:
    """Read options leniently, key by key; other keys are passed by.

    A depth may be a number or null, too, and one that the format cannot have is none.
    """
    depth = kept.get("depth")
    known = depth if not isinstance(depth, str) else _DEPTHS.get(depth, depth)
    return read_leniently(ExportOptions, {**kept, "depth": known})
