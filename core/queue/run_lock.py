"""At most one run at a time works on a queue, whatever processes there are.

The lock is SQLite's own on an empty database beside the queue's: the same on every system, safe
between threads and between processes, and let go of by the system when a process dies. A file
with a process number in it would be none of that.
"""

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from core.base.errors import QueueIsRunning
from core.queue.database import is_busy, queue_errors

#: Appended to the name of the queue's file; the file stays, empty.
_LOCK_MARK: Final = ".lock"
#: Who only asks holds the lock for less than a millisecond, who clears up for some.
_PATIENCE_S: Final = 0.5


@contextlib.contextmanager
def sole_runner(queue: Path) -> Iterator[None]:
    """Be the one run of a queue while the block lasts.

    Raises:
        QueueIsRunning: there is another.
        QueueError: the lock's file cannot be made or used.
    """
    file = _lock_file(queue)
    with queue_errors(file):
        connection = sqlite3.connect(file, timeout=_PATIENCE_S, isolation_level=None)
    with contextlib.closing(connection):
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            if is_busy(error):
                raise _is_running(queue) from error
            with queue_errors(file):
                raise
        yield


def is_running(queue: Path) -> bool:
    """Ask whether a run works on a queue now; waits for nobody and makes no file.

    Raises:
        QueueError: the lock's file cannot be used.
    """
    file = _lock_file(queue)
    if not os.path.exists(file):  # noqa: PTH110  Path.exists raises in locked folders
        return False
    with queue_errors(file), contextlib.closing(sqlite3.connect(file, timeout=0.0)) as connection:
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
        except sqlite3.Error as error:
            if is_busy(error):
                return True
            raise
    return False


def _lock_file(queue: Path) -> Path:
    return queue.with_name(queue.name + _LOCK_MARK)


def _is_running(queue: Path) -> QueueIsRunning:
    return QueueIsRunning(
        "Another run is at work on the queue in {path}.",
        hint="Let it finish, or stop it; photos that are added meanwhile are taken up by it.",
        path=queue,
    )
