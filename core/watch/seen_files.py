"""The table of files that watches have seen, in the queue's file.

Versions of the program that know of no watches pass it by.
"""

import os
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.queue.database import Change
from core.queue.row_codec import path_to_bytes
from core.watch.look import Stamp

#: `job_id` is NULL for what was seen and is not to be coloured; else of a photo that is, or was,
#: in the queue.
TABLE: Final = (
    "CREATE TABLE IF NOT EXISTS watched_files (path BLOB PRIMARY KEY, folder BLOB NOT NULL, "
    "size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, inode INTEGER NOT NULL, job_id INTEGER) "
    "WITHOUT ROWID",
    "CREATE INDEX IF NOT EXISTS watched_by_inode ON watched_files (inode, mtime_ns)",
    "CREATE INDEX IF NOT EXISTS watched_by_job ON watched_files (job_id)",
)


@dataclass(frozen=True, slots=True)
class SeenFile:
    """A file as it was when it was seen last.

    Attributes:
        path: its name then.
        stamp: what it had then.
        job_id: of its photo; None where it is none, such as a result.
    """

    path: str
    stamp: Stamp
    job_id: int | None


SELECT_SEEN: Final = "SELECT path, size, mtime_ns, inode, job_id FROM watched_files"


def seen_file(connection: sqlite3.Connection, path: str) -> SeenFile | None:
    """Read what is known of a file; None: it was not seen."""
    row = connection.execute(f"{SELECT_SEEN} WHERE path = ?", (file_key(path),)).fetchone()
    return None if row is None else to_seen(row)


def to_seen(row: Sequence[object]) -> SeenFile:
    """Read a row that `SELECT_SEEN` gave."""
    path, size, mtime_ns, inode, job_id = row
    stamp = Stamp(int(str(size)), int(str(mtime_ns)), int(str(inode)))
    return SeenFile(file_text(path), stamp, job_id if isinstance(job_id, int) else None)


def note_file(change: Change, folder: Path, path: str, stamp: Stamp, job_id: int | None) -> None:
    """Write down how a file is, in place of what was known of it."""
    change.connection.execute(
        "INSERT OR REPLACE INTO watched_files VALUES (?, ?, ?, ?, ?, ?)",
        (
            file_key(path),
            path_to_bytes(folder),
            stamp.size,
            stamp.mtime_ns,
            stamp.inode,
            job_id,
        ),
    )


def file_key(path: str) -> bytes:
    """Give the name that the system knows a file by."""
    return os.fsencode(path)


def file_text(value: object) -> str:
    """Give the path that a row holds."""
    return os.fsdecode(value) if isinstance(value, bytes) else str(value)
