"""A slider that looks like the scale of a spirit level: how far a photo is straightened."""

from typing import Final

from PySide6.QtCore import QPointF, Qt, Slot
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QSlider

from core.edits.framing import MOST_DEGREES
from desktop.ui.appearance import Appearance

#: Of a degree.
STEPS: Final = 100
_HEIGHT: Final = 34
_EDGE: Final = 9.0
_TICK: Final = 6.0
_LONG_TICK: Final = 10.0
_LONG_EACH: Final = 5


class AngleRuler(QSlider):
    """Hundredths of a degree; arrow keys move it by a tenth, page keys by a degree.

    A double click takes it back to none.
    """

    def __init__(self, look: Appearance) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._look = look
        most = round(MOST_DEGREES * STEPS)
        self.setRange(-most, most)
        self.setSingleStep(STEPS // 10)
        self.setPageStep(STEPS)
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.changed.connect(self._on_look_changed)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the place that is pressed."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the hand."""
        if self.isSliderDown():
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go back to none."""
        self.setSliderPosition(0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move by a tenth a notch, only where the keyboard acts on it."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a tick for each degree, and a mark at the angle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        foot = self.height() - 8.0
        for degree in range(-round(MOST_DEGREES), round(MOST_DEGREES) + 1):
            is_long = degree % _LONG_EACH == 0
            x = round(self._x_of(degree * STEPS)) + 0.5
            painter.setPen(QPen(QColor(theme.muted if is_long else theme.faint), 1.0))
            top = foot - (_LONG_TICK if is_long else _TICK)
            painter.drawLine(QPointF(x, top), QPointF(x, foot))
        x, grown = self._x_of(self.sliderPosition()), self.underMouse() or self.isSliderDown()
        colour = theme.focus if self.hasFocus() else theme.ink if grown else theme.text
        painter.setPen(QPen(QColor(colour), 2.0))
        painter.drawLine(QPointF(x, 9.0), QPointF(x, foot))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawPolygon(
            QPolygonF([QPointF(x - 5.5, 3.0), QPointF(x + 5.5, 3.0), QPointF(x, 11.0)])
        )

    def _x_of(self, value: int) -> float:
        share = (value - self.minimum()) / (self.maximum() - self.minimum())
        return _EDGE + share * (self.width() - 2 * _EDGE)

    def _follow(self, event: QMouseEvent) -> None:
        share = (event.position().x() - _EDGE) / max(1.0, self.width() - 2 * _EDGE)
        value = self.minimum() + share * (self.maximum() - self.minimum())
        # A hand sets a tenth; what is finer is typed.
        tenth = STEPS // 10
        self.setSliderPosition(round(value / tenth) * tenth)

    @Slot()
    def _on_look_changed(self) -> None:
        self.update()
