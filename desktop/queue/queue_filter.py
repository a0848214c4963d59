"""Which photos of the queue are listed, and in which order; knows no widgets."""

import math
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Final

from core.base.same_file import comparable
from core.queue.jobs import JobState, Mark, QueueJob
from desktop.ui.core_words import said

#: The last folders of a photo that are searched: those at the top are the same for all.
_FOLDERS_READ: Final = 2


class Among(Enum):
    """The photos that are listed."""

    ALL = auto()
    TO_LOOK_AT = auto()
    FAILED = auto()
    TO_DO = auto()
    DONE = auto()
    SKIPPED = auto()
    UNMARKED = auto()
    GOOD = auto()
    AGAIN = auto()
    GREY = auto()


_STATES: Final = {
    Among.FAILED: (JobState.FAILED,),
    Among.TO_DO: (JobState.WAITING, JobState.WORKING),
    Among.DONE: (JobState.DONE,),
    Among.SKIPPED: (JobState.SKIPPED,),
}
_MARKS: Final = {
    Among.UNMARKED: Mark.NONE,
    Among.GOOD: Mark.GOOD,
    Among.AGAIN: Mark.AGAIN,
    Among.GREY: Mark.GREY,
}
#: Those that only somebody chooses who marks results.
OF_MARKS: Final = frozenset(_MARKS)


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """What is listed.

    Attributes:
        among: the photos.
        by_doubt: those first whose colours are most of a guess, and not in the order of the queue.
        text: words, each of which is in the photo's name, in that of its folders, or in the reason
            why it failed or was skipped; empty for all.
        by_folder: those of a folder stand together.
    """

    among: Among = Among.ALL
    by_doubt: bool = False
    text: str = ""
    by_folder: bool = False
    _words: tuple[str, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_words", tuple(comparable(self.text).split()))

    @property
    def is_plain(self) -> bool:
        """Whether the list is all of the queue, in its order."""
        return self == ALL_IN_ORDER

    @property
    def keeps_order(self) -> bool:
        """Whether photos stand in the order of the queue."""
        return not (self.by_doubt or self.by_folder)

    def holds(self, job: QueueJob) -> bool:
        """Tell whether a photo is listed."""
        return bool(self.chosen((job,), read_of))

    def chosen(
        self, jobs: Iterable[QueueJob], text_of: Callable[[QueueJob], str]
    ) -> list[QueueJob]:
        """Give those of some photos that are listed, in their order; fast for thousands.

        Args:
            jobs: the photos.
            text_of: gives what `read_of` gives.
        """
        among, chosen = self.among, [*jobs]
        if among is Among.TO_LOOK_AT:
            chosen = [job for job in chosen if job.needs_look]
        elif among is Among.AGAIN:  # also while it waits for that
            chosen = [job for job in chosen if job.mark is Mark.AGAIN]
        elif among in _MARKS:
            mark, done = _MARKS[among], JobState.DONE
            chosen = [job for job in chosen if job.mark is mark and job.state is done]
        elif among is not Among.ALL:
            states = _STATES[among]
            chosen = [job for job in chosen if job.state in states]
        for word in self._words:
            chosen = [job for job in chosen if word in text_of(job)]
        return chosen

    def place(self, job: QueueJob) -> float:
        """Say by which number a photo stands, the smallest first."""
        return doubt_place(job) if self.by_doubt else job.position


def doubt_place(job: QueueJob) -> float:
    """Say by which number a photo stands where the most doubtful come first."""
    return math.inf if job.doubt is None else -job.doubt


def read_of(job: QueueJob) -> str:
    """Give what is searched of a photo, as `comparable` has it."""
    path = str(job.job.source)
    parts = path.rsplit(os.sep, _FOLDERS_READ + 1)
    text = os.sep.join(parts[-_FOLDERS_READ - 1 :])  # noqa: PTH118  thousands of them
    if job.reason:
        # Reasons name the file with all of its folders, which are the same for every photo.
        text += "\n" + said(job.reason).replace(path, "")
    return comparable(text)


ALL_IN_ORDER: Final = QueueFilter()
