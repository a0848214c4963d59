"""What is to be done about the photos that a killed run had at hand."""

import contextlib
from pathlib import Path

from core.base.errors import QueueIsRunning
from core.queue.database import Database
from core.queue.run_lock import sole_runner
from core.queue.run_writer import RunWriter


def settle(path: Path) -> None:
    """Clear up after a run that was killed; nothing happens while another is at work.

    The photos that were at hand wait again, or are done where their results appeared. A run begins
    with this; call it also before showing a queue.

    Raises:
        QueueError: the queue's file or its disk is at fault.
    """
    with (
        Database(path) as database,
        contextlib.suppress(QueueIsRunning),
        sole_runner(database.path),
    ):
        RunWriter(database).settle(was_killed=True)
