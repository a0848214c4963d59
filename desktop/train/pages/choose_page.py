"""The first page: which photos, which name, from which model, how long."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QSize, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from core.model.card import LONGEST_NAME, is_name
from desktop.train import training_texts
from desktop.train.folder_inspector import Inspection
from desktop.train.widgets.folder_card import FolderCard
from desktop.train.widgets.page_parts import (
    PAGE_HEIGHT,
    IconLabel,
    add_footer,
    button,
    label,
    narrow,
    page_column,
)
from desktop.ui import mime_content
from desktop.ui.appearance import Appearance
from desktop.ui.widgets.buttons import Segment, SegmentedControl
from desktop.ui.widgets.choice_box import ChoiceBox

_FIELD_WIDTH: Final = 320
_OWN_SIZE: Final = QSize(112, 34)
#: Own times, in minutes: a week at most.
_SHORTEST, _LONGEST = 1, 7 * 24 * 60


@dataclass(frozen=True, slots=True)
class StartChoice:
    """A model that can be gone on from.

    Attributes:
        file: its package.
        name: for people.
        summary: what it is for.
    """

    file: Path
    name: str
    summary: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """All that the page asks for."""

    photos: Path
    name: str
    start: Path
    minutes: float


class Duration(Enum):
    """How long a training takes; the values are minutes, 0 for a number of the user's."""

    SHORT = 10
    HOUR = 60
    NIGHT = 480
    OWN = 0


class ChoosePage(QWidget):
    """Asks what is to be trained.

    Signals:
        folder_wanted: the user wants to choose a folder.
        folder_given: the path of a folder that was dropped.
        start_changed: another model to go on from is chosen.
        list_wanted: the user wants to see what is left out.
        wanted: a `Chosen`.
        cancelled: the user wants none of it.
    """

    folder_wanted = Signal()
    folder_given = Signal(object)
    start_changed = Signal()
    list_wanted = Signal()
    wanted = Signal(object)
    cancelled = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._inspection: Inspection | None = None
        self._starts: tuple[StartChoice, ...] = ()
        self._own_name = False
        self.card = FolderCard(look)
        self.name = QLineEdit()
        self.start_box = ChoiceBox(look, self.tr("Model to start from"))
        self.duration = SegmentedControl(look, self.tr("How long"), _segments())
        self.own_minutes = QSpinBox()
        self._about_start = label("", "small")
        self._about_time = label("", "small")
        self._problem = label("", "small", wraps=False)
        self.cancel = button(self.tr("Cancel"))
        self.go = button(self.tr("Start training"), is_main=True)
        self._length = Duration.SHORT
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self._refresh()

    @property
    def start(self) -> Path | None:
        """File of the model to go on from; None where there is none."""
        index = self.start_box.currentIndex()
        return self._starts[index].file if 0 <= index < len(self._starts) else None

    @property
    def minutes(self) -> float:
        """How long the training is to take."""
        own = self._length is Duration.OWN
        return float(self.own_minutes.value() if own else self._length.value)

    def show_starts(self, starts: Sequence[StartChoice]) -> None:
        """Show the models that can be gone on from; the one that was chosen stays so."""
        before = self.start
        self._starts = tuple(starts)
        self.start_box.blockSignals(True)
        self.start_box.clear()
        for start in self._starts:
            self.start_box.addItem(start.name)
        files = [start.file for start in self._starts]
        self.start_box.setCurrentIndex(files.index(before) if before in files else 0)
        self.start_box.blockSignals(False)
        self._refresh()

    def show_inspection(self, inspection: Inspection | None) -> None:
        """Show what is known of the folder; its name is that of the model, unless one was given."""
        before = self._inspection.photos if self._inspection is not None else None
        self._inspection = inspection
        self.card.show_inspection(inspection)
        if inspection is not None and inspection.photos != before and not self._own_name:
            self.name.setText(inspection.photos.name[:LONGEST_NAME])
        self._refresh()

    def forget(self) -> None:
        """Be as new."""
        self._own_name = False
        self.name.clear()
        self.show_inspection(None)

    # Folders that are dropped.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show that the folder can be let go of here."""
        if event.mimeData().hasUrls():
            mime_content.take_as_copy(event)
            self.card.show_target(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the highlight away."""
        self.card.show_target(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the folder, or the one that a photo lies in."""
        self.card.show_target(False)
        mime_content.take_as_copy(event)
        dropped = mime_content.read(event.mimeData())
        if dropped.paths:
            self.folder_given.emit(dropped.folder)

    # What it is made of.

    def _lay_out(self) -> None:
        column = page_column(self, height=PAGE_HEIGHT)
        column.addWidget(label(self.tr("Train a model on your photos"), "title"))
        column.addSpacing(4)
        lead = self.tr(
            "Show it colour photos of the kind that you want to bring into colour. It hides their "
            "colours, guesses them, and learns from its mistakes."
        )
        column.addWidget(narrow(label(lead, "muted")))
        column.addSpacing(20)
        column.addWidget(self.card, 100)
        column.addSpacing(20)
        column.addLayout(self._form())
        column.addStretch(1)
        column.addSpacing(16)
        column.addLayout(self._promise())
        add_footer(self, [self._problem], [self.cancel, self.go])

    def _form(self) -> QGridLayout:
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(self.tr("Name of the new model"))
        self.name.setPlaceholderText(self.tr("What the new model is called"))
        self.name.setFixedWidth(_FIELD_WIDTH)
        self.start_box.setFixedWidth(_FIELD_WIDTH)
        self.own_minutes.setRange(_SHORTEST, _LONGEST)
        self.own_minutes.setValue(30)
        self.own_minutes.setFixedSize(_OWN_SIZE)
        # The style sheet does not reach what is inside.
        self.own_minutes.lineEdit().setTextMargins(8, 0, 0, 0)
        self.own_minutes.setAccessibleName(self.tr("Minutes of training"))
        self.duration.show_value(self._length)
        time = QWidget()
        row = QHBoxLayout(time)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.duration)
        row.addWidget(self.own_minutes)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(12)
        grid.setColumnMinimumWidth(0, 76)
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Name"), self.name),
            (self.tr("Start from"), self.start_box),
            (self.tr("How long"), time),
        )
        for line, (text, field) in enumerate(fields):
            grid.addWidget(label(text, "muted", wraps=False), line, 0)
            # The time has a field of its own now and then, and room for it beside it.
            columns = 2 if field is time else 1
            grid.addWidget(field, line, 1, 1, columns, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self._about_start, 1, 2)
        grid.addWidget(self._about_time, 3, 1, 1, 2)
        grid.setRowMinimumHeight(3, 16)
        grid.setColumnStretch(2, 1)
        return grid

    def _promise(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel(self._look, "shield-check", "muted", 16))
        promise = self.tr("Everything happens on this computer. No photo ever leaves it.")
        row.addWidget(label(promise, "small", wraps=False), 1)
        return row

    def _connect(self) -> None:
        self.card.choose_wanted.connect(self.folder_wanted)
        self.card.list_wanted.connect(self.list_wanted)
        self.name.textEdited.connect(self._on_name_edited)
        self.start_box.currentIndexChanged.connect(self._on_start_changed)
        self.duration.chosen.connect(self._on_duration_chosen)
        self.own_minutes.valueChanged.connect(self._refresh)
        self.cancel.clicked.connect(self.cancelled)
        self.go.clicked.connect(self._on_go)

    @Slot()
    def _refresh(self) -> None:
        is_own = self._length is Duration.OWN
        self._name_unit()
        self.own_minutes.setVisible(is_own)
        ready = training_texts.ready_at(self.minutes, QDateTime.currentDateTime())
        meanwhile = self.tr("You can go on working meanwhile.")
        self._about_time.setText(f"{ready} {meanwhile}")
        index = self.start_box.currentIndex()
        is_one = 0 <= index < len(self._starts)
        self._about_start.setText(self._starts[index].summary if is_one else "")
        problem = self._why_not()
        self._problem.setText(problem)
        checked = self._inspection.checked if self._inspection is not None else None
        self.go.setEnabled(not problem and checked is not None and checked.are_enough)

    def _name_unit(self) -> None:
        """Count the minutes as the language does: the number itself is typed."""
        value = self.own_minutes.value()
        number, words = QLocale().toString(value), self.tr("%Ln minutes", "", value)
        before, _, after = words.partition(number)
        self.own_minutes.setPrefix(before)
        self.own_minutes.setSuffix(after)

    def _why_not(self) -> str:
        """Say what the user has to change, where that is not told already."""
        if not self._starts:
            return self.tr("None of your models can be trained further.")
        if self._inspection is not None and not is_name(self.name.text().strip()):
            return self.tr("Give the new model a name.")
        return ""

    @Slot()
    def _on_name_edited(self) -> None:
        self._own_name = bool(self.name.text().strip())
        self._refresh()

    @Slot()
    def _on_start_changed(self) -> None:
        self._refresh()
        self.start_changed.emit()

    @Slot(object)
    def _on_duration_chosen(self, length: Duration) -> None:
        self._length = length
        self._refresh()
        if length is Duration.OWN:
            self.own_minutes.setFocus()
            self.own_minutes.selectAll()

    @Slot()
    def _on_go(self) -> None:
        start, inspection = self.start, self._inspection
        if start is not None and inspection is not None:
            name = self.name.text().strip()
            self.wanted.emit(Chosen(inspection.photos, name, start, self.minutes))


def _segments() -> tuple[Segment[Duration], ...]:
    translated = (
        (Duration.SHORT, _tr("10 minutes"), _tr("A first try")),
        (Duration.HOUR, _tr("1 hour"), _tr("A good choice for some hundreds of photos")),
        (Duration.NIGHT, _tr("Overnight"), _tr("8 hours, for many photos")),
        (Duration.OWN, _tr("Other"), _tr("As many minutes as you like")),
    )
    return tuple(Segment(value, text, "", tip) for value, text, tip in translated)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ChoosePage", text)
