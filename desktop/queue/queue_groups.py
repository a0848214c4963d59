"""Photos of the queue by their folders: a heading each, with counts of its photos; knows no Qt."""

import os
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from core.base.natural_order import NaturalKey, natural_path_key
from core.queue.jobs import JobState, Mark, QueueJob


@dataclass(frozen=True, slots=True)
class Heading:
    """Stands above the listed photos of a folder.

    Attributes:
        id: less than 0, and the same as long as the list is by folders.
        folder: its path.
        photos: how many are listed.
        done, failed, to_do: how many of those are in colour, failed, or wait or are worked on.
        to_look_at: how many are coloured so that somebody should look at them.
        good: how many somebody thinks good.
        is_folded: whether its photos are hidden.
    """

    id: int
    folder: str
    photos: int
    done: int
    failed: int
    to_do: int
    to_look_at: int
    good: int
    is_folded: bool


#: What stands in a row of the list.
Row: TypeAlias = QueueJob | Heading
GroupPlace: TypeAlias = tuple[tuple[NaturalKey, ...], int, float]


@dataclass(slots=True)
class _Counts:
    """What the listed photos of a folder are at; counted by hand, for thousands at a time."""

    photos: int = 0
    done: int = 0
    failed: int = 0
    to_do: int = 0
    to_look_at: int = 0
    good: int = 0

    def add(self, job: QueueJob, by: int) -> None:
        """Count a photo in (1) or out (-1)."""
        state = job.state
        self.photos += by
        if state is JobState.DONE:
            self.done += by
            if job.needs_look:
                self.to_look_at += by
            if job.mark is Mark.GOOD:
                self.good += by
        elif state is JobState.FAILED:
            self.failed += by
        elif state is not JobState.SKIPPED:
            self.to_do += by


def _counted(jobs: Sequence[QueueJob]) -> _Counts:
    """Count the photos of a folder; faster for many than one after the other."""
    states = [job.state for job in jobs]
    done = [job for job, state in zip(jobs, states, strict=True) if state is JobState.DONE]
    failed = states.count(JobState.FAILED)
    return _Counts(
        photos=len(jobs),
        done=len(done),
        failed=failed,
        to_do=len(jobs) - len(done) - failed - states.count(JobState.SKIPPED),
        to_look_at=len([job for job in done if job.needs_look]),
        good=[job.mark for job in done].count(Mark.GOOD),
    )


class QueueGroups:
    """The folders of listed photos, which of them are folded, and what their photos are at."""

    def __init__(self) -> None:
        self._folders: dict[int, str] = {}
        self._counts: dict[str, _Counts] = {}
        self._ids: dict[str, int] = {}
        self._folded: set[str] = set()
        self._forget_labels()

    def _forget_labels(self) -> None:
        """Name folders anew: others are in the list."""
        self._root: str | None = None
        #: The parts of all labels, by their last.
        self._alike: dict[str, list[list[str]]] = {}

    @property
    def folders(self) -> tuple[str, ...]:
        """Those with photos in the list, as people count them."""
        return tuple(sorted(self._counts, key=_key_of))

    @property
    def count_listed(self) -> int:
        """How many photos are in the list, those that are hidden with them."""
        return sum(counts.photos for counts in self._counts.values())

    def heading(self, folder: str) -> Heading:
        """Give the heading of a folder that has photos in the list."""
        counts = self._counts[folder]
        return Heading(
            id=self._ids[folder],
            folder=folder,
            photos=counts.photos,
            done=counts.done,
            failed=counts.failed,
            to_do=counts.to_do,
            to_look_at=counts.to_look_at,
            good=counts.good,
            is_folded=folder in self._folded,
        )

    def id_of(self, folder: str) -> int | None:
        """Give the id of a folder's heading, whether it has photos now or had some."""
        return self._ids.get(folder)

    def has(self, folder: str) -> bool:
        """Tell whether a folder has photos in the list."""
        return folder in self._counts

    def is_folded(self, folder: str) -> bool:
        """Tell whether the photos of a folder are hidden."""
        return folder in self._folded

    def fold(self, folder: str, is_folded: bool) -> None:
        """Hide the photos of a folder, or show them."""
        (self._folded.add if is_folded else self._folded.discard)(folder)

    def forget(self) -> None:
        """Forget which photo is in which folder."""
        self._folders.clear()

    def folder_of(self, job: QueueJob) -> str:
        """Give the folder of a photo, which never changes."""
        folder = self._folders.get(job.id)
        if folder is None:
            folder = self._folders[job.id] = folder_of(job)
        return folder

    def count_anew(self, jobs: Iterable[QueueJob]) -> dict[str, list[QueueJob]]:
        """Count the photos of a new list; what is folded stays so.

        Returns:
            The photos by their folders, in the order in which they came.
        """
        self._forget_labels()
        found: defaultdict[str, list[QueueJob]] = defaultdict(list)
        known, read = self._folders, self.folder_of
        for job in jobs:
            found[known.get(job.id) or read(job)].append(job)
        self._counts = {folder: _counted(within) for folder, within in found.items()}
        for folder in found:
            self._ids.setdefault(folder, -1 - len(self._ids))
        return found

    def count(self, jobs: Iterable[QueueJob], by: int) -> None:
        """Count listed photos in (1) or out (-1)."""
        for job in jobs:
            folder = self.folder_of(job)
            counts = self._counts.get(folder)
            if counts is None:
                counts = self._counts[folder] = _Counts()
                self._ids.setdefault(folder, -1 - len(self._ids))
                self._forget_labels()
            counts.add(job, by)
            if not counts.photos:
                del self._counts[folder]
                self._forget_labels()

    def label(self, folder: str) -> str:
        """Name a folder by its path below what all have in common."""
        if self._root is None:
            above = [os.path.dirname(one) for one in self._counts]  # noqa: PTH120  thousands
            try:
                self._root = os.path.commonpath(above) if above else ""
            except ValueError:  # on several drives
                self._root = ""
        if not self._root or not folder.startswith(self._root):
            return folder
        return folder[len(self._root) :].strip(os.sep) or folder

    def labels(self, folder: str) -> tuple[str, ...]:
        """Name a folder in ever fewer words, from `label` to its name and what others lack.

        Parts go from the middle on, and what is above all others last.

        Folders of one name, as `1923/scans` and `1924/scans`, are told apart by what is nearest to
        the name.
        """
        if not self._alike:
            for one in self._counts:
                parts = self._parts_of(one)
                self._alike.setdefault(parts[-1], []).append(parts)
        own = self._parts_of(folder)
        others = [parts for parts in self._alike.get(own[-1], ()) if parts != own]
        needed = {0, *(_first_other(own[::-1], parts[::-1]) for parts in others)}
        top = len(own) - 1
        spare = [at for at in (*range(top - 1, 0, -1), top) if at not in needed]
        return (
            self.label(folder),
            *(_label_of(own, frozenset(spare[:many])) for many in range(1, len(spare) + 1)),
        )

    def _parts_of(self, folder: str) -> list[str]:
        return self.label(folder).split(os.sep)  # noqa: PTH206  thousands


def _label_of(parts: Sequence[str], left_out: Collection[int]) -> str:
    """Join the parts of a path but for some, which are counted from the name on."""
    words: list[str] = []
    for at, part in enumerate(parts[::-1]):
        if at not in left_out:
            words.append(part)
        elif words[-1] != "…":
            words.append("…")
    return os.sep.join(words[::-1])  # noqa: PTH118  no path: parts of it are left out


def folder_of(job: QueueJob) -> str:
    """Give the folder of a photo."""
    return str(job.job.source).rpartition(os.sep)[0] or os.sep


def _first_other(own: Sequence[str], parts: Sequence[str]) -> int:
    """Give the first place where some parts differ from others, the last where those go on."""
    pairs = zip(own, parts, strict=False)
    return next((at for at, (one, other) in enumerate(pairs) if one != other), len(own) - 1)


def group_place(folder: str, number: float | None) -> GroupPlace:
    """Say where a photo stands by the number of its place, or, without one, its heading."""
    key = _key_of(folder)
    return (key, 0, 0.0) if number is None else (key, 1, number)


_key_of = lru_cache(maxsize=65_536)(natural_path_key)
