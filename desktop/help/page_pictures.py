"""Reads the pictures of the pages of help; done in a worker."""

import re
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtSvg import QSvgRenderer

from desktop.help.page_document import TEXT_WIDTH

#: Drawings are made for screens of this pixel ratio, and stand on paper of their own.
_RATIO: Final = 2
_PAPER_EDGE: Final = 24
_ROUND: Final = 12.0
#: Half of its width is cut off; grey and half transparent it is seen on light and dark pages.
_EDGE: Final = (128, 128, 128, 110)
_EDGE_WIDTH: Final = 4.0
#: Letters without a line, as the space; Qt complains of each.
_EMPTY_PATH: Final = re.compile(rb'<path id="([^"]+)"(?![^>]*\bd="[^"])[^>]*/>')


def read_picture(file: Path) -> QImage:
    """Read a picture, with round corners; a null one if it cannot be read."""
    picture = _drawn(file) if file.suffix == ".svg" else QImage(str(file))
    return picture if picture.isNull() else _rounded(picture)


def _drawn(file: Path) -> QImage:
    try:
        drawing = QSvgRenderer(QByteArray(_without_empty_letters(file.read_bytes())))
    except OSError:
        return QImage()
    if not drawing.isValid():
        return QImage()
    size = drawing.defaultSize()
    edge = _PAPER_EDGE * _RATIO
    across = TEXT_WIDTH * _RATIO
    inside = QSize(across - 2 * edge, round((across - 2 * edge) * size.height() / size.width()))
    picture = QImage(across, inside.height() + 2 * edge, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter, QRectF(edge, edge, inside.width(), inside.height()))
    painter.end()
    return picture


def _without_empty_letters(svg: bytes) -> bytes:
    for name in set(_EMPTY_PATH.findall(svg)):
        svg = re.sub(rb'<use xlink:href="#' + re.escape(name) + rb'"[^>]*/>', b"", svg)
    return _EMPTY_PATH.sub(b"", svg)


def _rounded(picture: QImage) -> QImage:
    made = QImage(picture.size(), QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(made.rect()), _ROUND, _ROUND)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(shape)
    painter.drawImage(0, 0, picture)
    # A hairline parts what is as light, or as dark, as the page.
    painter.setPen(QPen(QColor(*_EDGE), _EDGE_WIDTH))
    painter.drawPath(shape)
    painter.end()
    return made
