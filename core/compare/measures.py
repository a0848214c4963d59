"""How near a coloured photo comes to the true one, in figures; the training measures by the same.

PSNR is over R, G and B; the ab error is the mean distance in the ab plane of CIELAB; colourfulness
is that of Hasler and Suesstrunk 2003 (M3). A photo is made grey by its luminance in linear light.
"""

import functools
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array
from core.colour.cielab import (
    LUMINANCE_WEIGHTS,
    SRGB_TO_XYZ,
    WHITE_XYZ,
    lab_curve,
    linear_to_srgb,
    srgb_to_linear,
)

#: Pixels; photos are measured with this short side at most: colour is soft, and a photo of a camera
#: would take ten seconds.
MEASURED_SIDE: Final = 640
#: Entries of the table that stands for CIELAB's curve. OpenCV's conversion is as fast but up to
#: 0.5 away from the formula in a* and b*; this one is at most 0.015 away.
_CURVE_STEPS: Final = 2**18


@dataclass(frozen=True, slots=True)
class Measures:
    """Figures of one coloured photo against the true one.

    Attributes:
        psnr: peak signal-to-noise ratio over R, G and B, dB.
        ab: mean distance from the true colours in the ab plane.
        colourfulness: M3 of the coloured photo, 0 for grey.
    """

    psnr: float
    ab: float
    colourfulness: float


@dataclass(frozen=True, slots=True)
class PhotoFigures:
    """Figures of one photo, coloured and left grey, and how colourful it truly is."""

    coloured: Measures
    left_grey: Measures
    true_colourfulness: float


def at_measured_size(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Bring a picture, (h, w, 3) uint8, to the size at which it is measured; small ones stay."""
    height, width = picture.shape[:2]
    factor = MEASURED_SIDE / min(height, width)
    if factor >= 1:
        return picture
    size = round(width * factor), round(height * factor)
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)


def made_grey(srgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Take the colour from a picture, keeping its luminance: (h, w) uint8."""
    codes = np.rint(linear_to_srgb(_linear_codes()[srgb] @ LUMINANCE_WEIGHTS) * 255.0)
    grey: NDArray[np.uint8] = np.clip(codes, 0, 255).astype(np.uint8)
    return grey


def held_against(
    truth: NDArray[np.uint8], grey: NDArray[np.uint8], shown: NDArray[np.uint8]
) -> PhotoFigures:
    """Hold a coloured photo, and the same left grey, against the true one.

    Args:
        truth: (h, w, 3) uint8 sRGB.
        grey: (h, w) uint8, the same without colour.
        shown: (h, w, 3) uint8 sRGB, the same in a model's colours.
    """
    true_ab = ab_of(truth)
    left_grey = np.repeat(grey[..., None], 3, axis=2)
    return PhotoFigures(
        coloured=_measured(truth, true_ab, shown, ab_of(shown)),
        left_grey=_measured(truth, true_ab, left_grey, np.zeros_like(true_ab)),
        true_colourfulness=colourfulness(truth),
    )


def measured(truth: NDArray[np.uint8], shown: NDArray[np.uint8]) -> Measures:
    """Measure a picture, (h, w, 3) uint8, against the true one."""
    return _measured(truth, ab_of(truth), shown, ab_of(shown))


def _measured(
    truth: NDArray[np.uint8],
    true_ab: Float32Array,
    shown: NDArray[np.uint8],
    shown_ab: Float32Array,
) -> Measures:
    difference = true_ab - shown_ab
    return Measures(
        psnr=psnr(truth, shown),
        ab=float(np.hypot(difference[..., 0], difference[..., 1]).mean()),
        colourfulness=colourfulness(shown),
    )


def psnr(truth: NDArray[np.uint8], shown: NDArray[np.uint8]) -> float:
    """Measure the peak signal-to-noise ratio over R, G and B of two (h, w, 3) pictures, in dB."""
    error = float(((truth.astype(np.float32) - shown.astype(np.float32)) ** 2).mean())
    return float(10.0 * np.log10(255.0**2 / max(error, 1e-3)))


def ab_of(srgb: NDArray[np.uint8]) -> Float32Array:
    """Give a* and b* of (h, w, 3) uint8 sRGB, (h, w, 2) float32: `core.colour.cielab` by tables."""
    to_ratios = (SRGB_TO_XYZ / WHITE_XYZ[:, None]).astype(np.float32)
    ratios = _linear_codes()[srgb] @ to_ratios.T
    places = (ratios * np.float32(_CURVE_STEPS - 1) + np.float32(0.5)).astype(np.int32)
    fx, fy, fz = np.moveaxis(_curve().take(places, mode="clip"), -1, 0)
    return np.stack([500.0 * (fx - fy), 200.0 * (fy - fz)], axis=-1)


def colourfulness(srgb: NDArray[np.uint8]) -> float:
    """Measure M3 of Hasler and Suesstrunk 2003."""
    red, green, blue = (srgb[..., channel].astype(np.float32) for channel in range(3))
    red_green, yellow_blue = red - green, 0.5 * (red + green) - blue
    spread = np.hypot(red_green.std(), yellow_blue.std())
    return float(spread + 0.3 * np.hypot(red_green.mean(), yellow_blue.mean()))


@functools.cache
def _linear_codes() -> Float32Array:
    return srgb_to_linear(np.arange(256, dtype=np.float32) / np.float32(255.0))


@functools.cache
def _curve() -> Float32Array:
    return lab_curve(np.linspace(0.0, 1.0, _CURVE_STEPS, dtype=np.float32))
