"""Pixels of a photo and its colour, between NumPy and Qt; loaded in workers."""

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from core.base.arrays import RgbImage
from core.colorize import before_after_file
from core.colorize.corner_mark import draw_corner_mark
from core.image.photo import Photo
from desktop.pictures import pyramid_levels


def before_of(photo: Photo) -> NDArray[np.uint8]:
    """Give a photo as it is in its file, (h, w, 3) uint8 RGB."""
    return before_after_file.before_of(photo)


def shrunk(picture: NDArray[np.uint8], shape: tuple[int, ...]) -> NDArray[np.uint8]:
    """Scale a picture to the size of another, smaller one."""
    size = (shape[1], shape[0])
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)


def mark(picture: RgbImage) -> None:
    """Draw the corner mark into a picture, in place."""
    draw_corner_mark(picture)


def image_of(rgb: NDArray[np.uint8]) -> QImage:
    """Give a picture, (h, w, 3) uint8 RGB, as Qt paints it."""
    bgra = pyramid_levels.to_bgra(rgb)
    height, width = bgra.shape[:2]
    return QImage(bgra.data, width, height, width * 4, QImage.Format.Format_RGB32).copy()
