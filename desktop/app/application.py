"""The Qt application, and the files that the system asks it to open while it runs.

Linux and Windows name files on the command line. macOS sends an event for each, also for those
that the program was started with.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from core.base.paths import from_root

#: Files that were chosen together come one event after the other.
_TOGETHER_MS: Final = 50


class Application(QApplication):
    """The application.

    Signals:
        files_came: tuple of paths that the system wants opened; from `begin` on, those that came
            before, too.
    """

    files_came = Signal(object)

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._came: list[Path] = []
        self._is_begun = False
        self._together = QTimer(self)
        self._together.setSingleShot(True)
        self._together.setInterval(_TOGETHER_MS)
        self._together.timeout.connect(self._on_together)

    def begin(self) -> None:
        """Hand on what comes, now that somebody takes it."""
        self._is_begun = True
        if self._came:
            self._together.start()

    def event(self, event: QEvent) -> bool:
        """Take in a file that the system wants opened."""
        if isinstance(event, QFileOpenEvent) and event.url().isLocalFile():
            self._came.append(from_root(event.file()))
            if self._is_begun:
                self._together.start()
            return True
        return super().event(event)

    @Slot()
    def _on_together(self) -> None:
        came, self._came = tuple(self._came), []
        self.files_came.emit(came)
