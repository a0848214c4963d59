"""The tool on the canvas with which colours of places are corrected: events in, wishes out.

It holds the marks, the brush and what the hand is doing. What a wish means for the photo is decided
by whoever hears it; the canvas hands events down and paints what `paint` paints.
"""

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QWheelEvent

from desktop.photo.viewer import hint_marks as hm
from desktop.photo.viewer.hint_marks import Mark, Marks, Place
from desktop.photo.viewer.mark_painter import (
    MARK_RADIUS,
    paint_brush,
    paint_line,
    paint_marks,
    paint_pill,
)
from desktop.photo.viewer.paint import HANDLE_RADIUS, common, to_qt
from desktop.pictures import view_state as vs
from desktop.pictures.view_state import Rect, ViewState

#: A mark is hit this far around its middle, in logical px.
_REACH: Final = MARK_RADIUS + 5.0
#: A hand that moves less than this while it clicks does not draw, in logical px.
_STILL: Final = 4.0
#: Arrow keys move a mark by so many logical px; with Ctrl by more.
_NUDGE: Final = 2.0
_LARGE_NUDGE: Final = 20.0
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_RETURN: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_ALT: Final = Qt.KeyboardModifier.AltModifier
_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier


class _Hand(Enum):
    FREE = auto()
    #: A button is down on the picture, and nothing is decided.
    DOWN = auto()
    #: The same on a mark.
    ON_MARK = auto()
    PAINTING = auto()
    MOVING = auto()


@dataclass(frozen=True, slots=True)
class Painted:
    """A place that was clicked, or a line that was drawn.

    Attributes:
        places: at least one.
        radius: of the brush, as a share of the photo's shorter side; 0 for a click.
    """

    places: tuple[Place, ...]
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Shift:
    """A mark that is moved, by shares of the photo since it was taken hold of."""

    number: int
    dx: float
    dy: float


class Pointing(QObject):
    """What the hand and the keys do while colours are corrected.

    Signals:
        painted: the `Painted` that is to become a hint.
        picked: the place whose colour is wanted.
        mark_clicked: number of the mark.
        moved: the `Shift` of a mark on its way.
        dropped: the mark was let go.
        menu_wanted: number of a mark or None, and the place that was clicked.
        reach_turned: number of a mark, and by how many steps it is to reach further.
        remove_wanted: number of a mark.
        leave_wanted: Escape was pressed.
        chosen: number of the mark that keys act on now, or None.
        seen: something is to be painted anew.
    """

    painted = Signal(object)
    picked = Signal(object)
    mark_clicked = Signal(int)
    moved = Signal(object)
    dropped = Signal()
    menu_wanted = Signal(object, object)
    reach_turned = Signal(int, int)
    remove_wanted = Signal(int)
    leave_wanted = Signal()
    chosen = Signal(object)
    seen = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_on = False
        self._marks = Marks()
        self._words = ""
        self._brush = hm.USUAL_BRUSH
        self._hand = _Hand.FREE
        self._pressed = QPointF()
        self._pressed_place: Place = (0.0, 0.0)
        self._line: list[Place] = []
        self._pointer: QPointF | None = None
        self._held = 0
        self._is_by_keys = False

    @property
    def is_on(self) -> bool:
        """Whether clicks set hints."""
        return self._is_on

    @property
    def marks(self) -> Marks:
        """The marks, and how they stand."""
        return self._marks

    @property
    def is_by_keys(self) -> bool:
        """Whether what was wished last was wished by the keyboard."""
        return self._is_by_keys

    def turn(self, is_on: bool) -> None:
        """Take the tool up, or put it down."""
        self._is_on = is_on
        self._hand = _Hand.FREE
        self._marks = replace(hm.with_chosen(self._marks, None), under=None, are_hidden=False)
        self.seen.emit()

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show the marks of these hints."""
        before = self._marks
        self._marks = hm.with_marks(before, marks)
        # Another colour is painted with the picture that it makes: to paint all twice costs time
        # that the picture takes.
        if hm.are_elsewhere(before, self._marks):
            self.seen.emit()
        if self._marks.chosen != before.chosen:
            self.chosen.emit(self._marks.chosen)

    def choose(self, number: int | None) -> None:
        """Let keys act on a mark, or on none."""
        before = self._marks.chosen
        self._take(hm.with_chosen(self._marks, number))
        if self._marks.chosen != before:
            self.chosen.emit(self._marks.chosen)

    def point_out(self, number: int | None) -> None:
        """Let a mark stand out, as one under the pointer does."""
        self._take(replace(self._marks, under=number))

    def hide_marks(self, hidden: bool) -> None:
        """Hide all marks, or show them."""
        self._take(replace(hm.with_chosen(self._marks, None), are_hidden=hidden))

    def show_words(self, words: str) -> None:
        """Show a line of words at the foot of the picture; none where it is empty."""
        self._words = words
        self.seen.emit()

    # What the canvas hands down; True for what is not the canvas's any more.

    def press(self, event: QMouseEvent, state: ViewState, ratio: float) -> bool:
        """Begin to click, draw or move; the canvas keeps what begins beside the photo."""
        self._is_by_keys = False
        at = event.position() * ratio
        place = hm.place_at(state, at.x(), at.y())
        number = hm.mark_at(state, self._marks, at.x(), at.y(), reach=_REACH * ratio)
        if event.button() == Qt.MouseButton.RightButton:
            if place is not None or number is not None:
                self.menu_wanted.emit(number, hm.nearest_place(state, at.x(), at.y()))
            return True
        if event.button() != Qt.MouseButton.LeftButton or (place is None and number is None):
            return False
        self._pressed = event.position()
        self._pressed_place = hm.nearest_place(state, at.x(), at.y())
        if event.modifiers() & _CONTROL:
            self.picked.emit(self._pressed_place)
        elif number is not None:
            self._hand, self._held = _Hand.ON_MARK, number
            self.choose(number)
        else:
            self._hand = _Hand.DOWN
        return True

    def move(self, event: QMouseEvent, state: ViewState, ratio: float) -> None:
        """Go on with what was begun."""
        at = event.position() * ratio
        self._pointer = event.position()
        place = hm.nearest_place(state, at.x(), at.y())
        moved = event.position() - self._pressed
        is_still = moved.manhattanLength() < _STILL
        if self._hand is _Hand.FREE:
            reach = _REACH * ratio
            self.point_out(hm.mark_at(state, self._marks, at.x(), at.y(), reach=reach))
        elif self._hand is _Hand.DOWN and not is_still:
            self._hand, self._line = _Hand.PAINTING, [self._pressed_place]
        elif self._hand is _Hand.ON_MARK and not is_still:
            self._hand = _Hand.MOVING
        if self._hand is _Hand.PAINTING:
            self._line.append(place)
        elif self._hand is _Hand.MOVING:
            dx, dy = hm.shares_of(state, moved.x() * ratio, moved.y() * ratio)
            self.moved.emit(Shift(self._held, dx, dy))
        self.seen.emit()

    def release(self, event: QMouseEvent, state: ViewState, ratio: float) -> None:
        """Say what the click, the line or the way came to."""
        hand, self._hand = self._hand, _Hand.FREE
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if hand is _Hand.DOWN:
            self.painted.emit(Painted((self._pressed_place,)))
        elif hand is _Hand.PAINTING:
            radius = self._brush * ratio
            least = hm.shares_of(state, max(2.0, radius / 3), max(2.0, radius / 3))
            line, self._line = hm.thinned(self._line, least), []
            self.painted.emit(Painted(line, hm.radius_share(state, radius)))
        elif hand is _Hand.ON_MARK:
            self.mark_clicked.emit(self._held)
        elif hand is _Hand.MOVING:
            self.dropped.emit()
        self.seen.emit()

    def leave(self) -> None:
        """Forget where the pointer was."""
        self._pointer = None
        self.point_out(None)

    def wheel(self, event: QWheelEvent, state: ViewState, ratio: float) -> bool:
        """Let a mark reach further, or less far, with Alt; else the wheel is the canvas's."""
        if not event.modifiers() & _ALT:
            return False
        at = event.position() * ratio
        number = hm.mark_at(state, self._marks, at.x(), at.y(), reach=_REACH * ratio)
        if number is None:
            return False
        # With Alt, Qt takes a wheel that turns up and down for one that goes sideways.
        turned = event.angleDelta().y() or event.angleDelta().x()
        if turned:
            self.reach_turned.emit(number, 1 if turned > 0 else -1)
        return True

    def key(self, event: QKeyEvent, state: ViewState, ratio: float) -> bool:
        """Act on the chosen mark; False for keys that are none of the tool's."""
        self._is_by_keys = True
        key, chosen = event.key(), self._marks.chosen
        modifiers = event.modifiers() & ~_KEYPAD
        if key == Qt.Key.Key_Escape:
            self.leave_wanted.emit()
        elif key in (Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight):
            self._brush = hm.brush_by(self._brush, 1 if key == Qt.Key.Key_BracketRight else -1)
            self.seen.emit()
        elif key == Qt.Key.Key_Insert or (key in _RETURN and not modifiers and chosen is None):
            self.painted.emit(Painted((_middle(state, ratio),)))
        elif key == Qt.Key.Key_Menu:
            places = (
                (_middle(state, ratio),) if chosen is None else self._marks.marks[chosen].places
            )
            self.menu_wanted.emit(chosen, places[0])
        elif chosen is None:
            return False
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit(chosen)
        elif key in _RETURN and not modifiers:
            self.mark_clicked.emit(chosen)
        elif key in _ARROWS and modifiers in (Qt.KeyboardModifier.NoModifier, _CONTROL):
            step = (_LARGE_NUDGE if modifiers else _NUDGE) * ratio
            across, down = _ARROWS[Qt.Key(key)]
            dx, dy = hm.shares_of(state, across * step, down * step)
            self.moved.emit(Shift(chosen, dx, dy))
            self.dropped.emit()
        else:
            return False
        return True

    def step(self, steps: int) -> bool:
        """Go to the next mark by Tab, or to the one before; False where there is none."""
        after = hm.stepped(self._marks, steps) if self._is_on else None
        if after is None:
            self.choose(None)
            return False
        self.choose(after.chosen)
        return True

    def paint(
        self,
        painter: QPainter,
        parts: tuple[tuple[Rect, Rect, bool], ...],
        state: ViewState,
        ratio: float,
    ) -> None:
        """Paint marks, line and brush over the pictures; the painter's unit is the device px."""
        marks = self._marks if self._is_on else hm.only_under(self._marks)
        for pane, clip, _ in parts:
            seen = to_qt(common(vs.visible_rect(state, pane), clip))
            # A mark at the edge of the photo is whole; between two pictures it is cut.
            room = MARK_RADIUS * 2 * ratio if len(parts) == 1 or parts[0][0] != parts[1][0] else 0
            around = seen.adjusted(-room, -room, room, room)
            paint_marks(painter, marks, state, pane, around, ratio)
            if self._hand is _Hand.PAINTING:
                painter.save()
                painter.setClipRect(seen)
                paint_line(painter, self._line, state, pane, 2 * self._brush * ratio)
                painter.restore()
        if self._pointer is not None and self._shows_brush(state, self._pointer * ratio):
            paint_brush(painter, self._pointer * ratio, self._brush * ratio, ratio)

    def paint_words(self, painter: QPainter, seen: QRectF, font: QFont) -> None:
        """Paint the line of words; logical px."""
        if self._words:
            paint_pill(painter, self._words, seen, font)

    def cursor(self) -> Qt.CursorShape:
        """Give what the pointer looks like over the photo."""
        is_over = self._marks.under is not None
        if self._hand is _Hand.MOVING:
            return Qt.CursorShape.ClosedHandCursor
        return Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.CrossCursor

    def _shows_brush(self, state: ViewState, at: QPointF) -> bool:
        if not self._is_on or self._hand in (_Hand.ON_MARK, _Hand.MOVING):
            return False
        return self._marks.under is None and hm.place_at(state, at.x(), at.y()) is not None

    def _take(self, marks: Marks) -> None:
        if marks != self._marks:
            self._marks = marks
            self.seen.emit()


def _middle(state: ViewState, ratio: float) -> Place:
    """Give the place that keys mean, where no handle covers its mark."""
    return hm.middle_place(state, beside=(HANDLE_RADIUS + 2 * MARK_RADIUS) * ratio)
