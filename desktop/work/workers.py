"""The only bridge to threads: work goes to a worker, its result or an error comes back.

A worker lives in a thread of its own and does one piece of work after the other. What the work
needs it holds; work that colours gets the engine of its worker too (sessions of the network,
predictions), which is made in the worker's thread. Who asked is told in the window's thread.
"""

import logging
import os
import sys
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar

from PySide6.QtCore import QObject, QThread, Signal, Slot

from core.base.errors import AutochromeError, NoLongerWanted
from core.colorize.large_networks import LargeNetworks
from core.model.library import Library
from desktop.ui.messages import as_core_error
from desktop.work.engine import Engine
from desktop.work.reading import Reading

if TYPE_CHECKING:
    from core.image.safe_reader import SafeReader

_log = logging.getLogger(__name__)

#: Closing waits this long for a thread to finish what it has in hand.
_PATIENCE_MS: Final = 30_000
#: Of threads that somebody waits for with a hand on the mouse, and of those that can wait, on a
#: scale of 0 to 19. The window's own has 0: where it has to queue behind the drawing of a picture,
#: the picture comes no sooner and the window stands still.
_NICENESS_AWAITED: Final = 4
_NICENESS: Final = 10

_T = TypeVar("_T")

#: What is done in a worker's thread.
Work: TypeAlias = Callable[[], _T]
#: The same for what reads photos, with what reads them.
ReadingWork: TypeAlias = Callable[["SafeReader"], _T]
#: The same for what colours, with the engine of its worker.
EngineWork: TypeAlias = Callable[[Engine], _T]


@dataclass(frozen=True, slots=True)
class Request:
    """What a worker is asked to do: `run` holds all it needs, and where its result goes."""

    run: Callable[[], None]


@dataclass(frozen=True, slots=True)
class WorkOutcome:
    """A request is done, or `error` says why it is not."""

    request: Request
    error: AutochromeError | None = None


def ignored(error: AutochromeError) -> None:
    """Take an error that is told elsewhere, when it matters."""


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
    """Does work in the thread that it was moved to.

    Args:
        can_wait: nobody waits for its answers with a hand on the mouse.
        reading: reads photos for it.

    Signals:
        done: the `WorkOutcome` of a request.
    """

    done = Signal(object)

    def __init__(self, *, can_wait: bool, reading: Reading) -> None:
        super().__init__()
        self._reading = reading
        self._can_wait = can_wait
        self._has_begun = False

    def with_reader(self, work: ReadingWork[_T]) -> Work[_T]:
        """Give work what reads photos."""
        return lambda: work(self._reading.reader())

    @Slot(object)
    def take(self, request: Request) -> None:
        """Do the work of a request and tell the outcome."""
        if not self._has_begun:
            self._has_begun = True
            yield_to_the_window(is_awaited=not self._can_wait)
        outcome = WorkOutcome(request)
        try:
            request.run()
        except Exception as error:  # a thread's top: nothing may be lost
            if not isinstance(error, AutochromeError | NoLongerWanted):
                _log.exception("a worker met an unexpected fault")
            outcome = WorkOutcome(request, as_core_error(error))
        self.done.emit(outcome)


class EngineWorker(Worker):
    """A worker that colours, too.

    Args:
        library: where its engine finds models.
        can_wait: nobody waits for its answers with a hand on the mouse.
        reading: reads photos for it.
        large: the large network that all engines share.
    """

    def __init__(
        self, library: Library, *, can_wait: bool, reading: Reading, large: LargeNetworks
    ) -> None:
        super().__init__(can_wait=can_wait, reading=reading)
        self._library = library
        self._large = large
        self._engine: Engine | None = None

    def with_engine(self, work: EngineWork[_T]) -> Work[_T]:
        """Give work its engine, which is made when the first of it begins."""

        def run() -> _T:
            if self._engine is None:
                self._engine = Engine(self._library, self._reading, self._large)
            return work(self._engine)

        return run


@dataclass(frozen=True, slots=True)
class _Asked:
    """A request, and how its outcome is told; this part never leaves the window's thread."""

    request: Request
    tell_result: Callable[[], object]
    tell_error: Callable[[AutochromeError], object]

    def tell(self, outcome: WorkOutcome) -> None:
        if outcome.error is None:
            self.tell_result()
        else:
            self.tell_error(outcome.error)


class _Asker(QObject):
    """The side of a worker that lives in the window's thread; several may ask one worker."""

    _send = Signal(object)

    def __init__(self, worker: Worker, waiting: deque[_Asked]) -> None:
        super().__init__()
        self._worker = worker
        self._waiting = waiting
        self._at_hand: _Asked | None = None
        self._is_closed = False
        self._send.connect(worker.take)
        worker.done.connect(self._on_done)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is outstanding."""
        return self._at_hand is not None

    @property
    def is_waiting(self) -> bool:
        """Whether there is work that has not begun."""
        return bool(self._waiting)

    def ask(
        self,
        work: Work[_T],
        then: Callable[[_T], object],
        failed: Callable[[AutochromeError], object],
    ) -> None:
        """Have work done in the worker's thread.

        Args:
            work: what is to be done.
            then: is given what came of it, in the window's thread.
            failed: is given why nothing came of it, there too.
        """
        if self._is_closed:
            return
        results: list[_T] = []  # put in by the worker, taken out here
        # Who hears the answer is no part of the request: a worker that lets go of a widget last
        # would delete it in its own thread.
        request = Request(lambda: results.append(work()))
        self._waiting.append(_Asked(request, lambda: then(results.pop()), failed))
        self._start_next()

    def ask_reading(
        self,
        work: ReadingWork[_T],
        then: Callable[[_T], object],
        failed: Callable[[AutochromeError], object],
    ) -> None:
        """Have work done that reads photos; else the same as `ask`."""
        self.ask(self._worker.with_reader(work), then, failed)

    def forget(self) -> None:
        """Drop what has not begun."""
        self._waiting.clear()

    def close(self) -> None:
        """Begin nothing more, and drop what still comes back."""
        self._is_closed = True
        self._at_hand = None
        self.forget()

    def _start_next(self) -> None:
        if self._waiting and self._at_hand is None:
            self._at_hand = self._waiting.popleft()
            self._send.emit(self._at_hand.request)

    @Slot(object)
    def _on_done(self, outcome: WorkOutcome) -> None:
        asked = self._at_hand
        if asked is None or outcome.request is not asked.request:
            return  # closed meanwhile, or asked by another
        self._at_hand = None
        try:
            asked.tell(outcome)
        finally:
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
    """A named thread and the objects that live in it.

    Args:
        name: for the log.
        reading: reads photos for its workers; None for one of its own.
        large: the large network that its engines share with those of others; likewise.
    """

    def __init__(
        self, name: str, reading: Reading | None = None, large: LargeNetworks | None = None
    ) -> None:
        self._reading = reading or Reading()
        self._large = large or LargeNetworks()
        self._thread = QThread()
        self._thread.setObjectName(name)
        self._thread.start()
        self._residents: list[QObject] = []
        self.name = name

    def worker(self, *, can_wait: bool = False) -> Worker:
        """Make a worker in this thread."""
        worker = Worker(can_wait=can_wait, reading=self._reading)
        self.adopt(worker)
        return worker

    def engine_worker(self, library: Library, *, can_wait: bool = False) -> EngineWorker:
        """Make a worker in this thread that colours with the models of a library."""
        worker = EngineWorker(library, can_wait=can_wait, reading=self._reading, large=self._large)
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
