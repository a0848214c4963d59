"""Holds the line to every process that waits for a photo, and notices when one of them is gone.

One thread waits for all of them, without using the processor; the system says when the other end
of a line was closed, however its process ended.
"""

import contextlib
import logging
import threading
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection, Pipe, wait
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.external.edit_request import Answer, EditRequest, Ending, answer_to_bytes

_log = logging.getLogger(__name__)
#: For one that is being met, at the end.
_PATIENCE_S: Final = 2.0


class Callers(QObject):
    """The lines; every method may be called in any thread.

    Signals:
        gone: number of a caller that waits no longer, without having been answered.
    """

    gone = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._lines: dict[int, Connection] = {}
        #: Those whose lines do not stand so far, with what they are to be told once they do.
        self._to_meet: dict[int, EditRequest] = {}
        self._early: dict[int, Answer] = {}
        #: Lines that the watcher is to close: nobody else may, while it waits for them.
        self._answered: list[Connection] = []
        self._watcher: threading.Thread | None = None
        self._woken: Connection | None = None
        self._waker: Connection | None = None
        self._is_closed = False

    def meet(self, number: int, request: EditRequest) -> None:
        """Take up the line to a caller, which is called by a number from now on."""
        with self._lock:
            if self._is_closed:
                return
            self._to_meet[number] = request
            if self._watcher is None:
                self._woken, self._waker = Pipe(duplex=False)
                self._watcher = threading.Thread(target=self._watch, name="callers", daemon=True)
                self._watcher.start()
            self._wake()

    def answer(self, number: int, answer: Answer) -> None:
        """Tell a caller how it ended, and let it go; one that has gone already is told nothing."""
        with self._lock:
            if number in self._to_meet:
                self._early[number] = answer
            line = self._lines.pop(number, None)
            if line is not None:
                _tell(line, answer)
                self._answered.append(line)
                self._wake()

    def close(self) -> None:
        """Answer all that still wait: the window was closed."""
        with self._lock:
            self._is_closed = True
            for line in self._lines.values():
                _tell(line, Answer(Ending.CLOSED))
            self._answered += self._lines.values()
            self._lines.clear()
            self._wake()
            watcher = self._watcher
        if watcher is not None:
            watcher.join(_PATIENCE_S)

    def _wake(self) -> None:
        if self._waker is not None:
            self._waker.send_bytes(b"!")

    def _watch(self) -> None:
        assert self._woken is not None
        while not self._is_closed:
            self._meet_all()
            self._close_answered()
            with self._lock:
                lines = dict(self._lines)
            ready = wait([self._woken, *lines.values()])
            if self._woken in ready:
                self._woken.recv_bytes()
            for number, line in lines.items():
                if line in ready:
                    self._hear(number, line)
        self._meet_all()
        self._close_answered()

    def _close_answered(self) -> None:
        with self._lock:
            answered, self._answered = self._answered, []
        for line in answered:
            line.close()

    def _meet_all(self) -> None:
        with self._lock:
            to_meet = dict(self._to_meet)
        for number, request in to_meet.items():
            try:
                line = Client(request.address, authkey=bytes.fromhex(request.key))
            except (OSError, EOFError, AuthenticationError, ValueError) as error:
                _log.warning("a program that waited cannot be reached: %s", error)
                self._forget(number)
                self.gone.emit(number)
                continue
            with self._lock:
                closed = Answer(Ending.CLOSED) if self._is_closed else None
                told = self._early.get(number, closed)
                if told is None:
                    self._lines[number] = line
                else:
                    _tell(line, told)
                    self._answered.append(line)
            self._forget(number)

    def _forget(self, number: int) -> None:
        with self._lock:
            del self._to_meet[number]
            self._early.pop(number, None)

    def _hear(self, number: int, line: Connection) -> None:
        """Let go of a line: a caller has nothing to say, so that it ended, or is out of order."""
        with contextlib.suppress(OSError, EOFError):
            line.recv_bytes(1)
        with self._lock:
            was_waiting = self._lines.pop(number, None) is not None
            if was_waiting:
                self._answered.append(line)
        if was_waiting:
            self.gone.emit(number)


def _tell(line: Connection, answer: Answer) -> None:
    """Send an answer; what was sent is read before the end of the line."""
    try:
        line.send_bytes(answer_to_bytes(answer))
    except OSError as error:
        _log.warning("a program that waited could not be answered: %s", error)
