"""What a run will find and need: results that exist, room on the disk; counted while one waits.

Sizes are told from those of the photos by rule, and mended by what a few of them really take
(`sampling`): reading twenty thousand headers would not tell how well a scan can be packed.
"""

import os
import shutil
from collections.abc import Sequence, Set
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from core.base.free_name import free_beside
from core.batch.plan import Job
from core.colorize.export_options import ExportOptions
from core.edits.finds_edits import FindsEdits
from core.image.formats import Format, Packing, promised_format
from core.queue.jobs import Mark, QueueJob
from desktop.queue import queue_jobs
from desktop.queue.run_choice import RunChoice
from desktop.queue.sample_run import Sample, spread, take_sample
from desktop.settings.export_choice import ExportChoice
from desktop.work.engine import Engine
from desktop.work.workers import EngineWork, EngineWorker, InOrder

_CHUNK: Final = 400
_JPEG, _FILM, _PREDICTED, _PLAIN = Packing.JPEG, Packing.FILM, Packing.PREDICTED, Packing.PLAIN
#: How many times as large as a grey photo its result is, by how they are packed: measured with
#: JPEG, WebP, PNG and TIFF on the sample photos at 8 bit and quality 95, and rounded up.
_GROWTH: Final = {
    _JPEG: {_JPEG: 1.6, _PREDICTED: 7.5, _PLAIN: 13.0, _FILM: 1.3},
    _PREDICTED: {_JPEG: 0.7, _PREDICTED: 3.0, _PLAIN: 5.5, _FILM: 0.55},
    _PLAIN: {_JPEG: 0.55, _PREDICTED: 2.5, _PLAIN: 3.5, _FILM: 0.45},
    _FILM: {_JPEG: 2.2, _PREDICTED: 10.5, _PLAIN: 19.0, _FILM: 1.6},
}
#: Of quality 95, whose results are measured; others are about so much larger or smaller.
_BY_QUALITY: Final = ((100, 2.2), (95, 1.0), (90, 0.7), (80, 0.45), (0, 0.35))


@dataclass(frozen=True, slots=True)
class DiskNeeds:
    """What results need on one disk, in bytes.

    Attributes:
        folder: on that disk.
        needed: by results that are not there yet.
        needed_anew: by those of photos that have results already, if they are made again.
        free: what the disk has.
    """

    folder: Path
    needed: int
    needed_anew: int
    free: int

    def lacks(self, *, with_existing: bool) -> int:
        """Give how much is missing; negative when there is more than enough."""
        return self.needed + (self.needed_anew if with_existing else 0) - self.free


@dataclass(frozen=True, slots=True)
class Survey:
    """What is known so far.

    Attributes:
        photos: all of them.
        seen: how many were looked at.
        existing: how many of those have results already.
        edited: how many of those have edits of their own.
        first_beside: the result of the first photo where none that is there is touched.
        rooms: one for each disk, by its number; by rule.
        told: the bytes of each result, by rule, in the order of the photos that were looked at.
        sample: what some of the photos really took.
        is_sampled: no more of them are tried.
    """

    photos: int
    seen: int = 0
    existing: int = 0
    edited: int = 0
    first_beside: Path | None = None
    rooms: tuple[tuple[int, DiskNeeds], ...] = ()
    told: tuple[int, ...] = ()
    sample: Sample = field(default_factory=Sample)
    is_sampled: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether all were looked at."""
        return self.seen >= self.photos

    def needed(self, *, with_existing: bool) -> int:
        """Give the bytes that all results need, from what was seen of them."""
        known = sum(
            room.needed + (room.needed_anew if with_existing else 0)
            for room in self._mended_rooms()
        )
        return round(known * self.photos / self.seen) if self.seen else 0

    def seconds(self, workers: int, *, with_existing: bool) -> float | None:
        """Give how long all take, so many at a time; None while nothing is known."""
        if not self.seen:
            return None
        photos = self.seen - (0 if with_existing else self.existing)
        told = sum(
            room.needed + (room.needed_anew if with_existing else 0) for _, room in self.rooms
        )
        of_seen = self.sample.seconds_for(photos, workers, told)
        return None if of_seen is None else of_seen * self.photos / self.seen

    def tightest(self, *, with_existing: bool) -> DiskNeeds | None:
        """Give the disk that is nearest to being full then."""
        return max(
            self._mended_rooms(),
            key=lambda room: room.lacks(with_existing=with_existing),
            default=None,
        )

    def _mended_rooms(self) -> tuple[DiskNeeds, ...]:
        growth = self.sample.growth
        return tuple(
            replace(
                room,
                needed=round(room.needed * growth),
                needed_anew=round(room.needed_anew * growth),
            )
            for _, room in self.rooms
        )

    def with_part(self, part: "Survey") -> "Survey":
        """Add what was found about further photos."""
        rooms = dict(self.rooms)
        for disk, room in part.rooms:
            before = rooms.get(disk)
            rooms[disk] = (
                room
                if before is None
                else replace(
                    room,
                    folder=before.folder,
                    needed=before.needed + room.needed,
                    needed_anew=before.needed_anew + room.needed_anew,
                )
            )
        return replace(
            self,
            seen=self.seen + part.seen,
            existing=self.existing + part.existing,
            edited=self.edited + part.edited,
            first_beside=self.first_beside or part.first_beside,
            rooms=tuple(rooms.items()),
            told=self.told + part.told,
        )


class Surveyor(QObject):
    """Looks at photos and their results in a worker, some hundred at a time.

    Signals:
        surveyed: a `Survey`, each time more is known.
        refused: an `AutochromeError`: the choice about results cannot be.
    """

    surveyed = Signal(object)
    refused = Signal(object)

    def __init__(self, worker: EngineWorker, edits: FindsEdits) -> None:
        super().__init__()
        self._edits = edits
        self._number = 0
        self._left: tuple[Job, ...] = ()
        self._survey = Survey(0)
        self._options = ExportOptions()
        self._run: RunChoice | None = None
        self._jobs: tuple[Job, ...] = ()
        self._to_try: tuple[Job, ...] | None = None
        self._remade: frozenset[Job] = frozenset()
        self._worker, self._asker = worker, InOrder(worker)

    def begin(self, items: Sequence[QueueJob], options: ExportOptions, run: RunChoice) -> None:
        """Look at photos and the results that the queue has for them."""
        self._restart(len(items), options, run)
        self._remade = frozenset(item.job for item in items if item.mark is Mark.AGAIN)
        self._look_at_all(tuple(item.job for item in items))

    def begin_with(
        self,
        items: Sequence[QueueJob],
        choice: ExportChoice,
        run: RunChoice,
        folders: tuple[Path, ...],
    ) -> None:
        """Look at photos and the results that a choice would have for them."""
        self._restart(len(items), choice.options, run)
        work = partial(queue_jobs.jobs_by, choice, run.model, tuple(items), folders)
        self._asker.ask(work, partial(self._on_named, self._number), self.refused.emit)

    def end(self) -> None:
        """Look at nothing more."""
        self._number += 1
        self._asker.forget()

    def close(self) -> None:
        """End for good."""
        self._number += 1
        self._asker.close()

    def _restart(self, photos: int, options: ExportOptions, run: RunChoice) -> None:
        self.end()
        self._survey = Survey(photos)
        self._options, self._run = options, run
        self._left = self._jobs = ()
        self._to_try = None
        self._remade = frozenset()

    def _look_at_all(self, jobs: tuple[Job, ...]) -> None:
        self._left = self._jobs = jobs
        self._go_on()

    def _go_on(self) -> None:
        """Look at some more; once all are seen, try some, one at a time."""
        some, self._left = self._left[:_CHUNK], self._left[_CHUNK:]
        if some:
            work = partial(look_at, some, self._options, self._edits, self._remade)
            self._asker.ask(work, partial(self._on_seen, self._number), self.refused.emit)
        elif self._to_try is None:
            # Small ones and large ones: how long the others take is told by their sizes.
            told = self._survey.told
            by_size = sorted(range(len(self._jobs)), key=told.__getitem__)
            self._to_try = tuple(self._jobs[at] for at in spread(by_size))
            self._go_on()
        elif self._to_try and self._run is not None:
            job, *others = self._to_try
            self._to_try = tuple(others)
            trial = self._worker.with_engine(_try(job, self._run, self._options))
            self._asker.ask(trial, partial(self._on_tried, self._number), self.refused.emit)
        elif not self._survey.is_sampled:
            self._survey = replace(self._survey, is_sampled=True)
            self.surveyed.emit(self._survey)

    # What comes back; that of a survey that was given up is dropped.

    def _on_named(self, number: int, jobs: tuple[Job, ...]) -> None:
        if number == self._number:
            self._look_at_all(jobs)

    def _on_seen(self, number: int, found: Survey) -> None:
        if number == self._number:
            self._tell(self._survey.with_part(found))

    def _on_tried(self, number: int, sample: Sample) -> None:
        if number == self._number:
            self._tell(replace(self._survey, sample=self._survey.sample + sample))

    def _tell(self, survey: Survey) -> None:
        self._survey = survey
        self.surveyed.emit(survey)
        self._go_on()


def _try(job: Job, run: RunChoice, options: ExportOptions) -> EngineWork[Sample]:
    def work(engine: Engine) -> Sample:
        told = result_bytes(job, _size(job.source), options)
        return take_sample(engine, job, told, run, options)

    return work


def look_at(
    jobs: Sequence[Job],
    options: ExportOptions,
    edits: FindsEdits | None = None,
    remade: Set[Job] = frozenset(),
) -> Survey:
    """Find out what some photos need, which have results, and which edits of their own.

    Of results that are to be made again nobody is to be asked: somebody said so already.
    """
    disks: dict[Path, tuple[int, Path]] = {}
    rooms: dict[int, DiskNeeds] = {}
    existing, told = 0, []
    for job in jobs:
        folder = job.target.parent
        if folder not in disks:
            disks[folder] = _disk_of(folder)
        disk, there = disks[folder]
        if disk not in rooms:
            rooms[disk] = DiskNeeds(there, 0, 0, _free(there))
        room, size = rooms[disk], result_bytes(job, _size(job.source), options)
        told.append(size)
        if job not in remade and os.path.lexists(job.target):
            existing += 1
            rooms[disk] = replace(room, needed_anew=room.needed_anew + size)
        else:
            rooms[disk] = replace(room, needed=room.needed + size)
    edited = sum(1 for job in jobs if edits is not None and edits.find(job.source).edits)
    beside = free_beside(jobs[0].target, jobs[0].source, os.path.lexists) if jobs else None
    return Survey(len(jobs), len(jobs), existing, edited, beside, tuple(rooms.items()), tuple(told))


def result_bytes(job: Job, source_bytes: int, options: ExportOptions) -> int:
    """Estimate how large a result becomes from how large its photo is."""
    source, target = _format(job.source), _format(job.target)
    growth = _GROWTH[source.packing][target.packing]
    if target.is_lossy:
        growth *= next(by for quality, by in _BY_QUALITY if options.quality >= quality)
    elif options.depth == 16 and source.is_lossy:
        growth *= 2
    return round(source_bytes * growth)


def _format(file: Path) -> Format:
    return promised_format(file.name) or Format.JPEG


def _size(file: Path) -> int:
    try:
        return os.stat(file).st_size  # noqa: PTH116  22,000 of them
    except OSError:
        return 0


def _disk_of(folder: Path) -> tuple[int, Path]:
    """Give the number of the disk of a folder that may not exist, and a folder that does."""
    for there in (folder, *folder.parents):
        try:
            return there.stat().st_dev, there
        except OSError:
            continue
    return 0, folder


def _free(folder: Path) -> int:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return 0
