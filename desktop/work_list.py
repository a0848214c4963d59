"""The photos of a queue as values: what each is at, how many are left, how long it will take."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Final

from core.errors import AutochromeError
from core.plan import Job, plan

#: Appended to the name of a folder for the folder of its results.
FOLDER_MARK: Final = "-colour"
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


@dataclass(frozen=True, slots=True)
class Planned:
    """What dropped paths come to.

    Attributes:
        jobs: the photos and where their results go.
        problems: folders that hold nothing to do or cannot be read.
    """

    jobs: tuple[Job, ...]
    problems: tuple[AutochromeError, ...]


def plan_dropped(paths: Sequence[Path], output: Path | None) -> Planned:
    """Find the photos of dropped files and folders, and say where each result goes.

    Args:
        paths: photos and folders, mixed; folders are walked with all below them.
        output: one folder for all results; None puts those of a folder into `<folder>-colour`
            beside it, and that of a single photo beside the photo.
    """
    if output is not None:
        requests = [(list(paths), output)]
    else:
        folders = [path for path in paths if path.is_dir()]
        requests = [([folder], _beside(folder)) for folder in folders]
        files = [path for path in paths if path not in set(folders)]
        parents = dict.fromkeys(file.parent for file in files)
        requests += [([f for f in files if f.parent == parent], parent) for parent in parents]
    plans = [plan(wanted, target, recursive=True) for wanted, target in requests]
    jobs = {job.source: job for made in plans for job in made.jobs}
    return Planned(tuple(jobs.values()), tuple(p for made in plans for p in made.problems))


def _beside(folder: Path) -> Path:
    # The root of a disk has no name and nothing beside it.
    name = f"{folder.name}{FOLDER_MARK}"
    return folder.parent / name if folder.name else folder / name.lstrip("-")


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
