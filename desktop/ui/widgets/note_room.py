"""Room for notes below a picture, which makes way for them and comes back."""

from typing import Final

from PySide6.QtCore import QEasingCurve, QSize, Qt, QVariantAnimation, Signal, Slot
from PySide6.QtGui import QColor, QHideEvent, QMoveEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.appearance import Appearance

#: So quickly that nobody waits, and slowly enough to see where the picture goes.
_MOVE_MS: Final = 160


class NoteRoom(QWidget):
    """Stands in a column between a picture and the bars below it; it is empty itself.

    Args:
        look: its colour.

    Signals:
        foot_changed: so many px of its page are to be kept clear.
        taken: so many px it takes of the picture's room.
    """

    foot_changed = Signal(int)
    taken = Signal(int)
    _grown = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._px = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._moving = QVariantAnimation(self)
        self._moving.setDuration(_MOVE_MS)
        self._moving.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._moving.valueChanged.connect(self._on_moving)
        # After its page is laid out anew: what it gets is known only then.
        self._grown.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        look.changed.connect(self.update)

    @property
    def is_moving(self) -> bool:
        """Whether a picture is on its way."""
        return self._moving.state() is QVariantAnimation.State.Running

    @property
    def foot_px(self) -> int:
        """How many px of its page are to be kept clear: those below it.

        Where it got less room than it asked for, notes lie on what is below: not on the picture.
        """
        page = self.parentWidget()
        if page is None:
            return 0
        return max(0, page.height() - self.y() - max(self.height(), self._px))

    @Slot(int)
    def show_px(self, height: int) -> None:
        """Take so much room, in logical px."""
        self._moving.stop()
        if self.isVisible() and self.window().isVisible():
            self._moving.setStartValue(self._px)
            self._moving.setEndValue(height)
            self._moving.start()
        else:
            self._on_moving(height)

    def sizeHint(self) -> QSize:
        """Ask for the room; where there is too little, others come first."""
        return QSize(0, self._px)

    def minimumSizeHint(self) -> QSize:
        """Give way where there is no room at all."""
        return QSize(0, 0)

    def hideEvent(self, event: QHideEvent) -> None:
        """End what moves."""
        if self.is_moving:
            self._moving.stop()
            self._on_moving(self._moving.endValue())

    def moveEvent(self, event: QMoveEvent) -> None:
        """Tell what lies below it now."""
        self.foot_changed.emit(self.foot_px)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell what it takes, and what lies below it now."""
        self.taken.emit(self.height())
        self.foot_changed.emit(self.foot_px)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the room that the picture lies in, too."""
        QPainter(self).fillRect(self.rect(), QColor(self._look.theme.room))

    @Slot()
    def _tell(self) -> None:
        self.foot_changed.emit(self.foot_px)

    @Slot(object)
    def _on_moving(self, height: int) -> None:
        self._px = height
        self.updateGeometry()
        self._grown.emit()
