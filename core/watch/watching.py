"""Watches folders and colours what comes into them, until it is told to stop.

Looks are taken in the thread that goes through the events; the run of the queue has one of its
own, so that a large photo, or a drive that a run waits for, keeps no other folder waiting.
"""

import contextlib
import queue as queues
import threading
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeAlias

from core.base.errors import AutochromeError, QueueIsRunning
from core.batch.task import OutcomeState
from core.queue.run_control import RunControl
from core.queue.run_lock import is_running
from core.queue.runner import Step
from core.watch.events import (
    Away,
    Back,
    Batch,
    PhotoEnded,
    StillMoving,
    Taken,
    Trouble,
    WatchEvent,
)
from core.watch.ledger import WatchLedger
from core.watch.watcher import Watcher

#: Between two looks, in seconds.
EVERY_S: Final = 5.0
#: So long after a run that could not go on another is tried, unless scans come before; each time
#: twice as long, up to an hour: a full disk of Friday is not told a thousand times by Monday.
_AFTER_TROUBLE_S: Final = 60.0
_MOST_AFTER_S: Final = 3600.0

#: Begins a run of what was taken from watched folders.
RunQueue: TypeAlias = Callable[[RunControl], Generator[Step, None, None]]


class WatchControl:
    """Tells a watch, from any thread or the handler of a signal, to stop.

    The photos at hand are finished.
    """

    def __init__(self) -> None:
        self._is_stopped = False
        #: Woken by whatever is to be seen to before the next look; safe within a signal's handler.
        self.inbox: queues.SimpleQueue[Step | _RunEnd | None] = queues.SimpleQueue()

    @property
    def is_stopped(self) -> bool:
        """Whether the watch is to end."""
        return self._is_stopped

    def stop(self) -> None:
        """End the watch."""
        self._is_stopped = True
        self.inbox.put(None)


@dataclass(frozen=True, slots=True)
class _RunEnd:
    """A run has ended; why, where it did so before its time."""

    error: AutochromeError | None = None
    fault: BaseException | None = None


@dataclass(slots=True)
class _Count:
    """What came into one folder since its last batch."""

    new: int = 0
    cut: int = 0
    ended: Counter[OutcomeState] = field(default_factory=Counter)


def watch(
    ledger: WatchLedger,
    watchers: Sequence[Watcher],
    run: RunQueue,
    *,
    control: WatchControl,
    every_s: float = EVERY_S,
    once_after_s: float | None = None,
) -> Generator[WatchEvent, None, None]:
    """Look again and again, and yield what there is to tell.

    Args:
        ledger: of the queue, of this thread.
        watchers: one for each folder.
        run: begins a run of the queue; called and gone through in a thread of its own.
        control: ends it.
        every_s: between two looks, in seconds.
        once_after_s: look twice only, so many seconds apart, and end when what was taken is
            coloured.

    Raises:
        QueueError: the queue's file or its disk is at fault.
    """
    watching = _Watching(ledger, watchers, run, control, every_s, once_after_s)
    try:
        yield from watching.events()
    finally:
        watching.end_run()


class _Watching:
    """One watch at work."""

    def __init__(
        self,
        ledger: WatchLedger,
        watchers: Sequence[Watcher],
        run: RunQueue,
        control: WatchControl,
        every_s: float,
        once_after_s: float | None,
    ) -> None:
        self._ledger = ledger
        self._watchers = watchers
        self._run_queue = run
        self._control = control
        self._every_s = every_s
        self._once_after_s = once_after_s
        self._run: tuple[threading.Thread, RunControl] | None = None
        self._counts: Mapping[Path, _Count] = {
            watcher.folder.folder: _Count() for watcher in watchers
        }
        self._not_before_s = 0.0
        self._after_trouble_s = _AFTER_TROUBLE_S
        self._looks = 0
        self._has_more = False

    def events(self) -> Iterator[WatchEvent]:
        """Go on until told to stop or, where it looks once, until all is done."""
        next_look_s = time.monotonic()
        while not self._control.is_stopped:
            if time.monotonic() >= next_look_s and not self._has_looked_enough:
                yield from self._look()
                # From its end on: what a slow disk gave last must have stood still as long, too.
                next_look_s = time.monotonic() + (0.0 if self._has_more else self._pause_s)
            yield from self._begin_run()
            if self._has_looked_enough and self._run is None:
                break
            yield from self._hear(self._wait_s(next_look_s))
        yield from self.rest()

    def rest(self) -> Iterator[WatchEvent]:
        """Let a run finish what it has at hand, and tell the last."""
        if self._run is not None:
            self._run[1].stop()
        while self._run is not None:
            yield from self._hear(None)
        yield from self._batches(is_left_to_other=False)
        if self._has_looked_enough:
            for watcher in self._watchers:
                if watcher.moving:
                    yield StillMoving(watcher.folder.folder, watcher.moving)

    def end_run(self) -> None:
        """Wait for the thread of a run, whose photos nobody hears of any more."""
        if self._run is not None:
            thread, run_control = self._run
            run_control.stop()
            thread.join()

    @property
    def _pause_s(self) -> float:
        return self._every_s if self._once_after_s is None else self._once_after_s

    @property
    def _has_looked_enough(self) -> bool:
        return self._once_after_s is not None and self._looks >= 2

    def _wait_s(self, next_look_s: float) -> float | None:
        """Say how long to wait for the run; None until it tells something."""
        if self._has_looked_enough:
            return None
        return max(0.0, next_look_s - time.monotonic())

    def _look(self) -> Iterator[WatchEvent]:
        self._has_more = False
        for watcher in self._watchers:
            folder, look = watcher.folder.folder, watcher.look(self._ledger)
            self._has_more |= look.has_more
            if look.away is not None:
                yield Away(folder, look.away)
            if look.is_back:
                yield Back(folder)
            if look.new:
                self._counts[folder].new += len(look.new)
                self._not_before_s, self._after_trouble_s = 0.0, _AFTER_TROUBLE_S
                yield Taken(folder, len(look.new))
        self._looks += not self._has_more

    def _begin_run(self) -> Iterator[WatchEvent]:
        """Begin a run where photos wait and none is at work."""
        if self._run is not None or time.monotonic() < self._not_before_s:
            return
        if not self._ledger.waiting():
            yield from self._batches(is_left_to_other=True)  # which was faster
            return
        if is_running(self._ledger.path):
            yield from self._batches(is_left_to_other=True)
            return
        run_control = RunControl()
        thread = threading.Thread(target=self._go_through, args=(run_control,), name="watched run")
        self._run = thread, run_control
        thread.start()

    def _go_through(self, run_control: RunControl) -> None:
        """Run the queue; in a thread of its own."""
        end = _RunEnd()
        try:
            with contextlib.closing(self._run_queue(run_control)) as steps:
                for step in steps:
                    self._control.inbox.put(step)
        except AutochromeError as error:
            end = _RunEnd(error)
        except BaseException as fault:  # a thread's top: it is raised where somebody hears of it
            end = _RunEnd(fault=fault)
        self._control.inbox.put(end)

    def _hear(self, wait_s: float | None) -> Iterator[WatchEvent]:
        """Wait for the run, and tell what it tells."""
        try:
            told = self._control.inbox.get(timeout=wait_s)
        except queues.Empty:
            return
        if isinstance(told, Step):
            yield self._ended(told)
        elif isinstance(told, _RunEnd):
            yield from self._run_ended(told)

    def _ended(self, step: Step) -> PhotoEnded:
        folder = self._ledger.folder_of(step.job.id)
        count = None if folder is None else self._counts.get(folder)
        if count is not None:
            count.ended[step.outcome.state] += 1
            count.cut += step.outcome.is_cut
        return PhotoEnded(step.outcome)

    def _run_ended(self, end: _RunEnd) -> Iterator[WatchEvent]:
        if self._run is not None:
            self._run[0].join()
            self._run = None
        if end.fault is not None:
            raise end.fault
        is_left = isinstance(end.error, QueueIsRunning)
        yield from self._batches(is_left_to_other=is_left)
        if end.error is None:
            self._after_trouble_s = _AFTER_TROUBLE_S
        elif not is_left:
            self._not_before_s = time.monotonic() + self._after_trouble_s
            self._after_trouble_s = min(2 * self._after_trouble_s, _MOST_AFTER_S)
            yield Trouble(end.error)

    def _batches(self, *, is_left_to_other: bool) -> Iterator[Batch]:
        """Close the count of each folder that has one."""
        for folder, count in self._counts.items():
            if count.new or count.ended:
                batch = Batch(folder, count.new, count.ended, count.cut, is_left_to_other)
                count.new, count.cut, count.ended = 0, 0, Counter()
                yield batch
