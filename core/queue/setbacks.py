"""What keeps a run from making photos though nothing is wrong with them.

Where the disk is full, a folder takes no files, or the disk of the photos has gone, photos are not
failed one after the other: they wait again, all others are made, and the place is asked now and
then whether it is back. Whatever turns out to be a photo's own trouble fails that photo, as
everything else does.
"""

import os
import time
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from core.base.errors import (
    AutochromeError,
    DiskFails,
    DiskFull,
    FolderNotWritable,
    PhotoDiskFails,
    PhotoNotFound,
    PhotoStillComing,
)
from core.base.sentence import Sentence
from core.batch.plan import Job
from core.batch.task import Outcome, OutcomeState
from core.queue.arrivals import Arrivals
from core.queue.disk_asks import (
    all_below,
    fails_to_read,
    gone_above,
    has_room,
    is_locked,
    is_read_only,
    refuses,
)
from core.queue.disks import Disks
from core.queue.jobs import Waiting
from core.queue.places import (
    AwayDisk,
    FailingDisk,
    FullDisk,
    GoneFolder,
    LockedFolder,
    Place,
    ReadOnlyDisk,
    RefusingFolder,
)
from core.queue.waits import Wait

#: So many photos of a folder that is gone are a disk that went; of fewer each fails by itself,
#: unless the run has read photos there.
_MANY: Final = 5
#: So many photos in succession that a disk fails to read are the disk's trouble.
_IN_SUCCESSION: Final = 3
#: A photo whose place was away for a moment is begun anew as often.
_MOST_AGAIN: Final = 2
#: A place is asked first after so long, then less and less often.
_FIRST_LOOK_S: Final = 2.0
_SLOWER: Final = 1.5
_LAST_LOOK_S: Final = 60.0
#: Where a disk has room and yet none for photos, more and more is asked for.
_LEAST_NEEDED: Final = 2**20
_MOST_NEEDED: Final = 2**26


@dataclass(slots=True)
class _Watch:
    """How a place is asked: since when it is amiss (UTC), when next, and how long after that."""

    since: datetime
    due: float
    interval_s: float


class Setbacks:
    """What a run has met with so far.

    Args:
        count_below: tells how many photos that are not done yet have names that begin so.
        disks: of the run.
    """

    def __init__(self, count_below: Callable[[bytes], int], disks: Disks) -> None:
        self.arrivals = Arrivals()
        self._count_below = count_below
        self._disks = disks
        self._places: dict[Place, _Watch] = {}
        #: Lasts over a place's return until a photo is made, so that one that comes and goes is
        #: asked less and less.
        self._intervals: dict[Place, float] = {}
        self._read: set[bytes] = set()
        self._forgiven: set[bytes] = set()
        self._again: Counter[int] = Counter()
        self._failed_to_read: dict[Path, set[int]] = {}
        # Of full disks.
        self._without_room: frozenset[int] = frozenset()
        self._tried_again: frozenset[int] = frozenset()
        self._was_full = False
        self._needed = _LEAST_NEEDED

    def passes_over(self, photo: Waiting) -> bool:
        """Tell whether a photo is not to be begun for now."""
        return (
            photo.id in self._without_room
            or self.arrivals.passes_over(photo.id)
            or any(place.concerns(photo) for place in self._places)
        )

    def is_within_reach(self, job: Job) -> bool:
        """Tell whether the disks of a photo and its result are mounted that were in this run."""
        return not self._is_away(job.source, job.target)

    def takes_back(self, job_id: int, outcome: Outcome) -> bool:
        """Hear how a photo ended; tell whether it is to wait again instead."""
        if outcome.error is not None and issubclass(outcome.error, PhotoStillComing):
            self.arrivals.note(job_id, outcome.job.source)
            return True
        is_taken_back = self._takes_back(job_id, outcome)
        if not is_taken_back:
            self.arrivals.forget(job_id)
            self._again.pop(job_id, None)
        return is_taken_back

    def look(self, *, at_all: bool = False) -> bool:
        """Ask the places whose time has come; tell whether there is more to begin now."""
        has_arrived = self.arrivals.look(at_all=at_all)
        now = time.monotonic()
        back = []
        for place, watch in self._places.items():
            if not at_all and now < watch.due:
                continue
            if place.is_amiss():
                watch.interval_s = min(watch.interval_s * _SLOWER, _LAST_LOOK_S)
                watch.due = time.monotonic() + watch.interval_s
            else:
                back.append(place)
        for place in back:
            self._intervals[place] = self._places.pop(place).interval_s
            if isinstance(place, FullDisk):
                self._without_room = frozenset()
        if back:
            self._disks.look_anew()
        return has_arrived or bool(back)

    def has_left(self, waiting: Collection[Waiting]) -> bool:
        """Tell, when nothing is left to begin, whether any photo waits for something.

        What no photo waits for any more is forgotten.

        Args:
            waiting: all photos that wait.
        """
        self.arrivals.keep_only({photo.id for photo in waiting})
        for place in [*self._places]:
            if not any(place.concerns(photo) for photo in waiting):
                del self._places[place]
        return any(self.passes_over(photo) for photo in waiting)

    def let_go(self) -> bool:
        """Tell whether photos found no room that can be tried once more, for others did."""
        if not self._without_room:
            return False
        self._tried_again |= self._without_room
        self._without_room = frozenset()
        return True

    def waits(self) -> tuple[Wait, ...]:
        """Say what is waited for."""
        places = [
            Wait(
                place.path,
                place.reason,
                Sentence("{advice} The run then goes on by itself.", advice=place.advice),
                watch.since,
            )
            for place, watch in self._places.items()
        ]
        arriving = self.arrivals.wait()
        return (*places, arriving) if arriving else tuple(places)

    def error(self) -> AutochromeError | None:
        """Say why a run ends that waits for no place; None where none is amiss."""
        place = next(iter(self._places), None)
        if place is None:
            return None
        hint = Sentence("{advice} Then start again.", advice=place.advice)
        return place.kind(place.reason, hint=hint, path=place.path)

    def _takes_back(self, job_id: int, outcome: Outcome) -> bool:
        job = outcome.job
        if outcome.state is not OutcomeState.FAILED:
            return self._went_well(outcome)
        if self._is_away(job.source, job.target):
            return True
        error = outcome.error or AutochromeError
        if issubclass(error, DiskFull):
            return self._is_full(job_id, job.target)
        if issubclass(error, FolderNotWritable | DiskFails):
            return self._is_refused(job_id, job.target)
        if issubclass(error, PhotoNotFound):
            return (
                self._is_gone(job.source)
                or self._is_locked(job.source)
                or (
                    self._is_failing(job_id, job.source)
                    if issubclass(error, PhotoDiskFails)
                    else _may_be_read(job.source) and self._is_worth_another(job_id)
                )
            )
        return False

    def _went_well(self, outcome: Outcome) -> bool:
        """Hear that a photo was made; tell whether its result went to the wrong disk."""
        job = outcome.job
        folder = os.fsencode(job.source.parent)
        self._read.add(folder)
        self._failed_to_read.pop(self._disks.root_of(folder), None)
        if outcome.state is not OutcomeState.DONE:
            return False
        # The results' disk may have gone, and this one lies in the folder where it was mounted.
        # Where it is the photos' disk that went, the result is where it belongs.
        if self._is_away(job.target) and os.path.lexists(job.target):
            return True
        self._disks.note_used(folder, os.fsencode(job.target.parent))
        self._was_full, self._needed = False, _LEAST_NEEDED
        self._intervals.clear()
        return False

    def _is_away(self, *files: Path) -> bool:
        root = self._disks.away(*(os.fsencode(file.parent) for file in files))
        if root is None:
            return False
        self._meet(AwayDisk(root, self._disks))
        return True

    def _is_gone(self, source: Path) -> bool:
        topmost = gone_above(source)
        if topmost is None:
            return False
        below = all_below(topmost)
        if below in self._forgiven:
            return False
        was_read = any(os.path.join(folder, b"").startswith(below) for folder in self._read)  # noqa: PTH118
        if not was_read and self._count_below(below) < _MANY:
            self._forgiven.add(below)
            return False
        self._meet(GoneFolder(topmost))
        return True

    def _is_locked(self, source: Path) -> bool:
        if not is_locked(source.parent):
            return False
        self._meet(LockedFolder(source.parent))
        return True

    def _is_failing(self, job_id: int, source: Path) -> bool:
        root = self._disks.root_of(os.fsencode(source.parent))
        failed = self._failed_to_read.setdefault(root, set())
        failed.add(job_id)
        if len(failed) < _IN_SUCCESSION:
            return False
        # A bad spot in the middle of a photo does not show where its disk is asked: each time it
        # would be taken for back, and the run would stand still for this photo for ever.
        if not self._is_worth_another(job_id) and not fails_to_read(source):
            return False
        self._meet(FailingDisk(root, source, self._disks))
        return True

    def _is_refused(self, job_id: int, target: Path) -> bool:
        folder = target.parent
        if not refuses(folder):
            # It may have been so for a moment; or else it is this result's own trouble.
            return not _is_nameless(folder) and self._is_worth_another(job_id)
        if is_read_only(folder):
            root = self._disks.root_of(os.fsencode(folder))
            self._meet(ReadOnlyDisk(root, folder, self._disks))
        else:
            self._meet(RefusingFolder(folder))
        return True

    def _is_full(self, job_id: int, target: Path) -> bool:
        """Find out whether a disk is full for all photos, or only this one is too large for it."""
        has_any = has_room(target.parent)
        if not has_any or self._was_full:
            if has_any:
                self._needed = min(self._needed * 2, _MOST_NEEDED)
            root = self._disks.root_of(os.fsencode(target.parent))
            self._meet(FullDisk(root, target, self._needed, self._disks))
            self._without_room -= {job_id}
        elif job_id in self._tried_again:
            return False
        else:
            self._without_room |= {job_id}
        self._was_full = True
        return True

    def _is_worth_another(self, job_id: int) -> bool:
        self._again[job_id] += 1
        return self._again[job_id] <= _MOST_AGAIN

    def _meet(self, place: Place) -> None:
        if place not in self._places:
            interval_s = self._intervals.get(place, _FIRST_LOOK_S)
            due = time.monotonic() + interval_s
            self._places[place] = _Watch(datetime.now(UTC), due, interval_s)


def _may_be_read(file: Path) -> bool:
    """Tell whether a file that was not there a moment ago is there now."""
    try:
        with file.open("rb"):
            return True
    except (OSError, ValueError):
        return False


def _is_nameless(folder: Path) -> bool:
    """Tell whether no disk takes the name of a folder, or of one above it."""
    try:
        os.lstat(folder)
    except OSError as error:
        return not isinstance(error, FileNotFoundError)
    return False
