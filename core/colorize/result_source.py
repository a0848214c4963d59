"""Which photo a result is of: told by the result itself, or remembered where it cannot say.

A result notes the SHA-256 of its photo's file in the event that it adds to the XMP's history. One
without that note (BMP has no place for it, and some do not want it) is remembered in the user's
folder, by its path, size and time: touched by anybody since, it is nobody's result any more.
"""

import contextlib
import os
import re
import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from core.base.file_mark import mark_of
from core.base.paths import NoHome, user_data_dir
from core.image.metadata.ai_note import SOURCE_NOTE

_NOTE: Final = SOURCE_NOTE.encode()
#: The last one counts: a photo that was a result once says so, too.
_NOTED: Final = re.compile(re.escape(_NOTE) + rb"([0-9a-f]{64})")
_NOTE_BYTES: Final = len(_NOTE) + 64
#: So much of a file is looked through at a time.
_PIECE_BYTES: Final = 2**20
_FILE: Final = "results.sqlite3"
_TABLE: Final = (
    "CREATE TABLE IF NOT EXISTS results ("
    "path BLOB PRIMARY KEY, size INTEGER, mtime_ns INTEGER, source TEXT) WITHOUT ROWID"
)
_BUSY_S: Final = 5.0
#: OverflowError: times beyond 2262 are more than SQLite's numbers hold.
_FORGOTTEN: Final = (OSError, NoHome, sqlite3.Error, OverflowError)


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
    with contextlib.suppress(*_FORGOTTEN), _opened(is_made=True) as connection:
        found = result.stat()
        connection.execute(
            "INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?)",
            (_key(result), found.st_size, found.st_mtime_ns, source),
        )


def _noted_in(result: Path) -> str | None:
    """Look for the note in the file as it lies there: XMP is never packed in what is written.

    Read piece by piece, from its end: were it mapped into memory, a file that is cut short
    meanwhile, or lies on a disk that fails, would end this process.
    """
    with contextlib.suppress(OSError, ValueError):  # ValueError: no file can have such a name
        if not stat.S_ISREG(result.stat().st_mode):
            return None
        with result.open("rb", buffering=0) as file:
            end = file.seek(0, os.SEEK_END)
            while end > 0:
                begin = max(0, end - _PIECE_BYTES)
                file.seek(begin)
                piece = file.read(end - begin + _NOTE_BYTES - 1)
                at = piece.rfind(_NOTE)
                if at >= 0:
                    found = _NOTED.match(piece, at)
                    return None if found is None else found[1].decode()
                end = begin
    return None


def _remembered(result: Path) -> str | None:
    with contextlib.suppress(*_FORGOTTEN), _opened(is_made=False) as connection:
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
