"""The queue's file: opened, checked and read in whole transactions, its errors put in words.

Write-ahead logging lets others read while one writes, and `synchronous = FULL` has every change
on the disk before the call returns.
"""

import contextlib
import functools
import itertools
import os
import re
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from core.base.closing import Closing
from core.base.errors import QueueError
from core.base.sentence import why
from core.queue.file_errors import (
    CHECK_FOLDER,
    damaged,
    is_busy,
    not_a_queue,
    not_there_any_more,
    queue_errors,
)
from core.queue.open_file import OpenFile
from core.queue.row_codec import is_number, only_row
from core.queue.schema import (
    APPLICATION_ID,
    LATER_COLUMNS,
    MIGRATIONS,
    column_names,
    columns_made_by,
)

#: So long a change waits for that of another process, at least.
_PATIENCE_S: Final = 10.0
_RETRY_S: Final = 0.01
#: Up to this size, some 25,000 photos, every page is looked at when a file is opened: 3 ms a MiB.
_CHECKED_BYTES: Final = 2**24
#: What SQLite's check says of single values. They cost their photo alone, when they are read.
_OF_ONE_ROW: Final = re.compile(r"(non-)?[A-Z]+ value in |CHECK constraint failed in ")


class Database(Closing):
    """One connection to a queue's file, for the thread that opened it alone.

    Args:
        path: made when it is not there, with its folder.
        migrations: the statements that lead from each version of the layout to the next.
        checks_all: look at every page, however large the file is.
        patience_s: how long a change waits for that of another process, if longer than usual.

    Attributes:
        path: absolute and without links, so that one file has one lock and one log.

    Raises:
        QueueError: the file is damaged, no queue, of a newer version, or cannot be made or
            written. It is as it was.
    """

    def __init__(
        self,
        path: Path,
        *,
        migrations: tuple[tuple[str, ...], ...] = MIGRATIONS,
        checks_all: bool = False,
        patience_s: float = 0.0,
    ) -> None:
        self._checks_all = checks_all
        self._patience_s = patience_s
        self.path = Path(os.path.realpath(path))
        _make_folder(self.path.parent)
        with queue_errors(self.path):
            self._connection = sqlite3.connect(self.path, timeout=_PATIENCE_S, isolation_level=None)
            self._file = OpenFile(self.path, self._bytes)
            try:
                # A text that is no text costs its row alone, when it is read.
                self._connection.text_factory = functools.partial(
                    str, encoding="utf-8", errors="replace"
                )
                self._prepare(migrations)
            except BaseException:
                self._connection.close()
                raise

    def close(self) -> None:
        """Let go of the file."""
        with queue_errors(self.path):
            self._connection.close()

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Give the connection for reads that all see the same moment; waits for nobody.

        Raises:
            QueueError: here and in `writing`: the file is damaged, is no longer the one under its
                name, or the disk fails.
        """
        with queue_errors(self.path):
            self._require_file()
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
            self._require_file()
            self._begin()
            try:
                change = Change(self._connection)
                yield change
                change.note_revision()
                self._connection.execute("COMMIT")
            except BaseException:
                self._roll_back()
                raise

    def _begin(self) -> None:
        """Begin a change; each try waits for `_PATIENCE_S`, and signals are heard in between."""
        end = time.monotonic() + self._patience_s
        while True:
            try:
                self._connection.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                if not is_busy(error) or time.monotonic() > end:
                    raise
            else:
                return

    def _roll_back(self) -> None:
        # On some errors SQLite has done so by itself.
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    def _require_file(self) -> None:
        if not self._file.is_there():
            raise not_there_any_more(self.path)

    def _bytes(self) -> int:
        return self._number("PRAGMA page_count") * self._number("PRAGMA page_size")

    def _prepare(self, migrations: tuple[tuple[str, ...], ...]) -> None:
        self._refuse_strangers(len(migrations))
        self._use_write_ahead_log()
        self._connection.execute("PRAGMA synchronous = FULL")
        self._check_pages()
        if self._number("PRAGMA user_version") < len(migrations):
            self._migrate(migrations)
        self._check_layout(migrations)
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
            raise not_a_queue(self.path)

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
        there = column_names(self._connection, "jobs")
        return [name for name in LATER_COLUMNS if name not in there]

    def _check_pages(self) -> None:
        """Raise where a page is torn or lost, unless looking for that would keep people waiting."""
        if self._checks_all or self._bytes() <= _CHECKED_BYTES:
            (told,) = self._connection.execute("PRAGMA quick_check(1)").fetchone()
            # Whatever is wrong with pages is told before what is wrong with rows.
            if told != "ok" and not _OF_ONE_ROW.match(told):
                raise damaged(self.path)

    def _check_layout(self, migrations: tuple[tuple[str, ...], ...]) -> None:
        """Raise unless all columns are there, and the one row of the queue itself is sound."""
        for table, needed in columns_made_by(migrations).items():
            if not needed <= column_names(self._connection, table):
                raise damaged(self.path)
            self._connection.execute(f"SELECT * FROM {table} LIMIT 1").fetchall()
        rows = self._connection.execute(
            "SELECT revision, forgotten, is_paused, coalesce(pace_from, 0) FROM queue"
        ).fetchall()
        if len(rows) != 1 or not all(is_number(value) for value in rows[0]):
            raise damaged(self.path)

    def _number(self, query: str) -> int:
        (number,) = only_row(self._connection.execute(query))
        return int(number)


class Change:
    """A change that is being made, and the numbers of its parts.

    Every row that it touches takes a revision of its own, so that a reader who asks for what is
    new can be told it a page at a time.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        (before,) = only_row(connection.execute("SELECT revision FROM queue"))
        self._before = self.revision = int(before)

    def next_revision(self) -> int:
        """Number one more row."""
        self.revision += 1
        return self.revision

    def note_revision(self) -> None:
        """Write down how far the numbers went; the last part of the change."""
        if self.revision > self._before:
            self.connection.execute("UPDATE queue SET revision = ?", (self.revision,))


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise QueueError(
            "The folder {path} for the queue cannot be made: {why}.",
            hint=CHECK_FOLDER,
            path=folder,
            why=why(error),
        ) from error
