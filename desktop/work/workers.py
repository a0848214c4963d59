"""The only bridge to threads: a request goes to a worker, a reply or a failure comes back.

A worker lives in a thread of its own and works on one request after the other. What a request
needs it holds; what a worker keeps (sessions of the network, predictions) is its engine, made in
its thread. Only `@Slot` methods are connected: anything else would run in the wrong thread.
"""

import itertools
import logging
import os
import sys
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QThread, Signal, Slot

from core.base.errors import AutochromeError
from core.model.library import Library
from desktop.ui.messages import as_core_error
from desktop.work.engine import Engine

_log = logging.getLogger(__name__)

#: Closing waits this long for a thread to finish what it has in hand.
_PATIENCE_MS: Final = 30_000
#: Of threads that somebody waits for with a hand on the mouse, and of those that can wait, on a
#: scale of 0 to 19. The window's own has 0: where it has to queue behind the drawing of a picture,
#: the picture comes no sooner and the window stands still.
_NICENESS_AWAITED: Final = 4
_NICENESS: Final = 10

Work = Callable[[Engine], object]


@dataclass(frozen=True, slots=True)
class Request:
    """What a worker is asked to do: `work` holds all it needs but the engine."""

    id: int
    work: Work


@dataclass(frozen=True, slots=True)
class Reply:
    """What came of a request."""

    id: int
    result: object


@dataclass(frozen=True, slots=True)
class Failure:
    """Why nothing came of a request."""

    id: int
    error: AutochromeError


def yield_to_the_window(*, is_awaited: bool = False) -> None:
    """Let this thread, and those it starts, have the processor after the window's own.

    Args:
        is_awaited: somebody waits for its answers; else it gives way to all others.

    Linux alone has a niceness for each thread, which new threads inherit; elsewhere it belongs to
    the whole process, window included. A program that gives way to others already goes on doing
    so: the system lets nobody be less nice than before.
    """
    if sys.platform == "linux":
        thread = threading.get_native_id()
        before = os.getpriority(os.PRIO_PROCESS, thread)
        nicer = max(_NICENESS_AWAITED if is_awaited else _NICENESS, before)
        os.setpriority(os.PRIO_PROCESS, thread, nicer)


class Worker(QObject):
    """Works on requests in the thread that it was moved to.

    Args:
        library: where its engine finds models.
        can_wait: nobody waits for its answers with a hand on the mouse.
    """

    done = Signal(object)

    def __init__(self, library: Library, *, can_wait: bool) -> None:
        super().__init__()
        self._library = library
        self._can_wait = can_wait
        self._engine: Engine | None = None

    @Slot(object)
    def take(self, request: Request) -> None:
        """Do the work of a request and tell the outcome."""
        if self._engine is None:
            self._engine = Engine(self._library)
            yield_to_the_window(is_awaited=not self._can_wait)
        try:
            outcome: Reply | Failure = Reply(request.id, request.work(self._engine))
        except Exception as error:  # a thread's top: nothing may be lost
            if not isinstance(error, AutochromeError):
                _log.exception("a worker met an unexpected fault")
            outcome = Failure(request.id, as_core_error(error))
        self.done.emit(outcome)


class _Asker(QObject):
    """The side of a worker that lives in the window's thread.

    Signals:
        answered: a `Reply` or a `Failure`, in the window's thread.
    """

    answered = Signal(object)
    _send = Signal(object)

    def __init__(self, worker: Worker, waiting: deque[Request]) -> None:
        super().__init__()
        self._ids = itertools.count(1)
        self._waiting = waiting
        self._is_busy = False
        self._send.connect(worker.take)
        worker.done.connect(self._on_done)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is outstanding."""
        return self._is_busy

    @property
    def is_waiting(self) -> bool:
        """Whether there is work that has not begun."""
        return bool(self._waiting)

    def ask(self, work: Work) -> int:
        """Have work done in the worker's thread; give the id that the answer will carry."""
        request = Request(next(self._ids), work)
        self._waiting.append(request)
        self._start_next()
        return request.id

    def forget(self) -> None:
        """Drop what has not begun."""
        self._waiting.clear()

    def _start_next(self) -> None:
        if self._waiting and not self._is_busy:
            self._is_busy = True
            self._send.emit(self._waiting.popleft())

    @Slot(object)
    def _on_done(self, outcome: Reply | Failure) -> None:
        self._is_busy = False
        self.answered.emit(outcome)
        self._start_next()


class LatestWins(_Asker):
    """For previews: a request that has not begun is replaced by a newer one."""

    def __init__(self, worker: Worker) -> None:
        super().__init__(worker, deque(maxlen=1))


class InOrder(_Asker):
    """For saves: every request is done, first in, first out."""

    def __init__(self, worker: Worker) -> None:
        super().__init__(worker, deque())


class Thread:
    """A named thread and the objects that live in it."""

    def __init__(self, name: str) -> None:
        self._thread = QThread()
        self._thread.setObjectName(name)
        self._thread.start()
        self._residents: list[QObject] = []
        self.name = name

    def worker(self, library: Library, *, can_wait: bool = False) -> Worker:
        """Make a worker in this thread, for work with the models of a library."""
        worker = Worker(library, can_wait=can_wait)
        self.adopt(worker)
        return worker

    def adopt(self, resident: QObject) -> None:
        """Move an object into this thread and keep it as long as the thread."""
        resident.moveToThread(self._thread)
        self._residents.append(resident)

    def close(self) -> bool:
        """Let the thread finish what it has in hand; tell whether it ended in time."""
        self._thread.quit()
        return self._thread.wait(_PATIENCE_MS)
