"""What both ways of the colour step look up: OpenCV's and the compiled one."""

import functools
from dataclasses import dataclass
from typing import Final

import numpy as np

from core.base.arrays import Float32Array, GreyPlane
from core.colour.cielab import WHITE_XYZ, XYZ_TO_SRGB, grey_to_lightness, srgb_to_linear

#: Linear values are carried in units of 1/65535: adding half a unit and cutting rounds them.
UNITS: Final = 65535.0
#: Linear R, G and B gained for each unit of X/Xn - Y and of Z/Zn - Y, (3, 2); grey gains nothing.
GAIN: Final = (XYZ_TO_SRGB * WHITE_XYZ)[:, [0, 2]] * UNITS


@dataclass(frozen=True, slots=True)
class Tables:
    """What a code of a grey plane stands for; each has 256 or 65536 entries, float32.

    Attributes:
        lightness: L*, 0..100.
        luminance: Y, 0..1.
        rounded: Y in `UNITS`, and a half.
    """

    lightness: Float32Array
    luminance: Float32Array
    rounded: Float32Array


@functools.cache
def tables(levels: int) -> Tables:
    """Give the tables of 256 or 65536 codes."""
    codes: GreyPlane = np.arange(levels, dtype=np.uint16)
    if levels == 256:
        codes = codes.astype(np.uint8)
    luminance = srgb_to_linear(np.linspace(0.0, 1.0, levels, dtype=np.float32))
    return Tables(
        lightness=np.ascontiguousarray(grey_to_lightness(codes[None])[0]),
        luminance=luminance,
        rounded=luminance * np.float32(UNITS) + np.float32(0.5),
    )


@functools.cache
def light_tables(levels: int) -> Float32Array:
    """Give L* and Y of each code side by side: (levels, 2) float32."""
    both = tables(levels)
    return np.ascontiguousarray(np.stack([both.lightness, both.luminance], axis=1))
