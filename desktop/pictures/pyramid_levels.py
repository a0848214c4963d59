"""Builds the levels of a `Pyramid`; longer than a frame, so in a worker.

No QPixmap here, only QImage over numpy memory.
"""

from typing import Final

import cv2
import numpy as np
from PySide6.QtGui import QImage

from core.base.arrays import GreyPlane
from core.edits.frame import Frame
from desktop.pictures.pyramid import Level, Pixels, Pyramid
from desktop.pictures.view_state import Size

#: Halving ends once the longer side is at most this, in px.
_SMALLEST_SIDE: Final = 640
#: Grey levels up to this many px are widened to the format that Qt paints three times as fast;
#: larger ones would take too much memory.
_WIDENED_UP_TO: Final = 30_000_000


def build(pixels: Pixels, *, photo: Size | None = None) -> Pyramid:
    """Build the levels of a grey plane (h, w) or an sRGB picture (h, w, 3), uint8.

    Args:
        pixels: handed over: the largest level of a grey plane may share its memory.
        photo: size of the photo that this is a smaller version of; by default its own size.
    """
    height, width = pixels.shape[:2]
    largest = pixels if pixels.ndim == 2 else to_bgra(pixels)
    levels = tuple(_level(level) for level in halvings(largest))
    return Pyramid(photo or Size(width, height), levels)


def build_part(pixels: Pixels, frame: Frame, photo: Size, scale: float) -> Pyramid:
    """Build the levels of a photo of which a part is known; around it nothing is painted.

    Args:
        pixels: the part, (h, w) or (h, w, 3), uint8.
        frame: where it lies, in photo px.
        photo: size of the whole photo.
        scale: px of the largest level for one photo px.
    """
    height, width = pixels.shape[:2]
    whole = Size(max(1, round(photo.width * scale)), max(1, round(photo.height * scale)))
    # OpenCV counts from the middles of pixels, frames from their corners.
    corners = ((0.0, 0.0), (float(width), 0.0), (0.0, float(height)))
    before = [(x - 0.5, y - 0.5) for x, y in corners]
    after = []
    for x, y in corners:
        across, down = frame.in_photo(x * frame.width / width, y * frame.height / height)
        place = across * whole.width / photo.width, down * whole.height / photo.height
        after.append((place[0] - 0.5, place[1] - 0.5))
    way = cv2.getAffineTransform(np.array(before, np.float32), np.array(after, np.float32))
    # With the alpha that is 0 outside, colours are premultiplied as they are.
    known = to_bgra(pixels if pixels.ndim == 3 else np.dstack([pixels] * 3))
    # It is painted turned once more: what is lost here by a softer way is seen there.
    laid = cv2.warpAffine(known, way, (whole.width, whole.height), flags=cv2.INTER_LANCZOS4)
    # Beside hard edges such a curve overshoots: no colour is lighter than its alpha.
    np.minimum(laid, laid[:, :, 3:], out=laid)
    form = QImage.Format.Format_ARGB32_Premultiplied
    levels = tuple(_level_as(level, form) for level in halvings(np.asarray(laid, np.uint8)))
    return Pyramid(photo, levels)


def halvings(pixels: Pixels) -> tuple[Pixels, ...]:
    """Halve (h, w) or (h, w, c) uint8 until it is small: the picture itself comes first.

    An odd last row or column is left out of the halves: OpenCV averages 2 by 2 pixels ten times
    as fast as 2.001 by 2.001.
    """
    levels = [np.ascontiguousarray(pixels)]
    while max(levels[-1].shape[:2]) > _SMALLEST_SIDE:
        height, width = levels[-1].shape[:2]
        half = Size(max(1, width // 2), max(1, height // 2))
        levels.append(resized(levels[-1][: 2 * half.height, : 2 * half.width], half))
    return tuple(levels)


def resized(pixels: Pixels, size: Size) -> Pixels:
    """Make a smaller picture by averaging; uint8 in and out."""
    smaller = cv2.resize(pixels, (size.width, size.height), interpolation=cv2.INTER_AREA)
    return np.asarray(smaller, np.uint8)


def grey_for_screen(grey: GreyPlane) -> Pixels:
    """Reduce a grey plane to the 8 bits that a screen shows; uint8 planes are handed through."""
    if grey.dtype == np.uint8:
        return np.asarray(grey, np.uint8)
    return np.asarray(cv2.convertScaleAbs(grey, alpha=1 / 257.0), np.uint8)


def to_bgra(rgb: Pixels) -> Pixels:
    """Reorder (h, w, 3) RGB to the (h, w, 4) that Qt paints without converting."""
    return np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2BGRA), np.uint8)


def _level(pixels: Pixels) -> Level:
    if pixels.ndim == 2 and pixels.size <= _WIDENED_UP_TO:
        pixels = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_GRAY2BGRA), np.uint8)
    grey, wide = QImage.Format.Format_Grayscale8, QImage.Format.Format_RGB32
    return _level_as(pixels, grey if pixels.ndim == 2 else wide)


def _level_as(pixels: Pixels, form: QImage.Format) -> Level:
    height, width = pixels.shape[:2]
    return Level(QImage(pixels.data, width, height, pixels.strides[0], form), pixels)
