"""Draws the program's icon for every system from the mark of the window.

    QT_QPA_PLATFORM=offscreen python -m tools.bundle.icons

What it writes lies beside it, so that a bundle is made without a window: PNGs as Linux wants them,
an .ico for Windows, and an .icns for macOS, where an icon is a tile.
"""

import io
import sys
from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageWriter, QPainter

from desktop.ui.widgets.mark import paint_mark
from tools.bundle import facts

_ICO_SIDES: Final = (16, 20, 24, 32, 40, 48, 64, 128, 256)
_ICNS_SIDES: Final = (16, 32, 64, 128, 256, 512, 1024)
#: Of a tile's side on the grid of macOS: the tile, its corners' radius, and the mark on it.
_TILE: Final = 824 / 1024
_CORNER: Final = 185 / 1024
_ON_TILE: Final = 560 / 1024
_TILE_COLOUR: Final = "#fbf6ec"


def main() -> int:
    """Draw all icons."""
    app = QGuiApplication(sys.argv[:1])
    facts.ICONS.mkdir(exist_ok=True)
    for side in facts.ICON_SIDES:
        facts.icon_png(side).write_bytes(_png(draw(side)))
    _write(facts.ICO, [draw(side) for side in _ICO_SIDES])
    _write(facts.ICNS, [draw_tile(side) for side in _ICNS_SIDES])
    del app
    return 0


def draw(side: int) -> QImage:
    """Draw the mark alone, `side` pixels wide and high."""
    image, painter = _blank(side)
    paint_mark(painter, float(side))
    painter.end()
    return image


def draw_tile(side: int) -> QImage:
    """Draw the mark on a tile, as icons of macOS are."""
    image, painter = _blank(side)
    inset = side * (1 - _TILE) / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_TILE_COLOUR))
    corner = side * _CORNER
    painter.drawRoundedRect(QRectF(inset, inset, side * _TILE, side * _TILE), corner, corner)
    inset = side * (1 - _ON_TILE) / 2
    painter.translate(inset, inset)
    paint_mark(painter, side * _ON_TILE)
    painter.end()
    return image


def _blank(side: int) -> tuple[QImage, QPainter]:
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return image, painter


def _png(image: QImage) -> bytes:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(held.data())


def _write(target: Path, images: list[QImage]) -> None:
    """Write all sizes into one file, each as it was drawn."""
    pictures = [Image.open(io.BytesIO(_png(image))).convert("RGBA") for image in images]
    sizes = [picture.size for picture in pictures]
    pictures[-1].save(target, append_images=pictures[:-1], sizes=sizes)


if __name__ == "__main__":
    sys.exit(main())
