"""What a person chose about results: how they are stored, called and where they go; as JSON, too.

The settings hold the one that is usual, the queue one of its own once something else was chosen
for it, both under the same keys. What is kept may come from another version of the program:
whatever makes no sense falls back to the default, and the rest stays.
"""

import contextlib
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeVar

from core.base.errors import UsageError
from core.base.paths import can_be_a_path, from_root
from core.base.strict_json import JsonValue
from core.batch.naming import STANDARD_PATTERN, NamePattern, example
from core.batch.output_place import Beside, OutputPlace
from core.colorize.export_options import ExportOptions, options_from_json, options_to_json

_log = logging.getLogger(__name__)
_T = TypeVar("_T")

_USUAL_PLACE: Final = Beside.FOLDER
#: How places are stored; for one folder that was chosen, its path stands beside the word.
_PLACES: Final[Mapping[Beside, str]] = {Beside.FOLDER: "own-folder", Beside.PHOTO: "beside"}
_ONE_FOLDER: Final = "chosen"
#: What version 0.1 called keys in the file of a queue.
_KEYS_BEFORE: Final = {"ai note": "ai_note", "corner mark": "corner_mark", "name": "pattern"}


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
    place: OutputPlace = _USUAL_PLACE

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


def to_json(choice: ExportChoice) -> dict[str, JsonValue]:
    """Write a choice down: the keys of its options, and `pattern`, `place` and `folder`."""
    place = choice.place
    return {
        **options_to_json(choice.options),
        "pattern": choice.pattern.text,
        "place": _PLACES[place] if isinstance(place, Beside) else _ONE_FOLDER,
        "folder": str(place) if isinstance(place, Path) else "",
    }


def from_json(kept: JsonValue, usual: ExportChoice) -> ExportChoice:
    """Read a choice, key by key; `usual` where none was kept."""
    if not isinstance(kept, dict):
        return usual
    kept = _brought_up_to_date(kept)
    return ExportChoice(options_from_json(kept), _pattern(kept), _place(kept))


def merged(choice: ExportChoice, kept: JsonValue) -> JsonValue:
    """Write a choice down in place of another, and leave what only a newer version knows."""
    before = _brought_up_to_date(kept) if isinstance(kept, dict) else {}
    return before | to_json(choice)


def _brought_up_to_date(kept: dict[str, JsonValue]) -> dict[str, JsonValue]:
    """Give a choice that version 0.1 kept with a queue the keys of today."""
    values = {_KEYS_BEFORE.get(key, key): value for key, value in kept.items()}
    if "beside" in values:
        beside, folder = values.pop("beside"), values.get("folder")
        known = {one.value: words for one, words in _PLACES.items()}
        values["place"] = _ONE_FOLDER if folder else known.get(str(beside), beside)
    return values


def _pattern(kept: Mapping[str, JsonValue]) -> NamePattern:
    text = kept.get("pattern", STANDARD_PATTERN.text)
    with contextlib.suppress(UsageError):
        if isinstance(text, str):
            return NamePattern(text)
    return _left_out("pattern", text, STANDARD_PATTERN)


def _place(kept: Mapping[str, JsonValue]) -> OutputPlace:
    place, folder = kept.get("place", _PLACES[_USUAL_PLACE]), kept.get("folder")
    folder = folder if isinstance(folder, str) and can_be_a_path(folder) else ""
    if place == _ONE_FOLDER and Path(folder).is_absolute():
        return from_root(folder)
    known = [beside for beside, words in _PLACES.items() if words == place]
    return known[0] if known else _left_out("place", place, _USUAL_PLACE)


def _left_out(key: str, value: JsonValue, usual: _T) -> _T:
    _log.warning("a stored value is left out: %s cannot be %r", key, value)
    return usual
