"""The ground of what lies over the window for a moment: a card with a soft shadow."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.ui.theme import Theme

#: How far the shadow reaches, in logical px: the card is smaller by so much on each side.
SHADOW: Final = 14
_RADIUS: Final = 12.0
#: How dark one ring of the shadow is, of 255.
_ON_DARK, _ON_LIGHT = 14, 5


def paint_card(painter: QPainter, widget: QRectF, theme: Theme) -> None:
    """Paint the card and its shadow.

    Args:
        painter: of the widget.
        widget: all of it, with the room for the shadow.
        theme: its colours.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    card = widget.adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, _ON_DARK if theme.is_dark else _ON_LIGHT))
    for reach in range(1, SHADOW, 2):
        ring = card.adjusted(-reach, -reach + 4, reach, reach)
        painter.drawRoundedRect(ring, _RADIUS + reach, _RADIUS + reach)
    painter.setPen(QPen(QColor(theme.edge), 1.0))
    painter.setBrush(QColor(theme.surface))
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
