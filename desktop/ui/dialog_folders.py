"""Where dialogs for files begin: in the folder that was used last, from one start to the next."""

import os
from enum import Enum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths

from core.base.paths import from_root
from core.base.presence import is_folder
from desktop.ui.json_file import read_object, write
from desktop.ui.sleeping_disks import promptly

_Location = QStandardPaths.StandardLocation


class FolderKind(Enum):
    """What is looked for or saved; the values are the keys in the file."""

    PHOTOS = "photos"
    RESULTS = "results"
    REPORTS = "reports"
    MODELS = "models"


_WHAT: Final = "the folders used last"
#: Where to begin before one was chosen for a kind: results lie beside photos as a rule.
_AS_FOR: Final = {
    FolderKind.PHOTOS: FolderKind.RESULTS,
    FolderKind.RESULTS: FolderKind.PHOTOS,
    FolderKind.REPORTS: FolderKind.RESULTS,
}


class Folders:
    """Remembers a folder for each kind of file in a JSON file of the user's."""

    def __init__(self, file: Path) -> None:
        self._file = file
        stored = read_object(file, _WHAT)
        self._last = {
            kind: from_root(name)
            for kind in FolderKind
            if isinstance(name := stored.get(kind.value), str)
        }

    def beginning(self, kind: FolderKind) -> Path:
        """Give the folder to begin in, which exists: the last one of this kind, or the usual."""
        last = self._last.get(kind) or self._last.get(_AS_FOR.get(kind, kind))
        return usual(kind) if last is None or not is_at_hand(last) else last

    def remember(self, kind: FolderKind, folder: Path) -> None:
        """Begin there the next time; a full disk costs only this."""
        if self._last.get(kind) == folder:
            return
        self._last[kind] = folder
        stored = {one.value: str(self._last[one]) for one in FolderKind if one in self._last}
        write(self._file, dict(stored), _WHAT)


def usual(kind: FolderKind) -> Path:
    """Give the folder of the system for a kind of file; the home where there is no such folder."""
    location = {
        FolderKind.REPORTS: _Location.DocumentsLocation,
        FolderKind.MODELS: _Location.DownloadLocation,
    }.get(kind, _Location.PicturesLocation)
    named = Path(QStandardPaths.writableLocation(location))
    return named if is_folder(named) else Path.home()


def is_at_hand(folder: Path) -> bool:
    """Tell whether a dialog can begin in a folder: one that is asleep would hold it up."""
    return promptly(lambda: is_folder(folder), otherwise=False)


def is_writable(folder: Path) -> bool:
    """Tell whether files can be put into a folder, as far as the system says so beforehand."""
    return promptly(lambda: is_folder(folder) and os.access(folder, os.W_OK), otherwise=False)
