"""Many photos through the one walk, over worker threads.

Each worker carries a photo through the whole walk with a network of its own, and has a process
that reads for it: what a hostile file does to a decoder it does there. Inference, the colour step
and encoding leave the interpreter lock, so while one worker's photo is read another one infers,
and no photo is ever handed from thread to thread: at most one lives in each worker. A network that
is too large for that all workers share (`core.colorize.large_networks`).
"""

import contextlib
import queue
import threading
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from core.base.errors import NoLongerWanted
from core.base.same_file import comparable
from core.base.sentence import Sentence
from core.batch.carry import LoadedNetworks, outcome_of
from core.batch.memory_gate import MemoryGate
from core.batch.plan import Job
from core.batch.result_place import place_of_result
from core.batch.task import BatchOptions, Outcome, OutcomeState, Task
from core.colorize.large_networks import LargeNetworks
from core.image.reading_processes import ReadingProcesses
from core.image.safe_reader import SafeReader
from core.model.package import Package

#: Waiting for a worker ends this often: on Windows a wait without end cannot be interrupted.
_WAKE_UP_S = 0.2


def colorize_all(
    jobs: Iterable[Job],
    options: BatchOptions,
    *,
    workers: int = 2,
    stop: threading.Event | None = None,
    processes: ReadingProcesses | None = None,
) -> Generator[Outcome, None, None]:
    """Colorize the jobs and yield each one's outcome as it ends, in no order.

    Jobs are taken from the iterable one at a time and only a few ahead of the workers, in the
    thread of the caller. When `stop` is set, or the generator is closed, the photos at hand are
    finished and no others begun; those get no outcome. The threads have ended when the generator
    has. A single job gets all the threads to itself.

    Args:
        jobs: what to do; may be endless.
        options: the same for all.
        workers: threads in all, at least 1.
        stop: set it, in any thread, to stop.
        processes: that read the photos, where some were started before; they are not ended.

    Raises:
        PackageError: the model cannot be run. What befalls one photo is its outcome, never raised.
    """
    skipped: deque[Outcome] = deque()
    tasks = _placed(jobs, options, skipped)
    # One waits for each that works, so that nobody waits for the caller.
    outcomes = colorize_tasks(
        tasks, options.package, workers=workers, ahead_each=1, stop=stop, processes=processes
    )
    with contextlib.closing(outcomes):
        for outcome in outcomes:
            while skipped:
                yield skipped.popleft()
            yield outcome
    yield from skipped


def skipped_as_there(job: Job, target: Path) -> Outcome:
    """Give the outcome of a photo whose result is there and is left alone."""
    there = Job(job.source, target)
    return Outcome(there, OutcomeState.SKIPPED, Sentence("The result exists already."))


def _placed(jobs: Iterable[Job], options: BatchOptions, skipped: deque[Outcome]) -> Iterator[Task]:
    """Find the place of each result just before its photo's turn comes."""
    meant = {comparable(str(job.target)) for job in jobs} if isinstance(jobs, Sequence) else set()
    for job in jobs:
        own = comparable(str(job.target))

        def is_taken(path: Path, own: str = own) -> bool:
            name = comparable(str(path))
            return name != own and name in meant

        place = place_of_result(job.source, job.target, options.existing, is_taken)
        if place.is_there:
            skipped.append(skipped_as_there(job, place.target))
            continue
        meant.add(comparable(str(place.target)))
        yield Task(Job(job.source, place.target), options, place.may_replace)


def colorize_tasks(
    tasks: Iterable[Task],
    package: Package,
    *,
    workers: int = 2,
    ahead_each: int = 0,
    stop: threading.Event | None = None,
    processes: ReadingProcesses | None = None,
) -> Generator[Outcome, None, None]:
    """Do as `colorize_all` for photos that are not all made in the same way.

    Args:
        tasks: what to do, and how; may be endless.
        package: the model of most of them. A model that only some have fails those alone.
        workers: threads in all, at least 1.
        ahead_each: how many tasks wait for each worker. With 0, a task that was taken from the
            iterable is at once worked on.
        stop: set it, in any thread, to stop.
        processes: that read the photos, where some were started before; they are not ended.

    Raises:
        PackageError: `package` cannot be run.
    """
    stop = stop or threading.Event()
    remaining = iter(tasks)
    first = [] if stop.is_set() else list(islice(remaining, workers))
    if not first:
        return
    size, threads_each = len(first), max(1, workers // len(first))
    with contextlib.ExitStack() as ending:
        if processes is None:
            processes = ending.enter_context(ReadingProcesses(threads=threads_each))
        processes.warm_up(size)  # they load while the networks do
        reader = SafeReader(processes, stop)
        large = LargeNetworks(threads=workers)
        pool = _WorkerPool(package, reader, large, size=size, threads_each=threads_each)
        ending.enter_context(contextlib.closing(pool))
        pool.start()
        for task in first:
            pool.give(task)
        while True:
            while pool.unfinished < (1 + ahead_each) * pool.size and not stop.is_set():
                following = next(remaining, None)
                if following is None:
                    break
                pool.give(following)
            if stop.is_set():
                pool.withdraw()
            if not pool.unfinished:
                return
            outcome = pool.outcome(timeout_s=_WAKE_UP_S)
            if outcome is not None:
                yield outcome


class _WorkerPool:
    """The worker threads of one run and the two queues between them and the caller's thread."""

    def __init__(
        self,
        package: Package,
        reader: SafeReader,
        large: LargeNetworks,
        *,
        size: int,
        threads_each: int,
    ) -> None:
        self.size = size
        self.unfinished = 0
        self._todo: queue.SimpleQueue[Task | None] = queue.SimpleQueue()
        #: None stands for a photo that was given up, for the run is to stop.
        self._ended: queue.SimpleQueue[Outcome | BaseException | None] = queue.SimpleQueue()
        self._gate = MemoryGate()
        self._reader = reader
        self._large = large
        self._swept: set[Path] = set()
        self._threads = [
            threading.Thread(
                target=self._work, args=(package, threads_each), name=f"colorize-{number}"
            )
            for number in range(1, size + 1)
        ]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def give(self, task: Task) -> None:
        self._todo.put(task)
        self.unfinished += 1

    def withdraw(self) -> None:
        """Take back the tasks that nobody has begun."""
        with contextlib.suppress(queue.Empty):
            while True:
                self._todo.get_nowait()
                self.unfinished -= 1

    def outcome(self, *, timeout_s: float) -> Outcome | None:
        """Wait for a photo to end; None when none did in time. Raises what ended a worker."""
        try:
            ended = self._ended.get(timeout=timeout_s)
        except queue.Empty:
            return None
        if isinstance(ended, BaseException):
            raise ended
        self.unfinished -= 1
        return ended

    def close(self) -> None:
        """Let the workers finish the photos at hand, and wait for them."""
        self._reader.stop()
        self.withdraw()
        started = [thread for thread in self._threads if thread.ident is not None]
        for _ in started:
            self._todo.put(None)
        for thread in started:
            thread.join()

    def _work(self, package: Package, threads: int) -> None:
        """Be a worker, in a thread of its own, until told that there is no more."""
        try:
            networks = LoadedNetworks(package, threads, self._swept, self._large)
            while (task := self._todo.get()) is not None:
                try:
                    self._ended.put(outcome_of(task, networks, self._reader, self._gate))
                except NoLongerWanted:
                    self._ended.put(None)
        except BaseException as error:  # a thread's top: the caller's thread raises it
            self._ended.put(error)
