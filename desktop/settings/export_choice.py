"""What a person chose about results: how they are stored, called and where they go; as JSON, too.

The settings hold the one that is usual, the queue one of its own once something else was chosen
for it. What is kept may come from another version of the program: whatever makes no sense falls
back to the default.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from core.base.errors import UsageError
from core.base.strict_json import JsonValue
from core.batch.naming import STANDARD_PATTERN, NamePattern, example
from core.batch.output_place import Beside, OutputPlace
from core.colorize.export_options import ExportOptions
from core.image.formats import ResultFormat


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """How results are stored, called, and where they go.

    Attributes:
        options: format, quality, depth, metadata, note and mark.
        pattern: of the names.
        place: the folder.
    """

    options: ExportOptions = field(default_factory=ExportOptions)
    pattern: NamePattern = STANDARD_PATTERN
    place: OutputPlace = Beside.FOLDER

    def name_for(self, source: Path, model: str) -> str:
        """Give the name, with its ending, of the result of a photo, were it the only one."""
        result_format = self.options.result_format
        return example(self.pattern, source, result_format=result_format, model=model)

    def names_as(self, other: "ExportChoice") -> bool:
        """Tell whether results get the same names and places as by another choice."""
        return (
            self.pattern == other.pattern
            and self.place == other.place
            and self.options.result_format is other.options.result_format
        )


def to_json(choice: ExportChoice) -> JsonValue:
    """Write a choice down."""
    options, place = choice.options, choice.place
    return {
        "format": options.result_format.value,
        "quality": options.quality,
        "depth": options.depth,
        "metadata": options.keeps_metadata,
        "ai note": options.has_ai_note,
        "corner mark": options.has_corner_mark,
        "name": choice.pattern.text,
        "beside": place.value if isinstance(place, Beside) else None,
        "folder": str(place) if isinstance(place, Path) else None,
    }


def from_json(kept: JsonValue, usual: ExportChoice) -> ExportChoice:
    """Read a choice; `usual` where none was kept."""
    if not isinstance(kept, dict):
        return usual
    return ExportChoice(_options(kept), _pattern(kept.get("name")), _place(kept))


def _options(kept: dict[str, JsonValue]) -> ExportOptions:
    usual = ExportOptions()
    quality, depth = kept.get("quality"), kept.get("depth")
    try:
        return ExportOptions(
            ResultFormat(kept.get("format", usual.result_format.value)),
            quality if isinstance(quality, int) else usual.quality,
            _depth(depth),
            kept.get("metadata", True) is True,
            kept.get("ai note", True) is True,
            kept.get("corner mark", False) is True,
        )
    except (ValueError, UsageError):
        return usual


def _depth(kept: JsonValue) -> Literal[8, 16] | None:
    if kept == 8:
        return 8
    return 16 if kept == 16 else None


def _pattern(kept: JsonValue) -> NamePattern:
    try:
        return NamePattern(kept) if isinstance(kept, str) else STANDARD_PATTERN
    except UsageError:
        return STANDARD_PATTERN


def _place(kept: dict[str, JsonValue]) -> OutputPlace:
    folder, beside = kept.get("folder"), kept.get("beside")
    if isinstance(folder, str) and Path(folder).is_absolute():
        return Path(folder)
    try:
        return Beside(beside)
    except ValueError:
        return Beside.FOLDER
