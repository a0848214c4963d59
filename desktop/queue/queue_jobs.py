"""What is written into the queue: the `work` of requests to a worker, for a disk may be slow.

A change waits up to ten seconds while another process makes one; the window's thread only reads.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from core.base.strict_json import JsonValue
from core.batch.plan import Job, Plan, plan, replan
from core.queue import recovery
from core.queue.jobs import JobState, QueueJob
from core.queue.named_folders import named_folders, note_named_folders
from core.queue.queue_table import write_report
from core.queue.store import QueueStore
from desktop.settings import export_choice
from desktop.settings.export_choice import ExportChoice
from desktop.work.workers import Work

#: Names under which choices are kept with the queue.
EXPORT: Final = "export"
RUN: Final = "run"
LAST_RUN: Final = "last run"
PACE: Final = "photos per second"
#: The ids of photos that were put in by being opened, since a run began last: first and last of
#: each stretch.
OPENED: Final = "opened"
#: Stands in names for the model while none is installed.
_NO_MODEL: Final = "colour"


@dataclass(frozen=True, slots=True)
class Settled:
    """The queue is ready to be shown."""


@dataclass(frozen=True, slots=True)
class FoundPhotos:
    """What dropped files and folders come to."""

    paths: tuple[Path, ...]
    plan: Plan


@dataclass(frozen=True, slots=True)
class Filled:
    """Photos were put into the queue.

    Attributes:
        new: as they are in the queue.
        known: files of those that were in it already.
        photos: files of all of them, in the order in which they came.
        is_to_save: whether they came to be made at once.
    """

    new: tuple[Job, ...]
    known: tuple[Path, ...]
    photos: tuple[Path, ...]
    is_to_save: bool = False


def settle(path: Path) -> Work[None]:
    """Bind clearing up after a run that was killed, if one was."""

    def work() -> None:
        recovery.settle(path)

    return work


def find(
    path: Path, paths: tuple[Path, ...], models: Sequence[str], usual: ExportChoice
) -> Work[FoundPhotos]:
    """Bind finding the photos of dropped files and folders.

    Args:
        path: the queue, where the choice about names and places is kept.
        paths: photos and folders, mixed; folders are walked with all below them.
        models: ids, first the one that results are called by where names hold a model.
        usual: the choice where none is kept.
    """

    def work() -> FoundPhotos:
        with QueueStore(path) as store:
            choice = export_choice_of(store, usual)
        planned = plan(
            paths,
            choice.place,
            recursive=True,
            result_format=choice.options.result_format,
            pattern=choice.pattern,
            model=next(iter(models), _NO_MODEL),
            known_models=models,
        )
        return FoundPhotos(paths, planned)

    return work


def fill(path: Path, found: FoundPhotos, *, is_to_save: bool) -> Work[Filled]:
    """Bind adding photos that were found."""

    def work() -> Filled:
        with QueueStore(path) as store:
            note_named_folders(store, found.paths)
            # A photo is there already though its result goes elsewhere: it is not made twice.
            queued = store.known(job.source for job in found.plan.jobs)
            added = store.add(job for job in found.plan.jobs if job.source not in queued)
            _note_opened(store, added.new)
            known = {_source_of(store, job_id) for job_id in (*added.known, *added.woken)}
            known |= queued
            fresh = tuple(job for job in found.plan.jobs if job.source not in known)
            before = tuple(job.source for job in found.plan.jobs if job.source in known)
        photos = tuple(job.source for job in found.plan.jobs)
        for photo in photos:
            hash(photo)  # a path remembers it: the window is spared tens of thousands
        return Filled(fresh, before, photos, is_to_save)

    return work


def edit(path: Path, change: Callable[[QueueStore], object]) -> Work[object]:
    """Bind a change of the queue."""

    def work() -> object:
        with QueueStore(path) as store:
            return change(store)

    return work


def run_begun(choice: JsonValue) -> Callable[[QueueStore], None]:
    """Give the change that keeps what a run is told: all that waits is to be coloured now."""

    def change(store: QueueStore) -> None:
        for name, value in ((RUN, choice), (LAST_RUN, choice), (OPENED, None)):
            store.set_value(name, value)

    return change


def run_ended(photos_per_s: float) -> Callable[[QueueStore], None]:
    """Give the change that notes that a run came to its end, and its pace if it had one."""

    def change(store: QueueStore) -> None:
        if not store.tally().waiting:
            store.set_value(RUN, None)
        if photos_per_s > 0:
            store.set_value(PACE, photos_per_s)

    return change


def has_others(items: Iterable[QueueJob], opened: JsonValue) -> bool:
    """Tell whether photos wait that were not put in by being opened.

    Args:
        items: photos of the queue.
        opened: what is kept under `OPENED`.
    """
    stretches = _stretches(opened)
    waiting = (item.id for item in items if item.state is JobState.WAITING)
    return any(not any(first <= i <= last for first, last in stretches) for i in waiting)


def _note_opened(store: QueueStore, ids: Sequence[int]) -> None:
    """Note photos that came in together: their ids follow each other."""
    if ids:
        kept = [*_stretches(store.value(OPENED)), (min(ids), max(ids))]
        store.set_value(OPENED, [[first, last] for first, last in kept])


def _stretches(kept: JsonValue) -> list[tuple[int, int]]:
    """Read stretches of ids; what makes no sense is left out."""
    pairs = kept if isinstance(kept, list) else []
    return [
        (pair[0], pair[1])
        for pair in pairs
        if isinstance(pair, list)
        and len(pair) == 2
        and isinstance(pair[0], int)
        and isinstance(pair[1], int)
    ]


def report(path: Path, target: Path) -> Work[Path]:
    """Bind writing a table of all photos."""

    def work() -> Path:
        with QueueStore(path) as store:
            write_report(store.jobs(), target)
        return target

    return work


def export_choice_of(store: QueueStore, usual: ExportChoice) -> ExportChoice:
    """Give what was chosen last about results; `usual` where nothing was."""
    return export_choice.from_json(store.value(EXPORT), usual)


def choose_export(store: QueueStore, choice: ExportChoice, model: str, usual: ExportChoice) -> None:
    """Store results in another way; those of photos that wait are called and placed anew.

    Raises:
        UsageError: results would lie beside their photos and look like photos.
    """
    if not choice.names_as(export_choice_of(store, usual)):
        _retarget_waiting(store, choice, model)
    store.set_value(EXPORT, export_choice.merged(choice, store.value(EXPORT)))


def _retarget_waiting(store: QueueStore, choice: ExportChoice, model: str) -> None:
    waiting = store.jobs(JobState.WAITING)
    planned = jobs_by(choice, model, waiting, named_folders(store))
    pairs = zip(waiting, planned, strict=True)
    store.retarget({item.id: job.target for item, job in pairs})


def jobs_by(
    choice: ExportChoice, model: str, items: tuple[QueueJob, ...], folders: tuple[Path, ...]
) -> tuple[Job, ...]:
    """Give photos the results that a choice has for them.

    Raises:
        UsageError: as `choose_export` does.
    """
    return replan(
        [item.job.source for item in items],
        folders,
        choice.place,
        result_format=choice.options.result_format,
        pattern=choice.pattern,
        model=model or _NO_MODEL,
        day=date.today(),
    )


def _source_of(store: QueueStore, job_id: int) -> Path | None:
    found = store.job(job_id)
    return None if found is None else found.job.source
