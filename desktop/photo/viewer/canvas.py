"""The widget that shows a photo and its colour; it turns events into view states.

It paints from pyramids that workers built and knows nothing of files, models or settings.
What comes onto the picture (doubt, the marks of hints) is painted between the pictures and the
split, by functions of (painter, state), and marks are hit before the split is.
"""

from dataclasses import replace
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from desktop.photo.viewer.doubt_overlay import DoubtOverlay
from desktop.photo.viewer.halves import Halves, paint_trouble
from desktop.photo.viewer.paint import (
    HANDLE_RADIUS,
    Label,
    above_edge,
    label_font,
    paint_label,
    paint_picture,
    paint_split,
    to_qt,
)
from desktop.photo.viewer.parts import Part, parts_of, places_of
from desktop.photo.viewer.pictures import Pictures
from desktop.photo.viewer.pointing import Pointing
from desktop.photo.viewer.view_room import measured
from desktop.pictures import view_state as vs
from desktop.pictures.pyramid import Pyramid
from desktop.pictures.view_state import Rect, Size, ViewMode, ViewState
from desktop.ui.accessible import give_role
from desktop.ui.appearance import Appearance
from desktop.ui.motion import Reveal

#: Logical px.
_SMALLEST: Final = (240, 120)  # a strip below it is whole in a low window, too
_SPLIT_REACH: Final = 16
#: The split moves by this share of the width at a key press.
_SPLIT_STEP: Final = 0.02
#: Wheel units (eighths of a degree) that zoom by a factor of two.
_WHEEL_PER_DOUBLING: Final = 360.0
#: Colour comes over the grey photo in this time: it shows what has happened.
_REVEAL_MS: Final = 260


class _Drag(Enum):
    NONE = auto()
    PAN = auto()
    SPLIT = auto()


class Canvas(QWidget):
    """Shows a photo and its colour: split, side by side, or one of them alone.

    Attributes:
        pointing: the tool that corrects colours of places, which has the pointer while it is on.
        doubt: shows where colours are a guess.
        halves: what is seen in the left and the right half, where the photo is seen twice.

    Signals:
        view_changed: the new `ViewState`, whenever zoom, place, mode or size change.
        shown: other pictures are shown, or none.
    """

    view_changed = Signal(object)
    shown = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.Graphic)
        self._look = look
        self._pictures: Pictures | None = None
        #: What is seen, and what somebody chose to see: that counts when the room is another.
        self._state = self._chosen = ViewState(Size(1, 1), Size(1, 1))
        self._foot = 0
        self._drag = _Drag.NONE
        self._drag_from = QPointF()
        self._is_flashing = False
        self.pointing = Pointing(self)
        self.doubt = DoubtOverlay(self)
        self.halves = Halves(self)
        for what in (self.pointing, self.doubt, self.halves):
            what.seen.connect(self._on_seen)
        self._reveal = Reveal(look.motion, _REVEAL_MS, self)
        self._reveal.moved.connect(self._on_seen)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(*_SMALLEST)
        self.setAccessibleName(self.tr("Photo"))
        self.grabGesture(Qt.GestureType.PinchGesture)
        look.changed.connect(self._on_seen)

    @property
    def state(self) -> ViewState:
        """What is seen, and how."""
        return self._state

    @property
    def pictures(self) -> Pictures | None:
        """What is shown; None for nothing."""
        return self._pictures

    @property
    def is_flashing(self) -> bool:
        """Whether the original is shown in place of the colour for a moment."""
        return self._is_flashing

    def show_photo(self, pictures: Pictures) -> None:
        """Show another photo, fitted."""
        self._reveal.end()
        self._pictures = pictures
        self._take(vs.opened(self._state, pictures.original.photo, pictures.frame))
        self._tell_shown()

    def show_pictures(self, pictures: Pictures) -> None:
        """Show the same photo with other pictures; what is seen stays unless it is cut anew."""
        before, self._pictures = self._pictures, pictures
        if before is not None and before.frame != pictures.frame:
            self._take(vs.framed(self._state, pictures.original.photo, pictures.frame))
        if before is not None and before.colour is None and pictures.colour is not None:
            self._reveal.begin()
        self._tell_shown()

    def show_nothing(self) -> None:
        """Forget the photo."""
        self._reveal.end()
        self._pictures = None
        self._tell_shown()

    def set_mode(self, mode: ViewMode) -> None:
        """Change how the two pictures share the window."""
        self._take(vs.with_mode(self._state, mode))

    def flash_original(self, shown: bool) -> None:
        """Show the original in place of the colour, as long as this is not called again."""
        self._is_flashing = shown
        self._tell_shown()

    @Slot()
    def look_like(self, seen: ViewState) -> None:
        """Show the part of the photo that another canvas showed, and as large."""
        if seen.photo == self._state.photo:
            part = replace(
                self._state,
                zoom=seen.zoom,
                centre_x=seen.centre_x,
                centre_y=seen.centre_y,
                split=seen.split,
            )
            self._take(vs.clamped(part))

    def fit(self) -> None:
        """Fit the photo into the window, and keep it fitted."""
        self._take(vs.fitted(self._state))

    def zoom_to(self, zoom: float) -> None:
        """Zoom about the middle."""
        pane = vs.panes(self._state)[0]
        self._take(vs.zoom_to(self._state, zoom, pane.width / 2, pane.height / 2))

    def zoom_by(self, factor: float) -> None:
        """Zoom in or out about the middle, by a step."""
        pane = vs.panes(self._state)[0]
        self._take(vs.zoom_stepped(self._state, factor, pane.width / 2, pane.height / 2))

    def move_split(self, steps: int) -> None:
        """Move the split line to the left (negative) or right."""
        self.put_split(self._state.split + steps * _SPLIT_STEP)

    def put_split(self, share: float) -> None:
        """Put the split line at a share, 0..1, of the width."""
        self._take(vs.split_moved_to(self._state, share * self._state.canvas.width))

    def _tell_shown(self) -> None:
        self._on_seen()
        self.shown.emit()

    @Slot(int)
    def lend_foot(self, height: int) -> None:
        """Give up so much room below, in logical px, for a while: the photo stays where it was."""
        if height != self._foot:
            self._foot = height
            self._measure()

    def _take(self, state: ViewState) -> None:
        self._chosen = state
        self._show(state)

    def _show(self, state: ViewState) -> None:
        if state != self._state:
            self._state = state
            self._on_seen()
            self.view_changed.emit(state)

    @Slot()
    def _on_seen(self) -> None:
        self.update()
        ratio = self.devicePixelRatioF()
        self.halves.place(places_of(self._parts, self._state, ratio) if self._has_two else ())

    # What comes from the user.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the widget's size."""
        self._measure()

    def event(self, event: QEvent) -> bool:
        """Zoom by pinching, and follow the window to a screen of another pixel ratio."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._measure()
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                at = event.position() * self.devicePixelRatioF()
                self._take(vs.zoom_by(self._state, 1.0 + event.value(), at.x(), at.y()))
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                # On a screen that is touched; its centre is told in places of the screen.
                at = self.mapFromGlobal(pinch.centerPoint()) * self.devicePixelRatioF()
                self._take(vs.zoom_by(self._state, pinch.scaleFactor(), at.x(), at.y()))
                event.accept(pinch)
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer."""
        ratio, turned = self.devicePixelRatioF(), event.angleDelta().y()
        if self.pointing.is_on and self.pointing.wheel(event, self._state, ratio):
            return
        if self._pictures is None or turned == 0:
            event.ignore()
            return
        at = event.position() * ratio
        factor = 2.0 ** (turned / _WHEEL_PER_DOUBLING)
        self._take(vs.zoom_by(self._state, factor, at.x(), at.y()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Point, or take hold of the split line, or of the photo."""
        left = event.button() == Qt.MouseButton.LeftButton
        is_on_split = left and self._is_on_split(event.position())
        # With Space, which shows the original meanwhile, the photo itself is taken hold of.
        is_pointing = self.pointing.is_on and not is_on_split and not self._is_flashing
        if is_pointing and self.pointing.press(event, self._state, self.devicePixelRatioF()):
            return
        if self._pictures is None or event.button() == Qt.MouseButton.RightButton:
            event.ignore()
            return
        self._drag = _Drag.SPLIT if is_on_split else _Drag.PAN
        self._drag_from = event.position()
        self._show_cursor(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held."""
        ratio, at = self.devicePixelRatioF(), event.position()
        if self._drag is _Drag.SPLIT:
            self._take(vs.split_moved_to(self._state, at.x() * ratio))
        elif self._drag is _Drag.PAN:
            moved = (at - self._drag_from) * ratio
            self._drag_from = at
            self._take(vs.panned(self._state, moved.x(), moved.y()))
        elif self.pointing.is_on:
            self.pointing.move(event, self._state, ratio)
        self._show_cursor(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._drag is _Drag.NONE and self.pointing.is_on:
            self.pointing.release(event, self._state, self.devicePixelRatioF())
        self._drag = _Drag.NONE
        self._show_cursor(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go from fitted to 100 % at the pointer, and back."""
        if self.pointing.is_on:
            self.mousePressEvent(event)
            return
        if self._pictures is None or self._is_on_split(event.position()):
            return
        at = event.position() * self.devicePixelRatioF()
        self._take(vs.zoom_toggled(self._state, at.x(), at.y()))

    def leaveEvent(self, event: QEvent) -> None:
        """Cool the split handle down."""
        self.pointing.leave()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the tool its keys; all others are the window's."""
        ratio = self.devicePixelRatioF()
        if not (self.pointing.is_on and self.pointing.key(event, self._state, ratio)):
            event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go from hint to hint by Tab, and on from the last."""
        has_stepped = self.hasFocus() and self.pointing.step(1 if forward else -1)
        return has_stepped or super().focusNextPrevChild(forward)

    def _measure(self) -> None:
        self._show(measured(self._chosen, self, self._foot))

    def _is_on_split(self, at: QPointF) -> bool:
        if self._pictures is None or not self._has_two:
            return False
        ratio = self.devicePixelRatioF()
        x, y = at.x() * ratio, at.y() * ratio
        if not self.pointing.is_on:
            return vs.is_on_split(self._state, x, reach=_SPLIT_REACH * ratio)
        # Places under the line can be pointed at: it is held by its handle alone.
        if self.pointing.marks.under is not None:
            return False
        seen = vs.visible_rect(self._state, vs.panes(self._state)[0])
        off_handle = abs(y - seen.y - seen.height / 2)
        reach = HANDLE_RADIUS * ratio
        return off_handle <= reach and vs.is_on_split(self._state, x, reach=reach)

    def _show_cursor(self, at: QPointF) -> None:
        if self._drag is _Drag.SPLIT or (self._drag is _Drag.NONE and self._is_on_split(at)):
            self.setCursor(Qt.CursorShape.SplitHCursor)
        elif self.pointing.is_on and self._drag is _Drag.NONE and not self._is_flashing:
            self.setCursor(self.pointing.cursor())
        elif self._pictures is not None and self._state.zoom is not None:
            panning = self._drag is _Drag.PAN
            closed, opened = Qt.CursorShape.ClosedHandCursor, Qt.CursorShape.OpenHandCursor
            self.setCursor(closed if panning else opened)
        else:
            self.unsetCursor()

    # What is painted.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is seen, and nothing else."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.theme.room))
        if self._pictures is None:
            return
        colour = None if self._is_flashing else self._pictures.colour
        parts = self._parts
        ratio = self.devicePixelRatioF()
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        for number, (pane, clip, is_colour) in enumerate(parts):
            half = self.halves.of(number) if len(parts) == 2 and self._has_two else None
            if half is not None and half.picture is not None:
                paint_picture(painter, half.picture, self._state, pane, clip)
            else:
                self._paint_part(painter, pane, clip, colour if is_colour else None)
        for what in (self.doubt, self.pointing):
            what.paint(painter, parts, self._state, ratio)
        painter.restore()
        self._paint_chrome(painter, parts, ratio)

    @property
    def _parts(self) -> tuple[Part, ...]:
        """What is to be painted, and where."""
        return parts_of(self._state, self.halves.are_results, has_two=self._has_two)

    @property
    def _has_two(self) -> bool:
        """Whether there are two pictures that share the window, and not for a moment one."""
        pictures = self._pictures
        is_there = pictures is not None and (pictures.colour is not None or self.halves.is_chosen)
        return is_there and not self._is_flashing

    def _paint_part(
        self, painter: QPainter, pane: Rect, clip: Rect, colour: Pyramid | None
    ) -> None:
        if self._pictures is None:
            return
        if colour is None or self._reveal.is_running:
            paint_picture(painter, self._pictures.original, self._state, pane, clip)
        if colour is not None:
            painter.setOpacity(self._reveal.share)
            paint_picture(painter, colour, self._state, pane, clip)
            painter.setOpacity(1.0)

    def _paint_chrome(self, painter: QPainter, parts: tuple[Part, ...], ratio: float) -> None:
        pictures = self._pictures
        if pictures is None:
            return
        font = label_font(self.font())
        is_split = len(parts) == 2 and parts[0][0] == parts[1][0]
        for number, (pane, clip, is_colour) in enumerate(parts):
            photo = to_qt(vs.visible_rect(self._state, pane), ratio)
            seen = photo.intersected(to_qt(clip, ratio))
            is_waiting = pictures.colour is None and self._state.mode is not ViewMode.ORIGINAL
            is_result = is_colour or (len(parts) == 1 and is_waiting)
            text = pictures.right if is_result and not self._is_flashing else pictures.left
            half = self.halves.of(number) if self.halves.places else None
            if half is not None and half.trouble:
                paint_trouble(painter, seen, half.trouble, font)
            if text and not (self.halves.are_named and self.halves.places):
                paint_label(painter, Label(text, is_right=is_split and number == 1), seen, font)
        if is_split:
            under = self.mapFromGlobal(self.cursor().pos()).toPointF()
            is_hot = self._drag is _Drag.SPLIT or (self.underMouse() and self._is_on_split(under))
            paint_split(painter, vs.split_x(self._state) / ratio, photo, is_hot=is_hot)
        room = above_edge(self.rect().toRectF(), photo)
        self.doubt.paint_words(painter, (seen, photo, room), font, is_lifted=self.pointing.is_on)
        self.pointing.paint_words(painter, room, font)
