"""A thin line that moves while something is awaited."""

from typing import Final, Literal

from PySide6.QtCore import QRectF, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.appearance import Appearance

_HEIGHT: Final = 2
_FRAME_MS: Final = 30
_SHARE: Final = 0.25
#: What is quicker than this needs no sign that it takes time.
_UNSEEN_MS: Final = 250


class BusyLine(QWidget):
    """Moves while busy; keeps its place when not, so that nothing jumps.

    Args:
        look: its colours.
        ground: name of the colour of the theme that it lies on.
    """

    def __init__(self, look: Appearance, ground: Literal["room", "surface"] = "room") -> None:
        super().__init__()
        self._look = look
        self._ground = ground
        self._step = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._on_tick)
        self.setFixedHeight(_HEIGHT)

    def show_busy(self, busy: bool) -> None:
        """Begin or end moving."""
        if busy and not self._timer.isActive():
            self._step = -_UNSEEN_MS // _FRAME_MS
            self._timer.start()
        elif not busy:
            self._timer.stop()
            self._step = 0
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line where it is now."""
        painter = QPainter(self)
        theme = self._look.theme
        ground = theme.room if self._ground == "room" else theme.surface
        painter.fillRect(self.rect(), QColor(ground))
        if self._timer.isActive() and self._step >= 0:
            length = self.width() * _SHARE
            travel = self.width() + length
            left = (self._step * _FRAME_MS / 1200.0 % 1.0) * travel - length
            painter.fillRect(QRectF(left, 0, length, _HEIGHT), QColor(self._look.theme.ink))

    @Slot()
    def _on_tick(self) -> None:
        self._step += 1
        self.update()
