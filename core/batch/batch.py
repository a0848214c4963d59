"""Many photos through the one walk, over worker threads.

Each worker carries a photo through the whole walk with a network of its own, and has a process
that reads for it: what a hostile file does to a decoder it does there. Inference, the colour step
and encoding leave the interpreter lock, so while one worker's photo is read another one infers,
and no photo is ever handed from thread to thread: at most one lives in each worker.
"""

import contextlib
import queue
import threading
import time
import traceback
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from itertools import islice
from pathlib import Path

from core.base.arrays import RgbImage
from core.base.atomic_file import require_short_name, sweep_drafts
from core.base.errors import AutochromeError, FolderNotWritable, NoLongerWanted
from core.base.same_file import comparable
from core.base.sentence import SILENCE, Sentence, why
from core.batch.edited import Aspect, EditsOfPhotos, Making, making_of
from core.batch.existing import Existing
from core.batch.memory_gate import MemoryGate
from core.batch.plan import Job
from core.batch.result_place import place_of_result
from core.colorize.colorizer import Colorizer
from core.colorize.doubt import doubt_of, most_doubt
from core.colorize.export import write_pages, write_result
from core.colorize.export_options import ExportOptions
from core.colorize.pages import coloured_pages, holds_pages
from core.colour.colour_settings import ColourSettings
from core.edits.colouring import colour_turned
from core.edits.made import made_line
from core.edits.turning import turned
from core.image import image_io
from core.image.formats import Format
from core.image.photo import Photo, output_depth
from core.image.safe_reader import ReadingProcesses, SafeReader
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
        made: how the result was made, as `core.edits.made.made_line` writes it; else empty.
        is_cut: whether the photo's file ends before its picture does: only a part is coloured.
        error: of what kind the failure is, if it is one of those that are foreseen.
        doubt: how far the colours are expected to be off (`core.colorize.doubt`); of several pages
            that of the most doubtful one. None where no colours were made, or by a model that does
            not say how sure it is.
    """

    job: Job
    state: OutcomeState
    reason: Sentence = SILENCE
    hint: Sentence = SILENCE
    notes: tuple[Sentence, ...] = ()
    details: str = ""
    seconds: float = 0.0
    model: str = ""
    made: str = ""
    is_cut: bool = False
    error: type[AutochromeError] | None = None
    doubt: float | None = None


@dataclass(frozen=True, slots=True)
class BatchOptions:
    """One record of settings for a whole run: what is shown is what is used.

    Attributes:
        package: the model.
        settings: the colour settings of every photo.
        export: how every result is stored; its format is that of each job's target.
        max_pixels: photos with more are refused before decoding.
        existing: what becomes of photos whose results' names are taken.
        recolour: colorize photos that are in colour too, by their luminance.
        edits: where the edits of each photo are looked up, which go before model, settings and
            recolour; None: they do not count.
        settled: what of these options goes before the edits of every photo.
    """

    package: Package
    settings: ColourSettings = field(default_factory=ColourSettings)
    export: ExportOptions = field(default_factory=ExportOptions)
    max_pixels: int = image_io.MAX_PIXELS
    existing: Existing = Existing.KEEP_BOTH
    recolour: bool = False
    edits: EditsOfPhotos | None = None
    settled: frozenset[Aspect] = frozenset()


@dataclass(frozen=True, slots=True)
class Task:
    """One photo and how this one is made.

    Attributes:
        job: the photo, and the file of its result.
        options: how.
        may_replace: whether a file that is there makes room.
        settled: what of the options the photo's edits do not change.
    """

    job: Job
    options: BatchOptions
    may_replace: bool = False
    settled: frozenset[Aspect] = frozenset()


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
    skipped: deque[Outcome] = deque()
    tasks = _placed(jobs, options, skipped)
    # One waits for each that works, so that nobody waits for the caller.
    outcomes = colorize_tasks(tasks, options.package, workers=workers, ahead_each=1, stop=stop)
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
    pool = _WorkerPool(package, stop, size=len(first), threads_each=max(1, workers // len(first)))
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

    def __init__(
        self, package: Package, stop: threading.Event, *, size: int, threads_each: int
    ) -> None:
        self.size = size
        self.unfinished = 0
        self._todo: queue.SimpleQueue[Task | None] = queue.SimpleQueue()
        #: None stands for a photo that was given up, for the run is to stop.
        self._ended: queue.SimpleQueue[Outcome | BaseException | None] = queue.SimpleQueue()
        self._gate = MemoryGate()
        self._processes = ReadingProcesses(threads=threads_each)
        self._reader = SafeReader(self._processes, stop)
        self._swept: set[Path] = set()
        self._threads = [
            threading.Thread(
                target=self._work, args=(package, threads_each), name=f"colorize-{number}"
            )
            for number in range(1, size + 1)
        ]

    def start(self) -> None:
        # They load while the networks do.
        self._processes.warm_up(self.size)
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
        self._processes.close()

    def _work(self, package: Package, threads: int) -> None:
        """Be a worker, in a thread of its own, until told that there is no more."""
        try:
            networks = _LoadedNetworks(package, threads, self._swept)
            while (task := self._todo.get()) is not None:
                try:
                    self._ended.put(_outcome_of(task, networks, self._reader, self._gate))
                except NoLongerWanted:
                    self._ended.put(None)
        except BaseException as error:  # a thread's top: the caller's thread raises it
            self._ended.put(error)


class _LoadedNetworks:
    """What a worker has at hand: the networks it loaded last.

    Args:
        package: the model of most photos.
        threads: for each network.
        swept: folders that a worker of this run has looked into already.

    Raises:
        PackageError: here, the model of most photos cannot be run.
    """

    def __init__(self, package: Package, threads: int, swept: set[Path]) -> None:
        self.threads = threads
        self.swept = swept
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


def _outcome_of(
    task: Task, networks: _LoadedNetworks, reader: SafeReader, gate: MemoryGate
) -> Outcome:
    """Colorize one photo; whatever happens on the way is its outcome.

    Raises:
        NoLongerWanted: the run is to stop, and reading it lasts.
    """
    began = time.perf_counter()
    with gate.shared():
        outcome = _attempt(task, networks, reader)
    if outcome is None:
        with gate.alone():
            outcome = _attempt(task, networks, reader)
    if outcome is None:
        outcome = Outcome(
            task.job,
            OutcomeState.FAILED,
            Sentence("There is not enough memory to colorize {path}.", path=task.job.source),
            Sentence("Close other programs, or scale the photo down."),
        )
    model = outcome.model or task.options.package.card.id
    return replace(outcome, seconds=time.perf_counter() - began, model=model)


def _attempt(task: Task, networks: _LoadedNetworks, reader: SafeReader) -> Outcome | None:
    """Carry a photo through; None when there is not enough memory for it now."""
    job = task.job
    try:
        return _carry(task, networks, reader)
    except NoLongerWanted:
        raise
    except MemoryError:
        return None
    except AutochromeError as error:
        # Only its kind: its traceback would keep the pixels.
        return Outcome(job, OutcomeState.FAILED, error.message, error.hint, error=type(error))
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


def _carry(task: Task, networks: _LoadedNetworks, reader: SafeReader) -> Outcome:
    """Take one photo from file to file."""
    job, options, threads = task.job, task.options, networks.threads
    require_short_name(job.target)
    making = _making(task)
    edits = making.edits
    photo = turned(reader.read(job.source, max_pixels=options.max_pixels), edits)
    target = Format.of_suffix(job.target.suffix)
    has_pages = holds_pages(photo, target)
    if photo.is_in_colour and not making.recolour and not has_pages:
        return Outcome(
            job,
            OutcomeState.SKIPPED,
            photo.triage.sentence,
            Sentence("Ask for it to be recoloured (--recolour) to replace its colours."),
            model=making.package.card.id,
        )
    depth = output_depth(photo, target, options.export.depth)
    colorizer = networks.colorizer(making.package)
    doubts: list[float | None] = []

    def coloured(page: Photo) -> RgbImage:
        return colour_turned(
            page,
            colorizer,
            edits,
            depth=depth,
            threads=threads,
            has_hints=page is photo,
            seen=lambda prediction: doubts.append(doubt_of(prediction)),
        )

    card, export, made = making.package.card, options.export, made_line(edits)
    _make_folder(job, networks)
    if has_pages:

        def read(number: int) -> Photo:
            page = reader.read(
                job.source,
                max_pixels=options.max_pixels,
                keep_original=not making.recolour,
                page=number,
            )
            return turned(page, edits)

        pages = coloured_pages(photo, coloured, read, depth=depth, recolour=making.recolour)
        left_out = write_pages(
            pages,
            job.target,
            source=job.source,
            card=card,
            options=export,
            threads=threads,
            may_replace=task.may_replace,
            made=made,
        )
    else:
        picture = coloured(photo)
        left_out = write_result(
            picture,
            job.target,
            photo=photo,
            card=card,
            options=export,
            threads=threads,
            may_replace=task.may_replace,
            made=made,
        )
    return Outcome(
        job,
        OutcomeState.DONE,
        notes=(*making.notes, *photo.metadata.notes, *left_out),
        model=card.id,
        made=made,
        is_cut=photo.is_cut,
        doubt=most_doubt(doubts),
    )


def _making(task: Task) -> Making:
    """Settle how a photo is made, now that its turn has come."""
    options = task.options
    return making_of(
        task.job.source,
        options.edits,
        package=options.package,
        settings=options.settings,
        recolour=options.recolour,
        settled=task.settled | options.settled,
    )


def _make_folder(job: Job, networks: _LoadedNetworks) -> None:
    """Make the result's folder, only now: a run without results leaves no empty tree behind.

    What a run that was killed began there and did not end is removed.
    """
    folder = job.target.parent
    if folder not in networks.swept:
        networks.swept.add(folder)
        sweep_drafts(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FolderNotWritable(
            "The folder {path} cannot be made: {why}.",
            hint="Choose another output folder, or check that you may write there.",
            path=folder,
            why=why(error),
        ) from error
