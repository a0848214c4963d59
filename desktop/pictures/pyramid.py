"""A picture at halving sizes, so that painting any part at any zoom takes a few milliseconds.

Painting a 100 MP picture fitted into a window takes 12 ms from the full picture and 1.5 ms from
the level that is next in size, on the processor this was written on. `levels` builds them.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtGui import QImage

from desktop.pictures.view_state import Size

if TYPE_CHECKING:  # the window is there before NumPy is loaded
    import numpy as np
    from numpy.typing import NDArray

#: A grey plane (h, w) or a picture (h, w, 3), uint8.
Pixels: TypeAlias = "NDArray[np.uint8]"


# Equal is the same one alone: pixels that must be compared one by one are no answer to whether
# something else is shown.
@dataclass(frozen=True, slots=True, eq=False)
class Level:
    """One size of a picture.

    Attributes:
        image: what is painted; it shares the memory of `pixels`.
        pixels: kept alive for `image`; never written again.
    """

    image: QImage
    pixels: Pixels


@dataclass(frozen=True, slots=True, eq=False)
class Pyramid:
    """A picture at halving sizes, largest first; equal to itself alone.

    Attributes:
        photo: size of the photo that all levels show the whole of; the largest level may be
            smaller than that.
        levels: never empty.
    """

    photo: Size
    levels: tuple[Level, ...]

    @property
    def scale(self) -> float:
        """Pixels of the largest level for one photo px: 1.0 for full resolution."""
        return self.levels[0].image.width() / self.photo.width

    def level_for(self, zoom: float) -> QImage:
        """Give the smallest level that has a pixel for each device px at this zoom."""
        needed = self.photo.width * min(zoom, 1.0)
        fine_enough = [level for level in self.levels if level.image.width() >= needed - 1]
        return (fine_enough[-1] if fine_enough else self.levels[0]).image

    def reduced_to(self, width: int) -> "Pyramid":
        """Give the levels that are little wider than so many px, or else the smallest alone."""
        small = tuple(level for level in self.levels if level.image.width() < 2 * width)
        return Pyramid(self.photo, small or self.levels[-1:])
