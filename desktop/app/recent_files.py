"""The photos that were opened last, remembered from one start to the next."""

import json
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from desktop.ui.json_file import write

_log = logging.getLogger(__name__)

#: So many are remembered; the start page shows those of them that are still there.
_MOST: Final = 12


class RecentFile:
    """Keeps the paths in a JSON file of the user's; a bad one is as good as none."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def photos(self) -> tuple[Path, ...]:
        """Give the photos, the last one first; whether they still exist is not looked up."""
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return ()
        except (OSError, ValueError, RecursionError) as error:
            _log.warning("the photos opened last could not be read: %s", error)
            return ()
        names = stored if isinstance(stored, list) else []
        return tuple(Path(name) for name in names if isinstance(name, str))[:_MOST]

    def add(self, photo: Path) -> None:
        """Put a photo first; a full disk costs only this."""
        kept = [photo, *(path for path in self.photos() if path != photo)][:_MOST]
        self._write(kept)

    def forget(self) -> None:
        """Forget all of them."""
        self._write([])

    def _write(self, photos: Sequence[Path]) -> None:
        write(self._path, [str(photo) for photo in photos], "the photos opened last")
