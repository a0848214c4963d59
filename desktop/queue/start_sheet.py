"""The sheet before a run of the queue: how many, how long, how much, where to, and one question."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.base.errors import AutochromeError
from core.batch.existing import Existing
from desktop.queue.queue_texts import places_words
from desktop.queue.survey import Survey
from desktop.settings.export_choice import ExportChoice
from desktop.settings.export_form import ExportForm
from desktop.ui.appearance import Appearance
from desktop.ui.core_words import error_words
from desktop.ui.quantities import capitalised, duration_words, size_words
from desktop.ui.widgets import line, tab_order
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.labels import words as make_label

_WIDTH: Final = 560
_MARGIN: Final = 28
_LABELS: Final = 104
_ROW: Final = 20
_INSET: Final = 2
#: Less room than this is not told more closely, in bytes.
_HARDLY_ANY: Final = 1e6
#: So much of the screen is left around the sheet, for the frame and the bars of the system.
_AROUND: Final = 64


class StartSheet(QDialog):
    """Tells what a run will do, lets it be changed, and starts it; Escape starts nothing.

    Args:
        parent: the window.
        look: its colours.
        choice: what was chosen about results before.

    Signals:
        choice_changed: another `ExportChoice`: what is shown about results is to be told anew.
        start_wanted: the `ExportChoice`, and what becomes of results that exist (`Existing`).
    """

    choice_changed = Signal(object)
    start_wanted = Signal(object, object)

    def __init__(self, parent: QWidget, look: Appearance, choice: ExportChoice) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._look = look
        self._choice = choice
        self._example: tuple[Path, str] | None = None
        self._form: ExportForm | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._fit)
        self._survey = Survey(0)
        self._seconds: float | None = None
        self._without_existing: float | None = None
        self._is_refused = False
        self._title = make_label("", "title")
        self._time, self._room = make_label("", "text"), make_label("", "text")
        self._room.setWordWrap(True)
        self._model, self._folder, self._called = ElidedLabel(), ElidedLabel(), ElidedLabel()
        self._edits_name, self._edits = make_label("", "muted"), make_label("", "text")
        self._edits.setWordWrap(True)
        # Its first line is in line with what stands beside it, also where there is a second.
        self._edits.setContentsMargins(0, _INSET, 0, _INSET)
        self._is_for_all = False
        self._refusal = make_label("", "bad")
        self._refusal.setWordWrap(True)
        self._more = PushButton("", kind="link")
        self._more.setCheckable(True)
        self._question = make_label("", "heading")
        self._target: Path | None = None
        self._both, self._skip, self._anew = QRadioButton(), QRadioButton(), QRadioButton()
        self._existing = self._make_question()
        self._cancel = PushButton(self.tr("Cancel"))
        self._go = PushButton(self.tr("Start"), kind="primary")
        self._cancel.setAutoDefault(False)
        self._go.setDefault(True)
        self._options = _scrolling()
        self._lay_out()
        self._options.setVisible(False)
        self._existing.setVisible(False)
        self._refusal.setVisible(False)
        self._on_more_toggled(False)
        self._more.toggled.connect(self._on_more_toggled)
        for answer in (self._skip, self._both):
            answer.toggled.connect(self._on_answer_toggled)
        self._cancel.clicked.connect(self.reject)
        self._go.clicked.connect(self.start)
        self._go.setFocus()

    @property
    def form(self) -> ExportForm:
        """The options, made when they are asked for: it takes as long as the rest of the sheet."""
        if self._form is None:
            form = self._form = ExportForm(self._look, explains=False)
            form.show_choice(self._choice)
            if self._example is not None:
                form.show_example(*self._example)
            form.changed.connect(self._on_form_changed)
            form.installEventFilter(self)
            self._options.setWidget(form)
            tab_order.go_on(self._more, form)
        return self._form

    @property
    def choice(self) -> ExportChoice:
        """What is chosen about results."""
        return self._choice

    @property
    def is_sound(self) -> bool:
        """Whether all that is shown is chosen."""
        return self._form is None or self._form.is_sound

    @property
    def is_surveyed(self) -> bool:
        """Whether all that can be counted and tried is."""
        return self._survey.is_whole and self._survey.is_sampled

    def unfold(self) -> None:
        """Show all options."""
        self._more.setChecked(True)

    def show_model(self, model: str, *, is_adjusted: bool) -> None:
        """Show what colours the photos: the name of the model, and whether as was adjusted."""
        words = self.tr("{model}, with my adjustments") if is_adjusted else "{model}"
        self._model.show_text(words.format(model=model))

    def show_is_for_all(self, is_for_all: bool) -> None:
        """Say that model and settings take the place of those that photos have of their own."""
        self._is_for_all = is_for_all
        self._show_edits()

    def _show_edits(self) -> None:
        count = self._survey.edited
        for label in (self._edits_name, self._edits):
            label.setVisible(count > 0)
        if self._is_for_all:
            words = self.tr(
                "%Ln photos have their own. Yours take their place this time; turns and colours "
                "set by hand stay.",
                "",
                count,
            )
        else:
            words = self.tr("%Ln photos have their own, and are coloured with them.", "", count)
        self._edits.setText(words)

    def show_photos(self, count: int, first: Path, model: str) -> None:
        """Show how many photos there are, and take one for the example of a name."""
        self._title.setText(self.tr("Colour %Ln photos", "", count))
        self.setWindowTitle(self._title.text())
        self._example = (first, model)
        if self._form is not None:
            self._form.show_example(first, model)
        self._survey = Survey(count)
        self._show_room()

    def show_time(self, seconds: float | None, without_existing: float | None = None) -> None:
        """Show how long it will take; None while a few are tried, or where none could be.

        Args:
            seconds: for all photos.
            without_existing: for those that have no results yet, where that is known.
        """
        self._seconds, self._without_existing = seconds, without_existing
        self._show_time()

    def _show_time(self) -> None:
        seconds = self._seconds
        if self._skip.isChecked() and self._without_existing is not None:
            seconds = self._without_existing
        if seconds is not None:
            words = duration_words(seconds)
        elif self._survey.is_sampled:
            words = self.tr("known after the first photos")
        else:
            words = self.tr("trying a few of them…")
        self._time.setText(capitalised(words))

    def show_target(self, target: Path, folders: Sequence[Path]) -> None:
        """Show where results go, and what that of the first photo is called.

        Args:
            target: the result of the first photo.
            folders: that results go into; none for beside each photo.
        """
        self._folder.show_text(places_words(folders))
        self._target = target
        self._show_first()
        self._refuse("")

    def show_survey(self, survey: Survey) -> None:
        """Show what is known about room on the disk, and about results that exist."""
        self._survey = survey
        self._show_room()
        self._show_edits()
        count = survey.existing
        self._existing.setVisible(count > 0)
        self._question.setText(
            self.tr("%Ln results would have the name of a file that is there", "", count)
        )
        self._fit()

    @Slot(object)
    def refuse(self, error: AutochromeError) -> None:
        """Say why it cannot be started like this."""
        self._refuse(error_words(error))

    def _refuse(self, words: str) -> None:
        self._is_refused = bool(words)
        self._refusal.setText(words)
        self._refusal.setVisible(bool(words))
        self._go.setEnabled(not words and self.is_sound)
        self._fit()

    def _show_first(self) -> None:
        """Name the first result: with a number where both are kept and its name is taken."""
        beside = self._survey.first_beside if self._both.isChecked() else None
        if self._target is not None:
            self._called.show_text((beside or self._target).name)

    def _show_room(self) -> None:
        survey, with_existing = self._survey, not self._skip.isChecked()
        self._show_first()
        if not survey.seen:
            self._set_room(self.tr("Counting…"), "text")
            return
        room = survey.tightest(with_existing=with_existing)
        needed = survey.needed(with_existing=with_existing)
        free = size_words(0 if room is None else room.free)
        is_short = room is not None and room.lacks(with_existing=with_existing) > 0
        if is_short:
            words = self.tr(
                "About {needed}, but only {free} are free. Make room or choose another folder: "
                "what does not fit waits until there is room."
            )
        elif needed < _HARDLY_ANY:
            words = self.tr("Less than 1 MB; {free} are free")
        else:
            words = self.tr("About {needed}; {free} are free")
        words = words.format(needed=size_words(needed), free=free)
        self._set_room(words, "caution" if is_short else "text")

    def _set_room(self, words: str, kind: str) -> None:
        if not self._survey.is_whole and self._survey.seen:
            words = self.tr("{words} (still counting)").format(words=words)
        self._room.setText(words)
        if self._room.property("kind") != kind:
            self._room.setProperty("kind", kind)
            self._room.style().polish(self._room)

    def _make_question(self) -> QWidget:
        box = QWidget()
        self._both.setText(self.tr("Keep both: new results get a number"))
        self._skip.setText(self.tr("Leave photos alone that have their result"))
        self._anew.setText(self.tr("Make results anew, in place of those of the same photo"))
        self._both.setChecked(True)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(line.across())
        column.addSpacing(8)
        column.addWidget(self._question)
        for answer in (self._both, self._skip, self._anew):
            column.addWidget(answer)
        return box

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, _LABELS)
        grid.setColumnStretch(1, 1)
        for number, (words, value) in enumerate(
            (
                (self.tr("Model"), self._model),
                (self.tr("Adjustments"), self._edits),
                (self.tr("Time"), self._time),
                (self.tr("Disk space"), self._room),
                (self.tr("Results go to"), self._folder),
                (self.tr("The first is"), self._called),
            )
        ):
            label = self._edits_name if value is self._edits else make_label("", "muted")
            label.setText(words)
            for one in (label, value):
                one.setMinimumHeight(_ROW)
            grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, number, 1, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 24, _MARGIN, 22)
        column.setSpacing(16)
        column.addWidget(self._title)
        column.addLayout(grid)
        column.addWidget(self._refusal)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._options)
        column.addWidget(self._existing)
        column.addSpacing(4)
        column.addLayout(buttons)
        self.setFixedWidth(_WIDTH)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the options room when a line of theirs came or went."""
        # They told one another first, one event after the other, and come to rest after this one.
        if watched is self._form and event.type() is QEvent.Type.LayoutRequest:
            self._soon.start()
        return super().eventFilter(watched, event)

    @Slot()
    def _fit(self) -> None:
        """Be as high as what is shown; where the screen is lower, the options scroll."""
        height = self._height()
        if self._options.isVisibleTo(self):
            # What is wrong with a name may take a second line.
            wrapped = self.form.heightForWidth(_WIDTH - 2 * _MARGIN)
            whole = max(wrapped, self.form.sizeHint().height())
            self._options.setFixedHeight(whole)
            height, most = self._height(), self.screen().availableGeometry().height() - _AROUND
            if height > most:
                self._options.setFixedHeight(max(_ROW, whole - (height - most)))
                height = self._height()
        self.setFixedHeight(height)
        self._stay_on_screen()

    def _stay_on_screen(self) -> None:
        """Move up where the buttons would be below the screen."""
        if self.isVisible():
            below = self.frameGeometry().bottom() - self.screen().availableGeometry().bottom()
            if below > 0:
                top = max(self.screen().availableGeometry().top(), self.y() - below)
                self.move(self.x(), top)

    def _height(self) -> int:
        layout = self.layout()
        if layout is None:
            return 0
        layout.activate()
        wraps = layout.hasHeightForWidth()
        return layout.totalHeightForWidth(_WIDTH) if wraps else layout.totalSizeHint().height()

    @Slot(bool)
    def _on_more_toggled(self, shown: bool) -> None:
        self._more.setText(
            self.tr("Fewer options") if shown else self.tr("Folder, names and format…")
        )
        if shown:
            self.form.show()
        self._options.setVisible(shown)
        self._fit()

    @Slot()
    def _on_form_changed(self) -> None:
        self._go.setEnabled(self.is_sound and not self._is_refused)
        if self.is_sound:
            self._choice = self.form.choice
            self.choice_changed.emit(self._choice)
        else:
            self._called.show_text("–")

    @Slot()
    def _on_answer_toggled(self) -> None:
        self._show_time()
        self._show_room()
        self._fit()

    @property
    def _answer(self) -> Existing:
        if self._skip.isChecked():
            return Existing.SKIP
        return Existing.REPLACE if self._anew.isChecked() else Existing.KEEP_BOTH

    @Slot()
    def start(self) -> None:
        """Start, as the button does."""
        if self.is_sound:
            self.accept()
            self.start_wanted.emit(self._choice, self._answer)


def _scrolling() -> QScrollArea:
    """Make an area that scrolls where the screen is low."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
