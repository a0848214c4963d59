"""A line of text that gives up some of it where room is short, and keeps it in the tooltip."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

#: Between the parts of a line that is made of some.
BETWEEN_PARTS: Final = "  ·  "


class ElidedLabel(QLabel):
    """Shows as much of its text as fits; file names keep their beginning and their ending."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show a text."""
        self.setText(text)
        self.setToolTip(text)

    def sizeHint(self) -> QSize:
        """Ask for room for all of the text."""
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + 2)

    def minimumSizeHint(self) -> QSize:
        """Be content with a few letters."""
        return QSize(24, self.fontMetrics().height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much of the text as fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.shown_text()
        painter.drawText(self.rect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, shown)

    def shown_text(self) -> str:
        """Give as much of the text as fits."""
        middle = Qt.TextElideMode.ElideMiddle
        return self.fontMetrics().elidedText(self.text(), middle, self.width())


class PartsLabel(ElidedLabel):
    """Leaves out whole parts from the end: half of a number would be another one."""

    def shown_text(self) -> str:
        """Give as many of the parts, between which `BETWEEN_PARTS` stands, as fit."""
        return fitting_parts(self.text(), self.fontMetrics(), self.width())


def fitting_parts(text: str, metrics: QFontMetrics, width_px: int) -> str:
    """Leave out whole parts of a text from the end until it fits; of the first one, its end."""
    parts = text.split(BETWEEN_PARTS)
    for many in range(len(parts), 0, -1):
        shown = BETWEEN_PARTS.join(parts[:many])
        if metrics.horizontalAdvance(shown) <= width_px:
            return shown
    return metrics.elidedText(parts[0], Qt.TextElideMode.ElideRight, width_px)
