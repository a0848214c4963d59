"""How the queue's file is laid out, and how files of earlier versions are brought up to date.

Only what SQLite 3.31 can do is used (no `STRICT`, no `RETURNING`): Python uses the library of the
system, and systems that are still cared for have one that old.
"""

import contextlib
import functools
import itertools
import sqlite3
from collections.abc import Mapping
from typing import Final

#: What SQLite keeps in the file's header to tell whose it is: "AutQ".
APPLICATION_ID: Final = 0x41757451

#: Paths and sentences that may hold paths are bytes: a name need not be valid UTF-8.
#: `revision` is the number of the row's last change; no two rows share one.
_JOBS: Final = """
CREATE TABLE jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    position INTEGER NOT NULL,
    source BLOB NOT NULL,
    target BLOB NOT NULL,
    source_key BLOB NOT NULL,
    wanted_key BLOB NOT NULL,
    target_key BLOB NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'working', 'done', 'skipped', 'failed')),
    reason BLOB NOT NULL DEFAULT x'',
    hint BLOB NOT NULL DEFAULT x'',
    notes BLOB NOT NULL DEFAULT x'5b5d',
    details BLOB NOT NULL DEFAULT x'',
    seconds REAL NOT NULL DEFAULT 0,
    model BLOB NOT NULL DEFAULT x'',
    added_at REAL NOT NULL,
    began_at REAL,
    ended_at REAL,
    attempts INTEGER NOT NULL DEFAULT 0,
    target_before TEXT NOT NULL DEFAULT '',
    own_model BLOB,
    own_settings TEXT,
    own_quality INTEGER,
    own_recolour INTEGER,
    revision INTEGER NOT NULL,
    CHECK ((state IN ('waiting', 'working')) = (ended_at IS NULL))
)
"""

#: One row: the last revision; up to which one removals are no longer listed; and the run at work.
_QUEUE: Final = """
CREATE TABLE queue (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    revision INTEGER NOT NULL,
    forgotten INTEGER NOT NULL,
    pace_from REAL,
    is_paused INTEGER NOT NULL
)
"""

#: The statements that lead from each version to the next; what is here is never changed again,
#: for there are files that it made.
MIGRATIONS: Final[tuple[tuple[str, ...], ...]] = (
    (
        _JOBS,
        "CREATE INDEX jobs_by_state ON jobs (state, position)",
        "CREATE INDEX jobs_by_revision ON jobs (revision)",
        "CREATE INDEX jobs_by_end ON jobs (ended_at)",
        "CREATE INDEX jobs_by_pair ON jobs (source_key, wanted_key)",
        "CREATE TABLE removed (id INTEGER PRIMARY KEY, revision INTEGER NOT NULL)",
        "CREATE TABLE named (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
        _QUEUE,
        "INSERT INTO queue VALUES (1, 0, 0, NULL, 0)",
    ),
)

#: Columns of `jobs` that came later, and what they hold. Each has a default, so that versions
#: without it read and write the file as ever: it is no step to another layout, which they refuse.
LATER_COLUMNS: Final[Mapping[str, str]] = {
    # What reason, hint and notes are made of, as JSON, so that they can be said in any language.
    "sentences": "TEXT NOT NULL DEFAULT ''",
    # How often a run broke off while no other photo was at hand.
    "broken_alone": "INTEGER NOT NULL DEFAULT 0",
    # How the result was made: its model's fingerprint, settings, hints and turns, as JSON.
    "made": "TEXT NOT NULL DEFAULT ''",
    # How far the colours are expected to be off, in units of a* and b*; unknown where NULL.
    "doubt": "REAL DEFAULT NULL",
    # Whether the photo's file ends before its picture does.
    "is_cut": "INTEGER NOT NULL DEFAULT 0",
    # Whether it was taken from a watched folder: a watch colours these alone.
    "is_watched": "INTEGER NOT NULL DEFAULT 0",
    # What the photo's file and its result's held when the result was made; empty and 0: unknown.
    "source_sha256": "TEXT NOT NULL DEFAULT ''",
    "source_size": "INTEGER NOT NULL DEFAULT 0",
    "result_sha256": "TEXT NOT NULL DEFAULT ''",
    "result_size": "INTEGER NOT NULL DEFAULT 0",
    # The version of this program that ended the photo.
    "program": "TEXT NOT NULL DEFAULT ''",
    # What somebody who looked at the result thinks of it: a `Mark`.
    "mark": "TEXT NOT NULL DEFAULT ''",
}


@functools.cache
def columns_made_by(migrations: tuple[tuple[str, ...], ...]) -> Mapping[str, frozenset[str]]:
    """Give the names of the columns of each table that migrations make, by the tables' names."""
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        for statement in itertools.chain.from_iterable(migrations):
            connection.execute(statement)
        tables = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        ).fetchall()
        return {table: column_names(connection, table) for (table,) in tables}


def column_names(connection: sqlite3.Connection, table: str) -> frozenset[str]:
    """Give the names of a table's columns; none where there is no such table."""
    return frozenset(name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})"))
