"""A switch: something is on or off, and changes at once."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from desktop.ui.appearance import Appearance

_TRACK: Final = QSize(36, 20)
_KNOB: Final = 14.0


class Switch(QAbstractButton):
    """A checkable button in the shape of a switch.

    Args:
        look: its colours.
        name: what it switches, for screen readers; its words stand beside it.
    """

    def __init__(self, look: Appearance, name: str) -> None:
        super().__init__()
        self._look = look
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Give the size of the track."""
        return _TRACK

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track and knob; the keyboard's focus is the outline of the track."""
        theme, is_on = self._look.theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(self.rect())
        outline, width = (theme.muted if self.isEnabled() else theme.faint), 1.0
        if self.hasFocus():
            is_plain = is_on and not theme.is_contrast
            outline, width = (theme.text if is_plain else theme.focus), float(theme.ring)
        elif is_on:
            outline = theme.accent
        painter.setPen(QPen(QColor(outline), width))
        painter.setBrush(QColor(theme.accent if is_on else theme.surface))
        shape = track.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.on_accent if is_on else theme.muted))
        side = track.height() / 2
        middle = QPointF(track.right() - side if is_on else track.left() + side, track.center().y())
        radius = _KNOB / 2 if is_on else _KNOB / 2 - 1
        painter.drawEllipse(middle, radius, radius)
