"""Results of the photos that were opened last, remembered from one start to the next."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from core.base.paths import can_be_a_path, from_root
from core.base.strict_json import JsonValue
from desktop.pictures.results import Results
from desktop.ui.json_file import read_object, write

_WHAT: Final = "the results of photos opened last"


class RecentResultFile:
    """Keeps the paths of results by those of photos; a bad file is as good as none."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> tuple[tuple[Path, Path], ...]:
        """Give photos and their results; whether they still exist is not looked up."""
        stored = read_object(self._path, _WHAT)
        return tuple(
            (from_root(photo), from_root(result))
            for photo, result in stored.items()
            if isinstance(result, str) and can_be_a_path(photo) and can_be_a_path(result)
        )

    def keep(self, photos: Iterable[Path], results: Results) -> None:
        """Keep what is known of these photos; a full disk costs only this."""
        known: dict[str, JsonValue] = {
            str(photo): str(result) for photo in photos if (result := results.of(photo))
        }
        if known or self.read():
            write(self._path, known, _WHAT)
