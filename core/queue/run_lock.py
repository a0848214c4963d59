"""At most one run at a time works on a queue, whatever processes there are.

The lock is SQLite's own on an empty database beside the queue's: the same on every system, safe
between threads and between processes, and let go of by the system when a process dies. A file
with a process number in it would be none of that.

Who deletes that file lets a second run begin. Therefore a run looks after its lock at every step,
and takes it anew where nobody else has; and it signs in the queue itself (`RunWriter.sign`).
"""

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from core.base.errors import QueueIsRunning
from core.base.presence import is_there
from core.base.same_file import FileId, file_id
from core.queue.file_errors import is_busy, queue_errors

#: Appended to the name of the queue's file; the file stays, empty.
_LOCK_MARK: Final = ".lock"
#: Who only asks holds the lock for less than a millisecond, who clears up for some.
_PATIENCE_S: Final = 0.5


class RunLock:
    """The right to be the one run of a queue.

    Args:
        queue: the queue's file.

    Raises:
        QueueIsRunning: here and in `keep`: another run has it.
        QueueError: the lock's file cannot be made or used.
    """

    def __init__(self, queue: Path) -> None:
        self._queue = queue
        self._file = _lock_file(queue)
        self._connection: sqlite3.Connection | None = None
        self._id: FileId | None = None
        self._take()

    def keep(self) -> None:
        """Take the lock anew if its file was removed meanwhile."""
        if self._connection is None or file_id(self._file) != self._id:
            self.release()
            self._take()

    def release(self) -> None:
        """Let another run begin."""
        if self._connection is not None:
            self._connection.close()
            self._connection = self._id = None

    def _take(self) -> None:
        """Lock the file of that name; where it was replaced in the meantime, the new one."""
        while True:
            with queue_errors(self._file):
                connection = sqlite3.connect(self._file, timeout=_PATIENCE_S, isolation_level=None)
            opened = file_id(self._file)
            try:
                connection.execute("BEGIN EXCLUSIVE")
            except sqlite3.Error as error:
                connection.close()
                if is_busy(error):
                    raise _is_running(self._queue) from error
                with queue_errors(self._file):
                    raise
            if file_id(self._file) == opened:
                self._connection, self._id = connection, opened
                return
            connection.close()


@contextlib.contextmanager
def sole_runner(queue: Path) -> Iterator[RunLock]:
    """Be the one run of a queue while the block lasts.

    Raises:
        QueueIsRunning: there is another.
        QueueError: the lock's file cannot be made or used.
    """
    lock = RunLock(queue)
    try:
        yield lock
    finally:
        lock.release()


def is_running(queue: Path) -> bool:
    """Ask whether a run works on a queue now; waits for nobody and makes no file.

    Raises:
        QueueError: the lock's file cannot be used.
    """
    file = _lock_file(queue)
    if not is_there(file):
        return False
    with queue_errors(file), contextlib.closing(sqlite3.connect(file, timeout=0.0)) as connection:
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
        except sqlite3.Error as error:
            if is_busy(error):
                return True
            raise
    return False


def taken_over(queue: Path) -> QueueIsRunning:
    """Make the error of a run that was taken for dead."""
    return QueueIsRunning(
        "Another program took over the queue in {path}, for the file of its lock was removed.",
        hint="Results that were made are whole; begin again when no other run is at work.",
        path=queue,
    )


def _lock_file(queue: Path) -> Path:
    # A queue that is reached by a link has the same lock.
    file = Path(os.path.realpath(queue))
    return file.with_name(file.name + _LOCK_MARK)


def _is_running(queue: Path) -> QueueIsRunning:
    return QueueIsRunning(
        "Another run is at work on the queue in {path}.",
        hint="Let it finish, or stop it; photos that are added meanwhile are taken up by it.",
        path=queue,
    )
