"""A slim progress bar of the house style."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar

from desktop.look import Look

_HEIGHT: Final = 6


class ProgressLine(QProgressBar):
    """Shows how much is done; its words stand beside it, not in it."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setTextVisible(False)
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        """Be slim."""
        return QSize(120, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the groove and what is done."""
        theme, whole = self._look.theme, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.track))
        painter.drawRoundedRect(whole, _HEIGHT / 2, _HEIGHT / 2)
        share = self.value() / self.maximum() if self.maximum() > 0 else 0.0
        if share > 0:
            done = QRectF(whole)
            done.setWidth(max(float(_HEIGHT), whole.width() * share))
            painter.setBrush(QColor(theme.ink))
            painter.drawRoundedRect(done, _HEIGHT / 2, _HEIGHT / 2)
