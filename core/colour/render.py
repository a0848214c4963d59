"""The colour step: grey pixels and a chroma field become an sRGB picture, lightness kept.

This is the one place where every pixel of a photo is touched, so it is written for speed: strips
of rows that stay in the processor's cache, OpenCV calls that write into buffers made once a
thread, tables instead of powers. The formulas are those of `core.colour.cielab`, which the tests
hold this module to.
"""

import functools
import math
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array, GreyPlane, RgbImage
from core.colour.chroma_field import ChromaField
from core.colour.cielab import (
    LAB_KNEE,
    LAB_SLOPE,
    SRGB_LINEAR_KNEE,
    WHITE_XYZ,
    XYZ_TO_SRGB,
    grey_to_lightness,
    linear_to_srgb,
    srgb_to_linear,
)
from core.colour.stroke import Window
from core.colour.touches import Laid, lay, lay_on

Depth = Literal[8, 16]

#: Eleven float32 planes of a strip stay within half a megabyte times four: with strips four
#: times as large the whole step took 2.5 times as long (second-level caches of 512 KiB).
_STRIP_PIXELS = 48_000
#: Linear values are carried in units of 1/65535: adding half a unit and cutting rounds them.
_UNITS = 65535.0
#: Keeps the headroom above white and below black from being 0; in `_UNITS`.
_TINY = 0.05
#: Linear R, G and B gained for each unit of X/Xn - Y and of Z/Zn - Y; grey gains nothing.
_GAIN = (XYZ_TO_SRGB * WHITE_XYZ)[:, [0, 2]] * _UNITS


def render(grey: GreyPlane, field: ChromaField, *, depth: Depth, threads: int = 1) -> RgbImage:
    """Colour a photo.

    Args:
        grey: (h, w) sRGB-coded luminance.
        field: coefficients that cover the picture.
        depth: bits a channel of the result.
        threads: strips are shared among this many threads.

    Returns:
        (h, w, 3) uint8 or uint16, sRGB. A colour outside the gamut is pulled towards the grey
        of its luminance, so that the result's lightness is the photo's.
    """
    height, width = grey.shape
    picture: RgbImage
    if depth == 8:
        picture = np.empty((height, width, 3), np.uint8)
    else:
        picture = np.empty((height, width, 3), np.uint16)
    grid = _Grid.along(field, width)
    laid = lay(field.touches, grey, _window_there(field, grey)) if field.touches else ()
    rows = max(1, _STRIP_PIXELS // max(1, width))
    starts = range(0, height, rows)
    if threads == 1 or len(starts) == 1:
        _render_strips(starts, rows, grey, grid, laid, picture)
        return picture
    with ThreadPoolExecutor(threads, thread_name_prefix="render") as pool:
        parts = [starts[k::threads] for k in range(threads)]
        for _ in pool.map(
            lambda part: _render_strips(part, rows, grey, grid, laid, picture), parts
        ):
            pass
    return picture


@dataclass(frozen=True, slots=True)
class _Grid:
    """The field as fx = slope_x L + offset_x (and z), enlarged to the photo's full width.

    CIELAB's f(X/Xn) = f(Y/Yn) + a/500 and f(Z/Zn) = f(Y/Yn) - b/200 are linear in L as the field
    is, so the sums are done here, on the small grid.

    Attributes:
        planes: (4, rows of the grid, width): slope_x, offset_x, slope_z, offset_z.
    """

    planes: Float32Array

    @classmethod
    def along(cls, field: ChromaField, width: int) -> "_Grid":
        a, b = 1 / 500.0, -1 / 200.0
        narrow = (
            1 / 116.0 + a * field.slope[..., 0],
            16 / 116.0 + a * field.offset[..., 0],
            1 / 116.0 + b * field.slope[..., 1],
            16 / 116.0 + b * field.offset[..., 1],
        )
        size = width, field.slope.shape[0]
        return cls(np.stack([cv2.resize(plane, size) for plane in narrow]).astype(np.float32))

    def interpolate(self, first: int, last: int, height: int, out: Float32Array) -> None:
        """Fill `out` (4, last - first, width) with the rows of a photo `height` rows high."""
        count = self.planes.shape[1]
        place = np.clip((np.arange(first, last) + 0.5) * count / height - 0.5, 0.0, count - 1.0)
        low = int(place[0])
        near = np.arange(low, min(int(place[-1]) + 2, count))
        # Each row of the photo is a mean of the two rows of the grid around it.
        share = np.maximum(0.0, 1.0 - np.abs(place[:, None] - near)).astype(np.float32)
        np.matmul(share, self.planes[:, low : low + len(near)], out=out)


@dataclass(frozen=True, slots=True)
class _Tables:
    """What a code of a grey plane stands for; each has 256 or 65536 entries, float32.

    Attributes:
        lightness: L*, 0..100.
        luminance: Y, 0..1.
        rounded: Y in `_UNITS`, and a half.
    """

    lightness: Float32Array
    luminance: Float32Array
    rounded: Float32Array


@functools.cache
def _tables(levels: int) -> _Tables:
    codes: GreyPlane = np.arange(levels, dtype=np.uint16)
    if levels == 256:
        codes = codes.astype(np.uint8)
    luminance = srgb_to_linear(np.linspace(0.0, 1.0, levels, dtype=np.float32))
    return _Tables(
        lightness=np.ascontiguousarray(grey_to_lightness(codes[None])[0]),
        luminance=luminance,
        rounded=luminance * np.float32(_UNITS) + np.float32(0.5),
    )


@functools.cache
def _code_table() -> NDArray[np.uint8]:
    """8-bit sRGB code of a linear value in `_UNITS`."""
    linear = np.linspace(0.0, 1.0, 65536, dtype=np.float32)
    codes: NDArray[np.uint8] = np.rint(linear_to_srgb(linear) * 255.0).astype(np.uint8)
    return codes


def _window_there(field: ChromaField, grey: GreyPlane) -> Window:
    """Give the pixels that touches count in."""
    height, width = grey.shape
    part = field.there
    if part is None:
        return Window(0, 0, height, width)
    return Window(
        math.ceil(part.top * height),
        math.ceil(part.left * width),
        math.floor(part.bottom * height),
        math.floor(part.right * width),
    )


def _coefficients(ab: tuple[float, float]) -> Float32Array:
    """Give the four coefficients of a `_Grid` that are one colour at any lightness."""
    a, b = ab
    wanted: Float32Array = np.array(
        [1 / 116.0, 16 / 116.0 + a / 500.0, 1 / 116.0, 16 / 116.0 - b / 200.0], np.float32
    )
    return wanted


def _render_strips(
    starts: range,
    rows: int,
    grey: GreyPlane,
    grid: _Grid,
    laid: Sequence[Laid],
    picture: RgbImage,
) -> None:
    """Fill the strips of `rows` rows that begin at `starts`, with buffers that serve them all."""
    height, width = grey.shape
    rows = min(rows, height)
    work = np.empty((11, rows, width), np.float32)
    for first in starts:
        last = min(first + rows, height)
        if last - first < rows:
            work = np.empty((11, last - first, width), np.float32)
        strip, out = grey[first:last], picture[first:last]
        grid.interpolate(first, last, height, work[:4])
        if laid:
            lay_on(work[:4], laid, Window(first, 0, last, width), _coefficients)
        _chroma_in_gamut(strip, work)
        rounded = work[8]
        cv2.LUT(strip, _tables_for(strip).rounded, rounded)
        channels = work[4:7]
        np.add(channels, rounded, out=channels)
        if out.dtype == np.uint8:
            # Plane by plane, then merged: half the time of writing every third value.
            codes = cv2.LUT(channels.astype(np.uint16).reshape(-1, width), _code_table())
            cv2.merge(list(codes.reshape(channels.shape)), out)
        else:
            for channel in range(3):
                _encode_16_bit(channels[channel], out[..., channel])


def _tables_for(strip: GreyPlane) -> _Tables:
    return _tables(256 if strip.dtype == np.uint8 else 65536)


def _chroma_in_gamut(strip: GreyPlane, work: Float32Array) -> None:
    """Fill planes 4 to 6 with what linear R, G and B differ from grey by, in `_UNITS`.

    Planes 0 to 3 hold the field; 7 to 10 are scratch. The same as `colour.limit_chroma`, but
    dividing by the largest excess over the headroom, which needs no care about zeros.
    """
    slope_x, offset_x, slope_z, offset_z, red, green, blue, most, least, light, spare = work
    tables = _tables_for(strip)
    cv2.LUT(strip, tables.lightness, light)
    for slope, offset in ((slope_x, offset_x), (slope_z, offset_z)):
        np.multiply(slope, light, out=slope)
        np.add(slope, offset, out=slope)
        _undo_lab_curve(slope, spare)
    cv2.LUT(strip, tables.luminance, light)
    np.subtract(slope_x, light, out=slope_x)
    np.subtract(slope_z, light, out=slope_z)
    for channel, (of_x, of_z) in zip((red, green, blue), _GAIN, strict=True):
        cv2.addWeighted(slope_x, float(of_x), slope_z, float(of_z), 0.0, channel)
    np.maximum(red, green, out=most)
    np.maximum(most, blue, out=most)
    np.minimum(red, green, out=least)
    np.minimum(least, blue, out=least)
    np.multiply(light, np.float32(-_UNITS), out=light)
    np.subtract(light, np.float32(_TINY), out=spare)
    np.divide(least, spare, out=least)
    np.add(light, np.float32(_UNITS + _TINY), out=spare)
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
    """Apply the sRGB curve to values in `_UNITS` and a half; `rounded` is used up."""
    linear = np.clip((rounded - np.float32(0.5)) * np.float32(1 / _UNITS), 0.0, 1.0)
    knee = np.float32(SRGB_LINEAR_KNEE)
    power = cv2.pow(np.maximum(linear, knee), 1 / 2.4)
    curve = np.where(linear > knee, power * np.float32(1.055) - np.float32(0.055), linear * 12.92)
    np.add(curve * np.float32(65535.0), np.float32(0.5), out=out, casting="unsafe")
