"""Whether a result has the lightness of its photo: measured at every pixel, judged by its format.

Colour is added and lightness stays; that is what this program promises. A result that loses nothing
differs by the rounding of its codes. One that loses something (JPEG, WebP, AVIF) differs pixel by
pixel as its codec likes, and more along edges of vivid colours, for colour is kept at half the
size. Over squares of 16 pixels that averages out: there such results are judged as strictly as they
can be.
"""

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Plane, GreyPlane
from core.colour.cielab import grey_to_lightness

#: Side of the squares, the largest block of pixels that a codec rounds together.
SQUARE_PX: Final = 16
_STRIP_ROWS: Final = 16 * SQUARE_PX
#: Differences are counted in steps of so much of L*.
_STEP: Final = 0.005
_STEPS: Final = 20_001
#: The share of pixels that differ by no more than the percentile.
_SHARE: Final = 0.999


@dataclass(frozen=True, slots=True)
class LightnessChange:
    """By how much a result is lighter or darker than its photo, in L* (0..100).

    Attributes:
        mean: of all pixels; above 0 the result is lighter.
        percentile: 99.9 % of the pixels differ by no more than this, to 0.005.
        largest: of the pixel that differs most.
        square: of the square of 16 by 16 pixels whose mean differs most.
        greys: over how many grey values, as if each were as frequent, the photo is spread: 1 where
            it is of one grey (the inverse of Simpson's index; 1949).
    """

    mean: float
    percentile: float
    largest: float
    square: float
    greys: float = math.inf


@dataclass(frozen=True, slots=True)
class LightnessLimits:
    """What a `LightnessChange` may come to, value by value; `mean` in either direction.

    The rounding of many greys averages out. Of a blank page it does not: `mean_of_one` is what the
    mean may be where there is one grey, and of several it falls with the root of their number.
    """

    mean: float
    percentile: float
    largest: float
    square: float
    mean_of_one: float = 0.0

    def allow(self, change: LightnessChange) -> bool:
        """Tell whether a result keeps the lightness of its photo."""
        return (
            abs(change.mean) <= max(self.mean, self.mean_of_one / math.sqrt(change.greys))
            and change.percentile <= self.percentile
            and change.largest <= self.largest
            and change.square <= self.square
        )


#: Measured on the sample photos, in usual and in the most vivid colours: 0.000, 0.00, 0.00, 0.00.
_DEEP: Final = LightnessLimits(mean=0.02, percentile=0.05, largest=0.1, square=0.03)
#: Likewise: 0.007, 0.22, 0.25, 0.15. A code of 8 bits is up to 0.3 of L* from the next.
_EIGHT_BIT: Final = LightnessLimits(
    mean=0.05, percentile=0.4, largest=0.6, square=0.3, mean_of_one=0.2
)
#: Of results that were straightened, in 8 bits or 16: where vivid colours meet, the mean of two of
#: them is as light as their lightness's mean only nearly. Likewise: 0.011, 5.1, 13, 0.50.
_RESAMPLED: Final = LightnessLimits(mean=0.1, percentile=10.0, largest=30.0, square=1.0)
#: Likewise, at qualities from 95 down to 20: 0.18, 20, 48, 2.9.
_LOSSY: Final = LightnessLimits(mean=0.5, percentile=30.0, largest=70.0, square=5.0)


def limits_for(*, is_lossy: bool, bit_depth: int, is_resampled: bool = False) -> LightnessLimits:
    """Give the limits for a result.

    Args:
        is_lossy: whether its format loses something.
        bit_depth: 8 or 16, bits a channel.
        is_resampled: whether its pixels lie between those of its photo.
    """
    if is_lossy:
        return _LOSSY
    if is_resampled:
        return _RESAMPLED
    return _DEEP if bit_depth == 16 else _EIGHT_BIT


def change_of(
    photo: GreyPlane,
    result: GreyPlane,
    *,
    passes_by: tuple[slice, slice] | None = None,
) -> LightnessChange:
    """Measure how far a result is from its photo, a strip at a time.

    Args:
        photo: (h, w) sRGB-coded luminance.
        result: likewise, of the same size; either may have 8 or 16 bits.
        passes_by: rows and columns that are left out, for something was drawn there.

    Raises:
        ValueError: they are not of one size.
    """
    if photo.shape != result.shape:
        raise ValueError(f"the photo is {photo.shape}, the result {result.shape}")
    total, largest, square = 0.0, 0.0, 0.0
    counts = np.zeros(_STEPS, np.int64)
    greys = np.zeros(256, np.int64)
    for top in range(0, len(photo), _STRIP_ROWS):
        rows = slice(top, top + _STRIP_ROWS)
        difference = grey_to_lightness(result[rows]) - grey_to_lightness(photo[rows])
        if passes_by is not None:
            _leave_out(difference, top, passes_by)
        total += float(difference.sum(dtype=np.float64))
        greys += np.bincount(_in_eight_bits(photo[rows]).ravel(), minlength=256)
        square = max(square, _most_of_squares(difference))
        np.abs(difference, out=difference)
        largest = max(largest, float(difference.max()))
        steps = np.minimum(np.ceil(difference / np.float32(_STEP)), _STEPS - 1).astype(np.intp)
        counts += np.bincount(steps.ravel(), minlength=_STEPS)
    percentile = min(_percentile(counts), largest)
    spread = 1.0 / float(np.square(greys / photo.size).sum())
    return LightnessChange(total / photo.size, percentile, largest, square, spread)


def _in_eight_bits(pixels: GreyPlane) -> NDArray[np.uint8]:
    return (pixels >> 8 if pixels.dtype == np.uint16 else pixels).astype(np.uint8, copy=False)


def _leave_out(difference: Float32Plane, top: int, part: tuple[slice, slice]) -> None:
    rows, columns = part
    difference[max(0, rows.start - top) : max(0, rows.stop - top), columns] = 0.0


def _percentile(counts: NDArray[np.int64]) -> float:
    reached = np.cumsum(counts)
    return float(np.searchsorted(reached, _SHARE * reached[-1])) * _STEP


def _most_of_squares(difference: Float32Plane) -> float:
    """Give the largest mean of a square; what is left at the lower and right edge counts as one."""
    height, width = difference.shape
    down, across = _edges(height), _edges(width)
    sums = np.add.reduceat(difference, down[:-1], axis=0)
    sums = np.add.reduceat(sums, across[:-1], axis=1)
    sizes = np.diff(down)[:, None] * np.diff(across)[None, :]
    return float(np.abs(sums / sizes).max())


def _edges(length: int) -> NDArray[np.intp]:
    """Cut a side into squares; the last one takes what is too little for another."""
    starts = np.arange(0, max(1, length // SQUARE_PX)) * SQUARE_PX
    return np.append(starts, length).astype(np.intp)
