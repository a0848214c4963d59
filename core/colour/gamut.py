"""Which colours sRGB has at a lightness, for those who choose one there."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array
from core.colour.cielab import is_in_gamut

#: a* and b* reach as far to both sides in the plane that `colours_at` covers.
PLANE: Final = 110.0
#: Halvings of the chroma: the last are a thousandth of a unit.
_HALVINGS: Final = 17


def colours_at(lightness: float, *, side: int = 64) -> NDArray[np.bool_]:
    """Tell which colours there are at a lightness.

    Args:
        lightness: L*, 0..100.
        side: of the answer.

    Returns:
        (side, side) bool: the middle of row i and column j is b* = PLANE (1 - (2 i + 1) / side),
        from the top down, and a* = PLANE ((2 j + 1) / side - 1), from left to right.
    """
    axis = PLANE * ((2.0 * np.arange(side, dtype=np.float32) + 1.0) / side - 1.0)
    lab = np.empty((side, side, 3), np.float32)
    lab[..., 0], lab[..., 1], lab[..., 2] = lightness, axis, -axis[:, None]
    return is_in_gamut(lab)


def snap_to_gamut(lightness: Float32Array | float, ab: Float32Array) -> Float32Array:
    """Bring colours into sRGB at their lightness and hue: only chroma is taken away.

    Args:
        lightness: L*, 0..100, one for all or (...).
        ab: (..., 2), a* and b*.

    Returns:
        (..., 2) float32; a colour that sRGB has is left as it is.
    """
    ab = np.asarray(ab, np.float32)
    lab = np.empty((*ab.shape[:-1], 3), np.float32)
    lab[..., 0], lab[..., 1:] = lightness, ab
    is_inside = is_in_gamut(lab)
    low = np.zeros(ab.shape[:-1], np.float32)
    high = np.ones(ab.shape[:-1], np.float32)
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        lab[..., 1:] = ab * middle[..., None]
        fits = is_in_gamut(lab)
        low, high = np.where(fits, middle, low), np.where(fits, high, middle)
    kept = np.where(is_inside, np.float32(1.0), low)
    snapped: Float32Array = (ab * kept[..., None]).astype(np.float32)
    return snapped
