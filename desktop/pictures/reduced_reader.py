"""Reads pictures at a fraction of their size, for looking at only; in workers."""

from pathlib import Path
from typing import Final

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
    longest, shortest = max(picture.shape[:2]), min(picture.shape[:2])
    small = luminance.thumbnail(picture, round(longest * min(1.0, side_px / shortest)))
    small = upright(small, orientation)
    height, width = small.shape[:2]
    form = QImage.Format.Format_RGB888
    return QImage(small.data, width, height, small.strides[0], form).copy()
