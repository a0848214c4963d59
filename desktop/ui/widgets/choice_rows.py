"""Paints the rows of a drop-down box: the one in hand has a ground, the one in force a tick."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.appearance import Appearance
from desktop.ui.widgets.grouped_delegate import draw_elided

#: Logical px; the entries of a menu are as high.
_ABOVE: Final = 7
_PAD: Final = 10
_RADIUS: Final = 6.0
#: Side of a tick.
TICK: Final = 16

_Index = QModelIndex | QPersistentModelIndex


class ChoiceDelegate(QStyledItemDelegate):
    """Paints choices as a menu does its entries.

    Without a delegate Qt takes one for menus of the system's, which knows no style sheet.
    """

    def __init__(self, look: Appearance, box: QComboBox) -> None:
        super().__init__(box)
        self._look, self._box = look, box

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Give a row room for its words and a tick."""
        words = option.fontMetrics.horizontalAdvance(str(index.data() or ""))
        return QSize(words + 3 * _PAD + TICK, option.fontMetrics.height() + 2 * _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        theme, box = self._look.theme, QRectF(option.rect)
        is_in_hand = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = QColor(theme.text)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_in_hand:
            ink = QColor(theme.on_accent if theme.is_contrast else theme.text)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent if theme.is_contrast else theme.hover))
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        if not index.flags() & Qt.ItemFlag.ItemIsEnabled:
            ink = option.palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        right = box.right() - _PAD - TICK
        if index.row() == self._box.currentIndex():
            draw_tick(painter, QRectF(right, box.center().y() - TICK / 2, TICK, TICK), ink)
        painter.setFont(option.font)
        painter.setPen(ink)
        draw_elided(painter, box.adjusted(_PAD, 0, right - _PAD - box.right(), 0), index.data())
        painter.restore()


def draw_tick(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Draw the tick of what is in force."""
    round_ = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(colour, 2.0, Qt.PenStyle.SolidLine, *round_))
    corners = ((0.83, 0.25), (0.375, 0.71), (0.167, 0.5))
    painter.drawPolyline(
        [box.topLeft() + QPointF(x * box.width(), y * box.height()) for x, y in corners]
    )
