"""Reads pictures at a fraction of their size, for looking at only; in workers."""

from pathlib import Path
from typing import Final

import cv2
import numpy as np
from PySide6.QtGui import QImage

from desktop.pictures.pyramid import Pixels
from desktop.pictures.pyramid_levels import resized
from desktop.pictures.view_state import Size

#: A file larger than this is not read for a thumbnail.
_MOST_BYTES: Final = 400_000_000


def thumbnail(path: Path, side_px: int) -> QImage | None:
    """Read a picture at a fraction of its size; None where that cannot be done.

    JPEG files are decoded at an eighth to a half of their size, as the format allows, and all are
    turned upright. What is wrong with a file is told when it is opened or coloured, not here.
    """
    try:
        if path.stat().st_size > _MOST_BYTES:
            return None
        coded = np.fromfile(path, np.uint8)
        picture = _decoded(coded, side_px)
    except (OSError, cv2.error, MemoryError):
        return None
    if picture is None:
        return None
    height, width = picture.shape[:2]
    scale = min(1.0, side_px / min(height, width))
    size = Size(max(1, round(width * scale)), max(1, round(height * scale)))
    small = np.ascontiguousarray(resized(picture, size))
    form = QImage.Format.Format_BGR888
    return QImage(small.data, size.width, size.height, small.strides[0], form).copy()


def _decoded(coded: Pixels, side_px: int) -> "Pixels | None":
    """Decode (h, w, 3) BGR at the smallest fraction that still has `side_px` pixels each way."""
    for flag in (cv2.IMREAD_REDUCED_COLOR_8, cv2.IMREAD_REDUCED_COLOR_2, cv2.IMREAD_COLOR):
        picture = cv2.imdecode(coded, flag)
        if picture is None:
            return None
        if min(picture.shape[:2]) >= side_px or flag == cv2.IMREAD_COLOR:
            return np.asarray(picture, np.uint8)
    return None
