"""Functions that paint the photo while it is cropped; they draw and nothing else.

The photo is turned by painting, not by making its pixels anew, so it follows the hand.
"""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from desktop.photo.viewer.crop_state import CropState, Grip
from desktop.pictures.pyramid import Pyramid

#: Logical px.
_ARM: Final = 22.0
_THICK: Final = 4.0
_REACH: Final = 16.0
_LEAST_ARM: Final = 8.0
#: Chrome on a photo is white on black in both themes: it must show on any picture.
_WHITE: Final = QColor(255, 255, 255)
_DARK: Final = QColor(0, 0, 0, 110)
_FINE: Final = QColor(255, 255, 255, 120)
#: What is cut off stays to be seen, well behind what is left.
_DIMMED: Final = QColor(0, 0, 0, 165)
_THIRDS: Final = 3
#: Lines to hold the photo's own against while it is straightened.
_MANY: Final = 9


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the photo lies on the widget, in logical px.

    Attributes:
        middle: of the photo.
        scale: logical px a photo px.
    """

    middle: QPointF
    scale: float

    def of_photo(self, state: CropState) -> QTransform:
        """Lead from photo px to the widget."""
        way = QTransform()
        way.translate(self.middle.x(), self.middle.y())
        way.rotate(state.angle)
        way.scale(self.scale, self.scale)
        way.translate(-state.photo.width / 2, -state.photo.height / 2)
        return way

    def frame(self, state: CropState) -> QRectF:
        """Give the frame on the widget, where it is upright."""
        frame = state.frame
        middle = self.of_photo(state).map(QPointF(frame.x, frame.y))
        width, height = frame.width * self.scale, frame.height * self.scale
        return QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)


def fitted(room: QRectF, state: CropState, *, margin: float) -> Layout:
    """Fit the photo into a widget, as it lies without being straightened."""
    width = max(1.0, room.width() - 2 * margin)
    height = max(1.0, room.height() - 2 * margin)
    return Layout(room.center(), min(width / state.photo.width, height / state.photo.height))


def grip_at(box: QRectF, at: QPointF) -> Grip | None:
    """Say which corner or side of the frame is in reach; corners go before sides."""
    reach = min(_REACH, box.width() / 3, box.height() / 3)
    across = _side(at.x(), box.left(), box.right(), reach)
    down = _side(at.y(), box.top(), box.bottom(), reach)
    beyond = box.adjusted(-_REACH, -_REACH, _REACH, _REACH)
    if (across, down) == (0, 0) or not beyond.contains(at):
        return None
    return Grip((across, down))


def paint_photo(
    painter: QPainter, picture: Pyramid, state: CropState, layout: Layout, ratio: float
) -> None:
    """Paint all of the photo, turned."""
    image = picture.level_for(layout.scale * ratio)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setTransform(layout.of_photo(state), combine=True)
    painter.drawImage(QRectF(0, 0, state.photo.width, state.photo.height), image)
    painter.restore()


def paint_frame(
    painter: QPainter, state: CropState, layout: Layout, *, is_straightening: bool, is_focused: bool
) -> None:
    """Dim what is cut off, and paint the frame with its lines and grips."""
    box, way = layout.frame(state), layout.of_photo(state)
    # A hair more than the photo: its edge, which is smoothed, must not shine.
    hair = 1.0 / layout.scale
    whole = QRectF(0, 0, state.photo.width, state.photo.height)
    photo = way.map(QPolygonF(whole.adjusted(-hair, -hair, hair, hair)))
    cut_off, inside = QPainterPath(), QPainterPath()
    cut_off.addPolygon(photo)
    inside.addRect(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(cut_off.subtracted(inside), _DIMMED)
    _paint_lines(painter, box, _MANY if is_straightening else _THIRDS)
    for colour, thick in ((_DARK, 3.0), (_WHITE, 1.5 if not is_focused else 2.0)):
        painter.setPen(QPen(colour, thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap,
                            Qt.PenJoinStyle.MiterJoin))  # fmt: skip
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
    _paint_grips(painter, box)


def paint_level(painter: QPainter, start: QPointF, end: QPointF) -> None:
    """Paint the line that is to be level or plumb."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, thick in ((QColor(0, 0, 0, 150), 4.0), (_WHITE, 2.0)):
        painter.setPen(QPen(colour, thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(start, end)
    painter.setPen(QPen(QColor(0, 0, 0, 150), 1.0))
    painter.setBrush(_WHITE)
    for place in (start, end):
        painter.drawEllipse(place, 4.5, 4.5)


def _side(at: float, low: float, high: float, reach: float) -> int:
    """Tell whether a place is at the lower end (-1), at the upper end (1), or at neither."""
    if abs(at - low) <= reach or at < low:
        return -1
    return 1 if abs(at - high) <= reach or at > high else 0


def _paint_lines(painter: QPainter, box: QRectF, parts: int) -> None:
    for colour, shift in ((QColor(0, 0, 0, 60), 1.0), (_FINE, 0.0)):
        painter.setPen(QPen(colour, 1.0))
        for number in range(1, parts):
            x = round(box.left() + box.width() * number / parts) + 0.5 + shift
            y = round(box.top() + box.height() * number / parts) + 0.5 + shift
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))


def _paint_grips(painter: QPainter, box: QRectF) -> None:
    """Paint an angle at each corner, outside of what is left, and a bar at each side."""
    arm = max(min(_ARM, box.width() / 3, box.height() / 3), _LEAST_ARM)
    out = _THICK / 2
    outer = box.adjusted(-out, -out, out, out)
    path = QPainterPath()
    for x, across in ((outer.left(), 1), (outer.right(), -1)):
        for y, down in ((outer.top(), 1), (outer.bottom(), -1)):
            path.moveTo(x + across * arm, y)
            path.lineTo(x, y)
            path.lineTo(x, y + down * arm)
    middle = outer.center()
    if min(box.width(), box.height()) > 4 * arm:
        for y in (outer.top(), outer.bottom()):
            path.moveTo(middle.x() - arm / 2, y)
            path.lineTo(middle.x() + arm / 2, y)
        for x in (outer.left(), outer.right()):
            path.moveTo(x, middle.y() - arm / 2)
            path.lineTo(x, middle.y() + arm / 2)
    flat, mitre = Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, thick in ((_DARK, _THICK + 2.0), (_WHITE, _THICK)):
        painter.setPen(QPen(colour, thick, Qt.PenStyle.SolidLine, flat, mitre))
        painter.drawPath(path)
