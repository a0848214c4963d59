"""Many photos through the one walk, over worker threads.

Each worker carries a photo through the whole walk with a network of its own. Decoding, inference,
the colour step and encoding all leave the interpreter lock, so while one worker decodes another
one infers, and no photo is ever handed from thread to thread: at most one lives in each worker.
"""

import contextlib
import os
import queue
import threading
import time
import traceback
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import Enum
from itertools import islice

from core.base.errors import AutochromeError, FolderNotWritable
from core.base.sentence import SILENCE, Sentence, why
from core.batch.plan import Job
from core.colorize.colorizer import Colorizer, colorize
from core.colorize.export import write_result
from core.colorize.export_options import ExportOptions
from core.colour.colour_settings import ColourSettings
from core.image import image_io
from core.image.formats import Format
from core.image.photo import output_depth
from core.image.triage import PhotoKind
from core.model.package import Package

#: Waiting for a worker ends this often: on Windows a wait without end cannot be interrupted.
_WAKE_UP_S = 0.2


class OutcomeState(Enum):
    """How a photo ended; the values are the words of the command line."""

    DONE = "done"
    SKIPPED = "skipped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one photo.

    Attributes:
        job: the photo, and where its result is or would have been.
        state: done (the result is safe on disk), skipped on purpose, or failed.
        reason: why it was skipped or failed, a sentence; empty when done.
        hint: what to do about it, a sentence, or empty.
        notes: what was lost or assumed on the way though the result was made.
        details: a traceback where the fault is this program's, for a report of it; else empty.
        seconds: from opening the photo to its end.
        model: the id of the model it was, or would have been, colorized with.
    """

    job: Job
    state: OutcomeState
    reason: Sentence = SILENCE
    hint: Sentence = SILENCE
    notes: tuple[Sentence, ...] = ()
    details: str = ""
    seconds: float = 0.0
    model: str = ""


@dataclass(frozen=True, slots=True)
class BatchOptions:
    """One record of settings for a whole run: what is shown is what is used.

    Attributes:
        package: the model.
        settings: the colour settings of every photo.
        export: how every result is stored; its format is that of each job's target.
        max_pixels: photos with more are refused before decoding.
        skip_existing: leave a photo alone whose result is there; this is how a run is resumed.
        recolour: colorize photos that are in colour too, by their luminance.
    """

    package: Package
    settings: ColourSettings = field(default_factory=ColourSettings)
    export: ExportOptions = field(default_factory=ExportOptions)
    max_pixels: int = image_io.MAX_PIXELS
    skip_existing: bool = False
    recolour: bool = False


@dataclass(frozen=True, slots=True)
class Task:
    """One photo and how this one is made."""

    job: Job
    options: BatchOptions


def colorize_all(
    jobs: Iterable[Job],
    options: BatchOptions,
    *,
    workers: int = 2,
    stop: threading.Event | None = None,
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

    Raises:
        PackageError: the model cannot be run. What befalls one photo is its outcome, never raised.
    """
    tasks = (Task(job, options) for job in jobs)
    # One waits for each that works, so that nobody waits for the caller.
    return colorize_tasks(tasks, options.package, workers=workers, ahead_each=1, stop=stop)


def colorize_tasks(
    tasks: Iterable[Task],
    package: Package,
    *,
    workers: int = 2,
    ahead_each: int = 0,
    stop: threading.Event | None = None,
) -> Generator[Outcome, None, None]:
    """Do as `colorize_all` for photos that are not all made in the same way.

    Args:
        tasks: what to do, and how; may be endless.
        package: the model of most of them. A model that only some have fails those alone.
        workers: threads in all, at least 1.
        ahead_each: how many tasks wait for each worker. With 0, a task that was taken from the
            iterable is at once worked on.
        stop: set it, in any thread, to stop.

    Raises:
        PackageError: `package` cannot be run.
    """
    stop = stop or threading.Event()
    remaining = iter(tasks)
    first = [] if stop.is_set() else list(islice(remaining, workers))
    if not first:
        return
    pool = _WorkerPool(package, size=len(first), threads_each=max(1, workers // len(first)))
    with contextlib.closing(pool):
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

    def __init__(self, package: Package, *, size: int, threads_each: int) -> None:
        self.size = size
        self.unfinished = 0
        self._todo: queue.SimpleQueue[Task | None] = queue.SimpleQueue()
        self._ended: queue.SimpleQueue[Outcome | BaseException] = queue.SimpleQueue()
        self._gate = _MemoryGate()
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
        self.withdraw()
        started = [thread for thread in self._threads if thread.ident is not None]
        for _ in started:
            self._todo.put(None)
        for thread in started:
            thread.join()

    def _work(self, package: Package, threads: int) -> None:
        """Be a worker, in a thread of its own, until told that there is no more."""
        try:
            networks = _LoadedNetworks(package, threads)
            while (task := self._todo.get()) is not None:
                self._ended.put(_outcome_of(task, networks, self._gate))
        except BaseException as error:  # a thread's top: the caller's thread raises it
            self._ended.put(error)


class _MemoryGate:
    """The memory that the photos at hand share; one for which it is too little may have it all."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._sharing = 0
        self._is_claimed = False

    @contextlib.contextmanager
    def shared(self) -> Iterator[None]:
        """Be one of several."""
        with self._changed:
            self._changed.wait_for(lambda: not self._is_claimed)
            self._sharing += 1
        try:
            yield
        finally:
            with self._changed:
                self._sharing -= 1
                self._changed.notify_all()

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """Wait until the others have ended their photos, and keep them waiting."""
        with self._changed:
            self._changed.wait_for(lambda: not self._is_claimed)
            self._is_claimed = True
            self._changed.wait_for(lambda: self._sharing == 0)
        try:
            yield
        finally:
            with self._changed:
                self._is_claimed = False
                self._changed.notify_all()


class _LoadedNetworks:
    """What a worker has at hand: the networks it loaded last.

    Raises:
        PackageError: here, the model of most photos cannot be run.
    """

    def __init__(self, package: Package, threads: int) -> None:
        self.threads = threads
        self._usual = package.fingerprint
        self._loaded = {package.fingerprint: Colorizer(package, threads=threads)}

    def colorizer(self, package: Package) -> Colorizer:
        """Give the network of a package; beside the usual one, one other is kept.

        Raises:
            PackageError: it cannot be run.
        """
        if package.fingerprint not in self._loaded:
            self._loaded = {self._usual: self._loaded[self._usual]}
            self._loaded[package.fingerprint] = Colorizer(package, threads=self.threads)
        return self._loaded[package.fingerprint]


def _outcome_of(task: Task, networks: _LoadedNetworks, gate: _MemoryGate) -> Outcome:
    """Colorize one photo; whatever happens on the way is its outcome."""
    began = time.perf_counter()
    with gate.shared():
        outcome = _attempt(task, networks)
    if outcome is None:
        with gate.alone():
            outcome = _attempt(task, networks)
    if outcome is None:
        outcome = Outcome(
            task.job,
            OutcomeState.FAILED,
            Sentence("There is not enough memory to colorize {path}.", path=task.job.source),
            Sentence("Close other programs, or scale the photo down."),
        )
    model = task.options.package.card.id
    return replace(outcome, seconds=time.perf_counter() - began, model=model)


def _attempt(task: Task, networks: _LoadedNetworks) -> Outcome | None:
    """Carry a photo through; None when there is not enough memory for it now."""
    job = task.job
    try:
        return _carry(task, networks)
    except MemoryError:
        return None
    except AutochromeError as error:
        return Outcome(job, OutcomeState.FAILED, error.message, error.hint)
    except Exception as error:  # one photo's fault must not end the others
        return Outcome(
            job,
            OutcomeState.FAILED,
            Sentence(
                "{path} met a fault of this program: {kind}: {told}.",
                path=job.source,
                kind=type(error).__name__,
                told=str(error),
            ),
            Sentence("Please report it, with the photo if you can share it."),
            details=traceback.format_exc(),
        )


def _carry(task: Task, networks: _LoadedNetworks) -> Outcome:
    """Take one photo from file to file."""
    job, options, threads = task.job, task.options, networks.threads
    if options.skip_existing and os.path.exists(job.target):  # noqa: PTH110  Path.exists may raise
        return Outcome(job, OutcomeState.SKIPPED, Sentence("The result exists already."))
    photo = image_io.read(job.source, max_pixels=options.max_pixels)
    if photo.triage.kind is PhotoKind.COLOUR and not options.recolour:
        return Outcome(
            job,
            OutcomeState.SKIPPED,
            photo.triage.sentence,
            Sentence("Ask for it to be recoloured (--recolour) to replace its colours."),
        )
    depth = output_depth(photo, Format.of_suffix(job.target.suffix), options.export.depth)
    colorizer = networks.colorizer(options.package)
    picture = colorize(photo, colorizer, options.settings, depth=depth, threads=threads)
    _make_folder(job)
    left_out = write_result(
        picture,
        job.target,
        photo=photo,
        card=options.package.card,
        options=options.export,
        threads=threads,
    )
    return Outcome(job, OutcomeState.DONE, notes=(*photo.metadata.notes, *left_out))


def _make_folder(job: Job) -> None:
    """Make the result's folder, only now: a run without results leaves no empty tree behind."""
    folder = job.target.parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FolderNotWritable(
            "The folder {path} cannot be made: {why}.",
            hint="Choose another output folder, or check that you may write there.",
            path=folder,
            why=why(error),
        ) from error
