"""Photos whose files are only half there: a scanner, a copy or a network drive still writes them.

A picture that was made of half a file looks like a result. So a file that was changed a moment ago
is not read yet; one that was written to or replaced while it was read is read again; and where one
ends too early, or makes no sense, that counts only once nothing was written to it for a minute.
"""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from core.base.errors import DamagedPhoto, NotAPhoto, PhotoStillComing
from core.image.photo import Photo

#: Who writes a file without a pause changes it at least this often.
WRITING_S: Final = 2.0
#: A copy over a network may stall for so long.
STALLING_S: Final = 60.0
_HEAD_BYTES: Final = 64


@dataclass(frozen=True, slots=True)
class FileLook:
    """A file at one moment.

    Not its number: there are network drives on which a file has another one each time.

    Attributes:
        size: bytes.
        changed_ns: when it was changed last, Unix time by the clock of its disk.
    """

    size: int
    changed_ns: int

    @classmethod
    def at(cls, path: Path) -> Self | None:
        """Look at a file; None where there is none, or nobody can say."""
        try:
            found = os.stat(path)  # noqa: PTH116  one call, one answer
        except (OSError, ValueError):
            return None
        return cls(found.st_size, found.st_mtime_ns)

    def rested_s(self) -> float:
        """Give how long ago it was changed; either way, for clocks of servers differ."""
        return abs(time.time() - self.changed_ns / 1e9)

    def has_rested(self, seconds: float) -> bool:
        """Tell whether it was changed longer ago."""
        return self.rested_s() >= seconds


def read_whole(path: Path, read: Callable[[], Photo]) -> Photo:
    """Read a photo, unless its file is still being written.

    Args:
        path: the file.
        read: reads it.

    Raises:
        PhotoStillComing: it is, as far as one can tell.
        PhotoError, MemoryError: as `read` does, of a file that stood still.
    """
    before = FileLook.at(path)
    if before is not None and not before.has_rested(WRITING_S):
        raise _still_coming(path)
    try:
        photo = read()
    except (DamagedPhoto, NotAPhoto) as error:
        is_damaged = isinstance(error, DamagedPhoto) or _is_blank(path)
        if is_damaged and _may_become_whole(path, before):
            raise _still_coming(path) from error
        raise
    if FileLook.at(path) != before or (photo.is_cut and _may_become_whole(path, before)):
        raise _still_coming(path)
    return photo


def _is_blank(path: Path) -> bool:
    """Tell whether there is nothing at the beginning, as where room was taken for a copy."""
    try:
        with path.open("rb") as file:
            return not file.read(_HEAD_BYTES).strip(b"\0")
    except OSError:
        return False


def _may_become_whole(path: Path, before: FileLook | None) -> bool:
    now = FileLook.at(path)
    return now is not None and (now != before or not now.has_rested(STALLING_S))


def _still_coming(path: Path) -> PhotoStillComing:
    return PhotoStillComing(
        "{path} is still being written.", hint="Take it once it is whole.", path=path
    )
