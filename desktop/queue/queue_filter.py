"""Which photos of the queue are listed, and in which order; knows no Qt."""

import math
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from core.queue.jobs import JobState, QueueJob


class Among(Enum):
    """The photos that are listed."""

    ALL = auto()
    TO_LOOK_AT = auto()
    FAILED = auto()
    TO_DO = auto()
    DONE = auto()


_STATES: Final = {
    Among.ALL: frozenset(JobState),
    Among.FAILED: frozenset({JobState.FAILED}),
    Among.TO_DO: frozenset({JobState.WAITING, JobState.WORKING}),
    Among.DONE: frozenset({JobState.DONE}),
}


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """What is listed.

    Attributes:
        among: the photos.
        by_doubt: those first whose colours are most of a guess, and not in the order of the queue.
    """

    among: Among = Among.ALL
    by_doubt: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether the list is all of the queue, in its order."""
        return self == ALL_IN_ORDER

    def holds(self, job: QueueJob) -> bool:
        """Tell whether a photo is listed."""
        if self.among is Among.TO_LOOK_AT:
            return job.needs_look
        return job.state in _STATES[self.among]

    def place(self, job: QueueJob) -> float:
        """Say by which number a photo stands, the smallest first."""
        if not self.by_doubt:
            return job.position
        return math.inf if job.doubt is None else -job.doubt


ALL_IN_ORDER: Final = QueueFilter()
