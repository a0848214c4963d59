"""Asks a program of the system for something; nothing waits for it."""

import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal, Slot


class AskedProgram(QObject):
    """One program that is asked; it goes when it has ended, or could not begin.

    Args:
        parent: it ends with that.
        program: its name.
        arguments: for it; on Windows as they are to stand on its command line.
        ends_anyhow: it tells nothing by how it ends.

    Signals:
        ended: whether it did what it was asked for.
    """

    ended = Signal(bool)

    def __init__(
        self,
        parent: QObject,
        program: str,
        arguments: Sequence[str],
        *,
        ends_anyhow: bool = False,
    ) -> None:
        super().__init__(parent)
        self._ends_anyhow = ends_anyhow
        self._process = QProcess(self)
        self._process.setProgram(program)
        if sys.platform == "win32":
            self._process.setNativeArguments(" ".join(arguments))
        else:
            self._process.setArguments(arguments)
        environment = QProcessEnvironment.systemEnvironment()
        # OpenCV puts its own libraries there for all children, and the current folder with them.
        environment.remove("LD_LIBRARY_PATH")
        self._process.setProcessEnvironment(environment)
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)

    def begin(self) -> None:
        """Start it, once `ended` is heard."""
        self._process.start()

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, status: int, how: QProcess.ExitStatus) -> None:
        is_well = status == 0 or self._ends_anyhow
        self._end(is_well and how is QProcess.ExitStatus.NormalExit)

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end(False)

    def _end(self, was_done: bool) -> None:
        self.ended.emit(was_done)
        self.deleteLater()
