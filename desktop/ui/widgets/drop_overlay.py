"""The highlight over the whole window while something is dragged over it."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.ui.appearance import Appearance

_INSET: Final = 14.0
_ICON: Final = 48


class DropOverlay(QWidget):
    """Covers its host while shown and says what letting go will do.

    Args:
        look: its colours.
        host: what it covers.
        title: what letting go will do.
        hint: more about it.
    """

    def __init__(self, look: Appearance, host: QWidget, title: str, hint: str) -> None:
        super().__init__(host)
        self._title, self._hint = title, hint
        self._host = host
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self) -> None:
        """Lie over the host, above all else in it."""
        self.setGeometry(self._host.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the veil, the frame and the words."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(theme.room)
        veil.setAlpha(225)
        painter.fillRect(self.rect(), veil)
        frame = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.setPen(QPen(QColor(theme.ink), 2.0, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, 16, 16)
        ratio = self.devicePixelRatioF()
        icon = self._look.pixmap("images", theme.ink, _ICON, ratio)
        middle = frame.center()
        painter.drawPixmap(int(middle.x() - _ICON / 2), int(middle.y() - _ICON - 8), icon)
        font = self.font()
        font.setPixelSize(20)
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        words = QRectF(frame.left(), middle.y() + 8, frame.width(), 32)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._title)
        font.setPixelSize(13)
        font.setWeight(font.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        words.translate(0, 32)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._hint)
