"""Tooltips that lie beside what they explain, and not on it."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QFontMetrics, QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

#: Logical px between a widget and what explains it.
_GAP: Final = 8
#: Qt shows it so far below and to the right of the place it is given: as large as a pointer.
_BELOW: Final = 16
_RIGHT: Final = 2
#: Of a tooltip, around its words.
_AROUND: Final = 24


def shows_tip_beside(widget: QWidget, event: QEvent) -> bool:
    """Show the tooltip of a widget below it, or above it at the lower edge of the screen.

    Qt shows it at the pointer, where it covers the other half of a slider or of a row of buttons.

    Args:
        widget: what is explained.
        event: any event of it.

    Returns:
        Whether the event asked for the tooltip, and has been answered.
    """
    if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
        return False
    words = widget.toolTip()
    if not words:
        return False
    high = QFontMetrics(QToolTip.font()).height() * (words.count("\n") + 1) + _AROUND
    top, bottom = (
        widget.mapToGlobal(QPoint(0, 0)).y(),
        widget.mapToGlobal(QPoint(0, widget.height())).y(),
    )
    y = bottom + _GAP
    if y + high > widget.screen().availableGeometry().bottom():
        y = top - _GAP - high
    place = QPoint(event.globalPos().x() - _RIGHT, y - _BELOW)
    QToolTip.showText(place, words, widget)
    return True
