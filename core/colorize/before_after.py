"""A photo and its colour in one picture, as people show each other: what changed at a glance.

Side by side, above each other, or with a line between them; in the shape of the photo or in those
of web pages. The words on it are the caller's, in whatever language.
"""

from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.base.arrays import RgbImage
from core.colorize.picture_label import draw_label
from core.colorize.result_size import LONGEST_SIDE_PX, SHORTEST_SIDE_PX
from core.colorize.scaling import scaled_pixels
from core.colour.luminance import eight_bit

_Srgb = NDArray[np.uint8]

#: Between two pictures, and the width of the line that splits one, of the shorter side.
_GAP: Final = 0.008
_LINE: Final = 0.004
_PAPER: Final = 255
#: What is cut off above, of all that is cut off above and below: heads are up there.
_FROM_ABOVE: Final = 0.2


class Arrangement(Enum):
    """How the two stand; the values are what is typed and stored."""

    SIDE_BY_SIDE = "side-by-side"
    SPLIT = "split"
    STACKED = "stacked"


class Shape(Enum):
    """Of the whole picture; the values are what is typed and stored."""

    ORIGINAL = "original"
    SQUARE = "1:1"
    UPRIGHT = "4:5"

    @property
    def ratio(self) -> float | None:
        """Width by height; None: as the photo has it."""
        return {Shape.ORIGINAL: None, Shape.SQUARE: 1.0, Shape.UPRIGHT: 0.8}[self]


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """How a photo and its colour are put into one picture.

    Attributes:
        arrangement: how the two stand.
        shape: of the whole; to fill one that is not the photo's, something is cut off.
        split: where the line stands, 0..1 of the width, of pictures that have one.
        labels: words for the photo and for its colour; None: none.
        long_side_px: of the whole, at the most.

    Raises:
        ValueError: a number is out of range.
    """

    arrangement: Arrangement = Arrangement.SIDE_BY_SIDE
    shape: Shape = Shape.ORIGINAL
    split: float = 0.5
    labels: tuple[str, str] | None = None
    long_side_px: int = 2048

    def __post_init__(self) -> None:
        if not 0.0 <= self.split <= 1.0:
            raise ValueError(f"the line must be at 0 to 1, not at {self.split}")
        if not SHORTEST_SIDE_PX <= self.long_side_px <= LONGEST_SIDE_PX:
            raise ValueError(f"the long side must be {SHORTEST_SIDE_PX} px or more")


def put_together(before: RgbImage, after: RgbImage, how: BeforeAfter) -> _Srgb:
    """Put a photo and its colour into one picture.

    Args:
        before: (h, w, 3) sRGB, uint8 or uint16.
        after: of the same size.
        how: what it is to look like.

    Returns:
        (h, w, 3) uint8 sRGB; neither picture is enlarged.
    """
    before_cell, after_cell = cells(before, after, how)
    height, width = before_cell.shape[:2]
    if how.arrangement is Arrangement.SPLIT:
        return split_at(before_cell, after_cell, how.split)
    gap = _laid_out(before.shape[0], before.shape[1], how).gap
    if how.arrangement is Arrangement.SIDE_BY_SIDE:
        between = np.full((height, gap, 3), _PAPER, np.uint8)
        return np.concatenate([before_cell, between, after_cell], axis=1)
    between = np.full((gap, width, 3), _PAPER, np.uint8)
    return np.concatenate([before_cell, between, after_cell], axis=0)


def cells(before: RgbImage, after: RgbImage, how: BeforeAfter) -> tuple[_Srgb, _Srgb]:
    """Cut out and scale both pictures as they stand in the whole, with their labels.

    Returns:
        Both, (h, w, 3) uint8, of one size.
    """
    part = _part(before.shape[0], before.shape[1], how)
    layout = _laid_out(before.shape[0], before.shape[1], how)
    made = []
    for number, picture in enumerate((before, after)):
        cut = picture[part.row : part.stop_row, part.column : part.stop_column]
        cell = _fitted(cut, (layout.height, layout.width))
        if how.labels is not None:
            is_right = number == 1 and how.arrangement is not Arrangement.STACKED
            draw_label(cell, how.labels[number], is_right=is_right)
        made.append(cell)
    return made[0], made[1]


def split_at(before: _Srgb, after: _Srgb, split: float) -> _Srgb:
    """Show the photo left of a white line and its colour right of it; at 0 and 1 there is none."""
    height, width = before.shape[:2]
    at = round(split * width)
    whole = after.copy()
    whole[:, :at] = before[:, :at]
    half = max(1, round(_LINE * min(height, width) / 2))
    if 0 < at < width:
        whole[:, max(0, at - half) : at + half] = 255
    return whole


def small_enough(how: BeforeAfter, long_side_px: int) -> BeforeAfter:
    """Hold a picture to a longer side."""
    return replace(how, long_side_px=min(how.long_side_px, long_side_px))


@dataclass(frozen=True, slots=True)
class _Part:
    """What is seen of a photo, in its px."""

    row: int
    stop_row: int
    column: int
    stop_column: int


def _part(height: int, width: int, how: BeforeAfter) -> _Part:
    """Cut off what does not fit into the shape: as little as can be."""
    ratio = how.shape.ratio
    if ratio is None:
        return _Part(0, height, 0, width)
    gap = _GAP
    if how.arrangement is Arrangement.SIDE_BY_SIDE:
        ratio = (ratio - gap) / 2
    elif how.arrangement is Arrangement.STACKED:
        ratio = 2 * ratio / (1 - gap)
    if width > height * ratio:
        seen = max(1, round(height * ratio))
        column = (width - seen) // 2
        return _Part(0, height, column, column + seen)
    seen = max(1, round(width / ratio))
    row = round((height - seen) * _FROM_ABOVE)
    return _Part(row, row + seen, 0, width)


@dataclass(frozen=True, slots=True)
class _Layout:
    """Height and width of each picture, and what is between them, in px of the whole."""

    height: int
    width: int
    gap: int


def _laid_out(height: int, width: int, how: BeforeAfter) -> _Layout:
    """Lay both out so that the whole has its shape to the pixel and keeps to its longer side."""
    part = _part(height, width, how)
    rows, columns = part.stop_row - part.row, part.stop_column - part.column
    gap = max(2, round(_GAP * min(rows, columns)))
    whole_rows, whole_columns, ratio = rows, columns, how.shape.ratio
    if how.arrangement is Arrangement.SIDE_BY_SIDE:
        whole_columns = 2 * columns + gap
    elif how.arrangement is Arrangement.STACKED:
        whole_rows = 2 * rows + gap
    factor = min(1.0, how.long_side_px / max(whole_rows, whole_columns))
    # Down, for the gap is rounded by itself.
    rows, columns = max(1, int(rows * factor)), max(1, int(columns * factor))
    gap = max(2, round(_GAP * min(rows, columns)))
    match how.arrangement:
        case Arrangement.SIDE_BY_SIDE if ratio is not None:
            whole = min(how.long_side_px, round(rows * ratio))
            columns = max(1, (whole - gap) // 2)
            gap = max(0, whole - 2 * columns)
        case Arrangement.STACKED if ratio is not None:
            whole = min(how.long_side_px, round(columns / ratio))
            rows = max(1, (whole - gap) // 2)
            gap = max(0, whole - 2 * rows)
        case Arrangement.SPLIT if ratio is not None:
            columns = max(1, round(rows * ratio))
    return _Layout(rows, columns, gap)


def _fitted(picture: RgbImage, size: tuple[int, int]) -> _Srgb:
    if picture.shape[:2] != size:
        return eight_bit(scaled_pixels(picture, size))
    return eight_bit(picture) if picture.dtype == np.uint16 else picture.astype(np.uint8)
