"""The photo by ear and by keyboard: what is seen of it in words, and the split as a slider.

The canvas itself stays a widget for eyes and pointers; what lies on it here has no pixels of its
own but the ring around the handle of the split.
"""

from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider

from desktop.photo.viewer.canvas import Canvas
from desktop.photo.viewer.paint import HANDLE_RADIUS
from desktop.photo.viewer.pictures import Pictures
from desktop.pictures import view_state as vs
from desktop.pictures.view_state import ViewMode, ViewState
from desktop.ui.accessible import announce
from desktop.ui.appearance import Appearance

#: The split moves by so many hundredths of the width at a key press, and by Page Up and Down.
_STEP: Final = 2
_PAGE: Final = 10


class SplitSlider(QSlider):
    """The split of a canvas as a slider: Tab comes to it, arrow keys move it, and it has a value.

    It lies on the handle and leaves the pointer to the canvas. What the canvas shows is told to
    screen readers from here, too.

    Signals:
        moved: the share of the canvas, 0..1, that is left of the line now.
    """

    moved = Signal(float)

    def __init__(self, look: Appearance, canvas: Canvas) -> None:
        super().__init__(Qt.Orientation.Horizontal, canvas)
        self._look = look
        self._canvas = canvas
        self._had_colour = False
        self.setRange(0, 100)
        self.setSingleStep(_STEP)
        self.setPageStep(_PAGE)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Line between original and colour"))
        self.setAccessibleDescription(self.tr("Percent of the width left of the line"))
        self.hide()
        canvas.view_changed.connect(self._on_seen)
        canvas.shown.connect(self._on_shown)
        canvas.halves.seen.connect(self._on_shown)
        self.valueChanged.connect(self._on_value_changed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ring the handle while the keyboard is here; the line is the canvas's own."""
        if not self.hasFocus():
            return
        width = float(self._look.theme.ring)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, radius = self.rect().toRectF().center(), HANDLE_RADIUS + 1.5 + width / 2
        # On any photo: the ring lies between two dark ones.
        for colour, wide in (("#000000", width + 2.0), (self._look.theme.accent, width)):
            painter.setPen(QPen(QColor(colour), wide))
            painter.drawEllipse(middle, radius, radius)

    @Slot()
    def _on_shown(self) -> None:
        self._follow()
        pictures = self._canvas.pictures
        has_colour = pictures is not None and pictures.colour is not None
        if has_colour and not self._had_colour:
            announce(self._canvas, self.tr("The photo is in colour"))
        self._had_colour = has_colour

    @Slot(object)
    def _on_seen(self, state: ViewState) -> None:
        self._follow()

    @Slot(int)
    def _on_value_changed(self, percent: int) -> None:
        self.moved.emit(percent / 100)

    def _follow(self) -> None:
        """Lie on the handle, with the value of where that is, and say what is seen."""
        canvas, state = self._canvas, self._canvas.state
        are_chosen = canvas.halves.is_chosen and not canvas.is_flashing
        name = words_for(
            canvas.pictures, state, is_flashing=canvas.is_flashing, are_chosen=are_chosen
        )
        if canvas.accessibleName() != name:
            canvas.setAccessibleName(name)
        has_colour = canvas.pictures is not None and canvas.pictures.colour is not None
        has_two = has_colour or canvas.halves.is_chosen
        self.setVisible(has_two and state.mode is ViewMode.SPLIT)
        if not self.isVisibleTo(canvas):
            return
        seen = vs.visible_rect(state, vs.panes(state)[0])
        ratio = canvas.devicePixelRatioF()
        middle = QPointF(vs.split_x(state), seen.y + seen.height / 2) / ratio
        side = round(2 * (HANDLE_RADIUS + 8))
        self.setGeometry(round(middle.x() - side / 2), round(middle.y() - side / 2), side, side)
        self.blockSignals(True)
        self.setValue(percent_of(state))
        self.blockSignals(False)


def percent_of(state: ViewState) -> int:
    """Give where the split line is, in percent of the width of the canvas."""
    return round(vs.split_x(state) / max(1, state.canvas.width) * 100)


def words_for(
    pictures: Pictures | None, state: ViewState, *, is_flashing: bool, are_chosen: bool = False
) -> str:
    """Say what a canvas shows, for those who do not see it.

    Args:
        pictures: what there is to show.
        state: how it is seen.
        is_flashing: the original is shown for a moment.
        are_chosen: the halves show others; the buttons on them say which.
    """
    if pictures is None:
        return _tr("No photo")
    if is_flashing or state.mode is ViewMode.ORIGINAL:
        return _tr("Photo: the original")
    has_two = state.mode in (ViewMode.SPLIT, ViewMode.SIDE_BY_SIDE)
    if are_chosen and has_two:
        return _tr("Photo: two pictures of it beside each other")
    if pictures.colour is None:
        return _tr("Photo: the original, its colour is not there yet")
    if state.mode is ViewMode.COLOUR:
        return _tr("Photo: in colour")
    if state.mode is ViewMode.SIDE_BY_SIDE:
        return _tr("Photo: the original to the left, in colour to the right")
    return _tr("Photo: the original left of a line, in colour right of it")


def _tr(text: str) -> str:
    return QCoreApplication.translate("SplitSlider", text)
