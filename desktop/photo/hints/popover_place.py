"""Where the popover of a hint lies: off its mark, and where it covers least of the photo."""

from dataclasses import dataclass
from itertools import product
from math import hypot
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF

from desktop.photo.viewer import hint_marks as hm
from desktop.photo.viewer.canvas import Canvas
from desktop.photo.viewer.hint_marks import Mark
from desktop.photo.viewer.paint import to_qt
from desktop.pictures import view_state as vs

#: It keeps so far off its mark, and off the edges of what it lies on; logical px.
_OFF_MARK: Final = 22.0
_OFF_EDGE: Final = 8.0
#: What counts less than the picture that is corrected: the one beside it, and strips and bar.
_SECOND: Final = 0.5
#: Places that cover the photo alike to such a share of the popover are as good: the nearest is it.
_STEPS: Final = 8


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is around a popover; logical px of the widget that it lies on.

    Attributes:
        canvas: the canvas.
        host: the whole widget: it may lie there where the canvas is too low.
        mark: the middle of the mark.
        about: mark and line, as far as they are seen.
        parts: what it should not cover, and how much that counts.
    """

    canvas: QRectF
    host: QRectF
    mark: QPointF
    about: QRectF
    parts: tuple[tuple[QRectF, float], ...]

    def room_for(self, size: QSize) -> QRectF:
        """Give where a popover may lie."""
        is_enough = self.canvas.height() >= size.height() + 2 * _OFF_EDGE
        return self.canvas if is_enough else self.host


def surroundings(canvas: Canvas, host: QRectF, mark: Mark) -> Surroundings:
    """Tell what is around the popover of a mark, for `place_of`."""
    state, ratio = canvas.state, canvas.devicePixelRatioF()
    lies = QRectF(canvas.geometry())
    *others, pane = vs.panes(state)

    def on_host(rect: vs.Rect) -> QRectF:
        return to_qt(rect, ratio).translated(lies.topLeft())

    x, y = hm.point_of(state, pane, mark.places[0])
    at = QPointF(x, y) / ratio + lies.topLeft()
    at = QPointF(_within(at.x(), lies.left(), lies.right()),
                 _within(at.y(), lies.top(), lies.bottom()))  # fmt: skip
    below = QRectF(host.left(), lies.bottom(), host.width(), host.bottom() - lies.bottom())
    return Surroundings(
        lies,
        host,
        at,
        on_host(hm.room_of(state, pane, mark)).intersected(lies),
        (
            (on_host(vs.visible_rect(state, pane)), 1.0),
            *((on_host(vs.visible_rect(state, other)), _SECOND) for other in others),
            (below, _SECOND),
        ),
    )


def place_of(around: Surroundings, size: QSize) -> QPoint:
    """Say where a popover lies so that all of it is seen and its mark, too.

    Returns:
        Its upper left corner: where it covers least of the photo, beside it if there is room; of
        places that are alike in that, the one nearest to the mark.
    """
    room, whole = around.room_for(size), QSizeF(size)
    beside = [around.about, *(part for part, _ in around.parts[:-1])]
    middle = around.mark - QPointF(whole.width(), whole.height()) / 2
    across, down = [middle.x()], [middle.y()]
    at_mark = QRectF(around.mark, around.mark)
    for rect, off in ((at_mark, _OFF_MARK), *zip(beside, _offs(len(beside)), strict=True)):
        across += [rect.left() - off - whole.width(), rect.right() + off]
        down += [rect.top() - off - whole.height(), rect.bottom() + off]
    across += [room.left(), room.right()]
    down += [room.top(), room.bottom()]
    # Many are the same once they are within the room.
    lefts = sorted({clamped(room, QPointF(x, 0.0), size).x() for x in across})
    tops = sorted({clamped(room, QPointF(0.0, y), size).y() for y in down})
    corners = [QPointF(x, y) for x, y in product(lefts, tops)]
    return min(corners, key=lambda at: _cost(around, QRectF(at, whole))).toPoint()


def covers_mark(around: Surroundings, lies: QRectF) -> bool:
    """Tell whether the mark would be covered, or as good as that."""
    near = _OFF_MARK - 2.0
    return lies.adjusted(-near, -near, near, near).contains(around.mark)


def clamped(room: QRectF, corner: QPointF, size: QSize) -> QPointF:
    """Bring the upper left corner to where all of a popover lies in a room."""
    last_x = room.right() - _OFF_EDGE - size.width()
    last_y = room.bottom() - _OFF_EDGE - size.height()
    x = _within(corner.x(), room.left() + _OFF_EDGE, last_x)
    return QPointF(round(x), round(_within(corner.y(), room.top() + _OFF_EDGE, last_y)))


def _cost(around: Surroundings, lies: QRectF) -> tuple[bool, int, bool, float, float]:
    """Say how bad a place is, what counts most first."""
    parts = (*around.parts, (around.about, 1.0))
    covered = sum(_area(lies.intersected(part)) * weight for part, weight in parts)
    across = max(lies.left() - around.mark.x(), around.mark.x() - lies.right(), 0.0)
    down = max(lies.top() - around.mark.y(), around.mark.y() - lies.bottom(), 0.0)
    away = lies.center() - around.mark
    # On the side that has more room, if all else is the same.
    is_narrow = away.x() * (around.canvas.center().x() - around.mark.x()) < 0
    return (
        covers_mark(around, lies),
        round(_STEPS * covered / _area(lies)),
        is_narrow and across > 0 and covered > 0,
        hypot(across, down),
        hypot(away.x(), away.y()),
    )


def _offs(count: int) -> list[float]:
    return [_OFF_MARK, *[_OFF_EDGE] * (count - 1)]


def _area(rect: QRectF) -> float:
    return rect.width() * rect.height() if rect.isValid() else 0.0


def _within(value: float, low: float, high: float) -> float:
    return max(low, min(value, high))
