"""What a watch tells while it goes on."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from core.base.errors import AutochromeError
from core.batch.task import Outcome, OutcomeState


@dataclass(frozen=True, slots=True)
class Taken:
    """Scans were put into the queue.

    Attributes:
        folder: where they were found.
        count: how many, at least 1.
    """

    folder: Path
    count: int


@dataclass(frozen=True, slots=True)
class Away:
    """A watched folder cannot be read; the watch waits for it."""

    folder: Path
    error: AutochromeError


@dataclass(frozen=True, slots=True)
class Back:
    """A watched folder can be read again."""

    folder: Path


@dataclass(frozen=True, slots=True)
class PhotoEnded:
    """A photo of the run that the watch began ended."""

    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Batch:
    """All scans that came into a folder since its last batch have had their turn.

    Attributes:
        folder: where they were found.
        new: how many came.
        ended: how those ended that this watch coloured.
        cut: how many of the results are in colour only as far as their photo's file goes.
        is_left_to_other: another run is at work on the queue, and colours them.
    """

    folder: Path
    new: int
    ended: Counter[OutcomeState]
    cut: int = 0
    is_left_to_other: bool = False


@dataclass(frozen=True, slots=True)
class Trouble:
    """A run came to its end before its time; what it left waits, and is tried again later."""

    error: AutochromeError


@dataclass(frozen=True, slots=True)
class StillMoving:
    """A watch that looks once leaves files for another time: somebody is writing them."""

    folder: Path
    count: int


WatchEvent: TypeAlias = Taken | Away | Back | PhotoEnded | Batch | Trouble | StillMoving
