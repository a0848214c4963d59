"""Snapshots of a photo: edits under a name, kept with the photo beside those in force.

A snapshot is told from the others by the moment when it was taken, which no two of a photo share;
its name is what people see, and may be any.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from core.edits.edits import Edits
from core.edits.moments import following, moment_of

#: More of one photo than anybody goes through; so that a file from elsewhere is bounded.
MOST_SNAPSHOTS: Final = 50
#: Characters that a name has at most.
MOST_LETTERS: Final = 80


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Edits of a photo, as they were at a moment.

    Attributes:
        name: what it is called.
        taken: when, UTC, as `2031-07-04T12:00:00.000000Z`; no two of a photo are of one moment.
        edits: what was changed then; they name the model that coloured the photo.

    Raises:
        ValueError: the moment is none, or the name is empty or too long.
    """

    name: str
    taken: str
    edits: Edits

    def __post_init__(self) -> None:
        moment_of(self.taken, "taken")
        if not self.name.strip() or len(self.name) > MOST_LETTERS:
            raise ValueError(f"a snapshot's name must have 1 to {MOST_LETTERS} characters")


def check_snapshots(snapshots: Sequence[Snapshot]) -> None:
    """Refuse more snapshots than a photo may have, and two of one moment.

    Raises:
        ValueError: that is what they are.
    """
    if len(snapshots) > MOST_SNAPSHOTS:
        raise ValueError(f"there are more than {MOST_SNAPSHOTS} snapshots")
    if len({one.taken for one in snapshots}) < len(snapshots):
        raise ValueError("two snapshots were taken at the same moment")


def moment_of_next(taken: Sequence[str]) -> str:
    """Give the moment of a snapshot that is taken now, later than those of all others.

    Args:
        taken: when the others were.
    """
    return following(datetime.now(UTC), max(taken, default=""))
