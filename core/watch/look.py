"""One look at a watched folder: which files may be photos, and what tells whether they change.

The rules are those of a folder that is named (`core.batch.plan`): no hidden files, no names but
those of pictures, no pipes, sockets or devices, no linked folders; a link to a file counts as the
file that it leads to.

Looking again and again is all there is. Events of the system (inotify and its like) never come
from network drives, are dropped when many come at once, and do not tell when a writer is done: a
look would be needed nevertheless, and one over 22,000 files takes some 0.2 s.
"""

import os
import stat
from collections.abc import Collection
from pathlib import Path
from typing import Final, NamedTuple

from core.base.errors import PhotoNotFound
from core.base.same_file import FileId, file_id
from core.base.sentence import why
from core.image.formats import promised_format

_HALF: Final = 2**63


class Stamp(NamedTuple):
    """What a file has at a moment, in numbers that a database takes: of 64 bits, with a sign.

    Attributes:
        size: in bytes.
        mtime_ns: when it was changed last, in nanoseconds; that of a clock which is centuries off
            is another number, and always the same one.
        inode: its number on its disk; 0 where that is not told (Windows).
    """

    size: int
    mtime_ns: int
    inode: int

    def is_version_of(self, other: "Stamp | None") -> bool:
        """Tell whether the content is the same for all that is known.

        Without the number: a drive that is plugged in again may give its files others.
        """
        return other is not None and self[:2] == other[:2]


def look_at(
    folder: Path, *, recursive: bool = False, passes_by: Collection[FileId] = ()
) -> dict[str, Stamp]:
    """Give all files of a folder that may be photos, by their paths.

    Files and sub-folders that go while it looks, or cannot be read, are passed over.

    Args:
        folder: absolute.
        recursive: the folders below it too.
        passes_by: folders that are not gone into, such as that of the results.

    Raises:
        OSError: the folder itself cannot be read: it is gone, say.
    """
    found: dict[str, Stamp] = {}
    pending = _list(str(folder), found)
    if not recursive:
        return found
    seen = {file_id(folder), *passes_by}
    while pending:
        below = pending.pop()
        number = file_id(Path(below))
        if number is None or number in seen:  # passed by, or a folder that holds itself
            continue
        seen.add(number)
        try:
            pending.extend(_list(below, found))
        except OSError:
            continue
    return found


def look_before(folder: Path, *, recursive: bool = False) -> dict[str, Stamp]:
    """Give what is there before a watch begins that is to leave it alone; see `look_at`.

    Raises:
        PhotoNotFound: the folder cannot be read.
    """
    try:
        return look_at(folder, recursive=recursive)
    except OSError as error:
        raise PhotoNotFound(
            "The folder {path} cannot be read: {why}.",
            hint="Check that you may open it and that its disk is connected.",
            path=folder,
            why=why(error),
        ) from error


def stamp_of(path: str) -> Stamp | None:
    """Look at one file; None where there is none that may be a photo."""
    try:
        return _stamp(os.stat(path))  # noqa: PTH116  of many, beside `look_at`
    except (OSError, ValueError):
        return None


def _list(folder: str, found: dict[str, Stamp]) -> list[str]:
    """Note the photos of one folder and give the folders below it."""
    below = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            try:
                if entry.is_dir(follow_symlinks=False):
                    below.append(entry.path)
                elif promised_format(entry.name) is not None:
                    stamp = _stamp(entry.stat())
                    if stamp is not None:
                        found[entry.path] = stamp
            except OSError:  # it went, or is a link to nothing or to itself
                continue
    return below


def _stamp(status: os.stat_result) -> Stamp | None:
    if not stat.S_ISREG(status.st_mode):
        return None
    return Stamp(status.st_size, _of_64_bits(status.st_mtime_ns), _of_64_bits(status.st_ino))


def _of_64_bits(number: int) -> int:
    """Bend what is beyond: numbers of files may have no sign, and years after 2262 are too far."""
    return (number + _HALF) % (2 * _HALF) - _HALF
