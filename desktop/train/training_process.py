"""The training process: started by the window, at low priority, and never left behind.

It speaks in lines of JSON. What it writes for people is kept, for the details of a failure.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, Slot

from desktop.train.process_events import FailedEvent, parse
from desktop.train.training_component import Component

#: Of what the process wrote for people, the end is kept.
_KEPT_BYTES: Final = 64 * 1024
#: A process that was asked to end and does not is killed after this time; it loses no more than
#: one that the power cut ends.
_PATIENCE_MS: Final = 15_000
_GONE_MS: Final = 2_000


@dataclass(frozen=True, slots=True)
class ProcessEnd:
    """How the process ended.

    Attributes:
        status: its exit status; None where it was killed, crashed or did not start.
        has_started: there was a process at all.
        was_asked: the window wanted it to end.
        reason: what it told, if it knew.
        said: the end of what it wrote for people.
    """

    status: int | None
    has_started: bool
    was_asked: bool
    reason: FailedEvent | None
    said: str


class TrainingProcess(QObject):
    """One process from its start to its end.

    Signals:
        told: an `Event`.
        ended: a `ProcessEnd`, once; the process is gone.
    """

    told = Signal(object)
    ended = Signal(object)

    def __init__(
        self, component: Component, arguments: Sequence[str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = LineSplitter()
        self._said = bytearray()
        self._reason: FailedEvent | None = None
        self._was_asked = False
        self._has_ended = False
        self._process = QProcess(self)
        self._process.setProgram(str(component.program))
        self._process.setArguments([*component.start, *arguments])
        self._process.setWorkingDirectory(str(component.folder))
        self._process.setProcessEnvironment(_environment())
        self._leave_alone()
        self._process.readyReadStandardOutput.connect(self._on_output)
        self._process.readyReadStandardError.connect(self._on_words)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self.kill)

    @property
    def pid(self) -> int:
        """Number of the process; 0 when there is none."""
        return self._process.processId()

    def start(self) -> None:
        """Start the process; `told` and `ended` follow."""
        self._process.start()

    def ask_to_end(self) -> None:
        """Let it save what it has and end: its standard input is closed."""
        self._was_asked = True
        if not self._has_ended:
            self._process.closeWriteChannel()
            self._patience.start()

    @Slot()
    def kill(self) -> None:
        """End it now."""
        self._was_asked = True
        self._process.kill()

    def close(self) -> None:
        """End it now and wait until it is gone, which takes a moment and no longer."""
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self.kill()
            self._process.waitForFinished(_GONE_MS)

    def _leave_alone(self) -> None:
        """Keep a Ctrl-C in the window's terminal, and its rules about signals, from the process."""
        if not hasattr(self._process, "setUnixProcessParameters"):
            return
        flags = QProcess.UnixProcessFlag
        self._process.setUnixProcessParameters(
            flags.CreateNewSession | flags.ResetSignalHandlers | flags.CloseFileDescriptors
        )

    @Slot()
    def _on_output(self) -> None:
        piece = bytes(self._process.readAllStandardOutput().data())
        for line in self._lines.feed(piece):
            event = parse(line)
            if isinstance(event, FailedEvent):
                self._reason = event
            if event is not None:
                self.told.emit(event)

    @Slot()
    def _on_words(self) -> None:
        self._said += bytes(self._process.readAllStandardError().data())
        del self._said[:-_KEPT_BYTES]

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, status: int, how: QProcess.ExitStatus) -> None:
        # A line without an end was torn by the end of the process: it is no event.
        self._on_output()
        self._on_words()
        ended_itself = how is QProcess.ExitStatus.NormalExit
        self._end(status if ended_itself else None, has_started=True)

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._said += self._process.errorString().encode()
            self._end(None, has_started=False)

    def _end(self, status: int | None, *, has_started: bool) -> None:
        if self._has_ended:
            return
        self._has_ended = True
        self._patience.stop()
        said = self._said.decode(errors="replace").strip()
        self.ended.emit(ProcessEnd(status, has_started, self._was_asked, self._reason, said))


def _environment() -> QProcessEnvironment:
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("PYTHONIOENCODING", "utf-8:backslashreplace")
    return environment


#: A longer line is none of ours: it is dropped, not kept until memory runs out.
_LONGEST_BYTES: Final = 2**20


class LineSplitter:
    """Gives whole lines; what has no end yet waits for its rest."""

    def __init__(self) -> None:
        self._rest = bytearray()
        self._is_overlong = False

    def feed(self, piece: bytes) -> list[bytes]:
        """Take a piece in, and give the lines that it ends, without their ends."""
        lines = (bytes(self._rest) + piece).split(b"\n")
        self._rest = bytearray(lines.pop())
        if lines and self._is_overlong:
            self._is_overlong = False
            del lines[0]
        if len(self._rest) > _LONGEST_BYTES:
            self._rest.clear()
            self._is_overlong = True
        return [line for line in lines if len(line) <= _LONGEST_BYTES]
