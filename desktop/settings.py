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
from typing import Final, TypeVar

from desktop.result_choices import Place, ResultChoices, pattern_fault
from desktop.theme import ThemeChoice
from desktop.viewer.view_state import ViewMode

_log = logging.getLogger(__name__)

#: More threads than this are of no use to anybody.
MOST_THREADS: Final = 64


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
        results: how results are stored.
        training: the Python, or the folder of one, that trains; None for that of the window.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    view: ViewMode = ViewMode.SPLIT
    language: Language = Language.SYSTEM
    threads: int = 2
    results: ResultChoices = field(default_factory=ResultChoices)
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
    results = settings.results
    return {
        "theme": settings.theme.value,
        "view": settings.view.value,
        "language": settings.language.value,
        "threads": settings.threads,
        "training": "" if settings.training is None else str(settings.training),
        "results.format": results.format.value,
        "results.quality": results.quality,
        "results.pattern": results.pattern,
        "results.place": results.place.value,
        "results.folder": "" if results.folder is None else str(results.folder),
        "results.depth": results.depth.value,
        "results.metadata": results.keeps_metadata,
        "results.ai_note": results.has_ai_note,
        "results.corner_mark": results.has_corner_mark,
    }


def _results(stored: "_Stored", standard: ResultChoices) -> ResultChoices:
    folder = stored.text("results.folder", "")
    place = stored.choice("results.place", standard.place)
    pattern = stored.text("results.pattern", standard.pattern)
    if place is Place.CHOSEN and not folder:
        _log.warning("no folder is stored for the results")
        place = standard.place
    if pattern_fault(pattern):
        _log.warning("the setting results.pattern makes no names: %r", pattern)
        pattern = standard.pattern
    return ResultChoices(
        format=stored.choice("results.format", standard.format),
        quality=stored.whole("results.quality", standard.quality, 1, 100),
        pattern=pattern,
        place=place,
        folder=Path(folder) if folder else None,
        depth=stored.choice("results.depth", standard.depth),
        keeps_metadata=stored.flag("results.metadata", standard.keeps_metadata),
        has_ai_note=stored.flag("results.ai_note", standard.has_ai_note),
        has_corner_mark=stored.flag("results.corner_mark", standard.has_corner_mark),
    )


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

    def flag(self, key: str, standard: bool) -> bool:
        value = self._values.get(key, standard)
        return value if isinstance(value, bool) else self._bad(key, standard)

    def _bad(self, key: str, standard: Value) -> Value:
        _log.warning("the setting %s cannot be %r", key, self._values[key])
        return standard
