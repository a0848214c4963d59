"""Reads pictures at a fraction of their size, for looking at only; in workers."""

from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from core.base.errors import AutochromeError
from core.colour import luminance
from core.edits.cutting import cut
from core.edits.edits import Edits
from core.edits.frame import frame_of
from core.image.orientation import upright
from core.image.reading_process import ReadingFault
from core.image.safe_reader import SafeReader

#: A file larger than this is not read for a thumbnail.
_MOST_BYTES: Final = 400_000_000
#: Of a photo of which little is left so many times the pixels of others are read, at the most.
_MOST_FINER: Final = 6.0


def thumbnail(
    path: Path, side_px: int, reader: SafeReader, edits: Edits | None = None
) -> QImage | None:
    """Read a picture at a fraction of its size; None where that cannot be done.

    JPEG files are decoded at an eighth to a half of their size, as the format allows, and all are
    turned upright, and then turned and cropped by their edits. What is wrong with a file is told
    when it is opened or coloured, not here.
    """
    try:
        if path.stat().st_size > _MOST_BYTES:
            return None
        picture = reader.read_colours(path, short_side_px=side_before(side_px, edits))
    except (OSError, AutochromeError, MemoryError, ReadingFault):
        return None
    return picture_of(reduced_as(picture, side_px, edits))


def side_before(side_px: int, edits: Edits | None) -> int:
    """Give the shorter side that is to be read so that what the edits leave has that side."""
    crop = None if edits is None else edits.framing.crop
    if edits is None or edits.framing.is_whole:
        return side_px
    left = 1.0 if crop is None else min(crop.width, crop.height)
    # What is straightened alone loses a bit, too.
    return round(side_px * min(1.2 / left, _MOST_FINER))


def reduced_as(rgb: NDArray[np.uint8], side_px: int, edits: Edits | None) -> NDArray[np.uint8]:
    """Reduce a picture, (h, w, 3), turned and cropped as edits say, to a shorter side."""
    if edits is None:
        return reduced(rgb, side_px)
    turned = upright(reduced(rgb, side_before(side_px, edits)), edits.orientation)
    height, width = turned.shape[:2]
    frame = frame_of(edits, width, height)
    return turned if frame is None else reduced(cut(turned, frame), side_px)


def reduced(rgb: NDArray[np.uint8], side_px: int) -> NDArray[np.uint8]:
    """Reduce a picture, (h, w, 3), whose shorter side is longer than that."""
    longest, shortest = max(rgb.shape[:2]), min(rgb.shape[:2])
    return luminance.thumbnail(rgb, round(longest * min(1.0, side_px / shortest)))


def picture_of(rgb: NDArray[np.uint8]) -> QImage:
    """Give pixels, (h, w, 3) sRGB, as a picture that holds them itself."""
    lines = np.ascontiguousarray(rgb)
    height, width = lines.shape[:2]
    form = QImage.Format.Format_RGB888
    return QImage(lines.data, width, height, lines.strides[0], form).copy()
