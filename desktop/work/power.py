"""Lets the computer sleep, or shuts it down, when the work is done and somebody wished for that."""

import logging
from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QObject, QProcess, Signal, Slot

_log = logging.getLogger(__name__)


class WhenDone(Enum):
    """What becomes of the computer when a run has ended."""

    NOTHING = "nothing"
    SLEEP = "sleep"
    SHUT_DOWN = "shut down"


def power_command(when: WhenDone, platform: str) -> tuple[str, ...]:
    """Give the command of a system, named as `sys.platform` does; empty for nothing."""
    if when is WhenDone.NOTHING:
        return ()
    sleeps = when is WhenDone.SLEEP
    if platform == "darwin":
        script = 'tell application "System Events" to shut down'
        return ("pmset", "sleepnow") if sleeps else ("osascript", "-e", script)
    if platform == "win32":
        state = ("rundll32.exe", "powrprof.dll,SetSuspendState", "0,1,0")
        return state if sleeps else ("shutdown", "/s", "/t", "0")
    return ("systemctl", "suspend" if sleeps else "poweroff")


class PowerCommand(QObject):
    """Runs a command of the system and says when that refused.

    Signals:
        failed: why, in the system's words.
    """

    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None

    def start(self, command: Sequence[str]) -> None:
        """Run a command."""
        process = self._process = QProcess(self)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        program, *arguments = command
        process.start(program, arguments)
        process.closeWriteChannel()

    @Slot(int)
    def _on_finished(self, status: int) -> None:
        process = self._process
        if process is None:
            return
        said = bytes(process.readAllStandardError().data()).decode(errors="replace").strip()
        self._end()
        if status:
            self._tell(said or f"{process.program()}: {status}")

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        process = self._process
        if process is not None and error is QProcess.ProcessError.FailedToStart:
            self._end()
            self._tell(f"{process.program()}: {process.errorString()}")

    def _end(self) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None

    def _tell(self, why: str) -> None:
        _log.warning("the computer stays on: %s", why)
        self.failed.emit(why)
