"""A wall of small square pictures: some of the photos that a folder holds."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.accessible import give_role
from desktop.ui.appearance import Appearance

#: Least, usual and greatest side of a picture, in logical px.
_LEAST, SIDE, _GREATEST = 56, 72, 96
_GAP: Final = 8
_RADIUS: Final = 6.0


class ThumbnailWall(QWidget):
    """Shows as many pictures as there is room for; their places are there before they are.

    Args:
        look: its colours.
        most: pictures, at most.
    """

    def __init__(self, look: Appearance, most: int) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.Graphic)
        self._look = look
        self._most = most
        self._paths: tuple[Path, ...] = ()
        self._pictures: dict[Path, QImage] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Some of the photos"))
        look.changed.connect(self.update)

    @property
    def pictures(self) -> int:
        """How many pictures are known."""
        return len(self._pictures)

    def missing(self) -> tuple[Path, ...]:
        """Name the photos that have no picture yet."""
        return tuple(path for path in self._paths if path not in self._pictures)

    def expect(self, paths: Sequence[Path]) -> None:
        """Keep places for photos; the pictures of those that stay are kept."""
        self._paths = tuple(paths)[: self._most]
        self._pictures = {
            path: picture for path, picture in self._pictures.items() if path in self._paths
        }
        self.update()

    def show_picture(self, path: Path, picture: QImage) -> None:
        """Show a photo in its place."""
        if path in self._paths:
            self._pictures[path] = picture
            self.update()

    def minimumSizeHint(self) -> QSize:
        """Be content with a row of a few."""
        return QSize(3 * (SIDE + _GAP), SIDE)

    def sizeHint(self) -> QSize:
        """Ask for a row."""
        return QSize(9 * (SIDE + _GAP) - _GAP, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pictures that fit in whole, from edge to edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        columns, rows, side = _layout(self.width(), self.height())
        for number in range(min(self._most, rows * columns)):
            row, column = divmod(number, columns)
            frame = QRectF(column * (side + _GAP), row * (side + _GAP), side, side)
            self._paint_picture(painter, number, frame)

    def _paint_picture(self, painter: QPainter, number: int, frame: QRectF) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(frame, _RADIUS, _RADIUS)
        painter.fillPath(shape, QColor(self._look.theme.hover))
        picture = self._pictures.get(self._paths[number]) if number < len(self._paths) else None
        if picture is None:
            return
        side = min(picture.width(), picture.height())
        # Heads are above the middle.
        source = QRectF((picture.width() - side) / 2, (picture.height() - side) / 4, side, side)
        painter.save()
        painter.setClipPath(shape)
        painter.drawImage(frame, picture, source)
        painter.restore()


def _layout(width: int, height: int) -> tuple[int, int, float]:
    """Choose columns, rows and side so that as little height as can be is left over."""
    choices = []
    for columns in range(max(1, width // (_GREATEST + _GAP)), width // (_LEAST + _GAP) + 2):
        side = max(1.0, (width - (columns - 1) * _GAP) / columns)
        rows = max(1, int((height + _GAP) / (side + _GAP)))
        left = height - rows * (side + _GAP) + _GAP
        choices.append((abs(left), columns, rows, side))
    _, columns, rows, side = min(choices)
    return columns, rows, min(side, float(height))
