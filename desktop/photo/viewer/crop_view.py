"""Lies over the canvas while the photo is cropped: all of the photo, and the frame of what is left.

It turns events into states of `crop_state` and paints them; what becomes of them is decided by
whoever hears it.
"""

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QEvent, QLineF, QPointF, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from desktop.photo.viewer import crop_state as cs
from desktop.photo.viewer.crop_painter import (
    Layout,
    fitted,
    grip_at,
    paint_frame,
    paint_level,
    paint_photo,
)
from desktop.photo.viewer.crop_state import CropState, Grip
from desktop.photo.viewer.mark_painter import paint_pill
from desktop.pictures.pyramid import Pyramid
from desktop.ui.accessible import give_role
from desktop.ui.appearance import Appearance

#: Logical px.
_MARGIN: Final = 34.0
#: A line that is shorter says nothing of a horizon.
_SHORTEST_LINE: Final = 24.0
#: Arrow keys move the frame, or its sides, by so many px of the screen; with Shift by more.
_FAR: Final = 10
_GROWTH: Final = 1.02
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_RETURN: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LARGER: Final = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)
_OWN_KEYS: Final = frozenset(
    {*_ARROWS, *_RETURN, *_LARGER, Qt.Key.Key_Minus, Qt.Key.Key_Escape, Qt.Key.Key_X}
    | {Qt.Key.Key_Space}
)
_NONE: Final = Qt.KeyboardModifier.NoModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier
_CURSORS: Final = {
    Grip.LEFT_UPPER: Qt.CursorShape.SizeFDiagCursor,
    Grip.RIGHT_LOWER: Qt.CursorShape.SizeFDiagCursor,
    Grip.RIGHT_UPPER: Qt.CursorShape.SizeBDiagCursor,
    Grip.LEFT_LOWER: Qt.CursorShape.SizeBDiagCursor,
    Grip.LEFT: Qt.CursorShape.SizeHorCursor,
    Grip.RIGHT: Qt.CursorShape.SizeHorCursor,
    Grip.UPPER: Qt.CursorShape.SizeVerCursor,
    Grip.LOWER: Qt.CursorShape.SizeVerCursor,
}


class _Hand(Enum):
    FREE = auto()
    MOVING = auto()
    DRAWING = auto()
    LEVELLING = auto()


class CropView(QWidget):
    """Shows the photo being cropped.

    Signals:
        changed: the new `CropState`, whenever a hand or a key changed it.
        taken: what is shown is to be the photo's.
        left: it is not.
        too_steep: a line was drawn that is too far from level and from plumb.
    """

    changed = Signal(object)
    taken = Signal()
    left = Signal()
    too_steep = Signal()

    def __init__(self, look: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        give_role(self, QAccessible.Role.Graphic)
        self._look = look
        self._state: CropState | None = None
        self._picture: Pyramid | None = None
        self._original: Pyramid | None = None
        self._hand = _Hand.FREE
        self._grip: Grip | None = None
        #: Where a hand took hold of the frame, or how far beside its grip; how the frame was then.
        self._held_at = QPointF()
        self._held: CropState | None = None
        self._line: tuple[QPointF, QPointF] | None = None
        self._is_levelling = False
        self._is_straightening = False
        self._shows_original = False
        self._words = ""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Crop"))
        self.hide()
        look.changed.connect(self._on_look_changed)

    @property
    def state(self) -> CropState | None:
        """How the photo is being cropped; None where none is."""
        return self._state

    @property
    def layout_now(self) -> Layout | None:
        """Where the photo lies on the widget."""
        if self._state is None:
            return None
        return fitted(self.rect().toRectF(), self._state, margin=_MARGIN)

    def show_pictures(self, original: Pyramid, colour: Pyramid | None) -> None:
        """Show a photo; its colour where that is known."""
        self._original, self._picture = original, colour or original
        self.update()

    def show_state(self, state: CropState | None) -> None:
        """Show how the photo is being cropped; nothing is emitted."""
        if state is None or (self._state is not None and state.photo != self._state.photo):
            self._let_go()
        self._words = ""
        self._state = state
        if state is not None:
            width, height = state.size
            self.setAccessibleDescription(
                self.tr("{width} × {height} pixels are left, turned by {angle}°").format(
                    width=width, height=height, angle=f"{state.angle:+.2f}"
                )
            )
        self.update()

    def level(self, is_on: bool) -> None:
        """Let the next line that is drawn straighten the photo."""
        self._is_levelling = is_on
        self._show_cursor(self.mapFromGlobal(self.cursor().pos()).toPointF())

    def show_words(self, words: str) -> None:
        """Show a line of words at the foot of the photo until something else is done."""
        self._words = words
        self.update()

    def show_straightening(self, is_on: bool) -> None:
        """Show many lines to hold the photo against, as while its angle changes."""
        self._is_straightening = is_on
        self.update()

    # What comes from the user.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the frame, or begin a line."""
        layout, state, at = self.layout_now, self._state, event.position()
        if layout is None or state is None or event.button() != Qt.MouseButton.LeftButton:
            return
        box = layout.frame(state)
        self._held_at, self._held, self._grip = at, state, grip_at(box, at)
        if self._is_levelling or event.modifiers() & _CONTROL:
            self._hand, self._line = _Hand.LEVELLING, (at, at)
        elif self._grip is not None:
            self._hand = _Hand.DRAWING
            # Taking a corner beside its point does not move it.
            across, down = self._grip.value
            self._held_at = at - QPointF(
                box.left() if across < 0 else box.right(), box.top() if down < 0 else box.bottom()
            )
        elif box.contains(at):
            self._hand = _Hand.MOVING
        self._show_cursor(at)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with what was begun."""
        layout, state, at = self.layout_now, self._state, event.position()
        if layout is None or state is None:
            return
        if self._hand is _Hand.MOVING and self._held is not None:
            way = (at - self._held_at) / layout.scale
            self._take(cs.moved(self._held, way.x(), way.y()))
        elif self._hand is _Hand.DRAWING and self._grip is not None:
            there = self._in_photo(layout, state, at - self._held_at)
            self._take(cs.drawn(state, self._grip, there.x(), there.y()))
        elif self._hand is _Hand.LEVELLING and self._line is not None:
            self._line = (self._line[0], at)
            self.update()
        self._show_cursor(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; a line straightens the photo."""
        layout, state, line = self.layout_now, self._state, self._line
        was_levelling = self._hand is _Hand.LEVELLING
        self._let_go()
        if layout is not None and state is not None and line is not None and was_levelling:
            self._straighten_by(layout, state, line)
        self._show_cursor(event.position())
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show all of the photo again."""
        if self._state is not None and not self._is_levelling:
            self._let_go()
            self._take(cs.reset(self._state))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Make the frame smaller or larger about its middle."""
        turned = event.angleDelta().y()
        if self._state is not None and turned and self._hand is _Hand.FREE:
            self._take(cs.grown(self._state, _GROWTH ** (turned / 40.0)))

    def leaveEvent(self, event: QEvent) -> None:
        """Cool down."""
        self.update()

    def event(self, event: QEvent) -> bool:
        """Keep the keys that are meant for the frame from the shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            modifiers = event.modifiers() & ~_KEYPAD
            if event.key() in _OWN_KEYS and not modifiers & ~(_SHIFT | _CONTROL):
                # Ctrl and Shift with an arrow turn the photo.
                is_turn = modifiers == _SHIFT | _CONTROL
                event.setAccepted(not is_turn)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and change the frame, take it, or leave."""
        layout, state, key = self.layout_now, self._state, event.key()
        modifiers = event.modifiers() & ~_KEYPAD
        if layout is None or state is None:
            event.ignore()
        elif key in _ARROWS and modifiers in (_NONE, _SHIFT, _CONTROL):
            self._press_arrow(layout, state, Qt.Key(key), modifiers)
        elif key in _RETURN and not modifiers:
            self.taken.emit()
        elif key == Qt.Key.Key_Escape:
            self._leave()
        elif key == Qt.Key.Key_X and not modifiers:
            self._take(cs.upended(state))
        elif key in _LARGER or key == Qt.Key.Key_Minus:
            self._take(cs.grown(state, _GROWTH if key in _LARGER else 1 / _GROWTH))
        elif key == Qt.Key.Key_Space:
            self._show_original(True)
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Show the colour again."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._show_original(False)
        else:
            event.ignore()

    def _press_arrow(
        self, layout: Layout, state: CropState, key: Qt.Key, modifiers: Qt.KeyboardModifier
    ) -> None:
        px = 1.0 / (layout.scale * self.devicePixelRatioF())
        across, down = _ARROWS[key]
        step = px * (_FAR if modifiers & _SHIFT else 1)
        if not modifiers & _CONTROL:
            self._take(cs.moved(state, across * step, down * step))
            return
        # The right side, or the lower one.
        frame, grip = state.frame, Grip.RIGHT if across else Grip.LOWER
        place = frame.in_photo(frame.width + across * step, frame.height + down * step)
        self._take(cs.drawn(state, grip, *place))

    def _leave(self) -> None:
        """Leave the line that was to be drawn, or all of it."""
        if self._line is not None:
            self._let_go()
            self.update()
        else:
            self.left.emit()

    def _straighten_by(
        self, layout: Layout, state: CropState, line: tuple[QPointF, QPointF]
    ) -> None:
        if QLineF(*line).length() < _SHORTEST_LINE:
            return
        start, end = (self._in_photo(layout, state, place, clips=False) for place in line)
        angle = cs.angle_of_line((start.x(), start.y()), (end.x(), end.y()))
        if angle is None:
            self.too_steep.emit()
        else:
            self._take(cs.with_angle(state, angle))

    def _in_photo(
        self, layout: Layout, state: CropState, at: QPointF, *, clips: bool = True
    ) -> QPointF:
        back, _ = layout.of_photo(state).inverted()
        place = back.map(at)
        if not clips:
            return place
        width, height = state.photo.width, state.photo.height
        return QPointF(min(max(place.x(), 0.0), width), min(max(place.y(), 0.0), height))

    def _take(self, state: CropState) -> None:
        if state != self._state:
            self.show_state(state)
            self.changed.emit(state)

    def _let_go(self) -> None:
        self._hand, self._grip, self._line = _Hand.FREE, None, None

    def _show_original(self, shown: bool) -> None:
        self._shows_original = shown
        self.update()

    def _show_cursor(self, at: QPointF) -> None:
        layout, state = self.layout_now, self._state
        if layout is None or state is None:
            return
        grip = self._grip if self._hand is _Hand.DRAWING else grip_at(layout.frame(state), at)
        if self._hand is _Hand.LEVELLING or self._is_levelling:
            self.setCursor(Qt.CursorShape.CrossCursor)
        elif self._hand is _Hand.MOVING:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif grip is not None:
            self.setCursor(_CURSORS[grip])
        elif layout.frame(state).contains(at):
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()

    @Slot()
    def _on_look_changed(self) -> None:
        self.update()

    # What is painted.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the photo, dimmed where it is cut off, and the frame."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.theme.room))
        state, layout = self._state, self.layout_now
        picture = self._original if self._shows_original else self._picture
        if state is None or layout is None or picture is None:
            return
        paint_photo(painter, picture, state, layout, self.devicePixelRatioF())
        is_straightening = self._is_straightening or self._hand is _Hand.LEVELLING
        paint_frame(
            painter,
            state,
            layout,
            is_straightening=is_straightening,
            is_focused=self.hasFocus(),
        )
        if self._line is not None:
            paint_level(painter, *self._line)
        words = self._words or self._size_words(state)
        if words:
            font = QFont(self.font())
            font.setPixelSize(12)
            font.setWeight(QFont.Weight.Medium)
            paint_pill(painter, words, self.rect().toRectF(), font)

    def _size_words(self, state: CropState) -> str:
        """Say what is left while a hand draws the frame."""
        if self._hand is not _Hand.DRAWING:
            return ""
        width, height = state.size
        return f"{width} × {height}"
