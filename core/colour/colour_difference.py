"""How different two colours look: CIEDE2000.

CIE 142-2001, in the form of Sharma, Wu and Dalal 2005, "The CIEDE2000 Color-Difference Formula:
Implementation Notes, Supplementary Test Data, and Mathematical Observations", with kL, kC and kH 1.
"""

import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array

_POWER_7 = 25.0**7


def ciede2000(one: Float32Array, other: Float32Array) -> Float32Array:
    """Give the difference of (..., 3) CIELAB colours, float32 (...); the two are broadcast."""
    first, second = np.broadcast_arrays(
        np.asarray(one, np.float64), np.asarray(other, np.float64)
    )  # fmt: skip
    lightness, lightness_2 = first[..., 0], second[..., 0]
    chroma, hue, chroma_2, hue_2 = _chroma_and_hue(first, second)
    mean_chroma = (chroma + chroma_2) / 2.0
    turn = np.mod(hue_2 - hue + 180.0, 360.0) - 180.0
    both = chroma * chroma_2 > 0
    turn = np.where(both, turn, 0.0)
    mean_hue = np.where(both, hue + turn / 2.0, hue + hue_2)
    in_lightness = (lightness_2 - lightness) / _lightness_weight((lightness + lightness_2) / 2.0)
    in_chroma = (chroma_2 - chroma) / (1.0 + 0.045 * mean_chroma)
    in_hue = 2.0 * np.sqrt(chroma * chroma_2) * np.sin(np.radians(turn / 2.0))
    in_hue = in_hue / (1.0 + 0.015 * mean_chroma * _hue_weight(mean_hue))
    rotation = -_rotation(mean_hue) * _share_of_25(mean_chroma) * in_chroma * in_hue
    square = in_lightness**2 + in_chroma**2 + in_hue**2 + rotation
    difference: Float32Array = np.sqrt(np.maximum(square, 0.0)).astype(np.float32)
    return difference


def _chroma_and_hue(
    first: NDArray[np.float64], second: NDArray[np.float64]
) -> tuple[NDArray[np.float64], ...]:
    """Give C' and h' in degrees of both colours: a* is stretched for those near grey."""
    plain = (np.hypot(first[..., 1], first[..., 2]) + np.hypot(second[..., 1], second[..., 2])) / 2
    stretch = 1.0 + 0.5 * (1.0 - _share_of_25(plain) / 2.0)
    found: list[NDArray[np.float64]] = []
    for colour in (first, second):
        a, b = colour[..., 1] * stretch, colour[..., 2]
        found += [np.hypot(a, b), np.mod(np.degrees(np.arctan2(b, a)), 360.0)]
    return tuple(found)


def _share_of_25(chroma: NDArray[np.float64]) -> NDArray[np.float64]:
    """Give R_C: 0 for grey, 2 for strong colours."""
    share: NDArray[np.float64] = 2.0 * np.sqrt(chroma**7 / (chroma**7 + _POWER_7))
    return share


def _lightness_weight(mean: NDArray[np.float64]) -> NDArray[np.float64]:
    square = (mean - 50.0) ** 2
    weight: NDArray[np.float64] = 1.0 + 0.015 * square / np.sqrt(20.0 + square)
    return weight


def _hue_weight(hue: NDArray[np.float64]) -> NDArray[np.float64]:
    weight: NDArray[np.float64] = (
        1.0
        - 0.17 * np.cos(np.radians(hue - 30.0))
        + 0.24 * np.cos(np.radians(2.0 * hue))
        + 0.32 * np.cos(np.radians(3.0 * hue + 6.0))
        - 0.20 * np.cos(np.radians(4.0 * hue - 63.0))
    )
    return weight


def _rotation(hue: NDArray[np.float64]) -> NDArray[np.float64]:
    """Give sin(2 delta theta), which turns the axes among blues."""
    turned: NDArray[np.float64] = np.sin(
        np.radians(60.0 * np.exp(-(((np.mod(hue, 360.0) - 275.0) / 25.0) ** 2)))
    )
    return turned
