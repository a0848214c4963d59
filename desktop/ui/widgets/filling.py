"""Which part of a picture fills a frame of another shape."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage


def filling(picture: QImage, frame: QRectF) -> QRectF:
    """Give the largest part of a picture in the shape of a frame: heads are above the middle."""
    scale = min(picture.width() / frame.width(), picture.height() / frame.height())
    width, height = frame.width() * scale, frame.height() * scale
    return QRectF((picture.width() - width) / 2, (picture.height() - height) * 0.2, width, height)
