"""Asks of the disk that cost little: what may keep photos from being made.

One look at a folder, a few bytes of a file.
"""

import contextlib
import errno
import os
import shutil
from pathlib import Path
from typing import BinaryIO, Final

from core.base.atomic_file import NO_ROOM, PART_SUFFIX
from core.base.presence import is_folder

#: With less, the next photos find no room either; on small disks a part of all there is.
_LEAST_ROOM_BYTES: Final = 2**26
_LEAST_PART: Final = 1 / 16
#: So much of a file is read, at its beginning and its end, to ask its disk.
_PIECE_BYTES: Final = 2**16
#: A disk that knows no other way of taking room than to write.
_CANNOT: Final = frozenset({errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOSYS, errno.EINVAL})


def refuses(folder: Path) -> bool:
    """Ask the disk whether a folder takes no files; one that is not there, whether it can be made.

    A file is made to see it, and removed: what else there is to ask knows nothing of a drive that
    became read-only, nor of the network's rights.
    """
    while not is_folder(folder):
        if os.path.lexists(folder) or folder == folder.parent:
            return True
        folder = folder.parent
    return not _takes(folder, b"?" * 512)


def may_take(folder: Path, count: int) -> bool:
    """Ask the disk whether it takes a file of some bytes, by making and removing one."""
    return _takes(_nearest(folder), count)


def _takes(folder: Path, content: bytes | int) -> bool:
    """Make a file and remove it; of a number, so much room is taken.

    No room is no refusal of content.
    """
    draft = folder / f".{os.urandom(8).hex()}{PART_SUFFIX}"
    try:
        with draft.open("xb") as file:
            if isinstance(content, bytes):
                file.write(content)
            else:
                _take_room(file, content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return isinstance(content, bytes) and error.errno in NO_ROOM
    finally:
        with contextlib.suppress(OSError):
            draft.unlink()
    return True


def _take_room(file: BinaryIO, count: int) -> None:
    try:
        os.posix_fallocate(file.fileno(), 0, count)
    except (AttributeError, OSError) as error:  # another system, or a disk that cannot
        if isinstance(error, OSError) and error.errno not in _CANNOT:
            raise
        file.write(bytes(count))


def is_read_only(folder: Path) -> bool:
    """Tell whether the whole disk of a folder can only be read."""
    if not hasattr(os, "statvfs"):
        return False
    with contextlib.suppress(OSError):
        return bool(os.statvfs(_nearest(folder)).f_flag & os.ST_RDONLY)
    return False


def is_gone(folder: Path) -> bool:
    """Tell whether a folder is not there, or empty, as the place is where a disk was mounted."""
    try:
        with os.scandir(folder) as entries:
            return next(entries, None) is None
    except PermissionError:
        return False
    except OSError:
        return True


def gone_above(file: Path) -> Path | None:
    """Give the topmost folder above a file that is gone; None where the nearest is there."""
    topmost = None
    for folder in file.parents:
        if not is_gone(folder):
            break
        topmost = folder
    return topmost


def is_locked(folder: Path) -> bool:
    """Tell whether nothing in a folder can be reached for lack of the right."""
    try:
        os.stat(os.path.join(folder, "."))  # noqa: PTH116, PTH118  Path takes the point away
    except PermissionError:
        return True
    except OSError:
        return False
    return False


def fails_to_read(file: Path) -> bool:
    """Read a little of a file, at its beginning and its end; one that is not there fails nobody."""
    try:
        with file.open("rb", buffering=0) as opened:
            opened.read(_PIECE_BYTES)
            opened.seek(max(0, opened.seek(0, os.SEEK_END) - _PIECE_BYTES))
            opened.read(_PIECE_BYTES)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return False


def has_room(folder: Path) -> bool:
    """Tell whether a folder's disk has room for more than the smallest results."""
    with contextlib.suppress(OSError):
        disk = shutil.disk_usage(_nearest(folder))
        return disk.free >= min(_LEAST_ROOM_BYTES, disk.total * _LEAST_PART)
    return False


def folder_of(file: bytes) -> bytes:
    """Give the folder of a file; of thousands, each time a photo is begun."""
    return os.path.dirname(file)  # noqa: PTH120


def all_below(folder: Path) -> bytes:
    """Give what the names of all files below a folder begin with."""
    return os.path.join(os.fsencode(folder), b"")  # noqa: PTH118  a separator at the end


def _nearest(folder: Path) -> Path:
    """Give the nearest folder that is there."""
    while not is_folder(folder) and folder != folder.parent:
        folder = folder.parent
    return folder
