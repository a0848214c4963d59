"""The highlight over the whole window while something is dragged over it."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.ui.appearance import Appearance

_INSET: Final = 14.0
_ICON: Final = 48
#: Around icon and words: what is below would shine through between the letters else.
_AROUND: Final = 44.0
#: How dense the veil is, of 255: what lies half below the card is not to be read beside it.
_VEIL: Final = 242
_TITLE_PX: Final = 20
_HINT_PX: Final = 13


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
        veil.setAlpha(_VEIL)
        painter.fillRect(self.rect(), veil)
        frame = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.setPen(QPen(QColor(theme.ink), 2.0, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, 16, 16)
        self._paint_card(painter, frame)

    def _paint_card(self, painter: QPainter, frame: QRectF) -> None:
        """Paint icon and words on a ground of their own, in the middle of the frame."""
        theme, middle = self._look.theme, frame.center()
        title, hint = QFont(self.font()), QFont(self.font())
        title.setPixelSize(_TITLE_PX)
        title.setWeight(QFont.Weight.DemiBold)
        hint.setPixelSize(_HINT_PX)
        wide = max(
            QFontMetricsF(title).horizontalAdvance(self._title),
            QFontMetricsF(hint).horizontalAdvance(self._hint),
        )
        width = min(wide + 2 * _AROUND, frame.width() - 2 * _INSET)
        card = QRectF(middle.x() - width / 2, middle.y() - _ICON - _AROUND, width, 0)
        card.setBottom(middle.y() + 72 + _AROUND - 12)
        painter.setPen(QPen(QColor(theme.line), 1.0))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(card, 16, 16)
        icon = self._look.pixmap("images", theme.ink, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(int(middle.x() - _ICON / 2), int(middle.y() - _ICON - 8), icon)
        words = QRectF(card.left() + _INSET, middle.y() + 8, card.width() - 2 * _INSET, 32)
        for font, colour, text in (
            (title, theme.text, self._title),
            (hint, theme.muted, self._hint),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, text)
            words.translate(0, 32)
