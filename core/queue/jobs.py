"""The queue's values: a photo in the queue, what changed, how many are at what."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Final

from core.base.file_mark import FileMark
from core.batch.plan import Job
from core.colorize.needs_look import needs_look
from core.colour.colour_settings import ColourSettings
from core.queue.waits import NO_WAITS, Waits


class JobState(Enum):
    """What a photo of the queue is at; the values are the words of the command line."""

    WAITING = "waiting"
    WORKING = "working"
    DONE = "done"
    SKIPPED = "skipped"
    FAILED = "failed"


#: Nothing more happens to these in a run.
ENDED: Final = frozenset({JobState.DONE, JobState.SKIPPED, JobState.FAILED})


class Mark(Enum):
    """What somebody who looked at a result thinks of it; the values stand in the queue's file."""

    #: Nobody has looked so far.
    NONE = ""
    #: It can stay.
    GOOD = "good"
    #: It is to be made once more, as the photo's edits are by then.
    AGAIN = "again"
    #: It is not to be used: the photo stays grey. The file is kept.
    GREY = "grey"


class Edge(Enum):
    """An end of the queue."""

    TOP = "top"
    BOTTOM = "bottom"


@dataclass(frozen=True, slots=True)
class Overrides:
    """What one photo has of its own in place of the run's; None takes the run's.

    Attributes:
        model: a model's id, or the path of its file.
        settings: the colour settings, all of them.
        quality: 1..100, of a result in a format that loses something.
        recolour: whether to colorize it though it is in colour.

    Raises:
        ValueError: the quality is out of range.
    """

    model: str | None = None
    settings: ColourSettings | None = None
    quality: int | None = None
    recolour: bool | None = None

    def __post_init__(self) -> None:
        if self.quality is not None and not 1 <= self.quality <= 100:
            raise ValueError(f"quality must be between 1 and 100, not {self.quality}")


#: Everything as the run has it.
NO_OVERRIDES: Final = Overrides()


@dataclass(frozen=True, slots=True)
class QueueJob:
    """One photo of the queue.

    Attributes:
        id: never used again, even after the photo was removed.
        position: photos are taken in ascending order of it; it says nothing else.
        job: the photo, and the file its result becomes; both paths are absolute.
        state: what it is at. It is done only when the result is safe on the disk.
        reason: why it was skipped, failed or set aside, a sentence: English, and a `Sentence`
            unless an older version wrote it into the file. So are the next two.
        hint: what to do about it, a sentence.
        notes: what was lost or assumed though the result was made.
        details: a traceback where the fault was this program's, for a report of it.
        seconds: from opening the photo to its end.
        model: id of the model that it is or was made with; empty before it began.
        made: how its result was made, as `core.edits.made.made_line` writes it; else empty.
        overrides: what it has of its own.
        attempts: how often it was begun since it was added or told to wait again.
        added: when it was added, UTC.
        began: when it was begun last.
        ended: when it ended; None while it waits or is worked on.
        is_damaged: whether the file holds what this program never writes about it. Then `reason`
            and `hint` say so, and what cannot be read is empty; a run does not begin it.
        doubt: how far the colours of its result are expected to be off, in units of a* and b*
            (`core.colorize.doubt`); None without a result, or where nobody knows.
        is_cut: whether the photo's file ends before its picture does: the result is in colour as
            far as the file goes.
        source_mark: what the photo's file held when its result was made; None: nobody noted it.
        result_mark: likewise, what was written as its result.
        program: the version of this program that ended it; empty where nobody noted it.
        mark: what somebody thinks of its result; gone when it was made again.
    """

    id: int
    position: int
    job: Job
    state: JobState
    reason: str
    hint: str
    notes: tuple[str, ...]
    details: str
    seconds: float
    model: str
    overrides: Overrides
    attempts: int
    added: datetime
    began: datetime | None
    ended: datetime | None
    is_damaged: bool = False
    made: str = ""
    doubt: float | None = None
    is_cut: bool = False
    source_mark: FileMark | None = None
    result_mark: FileMark | None = None
    program: str = ""
    mark: Mark = Mark.NONE

    @property
    def is_set_aside(self) -> bool:
        """Whether it failed in a run and is tried once more, alone, after all others."""
        return self.state is JobState.WAITING and bool(self.reason) and not self.is_damaged

    @property
    def is_in_part(self) -> bool:
        """Whether there is a result that is in colour only as far as the photo's file goes."""
        return self.state is JobState.DONE and self.is_cut

    @property
    def needs_look(self) -> bool:
        """Whether there is a result that nobody marked and should: it is doubtful, or in part."""
        if self.state is not JobState.DONE or self.mark is not Mark.NONE:
            return False
        return self.is_cut or needs_look(self.doubt)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A photo that waits, as it stands in the queue.

    Attributes:
        id: of the photo.
        source: the name that the system knows the photo by.
        target: likewise, of its result.
    """

    id: int
    source: bytes
    target: bytes


@dataclass(frozen=True, slots=True)
class JobEnding:
    """How a photo ended, as the queue notes it; the attributes are those of `QueueJob`.

    Raises:
        ValueError: the state is none of an ended photo.
    """

    state: JobState
    reason: str = ""
    hint: str = ""
    notes: tuple[str, ...] = ()
    details: str = ""
    seconds: float = 0.0
    model: str = ""
    made: str = ""
    doubt: float | None = None
    is_cut: bool = False
    source_mark: FileMark | None = None
    result_mark: FileMark | None = None

    def __post_init__(self) -> None:
        if self.state not in ENDED:
            raise ValueError(f"a photo does not end {self.state.value}")


@dataclass(frozen=True, slots=True)
class Tally:
    """How many photos are at what."""

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
        """Photos that nothing more happens to in a run."""
        return self.done + self.skipped + self.failed

    @property
    def unfinished(self) -> int:
        """Photos still to be colorized."""
        return self.waiting + self.working


@dataclass(frozen=True, slots=True)
class Added:
    """What became of photos that were to be added; ids of each kind, in their order.

    Attributes:
        new: they were not in the queue.
        woken: they were, had ended, and wait again because that was asked for.
        known: they were, and stay what they are; those that wait took new overrides.
        also: those of `new` whose photos the queue has for another result, too.
    """

    new: tuple[int, ...]
    woken: tuple[int, ...]
    known: tuple[int, ...]
    also: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Cursor:
    """How much of the queue a reader knows; only a store makes and reads one.

    Attributes:
        revision: all changes up to this one are known.
        known_from: the revision at which the reader began from nothing.
    """

    revision: int = 0
    known_from: int = 0


#: Of a reader who knows nothing yet.
START: Final = Cursor()


@dataclass(frozen=True, slots=True)
class Changes:
    """What a reader has missed, or the first part of it.

    Attributes:
        is_anew: forget all photos known so far before taking these in.
        jobs: photos that are new or different, as they are now, in no order that matters.
        removed: ids of photos that are gone; some may never have been known.
        cursor: to ask with for what comes after.
        has_more: there is more at once.
    """

    is_anew: bool
    jobs: tuple[QueueJob, ...]
    removed: tuple[int, ...]
    cursor: Cursor
    has_more: bool


@dataclass(frozen=True, slots=True)
class QueueProgress:
    """How a run stands.

    Attributes:
        tally: how many photos are at what.
        is_running: a run is at work on the queue, in this or another process.
        is_paused: that run begins no photos until it is told to go on.
        photos_per_s: the pace of the photos that ended last; 0 before the first.
        seconds_left: for all that is unfinished at that pace; None while that is unknown.
        waits: what that run waits for; it goes on by itself.
    """

    tally: Tally
    is_running: bool
    is_paused: bool
    photos_per_s: float
    seconds_left: float | None
    waits: Waits = NO_WAITS
