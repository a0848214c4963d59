"""The page of one photo, looked at closely: all pictures of it zoom and move together."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.compare.comparison_jobs import LookedAt
from desktop.compare.widgets.look_pane import FOOT, LookPane
from desktop.compare.widgets.photo_grid import digit_of
from desktop.pictures.view_state import ZOOM_STEP, Size, ViewState, zoom_of
from desktop.ui.appearance import Appearance, tabular
from desktop.ui.widgets import line
from desktop.ui.widgets.busy_line import BusyLine
from desktop.ui.widgets.buttons import IconButton, PushButton
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.labels import words

_GAP: Final = 8
_EDGE: Final = 12
#: From this zoom on what is read for the screen is too coarse.
_CLOSE: Final = 1.01
_STEPS: Final = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_PageUp: -1,
}


@dataclass(frozen=True, slots=True)
class PictureWords:
    """What is said of a picture of the photo.

    Attributes:
        name: of the model, or its number while names are hidden.
        caption: its figures.
        number: by which it is chosen while names are hidden.
        is_best: it was chosen as the best.
    """

    name: str
    caption: str = ""
    number: int = 0
    is_best: bool = False


class _Panes(QWidget):
    """Gives panes the places at which the photo is largest."""

    def __init__(self) -> None:
        super().__init__()
        self._panes: list[LookPane] = []
        self._photo = Size(4, 3)
        self.setProperty("kind", "room")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def show_panes(self, panes: Sequence[LookPane]) -> None:
        """Show these."""
        self._panes = list(panes)
        self._place()

    def fit(self, photo: Size) -> None:
        """Place panes for photos of this shape."""
        self._photo = photo
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the size."""
        self._place()

    def _place(self) -> None:
        count = len(self._panes)
        if not count:
            return
        columns = max(range(1, count + 1), key=self._zoom_with)
        width, height = self._cell(columns)
        for number, pane in enumerate(self._panes):
            row, column = divmod(number, columns)
            left, top = _EDGE + column * (width + _GAP), _EDGE + row * (height + _GAP)
            pane.setGeometry(QRect(left, top, width, height))

    def _cell(self, columns: int) -> tuple[int, int]:
        rows = -(-len(self._panes) // columns)
        width = (self.width() - 2 * _EDGE - (columns - 1) * _GAP) // columns
        height = (self.height() - 2 * _EDGE - (rows - 1) * _GAP) // rows
        return max(1, width), max(1, height)

    def _zoom_with(self, columns: int) -> float:
        width, height = self._cell(columns)
        return min(width / self._photo.width, max(1, height - FOOT) / self._photo.height)


class LookPage(QWidget):
    """Shows one photo in the true colours and in those of each model.

    Signals:
        stepped: another photo is to be shown: 1 for the next, -1 for the one before.
        chosen: number of the best picture, 0 where there is no difference.
        closer_wanted: the photo is looked at closer than it was read.
        back_wanted: all photos are to be shown again.
    """

    stepped = Signal(int)
    chosen = Signal(int)
    closer_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._is_blind = False
        self._is_close = False
        self._is_following = False
        self.panes: list[LookPane] = []
        self._room = _Panes()
        self.busy = BusyLine(look, ground="surface")
        self.back = PushButton(self.tr("All photos"))
        self.back.setAutoDefault(False)
        self.back.setToolTip(self.tr("Back to all photos (Esc)"))
        self._name = ElidedLabel()
        self._name.setProperty("kind", "heading")
        self._place = words("", "muted")
        self._ask = words("", "small", wraps=True)
        self.no_difference = PushButton(self.tr("0: no difference"))
        self.no_difference.setAutoDefault(False)
        self.no_difference.setCheckable(True)
        self.previous = IconButton(look, "chevron-left", self.tr("Previous photo (Left)"))
        self.next = IconButton(look, "chevron-right", self.tr("Next photo (Right)"))
        self._zoom = QLabel()
        self._lay_out(look)
        self._connect()

    def show_words(
        self,
        photo: str,
        place: str,
        pictures: Sequence[PictureWords],
        ask: str,
        *,
        can_step: tuple[bool, bool],
        can_choose: bool,
        is_undecided: bool,
    ) -> None:
        """Say what is shown.

        Args:
            photo: name of its file.
            place: which of how many it is.
            pictures: words for the true colours, then for each model.
            ask: how to choose while names are hidden; empty for names.
            can_step: whether there is a photo before, and one after.
            can_choose: whether the best picture can be chosen while names are hidden.
            is_undecided: it was said that there is no difference.
        """
        self._name.show_text(photo)
        self._place.setText(place)
        self._is_blind = bool(ask)
        self._ask.setText(ask)
        self._ask.setVisible(self._is_blind)
        self.no_difference.setVisible(self._is_blind)
        self.no_difference.setChecked(is_undecided)
        self.no_difference.setEnabled(can_choose)
        self.previous.setEnabled(can_step[0])
        self.next.setEnabled(can_step[1])
        self._make_panes(len(pictures))
        for pane, one in zip(self.panes, pictures, strict=True):
            if self._is_blind and one.number:
                pane.show_choice(one.number, is_best=one.is_best, can_choose=can_choose)
            else:
                pane.show_words(one.name, one.caption)

    def show_photo(self, pictures: LookedAt, names: Sequence[str]) -> None:
        """Show a photo, fitted; `names` are of the true colours, then of each model."""
        self.busy.show_busy(False)
        self._is_close = False
        self._room.fit(pictures.truth.photo)
        self._is_following = True
        for pane, shown, name in zip(self.panes, (None, *pictures.shown), names, strict=True):
            pane.show_pictures(pictures.truth, shown, name)
        self._is_following = False
        self._show_zoom(self.panes[0].canvas.state)

    def sharpen(self, pictures: LookedAt, names: Sequence[str]) -> None:
        """Show the same photo, read in full."""
        for pane, shown, name in zip(self.panes, (None, *pictures.shown), names, strict=True):
            pane.sharpen(pictures.truth, shown, name)

    def show_nothing(self) -> None:
        """Forget the photo."""
        self.busy.show_busy(False)
        for pane in self.panes:
            pane.canvas.show_nothing()

    def take_keyboard(self) -> None:
        """Let keys come here."""
        if self.panes:
            self.panes[0].canvas.setFocus()

    # What comes from the user.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, zoom and choose by keys; Space shows the true colours everywhere."""
        key, number = event.key(), digit_of(event)
        if key in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(key)])
        elif key == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        elif key == Qt.Key.Key_Space:
            self._flash(True)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._zoom_by(ZOOM_STEP)
        elif key == Qt.Key.Key_Minus:
            self._zoom_by(1 / ZOOM_STEP)
        elif number is not None and self._is_blind:
            self.chosen.emit(number)
        elif number == 0:
            self._fit()
        elif number == 1:
            self.panes[0].canvas.zoom_to(1.0)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Show the models' colours again."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._flash(False)
        else:
            super().keyReleaseEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the key that shows the true colours."""
        self._flash(False)
        self.busy.show_busy(False)
        super().hideEvent(event)

    def _flash(self, shown: bool) -> None:
        for pane in self.panes[1:]:
            pane.canvas.flash_original(shown)

    # What it is made of.

    def _lay_out(self, look: Appearance) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(24, 4, 24, 8)
        head.setSpacing(12)
        head.addWidget(self.back)
        head.addWidget(self._name, 1)
        head.addWidget(self._place)
        head.addWidget(self.previous)
        head.addWidget(self.next)
        outer.addLayout(head)
        outer.addWidget(self.busy)
        outer.addWidget(line.across())
        outer.addWidget(self._room, 1)
        outer.addWidget(line.across())
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 8, 24, 8)
        foot.setSpacing(4)
        foot.addWidget(self.no_difference)
        foot.addSpacing(8)
        foot.addWidget(self._ask, 1)
        foot.addStretch(0)
        self._zoom.setFont(tabular(self.font()))
        self._zoom.setProperty("kind", "muted")
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._zoom.setMinimumWidth(52)
        self._zoom.setAccessibleName(self.tr("Zoom"))
        smaller = IconButton(look, "minus", self.tr("Zoom out (-)"))
        larger = IconButton(look, "plus", self.tr("Zoom in (+)"))
        fit = IconButton(look, "maximize", self.tr("Fit into the window"))
        smaller.clicked.connect(self._on_smaller)
        larger.clicked.connect(self._on_larger)
        fit.clicked.connect(self._fit)
        for widget in (smaller, self._zoom, larger, fit):
            foot.addWidget(widget)
        outer.addLayout(foot)

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_wanted)
        self.previous.clicked.connect(self._on_previous)
        self.next.clicked.connect(self._on_next)
        self.no_difference.clicked.connect(self._on_no_difference)

    def _make_panes(self, count: int) -> None:
        if len(self.panes) == count:
            return
        for pane in self.panes:
            pane.hide()
            pane.deleteLater()
        self.panes = []
        for _ in range(count):
            pane = LookPane(self._look)
            pane.setParent(self._room)
            pane.canvas.view_changed.connect(self._on_view_changed)
            pane.chosen.connect(self.chosen)
            pane.show()
            self.panes.append(pane)
        self._room.show_panes(self.panes)

    @Slot(object)
    def _on_view_changed(self, state: ViewState) -> None:
        if self._is_following:
            return
        # One of another size keeps its own picture in its pane; it leads nobody by that.
        sender = self.sender()
        self._is_following = True
        for pane in self.panes:
            if pane.canvas is not sender:
                pane.canvas.follow(state)
        self._is_following = False
        self._show_zoom(state)
        if state.zoom is not None and state.zoom > _CLOSE and not self._is_close:
            self._is_close = True
            self.closer_wanted.emit()

    def _show_zoom(self, state: ViewState) -> None:
        self._zoom.setText(self.tr("{percent} %").format(percent=round(zoom_of(state) * 100)))

    def _zoom_by(self, factor: float) -> None:
        if self.panes:
            self.panes[0].canvas.zoom_by(factor)

    @Slot()
    def _fit(self) -> None:
        if self.panes:
            self.panes[0].canvas.fit()

    @Slot()
    def _on_smaller(self) -> None:
        self._zoom_by(1 / ZOOM_STEP)

    @Slot()
    def _on_larger(self) -> None:
        self._zoom_by(ZOOM_STEP)

    @Slot()
    def _on_previous(self) -> None:
        self.stepped.emit(-1)

    @Slot()
    def _on_next(self) -> None:
        self.stepped.emit(1)

    @Slot()
    def _on_no_difference(self) -> None:
        self.chosen.emit(0)
