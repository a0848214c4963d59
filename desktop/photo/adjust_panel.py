"""The panel that changes how the colour looks, and saves it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.colour.colour_settings import ColourSettings
from desktop.photo.adjust_view import AdjustView, ModelChoice
from desktop.photo.doubt_line import DoubtLine
from desktop.photo.guess_button import GuessButton
from desktop.photo.hints.hint_list import HintList
from desktop.photo.histogram.histogram_pane import FOLDED_PX, HistogramPane
from desktop.photo.model_box import ModelBox
from desktop.photo.own_colours import OwnColours
from desktop.photo.panel_room import ROOMS, Room, has_room_for, roomiest
from desktop.photo.possible import NOTHING, WhyNot
from desktop.photo.preset_row import PresetRow
from desktop.photo.presets import standard_presets
from desktop.photo.reference_row import ReferenceRow
from desktop.photo.tones import tones
from desktop.photo.turn_button import TurnButton
from desktop.ui.appearance import Appearance
from desktop.ui.commands import Do
from desktop.ui.widgets import line
from desktop.ui.widgets.buttons import IconButton, PushButton
from desktop.ui.widgets.elided_label import ElidedLabel, PartsLabel
from desktop.ui.widgets.fitting_row import FittingRow
from desktop.ui.widgets.fitting_title import FittingTitle
from desktop.ui.widgets.held_button import HeldButton
from desktop.ui.widgets.labels import words
from desktop.ui.widgets.tone_slider import ToneSlider

_WIDTH: Final = 284
_NARROW_WIDTH: Final = 244
_FOOT_MARGIN: Final = 20
_BETWEEN: Final = 8
#: Height of the window, in logical px, below which the foot leaves the sliders what it can.
_LOW_FROM: Final = 560
#: What lies left and right of the sliders, and of what is between them and the edge.
_SIDE: Final = 17
_INDENT: Final = 3
_BELOW_MODEL: Final = 4
#: No more lines are kept free for what a model is good at, however long others tell of it.
_MOST_KEPT_FREE: Final = 3


class AdjustPanel(QWidget):
    """Sliders, model and save buttons; emits what the user wants and shows what it is given.

    Signals:
        colour_moved: the new `ColourSettings`, while a slider moves.
        colour_settled: the slider was let go.
        model_chosen: id of the model that was chosen.
        reference_wanted: point of the screen where to ask whose colours the photo is to have.
        try_all_wanted: show the photo by every model, or no longer.
        guess_wanted: show other guesses for it, or no longer.
        anew_wanted: a photo that keeps its own colours is to be coloured.
        undo_wanted, redo_wanted, reset_wanted: the buttons above.
        turn_wanted: the `Do` of the turn that was chosen.
        crop_wanted: crop the photo, or no longer.
        save_wanted, save_as_wanted, copy_wanted: the buttons below.
    """

    colour_moved = Signal(object)
    colour_settled = Signal()
    model_chosen = Signal(str)
    reference_wanted = Signal(object)
    try_all_wanted = Signal()
    guess_wanted = Signal()
    anew_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    reset_wanted = Signal()
    turn_wanted = Signal(object)
    crop_wanted = Signal()
    save_wanted = Signal()
    save_as_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, look: Appearance, models: Sequence[ModelChoice]) -> None:
        super().__init__()
        self._look = look
        self._models: dict[str, ModelChoice] = {}
        self._view = AdjustView("", ColourSettings(), NOTHING, why_not=" ")
        self.sliders = tuple(ToneSlider(look, tone) for tone in tones())
        self.title = FittingTitle(self.tr("Adjust"))
        self._model_box = ModelBox(look, self.tr("Model"))
        self._try_all = PushButton("", kind="link")
        self._try_all.setToolTip(self.tr("See this photo by every model (Ctrl+T)"))
        self.guess = GuessButton()
        self._summary = words("", "small", wraps=True)
        self._summary.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.presets = PresetRow(look, standard_presets())
        self.own_colours = OwnColours()
        self.histogram = HistogramPane(look)
        self.hints = HintList(look)
        self.reference = ReferenceRow(look)
        self._means = QWidget()
        self.refer = IconButton(look, "palette", self.tr("Colours as in another photo…"))
        self._undo = IconButton(look, "undo-2", self.tr("Undo (Ctrl+Z)"))
        self._redo = IconButton(look, "redo-2", self.tr("Redo (Ctrl+Shift+Z)"))
        self._reset = IconButton(look, "rotate-ccw", self.tr("Reset all (Ctrl+R)"))
        self.turn = TurnButton(look)
        name = self.tr("Crop and straighten")
        self.crop = HeldButton(look, "crop", name, self.tr("Crop and straighten (C)"))
        self._title = ElidedLabel()
        self._title.setProperty("kind", "heading")
        self._facts = PartsLabel()
        self._facts.setProperty("kind", "small")
        self.doubt = DoubtLine()
        self._save = PushButton(self.tr("Save"), kind="primary", large=True)
        #: What is to be done next, and not saving.
        self._ahead: set[str] = set()
        self._hands_back = False
        self._save_as = PushButton(self.tr("Save as…"))
        self._copy = PushButton(self.tr("Copy"))
        # In its place where the words of both do not fit beside each other.
        self._copy_sign = IconButton(look, "copy", self.tr("Copy"))
        self.setProperty("kind", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._room, self._window_height_px = ROOMS[0], 0
        self._lay_out()
        self.make_small(narrow=False)
        self._connect()
        self.show_trying(False)
        self.show_models(models)

    def make_small(self, *, narrow: bool, window_height_px: int = _LOW_FROM) -> None:
        """Leave more room for the photo in a narrow window, and show all sliders in a low one."""
        self._window_height_px = window_height_px
        lowest = window_height_px < _LOW_FROM
        self.setFixedWidth(_NARROW_WIDTH if narrow else _WIDTH)
        # As that of the queue: icons are in line with what is below, or in high contrast outlines.
        end = 20 if self._look.theme.is_contrast else 12
        self._head_row.setContentsMargins(20, 6 if lowest else 12, end, 4)
        above, below = (4, 8) if lowest else (12, 16)
        self._foot_column.setContentsMargins(_FOOT_MARGIN, above, _FOOT_MARGIN, below)
        self._facts.setHidden(lowest)
        if self._save.property("scale") != (scale := "" if lowest else "large"):
            self._save.setProperty("scale", scale)
            self._save.style().polish(self._save)
        self._fit_buttons()
        self._keep_summary_free()
        self._share_height()

    def _share_height(self) -> None:
        """Show what there is room for, the histogram first where somebody wants it."""
        taken = self._head.sizeHint().height() + line.PX + self._foot.sizeHint().height()
        if self._room.has_links:  # the room that they need counts with it
            taken -= self._doubt_px
        free = self.height() - taken
        fits = has_room_for(FOLDED_PX, free, self._needed_px)
        self.histogram.make_small(self._window_height_px, has_head=fits)
        room = self._room = roomiest(free - self.histogram.room_px, self._needed_px)
        self._sliders_column.setSpacing(room.between)
        self._keep_in_line()
        # The name of the first slider belongs to its groove, and not to the presets above it.
        self._preset_column.setContentsMargins(_INDENT, 0, _INDENT, room.below_presets)
        self.doubt.give_way(not room.has_links)
        self._show_model(self._models.get(self._view.model))

    def _needed_px(self, room: Room) -> int:
        """Give the height that all takes but head, histogram and foot.

        Corrections and a reference come and go: they scroll, and nothing else goes for them.
        """
        model, between = [], room.between  # of a column in the column
        if len(self._models) > 1:
            model.append(self._model_box.sizeHint().height())
            if room.has_summary:
                model.append(self._summary.minimumHeight())
        if room.has_links:
            model.append(self._links.height_at(self.width() - 2 * (_SIDE + _INDENT)))
        # A column with words that wrap in it gives nothing less than what it would like.
        hints = (
            slider.sizeHint() if room.has_summary else slider.minimumSizeHint()
            for slider in self.sliders
        )
        parts = [
            sum(model) + between * max(0, len(model) - 1) + _BELOW_MODEL,
            self.presets.sizeHint().height() + room.below_presets,
            *(hint.height() for hint in hints),
        ]
        height = room.above + sum(parts) + room.between * (len(parts) - 1) + room.below
        return height + (self._doubt_px if room.has_links else 0)

    @property
    def _doubt_px(self) -> int:
        return self.doubt.sizeHint().height() + self._foot_column.spacing()

    def _keep_in_line(self) -> None:
        """Let the scroll bar, where there is one, stand in the margin: all stays in line."""
        beside = self._area.width() - self._area.viewport().width()
        above, below = self._room.above, self._room.below
        self._sliders_column.setContentsMargins(_SIDE, above, max(0, _SIDE - beside), below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the height."""
        if event.size().height() != event.oldSize().height():
            self._share_height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the scroll bar as it comes and goes."""
        if event.type() == QEvent.Type.Resize:
            self._keep_in_line()
        return False

    def show_models(self, models: Sequence[ModelChoice]) -> None:
        """Offer other models; nothing is emitted."""
        self._models = {model.id: model for model in models}
        self._model_box.blockSignals(True)
        self._model_box.show_models(models)
        self._model_box.blockSignals(False)
        self._keep_summary_free()
        self._share_height()
        self.show_view(self._view)

    def show_view(self, view: AdjustView) -> None:
        """Show values; nothing is emitted."""
        self._view = view
        model, can = self._models.get(view.model), view.possible
        keeps_colours = can.why_not is WhyNot.OWN_COLOURS
        for slider in self.sliders:
            slider.show_value(getattr(view.colour, slider.key))
            slider.disable_because(view.why_not)
        if can.can_change and model is not None and not model.has_vividness:
            self.sliders[0].disable_because(
                self.tr(
                    "{name} answers one colour for each place, so there is no bolder one"
                ).format(name=model.name)
            )
        without = model.name if model is not None and not model.has_vividness else ""
        self.guess.explain(view.why_not, without)
        self.presets.show_colour(view.colour, enabled=can.can_change)
        self._show_model(model)
        for button, do in (
            (self._undo, Do.UNDO),
            (self._redo, Do.REDO),
            (self._reset, Do.RESET),
            (self.turn, Do.TURN_RIGHT),
            (self.crop, Do.CROP),
            (self._save, Do.SAVE),
            (self._save_as, Do.SAVE_AS),
            (self._copy, Do.COPY),
            (self._copy_sign, Do.COPY),
            (self._try_all, Do.TRY_ALL),
            (self.refer, Do.REFER),
            (self.guess, Do.GUESS),
        ):
            button.setEnabled(do in can.commands)
        self._title.show_text(view.title)
        self._facts.show_text(view.facts)
        self._facts.setToolTip("\n".join(filter(None, (view.facts, view.on_paper))))
        self.own_colours.setVisible(keeps_colours)
        self._means.setVisible(not keeps_colours)
        self._show_saving(view)

    def _show_saving(self, view: AdjustView) -> None:
        is_saving = view.possible.is_saving
        save = self.tr("Hand back") if self._hands_back else self.tr("Save")
        self._save.setText(self.tr("Saving…") if is_saving else save)
        if self._save.property("busy") is not is_saving:
            # What it says now is to be read, though it cannot be pressed.
            self._save.setProperty("busy", is_saving)
            self._save.style().polish(self._save)
        saving = self.tr("The coloured photo is being saved") if is_saving else ""
        why_not = view.why_not or saving
        for copy in (self._copy, self._copy_sign):
            copy.setToolTip(
                view.why_not or self.tr("Copy the coloured photo to the clipboard (Ctrl+C)")
            )
        save_tip = self.tr("Save the coloured photo (Ctrl+S)")
        if self._hands_back:
            save_tip = self.tr("Save it where the other program waits for it (Ctrl+S)")
        self._save.setToolTip(why_not or save_tip)
        self._save_as.setToolTip(why_not or self.tr("Choose name, place and format (Ctrl+Shift+S)"))

    @Slot(bool)
    def show_handing_back(self, hands_back: bool) -> None:
        """Say that Save gives the photo to another program, which waits for it."""
        self._hands_back = hands_back
        self._show_saving(self._view)

    def go_to(self, key: str) -> None:
        """Give a slider the keyboard, and bring it into sight."""
        for slider in self.sliders:
            if slider.key == key:
                self._area.ensureWidgetVisible(slider)
                # As by Tab, so that the ring shows where the keyboard is.
                slider.groove.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(bool)
    def stand_back(self, stands_back: bool) -> None:
        """Let Save be a button like others while something else is the one thing to do next."""
        self._stand_back("other", stands_back)

    @Slot(bool)
    def stand_back_for_queue(self, stands_back: bool) -> None:
        """Let Save be a button like others while the queue is the one thing to do next."""
        self._stand_back("queue", stands_back)

    def _stand_back(self, for_what: str, stands_back: bool) -> None:
        (self._ahead.add if stands_back else self._ahead.discard)(for_what)
        self._save.show_kind("plain" if self._ahead else "primary")

    @Slot(bool)
    def show_trying(self, is_open: bool) -> None:
        """Say what the button for all models does now."""
        self._try_all.setText(
            self.tr("Close the comparison") if is_open else self.tr("Try all models")
        )

    def _show_model(self, model: ModelChoice | None) -> None:
        several = len(self._models) > 1
        self._model_box.setVisible(several)
        self._try_all.setVisible(several and self._room.has_links)
        self._links.setVisible(self._room.has_links)
        self._summary.setVisible(several and model is not None and self._room.has_summary)
        if model is None:
            return
        self._summary.setText(model.summary)
        self._model_box.blockSignals(True)
        self._model_box.setCurrentIndex(self._model_box.findData(model.id))
        self._model_box.blockSignals(False)

    def _keep_summary_free(self) -> None:
        """Keep room for the longest summary, so that choosing a model moves no slider."""
        self._summary.ensurePolished()
        metrics = self._summary.fontMetrics()
        room = QRect(0, 0, self.width() - 2 * (_SIDE + _INDENT), self.height())
        wraps = Qt.TextFlag.TextWordWrap
        heights = [
            metrics.boundingRect(room, wraps, m.summary).height() for m in self._models.values()
        ]
        most = _MOST_KEPT_FREE * metrics.lineSpacing()
        self._summary.setMinimumHeight(min(max(heights, default=0), most))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        column.addWidget(self.histogram)
        column.addWidget(self._make_body(), 1)
        column.addWidget(line.across())
        column.addWidget(self._make_foot())

    def _make_head(self) -> QWidget:
        head = self._head = QWidget()
        row = self._head_row = QHBoxLayout(head)
        row.setSpacing(2)
        row.addWidget(self.title, 1)
        for button in (self.refer, self._undo, self._redo, self._reset):
            row.addWidget(button)
        return head

    def _make_body(self) -> QScrollArea:
        column = self._sliders_column = QVBoxLayout(self._means)
        column.addWidget(self.hints)
        model_column = QVBoxLayout()
        model_column.setContentsMargins(_INDENT, 0, _INDENT, _BELOW_MODEL)
        model_column.addWidget(self._model_box)
        model_column.addWidget(self._summary)
        self._links = FittingRow(self._try_all, self.guess)
        model_column.addWidget(self._links)
        column.addLayout(model_column)
        preset_column = self._preset_column = QVBoxLayout()
        preset_column.addWidget(self.presets)
        column.addLayout(preset_column)
        column.addWidget(self.reference)
        for slider in self.sliders:
            column.addWidget(slider)
        column.addStretch(1)
        body = QWidget()
        both = QVBoxLayout(body)
        both.setContentsMargins(0, 0, 0, 0)
        both.addWidget(self.own_colours)
        both.addWidget(self._means)
        area = self._area = QScrollArea()
        area.setWidget(body)
        area.viewport().installEventFilter(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _make_foot(self) -> QWidget:
        foot = self._foot = QWidget()
        column = self._foot_column = QVBoxLayout(foot)
        column.setSpacing(8)
        told = QVBoxLayout()
        told.setSpacing(8)
        told.addWidget(self._title)
        told.addWidget(self._facts)
        about = QHBoxLayout()
        about.addLayout(told, 1)
        about.addWidget(self.crop)
        about.addWidget(self.turn)
        column.addLayout(about)
        column.addWidget(self.doubt, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(6)
        column.addWidget(self._save)
        row = QHBoxLayout()
        row.setSpacing(_BETWEEN)
        row.addWidget(self._save_as, 1)
        row.addWidget(self._copy, 1)
        row.addWidget(self._copy_sign)
        column.addLayout(row)
        return foot

    def _fit_buttons(self) -> None:
        words = self._save_as.sizeHint().width() + self._copy.sizeHint().width()
        fits = words + _BETWEEN <= self.width() - 2 * _FOOT_MARGIN
        self._copy.setVisible(fits)
        self._copy_sign.setVisible(not fits)

    def _connect(self) -> None:
        for slider in self.sliders:
            slider.moved.connect(self._on_moved)
            slider.settled.connect(self.colour_settled)
        self.histogram.resized.connect(self._on_histogram_resized)
        self._look.changed.connect(self._on_look_changed)
        self._model_box.activated.connect(self._on_model_activated)
        self._try_all.clicked.connect(self.try_all_wanted)
        self.refer.clicked.connect(self._on_refer)
        self.guess.clicked.connect(self.guess_wanted)
        self.own_colours.anew_wanted.connect(self.anew_wanted)
        self._undo.clicked.connect(self.undo_wanted)
        self._redo.clicked.connect(self.redo_wanted)
        self._reset.clicked.connect(self.reset_wanted)
        self.turn.turn_wanted.connect(self.turn_wanted)
        self.crop.clicked.connect(self.crop_wanted)
        self._save.clicked.connect(self.save_wanted)
        self._save_as.clicked.connect(self.save_as_wanted)
        self._copy.clicked.connect(self.copy_wanted)
        self._copy_sign.clicked.connect(self.copy_wanted)

    @Slot()
    def _on_look_changed(self) -> None:
        is_narrow = self.width() < _WIDTH
        self.make_small(narrow=is_narrow, window_height_px=self._window_height_px)

    @Slot()
    def _on_histogram_resized(self) -> None:
        self._share_height()

    @Slot()
    def _on_refer(self) -> None:
        self.reference_wanted.emit(self.refer.mapToGlobal(self.refer.rect().bottomLeft()))

    @Slot(str, float)
    def _on_moved(self, key: str, value: float) -> None:
        self.colour_moved.emit(replace(self._view.colour, **{key: value}))

    @Slot(int)
    def _on_model_activated(self, index: int) -> None:
        self.model_chosen.emit(str(self._model_box.itemData(index)))
