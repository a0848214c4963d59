"""A slim progress bar of the house style."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPainterPath, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QProgressBar

from desktop.ui.appearance import Appearance
from desktop.ui.motion import Frames

_HEIGHT: Final = 6
_FRAME_MS: Final = 30
#: What moves while nobody knows how much is done: its share of the bar, and its time across.
_BUSY_SHARE: Final = 0.25
_ACROSS_MS: Final = 1800


class ProgressLine(QProgressBar):
    """Shows how much is done, or that something goes on; its words stand beside it, not in it."""

    def __init__(self, look: Appearance, name: str) -> None:
        super().__init__()
        self._look = look
        self._is_busy = False
        self._moved_ms = 0
        self._frames = Frames(look.motion, _FRAME_MS, self)
        self._frames.ticked.connect(self._on_tick)
        self._frames.changed.connect(self.update)
        self.setTextVisible(False)
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(name)

    @property
    def is_busy(self) -> bool:
        """Whether it shows that something goes on, and not how much is done."""
        return self._is_busy

    def show_busy(self, is_busy: bool) -> None:
        """Show that something goes on of which nobody knows how much is done, or no longer."""
        if is_busy == self._is_busy:
            return
        self._is_busy = is_busy
        if is_busy:
            self.setRange(0, 0)  # what Qt, and a screen reader, take for busy
        self._move()
        self.update()

    def show_share(self, done: int, whole: int) -> None:
        """Show how much is done, with the next picture of the window.

        Qt's own paints at once, and with it all else of the window that waits to be painted.
        """
        self.setUpdatesEnabled(False)
        self.setMaximum(max(1, whole))
        self.setValue(done)
        self.setUpdatesEnabled(True)

    def sizeHint(self) -> QSize:
        """Be slim."""
        return QSize(120, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the groove and what is done, or what moves in it."""
        theme, whole = self._look.theme, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        groove = QPainterPath()
        groove.addRoundedRect(whole, _HEIGHT / 2, _HEIGHT / 2)
        painter.fillPath(groove, QColor(theme.track))
        done = self._moving(whole) if self._is_busy else self._done(whole)
        if done.width() > 0:
            filled = QPainterPath()
            filled.addRoundedRect(done, _HEIGHT / 2, _HEIGHT / 2)
            painter.fillPath(filled & groove, QColor(theme.ink))

    def showEvent(self, event: QShowEvent) -> None:
        """Move only while it is seen."""
        super().showEvent(event)
        self._move()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while it is not seen."""
        super().hideEvent(event)
        self._frames.run(False)

    def _done(self, whole: QRectF) -> QRectF:
        share = self.value() / self.maximum() if self.maximum() > 0 else 0.0
        done = QRectF(whole)
        done.setWidth(max(float(_HEIGHT), whole.width() * share) if share > 0 else 0.0)
        return done

    def _moving(self, whole: QRectF) -> QRectF:
        """Give what moves in the groove; all of it where nothing may move."""
        if self._frames.is_still:
            return whole
        length = whole.width() * _BUSY_SHARE
        left = self._moved_ms % _ACROSS_MS / _ACROSS_MS * (whole.width() + length) - length
        return QRectF(left, whole.top(), length, whole.height())

    def _move(self) -> None:
        self._frames.run(self._is_busy and self.isVisible())
        if not self._frames.is_wanted:
            self._moved_ms = 0

    @Slot()
    def _on_tick(self) -> None:
        self._moved_ms += _FRAME_MS
        self.update()
