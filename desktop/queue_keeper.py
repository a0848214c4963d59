"""Keeps the queue: fills it, runs it, stops it, and says how it stands."""

import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from core.batch import Outcome
from core.plan import Job, Plan
from desktop import tasks
from desktop.batch_run import BatchRunner, RunEnd, RunOrder
from desktop.messages import Message, Tone
from desktop.panels.queue import QueueShown, RunState
from desktop.panels.queue_model import QueueModel
from desktop.session import Edits
from desktop.thumbnails import SmallPicture
from desktop.work_list import QueueItem, Status, common_folder, seconds_left
from desktop.workers import Bench, Failure, InOrder, LatestWins, Reply

#: Shorter side of a thumbnail, for screens of two device px a logical one.
_THUMBNAIL_PX: Final = 96


class QueueKeeper(QObject):
    """Holds the queue's model and its run.

    Signals:
        changed: how the queue stands is different.
        filled: the jobs of what was dropped are in the queue: tuple of those that are new.
        failed: an `AutochromeError` about the queue as a whole.
        finished: a `Message` that sums a run up.
        stopped: the run has ended, in whatever way; its threads are gone.
    """

    changed = Signal()
    filled = Signal(object)
    failed = Signal(object)
    finished = Signal(object)
    stopped = Signal()
    _order = Signal(object)

    def __init__(self, *, runner: BatchRunner, planner: Bench, thumbnailer: Bench) -> None:
        super().__init__()
        self.model = QueueModel(self)
        self._state = RunState.IDLE
        self._was_run = False
        self._workers = 1
        self._stop = threading.Event()
        self._edits: Edits | None = None
        self._times: list[float] = []
        self._folder: Path | None = None
        self._output: Path | None = None
        self._wanted: list[QueueItem] = []
        self._planner, self._thumbnailer = InOrder(planner), LatestWins(thumbnailer)
        self._planner.answered.connect(self._on_planned)
        self._thumbnailer.answered.connect(self._on_thumbnail)
        self._order.connect(runner.run)
        runner.working.connect(self._on_working)
        runner.advanced.connect(self._on_advanced)
        runner.ended.connect(self._on_ended)
        self.model.tally_changed.connect(self.changed)

    @property
    def is_running(self) -> bool:
        """Whether photos are being worked on."""
        return self._state is not RunState.IDLE

    @property
    def edits(self) -> Edits | None:
        """What the last run used; None before the first."""
        return self._edits

    def shown(self, *, can_take_edits: bool) -> QueueShown:
        """Say how the queue stands, for the panel."""
        return QueueShown(
            run=self._state,
            tally=self.model.tally,
            seconds_left=seconds_left(self._times, self.model.tally.unfinished),
            folder=self._folder,
            can_take_edits=can_take_edits,
            was_run=self._was_run and self.model.tally.ended > 0,
        )

    def add(self, paths: Sequence[Path]) -> None:
        """Put photos and all photos of folders into the queue."""
        self._planner.ask(tasks.plan(tuple(paths), self._output))

    def put_results_into(self, folder: Path) -> None:
        """Send the results of all photos that wait, and of those to come, to one folder."""
        self._output = folder
        sources = tuple(job.source for job in self.model.waiting_jobs())
        self._planner.ask(tasks.plan(sources, folder))

    def use_workers(self, count: int) -> None:
        """Work on so many photos at once in runs that begin from now on."""
        self._workers = count

    def start(self, edits: Edits) -> None:
        """Colour all that waits."""
        self._edits = edits
        self._run_waiting()

    @Slot()
    def stop(self) -> None:
        """Finish the photos at hand and stop; `stopped` tells when."""
        if self._state is RunState.RUNNING:
            self._state = RunState.STOPPING
            self._stop.set()
            self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Empty the queue, if it does not run."""
        if not self.is_running:
            self._was_run = False
            self._output = None
            self._folder = None
            self._times = []
            self._wanted = []
            self.model.clear()

    @Slot()
    def retry_failed(self) -> None:
        """Let the photos that failed wait again."""
        self.model.retry_failed()

    @Slot(object)
    def want_thumbnails(self, items: Sequence[QueueItem]) -> None:
        """Make the thumbnails of rows in sight that have none; rows scrolled past are dropped."""
        self._wanted = list(items)
        self._make_next_thumbnail()

    def close(self) -> None:
        """Begin nothing more, and drop what still comes back."""
        self._stop.set()
        self._planner.forget()
        self._planner.answered.disconnect(self._on_planned)
        self._thumbnailer.forget()
        self._thumbnailer.answered.disconnect(self._on_thumbnail)

    def _make_next_thumbnail(self) -> None:
        if self._thumbnailer.is_busy:
            return
        while self._wanted:
            job = self._wanted.pop(0).job
            item = self.model.item_of(job.source)
            if item is None:
                continue
            # The grey thumbnail gives way to one of the result.
            shown = item.job.target if item.status is Status.DONE else item.job.source
            if self.model.thumbnail_file(item.job.source) != shown:
                work = tasks.small_picture(item.job.source, shown, _THUMBNAIL_PX)
                self._thumbnailer.ask(work)
                return

    def _run_waiting(self) -> None:
        jobs, edits = self.model.waiting_jobs(), self._edits
        if self.is_running or edits is None or not jobs:
            return
        self._state = RunState.RUNNING
        self._was_run = True
        self._stop = threading.Event()
        self._times = [time.monotonic()]
        order = RunOrder(jobs, edits.model, edits.colour, self._workers, self._stop)
        self._order.emit(order)
        self.changed.emit()

    @Slot(object)
    def _on_working(self, jobs: tuple[Job, ...]) -> None:
        self.model.mark_working(jobs)

    @Slot(object)
    def _on_advanced(self, outcome: Outcome) -> None:
        self._times.append(time.monotonic())
        self.model.take(outcome)

    @Slot(object)
    def _on_ended(self, end: RunEnd) -> None:
        self._state = RunState.IDLE
        self.model.mark_working(())
        self.changed.emit()
        if end.error is not None:
            self.failed.emit(end.error)
        elif not end.was_stopped and self.model.tally.unfinished:
            # Photos that were dropped while the run was on.
            self._run_waiting()
            return
        elif not end.was_stopped:
            self.finished.emit(self._summary())
        self.stopped.emit()

    def _summary(self) -> Message:
        tally = self.model.tally
        parts = [self.tr("{n} in colour").format(n=tally.done)]
        if tally.skipped:
            parts.append(self.tr("{n} skipped").format(n=tally.skipped))
        if tally.failed:
            parts.append(self.tr("{n} failed").format(n=tally.failed))
        tone = Tone.CAUTION if tally.failed else Tone.GOOD
        hint = self.tr("Click a photo that failed to see why.") if tally.failed else ""
        return Message(tone, self.tr("The queue is done"), ", ".join(parts) + ".", hint)

    @Slot(object)
    def _on_planned(self, outcome: Reply | Failure) -> None:
        if isinstance(outcome, Failure):
            self.failed.emit(outcome.error)
        elif isinstance(outcome.result, Plan):
            planned = outcome.result
            self.model.retarget(planned.jobs)
            known = {item.job.source for item in self.model.items}
            fresh = tuple(job for job in planned.jobs if job.source not in known)
            self.model.add(fresh)
            self._folder = common_folder([item.job for item in self.model.items])
            self.changed.emit()
            for problem in planned.problems:
                self.failed.emit(problem)
            self.filled.emit(fresh)

    @Slot(object)
    def _on_thumbnail(self, outcome: Reply | Failure) -> None:
        result = outcome.result if isinstance(outcome, Reply) else None
        if isinstance(result, SmallPicture):
            self.model.show_thumbnail(result)
        self._make_next_thumbnail()
