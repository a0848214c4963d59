"""Edits in the user's data folder: where nothing can lie beside the photo, or it was moved.

One SQLite file. A photo is known by its size first, which costs nothing, and then by the SHA-256 of
its file. A copy of what was written beside a photo is kept too, so that the photo is known again
where it was moved or renamed without its file of edits; copies are trifles, and the oldest go.
"""

import contextlib
import os
import sqlite3
import stat
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.base.errors import WriteError
from core.base.paths import make_user_folder, set_aside
from core.base.sentence import Sentence, why
from core.edits.kept import damage
from core.edits.record import Record

FILE: Final = "edits.sqlite3"
#: Copies that are kept, and all that is: a file of edits from elsewhere cannot fill the disk.
_MOST_COPIES: Final = 20_000
_MOST: Final = 200_000
_BUSY_S: Final = 5.0
_COARSE_NS: Final = 50_000_000
_LAYOUT: Final = 1
_TABLE: Final = (
    "CREATE TABLE IF NOT EXISTS edits (sha256 TEXT PRIMARY KEY, bytes INTEGER NOT NULL, "
    "saved TEXT NOT NULL, beside BLOB, record BLOB NOT NULL)",
    "CREATE INDEX IF NOT EXISTS edits_by_size ON edits (bytes)",
    "CREATE INDEX IF NOT EXISTS edits_copies ON edits (saved) WHERE beside IS NOT NULL",
    f"PRAGMA user_version = {_LAYOUT}",
)
_OLDEST_COPIES: Final = (
    "DELETE FROM edits WHERE sha256 IN (SELECT sha256 FROM edits WHERE beside IS NOT NULL "
    "ORDER BY saved DESC LIMIT -1 OFFSET ?)"
)


@dataclass(frozen=True, slots=True)
class OwnRecord:
    """What is kept of a photo.

    Attributes:
        raw: the record as it was written, of whichever version.
        beside: the photo beside which the same was written; None: this is the only place.
    """

    raw: bytes
    beside: Path | None = None


class OwnRecords:
    """The edits in one data folder; any number of threads and processes may use it.

    Args:
        home: the user's data folder, made when the first edits are kept; None: there is none.
    """

    def __init__(self, home: Path | None) -> None:
        self._home = home
        self._place = None if home is None else home / FILE
        self._lock = threading.Lock()
        self._seen: tuple[int, int, int] | None = None
        self._sizes: frozenset[int] = frozenset()
        self._told = ""

    @property
    def place(self) -> Path | None:
        """The file, which need not exist."""
        return self._place

    def sizes(self) -> tuple[frozenset[int], tuple[Sentence, ...]]:
        """Give the sizes of the photos of which something is kept, and what is wrong with the file.

        Costs one question to the disk while the file stays as it is.
        """
        with self._lock:
            try:
                seen = self._state()
                if seen != self._seen or (seen is not None and _is_fresh(seen)):
                    self._sizes = self._read_sizes() if seen is not None else frozenset()
                    self._seen = seen
            except (sqlite3.Error, OSError) as error:
                self._sizes, self._seen = frozenset(), self._state_if_any()
                trouble = self._trouble(error)
                is_known, self._told = trouble == self._told, trouble
                return self._sizes, () if is_known else (trouble,)  # not with every photo
            return self._sizes, ()

    def find(self, sha256: str) -> tuple[OwnRecord | None, tuple[Sentence, ...]]:
        """Give what is kept of the photo with a checksum, and what is wrong with the file."""
        try:
            with self._opened() as connection:
                row = connection.execute(
                    "SELECT record, beside FROM edits WHERE sha256 = ?", (sha256,)
                ).fetchone()
        except FileNotFoundError:
            return None, ()
        except (sqlite3.Error, OSError) as error:
            return None, (self._trouble(error),)
        if row is None or not isinstance(row[0], bytes):
            return None, ()
        beside = Path(os.fsdecode(row[1])) if isinstance(row[1], bytes) else None
        return OwnRecord(row[0], beside), ()

    def put(self, record: Record, raw: bytes, *, beside: Path | None = None) -> Path:
        """Keep a record in place of what is kept of its photo, and give the file.

        Raises:
            WriteError: it cannot be kept.
        """
        row = (
            record.photo.sha256,
            record.photo.bytes,
            record.saved,
            None if beside is None else os.fsencode(beside),
            raw,
        )

        def insert(connection: sqlite3.Connection) -> None:
            (others,) = connection.execute(
                "SELECT count(*) FROM edits WHERE sha256 != ?", (record.photo.sha256,)
            ).fetchone()
            if others >= _MOST:
                raise sqlite3.OperationalError(f"it holds the edits of {others:,} photos")
            connection.execute("INSERT OR REPLACE INTO edits VALUES (?, ?, ?, ?, ?)", row)
            connection.execute(_OLDEST_COPIES, (_MOST_COPIES,))

        return self._write(insert)

    def drop(self, sha256: str) -> None:
        """Forget what is kept of a photo.

        Raises:
            WriteError: it cannot be forgotten.
        """
        if self._state_if_any() is not None:
            self._write(
                lambda connection: connection.execute(
                    "DELETE FROM edits WHERE sha256 = ?", (sha256,)
                )
            )

    def _state(self) -> tuple[int, int, int] | None:
        """Tell the file from what it was before; None where there is none.

        Raises:
            OSError: it is no file, or may not be looked at.
        """
        if self._place is None:
            return None
        try:
            found = os.stat(self._place)  # noqa: PTH116  one call, one answer
        except (FileNotFoundError, NotADirectoryError):
            return None
        if not stat.S_ISREG(found.st_mode):  # SQLite would wait for the other end of a pipe
            raise sqlite3.DatabaseError("it is not a file")
        return found.st_ino, found.st_mtime_ns, found.st_size

    def _state_if_any(self) -> tuple[int, int, int] | None:
        try:
            return self._state()
        except (sqlite3.Error, OSError):
            return None

    def _read_sizes(self) -> frozenset[int]:
        try:
            with self._opened() as connection:
                return frozenset(size for (size,) in connection.execute("SELECT bytes FROM edits"))
        except FileNotFoundError:
            return frozenset()

    @contextlib.contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        """Open the file that is there.

        Raises:
            FileNotFoundError: there is none.
            sqlite3.Error, OSError: it cannot be used.
        """
        if self.place is None or self._state() is None:
            raise FileNotFoundError
        with contextlib.closing(sqlite3.connect(self.place, timeout=_BUSY_S)) as connection:
            if _layout_of(connection) == 0:  # it is empty
                raise FileNotFoundError
            yield connection

    def _write(self, change: Callable[[sqlite3.Connection], object]) -> Path:
        """Make a change, all of it or nothing, and give the file.

        What is damaged is set aside, and a new file begun.

        Raises:
            WriteError: nothing can be kept.
        """
        place = self.place
        if self._home is None or place is None:
            raise WriteError(
                "There is no data folder in which edits could be kept.",
                hint="Keep them beside the photos.",
            )
        try:
            make_user_folder(self._home)
            try:
                self._change(place, change)
            except sqlite3.DatabaseError as error:
                if not _is_damage(error):
                    raise
                self._set_aside(place)
                self._change(place, change)
        except (sqlite3.Error, OSError) as error:
            raise WriteError(
                "{path} cannot be written: {why}.",
                hint="Check that you may write there.",
                path=place,
                why=_told(error),
            ) from error
        return place

    def _change(self, place: Path, change: Callable[[sqlite3.Connection], object]) -> None:
        self._state()  # raises where it is no file
        with contextlib.closing(sqlite3.connect(place, timeout=_BUSY_S)) as connection:
            if _layout_of(connection) == 0:
                with connection:
                    for statement in _TABLE:
                        connection.execute(statement)
            with connection:
                change(connection)
        with self._lock:
            self._seen = None

    def _trouble(self, error: sqlite3.Error | OSError) -> Sentence:
        """Say what is wrong with the file, and set it aside where it is damaged."""
        place = self.place or Path(FILE)
        if _is_damage(error):
            with contextlib.suppress(OSError):
                aside = self._set_aside(place)
                return Sentence(
                    "The edits in {place} are damaged, and were set aside as {name}.",
                    place=place,
                    name=aside.name,
                )
        return damage(place, _told(error))

    @staticmethod
    def _set_aside(place: Path) -> Path:
        """Give a damaged file another name, and with it what SQLite would undo in the next one."""
        aside = set_aside(place)
        journal = place.with_name(f"{place.name}-journal")
        if journal.exists():
            journal.rename(aside.with_name(f"{aside.name}-journal"))
        return aside


def _is_fresh(seen: tuple[int, int, int]) -> bool:
    """Tell whether a file could change once more without showing it: clocks of disks are coarse."""
    return abs(time.time_ns() - seen[1]) < _COARSE_NS


def _layout_of(connection: sqlite3.Connection) -> int:
    layout: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if layout > _LAYOUT:
        raise sqlite3.OperationalError("a newer version of Autochrome made it")
    return layout


def _is_damage(error: sqlite3.Error | OSError) -> bool:
    is_of_the_file = isinstance(error, sqlite3.DatabaseError)
    return is_of_the_file and not isinstance(error, sqlite3.OperationalError)


def _told(error: sqlite3.Error | OSError) -> str:
    return why(error) if isinstance(error, OSError) else str(error)
