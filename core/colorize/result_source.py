"""Which photo a result is of: told by the result itself, or remembered where it cannot say.

A result notes the SHA-256 of its photo's file in the event that it adds to the XMP's history. One
without that note (BMP has no place for it, and some do not want it) is remembered in the user's
folder, by its path, size and time: touched by anybody since, it is nobody's result any more.
"""

import contextlib
import mmap
import os
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from core.base.file_mark import mark_of
from core.base.paths import NoHome, user_data_dir
from core.base.presence import is_file
from core.image.metadata.ai_note import SOURCE_NOTE

#: The last one counts: a photo that was a result once says so, too.
_NOTED: Final = re.compile(re.escape(SOURCE_NOTE.encode()) + rb"([0-9a-f]{64})")
_FILE: Final = "results.sqlite3"
_TABLE: Final = (
    "CREATE TABLE IF NOT EXISTS results ("
    "path BLOB PRIMARY KEY, size INTEGER, mtime_ns INTEGER, source TEXT) WITHOUT ROWID"
)
_BUSY_S: Final = 5.0


def fingerprint(photo: Path) -> str | None:
    """Give the SHA-256 of a file, in hexadecimals; None when it cannot be read."""
    mark = mark_of(photo)
    return None if mark is None else mark.sha256


def source_of(result: Path) -> str | None:
    """Give the SHA-256 of the photo that a file is a result of; None when it is nobody's."""
    noted = _noted_in(result)
    return _remembered(result) if noted is None else noted


def remember(result: Path, source: str) -> None:
    """Remember of which photo a result is, if the result itself does not say so.

    Nothing is raised: forgotten, it is treated as a file of the user's, which is kept.

    Args:
        result: just written.
        source: the SHA-256 of the photo's file.
    """
    if _noted_in(result) == source:
        return
    with contextlib.suppress(OSError, NoHome, sqlite3.Error), _opened(is_made=True) as connection:
        found = result.stat()
        connection.execute(
            "INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?)",
            (_key(result), found.st_size, found.st_mtime_ns, source),
        )


def _noted_in(result: Path) -> str | None:
    """Look for the note in the file as it lies there: XMP is never packed in what is written."""
    if not is_file(result):  # a pipe would keep whoever opens it waiting for its other end
        return None
    with (
        contextlib.suppress(OSError, ValueError),  # ValueError: it is empty
        result.open("rb") as file,
        mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content,
    ):
        at = content.rfind(SOURCE_NOTE.encode())
        found = _NOTED.match(content, at) if at >= 0 else None
        return None if found is None else found[1].decode()
    return None


def _remembered(result: Path) -> str | None:
    with contextlib.suppress(OSError, NoHome, sqlite3.Error), _opened(is_made=False) as connection:
        found = result.stat()
        row = connection.execute(
            "SELECT source FROM results WHERE path = ? AND size = ? AND mtime_ns = ?",
            (_key(result), found.st_size, found.st_mtime_ns),
        ).fetchone()
        return str(row[0]) if row is not None else None
    return None


@contextlib.contextmanager
def _opened(*, is_made: bool) -> Iterator[sqlite3.Connection]:
    file = user_data_dir() / _FILE
    if is_made:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    elif not file.exists():
        raise FileNotFoundError(file)
    with contextlib.closing(sqlite3.connect(file, timeout=_BUSY_S)) as connection, connection:
        connection.execute(_TABLE)
        yield connection


def _key(result: Path) -> bytes:
    return os.fsencode(os.path.realpath(result))
