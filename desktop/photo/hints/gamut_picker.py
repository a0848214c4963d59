"""All colours that exist at the lightness of a place, in the ab plane, to choose one of them."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from desktop.photo.hints.colours import Lab, plane_at, plane_picture, snapped
from desktop.ui.accessible import give_role
from desktop.ui.appearance import Appearance

#: Logical px.
_SIDE: Final = 136
_INSET: Final = 4.0
_RADIUS: Final = 8.0
#: Arrow keys go by so many units of a* and b*, with Ctrl by more.
_STEP: Final = 2.0
_LARGE_STEP: Final = 8.0
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class GamutPicker(QWidget):
    """Shows what sRGB has at one lightness: a* to the right, b* upwards, grey in the middle.

    Signals:
        tried: the colour under the hand, on its way.
        taken: the colour at which it was let go, or that a key went to.
    """

    tried = Signal(object)
    taken = Signal(object)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.ColorChooser)
        self._look = look
        self._colour = Lab(50.0, 0.0, 0.0)
        self._plane = plane_at(self._colour.lightness)
        self._picture = QImage()
        self.setFixedSize(_SIDE, _SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("All colours that this place can have"))
        self.setToolTip(self.tr("All colours that exist at the lightness of this place"))
        look.changed.connect(self._on_look_changed)

    @property
    def colour(self) -> Lab:
        """The colour that is marked."""
        return self._colour

    def show_colour(self, colour: Lab) -> None:
        """Mark a colour among those of its lightness; nothing is emitted."""
        if colour.lightness != self._plane.lightness:
            self._plane, self._picture = plane_at(colour.lightness), QImage()
        self._colour = colour
        self.update()

    def point_of(self, colour: Lab) -> QPointF:
        """Give where a colour lies, in logical px."""
        unit = (self.width() - 2 * _INSET) / 2 / self._plane.half
        away = QPointF(colour.a - self._plane.a, self._plane.b - colour.b) * unit
        return QRectF(self.rect()).center() + away

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the colour."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.taken.emit(self._colour)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by the arrow keys."""
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is None:
            event.ignore()
            return
        is_large = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        by = _LARGE_STEP if is_large else _STEP
        here = self._colour
        wanted = Lab(here.lightness, here.a + step[0] * by, here.b + step[1] * by)
        self.show_colour(snapped(wanted))
        self.taken.emit(self._colour)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the plane and the mark."""
        theme, painter = self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(theme.focus if self.hasFocus() else theme.edge),
                            theme.ring if self.hasFocus() else 1.0))  # fmt: skip
        painter.setBrush(QColor(theme.room))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        inset = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.drawImage(inset, self._drawn(round(inset.width() * self.devicePixelRatioF())))
        self._paint_cross(painter, self.point_of(Lab(self._plane.lightness, 0.0, 0.0)))
        at = self.point_of(self._colour)
        painter.setBrush(QColor(self._colour.hex))
        for colour, width in ((QColor(0, 0, 0, 150), 4.0), (QColor(255, 255, 255), 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(at, 6.5, 6.5)

    def _paint_cross(self, painter: QPainter, middle: QPointF) -> None:
        """Mark grey."""
        painter.setPen(QPen(QColor(255, 255, 255, 190), 1.0))
        for arm in (QPointF(4.0, 0.0), QPointF(0.0, 4.0)):
            painter.drawLine(middle - arm, middle + arm)

    def _drawn(self, side_px: int) -> QImage:
        if self._picture.width() != side_px:
            self._picture = plane_picture(self._plane, side_px)
        return self._picture

    def _follow(self, event: QMouseEvent) -> None:
        unit = (self.width() - 2 * _INSET) / 2 / self._plane.half
        away = (event.position() - QRectF(self.rect()).center()) / unit
        wanted = Lab(self._plane.lightness, self._plane.a + away.x(), self._plane.b - away.y())
        self.show_colour(snapped(wanted))
        self.tried.emit(self._colour)

    @Slot()
    def _on_look_changed(self) -> None:
        self.update()
