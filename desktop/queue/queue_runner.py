"""Runs the queue of `core` in a thread of its own and tells how it goes."""

import contextlib
import logging
import math
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from core.base.errors import AutochromeError
from core.colorize.export_options import ExportOptions
from core.model.library import Library
from core.queue.run_control import RunControl
from desktop.photo.photo_edits import PhotoEdits
from desktop.queue.run_choice import RunChoice
from desktop.ui.messages import as_core_error
from desktop.work.workers import yield_to_the_window

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RunOrder:
    """What a run is to do.

    Attributes:
        queue: the queue's file.
        choice: model, colour settings, and what becomes of results that exist.
        export: how results are stored.
        workers: photos that are worked on at once.
        control: to pause, go on and stop, from any thread; the photos at hand are finished.
        edits: of the photos.
        only_watched: colour those alone that were taken from watched folders.
    """

    queue: Path
    choice: RunChoice
    export: ExportOptions
    workers: int
    control: RunControl
    edits: PhotoEdits
    only_watched: bool = False


@dataclass(frozen=True, slots=True)
class RunEnd:
    """How a run ended.

    Attributes:
        was_stopped: whether it was told to stop.
        error: what ended the whole run, such as a model that cannot be run; else None.
    """

    was_stopped: bool
    error: AutochromeError | None = None


class QueueRunner(QObject):
    """Lives in a thread of its own, which it keeps for as long as a run takes.

    Signals:
        advanced: the `Step` of a photo.
        ended: a `RunEnd`; the worker threads of the run have ended too.
    """

    advanced = Signal(object)
    ended = Signal(object)

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library

    @Slot(object)
    def run(self, order: RunOrder) -> None:
        """Colour what waits in the queue until nothing does, or the run is stopped."""
        yield_to_the_window()
        error = None
        try:
            self._go_through(order)
        except Exception as fault:  # a thread's top: nothing may be lost
            if not isinstance(fault, AutochromeError):
                _log.exception("a run met an unexpected fault")
            error = as_core_error(fault)
        self.ended.emit(RunEnd(order.control.is_stopped, error))

    def _go_through(self, order: RunOrder) -> None:
        # In the run's own thread: the window is there before the engine is loaded.
        from core.batch.edited import Aspect, EditsOfPhotos
        from core.batch.task import BatchOptions
        from core.queue.runner import run_queue

        options = BatchOptions(
            self._library.find(order.choice.model),
            settings=order.choice.settings,
            export=order.export,
            existing=order.choice.existing,
            edits=EditsOfPhotos(order.edits, self._library.find),
            settled=(
                frozenset({Aspect.MODEL, Aspect.SETTINGS})
                if order.choice.is_for_all
                else frozenset()
            ),
        )
        steps = run_queue(
            order.queue,
            options,
            self._library.find,
            workers=order.workers,
            control=order.control,
            only_watched=order.only_watched,
            patience_s=math.inf,  # it is seen what it waits for, and can be stopped
        )
        with contextlib.closing(steps):
            for step in steps:
                self.advanced.emit(step)
