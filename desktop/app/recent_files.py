"""The photos that were opened last, remembered from one start to the next."""

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
_WHAT: Final = "the photos opened last"


class RecentFile:
    """Keeps the paths in a JSON file of the user's; a bad one is as good as none."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def photos(self) -> tuple[Path, ...]:
        """Give the photos, the last one first; whether they still exist is not looked up."""
        names = read_list(self._path, _WHAT)
        paths = (from_root(name) for name in names if isinstance(name, str) and can_be_a_path(name))
        return tuple(dict.fromkeys(paths))[:_MOST]

    def add(self, photo: Path) -> None:
        """Put a photo first; a full disk costs only this."""
        kept = [photo, *(path for path in self.photos() if path != photo)][:_MOST]
        self._write(kept)

    def forget(self) -> None:
        """Forget all of them."""
        self._write([])

    def _write(self, photos: Sequence[Path]) -> None:
        write(self._path, [str(photo) for photo in photos], _WHAT)


def offered(recent: RecentFile) -> Cards:
    """Give what the start page offers: photos opened lately, or samples before the first."""
    lately = recent.photos()[:_OFFERED]
    if lately:
        return Cards(lately, are_recent=True)
    return Cards(sample_photos.offered(), are_recent=False)
