"""What a worker does: the functions that the coordinator calls there, and what they have at hand.

A worker has one desk for a queue: warm networks, processes that read for it, a folder of its own.
Dask keeps it as a plug-in, so that it ends with the worker; a later run of the queue gets a new
one. A worker gives no result its name: it writes a draft, and the coordinator takes it over. So
one that was taken for lost, and is not, does no harm.
"""

import asyncio
import contextlib
import queue
import shutil
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

import cv2
from distributed import Worker, get_worker
from distributed.diagnostics.plugin import WorkerPlugin

from core.base.atomic_file import replace_file
from core.base.errors import PackageError
from core.base.paths import bundled_models_dir
from core.batch.carry import LoadedNetworks, outcome_of
from core.batch.edited import EditsOfPhotos
from core.batch.memory_gate import MemoryGate
from core.batch.plan import Job
from core.batch.task import BatchOptions, Outcome, OutcomeState, Task
from core.cluster.errand import MOST_BYTES, Errand, ModelName, Report, RunName, report_of
from core.cluster.errors import NoDesk
from core.cluster.same_program import program_mark
from core.colorize.large_networks import LargeNetworks
from core.edits.edits import Edits
from core.edits.store import Found
from core.image.formats import Format, Piece
from core.image.reading_processes import ReadingProcesses
from core.image.safe_reader import SafeReader
from core.model.package import Package, open_package
from core.queue.outcome_source import too_large_to_send

#: Of what was loaded: the files may be others by the time that somebody asks.
_MARK: Final = program_mark()


def greet() -> str:
    """Say which program this worker runs; builtins alone, for it may be another one."""
    return _MARK


async def equip(
    run: RunName, model: ModelName, content: bytes | None, *, dask_worker: Worker
) -> bool:
    """Make the desk of a run ready for a model.

    Args:
        run: whose desk; one of an earlier run of its queue ends.
        model: is looked for on this worker's disks.
        content: the package's file, if it is not there.
        dask_worker: filled in by Dask.

    Returns:
        Whether it is ready; else the content is wanted.

    Raises:
        PackageError: the model is not the one that was meant, or cannot be run.
        OSError, WriteError: this worker's disk.
    """
    desk = _desk_of(dask_worker, run)
    if desk is None:
        desk = Desk(run, Path(dask_worker.local_directory))
        await dask_worker.plugin_add(plugin=desk, name=_plugin_name(run))
    return await asyncio.to_thread(desk.learn, model, content)


async def clear_away(run: RunName, *, dask_worker: Worker) -> None:
    """End the desk of a run."""
    if _desk_of(dask_worker, run) is not None:
        await dask_worker.plugin_remove(name=_plugin_name(run))


def colour(errand: Errand, photo: bytes | None) -> Report:
    """Do an errand, in a thread of a worker.

    Args:
        errand: what is wanted.
        photo: the photo's file, if it is sent.

    Raises:
        NoDesk: the worker was begun anew since it was equipped.
        NoLongerWanted: the run has ended.
    """
    desk = _desk_of(get_worker(), errand.run)
    if desk is None:
        raise NoDesk(errand.run.run)
    return desk.do(errand, photo)


class Desk(WorkerPlugin):
    """What a worker has at hand for one run.

    Args:
        run: which.
        folder: in which it makes one of its own.
    """

    def __init__(self, run: RunName, folder: Path) -> None:
        self.run = run
        self._folder = Path(tempfile.mkdtemp(prefix="desk-", dir=folder))
        self._stop = threading.Event()
        self._processes = ReadingProcesses(threads=1)
        self._reader = SafeReader(self._processes, self._stop)
        self._gate = MemoryGate()
        self._large = LargeNetworks()
        self._lock = threading.Lock()
        self._packages: dict[str, Package] = {}
        self._idle: queue.LifoQueue[LoadedNetworks] = queue.LifoQueue()

    def setup(self, worker: Worker) -> None:
        """Begin, as Dask asks it to."""
        # The worker's threads carry a photo each; OpenCV's own would fight them for the cores.
        cv2.setNumThreads(1)
        self._large = LargeNetworks(threads=worker.state.nthreads)
        self._processes.warm_up(worker.state.nthreads)

    def teardown(self, worker: Worker) -> None:
        """End, as Dask asks it to; photos at hand are given up."""
        self._stop.set()
        self._reader.close()
        self._processes.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def learn(self, model: ModelName, content: bytes | None) -> bool:
        """Find a model, or take it as it was sent; load it if it is the first; see `equip`."""
        if model.fingerprint in self._packages:
            return True
        package = self._sent(model, content) if content is not None else _found(model)
        if package is None:
            return False
        with self._lock:
            is_first = not self._packages
            self._packages[model.fingerprint] = package
        if is_first:
            self._idle.put(LoadedNetworks(package, 1, set(), self._large))
        return True

    def do(self, errand: Errand, photo: bytes | None) -> Report:
        """See `colour`."""
        package = self._packages.get(errand.model)
        if package is None:
            raise NoDesk(errand.run.run)
        with self._networks() as networks:
            if photo is not None:
                return self._do_sent(errand, package, networks, photo)
            draft = Path(errand.draft)
            # What was left in the folder the coordinator removes: it knows what is of a live run.
            networks.swept.add(draft.parent)
            job = Job(Path(errand.source), draft)
            outcome, known_by = self._colour(errand, package, networks, job)
            if self._stop.is_set():  # nobody takes it over any more
                with contextlib.suppress(OSError):
                    draft.unlink()
        return replace(report_of(outcome, job.source, draft), source_sha256=known_by)

    def _do_sent(
        self, errand: Errand, package: Package, networks: LoadedNetworks, photo: bytes
    ) -> Report:
        with tempfile.TemporaryDirectory(dir=self._folder) as name:
            folder = Path(name)
            source = folder / f"photo{Path(errand.source).suffix}"
            draft = folder / f"result{Path(errand.draft).suffix}"
            networks.swept.add(folder)
            replace_file(source, photo, is_synced=False)
            outcome, known_by = self._colour(errand, package, networks, Job(source, draft))
            networks.swept.discard(folder)
            result = None
            if outcome.state is OutcomeState.DONE:
                if draft.stat().st_size > MOST_BYTES:
                    outcome = too_large_to_send(outcome.job, draft, MOST_BYTES)
                else:
                    result = draft.read_bytes()
        report = report_of(outcome, source, draft)
        return replace(report, result=result, source_sha256=known_by)

    def _colour(
        self, errand: Errand, package: Package, networks: LoadedNetworks, job: Job
    ) -> tuple[Outcome, str]:
        """Carry a photo; also give what its result is known by, if that cannot say so itself."""
        options = BatchOptions(
            package,
            settings=errand.edits.settings,
            recolour=errand.recolour,
            edits=EditsOfPhotos(_Known(errand.edits), lambda model_id: package),
            **errand.options,
        )
        # A draft of its name is one that this run's coordinator has given up.
        task = Task(job, options, may_replace=True)
        outcome = outcome_of(task, networks, self._reader, self._gate)
        if outcome.state is not OutcomeState.DONE:
            return outcome, ""
        has_place = Format.of_suffix(job.target.suffix).holds(Piece.XMP)
        if outcome.source_mark is None or (has_place and options.export.has_ai_note):
            return outcome, ""
        return outcome, outcome.source_mark.sha256

    def _sent(self, model: ModelName, content: bytes) -> Package:
        path = self._folder / f"{model.fingerprint[:16]}-{Path(model.file).name}"
        replace_file(path, content, is_synced=False)
        package = open_package(path)
        if package.fingerprint != model.fingerprint:
            raise PackageError(
                "The model {name} did not arrive as it was sent.", path=path, name=model.file
            )
        return package

    @contextlib.contextmanager
    def _networks(self) -> Iterator[LoadedNetworks]:
        """Lend networks to a thread; those that were used last are the warmest."""
        try:
            networks = self._idle.get_nowait()
        except queue.Empty:
            usual = next(iter(self._packages.values()))
            networks = LoadedNetworks(usual, 1, set(), self._large)
        try:
            yield networks
        finally:
            self._idle.put(networks)


class _Known:
    """Gives the edits of the one photo that it is about."""

    def __init__(self, edits: Edits) -> None:
        self._edits = edits

    def find(self, photo: Path) -> Found:
        return Found(edits=self._edits)


def _found(model: ModelName) -> Package | None:
    """Look for a model where the coordinator has it, and among those of the program."""
    places = [bundled_models_dir() / Path(model.file).name]
    if model.path:
        places.insert(0, Path(model.path))
    for path in places:
        with contextlib.suppress(PackageError):
            package = open_package(path)
            if package.fingerprint == model.fingerprint:
                return package
    return None


def _desk_of(worker: Worker, run: RunName) -> Desk | None:
    desk = worker.plugins.get(_plugin_name(run))
    return desk if isinstance(desk, Desk) and desk.run == run else None


def _plugin_name(run: RunName) -> str:
    return f"autochrome-{run.queue}"
