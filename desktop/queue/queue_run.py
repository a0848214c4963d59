"""The window's own run of the queue: begins, holds and ends it, and tells what came of it."""

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QObject, Signal, Slot

from core.base.record_codec import to_json
from core.queue.jobs import JobState, Tally
from core.queue.run_control import RunControl
from desktop.queue import queue_jobs
from desktop.queue.queue_editor import QueueChange
from desktop.queue.queue_mirror import QueueMirror
from desktop.queue.queue_runner import QueueRunner, RunEnd, RunOrder
from desktop.queue.queue_texts import RunState
from desktop.queue.run_choice import RunChoice

if TYPE_CHECKING:
    from core.queue.runner import Step

#: Makes the order of a run from what it is told, how it is held, and whether it is for watched
#: folders alone.
MakesOrder: TypeAlias = Callable[[RunChoice, RunControl, bool], RunOrder]

#: Who moves a slider looks at the picture for as long between two moves.
_GIVE_WAY_S: Final = 0.7


class QueueRun(QObject):
    """At most one run at a time.

    Args:
        mirror: how the queue stands.
        runner: in a thread of its own.
        edit: has a change written into the queue.
        order_of: makes orders.

    Signals:
        changed: how the run stands is different.
        broken_off: the `AutochromeError` that ended a run.
        finished: a run came to its end by itself: `Tally` of the photos that it ended, and how
            many of those in colour are so in part.
        watched_finished: like `finished`, of a run for watched folders.
        stopped: a run has ended, in whatever way; its threads are gone.
    """

    changed = Signal()
    broken_off = Signal(object)
    finished = Signal(object, int)
    watched_finished = Signal(object, int)
    stopped = Signal()
    _order = Signal(object)

    def __init__(
        self,
        mirror: QueueMirror,
        runner: QueueRunner,
        edit: Callable[[QueueChange], None],
        order_of: MakesOrder,
    ) -> None:
        super().__init__()
        self._mirror, self._runner, self._edit, self._order_of = mirror, runner, edit, order_of
        self._control: RunControl | None = None
        #: What a run is told that has yet to begin, and whether it is for watched folders.
        self._begins: RunChoice | None = None
        self._is_watched = False
        self._at_work: RunOrder | None = None
        self._ended: Counter[JobState] = Counter()
        self._ended_before = self._in_part = 0
        self._failed: set[int] = set()
        self._order.connect(runner.run)
        runner.advanced.connect(self._on_advanced)
        runner.ended.connect(self._on_ended)

    # How it stands.

    @property
    def is_running(self) -> bool:
        """Whether there is a run, or one is about to begin."""
        return self._control is not None

    @property
    def is_paused(self) -> bool:
        """Whether the run is held, and no photo is at hand any more."""
        control = self._control
        return control is not None and control.is_paused and not self._mirror.model.tally.working

    @property
    def is_at_work_elsewhere(self) -> bool:
        """Whether another window or a command works on the queue."""
        return self._control is None and self._mirror.progress.is_running

    @property
    def failed(self) -> frozenset[int]:
        """The ids of the photos that the run, or the last one, failed on."""
        return frozenset(self._failed)

    @property
    def state(self) -> RunState:
        """What the queue as a whole is at."""
        control = self._control
        if control is None:
            return RunState.ELSEWHERE if self.is_at_work_elsewhere else RunState.IDLE
        if control.is_stopped:
            return RunState.STOPPING
        if control.is_paused:
            return RunState.PAUSED if self.is_paused else RunState.PAUSING
        if self._mirror.progress.waits.stands_still:
            return RunState.WAITING
        return RunState.RUNNING

    # Beginning.

    def start(self, choice: RunChoice) -> None:
        """Colour all that waits, and what comes meanwhile; `begin` does it once that is written."""
        if self.is_running or not self._mirror.model.tally.waiting:
            return
        self._forget_ended()
        self._write_down(choice)

    def start_watched(self, choice: RunChoice) -> None:
        """Colour what was taken from watched folders; nothing happens while a run is at work."""
        if self.is_running or self.is_at_work_elsewhere:
            return
        self._forget_ended()
        self._control, self._begins, self._is_watched = RunControl(), choice, True
        self.changed.emit()

    def begin(self) -> None:
        """Begin a run that was asked for: all that it depends on is written."""
        choice, control = self._begins, self._control
        if choice is None or control is None:
            return
        self._begins = None
        self._at_work = self._order_of(choice, control, self._is_watched)
        self._order.emit(self._at_work)
        self.changed.emit()

    def give_up(self) -> None:
        """Do not begin what was asked for: it could not be written down."""
        if self._begins is not None:
            self._begins = self._control = None
            self.stopped.emit()

    def _write_down(self, choice: RunChoice) -> None:
        """Write down what a run is told, before it begins: who goes on later knows it."""
        self._control, self._begins, self._is_watched = RunControl(), choice, False
        self._ended_before = self._ended.total()
        self._edit(queue_jobs.run_begun(to_json(choice)))
        self.changed.emit()

    def _forget_ended(self) -> None:
        self._ended.clear()
        self._failed.clear()
        self._in_part = 0

    # Holding and ending.

    @Slot()
    def pause(self) -> None:
        """Finish the photos at hand and hold the run."""
        if self._control is not None:
            self._control.pause()
            self.changed.emit()

    @Slot()
    def resume(self) -> None:
        """End a pause, or look at once whether what the run waits for is back."""
        if self._control is not None:
            self._control.go_on()
            self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Finish the photos at hand and end the run; `stopped` tells when."""
        if self._control is not None:
            self._control.stop()
            self.changed.emit()

    def give_way(self) -> None:
        """Leave room for a moment: somebody's hand is on a slider, and waits for the picture."""
        if self._control is not None:
            self._control.give_way(_GIVE_WAY_S)

    def close(self) -> None:
        """Finish the photos at hand, and tell nobody any more."""
        if self._control is not None:
            self._control.stop()
        self._runner.advanced.disconnect(self._on_advanced)
        self._runner.ended.disconnect(self._on_ended)

    # What comes back.

    @Slot(object)
    def _on_advanced(self, step: "Step") -> None:
        self._ended[step.job.state] += 1
        self._in_part += step.job.is_in_part
        if step.job.state is JobState.FAILED:
            self._failed.add(step.job.id)
        self._mirror.look()

    @Slot(object)
    def _on_ended(self, end: RunEnd) -> None:
        order, self._control, self._at_work = self._at_work, None, None
        pace = self._mirror.progress.photos_per_s
        self._mirror.look()
        self._mirror.ask_for_progress()
        if end.error is not None:
            self.broken_off.emit(end.error)
        elif not end.was_stopped and order is not None and order.only_watched:
            self.watched_finished.emit(self._ended_tally, self._in_part)
        elif not end.was_stopped and order is not None:
            if self._mirror.model.tally.waiting and self._ended.total() > self._ended_before:
                # Photos that came in the moment in which it ended.
                self._write_down(order.choice)
                return
            self._edit(queue_jobs.run_ended(pace))
            self.finished.emit(self._ended_tally, self._in_part)
        self.stopped.emit()

    @property
    def _ended_tally(self) -> Tally:
        return Tally(**{state.value: count for state, count in self._ended.items()})
