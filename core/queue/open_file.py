"""Whether a file that is open still is the one that its path names.

On most systems a file can be deleted, replaced or cut short while a program has it open, and goes
on being written without anybody ever seeing it again. The path alone is asked, for whoever opens
and closes a database beside SQLite takes SQLite's locks away (POSIX).
"""

from collections.abc import Callable
from pathlib import Path

from core.base.same_file import file_id


class OpenFile:
    """A database's file as it was when it was opened, a moment ago.

    Args:
        path: the file, without links on the way.
        bytes_needed: asks the connection how large the database is.
    """

    def __init__(self, path: Path, bytes_needed: Callable[[], int]) -> None:
        self._path = path
        self._bytes_needed = bytes_needed
        self._id = file_id(path)
        self._known_bytes = 0

    def is_there(self) -> bool:
        """Tell whether the path still names the file, and none of it was cut off."""
        try:
            found = self._path.stat()
        except (FileNotFoundError, NotADirectoryError):
            return False
        except OSError:  # SQLite is told more when it reads or writes
            return True
        if (found.st_dev, found.st_ino) != self._id:
            return False
        # What is new lies in the log for a while, so a file may be smaller than its database. But
        # it never becomes smaller itself, except where another program packs it (VACUUM).
        if found.st_size < self._known_bytes and found.st_size < self._bytes_needed():
            return False
        self._known_bytes = found.st_size
        return True
