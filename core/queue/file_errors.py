"""What SQLite and Python raise about the file of a queue, in words."""

import contextlib
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from core.base.errors import QueueError
from core.base.sentence import Sentence
from core.queue.row_codec import WrongRow

CHECK_FOLDER: Final = Sentence(
    "Check that you may write there, or choose another file for the queue."
)
#: With less, SQLite cannot even begin to read: it needs 32 KB for an index of its log.
_LEAST_ROOM_BYTES: Final = 2**17
#: The file holds something else than it must. The statements of this program are constants that
#: its tests run, so an error in one of them is the file's: tables or columns are not there.
_DAMAGE: Final = frozenset(
    {
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_ERROR,
        sqlite3.SQLITE_CONSTRAINT,
        sqlite3.SQLITE_MISMATCH,
        sqlite3.SQLITE_TOOBIG,
        sqlite3.SQLITE_SCHEMA,
        sqlite3.SQLITE_FORMAT,
    }
)
_DISK: Final = frozenset({sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN})


@contextlib.contextmanager
def queue_errors(path: Path) -> Iterator[None]:
    """Translate what is raised in the block about the file of a queue.

    Raises:
        QueueError: the file or its disk is at fault; what is at fault in this program passes.
    """
    try:
        yield
    except sqlite3.Error as error:
        translated = _queue_error(error, path)
        if translated is None:
            raise
        raise translated from error
    except (WrongRow, UnicodeDecodeError, OverflowError) as error:
        # Python decodes names of the layout strictly, and so the words of SQLite's own errors that
        # quote them; a number from a damaged row may be too large to go on counting from.
        raise damaged(path) from error


def is_busy(error: sqlite3.Error) -> bool:
    """Tell whether another connection holds what was asked for."""
    return _primary_code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def damaged(path: Path) -> QueueError:
    """Make the error of a file that was a queue and cannot be read as one."""
    return QueueError(
        "The queue in {path} is damaged.",
        hint="Move the file away to begin a new queue; the photos and results are not in it.",
        path=path,
    )


def not_a_queue(path: Path) -> QueueError:
    """Make the error of a file that may be another program's."""
    return QueueError(
        "{path} is damaged or no queue of Autochrome; it was left as it is.",
        hint="Move it away to begin a new queue, or choose another file for the queue.",
        path=path,
    )


def not_there_any_more(path: Path) -> QueueError:
    """Make the error of a file that somebody took away, replaced or emptied while it was open."""
    return QueueError(
        "{path} was moved, replaced or emptied while the queue in it was in use.",
        hint="Put it back if you can; results that were made are whole. Else add the photos again "
        "and let results that exist be skipped.",
        path=path,
    )


def _queue_error(error: sqlite3.Error, path: Path) -> QueueError | None:
    code = _primary_code(error)
    if _extended_code(error) == sqlite3.SQLITE_READONLY_DBMOVED:
        return not_there_any_more(path)
    if code in _DAMAGE:
        return damaged(path)
    if code == sqlite3.SQLITE_FULL or (code in _DISK and _is_for_lack_of_room(error, path)):
        return QueueError(
            "There is no room on the disk for the queue in {path}.",
            hint="Free some space, then go on.",
            path=path,
        )
    match code:
        case sqlite3.SQLITE_NOTADB:
            return not_a_queue(path)
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return QueueError(
                "The queue cannot be kept in {path}: the file or its folder cannot be written.",
                hint=CHECK_FOLDER,
                path=path,
            )
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED | sqlite3.SQLITE_PROTOCOL:
            return QueueError(
                "The queue in {path} is kept busy by another program.",
                hint="Try again in a moment.",
                path=path,
            )
        case sqlite3.SQLITE_IOERR:
            return QueueError(
                "The disk fails with the queue in {path}.",
                hint="Check the disk, or choose another file for the queue.",
                path=path,
            )
    return None


def _is_for_lack_of_room(error: sqlite3.Error, path: Path) -> bool:
    """Tell a full disk from one that fails: of files beside the queue SQLite does not say which."""
    if _extended_code(error) == sqlite3.SQLITE_IOERR_SHMSIZE:
        return True
    with contextlib.suppress(OSError):
        disk = shutil.disk_usage(path.parent)
        return disk.total > 0 and disk.free < _LEAST_ROOM_BYTES  # /proc and its like have none
    return False


def _primary_code(error: sqlite3.Error) -> int | None:
    """Give SQLite's result code without its details; None where Python itself raised."""
    code = _extended_code(error)
    return None if code is None else code & 0xFF


def _extended_code(error: sqlite3.Error) -> int | None:
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return code
