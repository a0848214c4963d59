"""The folder of files that are made to be taken elsewhere: pasted, dragged out, mailed."""

import contextlib
import secrets
import shutil
import time
from collections.abc import Collection
from pathlib import Path
from typing import Final

#: A mail program may read what is attached only when the mail is sent.
_KEPT_S: Final = 24 * 3600.0


class TakenFolder:
    """Gives each file a folder of its own, so that it can have the name that people know.

    Args:
        root: nothing else lies there; it need not exist.
    """

    def __init__(self, root: Path) -> None:
        self._root = root

    def place_for(self, name: str) -> Path:
        """Give a free place for a file; whoever writes it makes its folder (`make_folder`)."""
        return self._root / secrets.token_hex(8) / name

    def make_folder(self, file: Path) -> None:
        """Make the folder of a file, for the eyes of this user alone.

        Raises:
            OSError: it cannot be made.
        """
        self._root.mkdir(parents=True, exist_ok=True, mode=0o700)
        file.parent.mkdir(exist_ok=True, mode=0o700)

    def holds(self, file: Path) -> bool:
        """Tell whether a file was made here."""
        return file.is_relative_to(self._root)

    def remove(self, file: Path) -> None:
        """Remove a file that was made here, if it is there."""
        if file.parent.parent == self._root:
            shutil.rmtree(file.parent, ignore_errors=True)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is there."""
        try:
            return next(self._root.iterdir(), None) is None
        except OSError:
            return True

    def sweep(self, kept: Collection[Path] = ()) -> None:
        """Remove what was made by an earlier start, a day ago or more, but for some files."""
        folders = {file.parent for file in kept}
        with contextlib.suppress(OSError):
            for folder in self._root.iterdir():
                is_old = time.time() - folder.stat().st_mtime > _KEPT_S
                if is_old and folder not in folders:
                    shutil.rmtree(folder, ignore_errors=True)
