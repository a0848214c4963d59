"""Above the list of the queue: which of its photos are listed, and in which order."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from core.queue.jobs import Mark, Tally
from desktop.queue.queue_filter import ALL_IN_ORDER, OF_MARKS, Among, QueueFilter
from desktop.ui.appearance import Appearance
from desktop.ui.quantities import number
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.elided_label import BETWEEN_PARTS
from desktop.ui.widgets.labels import words as make_label

#: Fewer photos than this are found by looking.
_MANY: Final = 13


class FilterBar(QWidget):
    """A box to choose photos, a field to search them, and buttons for their order.

    Attributes:
        box: the photos; its data are `Among`.
        order: most doubtful first, while it is down.
        text: what is in the name of a photo, in those of its folders, or in its reason.
        by_folder: those of a folder stand together, while it is down and there are many.
        found: how many the search has found.

    Signals:
        chosen: the `QueueFilter`.
        grouping_chosen: whether those of a folder are to stand together.
        search_begun: the keyboard came into the field.
    """

    chosen = Signal(object)
    grouping_chosen = Signal(bool)
    search_begun = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._filter = ALL_IN_ORDER
        self.box = ChoiceBox(look, self.tr("Photos to list"))
        for among in Among:
            self.box.addItem("", among)
        self.order = _toggle(look, "arrow-down-wide-narrow", self.tr("Most doubtful first"))
        self.text = _SearchField()
        self.text.setPlaceholderText(self.tr("Name, folder or reason"))
        self.text.setAccessibleName(self.tr("Search the queue"))
        self.text.setClearButtonEnabled(True)
        for button in self.text.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear the search"))
        self.by_folder = _toggle(look, "folder-tree", self.tr("By folder"))
        self.found = make_label("", "small")
        self.found.setVisible(False)
        self._choice = _row(self.box, self.order)
        self._search = _row(self.text, self.found, self.by_folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._choice)
        column.addWidget(self._search)
        self.box.activated.connect(self._on_chosen)
        self.order.clicked.connect(self._on_chosen)
        self.by_folder.clicked.connect(self._on_chosen)
        self.by_folder.clicked.connect(self.grouping_chosen)
        self.text.textChanged.connect(self._on_chosen)
        self.text.begun.connect(self.search_begun)
        self.show_counts(Tally(), 0, {})

    def show_counts(
        self, tally: Tally, to_look_at: int, marks: Mapping[Mark, int], *, is_at_work: bool = False
    ) -> None:
        """Say how many photos each choice lists; before any has ended there is nothing to choose.

        Args:
            tally: how many photos are at what.
            to_look_at: how many are coloured so that somebody should look at them.
            marks: how many results are thought what of.
            is_at_work: a run goes: then the choice has its place from the start.
        """
        counts = {
            Among.ALL: (self.tr("All photos"), tally.total),
            Among.TO_LOOK_AT: (self.tr("To look at"), to_look_at),
            Among.FAILED: (self.tr("Failed"), tally.failed),
            Among.TO_DO: (self.tr("To do"), tally.unfinished),
            Among.DONE: (self.tr("In colour"), tally.done),
            Among.SKIPPED: (self.tr("Skipped"), tally.skipped),
            Among.UNMARKED: (self.tr("Not looked at"), marks.get(Mark.NONE, 0)),
            Among.GOOD: (self.tr("Good"), marks.get(Mark.GOOD, 0)),
            Among.AGAIN: (self.tr("To be made again"), marks.get(Mark.AGAIN, 0)),
            Among.GREY: (self.tr("Left grey"), marks.get(Mark.GREY, 0)),
        }
        for at, among in enumerate(Among):
            name, count = counts[among]
            self.box.setItemText(at, f"{name}{BETWEEN_PARTS}{number(count)}")
        is_marked = any(count for mark, count in marks.items() if mark is not Mark.NONE)
        self._offer_marks(is_marked or self._filter.among in OF_MARKS)
        is_to_choose = tally.ended > 0 or (is_at_work and tally.total > 0)
        self._choice.setVisible(is_to_choose)
        self._search.setVisible(tally.total >= _MANY)
        self.setVisible(is_to_choose or tally.total >= _MANY)
        # Nothing is left out of the list by what cannot be seen, and so not be changed.
        if self._choice.isHidden():
            self._list_all()
        if self._search.isHidden():
            self.text.clear()
        self._on_chosen()

    def show_found(self, count: int) -> None:
        """Say how many photos are listed, while something is searched."""
        self.found.setVisible(bool(self.text.text().strip()))
        self.found.setText(self.tr("%Ln found", "", count))

    def show_grouping(self, is_by_folder: bool) -> None:
        """Let those of a folder stand together, as was chosen before."""
        self.by_folder.setChecked(is_by_folder)
        self._on_chosen()

    @property
    def filter(self) -> QueueFilter:
        """Which photos are listed."""
        return self._filter

    def take_over(self, wanted: QueueFilter) -> None:
        """List what another bar listed, as far as it is to be chosen here."""
        if not self._choice.isHidden():
            self.box.setCurrentIndex(self.box.findData(wanted.among))
            self.order.setChecked(wanted.by_doubt)
        if not self._search.isHidden():
            self.text.setText(wanted.text)
            self.by_folder.setChecked(wanted.by_folder)
        self._on_chosen()

    def reset(self) -> None:
        """List all photos in the order of the queue, by folder if that was chosen."""
        self._list_all()
        self.text.clear()
        self._on_chosen()

    def _list_all(self) -> None:
        self.box.setCurrentIndex(0)
        self.order.setChecked(False)

    def _offer_marks(self, are_offered: bool) -> None:
        """Let results be chosen by what is thought of them once something is."""
        view = self.box.view()
        for at, among in enumerate(Among):
            if among in OF_MARKS:
                self.box.model().setData(
                    self.box.model().index(at, 0),
                    None if are_offered else 0,
                    Qt.ItemDataRole.UserRole - 1,  # what Qt keeps an item's flags under
                )
                view.setRowHidden(at, not are_offered)  # type: ignore[attr-defined]

    @Slot()
    def _on_chosen(self) -> None:
        now = QueueFilter(
            self.box.currentData(),
            by_doubt=self.order.isChecked(),
            text=self.text.text(),
            by_folder=self.by_folder.isChecked() and not self._search.isHidden(),
        )
        if now != self._filter:
            self._filter = now
            self.chosen.emit(now)


class _SearchField(QLineEdit):
    """Is emptied by Escape.

    Signals:
        begun: the keyboard came into it.
    """

    begun = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that somebody is about to type."""
        super().focusInEvent(event)
        self.begun.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty it, or leave Escape to the window."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def _toggle(look: Appearance, icon: str, name: str) -> IconButton:
    button = IconButton(look, icon, name)
    button.setCheckable(True)
    button.setProperty("kind", "pointing")
    return button


def _row(field: QWidget, *others: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    layout.addWidget(field, 1)
    for other in others:
        layout.addWidget(other)
    return row
