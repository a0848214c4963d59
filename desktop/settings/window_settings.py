"""What the window remembers: one frozen record, one table of what is stored.

Only what differs from the default is stored, keys that this version does not know are kept, and
a bad value falls back to the default with a line in the log. Window geometry is not a setting.
"""

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from core.base.record_codec import read_leniently, to_json
from core.base.strict_json import JsonValue
from desktop.pictures.view_state import ViewMode
from desktop.settings import export_choice
from desktop.settings.export_choice import ExportChoice
from desktop.settings.histogram_choice import HistogramChoice
from desktop.ui.json_file import read_object, write
from desktop.ui.language import Language
from desktop.ui.motion import MotionChoice
from desktop.ui.text_size import TextSize
from desktop.ui.theme import ThemeChoice

#: More threads than this are of no use to anybody.
MOST_THREADS: Final = 64

_WHAT: Final = "the settings"
#: Begins the keys of what is chosen about results.
_OF_RESULTS: Final = "results."


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user chose.

    Attributes:
        theme: dark, light, in high contrast, or as the system.
        view: how original and colour share the window.
        language: of the window.
        threads: how many photos, or parts of one, are worked on at once: 1 to `MOST_THREADS`.
        results: how results are stored, called, and where they go.
        keeps_edits_beside: adjustments are kept beside the photos, else in the data folder.
        training: the Python, or the folder of one, that trains; None for that of the window.
        knows_hints: a colour of a place was chosen before, so that nobody is told how.
        lists_by_folder: photos of the queue stand together by their folders.
        motion: whether things may move by themselves.
        text_size: how large words and controls are, from the next start on.
        histogram: whether it is shown; by default where there is room for it.

    Raises:
        ValueError: there are too few threads, or too many.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    view: ViewMode = ViewMode.SPLIT
    language: Language = Language.SYSTEM
    threads: int = 2
    results: ExportChoice = field(default_factory=ExportChoice)
    keeps_edits_beside: bool = True
    training: Path | None = None
    knows_hints: bool = False
    lists_by_folder: bool = False
    motion: MotionChoice = MotionChoice.SYSTEM
    text_size: TextSize = TextSize.SYSTEM
    histogram: HistogramChoice = HistogramChoice.AS_FITS

    def __post_init__(self) -> None:
        if not 1 <= self.threads <= MOST_THREADS:
            raise ValueError(f"threads must be between 1 and {MOST_THREADS}, not {self.threads}")


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
        stored = read_object(self._path, _WHAT)
        start = len(_OF_RESULTS)
        kept = {key[start:]: one for key, one in stored.items() if key.startswith(_OF_RESULTS)}
        results = export_choice.from_json(kept, ExportChoice())
        return read_leniently(Settings, stored, given={"results": results})

    def save(self, settings: Settings) -> None:
        """Write the settings beside and put them in place; a full disk costs only them."""
        stored, usual = read_object(self._path, _WHAT), values_of(Settings())
        for key, value in values_of(settings).items():
            stored.pop(key, None)
            if value != usual[key]:
                stored[key] = value
        write(self._path, stored, _WHAT)


def values_of(settings: Settings) -> dict[str, JsonValue]:
    """Give all settings by the keys under which they are stored; `load` reads the same keys."""
    values = to_json(settings)
    del values["results"]  # whose values stand beside the others
    results = export_choice.to_json(settings.results)
    return values | {f"{_OF_RESULTS}{key}": value for key, value in results.items()}
