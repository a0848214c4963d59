"""The queue's file: opened, checked and read in whole transactions, its errors put in words.

Write-ahead logging lets others read while one writes, and `synchronous = FULL` has every change
on the disk before the call returns.
"""

import contextlib
import itertools
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from core.base.errors import QueueError
from core.base.sentence import Sentence, why
from core.queue.row_codec import WrongRow
from core.queue.schema import APPLICATION_ID, LATER_COLUMNS, MIGRATIONS

#: So long a change waits for that of another process.
_PATIENCE_S: Final = 10.0
_RETRY_S: Final = 0.01
_CHECK_FOLDER: Final = Sentence(
    "Check that you may write there, or choose another file for the queue."
)


class Database:
    """One connection to a queue's file, for the thread that opened it alone.

    Args:
        path: made when it is not there, with its folder.
        migrations: the statements that lead from each version of the layout to the next.

    Raises:
        QueueError: the file is damaged, no queue, of a newer version, or cannot be made or
            written. It is as it was.
    """

    def __init__(self, path: Path, *, migrations: tuple[tuple[str, ...], ...] = MIGRATIONS) -> None:
        self.path = path.absolute()
        _make_folder(self.path.parent)
        with queue_errors(self.path):
            self._connection = sqlite3.connect(self.path, timeout=_PATIENCE_S, isolation_level=None)
            try:
                self._prepare(migrations)
            except BaseException:
                self._connection.close()
                raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        with queue_errors(self.path):
            self._connection.close()

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Give the connection for reads that all see the same moment; waits for nobody.

        Raises:
            QueueError: here and in `writing`: the file is damaged or the disk fails.
        """
        with queue_errors(self.path):
            self._connection.execute("BEGIN")
            try:
                yield self._connection
            finally:
                self._roll_back()

    @contextlib.contextmanager
    def writing(self) -> Iterator["Change"]:
        """Give a change that is on the disk when the block ends well, and else never was.

        Raises:
            QueueError: also, another process keeps writing, or there is no room on the disk.
        """
        with queue_errors(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                change = Change(self._connection)
                yield change
                change.note_revision()
                self._connection.execute("COMMIT")
            except BaseException:
                self._roll_back()
                raise

    def _roll_back(self) -> None:
        # On some errors SQLite has done so by itself.
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    def _prepare(self, migrations: tuple[tuple[str, ...], ...]) -> None:
        self._refuse_strangers(len(migrations))
        self._use_write_ahead_log()
        self._connection.execute("PRAGMA synchronous = FULL")
        if self._number("PRAGMA user_version") < len(migrations):
            self._migrate(migrations)
        self._check_layout()
        if self._missing_columns():
            self._add_columns()

    def _refuse_strangers(self, newest: int) -> None:
        """Raise unless the file is new or a queue that this program knows."""
        version = self._number("PRAGMA user_version")
        if self._number("PRAGMA application_id") == APPLICATION_ID:
            if version > newest:
                raise QueueError(
                    "The queue in {path} was made by a newer version of Autochrome.",
                    hint="Use that version, or choose another file for the queue.",
                    path=self.path,
                )
        elif version or self._number("SELECT count(*) FROM sqlite_master"):
            raise _not_a_queue(self.path)

    def _use_write_ahead_log(self) -> None:
        end = time.monotonic() + _PATIENCE_S
        while True:
            try:
                self._connection.execute("PRAGMA journal_mode = WAL").fetchone()
            except sqlite3.OperationalError as error:
                # Where two processes make the file at once, SQLite does not wait by itself.
                if not is_busy(error) or time.monotonic() > end:
                    raise
                time.sleep(_RETRY_S)
            else:
                return

    def _migrate(self, migrations: tuple[tuple[str, ...], ...]) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            # Read again: another process may have been first.
            version = self._number("PRAGMA user_version")
            for statement in itertools.chain.from_iterable(migrations[version:]):
                self._connection.execute(statement)
            self._connection.execute(f"PRAGMA user_version = {max(version, len(migrations))}")
            self._connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            self._connection.execute("COMMIT")
        except BaseException:
            self._roll_back()
            raise

    def _add_columns(self) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            # Read again: another process may have been first.
            for name in self._missing_columns():
                column = f"{name} {LATER_COLUMNS[name]}"
                self._connection.execute(f"ALTER TABLE jobs ADD COLUMN {column}")
            self._connection.execute("COMMIT")
        except BaseException:
            self._roll_back()
            raise

    def _missing_columns(self) -> list[str]:
        there = {name for _, name, *_ in self._connection.execute("PRAGMA table_info(jobs)")}
        return [name for name in LATER_COLUMNS if name not in there]

    def _check_layout(self) -> None:
        """Raise unless the tables are there and their first pages can be read."""
        try:
            for table in ("jobs", "queue", "removed", "named"):
                self._connection.execute(f"SELECT * FROM {table} LIMIT 1").fetchall()
        except sqlite3.OperationalError as error:
            if _primary_code(error) != sqlite3.SQLITE_ERROR:
                raise
            raise _damaged(self.path) from error

    def _number(self, query: str) -> int:
        (number,) = self._connection.execute(query).fetchone()
        return int(number)


class Change:
    """A change that is being made, and the numbers of its parts.

    Every row that it touches takes a revision of its own, so that a reader who asks for what is
    new can be told it a page at a time.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        (before,) = connection.execute("SELECT revision FROM queue").fetchone()
        self._before = self.revision = int(before)

    def next_revision(self) -> int:
        """Number one more row."""
        self.revision += 1
        return self.revision

    def note_revision(self) -> None:
        """Write down how far the numbers went; the last part of the change."""
        if self.revision > self._before:
            self.connection.execute("UPDATE queue SET revision = ?", (self.revision,))


@contextlib.contextmanager
def queue_errors(path: Path) -> Iterator[None]:
    """Translate what SQLite raises in the block about the file of a queue.

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
    except WrongRow as error:
        raise _damaged(path) from error


def is_busy(error: sqlite3.Error) -> bool:
    """Tell whether another connection holds what was asked for."""
    return _primary_code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def _damaged(path: Path) -> QueueError:
    """Make the error of a file that was a queue and cannot be read as one."""
    return QueueError(
        "The queue in {path} is damaged.",
        hint="Move the file away to begin a new queue; the photos and results are not in it.",
        path=path,
    )


def _queue_error(error: sqlite3.Error, path: Path) -> QueueError | None:
    match _primary_code(error):
        case sqlite3.SQLITE_CORRUPT:
            return _damaged(path)
        case sqlite3.SQLITE_NOTADB:
            return _not_a_queue(path)
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return QueueError(
                "The queue cannot be kept in {path}: the file or its folder cannot be written.",
                hint=_CHECK_FOLDER,
                path=path,
            )
        case sqlite3.SQLITE_FULL:
            return QueueError(
                "There is no room on the disk for the queue in {path}.",
                hint="Free some space, then go on.",
                path=path,
            )
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
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


def _primary_code(error: sqlite3.Error) -> int | None:
    """Give SQLite's result code without its details; None where Python itself raised."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


def _not_a_queue(path: Path) -> QueueError:
    return QueueError(
        "{path} is damaged or no queue of Autochrome; it was left as it is.",
        hint="Move it away to begin a new queue, or choose another file for the queue.",
        path=path,
    )


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise QueueError(
            "The folder {path} for the queue cannot be made: {why}.",
            hint=_CHECK_FOLDER,
            path=folder,
            why=why(error),
        ) from error
