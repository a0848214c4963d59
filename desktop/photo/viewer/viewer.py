"""The photo with the bar below it: how it is shown, and at what size."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.photo.viewer.candidate_strip import CandidateStrip
from desktop.photo.viewer.canvas import Canvas
from desktop.photo.viewer.crop_bar import CropBar
from desktop.photo.viewer.crop_view import CropView
from desktop.photo.viewer.film_strip import FilmStrip
from desktop.photo.viewer.found_strip import FoundStrip
from desktop.photo.viewer.half_pills import HalfPills
from desktop.photo.viewer.pointing_button import PointingButton
from desktop.photo.viewer.spoken_view import SplitSlider
from desktop.photo.viewer.take_button import TakeButton
from desktop.photo.viewer.trouble_page import TroublePage
from desktop.pictures.view_state import ZOOM_STEP, ViewMode, ViewState, zoom_of
from desktop.ui.appearance import Appearance, tabular
from desktop.ui.messages import Message
from desktop.ui.widgets import tab_order
from desktop.ui.widgets.busy_line import BusyLine
from desktop.ui.widgets.buttons import IconButton, PushButton, Segment, SegmentedControl
from desktop.ui.widgets.note_room import NoteRoom

#: What the bar holds beside the words of the ways to look at a photo, in logical px.
_BESIDE_WORDS: Final = 572
#: Below this width the bar leaves nothing free between its icons, which stay as large as they are.
_LOOSE_FROM: Final = 510
#: Below this one it does without the zoom's number, too.
_ZOOM_FROM: Final = 460
_BAR_SPACING: Final = 2
#: Below this height the film strip gives way to another strip above it.
_BOTH_STRIPS_FROM: Final = 640
#: Below this one tiles in a strip have fewer lines.
_LINES_FROM: Final = 420
#: Below this one it gives way to a photo that is being cropped.
_CROP_BY_STRIP_FROM: Final = 520


class Viewer(QWidget):
    """Canvas and bar.

    Signals:
        mode_chosen: the `ViewMode` that the user chose.
        pointing_wanted: colours of places are to be corrected, or no longer.
        menu_wanted: the place on the screen where a menu for the photo is to open.
    """

    mode_chosen = Signal(object)
    pointing_wanted = Signal()
    menu_wanted = Signal(object)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self.canvas = Canvas(look)
        self.pills = HalfPills(look, self.canvas)
        self.split = SplitSlider(look, self.canvas)
        self.busy = BusyLine(look)
        self._modes = SegmentedControl(look, self.tr("View"), self._segments())
        self._eye = IconButton(look, "eye", self.tr("Hold to see the original (Space)"))
        self._point = PointingButton(look)
        self.take = TakeButton(look)
        self._zoom = QLabel()
        self._zoom.setFont(tabular(self.font()))
        self._zoom.setProperty("kind", "muted")
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._zoom.setMinimumWidth(52)
        self._zoom.setAccessibleName(self.tr("Zoom"))
        self.candidates = CandidateStrip(look)
        self.found = FoundStrip(look)
        self.strip = FilmStrip(look)
        self.room = NoteRoom(look)
        self.trouble = TroublePage(look)
        self.trouble.hide()
        self._has_views = False
        self._bar = self._make_bar(look)
        self.crop_view = CropView(look, self.canvas)
        self.crop_bar = CropBar(look)
        names = (segment.text for segment in self._segments())
        #: Below this width the bar shows icons without words.
        self._words_from = _BESIDE_WORDS + sum(map(self.fontMetrics().horizontalAdvance, names))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.busy)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.trouble, 1)
        column.addWidget(self.room)
        column.addWidget(self.candidates)
        column.addWidget(self.found)
        column.addWidget(self.strip)
        column.addWidget(self._bar)
        column.addWidget(self.crop_bar)
        tab_order.go_on(self.crop_view, self.crop_bar)
        self._modes.chosen.connect(self.mode_chosen)
        self._eye.pressed.connect(self._on_eye_pressed)
        self._eye.released.connect(self._on_eye_released)
        self._point.clicked.connect(self._on_point_clicked)
        self.canvas.view_changed.connect(self._on_view_changed)
        self.split.moved.connect(self.canvas.put_split)
        self.candidates.installEventFilter(self)
        self.candidates.filled.connect(self._share_room)
        self.found.installEventFilter(self)
        self.room.taken.connect(self.canvas.lend_foot)

    def close_down(self) -> None:
        """End what moves."""
        self.busy.show_busy(False)
        self.canvas.show_nothing()
        self.crop_view.show_state(None)

    def show_trouble(self, message: Message | None, *, has_folder: bool = True) -> None:
        """Show why a photo cannot be read in its place; None: show the photo."""
        if message is not None:
            self.trouble.show_message(message, has_folder=has_folder)
        is_trouble = message is not None
        self.canvas.setVisible(not is_trouble)
        self.trouble.setVisible(is_trouble)
        self._offer_views()
        for widget in self._zooming:
            widget.setEnabled(not is_trouble)
        if is_trouble:
            self._zoom.clear()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Want a menu for the photo, unless a tool has the right button."""
        if self.canvas.pointing.is_on or self.crop_view.isVisible():
            return
        is_on_photo = any(
            widget.isVisible() and widget.geometry().contains(event.pos())
            for widget in (self.canvas, self.trouble)
        )
        if is_on_photo:
            self.menu_wanted.emit(event.globalPos())

    def set_mode(self, mode: ViewMode) -> None:
        """Show the photo in another way."""
        self.canvas.set_mode(mode)
        self._offer_views()

    def offer_views(self, offered: bool) -> None:
        """Say whether there are colours to compare with; a photo without them is all original."""
        if offered is not self._has_views:  # it is asked at each step of a slider
            self._has_views = offered
            self._offer_views()

    @property
    def mode(self) -> ViewMode:
        """How the photo is shown; without colours that is the original."""
        return self.canvas.state.mode if self._are_views_offered else ViewMode.ORIGINAL

    @property
    def _are_views_offered(self) -> bool:
        return self._has_views and self.trouble.isHidden()

    def _offer_views(self) -> None:
        self._modes.setEnabled(self._are_views_offered)
        self._eye.setEnabled(self._are_views_offered)
        self._modes.show_value(self.mode)

    def offer_pointing(self, offered: bool) -> None:
        """Say whether colours of places can be corrected."""
        self._point.setEnabled(offered)

    def offer_taking(self, offered: bool) -> None:
        """Say whether there is a result to take elsewhere."""
        self.take.setEnabled(offered)

    def show_pointing(self, is_on: bool) -> None:
        """Show whether colours of places are being corrected."""
        self._point.show_on(is_on)

    def show_cropping(self, is_on: bool) -> None:
        """Let the photo being cropped lie over the canvas, or no longer."""
        had_keys = self.crop_view.hasFocus() or self.crop_bar.isAncestorOf(
            QApplication.focusWidget() or self
        )
        self.crop_view.setGeometry(self.canvas.rect())
        # Each event costs something: it is asked for its size while that matters.
        (self.canvas.installEventFilter if is_on else self.canvas.removeEventFilter)(self)
        # What lies below is not for the keyboard.
        nothing, tab = Qt.FocusPolicy.NoFocus, Qt.FocusPolicy.TabFocus
        self.canvas.setFocusPolicy(nothing if is_on else Qt.FocusPolicy.StrongFocus)
        on_canvas: tuple[QWidget, ...] = (self.split, *self.pills.pills)
        for widget in on_canvas:
            widget.setFocusPolicy(nothing if is_on else tab)
        for widget in (self.crop_view, self.crop_bar):
            widget.setVisible(is_on)
        self._bar.setVisible(not is_on)
        self._share_room()
        if had_keys and not is_on:
            self.canvas.setFocus()

    @Slot()
    def zoom_in(self) -> None:
        """Zoom in by a step."""
        self.canvas.zoom_by(ZOOM_STEP)

    @Slot()
    def zoom_out(self) -> None:
        """Zoom out by a step."""
        self.canvas.zoom_by(1 / ZOOM_STEP)

    @Slot()
    def zoom_to_pixels(self) -> None:
        """Show one photo pixel on one pixel of the screen."""
        self.canvas.zoom_to(1.0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give up words in the bar, and one of two strips, where room is short."""
        is_tight = self.width() < _LOOSE_FROM
        self._modes.show_words(self.width() >= self._words_from)
        self._row.setSpacing(0 if is_tight else _BAR_SPACING)
        self._pixels.setHidden(is_tight)  # a double click does it, too
        # That can be seen, too, while an icon that is cut off says nothing.
        self._zoom.setVisible(self.width() >= _ZOOM_FROM)
        self._point.show_words(self.width() >= self._words_from + self._point.words_px)
        self._share_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the strips as they come and go, and the canvas with what lies over it."""
        if watched in (self.candidates, self.found) and event.type() in (
            QEvent.Type.Show,
            QEvent.Type.Hide,
        ):
            self._share_room()
        elif watched is self.canvas and event.type() == QEvent.Type.Resize:
            self.crop_view.setGeometry(self.canvas.rect())
        return False

    def _share_room(self) -> None:
        height = self.height()
        has_candidates = not (self.candidates.isHidden() or self.candidates.is_empty)
        is_another_there = has_candidates or not self.found.isHidden()
        is_cropping = not self.crop_bar.isHidden()
        self.found.make_low(height < _LINES_FROM)
        self.strip.give_way(
            (height < _BOTH_STRIPS_FROM and is_another_there)
            or (height < _CROP_BY_STRIP_FROM and is_cropping)
        )

    def _segments(self) -> tuple[Segment[ViewMode], ...]:
        return (
            Segment(
                ViewMode.SPLIT,
                self.tr("Split"),
                "square-split-horizontal",
                self.tr("Original and coloured photo with a line to drag (Ctrl+1)"),
            ),
            Segment(
                ViewMode.SIDE_BY_SIDE,
                self.tr("Side by side"),
                "columns-2",
                self.tr("Original and coloured photo beside each other (Ctrl+2)"),
            ),
            Segment(
                ViewMode.ORIGINAL,
                self.tr("Original"),
                "image",
                self.tr("The photo as it was (Ctrl+3)"),
            ),
            Segment(
                ViewMode.COLOUR,
                self.tr("Colour"),
                "palette",
                self.tr("The coloured photo alone (Ctrl+4)"),
            ),
        )

    def _make_bar(self, look: Appearance) -> QWidget:
        bar = QWidget()
        bar.setProperty("kind", "bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = self._row = QHBoxLayout(bar)
        row.setContentsMargins(12, 7, 12, 7)
        row.setSpacing(_BAR_SPACING)
        row.addWidget(self._modes)
        row.addSpacing(6)
        row.addWidget(self._eye)
        row.addSpacing(6)
        row.addWidget(self._point)
        row.addSpacing(6)
        row.addWidget(self.take)
        row.addStretch(1)
        smaller = IconButton(look, "minus", self.tr("Zoom out (-)"))
        larger = IconButton(look, "plus", self.tr("Zoom in (+)"))
        fit = IconButton(look, "maximize", self.tr("Fit into the window (0)"))
        pixels = self._pixels = PushButton("1:1", kind="flat")
        pixels.setToolTip(self.tr("One pixel of the photo on one of the screen (1)"))
        pixels.setAccessibleName(self.tr("100 %"))
        smaller.clicked.connect(self.zoom_out)
        larger.clicked.connect(self.zoom_in)
        fit.clicked.connect(self.canvas.fit)
        pixels.clicked.connect(self.zoom_to_pixels)
        for widget in (smaller, self._zoom, larger, fit, pixels):
            row.addWidget(widget)
        self._zooming = smaller, larger, fit, pixels
        return bar

    @Slot()
    def _on_point_clicked(self) -> None:
        self.pointing_wanted.emit()

    @Slot()
    def _on_eye_pressed(self) -> None:
        self.canvas.flash_original(True)

    @Slot()
    def _on_eye_released(self) -> None:
        self.canvas.flash_original(False)

    @Slot(object)
    def _on_view_changed(self, state: ViewState) -> None:
        self._zoom.setText(self.tr("{percent} %").format(percent=round(zoom_of(state) * 100)))
