"""Functions that paint the viewer: pictures from pyramids, the split, the labels.

They draw and nothing else; what is drawn where is decided by `view_state`.
"""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from desktop.pictures.pyramid import Pyramid
from desktop.pictures.view_state import Rect, ViewState, photo_rect, visible_rect, zoom_of

#: From this zoom on pixels are shown as squares: who looks this close wants to see them.
_SQUARES_FROM: Final = 6.0
#: Of the handle of the split line, in logical px.
HANDLE_RADIUS: Final = 18.0
#: Of labels in the corners.
LABEL_HEIGHT: Final = 24.0
LABEL_INSET: Final = 12.0
LABEL_PADDING: Final = 10.0
#: Of the ground of a line of words.
_PILL_HEIGHT: Final = 28.0
_PILL_PADDING: Final = 14.0
_PILL_ABOVE: Final = 14.0
#: As good as opaque: a hatch or leaves behind a whole line make it hard to read.
_PILL_GROUND: Final = QColor(0, 0, 0, 225)
#: Chrome on a photo is white on translucent black in both themes: it must show on any picture.
_CHROME: Final = QColor(255, 255, 255)
_SHADE: Final = QColor(0, 0, 0, 150)
_SHADE_HOT: Final = QColor(0, 0, 0, 205)


@dataclass(frozen=True, slots=True)
class Label:
    """Words on a picture.

    Attributes:
        text: the words.
        is_right: in the right upper corner of its part, else in the left.
    """

    text: str
    is_right: bool = False


def paint_picture(
    painter: QPainter, picture: Pyramid, state: ViewState, pane: Rect, clip: Rect
) -> None:
    """Paint what `clip` shows of a picture; the painter's unit is the device px."""
    seen = common(visible_rect(state, pane), clip)
    if seen.width <= 0 or seen.height <= 0:
        return
    zoom = zoom_of(state)
    is_smooth = zoom < _SQUARES_FROM or picture.scale < 1.0
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_smooth)
    paint_part(painter, picture.level_for(zoom), state, photo_rect(state, pane), seen)


def paint_part(painter: QPainter, image: QImage, state: ViewState, shown: Rect, seen: Rect) -> None:
    """Paint a part of an image of the whole photo.

    Args:
        painter: its unit is the device px.
        image: of any size.
        state: what is shown of the photo.
        shown: where that lies on the canvas.
        seen: the part of it that is painted.
    """
    if state.cut is None:
        painter.drawImage(to_qt(seen), image, source_of(image, shown, seen))
        return
    frame, zoom = state.cut.frame, shown.width / state.photo.width
    whole = Rect(0.0, 0.0, state.whole.width, state.whole.height)
    corners = [
        frame.in_photo((x - shown.x) / zoom, (y - shown.y) / zoom)
        for x in (seen.x, seen.right)
        for y in (seen.y, seen.bottom)
    ]
    if not frame.angle:
        part = _around(corners, whole, by=0.0)
        painter.drawImage(to_qt(seen), image, source_of(image, whole, part))
        return
    # A bit more than is seen: its edge is smoothed, and lies outside of what is clipped.
    part = _around(corners, whole, by=4.0 / min(1.0, image.width() / whole.width))
    painter.save()
    painter.setClipRect(to_qt(seen), Qt.ClipOperation.IntersectClip)
    painter.translate(shown.x + shown.width / 2, shown.y + shown.height / 2)
    painter.scale(zoom, zoom)
    painter.rotate(frame.angle)
    painter.translate(-frame.x, -frame.y)
    painter.drawImage(to_qt(part), image, source_of(image, whole, part))
    painter.restore()


def paint_split(painter: QPainter, x: float, seen: QRectF, *, is_hot: bool) -> None:
    """Paint the split line and its handle; logical px."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for colour, width in ((QColor(0, 0, 0, 70), 4.0), (_CHROME, 2.0)):
        # A flat end: the line must not look out of the photo.
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(x, seen.top()), QPointF(x, seen.bottom()))
    middle = QPointF(x, seen.center().y())
    radius = HANDLE_RADIUS + (1.5 if is_hot else 0.0)
    painter.setPen(QPen(QColor(0, 0, 0, 60), 3.0))
    painter.setBrush(_CHROME)
    painter.drawEllipse(middle, radius, radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(40, 40, 40))
    for side in (-1.0, 1.0):
        tip = middle + QPointF(side * 11.0, 0.0)
        back = middle + QPointF(side * 5.0, 0.0)
        painter.drawPolygon(QPolygonF([tip, back + QPointF(0, -5.5), back + QPointF(0, 5.5)]))


def paint_label(painter: QPainter, label: Label, part: QRectF, font: QFont) -> None:
    """Paint a label in a corner of a part of the picture, if there is room; logical px."""
    width = QFontMetricsF(font).horizontalAdvance(label.text) + 2 * LABEL_PADDING
    if part.width() < width + 2 * LABEL_INSET or part.height() < 3 * LABEL_HEIGHT:
        return
    left = part.right() - LABEL_INSET - width if label.is_right else part.left() + LABEL_INSET
    box = QRectF(left, part.top() + LABEL_INSET, width, LABEL_HEIGHT)
    paint_label_ground(painter, box)
    painter.setFont(font)
    painter.setPen(_CHROME)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label.text)


def paint_label_ground(painter: QPainter, box: QRectF, *, is_hot: bool = False) -> None:
    """Paint what a label stands on, darker where it can be clicked and is pointed at."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_SHADE_HOT if is_hot else _SHADE)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)


def label_font(base: QFont) -> QFont:
    """Give the font of labels."""
    font = QFont(base)
    font.setPixelSize(12)
    font.setWeight(QFont.Weight.Medium)
    return font


def to_qt(rect: Rect, ratio: float = 1.0) -> QRectF:
    """Convert device px to a Qt rectangle, in logical px when a pixel ratio is given."""
    return QRectF(rect.x / ratio, rect.y / ratio, rect.width / ratio, rect.height / ratio)


def source_of(image: QImage, whole: Rect, seen: Rect) -> QRectF:
    """Give the part of an image of the whole photo that shows what is seen of it."""
    across, down = image.width() / whole.width, image.height() / whole.height
    return QRectF(
        (seen.x - whole.x) * across,
        (seen.y - whole.y) * down,
        seen.width * across,
        seen.height * down,
    )


def _around(places: list[tuple[float, float]], within: Rect, *, by: float) -> Rect:
    """Give the upright part of the photo that holds some places, and so many px more."""
    across, down = [x for x, _ in places], [y for _, y in places]
    left, top = max(within.x, min(across) - by), max(within.y, min(down) - by)
    right, bottom = min(within.right, max(across) + by), min(within.bottom, max(down) + by)
    return Rect(left, top, max(0.0, right - left), max(0.0, bottom - top))


def pill(painter: QPainter, width: float, seen: QRectF) -> QRectF | None:
    """Paint the ground for a line of words at the foot of what is seen; logical px.

    Args:
        painter: of the canvas.
        width: of what is to be on it.
        seen: the part of the canvas.

    Returns:
        Where that is painted; None where there is no room, and nothing is.
    """
    wide = width + 2 * _PILL_PADDING
    if wide > seen.width() - 16 or seen.height() < 4 * _PILL_HEIGHT:
        return None
    top = seen.bottom() - _PILL_ABOVE - _PILL_HEIGHT
    box = QRectF(seen.center().x() - wide / 2, top, wide, _PILL_HEIGHT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_PILL_GROUND)
    painter.drawRoundedRect(box, _PILL_HEIGHT / 2, _PILL_HEIGHT / 2)
    return box.adjusted(_PILL_PADDING, 0, -_PILL_PADDING, 0)


def above_edge(room: QRectF, photo: QRectF) -> QRectF:
    """Give the part of the canvas at whose foot words lie on the photo or below it, not half on it.

    Args:
        room: all of the canvas.
        photo: what is seen of the photo.
    """
    edge, foot = photo.bottom(), room.bottom() - _PILL_ABOVE
    if not foot - _PILL_HEIGHT < edge < foot:
        return room
    return QRectF(room.topLeft(), QPointF(room.right(), edge))


def common(one: Rect, other: Rect) -> Rect:
    """Give what two parts of the canvas have in common; without area where that is nothing."""
    x, y = max(one.x, other.x), max(one.y, other.y)
    right, bottom = min(one.right, other.right), min(one.bottom, other.bottom)
    return Rect(x, y, max(0.0, right - x), max(0.0, bottom - y))
