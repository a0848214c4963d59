"""Runs the queue: takes what waits, in order, and writes every step down before the next.

A photo stays in the queue all the while. It is marked as worked on before it is begun, and as done
after its result was written, synced and renamed. Whatever kills the run, the next one finds the
photos that were at hand marked as worked on, and sees by their results what became of them.

One of those may be what ended the program. They come after all others, one at a time: so nothing
else waits for the one, and the others are not blamed for it.
"""

import contextlib
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Final

from core.base.errors import (
    DiskFails,
    NotEnoughMemory,
    PackageError,
    PhotoDiskFails,
    UnreadablePhoto,
)
from core.base.sentence import Sentence
from core.batch.batch import skipped_as_there
from core.batch.edited import Aspect
from core.batch.plan import Job
from core.batch.result_place import ResultPlace
from core.batch.task import BatchOptions, Outcome, OutcomeState, Task
from core.model.package import Package
from core.queue.database import Database
from core.queue.disks import Disks
from core.queue.endings import FOUND, found_ending
from core.queue.jobs import JobEnding, JobState, Overrides, QueueJob
from core.queue.outcome_source import HERE, OutcomeSource
from core.queue.row_codec import DAMAGE_HINT, damage_of
from core.queue.run_control import RunControl
from core.queue.run_lock import sole_runner
from core.queue.run_writer import RunWriter
from core.queue.setbacks import Setbacks
from core.queue.waits import NO_WAITS, Waits

#: What photos fail with that may pass: another one at hand, a shaky cable, little memory.
_MAY_PASS: Final = (UnreadablePhoto, NotEnoughMemory, PhotoDiskFails, DiskFails)
#: Who adds a million photos keeps the queue for a minute or more: a run at work waits for that.
_PATIENCE_S: Final = 600.0
_KEPT: Final = Sentence(
    "Its result of before was kept beside this one: it was changed since it was made."
)
#: A run that stands still looks as often whether it is to go on.
_BEAT_S: Final = 0.5
#: A run that gives way looks as often whether its photos at hand have ended.
_GIVE_WAY_S: Final = 0.05


@dataclass(frozen=True, slots=True)
class Step:
    """A photo of a run ended.

    Attributes:
        job: the photo as it now is in the queue.
        outcome: how it ended.
    """

    job: QueueJob
    outcome: Outcome


def run_queue(
    path: Path,
    options: BatchOptions,
    find_model: Callable[[str], Package],
    *,
    workers: int = 2,
    control: RunControl | None = None,
    only_watched: bool = False,
    patience_s: float = 0.0,
    on_waits: Callable[[Waits], None] = lambda waits: None,
    source: OutcomeSource = HERE,
) -> Generator[Step, None, None]:
    """Colorize what waits in a queue and yield each photo as it ends, until none waits.

    Photos that are added meanwhile are taken too. What a photo has of its own goes before the
    options. All of it happens in the thread that goes through the generator, but for the work on
    the photos; when the generator ends or is closed, the photos at hand have been finished, and
    those left wait.

    Args:
        path: the queue's file, see `QueueStore`.
        options: for all photos that have nothing of their own.
        find_model: gives the model with an id or in a file, as `Library.find` does.
        workers: photos at a time, at least 1.
        control: to pause, go on and stop.
        only_watched: colorize those alone that were taken from watched folders.
        patience_s: how long the run stands still for a disk that is away or full, and files that
            are still being written, before it ends; infinity waits for ever. It goes on by itself
            once they are there. With 0 it ends as soon as nothing else is left to do.
        on_waits: told what it waits for, whenever that is something else.
        source: who colours the photos.

    Raises:
        QueueIsRunning: another run is at work on the queue.
        QueueError: the queue's file or its disk is at fault; what was written down stays.
        WriteError, PhotoNotFound: no more can be done until the user has seen to it, see
            `setbacks`, and patience is over; the photos that it is about wait.
        PackageError: the model of `options` cannot be run. A model that only some photos have
            fails those alone.
    """
    # Beside the work on so many photos, looking at all of even a large file costs nothing.
    opened = Database(path, checks_all=True, patience_s=_PATIENCE_S)
    with opened as database, sole_runner(database.path) as lock:
        run_writer = RunWriter(database, lock, only_watched=only_watched)
        run_writer.settle(was_killed=True)
        run_writer.sign()
        patience = _Patience(patience_s, on_waits)
        run = _Run(
            run_writer, options, find_model, workers, control or RunControl(), patience, source
        )
        try:
            yield from run.steps()
        finally:
            # When the generator is closed, nobody heard how the photos at hand ended.
            run_writer.settle(was_killed=False)


@dataclass(frozen=True, slots=True)
class _Patience:
    """How long a run stands still, and who is told for what."""

    seconds: float
    on_waits: Callable[[Waits], None]


class _Run:
    """One run at work."""

    def __init__(
        self,
        run_writer: RunWriter,
        options: BatchOptions,
        find_model: Callable[[str], Package],
        workers: int,
        control: RunControl,
        patience: _Patience,
        source: OutcomeSource,
    ) -> None:
        self._run_writer = run_writer
        self._options = options
        self._find_model = find_model
        self._workers = workers
        self._control = control
        self._source = source
        self._models: dict[str, Package | PackageError] = {}
        self._at_hand: dict[Job, QueueJob] = {}
        #: Those whose results of before stay beside the new ones.
        self._beside: set[int] = set()
        self._at_once: deque[Step] = deque()
        self._patience = patience
        self._setbacks = Setbacks(run_writer.count_below, Disks(run_writer.disk_notes))
        self._told = NO_WAITS
        self._ends_seen = 0
        self._has_begun_any = False

    def steps(self) -> Generator[Step, None, None]:
        """Go through the queue, over pauses, until none waits or the run is stopped."""
        self._run_writer.note_start()
        while not self._control.is_stopped:
            self._run_writer.look_from_top()
            self._has_begun_any = False
            self._ends_seen = 0
            for was_broken_off in (False, True):
                with contextlib.closing(self._stretch(was_broken_off)) as stretch:
                    yield from stretch
            if self._control.is_paused:
                self._run_writer.note_start(is_paused=True)
                self._control.wait_while_paused()
                self._run_writer.note_start()
            elif self._ends_seen == 2 and not self._has_begun_any and not self._has_more():
                return

    def _has_more(self) -> bool:
        """Tell, once all have had their turn, whether there is more to do; wait for it.

        Raises:
            WriteError, PhotoNotFound: what photos wait for did not come in time.
        """
        known = self._run_writer.revision()
        waiting = self._run_writer.waiting()
        has_left = self._setbacks.has_left(waiting)
        if not all(map(self._setbacks.passes_over, waiting)):
            return True  # it was added since it was seen that there is none
        if not has_left:
            return False
        if self._setbacks.let_go() or self._setbacks.look(at_all=True):
            return True
        if self._patience.seconds > 0 and self._stand_still(known):
            return True
        error = self._setbacks.error()
        if error is not None:
            raise error
        self._setbacks.arrivals.give_up()
        return True

    def _stand_still(self, known: int) -> bool:
        """Wait until there is something to do; False when patience is over.

        Args:
            known: revision of the queue up to which it was seen that there is nothing.
        """
        began = time.monotonic()
        self._tell_waits(stands_still=True)
        while (waited := time.monotonic() - began) < self._patience.seconds:
            was_told = self._control.wait_a_while(min(_BEAT_S, self._patience.seconds - waited))
            if self._control.is_stopped or self._control.is_paused:
                return True
            if self._setbacks.look(at_all=was_told):
                break
            self._tell_waits(stands_still=True)
            if known != (known := self._run_writer.revision()) and self._is_changed():
                break
        else:
            return False
        self._tell_waits()
        self._run_writer.note_start()
        return True

    def _is_changed(self) -> bool:
        """Tell whether photos came that can be begun, or all that wait for something went."""
        waiting = self._run_writer.waiting()
        has_left = self._setbacks.has_left(waiting)
        return not has_left or not all(map(self._setbacks.passes_over, waiting))

    def _tell_waits(self, *, stands_still: bool = False) -> None:
        """Tell what the run waits for, where that is something else than it was."""
        # Without a place it waits for files that are still being written: those get one after a
        # moment, for most are whole by then.
        waits = Waits(self._setbacks.waits(), stands_still)
        if waits != self._told:
            self._told = waits
            self._run_writer.note_waits(waits)
            self._patience.on_waits(waits)

    def _stretch(self, was_broken_off: bool) -> Generator[Step, None, None]:
        """Go through the queue until none waits for the moment, or the run is halted.

        Args:
            was_broken_off: instead, make one of those that were at hand when a run broke off; all
                of them where no photo can end this program.
        """
        is_alone = was_broken_off and not self._source.is_elsewhere
        outcomes = self._source.colorize(
            islice(self._tasks(was_broken_off), 1 if is_alone else None),
            self._options.package,
            workers=self._workers,
            stop=self._control.halt,
        )
        with contextlib.closing(outcomes):
            for outcome in outcomes:
                yield from self._ended_at_once()
                if outcome is None:
                    continue
                job = self._at_hand.pop(outcome.job)
                if self._setbacks.takes_back(job.id, outcome):
                    self._run_writer.give_back([job.id])
                elif _keeps_failing(outcome) and not was_broken_off:
                    self._run_writer.set_aside(job.id, outcome.reason, outcome.hint)
                else:
                    beside = job.id in self._beside
                    yield self._step(job, _told_of_both(job, outcome, is_beside=beside))
        yield from self._ended_at_once()
        self._run_writer.give_back(job.id for job in self._at_hand.values())
        self._at_hand.clear()

    def _tasks(self, was_broken_off: bool) -> Iterator[Task | None]:
        """Take photos out of what waits, each when a worker is free; None: it needed none."""
        begun_here = 0
        while not self._control.halt.is_set():
            # Until each worker has had its first, nobody hears how those at hand end.
            if begun_here >= self._workers and self._is_to_give_way:
                time.sleep(_GIVE_WAY_S)
                yield None  # what has ended meanwhile is told
                continue
            if self._setbacks.look():
                self._run_writer.look_from_top()
            self._tell_waits()
            usual_model = self._options.package.card.id
            begun = self._run_writer.begin_next(
                usual_model,
                self._options.existing,
                was_broken_off=was_broken_off,
                passes_over=self._setbacks.passes_over,
            )
            if begun is None:
                self._ends_seen += 1
                return
            job, place = begun
            (self._beside.add if place.is_beside else self._beside.discard)(job.id)
            self._has_begun_any = True
            if not job.is_damaged and not self._setbacks.is_within_reach(job.job):
                self._run_writer.give_back([job.id])
                continue
            own = job.overrides
            package = self._options.package if own.model is None else self._model(own.model)
            outcome = self._outcome_at_once(job, place, package)
            if outcome is not None:
                self._at_once.append(self._step(job, outcome))
                yield None
                continue
            assert isinstance(package, Package)  # that there is none is an outcome
            begun_here += 1
            self._at_hand[job.job] = job
            options = _with_own(self._options, package, own)
            waits = self._patience.seconds > 0 and not self._setbacks.arrivals.is_overdue(job.id)
            yield Task(job.job, options, place.may_replace, _settled_by(own), waits)

    @property
    def _is_to_give_way(self) -> bool:
        """Whether as many are at hand as may be while somebody waits beside: half, or one."""
        is_full = len(self._at_hand) >= max(1, self._workers // 2)
        return is_full and self._control.gives_way and not self._source.is_elsewhere

    def _model(self, id_or_file: str) -> Package | PackageError:
        """Find a model, once a run; that there is none is an answer too."""
        if id_or_file not in self._models:
            try:
                self._models[id_or_file] = self._find_model(id_or_file)
            except PackageError as error:
                self._models[id_or_file] = error
        return self._models[id_or_file]

    def _step(self, job: QueueJob, outcome: Outcome) -> Step:
        """Note how a photo ended; after this it is safe to forget it."""
        ending = JobEnding(
            JobState(outcome.state.value),
            outcome.reason,
            outcome.hint,
            outcome.notes,
            outcome.details,
            outcome.seconds,
            outcome.model,
            outcome.made,
            outcome.doubt,
            outcome.is_cut,
            outcome.source_mark,
            outcome.result_mark,
        )
        return Step(self._run_writer.end(job.id, ending), outcome)

    def _outcome_at_once(
        self, job: QueueJob, place: ResultPlace, package: Package | PackageError
    ) -> Outcome | None:
        """Say how a photo ends that needs no worker; None where it needs one."""
        if job.is_damaged:
            told = damage_of(job.job.source), DAMAGE_HINT
            return Outcome(job.job, OutcomeState.FAILED, *told)
        if place.was_found:
            found = found_ending(job)
            return Outcome(
                job.job,
                OutcomeState.DONE,
                notes=(FOUND,),
                model=job.model,
                source_mark=found.source_mark,
                result_mark=found.result_mark,
            )
        if place.is_there:
            skipped = skipped_as_there(job.job, place.target)
            return replace(skipped, model=self._options.package.card.id)
        if isinstance(package, PackageError):
            return Outcome(job.job, OutcomeState.FAILED, package.message, package.hint)
        return None

    def _ended_at_once(self) -> Iterator[Step]:
        """Give the photos that no worker was needed for."""
        while self._at_once:
            yield self._at_once.popleft()


def _keeps_failing(outcome: Outcome) -> bool:
    """Tell whether a photo failed so that it may not when nothing else is at hand."""
    return outcome.error is not None and issubclass(outcome.error, _MAY_PASS)


def _told_of_both(job: QueueJob, outcome: Outcome, *, is_beside: bool) -> Outcome:
    """Note that a photo was set aside before, or has a result of before that was kept."""
    if is_beside and outcome.state is OutcomeState.DONE:
        outcome = replace(outcome, notes=(*outcome.notes, _KEPT))
    if not job.reason:
        return outcome
    if outcome.state is OutcomeState.FAILED:
        note = Sentence("It was tried twice, the second time while nothing else was at hand.")
    else:
        told = job.reason if isinstance(job.reason, Sentence) else str(job.reason)
        note = Sentence("It was tried twice; the first time it failed: {why}", why=told)
    return replace(outcome, notes=(*outcome.notes, note))


def _settled_by(own: Overrides) -> frozenset[Aspect]:
    """Give what a photo's edits do not change, for it has that of its own in the queue."""
    values = {
        Aspect.MODEL: own.model,
        Aspect.SETTINGS: own.settings,
        Aspect.RECOLOUR: own.recolour,
    }
    return frozenset(aspect for aspect, value in values.items() if value is not None)


def _with_own(options: BatchOptions, package: Package, own: Overrides) -> BatchOptions:
    """Put what a photo has of its own into the options of the run."""
    return replace(
        options,
        package=package,
        settings=options.settings if own.settings is None else own.settings,
        export=(
            options.export if own.quality is None else replace(options.export, quality=own.quality)
        ),
        recolour=options.recolour if own.recolour is None else own.recolour,
    )
