"""The photos of a queue as values: what each is at, how many are left, how long it will take."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Final

from core.plan import Job

#: The time left is reckoned from this many photos that ended last.
_LAST: Final = 20


class Status(Enum):
    """What a photo of the queue is at."""

    WAITING = auto()
    WORKING = auto()
    DONE = auto()
    SKIPPED = auto()
    FAILED = auto()


#: Nothing more happens to these in a run.
ENDED: Final = frozenset({Status.DONE, Status.SKIPPED, Status.FAILED})


@dataclass(frozen=True, slots=True)
class QueueItem:
    """One photo of the queue.

    Attributes:
        job: the photo and the file its result becomes.
        status: what it is at.
        reason: why it was skipped or failed.
        hint: what to do about it.
    """

    job: Job
    status: Status = Status.WAITING
    reason: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many photos are at what.

    Attributes:
        waiting: neither begun nor ended.
        working: begun.
        done: in colour on disk.
        skipped: left alone on purpose.
        failed: could not be coloured.
    """

    waiting: int = 0
    working: int = 0
    done: int = 0
    skipped: int = 0
    failed: int = 0

    @property
    def total(self) -> int:
        """All photos."""
        return self.unfinished + self.ended

    @property
    def ended(self) -> int:
        """Photos that nothing more happens to."""
        return self.done + self.skipped + self.failed

    @property
    def unfinished(self) -> int:
        """Photos still to be coloured."""
        return self.waiting + self.working


def tally_of(items: Iterable[QueueItem]) -> Tally:
    """Count what the photos are at."""
    counts = Counter(item.status for item in items)
    return Tally(
        waiting=counts[Status.WAITING],
        working=counts[Status.WORKING],
        done=counts[Status.DONE],
        skipped=counts[Status.SKIPPED],
        failed=counts[Status.FAILED],
    )


def common_folder(jobs: Sequence[Job]) -> Path | None:
    """Give the one folder that results go to; None where each goes beside its photo."""
    folders = {job.target.parent for job in jobs}
    if not folders or all(job.target.parent == job.source.parent for job in jobs):
        return next(iter(folders)) if len(folders) == 1 else None
    shared = next(iter(folders))
    while not all(folder.is_relative_to(shared) for folder in folders):
        shared = shared.parent
    return shared


def seconds_left(ended_at_s: Sequence[float], unfinished: int) -> float | None:
    """Reckon the time left from when the last photos ended; None while that is a guess.

    Args:
        ended_at_s: when the run began and when each photo ended, on one clock, in order.
        unfinished: photos to go.
    """
    last = ended_at_s[-_LAST - 1 :]
    if len(last) < 4 or last[-1] <= last[0]:
        return None
    return (last[-1] - last[0]) / (len(last) - 1) * unfinished
