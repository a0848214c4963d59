"""Grey from colour: the luminance of toned and coloured photos, at 16 bit, and small copies.

A strip of a few rows stays in the processor's cache and no float copy of a photo is ever made.
"""

import functools

import cv2
import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array, GreyPlane, RgbImage
from core.colour.cielab import LUMINANCE_WEIGHTS, linear_to_srgb, srgb_to_linear

#: Enough for OpenCV to work at full speed, little enough for the cache (6000 pixels wide: 2 MB).
_STRIP_ROWS = 32


def map_codes(grey: GreyPlane, curve: NDArray[np.uint16]) -> NDArray[np.uint16]:
    """Send grey codes through a curve: (256,) uint16, equally spaced from black to white."""
    if grey.dtype == np.uint8:
        table = curve
    else:
        codes = np.linspace(0.0, 1.0, 65536)
        spaced = np.linspace(0.0, 1.0, len(curve))
        table = np.round(np.interp(codes, spaced, curve.astype(np.float64))).astype(np.uint16)
    mapped = np.empty(grey.shape, np.uint16)
    for top in range(0, len(grey), _STRIP_ROWS):
        cv2.LUT(grey[top : top + _STRIP_ROWS], table, mapped[top : top + _STRIP_ROWS])
    return mapped


def neutral_codes(rgb: RgbImage) -> GreyPlane | None:
    """Give the codes of a picture whose R = G = B everywhere, (h, w); None when it is not such."""
    grey = np.empty(rgb.shape[:2], rgb.dtype)
    for top in range(0, len(rgb), _STRIP_ROWS):
        red, green, blue = cv2.split(rgb[top : top + _STRIP_ROWS])
        if not (np.array_equal(green, red) and np.array_equal(green, blue)):
            return None
        grey[top : top + _STRIP_ROWS] = green
    return grey


def luminance(rgb: RgbImage) -> NDArray[np.uint16]:
    """Give the luminance of an RGB picture, coded as sRGB, (h, w); right to about one code."""
    red_table, green_table, blue_table = _linear_tables(256 if rgb.dtype == np.uint8 else 65536)
    code_table = _code_table()
    grey = np.empty(rgb.shape[:2], np.uint16)
    for top in range(0, len(rgb), _STRIP_ROWS):
        red, green, blue = cv2.split(rgb[top : top + _STRIP_ROWS])
        linear = cv2.LUT(green, green_table)
        cv2.add(linear, cv2.LUT(red, red_table), linear)
        cv2.add(linear, cv2.LUT(blue, blue_table), linear)
        # The root spreads the shadows over the table as evenly as the sRGB curve does.
        cv2.sqrt(linear, linear)
        place = cv2.addWeighted(linear, 65535.0, linear, 0.0, 0.0, dtype=cv2.CV_16U)
        cv2.LUT(place, code_table, grey[top : top + _STRIP_ROWS])
    return grey


def thumbnail(rgb: RgbImage, side_px: int) -> NDArray[np.uint8]:
    """Scale an RGB picture down to a longest side of at most `side_px`: (h, w, 3) uint8.

    By way of a coarse copy of three times that size: averaging all of 24 million pixels takes 80
    ms, this 3 ms, and each pixel is still the mean of up to 36.
    """
    height, width = rgb.shape[:2]
    for side, interpolation in ((3 * side_px, cv2.INTER_LINEAR), (side_px, cv2.INTER_AREA)):
        scale = side / max(height, width)
        if scale < 1:
            size = max(1, round(width * scale)), max(1, round(height * scale))
            scaled = np.empty((size[1], size[0], 3), rgb.dtype)
            cv2.resize(rgb, size, scaled, interpolation=interpolation)
            rgb = scaled
    return eight_bit(rgb)


def eight_bit(rgb: RgbImage) -> NDArray[np.uint8]:
    """Round a picture to 8 bits, in strips; one of 8 bits is returned as it is."""
    if rgb.dtype == np.uint8:
        return rgb.astype(np.uint8, copy=False)
    rounded = np.empty(rgb.shape, np.uint8)
    for top in range(0, len(rgb), _STRIP_ROWS):
        # 65535 / 255 = 257, and 128 is its half.
        strip = rgb[top : top + _STRIP_ROWS].astype(np.uint32)
        rounded[top : top + _STRIP_ROWS] = (strip + 128) // 257
    return rounded


@functools.cache
def _linear_tables(levels: int) -> tuple[Float32Array, Float32Array, Float32Array]:
    """Make a table for each channel: code to its share of the luminance."""
    linear = srgb_to_linear(np.linspace(0.0, 1.0, levels, dtype=np.float32))
    red, green, blue = (linear * weight for weight in LUMINANCE_WEIGHTS)
    return red, green, blue


@functools.cache
def _code_table() -> NDArray[np.uint16]:
    """Make a table from the root of luminance, 0..65535, to the sRGB code, 0..65535."""
    root = np.linspace(0.0, 1.0, 65536, dtype=np.float32)
    table: NDArray[np.uint16] = np.round(65535 * linear_to_srgb(root * root)).astype(np.uint16)
    return table
