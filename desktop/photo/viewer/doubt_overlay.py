"""Lays a hatch over the places of a photo whose colours are a guess, and says so in one line.

A hatch and no colour: colour is what the photo is about, and not all eyes tell colours apart. Its
lines are light on dark, as all chrome on a photo is in both themes, and as far apart at every zoom.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
)

from desktop.photo.viewer.paint import paint_part, pill, to_qt
from desktop.pictures.view_state import Rect, ViewState, photo_rect, visible_rect

#: From line to line along the edge of the photo, in logical px.
_PERIOD: Final = 11.0
_LINE: Final = 1.25
_LIGHT: Final = QColor(255, 255, 255, 185)
_DARK: Final = QColor(0, 0, 0, 120)
#: Of the line of words.
_LIFT: Final = 36.0
_SWATCH: Final = QRectF(0.0, 0.0, 22.0, 14.0)
_GAP: Final = 9.0
_PREMULTIPLIED: Final = QImage.Format.Format_ARGB32_Premultiplied


class DoubtOverlay(QObject):
    """What the canvas paints between the pictures and the split while it is on.

    Signals:
        seen: what is to be seen of it changed.
    """

    seen = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_on = False
        self._opacity: QImage | None = None
        self._words = ""
        self._painted: tuple[object, QImage] | None = None

    @property
    def is_on(self) -> bool:
        """Whether it is shown."""
        return self._is_on

    @property
    def words(self) -> str:
        """The line of words."""
        return self._words

    @property
    def opacity(self) -> QImage | None:
        """How strong the hatch is over the whole photo; None where that is not known."""
        return self._opacity

    def turn(self, is_on: bool) -> None:
        """Show it, or no longer."""
        self._is_on = is_on
        self.seen.emit()

    def show_doubt(self, opacity: QImage | None, words: str) -> None:
        """Take how strong the hatch is, over the whole photo, and what is said about it."""
        self._opacity, self._words, self._painted = opacity, words, None
        if self._is_on:
            self.seen.emit()

    def paint(
        self,
        painter: QPainter,
        parts: tuple[tuple[Rect, Rect, bool], ...],
        state: ViewState,
        ratio: float,
    ) -> None:
        """Paint the hatch over the colour; the painter's unit is the device px."""
        if not self._is_on or self._opacity is None:
            return
        for pane, clip, is_colour in parts:
            seen = visible_rect(state, pane)
            if is_colour and seen.width >= 1 and seen.height >= 1:
                painter.save()
                painter.setClipRect(to_qt(clip))
                hatch = self._hatched(self._opacity, state, pane, seen, ratio)
                painter.drawImage(QPointF(seen.x, seen.y), hatch)
                painter.restore()

    def paint_words(
        self, painter: QPainter, rooms: Sequence[QRectF], font: QFont, *, is_lifted: bool
    ) -> None:
        """Paint the line of words, if there is room; logical px.

        Args:
            painter: of the canvas.
            rooms: parts of the canvas, the last of which is all of it; the words are at the foot of
                the first one that is large enough.
            font: of the words.
            is_lifted: whether other words may stand at the foot of the canvas.
        """
        if not self._is_on or not self._words:
            return
        lifted = rooms[-1].adjusted(0, 0, 0, -_LIFT if is_lifted else 0)
        has_swatch = self._opacity is not None
        swatch = _SWATCH.width() + _GAP if has_swatch else 0.0
        words = QFontMetricsF(font).horizontalAdvance(self._words)
        boxes = (pill(painter, swatch + words, room.intersected(lifted)) for room in rooms)
        inner = next((box for box in boxes if box is not None), None)
        if inner is None:
            return
        if has_swatch:
            shown = _SWATCH.translated(inner.left(), inner.center().y() - _SWATCH.height() / 2)
            _paint_swatch(painter, shown)
        painter.setFont(font)
        painter.setPen(QColor(255, 255, 255))
        painter.drawText(
            inner.adjusted(swatch, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._words
        )

    def _hatched(
        self, opacity: QImage, state: ViewState, pane: Rect, seen: Rect, ratio: float
    ) -> QImage:
        """Give the hatch for what is seen of the photo; made anew only where that is another."""
        shown = photo_rect(state, pane)
        key = (shown, state.cut, seen, ratio)
        if self._painted is not None and self._painted[0] == key:
            return self._painted[1]
        image = QImage(max(1, round(seen.width)), max(1, round(seen.height)), _PREMULTIPLIED)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.fillRect(image.rect(), QBrush(_tile(ratio)))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.scale(image.width() / seen.width, image.height() / seen.height)
        painter.translate(-seen.x, -seen.y)
        paint_part(painter, opacity, state, shown, seen)
        painter.end()
        self._painted = (key, image)
        return image


def _tile(ratio: float) -> QImage:
    """Draw the piece of hatch that all of it repeats."""
    side = round(_PERIOD * ratio)
    tile = QImage(side, side, _PREMULTIPLIED)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # The dark line lies along the light one, whose neighbours it has at both corners, too.
    for colour, shift in ((_DARK, _LINE * ratio), (_LIGHT, 0.0)):
        painter.setPen(QPen(colour, _LINE * ratio))
        for corner in (-side, 0, side):
            start = QPointF(corner - side + shift, 2.0 * side)
            painter.drawLine(start, start + QPointF(3.0 * side, -3.0 * side))
    painter.end()
    return tile


def _paint_swatch(painter: QPainter, box: QRectF) -> None:
    shape = QPainterPath()
    shape.addRoundedRect(box, 3, 3)
    painter.fillPath(shape, QColor(120, 120, 120))
    painter.save()
    painter.setClipPath(shape)
    painter.fillRect(box, QBrush(_tile(0.6)))
    painter.restore()
