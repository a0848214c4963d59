"""What the window remembers: one frozen record, one table of what is stored.

Only what differs from the default is stored, keys that this version does not know are kept, and
a bad value falls back to the default with a line in the log. Window geometry is not a setting.
"""

import json
import logging
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal

from core.base.errors import UsageError
from core.batch.naming import NamePattern
from core.batch.output_place import Beside, OutputPlace
from core.colorize.export_options import ExportOptions
from desktop.pictures.view_state import ViewMode
from desktop.settings.export_choice import ExportChoice
from desktop.ui.json_file import Stored, read
from desktop.ui.language import Language
from desktop.ui.theme import ThemeChoice

_log = logging.getLogger(__name__)

#: More threads than this are of no use to anybody.
MOST_THREADS: Final = 64

#: How places and depths of results are stored.
_ONE_FOLDER: Final = "chosen"
_PLACES: Final[dict[OutputPlace, str]] = {Beside.FOLDER: "own-folder", Beside.PHOTO: "beside"}
_DEPTHS: Final[dict[Literal[8, 16] | None, str]] = {None: "keep", 8: "8", 16: "16"}


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
        values, standard = Stored(read(self._path)), Settings()
        return Settings(
            theme=values.choice("theme", standard.theme),
            view=values.choice("view", standard.view),
            language=values.choice("language", standard.language),
            threads=values.whole("threads", standard.threads, 1, MOST_THREADS),
            results=_results(values, standard.results),
            training=Path(training) if (training := values.text("training", "")) else None,
        )

    def save(self, settings: Settings) -> None:
        """Write the settings beside and put them in place; a full disk costs only them."""
        stored, usual = read(self._path), values_of(Settings())
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


def _results(values: Stored, standard: ExportChoice) -> ExportChoice:
    usual = standard.options
    form = values.choice("results.format", usual.result_format)
    depth = values.one_of("results.depth", _DEPTHS, usual.depth)
    options = ExportOptions(
        form,
        quality=values.whole("results.quality", usual.quality, 1, 100),
        depth=depth if form.can_have_16_bit else None,
        keeps_metadata=values.flag("results.metadata", usual.keeps_metadata),
        has_ai_note=values.flag("results.ai_note", usual.has_ai_note),
        has_corner_mark=values.flag("results.corner_mark", usual.has_corner_mark),
    )
    return ExportChoice(options, _pattern(values, standard.pattern), _place(values))


def _place(values: Stored) -> OutputPlace:
    folder = values.text("results.folder", "")
    known: dict[OutputPlace, str] = dict(_PLACES)
    if folder:
        known[Path(folder)] = _ONE_FOLDER
    return values.one_of("results.place", known, ExportChoice().place)


def _pattern(values: Stored, standard: NamePattern) -> NamePattern:
    key = "results.pattern"
    try:
        return NamePattern(values.text(key, standard.text))
    except UsageError:
        return values.bad(key, standard)
