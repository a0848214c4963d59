"""Photographs in rows: the same one several times, a column for each way in which it is seen."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.accessible import give_role
from desktop.ui.appearance import Appearance

_GAP: Final = 8
_RADIUS: Final = 6.0
_HEAD: Final = 26
_WORDS_PX: Final = 12
#: Every picture is cut to this shape, so that rows are even.
_SHAPE: Final = 4 / 3
#: Of a tall picture more is cut off below than above: heads are above the middle.
_ABOVE: Final = 0.25


class PictureGrid(QWidget):
    """Paints rows of pictures under headings that stay in sight when it is scrolled.

    Args:
        look: its colours.
        headings: of the columns.
        rows: for which room is kept before there are pictures.
        fits: it takes the room that there is, and pictures are small enough for it; otherwise
            they are as wide as it is, and it is as high as they are.
    """

    def __init__(
        self, look: Appearance, headings: Sequence[str], rows: int, *, fits: bool = False
    ) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.Graphic)
        self._look = look
        self._headings = tuple(headings)
        self._least_rows = rows
        self._fits = fits
        self._rows: tuple[tuple[QImage, ...], ...] = ()
        upright = QSizePolicy.Policy.Expanding if fits else QSizePolicy.Policy.Minimum
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, upright)
        policy.setHeightForWidth(not fits)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)

    @property
    def rows(self) -> tuple[tuple[QImage, ...], ...]:
        """What is shown."""
        return self._rows

    def show_rows(
        self, rows: Sequence[tuple[QImage, ...]], headings: Sequence[str] | None = None
    ) -> None:
        """Show photographs, and perhaps other headings."""
        self._rows = tuple(rows)
        if headings is not None:
            self._headings = tuple(headings)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Be higher where it is wider, unless it fits into what it gets."""
        return not self._fits

    def heightForWidth(self, width: int) -> int:
        """Give the height of heading and rows."""
        rows = len(self._rows) or self._least_rows
        return round(_HEAD + rows * self._cell(width).height() + (rows - 1) * _GAP)

    def sizeHint(self) -> QSize:
        """Ask for columns of a usual width."""
        width = len(self._headings) * 132
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Be content with narrow ones."""
        return QSize(len(self._headings) * 72, _HEAD + 48)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight, and the headings above them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        cell = self._cell(self.width())
        for number in range(len(self._rows) or self._least_rows):
            top = _HEAD + number * (cell.height() + _GAP)
            if top < event.rect().bottom() + 1 and top + cell.height() > event.rect().top():
                for column in range(len(self._headings)):
                    self._paint_picture(painter, number, column, self._at(cell, column, top))
        self._paint_headings(painter, cell)

    def _paint_picture(self, painter: QPainter, row: int, column: int, frame: QRectF) -> None:
        theme, shape = self._look.theme, QPainterPath()
        shape.addRoundedRect(frame, _RADIUS, _RADIUS)
        painter.fillPath(shape, QColor(theme.hover))
        if row < len(self._rows) and column < len(self._rows[row]):
            picture = self._rows[row][column]
            painter.save()
            painter.setClipPath(shape)
            painter.drawImage(frame, picture, _filling(picture, frame))
            painter.restore()

    def _paint_headings(self, painter: QPainter, cell: QSize) -> None:
        theme = self._look.theme
        top = max(0, self.visibleRegion().boundingRect().top())
        if top > 0:
            painter.fillRect(QRectF(0, top, self.width(), _HEAD), QColor(theme.raised))
            painter.setPen(QPen(QColor(theme.line), 1.0))
        font = self.font()
        font.setPixelSize(_WORDS_PX)
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        for column, heading in enumerate(self._headings):
            box = self._at(cell, column, top)
            box.setHeight(_HEAD - 6)
            shown = painter.fontMetrics().elidedText(
                heading, Qt.TextElideMode.ElideRight, int(box.width())
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _cell(self, width: int) -> QSize:
        columns = max(1, len(self._headings))
        side = max(1, (width - (columns - 1) * _GAP) // columns)
        if self._fits:
            rows = len(self._rows) or self._least_rows
            high = (self.height() - _HEAD - (rows - 1) * _GAP) / rows
            side = max(1, min(side, int(high * _SHAPE)))
        return QSize(side, round(side / _SHAPE))

    def _at(self, cell: QSize, column: int, top: float) -> QRectF:
        return QRectF(column * (cell.width() + _GAP), top, cell.width(), cell.height())


def _filling(picture: QImage, frame: QRectF) -> QRectF:
    """Give the largest part of a picture in the shape of a frame."""
    scale = min(picture.width() / frame.width(), picture.height() / frame.height())
    width, height = frame.width() * scale, frame.height() * scale
    return QRectF(
        (picture.width() - width) / 2, (picture.height() - height) * _ABOVE, width, height
    )
