"""Begins a run of the queue."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.queue.choices import RunChoice
from desktop.queue.keeper import QueueKeeper


class StartDesk(QObject):
    """Begins runs."""

    def __init__(self, queue: QueueKeeper, panel: QWidget) -> None:
        super().__init__(panel)
        self._queue = queue

    def ask(self, choice: RunChoice) -> None:
        """Begin a run."""
        self._queue.start(choice)
