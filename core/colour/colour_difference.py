"""How different two colours look: CIEDE2000 (CIE 142-2001; ISO/CIE 11664-6:2014)."""

import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array

#: 25^7, of the term that knows how much a* is stretched at low chroma.
_KNEE = 25.0**7


def ciede2000(first: Float32Array, second: Float32Array) -> Float32Array:
    """Measure the difference of colours with the weights kL = kC = kH = 1.

    The formulas are numbered as by Sharma, Wu and Dalal 2005, "The CIEDE2000 color-difference
    formula".

    Args:
        first: (..., 3) CIELAB.
        second: (..., 3), shaped like `first` or broadcast with it.

    Returns:
        (...) float32; about 1 is just seen side by side, about 10 at a glance.
    """
    one, other = np.asarray(first, np.float64), np.asarray(second, np.float64)
    (l1, a1, b1), (l2, a2, b2) = np.moveaxis(one, -1, 0), np.moveaxis(other, -1, 0)
    seventh = ((np.hypot(a1, b1) + np.hypot(a2, b2)) / 2.0) ** 7
    stretch = 1.5 - 0.5 * np.sqrt(seventh / (seventh + _KNEE))  # 4
    a1, a2 = a1 * stretch, a2 * stretch  # 5
    c1, c2 = np.hypot(a1, b1), np.hypot(a2, b2)  # 6
    h1, h2 = np.arctan2(b1, a1), np.arctan2(b2, a2)  # 7
    turn = np.remainder(h2 - h1 + np.pi, 2.0 * np.pi) - np.pi  # 10
    hue = 2.0 * np.sqrt(c1 * c2) * np.sin(turn / 2.0)  # 11
    lightness, chroma = (l1 + l2) / 2.0, (c1 + c2) / 2.0  # 12, 13
    # Where one of both is grey the mean hue is the other's, 14: it has no weight by then.
    middle = np.where(c1 * c2 == 0.0, h1 + h2, h1 + turn / 2.0)
    d_light = (l2 - l1) / (
        1.0 + 0.015 * (lightness - 50.0) ** 2 / np.sqrt(20.0 + (lightness - 50.0) ** 2)
    )  # 18
    d_chroma = (c2 - c1) / (1.0 + 0.045 * chroma)  # 19
    d_hue = hue / (1.0 + 0.015 * chroma * _hue_weight(middle))  # 20
    twist = _twist(middle, chroma) * d_chroma * d_hue  # 21
    square = d_light**2 + d_chroma**2 + d_hue**2 + twist  # 22
    difference: Float32Array = np.sqrt(np.maximum(square, 0.0)).astype(np.float32)
    return difference


def _hue_weight(hue: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return T of equation 15; hue in radians."""
    weight: NDArray[np.float64] = (
        1.0
        - 0.17 * np.cos(hue - np.radians(30.0))
        + 0.24 * np.cos(2.0 * hue)
        + 0.32 * np.cos(3.0 * hue + np.radians(6.0))
        - 0.20 * np.cos(4.0 * hue - np.radians(63.0))
    )
    return weight


def _twist(hue: NDArray[np.float64], chroma: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return R_T of equations 16, 17 and 21: in blue, chroma and hue are not apart."""
    degrees = np.remainder(np.degrees(hue), 360.0)
    angle = np.radians(60.0 * np.exp(-(((degrees - 275.0) / 25.0) ** 2)))
    seventh = chroma**7
    twist: NDArray[np.float64] = -2.0 * np.sqrt(seventh / (seventh + _KNEE)) * np.sin(angle)
    return twist
