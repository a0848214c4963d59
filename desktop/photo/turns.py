"""How a photo is turned in the window: values and pure functions."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from desktop.ui.commands import Do


@dataclass(frozen=True, slots=True)
class Turn:
    """How a photo is held: mirrored first, then turned.

    Attributes:
        quarters: 0..3, clockwise.
        is_mirrored: left and right change places.
    """

    quarters: int = 0
    is_mirrored: bool = False

    @property
    def orientation(self) -> int:
        """The same as EXIF counts it, 1..8 (TIFF 6.0, page 36)."""
        return ((2, 7, 4, 5) if self.is_mirrored else (1, 6, 3, 8))[self.quarters]


#: As the file shows it.
UPRIGHT: Final = Turn()


def turned_right(turn: Turn) -> Turn:
    """Turn what is seen by a quarter, clockwise."""
    return Turn((turn.quarters + 1) % 4, turn.is_mirrored)


def turned_left(turn: Turn) -> Turn:
    """Turn what is seen by a quarter, anticlockwise."""
    return Turn((turn.quarters - 1) % 4, turn.is_mirrored)


def mirrored(turn: Turn) -> Turn:
    """Let left and right of what is seen change places."""
    # A mirror image is turned the other way round.
    return Turn(-turn.quarters % 4, not turn.is_mirrored)


def between(before: Turn, after: Turn) -> Turn:
    """Give the turn that leads from a photo that is held in one way to the other."""
    if before.is_mirrored == after.is_mirrored:
        return Turn((after.quarters - before.quarters) % 4)
    return Turn((after.quarters + before.quarters) % 4, is_mirrored=True)


#: What each command does.
HOW_TO_TURN: Final[Mapping[Do, Callable[[Turn], Turn]]] = MappingProxyType(
    {Do.TURN_LEFT: turned_left, Do.TURN_RIGHT: turned_right, Do.MIRROR: mirrored}
)
