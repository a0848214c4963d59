"""Functions that paint the marks of hints, the line on its way, and the brush at the pointer.

They draw and nothing else, in device px. As all chrome on a photo, a mark is white on a dark rim in
both themes: it must show on any picture.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from desktop.photo.viewer.hint_marks import Mark, MarkKind, Marks, Place, point_of, radius_px
from desktop.photo.viewer.paint import pill
from desktop.pictures.view_state import Rect, ViewState

#: Radii of a mark and of the chosen one, in logical px.
MARK_RADIUS: Final = 8.0
_CHOSEN_RADIUS: Final = 10.0
#: Rings around the colour: light, and a dark rim outside of it.
_RING: Final = 2.0
_RIM: Final = 1.25
_LIGHT: Final = QColor(255, 255, 255)
_DARK: Final = QColor(0, 0, 0, 170)
_VEIL: Final = QColor(255, 255, 255, 60)


def paint_marks(
    painter: QPainter, marks: Marks, state: ViewState, pane: Rect, clip: QRectF, ratio: float
) -> None:
    """Paint all marks that lie in a part of the canvas, the chosen one last.

    Args:
        painter: its unit is the device px.
        marks: what there is.
        state: what is seen.
        pane: where the photo lies.
        clip: the part, in device px.
        ratio: device px of a logical one.
    """
    if marks.are_hidden:
        return
    painter.save()
    painter.setClipRect(clip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    last = {marks.under, marks.chosen}
    seen = [number for number, mark in enumerate(marks.marks) if not mark.is_quiet]
    numbers = sorted(seen, key=lambda number: number in last)
    for number in numbers:
        mark = marks.marks[number]
        if len(mark.places) > 1:
            _paint_stroke(painter, mark, state, pane, ratio, is_wide=number in last)
    for number in numbers:
        mark = marks.marks[number]
        middle = QPointF(*point_of(state, pane, mark.places[0]))
        paint_mark(painter, mark, middle, ratio, is_chosen=number == marks.chosen,
                   is_hot=number == marks.under)  # fmt: skip
    painter.restore()


def paint_line(
    painter: QPainter, places: Sequence[Place], state: ViewState, pane: Rect, width: float
) -> None:
    """Paint a line that is being drawn, as wide as its brush; device px."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    path = _path(places, state, pane)
    for colour, more in ((QColor(0, 0, 0, 60), 2.0), (QColor(255, 255, 255, 130), 0.0)):
        painter.setPen(_round_pen(colour, width + more))
        painter.drawPath(path)


def paint_brush(painter: QPainter, at: QPointF, radius: float, ratio: float) -> None:
    """Paint how large the brush is, around the pointer; device px."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((QColor(0, 0, 0, 110), 3.0), (QColor(255, 255, 255, 220), 1.25)):
        painter.setPen(QPen(colour, width * ratio))
        painter.drawEllipse(at, radius, radius)


def paint_pill(painter: QPainter, text: str, seen: QRectF, font: QFont) -> None:
    """Paint one line of words at the foot of the picture, if there is room; logical px."""
    box = pill(painter, QFontMetricsF(font).horizontalAdvance(text), seen)
    if box is None:
        return
    painter.setFont(font)
    painter.setPen(_LIGHT)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _paint_stroke(
    painter: QPainter, mark: Mark, state: ViewState, pane: Rect, ratio: float, *, is_wide: bool
) -> None:
    """Paint where a hint was painted: a thin line, or all of it for the one that is meant."""
    path = _path(mark.places, state, pane)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if is_wide:
        painter.setPen(_round_pen(_VEIL, max(4.0 * ratio, 2 * radius_px(state, mark.radius))))
        painter.drawPath(path)
    for colour, width in ((QColor(0, 0, 0, 120), 3.0), (QColor(255, 255, 255, 210), 1.25)):
        painter.setPen(_round_pen(colour, width * ratio))
        painter.drawPath(path)


def paint_mark(
    painter: QPainter,
    mark: Mark,
    middle: QPointF,
    ratio: float,
    *,
    is_chosen: bool = False,
    is_hot: bool = False,
) -> None:
    """Paint a mark around a point; `ratio` is how many units of the painter a logical px has."""
    radius = (_CHOSEN_RADIUS if is_chosen else MARK_RADIUS) * ratio
    if is_hot:
        radius += 1.0 * ratio
    painter.setPen(Qt.PenStyle.NoPen)
    if is_chosen:
        painter.setBrush(QColor(0, 0, 0, 90))
        painter.drawEllipse(middle, radius + 4.0 * ratio, radius + 4.0 * ratio)
    for colour, more in ((_DARK, _RIM), (_LIGHT, 0.0)):
        painter.setBrush(colour)
        painter.drawEllipse(middle, radius + more * ratio, radius + more * ratio)
    inner = radius - _RING * ratio
    painter.setBrush(QColor(60, 60, 60) if mark.kind is MarkKind.KEEP else QColor(mark.colour))
    painter.drawEllipse(middle, inner, inner)
    painter.setPen(QPen(_LIGHT, 1.75 * ratio, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    unit = inner / 6.0
    if mark.kind is MarkKind.GREY:  # struck through
        slash = QPointF(3.6 * unit, -3.6 * unit)
        painter.drawLine(middle - slash, middle + slash)
    elif mark.kind is MarkKind.KEEP:  # ticked off
        tick = QPainterPath(middle + QPointF(-2.6 * unit, 0.2 * unit))
        tick.lineTo(middle + QPointF(-0.7 * unit, 2.1 * unit))
        tick.lineTo(middle + QPointF(2.8 * unit, -2.0 * unit))
        painter.drawPath(tick)


def _path(places: Sequence[Place], state: ViewState, pane: Rect) -> QPainterPath:
    path = QPainterPath(QPointF(*point_of(state, pane, places[0])))
    for place in places[1:]:
        path.lineTo(QPointF(*point_of(state, pane, place)))
    return path


def _round_pen(colour: QColor, width: float) -> QPen:
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(colour, width, Qt.PenStyle.SolidLine, cap, join)
