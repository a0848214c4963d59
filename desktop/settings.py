"""What the window remembers: one frozen record, one table of what is stored.

Only what differs from the default is stored, keys that this version does not know are kept, and
a bad value falls back to the default with a line in the log. Window geometry is not a setting.
"""

import json
import logging
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Final, Literal, TypeVar

from core.errors import UsageError
from core.export_options import ExportOptions
from core.naming import NamePattern
from core.output_place import Beside, OutputPlace
from desktop.export_choice import ExportChoice
from desktop.theme import ThemeChoice
from desktop.viewer.view_state import ViewMode

_log = logging.getLogger(__name__)

#: More threads than this are of no use to anybody.
MOST_THREADS: Final = 64

#: How places and depths of results are stored.
_ONE_FOLDER: Final = "chosen"
_PLACES: Final[dict[OutputPlace, str]] = {Beside.FOLDER: "own-folder", Beside.PHOTO: "beside"}
_DEPTHS: Final[dict[Literal[8, 16] | None, str]] = {None: "keep", 8: "8", 16: "16"}

Choice = TypeVar("Choice", bound=Enum)
Value = TypeVar("Value")


class Language(Enum):
    """The language of the window; the values are stored."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"
    HINDI = "hi"


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user chose.

    Attributes:
        theme: dark, light, or as the system.
        view: how original and colour share the window.
        language: of the window.
        threads: how many photos, or parts of one, are worked on at once: 1 to `MOST_THREADS`.
        results: how results are stored, called, and where they go.
        training: the Python, or the folder of one, that trains; None for that of the window.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    view: ViewMode = ViewMode.SPLIT
    language: Language = Language.SYSTEM
    threads: int = 2
    results: ExportChoice = field(default_factory=ExportChoice)
    training: Path | None = None


def most_threads() -> int:
    """Give how many threads this computer has cores for."""
    return min(os.cpu_count() or 1, MOST_THREADS)


def usable_threads(settings: Settings) -> int:
    """Give how many threads are used: what was chosen, perhaps on a larger computer."""
    return min(settings.threads, most_threads())


class SettingsFile:
    """Keeps `Settings` in a JSON file of the user's."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Settings:
        """Read the settings; what is missing or bad has its default."""
        stored, standard = _Stored(self._read()), Settings()
        return Settings(
            theme=stored.choice("theme", standard.theme),
            view=stored.choice("view", standard.view),
            language=stored.choice("language", standard.language),
            threads=stored.whole("threads", standard.threads, 1, MOST_THREADS),
            results=_results(stored, standard.results),
            training=Path(training) if (training := stored.text("training", "")) else None,
        )

    def save(self, settings: Settings) -> None:
        """Write the settings beside and put them in place; a full disk costs only them."""
        stored, usual = self._read(), values_of(Settings())
        for key, value in values_of(settings).items():
            stored.pop(key, None)
            if value != usual[key]:
                stored[key] = value
        beside = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(json.dumps(stored, indent=2), encoding="utf-8")
            beside.replace(self._path)
        except OSError as error:
            _log.warning("the settings were not saved: %s", error)

    def _read(self) -> dict[str, object]:
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            _log.warning("the settings could not be read: %s", error)
            return {}
        return stored if isinstance(stored, dict) else {}


def values_of(settings: Settings) -> dict[str, object]:
    """Give all settings by the keys under which they are stored; `load` reads the same keys."""
    options, place = settings.results.options, settings.results.place
    return {
        "theme": settings.theme.value,
        "view": settings.view.value,
        "language": settings.language.value,
        "threads": settings.threads,
        "training": "" if settings.training is None else str(settings.training),
        "results.format": options.result_format.value,
        "results.quality": options.quality,
        "results.pattern": settings.results.pattern.text,
        "results.place": _ONE_FOLDER if isinstance(place, Path) else _PLACES[place],
        "results.folder": str(place) if isinstance(place, Path) else "",
        "results.depth": _DEPTHS[options.depth],
        "results.metadata": options.keeps_metadata,
        "results.ai_note": options.has_ai_note,
        "results.corner_mark": options.has_corner_mark,
    }


def _results(stored: "_Stored", standard: ExportChoice) -> ExportChoice:
    usual = standard.options
    form = stored.choice("results.format", usual.result_format)
    depth = stored.one_of("results.depth", _DEPTHS, usual.depth)
    options = ExportOptions(
        form,
        quality=stored.whole("results.quality", usual.quality, 1, 100),
        depth=depth if form.can_have_16_bit else None,
        keeps_metadata=stored.flag("results.metadata", usual.keeps_metadata),
        has_ai_note=stored.flag("results.ai_note", usual.has_ai_note),
        has_corner_mark=stored.flag("results.corner_mark", usual.has_corner_mark),
    )
    return ExportChoice(
        options, stored.pattern("results.pattern", standard.pattern), _place(stored)
    )


def _place(stored: "_Stored") -> OutputPlace:
    folder = stored.text("results.folder", "")
    known: dict[OutputPlace, str] = dict(_PLACES)
    if folder:
        known[Path(folder)] = _ONE_FOLDER
    return stored.one_of("results.place", known, ExportChoice().place)


class _Stored:
    """What a file holds, read value by value; a bad one gives its default and a line in the log."""

    def __init__(self, values: Mapping[str, object]) -> None:
        self._values = values

    def choice(self, key: str, standard: Choice) -> Choice:
        try:
            return type(standard)(self._values.get(key, standard.value))
        except ValueError:
            return self._bad(key, standard)

    def whole(self, key: str, standard: int, low: int, high: int) -> int:
        value = self._values.get(key, standard)
        if isinstance(value, int) and not isinstance(value, bool) and low <= value <= high:
            return value
        return self._bad(key, standard)

    def text(self, key: str, standard: str) -> str:
        value = self._values.get(key, standard)
        return value if isinstance(value, str) else self._bad(key, standard)

    def one_of(self, key: str, stored_as: Mapping[Value, str], standard: Value) -> Value:
        """Give the value that is stored as what the file holds."""
        text = self._values.get(key, stored_as[standard])
        found = [value for value, words in stored_as.items() if words == text]
        return found[0] if found else self._bad(key, standard)

    def pattern(self, key: str, standard: NamePattern) -> NamePattern:
        try:
            return NamePattern(self.text(key, standard.text))
        except UsageError:
            return self._bad(key, standard)

    def flag(self, key: str, standard: bool) -> bool:
        value = self._values.get(key, standard)
        return value if isinstance(value, bool) else self._bad(key, standard)

    def _bad(self, key: str, standard: Value) -> Value:
        _log.warning("the setting %s cannot be %r", key, self._values[key])
        return standard
