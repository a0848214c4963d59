"""What keeps a hint on its own side of a strong edge.

Networks relate what lies on both sides of an edge more than a person who points at one of them
means. So near a hint, what differs clearly in lightness from the place that was pointed at is held
back, unless another hint near it is on its side. Farther away what is related follows whatever its
lightness: there, nobody takes it for the hint's own doing.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from core.base.arrays import Float32Plane

#: L*: what differs by less is one side, by more the other.
_SAME_SIDE: Final = 11.0
_OTHER_SIDE: Final = 22.0
#: How much is held back on the other side.
_HELD: Final = 0.995
#: Short sides of the photo: how far a hint holds back, and how far it stands by its own side.
_NEAR: Final = 0.15
_BACKING: Final = 0.3
#: Texture is smoothed before sides are told apart: pixels around, L* and pixels.
_AROUND: Final = 5
_TEXTURE: Final = 10.0
_SMOOTHING: Final = 2.0


@dataclass(frozen=True, slots=True)
class Place:
    """A place that somebody pointed at.

    Attributes:
        row: in pixels of the finer grid.
        column: in pixels of the finer grid.
        hold: 0..1, how much it holds back what is on the other side.
    """

    row: int
    column: int
    hold: float


def let_through(lightness: Float32Plane, places: Iterable[Place]) -> Float32Plane:
    """Say how much of what hints change is let through at each pixel of the finer grid.

    Args:
        lightness: (h, w) float32, L* of its pixels.
        places: that were pointed at.

    Returns:
        (h, w) float32, 0..1.
    """
    smooth = cv2.bilateralFilter(lightness, _AROUND, _TEXTURE, _SMOOTHING)
    barred = np.zeros(lightness.shape, np.float32)
    backed = np.zeros(lightness.shape, np.float32)
    for place in places:
        unlike = np.abs(smooth - smooth[place.row, place.column])
        other = np.clip((unlike - _SAME_SIDE) / (_OTHER_SIDE - _SAME_SIDE), 0.0, 1.0)
        held = np.float32(_HELD * place.hold) * other
        np.maximum(barred, _near(place, lightness.shape, _NEAR) * held, out=barred)
        np.maximum(backed, _near(place, lightness.shape, _BACKING) * (1.0 - other), out=backed)
    through: Float32Plane = 1.0 - np.maximum(barred - backed, 0.0)
    return through


def _near(place: Place, shape: tuple[int, ...], reach: float) -> Float32Plane:
    """Fall from 1 at a place to 0 some way beyond `reach`, in short sides of the photo."""
    rows, columns = (
        np.exp(-0.5 * ((np.arange(side) - at) / (reach * min(shape))) ** 4).astype(np.float32)
        for side, at in zip(shape, (place.row, place.column), strict=True)
    )
    near: Float32Plane = np.outer(rows, columns)
    return near
