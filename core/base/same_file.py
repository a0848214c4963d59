"""Which paths may mean one file, whatever the disk they lie on makes of case and accents."""

import os
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

#: Device and number of a file or folder; the same by whatever name it is reached.
FileId: TypeAlias = tuple[int, int]


def file_id(path: Path) -> FileId | None:
    """Tell a file or folder from any other; None where there is none or the disk does not say."""
    try:
        found = os.stat(path)  # noqa: PTH116  asked of each folder, and at each write of a queue
    except OSError:
        return None
    return found.st_dev, found.st_ino


def comparable(name: str) -> str:
    """Give what is the same for names that are one on some disk: composed (NFC), without case."""
    return unicodedata.normalize("NFC", name).casefold()


@dataclass(frozen=True, slots=True)
class FileIdentity:
    """What a file is known by.

    Attributes:
        exact: the same however its folder is reached.
        key: the same for files that would be one on a disk without case.
    """

    exact: str
    key: str


class FileIdentities:
    """Tells which paths may mean one file, asking the disk about each folder once.

    A link to a file is a file of its own; a folder may be reached by several names.
    """

    def __init__(self) -> None:
        self._folders: dict[str, FileIdentity] = {}

    def of(self, file: Path) -> FileIdentity:
        """Give the identity of a file, which need not exist."""
        # By its text: twenty thousand paths would be taken apart to be compared as paths.
        path, name = os.path.split(file)
        folder = self._folder(path)
        return FileIdentity(folder.exact + name, folder.key + comparable(name))

    def of_folder(self, folder: Path) -> FileIdentity:
        """Give the identity of a folder, which need not exist; it ends with a separator."""
        return self._folder(str(folder))

    def _folder(self, path: str) -> FileIdentity:
        found = self._folders.get(path)
        if found is None:
            # With its separator, for that of a root belongs to it.
            exact = os.path.realpath(path) + os.sep
            found = self._folders[path] = FileIdentity(exact, comparable(exact))
        return found
