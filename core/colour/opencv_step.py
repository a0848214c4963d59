"""The colour step by OpenCV: the reference of the compiled one, and its stand-in.

Written for speed, too: buffers that stay in the processor's cache, calls that write into them,
tables instead of powers. The formulas are those of `core.colour.cielab`, which the tests hold
this module to.
"""

import functools

import cv2
import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array, GreyPlane, RgbImage
from core.colour.cielab import LAB_KNEE, LAB_SLOPE, SRGB_LINEAR_KNEE, linear_to_srgb
from core.colour.step_tables import GAIN, UNITS, Tables, tables

#: Planes of float32 that a strip needs: four for the field, and scratch.
PLANES = 11
#: Keeps the headroom above white and below black from being 0; in `UNITS`.
_TINY = 0.05


def fill(out: RgbImage, grey: GreyPlane, work: Float32Array, *, is_bgr: bool = False) -> None:
    """Colour rows of a photo.

    Args:
        out: (n, w, 3), uint8 or uint16: filled.
        grey: (n, w).
        work: (`PLANES`, n, w) float32: the first four are slope_x, offset_x, slope_z and offset_z
            of each pixel; all are used up.
        is_bgr: whether blue comes first.
    """
    _chroma_in_gamut(grey, work)
    rounded = work[8]
    cv2.LUT(grey, _tables_for(grey).rounded, rounded)
    channels = work[4:7]
    np.add(channels, rounded, out=channels)
    if out.dtype == np.uint8:
        # Plane by plane, then merged: half the time of writing every third value.
        codes = cv2.LUT(channels.astype(np.uint16).reshape(-1, grey.shape[1]), _code_table())
        planes = list(codes.reshape(channels.shape))
        cv2.merge(planes[::-1] if is_bgr else planes, out)
    else:
        for channel in range(3):
            _encode_16_bit(channels[channel], out[..., 2 - channel if is_bgr else channel])


@functools.cache
def _code_table() -> NDArray[np.uint8]:
    """8-bit sRGB code of a linear value in `UNITS`."""
    linear = np.linspace(0.0, 1.0, 65536, dtype=np.float32)
    codes: NDArray[np.uint8] = np.rint(linear_to_srgb(linear) * 255.0).astype(np.uint8)
    return codes


def _tables_for(strip: GreyPlane) -> Tables:
    return tables(256 if strip.dtype == np.uint8 else 65536)


def _chroma_in_gamut(strip: GreyPlane, work: Float32Array) -> None:
    """Fill planes 4 to 6 with what linear R, G and B differ from grey by, in `UNITS`.

    Planes 0 to 3 hold the field; 7 to 10 are scratch. The same as `colour.limit_chroma`, but
    dividing by the largest excess over the headroom, which needs no care about zeros.
    """
    slope_x, offset_x, slope_z, offset_z, red, green, blue, most, least, light, spare = work
    known = _tables_for(strip)
    cv2.LUT(strip, known.lightness, light)
    for slope, offset in ((slope_x, offset_x), (slope_z, offset_z)):
        np.multiply(slope, light, out=slope)
        np.add(slope, offset, out=slope)
        _undo_lab_curve(slope, spare)
    cv2.LUT(strip, known.luminance, light)
    np.subtract(slope_x, light, out=slope_x)
    np.subtract(slope_z, light, out=slope_z)
    for channel, (of_x, of_z) in zip((red, green, blue), GAIN, strict=True):
        cv2.addWeighted(slope_x, float(of_x), slope_z, float(of_z), 0.0, channel)
    np.maximum(red, green, out=most)
    np.maximum(most, blue, out=most)
    np.minimum(red, green, out=least)
    np.minimum(least, blue, out=least)
    np.multiply(light, np.float32(-UNITS), out=light)
    np.subtract(light, np.float32(_TINY), out=spare)
    np.divide(least, spare, out=least)
    np.add(light, np.float32(UNITS + _TINY), out=spare)
    np.divide(most, spare, out=most)
    np.maximum(most, least, out=most)
    np.maximum(most, np.float32(1.0), out=most)
    for channel in (red, green, blue):
        np.divide(channel, most, out=channel)


def _undo_lab_curve(f: Float32Array, spare: Float32Array) -> None:
    """Do `colour.inverse_lab_curve` in place: the line is the cube's tangent at the knee."""
    knee = np.float32(LAB_KNEE)
    np.minimum(f, knee, out=spare)
    np.maximum(f, knee, out=f)
    cv2.pow(f, 3.0, f)
    cv2.addWeighted(f, 1.0, spare, LAB_SLOPE, -LAB_SLOPE * LAB_KNEE, f)


def _encode_16_bit(rounded: Float32Array, out: GreyPlane) -> None:
    """Apply the sRGB curve to values in `UNITS` and a half; `rounded` is used up."""
    linear = np.clip((rounded - np.float32(0.5)) * np.float32(1 / UNITS), 0.0, 1.0)
    knee = np.float32(SRGB_LINEAR_KNEE)
    power = cv2.pow(np.maximum(linear, knee), 1 / 2.4)
    curve = np.where(linear > knee, power * np.float32(1.055) - np.float32(0.055), linear * 12.92)
    np.add(curve * np.float32(65535.0), np.float32(0.5), out=out, casting="unsafe")
