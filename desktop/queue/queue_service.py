"""Keeps the queue for the window: fills it, changes it, runs it, and says how it stands."""

import functools
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from core.base.errors import AutochromeError
from core.base.strict_json import JsonValue
from core.queue.jobs import JobState, Mark, QueueJob
from core.queue.run_control import RunControl
from core.queue.waits import Waits
from desktop.photo.edits_keeper import Changed, EditsKeeper
from desktop.queue import queue_jobs, run_choice
from desktop.queue.queue_editor import QueueChange, QueueEditor
from desktop.queue.queue_jobs import FoundPhotos
from desktop.queue.queue_mirror import QueueMirror
from desktop.queue.queue_run import QueueRun
from desktop.queue.queue_runner import QueueRunner, RunOrder
from desktop.queue.queue_texts import QueueShown
from desktop.queue.queue_thumbnails import QueuePictures
from desktop.queue.run_choice import RunChoice
from desktop.queue.survey import Surveyor
from desktop.settings import export_choice
from desktop.settings.export_choice import ExportChoice
from desktop.work.workers import EngineWorker, InOrder, Work, Worker

_T = TypeVar("_T")


class QueueService(QObject):
    """Holds the queue as the window sees it, and the window's own run of it.

    Args:
        file: the queue's; it need not exist.
        runner: in a thread of its own.
        planner: finds photos.
        recorder: writes into the queue.
        thumbnailer: makes small pictures.
        keeper: knows the edits of photos.

    Attributes:
        model: the photos in the queue, for lists.
        surveyor: looks at what a run will find.
        editor: changes what is in the queue.

    Signals:
        changed: how the queue stands is different.
        ready: what the queue holds from before is known, for the first time.
        filled: a `Filled`: photos came in.
        failed: an `AutochromeError` about the queue as a whole.
        broken_off: the `AutochromeError` that ended a run, such as a full disk.
        finished: a run came to its end by itself: `Tally` of the photos that it ended, and how
            many of those in colour are so in part.
        watched_finished: like `finished`, of a run that `start_watched` began.
        reported: path of a report that was written.
        stopped: a run has ended, in whatever way; its threads are gone.
        rested: all that was to be written into the queue is.
    """

    changed = Signal()
    ready = Signal()
    filled = Signal(object)
    failed = Signal(object)
    broken_off = Signal(object)
    finished = Signal(object, int)
    watched_finished = Signal(object, int)
    reported = Signal(object)
    stopped = Signal()
    rested = Signal()

    def __init__(
        self,
        file: Path,
        *,
        runner: QueueRunner,
        planner: EngineWorker,
        recorder: Worker,
        thumbnailer: Worker,
        keeper: EditsKeeper,
    ) -> None:
        super().__init__()
        self._keeper = keeper
        self._mirror = QueueMirror(file)
        self.model = self._mirror.model
        self._pictures = QueuePictures(self.model, thumbnailer, keeper.edits)
        self.surveyor = Surveyor(planner, keeper.edits)
        self.editor = QueueEditor(self._edit)
        self._run = QueueRun(self._mirror, runner, self._edit, self._order_of)
        self._was_ready = self._has_settled = self._was_elsewhere = False
        self._models: tuple[str, ...] = ()
        self._workers = 1
        self._usual = ExportChoice()
        self._planner, self._recorder = InOrder(planner), InOrder(recorder)
        self._run.changed.connect(self.changed)
        self._run.broken_off.connect(self.broken_off)
        self._run.finished.connect(self.finished)
        self._run.watched_finished.connect(self.watched_finished)
        self._run.stopped.connect(self.stopped)
        self._mirror.changed.connect(self._on_changed)
        self._mirror.lost.connect(self.failed)
        keeper.changed.connect(self._on_edits_changed)
        self._record(queue_jobs.settle(file))

    def use_workers(self, count: int) -> None:
        """Work on so many photos at once in runs that begin from now on."""
        self._workers = count

    def use_export(self, usual: ExportChoice) -> None:
        """Store results in this way as long as nothing else is chosen for the queue."""
        self._usual = usual

    def know_models(self, models: Sequence[str]) -> None:
        """Name results by these models, the default first, where names hold the model's."""
        self._models = tuple(models)

    # How it stands.

    @property
    def workers(self) -> int:
        """How many photos are worked on at once."""
        return self._workers

    @property
    def is_running(self) -> bool:
        """Whether this window works on the queue, or is about to."""
        return self._run.is_running

    @property
    def is_paused(self) -> bool:
        """Whether this window's run is held, and no photo is at hand any more."""
        return self._run.is_paused

    @property
    def failed_in_run(self) -> frozenset[int]:
        """The ids of the photos that this window's run, or its last one, failed on."""
        return self._run.failed

    @property
    def waits(self) -> Waits:
        """What the run waits for, in this window or elsewhere."""
        return self._mirror.progress.waits

    @property
    def is_writing(self) -> bool:
        """Whether something is still to be written into the queue."""
        # What a killed run left is cleared up at the next start, if not now.
        return self._recorder.is_waiting or (self._recorder.is_busy and self._has_settled)

    @property
    def is_filling(self) -> bool:
        """Whether photos are being found that are to come in."""
        return self._planner.is_busy or self._planner.is_waiting

    @property
    def marked_again(self) -> tuple[QueueJob, ...]:
        """The results that are to be made again, and that no run knows of so far."""
        model = self.model
        if not model.marks[Mark.AGAIN]:
            return ()
        marked = (item for item in model.jobs() if item.mark is Mark.AGAIN)
        return tuple(item for item in marked if item.state is JobState.DONE)

    @property
    def run_choice(self) -> RunChoice | None:
        """What a run was told that has not come to its end; None where nothing goes on."""
        return run_choice.from_json(self._mirror.value(queue_jobs.RUN))

    @property
    def last_choice(self) -> RunChoice | None:
        """What the last run was told, whether it came to its end or not."""
        return self.run_choice or run_choice.from_json(self._mirror.value(queue_jobs.LAST_RUN))

    @property
    def is_left_over(self) -> bool:
        """Whether a run left photos waiting, or others wait than were just opened."""
        opened = self._mirror.value(queue_jobs.OPENED)
        return self.run_choice is not None or queue_jobs.has_others(self.model.jobs(), opened)

    @property
    def is_at_work_elsewhere(self) -> bool:
        """Whether another window or a command works on the queue."""
        return self._run.is_at_work_elsewhere

    @property
    def export_choice(self) -> ExportChoice:
        """What was chosen last about results, or what is usual."""
        return export_choice.from_json(self._mirror.value(queue_jobs.EXPORT), self._usual)

    @property
    def photos_per_s(self) -> float:
        """The pace of the photos that ended last, else that of earlier runs; 0 before any."""
        kept = self._mirror.value(queue_jobs.PACE)
        known = float(kept) if isinstance(kept, int | float) else 0.0
        return self._mirror.progress.photos_per_s or known

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders that were named when the photos were added."""
        return self._mirror.named_folders()

    def shown(self, *, can_take_edits: bool) -> QueueShown:
        """Say how the queue stands, for the panel."""
        progress = self._mirror.progress
        return QueueShown(
            run=self._run.state,
            tally=self.model.tally,
            to_look_at=self.model.to_look_at,
            in_part=self.model.in_part,
            marks=self.model.marks,
            seconds_left=progress.seconds_left,
            photos_per_s=progress.photos_per_s,
            folders=self.model.folders,
            can_take_edits=can_take_edits,
            was_run=self.run_choice is not None and self.model.tally.ended > 0,
            waits_for_files=progress.waits.stands_still and not progress.waits.places,
        )

    def kept(self, name: str) -> JsonValue:
        """Give what is kept with the queue under a name; None where nothing is."""
        return self._mirror.value(name)

    # What comes in and goes out.

    def add(self, paths: Sequence[Path], *, is_to_save: bool = False) -> None:
        """Put photos and all photos of folders into the queue; `filled` tells whether to save."""
        work = queue_jobs.find(self._mirror.path, tuple(paths), self._models, self._usual)
        on_found = functools.partial(self._on_found, is_to_save=is_to_save)
        self._planner.ask(work, on_found, self.failed.emit)

    def put_results_into(self, folder: Path) -> None:
        """Send the results of all photos that wait, and of those to come, to one folder."""
        choice = replace(self.export_choice, place=folder)
        self.choose_export(choice, next(iter(self._models), ""))

    def choose_export(self, choice: ExportChoice, model: str) -> None:
        """Store results in another way; those of photos that wait are called and placed anew.

        Args:
            choice: the way.
            model: id of the model, for names that hold it.
        """
        usual = self._usual
        self._edit(lambda store: queue_jobs.choose_export(store, choice, model, usual))

    def report(self, target: Path) -> None:
        """Write a table of all photos."""
        self._record(queue_jobs.report(self._mirror.path, target), self.reported.emit)

    @Slot(object)
    def want_thumbnails(self, items: Sequence[QueueJob]) -> None:
        """Make the thumbnails of rows in sight that have none."""
        self._pictures.want(items)

    def close(self) -> None:
        """Begin nothing more, and drop what still comes back."""
        self._run.close()
        self._planner.close()
        self._recorder.close()
        self.surveyor.close()
        self._pictures.close()
        self._mirror.close()

    # The run.

    def start(self, choice: RunChoice) -> None:
        """Colour all that waits, and what comes meanwhile."""
        self._run.start(choice)

    def start_watched(self, choice: RunChoice) -> None:
        """Colour what was taken from watched folders; nothing happens while a run is at work."""
        self._run.start_watched(choice)
        if not self._recorder.is_waiting:
            self._run.begin()

    def go_on(self) -> None:
        """Go on with a run that was stopped, or was killed, as it was told."""
        choice = self.run_choice
        if choice is not None:
            self.start(choice)

    @Slot()
    def pause(self) -> None:
        """Finish the photos at hand and hold the run."""
        self._run.pause()

    @Slot()
    def resume(self) -> None:
        """End a pause, or look at once whether what the run waits for is back."""
        self._run.resume()

    def give_way(self) -> None:
        """Leave room for a moment: somebody waits for a picture."""
        self._run.give_way()

    @Slot()
    def stop(self) -> None:
        """Finish the photos at hand and end the run; `stopped` tells when."""
        self._run.stop()

    def _order_of(self, choice: RunChoice, control: RunControl, only_watched: bool) -> RunOrder:
        return RunOrder(
            self._mirror.path,
            choice,
            self.export_choice.options,
            self._workers,
            control,
            self._keeper.edits,
            only_watched=only_watched,
        )

    # What comes back.

    @Slot(object)
    def _on_edits_changed(self, changed: Changed) -> None:
        self.model.show_edited(changed.photo, changed.line)
        self._pictures.turn(changed.photo, changed.shown_as)

    def _edit(self, change: QueueChange) -> None:
        self._record(queue_jobs.edit(self._mirror.path, change))

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()
        is_at_work = self.is_at_work_elsewhere
        if self._was_elsewhere and not is_at_work and self.model.tally.working:
            # A run of another process was killed: what it had at hand waits again.
            self._record(queue_jobs.settle(self._mirror.path))
        self._was_elsewhere = is_at_work
        if not self._was_ready and not self._mirror.is_reading:
            self._was_ready = True
            self.ready.emit()

    def _on_found(self, found: FoundPhotos, *, is_to_save: bool) -> None:
        for problem in found.plan.problems:
            self.failed.emit(problem)
        work = queue_jobs.fill(self._mirror.path, found, is_to_save=is_to_save)
        self._record(work, self.filled.emit)

    def _record(self, work: Work[_T], then: Callable[[_T], object] | None = None) -> None:
        """Have something written into the queue, or beside it."""

        def on_written(result: _T) -> None:
            self._has_settled = True
            # Whoever wrote into the file could open it: what was amiss before is so no more.
            self._mirror.open()
            self._mirror.look()
            if then is not None:
                then(result)
            self._go_on_after()

        def on_failed(error: AutochromeError) -> None:
            self._has_settled = True
            self._on_unwritten(error)
            self._go_on_after()

        self._recorder.ask(work, on_written, on_failed)

    def _go_on_after(self) -> None:
        if not self._recorder.is_waiting:
            self._run.begin()
            self.rested.emit()

    def _on_unwritten(self, error: AutochromeError) -> None:
        self._run.give_up()
        self.failed.emit(error)
