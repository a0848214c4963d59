"""Reads pictures at a fraction of their size, for looking at only; in workers."""

from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from core.base.errors import AutochromeError
from core.colour import luminance
from core.image.orientation import upright
from core.image.reading_process import ReadingFault
from core.image.safe_reader import SafeReader

#: A file larger than this is not read for a thumbnail.
_MOST_BYTES: Final = 400_000_000


def thumbnail(path: Path, side_px: int, reader: SafeReader, orientation: int = 1) -> QImage | None:
    """Read a picture at a fraction of its size; None where that cannot be done.

    JPEG files are decoded at an eighth to a half of their size, as the format allows, and all are
    turned upright, and then by an orientation, 1..8 as EXIF counts them. What is wrong with a file
    is told when it is opened or coloured, not here.
    """
    try:
        if path.stat().st_size > _MOST_BYTES:
            return None
        picture = reader.read_colours(path, short_side_px=side_px)
    except (OSError, AutochromeError, MemoryError, ReadingFault):
        return None
    return picture_of(upright(reduced(picture, side_px), orientation))


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
