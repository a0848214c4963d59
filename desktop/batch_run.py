"""Runs the batch of `core` in a thread of its own and tells how it goes."""

import logging
import threading
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from core.batch import BatchOptions, Outcome, colorize_all
from core.errors import AutochromeError
from core.library import Library
from core.plan import Job
from core.settings import ColourSettings
from desktop.messages import as_core_error
from desktop.workers import yield_to_the_window

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RunOrder:
    """What a run is to do.

    Attributes:
        jobs: the photos, in order.
        model: id of the model, the same for all of them.
        settings: the colour settings, the same for all of them.
        workers: photos that are worked on at once.
        stop: set it in any thread; the photos at hand are finished.
    """

    jobs: tuple[Job, ...]
    model: str
    settings: ColourSettings
    workers: int
    stop: threading.Event


@dataclass(frozen=True, slots=True)
class RunEnd:
    """How a run ended.

    Attributes:
        was_stopped: whether it was told to stop.
        error: what ended the whole run, such as a model that cannot be run; else None.
    """

    was_stopped: bool
    error: AutochromeError | None = None


class BatchRunner(QObject):
    """Lives in a thread of its own, which it keeps for as long as a run takes.

    Signals:
        working: tuple of the jobs being worked on.
        advanced: the `Outcome` of a photo.
        ended: a `RunEnd`; the worker threads of the run have ended too.
    """

    working = Signal(object)
    advanced = Signal(object)
    ended = Signal(object)

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library

    @Slot(object)
    def run(self, order: RunOrder) -> None:
        """Colour the photos of an order; results that are there already are left alone."""
        yield_to_the_window()
        try:
            options = BatchOptions(
                self._library.find(order.model), settings=order.settings, skip_existing=True
            )
            for outcome in self._outcomes(order, options):
                self.advanced.emit(outcome)
        except Exception as error:  # a thread's top: nothing may be lost
            if not isinstance(error, AutochromeError):
                _log.exception("a run met an unexpected fault")
            self.ended.emit(RunEnd(order.stop.is_set(), as_core_error(error)))
        else:
            self.ended.emit(RunEnd(order.stop.is_set()))

    def _outcomes(self, order: RunOrder, options: BatchOptions) -> Iterator[Outcome]:
        begun: list[Job] = []
        given = self._given(order, begun)
        for outcome in colorize_all(given, options, workers=order.workers, stop=order.stop):
            begun.remove(outcome.job)
            self.working.emit(tuple(begun[: order.workers]))
            yield outcome

    def _given(self, order: RunOrder, begun: list[Job]) -> Iterator[Job]:
        """Hand out the jobs; those handed out first and not ended are the ones at hand."""
        for job in order.jobs:
            begun.append(job)
            if len(begun) <= order.workers:
                self.working.emit(tuple(begun))
            yield job
