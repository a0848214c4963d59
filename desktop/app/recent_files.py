"""The photos and folders that were opened last, remembered from one start to the next."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from core.base.paths import can_be_a_path, from_root
from desktop.app.card_row import Cards
from desktop.photo import sample_photos
from desktop.ui.json_file import read_list, write

#: So many stand on the start page.
_OFFERED: Final = 4
#: So many are remembered; the start page shows those of them that are still there.
_MOST: Final = 12
_MOST_FOLDERS: Final = 8
_WHAT: Final = "the photos opened last"
_FOLDERS: Final = "the folders opened last"


class RecentFile:
    """Keeps paths in a JSON file of the user's; a bad one is as good as none.

    Args:
        path: the file.
        what: is in it, for the log.
        most: of them; the oldest go.
    """

    def __init__(self, path: Path, what: str = _WHAT, most: int = _MOST) -> None:
        self._path, self._what, self._most = path, what, most

    def paths(self) -> tuple[Path, ...]:
        """Give the paths, the last one first; whether they still exist is not looked up."""
        names = read_list(self._path, self._what)
        paths = (from_root(name) for name in names if isinstance(name, str) and can_be_a_path(name))
        return tuple(dict.fromkeys(paths))[: self._most]

    def add(self, *added: Path) -> None:
        """Put paths first; a full disk costs only this."""
        before = self.paths()
        kept = tuple(dict.fromkeys([*added, *before]))[: self._most]
        if kept != before:
            self._write(kept)

    def forget(self) -> None:
        """Forget all of them."""
        self._write([])

    def _write(self, paths: Sequence[Path]) -> None:
        write(self._path, [str(path) for path in paths], self._what)


def recent_folders(home: Path) -> RecentFile:
    """Give where the folders are remembered that photos came from last."""
    return RecentFile(home / "recent-folders.json", _FOLDERS, _MOST_FOLDERS)


def offered(recent: RecentFile) -> Cards:
    """Give what the start page offers: photos opened lately, or samples before the first."""
    lately = recent.paths()[:_OFFERED]
    if lately:
        return Cards(lately, are_recent=True)
    return Cards(sample_photos.offered(), are_recent=False)
