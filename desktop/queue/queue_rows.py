"""The photos of the queue in their order, kept up by what changed alone; knows no Qt.

A queue may hold tens of thousands of photos. Rows are found by halving, counts are kept, and no
change goes through the whole list.
"""

import os
from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeAlias, TypeVar

from core.queue.jobs import ENDED, JobState, Mark, QueueJob, Tally
from desktop.queue.queue_groups import GroupPlace, Heading, folder_of

Key: TypeAlias = tuple[float | GroupPlace, int]
#: What stands in a row: a photo, or the heading of a folder's.
RowT = TypeVar("RowT", bound=QueueJob | Heading)
#: The top of a tree of results, and a folder in it.
_Place: TypeAlias = tuple[str, str]


def _position(row: QueueJob | Heading) -> float:
    """Give the place of a photo in the queue."""
    return 0.0 if isinstance(row, Heading) else row.position


@dataclass(frozen=True, slots=True)
class Insertion(Generic[RowT]):
    """New photos that stand together.

    Attributes:
        row: of the first, once they are in.
        jobs: in order.
    """

    row: int
    jobs: tuple[RowT, ...]


class QueueRows(Generic[RowT]):
    """Photos by row and by id.

    Args:
        place: by which number photos stand, the smallest first.
        is_counted: whether it is known how many are at what, and where results go.
    """

    def __init__(
        self,
        place: Callable[[RowT], float | GroupPlace] = _position,
        *,
        is_counted: bool = True,
    ) -> None:
        self._place, self._is_counted = place, is_counted
        self._jobs: dict[int, RowT] = {}
        #: By the path of the photo, as text: see below.
        self._ids: dict[str, tuple[int, ...]] = {}
        self._keys: list[Key] = []
        self._states: Counter[JobState] = Counter()
        self._marks: Counter[Mark] = Counter()
        self._working: set[int] = set()
        self._to_look_at = self._in_part = 0
        # As text: twenty thousand paths take long to be compared as paths.
        self._to_fill: Counter[_Place] = Counter()
        self._filled: Counter[_Place] = Counter()
        self._folders: tuple[Path, ...] | None = None
        self._beside = 0

    def __len__(self) -> int:
        return len(self._keys)

    @property
    def tally(self) -> Tally:
        """How many photos are at what."""
        return Tally(**{state.value: self._states[state] for state in JobState})

    @property
    def to_look_at(self) -> int:
        """How many photos are coloured so that somebody should look at them."""
        return self._to_look_at

    @property
    def marks(self) -> Counter[Mark]:
        """How many results, and photos to be made again, are thought what of."""
        return Counter(self._marks)

    @property
    def in_part(self) -> int:
        """How many photos are in colour only as far as their files go."""
        return self._in_part

    @property
    def working(self) -> frozenset[int]:
        """Ids of the photos that are worked on."""
        return frozenset(self._working)

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders that results go into, where nothing is to go any more those they went into.

        A tree of results counts once. Empty where each lies beside its photo.
        """
        places = self._to_fill or self._filled
        if self._beside == len(self._keys) and len(places) > 1:
            return ()
        if self._folders is None:
            trees: dict[str, list[str]] = {}
            for top, folder in places:
                trees.setdefault(top, []).append(folder)
            self._folders = tuple(Path(os.path.commonpath(tree)) for tree in trees.values())
        return self._folders

    def at(self, row: int) -> RowT:
        """Give the photo in a row."""
        return self._jobs[self._keys[row][1]]

    def find(self, job_id: int) -> RowT | None:
        """Give a photo by its id, if it is there."""
        return self._jobs.get(job_id)

    def of_photo(self, photo: Path) -> tuple[int, ...]:
        """Give the ids under which a photo is there, which is mostly one."""
        return self._ids.get(os.path.normcase(photo), ())

    def row_of(self, job_id: int) -> int | None:
        """Give the row of a photo, if it is there."""
        job = self._jobs.get(job_id)
        return None if job is None else bisect_left(self._keys, self.key(job))

    def between(self, first: int, end: int) -> tuple[RowT, ...]:
        """Give the photos of the rows from one to before another, as far as there are any."""
        jobs = self._jobs
        return tuple([jobs[job_id] for _, job_id in self._keys[max(0, first) : max(0, end)]])

    def put(self, job: RowT) -> None:
        """Take a photo as it now is, whether it is there or new."""
        if job.id in self._jobs:
            self.replace(job)
            return
        insort(self._keys, self.key(job))
        self._jobs[job.id] = job
        self._count(job, 1)

    def fill_in_order(self, keys: list[Key], rows: Iterable[RowT]) -> None:
        """Take rows that are in order where there are none, and are not counted.

        Args:
            keys: of the rows, as `key` gives them; handed over.
            rows: in the same order.
        """
        self._keys = keys
        self._jobs = {row.id: row for row in rows}

    def key(self, job: RowT) -> Key:
        """Say where a photo stands among others."""
        return self._place(job), job.id

    def replace(self, job: RowT) -> None:
        """Take a photo as it now is, in the row where it stands or in another."""
        before = self._jobs[job.id]
        if self.key(job) != self.key(before):
            del self._keys[bisect_left(self._keys, self.key(before))]
            insort(self._keys, self.key(job))
        self._count(before, -1)
        self._jobs[job.id] = job
        self._count(job, 1)

    def insertions(self, jobs: Iterable[RowT]) -> list[Insertion[RowT]]:
        """Say where new photos will stand; each is to be put in, by `insert`, before the next."""
        found: list[Insertion[RowT]] = []
        together: list[RowT] = []
        row = before = 0
        for job in sorted(jobs, key=self.key):
            place = bisect_left(self._keys, self.key(job))
            if together and place != row:
                found.append(Insertion(row + before, tuple(together)))
                before += len(together)
                together = []
            row = place
            together.append(job)
        if together:
            found.append(Insertion(row + before, tuple(together)))
        return found

    def insert(self, insertion: Insertion[RowT]) -> None:
        """Put new photos in."""
        row = insertion.row
        self._keys[row:row] = [self.key(job) for job in insertion.jobs]
        for job in insertion.jobs:
            self._jobs[job.id] = job
            self._count(job, 1)

    def stretches(self, ids: Iterable[int]) -> list[range]:
        """Give the rows of photos as stretches of neighbours, the last first."""
        rows = sorted(row for job_id in ids if (row := self.row_of(job_id)) is not None)
        return [*reversed(neighbours(rows))]

    def remove(self, rows: range) -> None:
        """Take a stretch of photos out."""
        for _, job_id in self._keys[rows.start : rows.stop]:
            self._count(self._jobs.pop(job_id), -1)
        del self._keys[rows.start : rows.stop]

    def _count(self, job: QueueJob | Heading, by: int) -> None:
        if not self._is_counted or isinstance(job, Heading):
            return
        self._note_id(job, by)
        self._states[job.state] += by
        self._to_look_at += by if job.needs_look else 0
        self._in_part += by if job.is_in_part else 0
        if job.state is JobState.DONE or job.mark is Mark.AGAIN:
            self._marks[job.mark] += by
        if job.state is JobState.WORKING:
            (self._working.add if by > 0 else self._working.discard)(job.id)
        self._count_folder(job, by)

    def _note_id(self, job: QueueJob, by: int) -> None:
        source = os.path.normcase(job.job.source)
        ids = self._ids.get(source, ())
        if by > 0:
            self._ids[source] = (*ids, job.id)
        elif len(ids) > 1:
            self._ids[source] = tuple(one for one in ids if one != job.id)
        else:
            self._ids.pop(source, None)

    def _count_folder(self, job: QueueJob, by: int) -> None:
        source, target = folder_of(job), _folder_of(job.job.target)
        places = self._filled if job.state in ENDED else self._to_fill
        place = _place_of(target, source)
        was_known = place in places
        places[place] += by
        if not places[place]:
            del places[place]
        if was_known != (place in places):
            self._folders = None
        if target == source:
            self._beside += by


def neighbours(rows: Sequence[int]) -> list[range]:
    """Join rows, in ascending order and each once, to stretches of neighbours."""
    found: list[range] = []
    for row in rows:
        if found and found[-1].stop == row:
            found[-1] = range(found[-1].start, row + 1)
        else:
            found.append(range(row, row + 1))
    return found


def _place_of(target: str, source: str) -> _Place:
    """Give the tree of results that a folder is in, and the folder that stands for it.

    The tree begins where results have no more in common with their photos. Where it is called after
    them, as `album-colour` beside `album`, its top stands for it. Elsewhere the folder does: one
    that was chosen may just be called like that of the photos.
    """
    top, photos = target, source
    while top != photos:
        (above, _, name), (above_photos, _, name_of_photos) = (
            path.rpartition(os.sep) for path in (top, photos)
        )
        if name != name_of_photos or not above:
            break
        top, photos = above, above_photos
    return top, top if top.startswith(photos) else target


def _folder_of(file: Path) -> str:
    return str(file).rpartition(os.sep)[0] or os.sep
