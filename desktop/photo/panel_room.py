"""How the adjust panel shares its height: what stands close together, and what goes first."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Room:
    """How much of the panel is shown, and how close together.

    Attributes:
        between: logical px between the sliders.
        above: above the first thing that scrolls.
        below: below the last.
        below_presets: what parts the presets from the first slider, beside `between`.
        has_summary: whether it says what the model is good at.
        has_links: whether it has what the menu does, too, and how sure the model is.
    """

    between: int
    above: int
    below: int
    below_presets: int
    has_summary: bool
    has_links: bool

    @property
    def shows(self) -> tuple[bool, bool]:
        """What of that which can go is shown."""
        return (self.has_summary, self.has_links)


#: From the roomiest to the least, which leaves the sliders what it can.
ROOMS: Final = (
    Room(14, 10, 4, 0, has_summary=True, has_links=True),
    Room(4, 0, 0, 8, has_summary=True, has_links=True),
    Room(4, 0, 0, 8, has_summary=False, has_links=True),
    Room(4, 0, 0, 8, has_summary=False, has_links=False),
)


def roomiest(height_px: int, needed_px: Callable[[Room], int]) -> Room:
    """Give the first room for which a height is enough, or the last.

    Args:
        height_px: that height.
        needed_px: gives the height that all takes in a room.
    """
    return next((room for room in ROOMS if needed_px(room) <= height_px), ROOMS[-1])


def has_room_for(more_px: int, height_px: int, needed_px: Callable[[Room], int]) -> bool:
    """Tell whether there is room for something more without that anything goes for it.

    Args:
        more_px: its height.
        height_px: as of `roomiest`.
        needed_px: likewise.
    """
    left = height_px - more_px
    room = roomiest(left, needed_px)
    return needed_px(room) <= left and room.shows == roomiest(height_px, needed_px).shows
