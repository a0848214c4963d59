"""A thin line that moves while something is awaited; it stands where nothing may move."""

from typing import Final, Literal

from PySide6.QtCore import QRectF, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.appearance import Appearance
from desktop.ui.motion import Frames

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
        self._is_seen = False
        self._unseen = QTimer(self)
        self._unseen.setSingleShot(True)
        self._unseen.setInterval(_UNSEEN_MS)
        self._unseen.timeout.connect(self._on_slow)
        self._frames = Frames(look.motion, _FRAME_MS, self)
        self._frames.ticked.connect(self._on_tick)
        self.setFixedHeight(_HEIGHT)

    def show_busy(self, busy: bool) -> None:
        """Begin or end moving."""
        if busy and not self._is_seen and not self._unseen.isActive():
            self._unseen.start()
        elif not busy:
            self._unseen.stop()
            self._frames.run(False)
            self._is_seen = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line where it is now."""
        painter = QPainter(self)
        theme = self._look.theme
        ground = theme.room if self._ground == "room" else theme.surface
        painter.fillRect(self.rect(), QColor(ground))
        if self._is_seen and self._frames.is_still:
            painter.fillRect(self.rect(), QColor(theme.ink))
        elif self._is_seen:
            length = self.width() * _SHARE
            travel = self.width() + length
            left = (self._step * _FRAME_MS / 1200.0 % 1.0) * travel - length
            painter.fillRect(QRectF(left, 0, length, _HEIGHT), QColor(theme.ink))

    @Slot()
    def _on_slow(self) -> None:
        self._is_seen, self._step = True, 0
        self._frames.run(True)
        self.update()

    @Slot()
    def _on_tick(self) -> None:
        self._step += 1
        self.update()
