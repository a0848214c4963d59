"""The colour step: grey pixels and a chroma field become an sRGB picture, lightness kept.

This is the one place where every pixel of a photo is touched. What is done to a strip of rows is
done by compiled code, or by OpenCV where there is none; both hold to the formulas of
`core.colour.cielab`. A picture need never be whole: an encoder asks a `Rendering` for the rows
that it is about to encode.
"""

import math
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Final, Literal, TypeAlias

import cv2
import numpy as np

from core.base.arrays import Float32Array, GreyPlane, RgbImage
from core.colour import opencv_step
from core.colour.chroma_field import ChromaField
from core.colour.kernel.compiled_step import CompiledStep, RowsBetween, load
from core.colour.stroke import Window
from core.colour.touches import lay, lay_on

Depth = Literal[8, 16]
#: A picture: all of it, or what makes its rows.
Picture: TypeAlias = "RgbImage | Rendering"

#: Eleven float32 planes of a strip stay within half a megabyte times four: with strips four
#: times as large the whole step took 2.5 times as long (second-level caches of 512 KiB).
_STRIP_PIXELS: Final = 48_000


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
    return Rendering(grey, field, depth=depth).whole(threads=threads)


class Rendering:
    """A coloured photo whose rows are made when they are asked for, in any thread.

    Args:
        grey: (h, w) sRGB-coded luminance; not to be changed while this is used.
        field: coefficients that cover the picture.
        depth: bits a channel.
        step: the compiled colour step; None takes OpenCV's.
    """

    def __init__(
        self,
        grey: GreyPlane,
        field: ChromaField,
        *,
        depth: Depth,
        step: CompiledStep | Literal["best"] | None = "best",
    ) -> None:
        has_rows = grey.strides[1] == grey.itemsize
        self._grey: GreyPlane = grey if has_rows else grey.copy()
        self._depth, self._field, self._wanted_step = depth, field, step
        self._planes = _planes_along(field, grey.shape[1])
        there = _window_there(field, grey)
        self._laid = lay(field.touches, grey, there) if field.touches else ()
        self._step = load() if step == "best" else step

    def at_size(self, grey: GreyPlane) -> "Rendering":
        """Give the same colours on a smaller copy of the photo, (h, w)."""
        return Rendering(grey, self._field, depth=self._depth, step=self._wanted_step)

    @property
    def shape(self) -> tuple[int, int, int]:
        """(h, w, 3)."""
        height, width = self._grey.shape
        return height, width, 3

    @property
    def dtype(self) -> np.dtype[np.uint8] | np.dtype[np.uint16]:
        """Of each channel, uint8 or uint16."""
        return np.dtype(np.uint8) if self._depth == 8 else np.dtype(np.uint16)

    def fill(self, out: RgbImage, first: int, *, is_bgr: bool = False) -> None:
        """Make rows of the picture.

        Args:
            out: (n, w, 3), C-contiguous, of the picture's dtype: filled with n rows.
            first: which row of the picture is its first.
            is_bgr: whether blue comes first.
        """
        width = self._grey.shape[1]
        if self._step is not None and not self._laid:
            grey = self._grey[first : first + len(out)]
            self._step.fill(out, grey, self._planes, self._between(first, len(out)), is_bgr=is_bgr)
            return
        rows = max(1, min(_STRIP_PIXELS // max(1, width), len(out)))
        count = 4 if self._step is not None else opencv_step.PLANES
        work = np.empty((count, rows, width), np.float32)
        for done in range(0, len(out), rows):
            if len(out) - done < rows:
                work = np.empty((count, len(out) - done, width), np.float32)
            part = out[done : done + rows]
            self._fill_touched(part, first + done, work, is_bgr)

    def whole(self, *, threads: int = 1, is_bgr: bool = False) -> RgbImage:
        """Make the whole picture, (h, w, 3)."""
        height, width, _ = self.shape
        picture: RgbImage
        if self._depth == 8:
            picture = np.empty(self.shape, np.uint8)
        else:
            picture = np.empty(self.shape, np.uint16)
        rows = max(1, _STRIP_PIXELS // max(1, width))
        tops = range(0, height, rows)

        def fill(part: Sequence[int]) -> None:
            for top in part:
                self.fill(picture[top : top + rows], top, is_bgr=is_bgr)

        if threads == 1 or len(tops) == 1:
            fill(tops)
            return picture
        with ThreadPoolExecutor(threads, thread_name_prefix="render") as pool:
            for _ in pool.map(fill, [tops[k::threads] for k in range(threads)]):
                pass
        return picture

    def _fill_touched(self, out: RgbImage, first: int, work: Float32Array, is_bgr: bool) -> None:
        """Make rows for which the field's coefficients are worked out pixel by pixel."""
        last = first + len(out)
        grey, field = self._grey[first:last], work[:4]
        between = self._between(first, len(out))
        if self._step is not None:
            self._step.spread(field, self._planes, between)
        else:
            _spread(field, self._planes, between)
        if self._laid:
            window = Window(first, 0, last, grey.shape[1])
            lay_on(field, self._laid, window, _coefficients)
        if self._step is None:
            opencv_step.fill(out, grey, work, is_bgr=is_bgr)
            return
        itself = np.arange(len(out), dtype=np.int32)
        rows = RowsBetween(itself, itself, np.zeros(len(out), np.float32))
        self._step.fill(out, grey, field, rows, is_bgr=is_bgr)

    def _between(self, first: int, count: int) -> RowsBetween:
        """Say between which rows of the planes `count` rows of the picture lie."""
        height, rows = self._grey.shape[0], self._planes.shape[1]
        place = (np.arange(first, first + count) + 0.5) * rows / height - 0.5
        place = np.clip(place, 0.0, rows - 1.0)
        low = place.astype(np.int32)
        high = np.minimum(low + 1, rows - 1).astype(np.int32)
        return RowsBetween(low, high, (place - low).astype(np.float32))


def whole_picture(picture: Picture, *, threads: int = 1) -> RgbImage:
    """Give all of a picture, (h, w, 3) RGB."""
    return picture.whole(threads=threads) if isinstance(picture, Rendering) else picture


def _spread(out: Float32Array, planes: Float32Array, between: RowsBetween) -> None:
    """Fill `out`, (4, n, w), with the field of each pixel."""
    first, last = int(between.low[0]), int(between.high[-1])
    place = (between.low + between.share)[:, None]
    # Each row of the photo is a mean of the two rows of the grid around it.
    shares = np.maximum(0.0, 1.0 - np.abs(place - np.arange(first, last + 1)))
    np.matmul(shares.astype(np.float32), planes[:, first : last + 1], out)


def _planes_along(field: ChromaField, width: int) -> Float32Array:
    """Give the field as fx = slope_x L + offset_x (and z), enlarged to the photo's full width.

    CIELAB's f(X/Xn) = f(Y/Yn) + a/500 and f(Z/Zn) = f(Y/Yn) - b/200 are linear in L as the field
    is, so the sums are done here, on the small grid.

    Returns:
        (4, rows of the grid, width) float32: slope_x, offset_x, slope_z, offset_z.
    """
    a, b = 1 / 500.0, -1 / 200.0
    narrow = (
        1 / 116.0 + a * field.slope[..., 0],
        16 / 116.0 + a * field.offset[..., 0],
        1 / 116.0 + b * field.slope[..., 1],
        16 / 116.0 + b * field.offset[..., 1],
    )
    size = width, field.slope.shape[0]
    return np.stack([cv2.resize(plane, size) for plane in narrow]).astype(np.float32)


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
    """Give the four coefficients of a field that are one colour at any lightness."""
    a, b = ab
    wanted: Float32Array = np.array(
        [1 / 116.0, 16 / 116.0 + a / 500.0, 1 / 116.0, 16 / 116.0 - b / 200.0], np.float32
    )
    return wanted
