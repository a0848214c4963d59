"""The page of a training that could not go on: what happened, and what to do."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.train.training_state import Phase, TrainingState
from desktop.train.widgets.page_parts import (
    PAGE_HEIGHT,
    IconLabel,
    add_footer,
    button,
    label,
    link,
    narrow,
    page_column,
)
from desktop.ui.appearance import Appearance
from desktop.ui.error_help import TRAINING


class FailurePage(QWidget):
    """Says why there is no model.

    Signals:
        again_wanted: go on with the training.
        forget_wanted: give it up, and what it has learned.
        closed: leave it.
        help_wanted: the help is to be shown at a place.
    """

    again_wanted = Signal()
    forget_wanted = Signal()
    closed = Signal()
    help_wanted = Signal(str)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._icon = IconLabel(look, "circle-alert", "bad", 32)
        self._title = label("", "title")
        self._text = narrow(label("", "muted"))
        self._kept = narrow(label("", "muted"))
        self.why = link(self.tr("Why?"))
        self.show_details = link(self.tr("Show details"))
        self.details = details_box(self.tr("What the training wrote"))
        self.copy = button(self.tr("Copy details"))
        self.forget = button(self.tr("Forget it"))
        self.close_button = button(self.tr("Close"))
        self.again = button(self.tr("Try again"), is_main=True)
        self._lay_out()
        self._reveal(False)
        self.why.clicked.connect(self._on_why)
        self.show_details.clicked.connect(self._on_details)
        self.copy.clicked.connect(self._on_copy)
        self.again.clicked.connect(self.again_wanted)
        self.forget.clicked.connect(self.forget_wanted)
        self.close_button.clicked.connect(self.closed)

    def show_state(self, training_state: TrainingState, *, is_begun: bool) -> None:
        """Show what happened.

        Args:
            training_state: of the training.
            is_begun: some of it is done and kept.
        """
        fault = training_state.fault
        if fault is None or training_state.phase is Phase.HALTED:
            self._icon.show_icon("info", "caution")
            self._title.setText(self.tr("The training was interrupted"))
            self._text.setText("")
        else:
            self._icon.show_icon("circle-alert", "bad")
            self._title.setText(self.tr("The training could not go on"))
            self._text.setText(f"{fault.message} {fault.hint}".strip())
        self._text.setVisible(bool(self._text.text()))
        self.why.setVisible(bool(self._text.text()))
        self._kept.setText(
            self.tr(
                "What it has learned so far is kept: it goes on from there. If you forget it, what "
                "it has learned is deleted; your photos and your models stay as they are."
            )
            if is_begun
            else self.tr("Nothing was changed, and your models are as they were.")
        )
        self.again.setText(self.tr("Go on") if is_begun else self.tr("Try again"))
        # Where there is nothing to lose, closing forgets it.
        self.forget.setVisible(is_begun)
        said = fault.details if fault is not None else ""
        self.details.setPlainText(said)
        self.show_details.setVisible(bool(said))
        self._reveal(False)

    def _lay_out(self) -> None:
        said = QVBoxLayout()
        said.setSpacing(6)
        for text in (self._title, self._text, self._kept):
            said.addWidget(text)
        said.addWidget(self.why)
        said.addWidget(self.show_details)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(said, 1)
        column = page_column(self, height=PAGE_HEIGHT)
        column.addLayout(head)
        column.addSpacing(16)
        column.addWidget(self.details, 100)
        column.addStretch(1)
        add_footer(self, [self.forget, self.copy], [self.close_button, self.again])

    def _reveal(self, shown: bool) -> None:
        self.details.setVisible(shown)
        self.copy.setVisible(shown)
        self.show_details.setText(self.tr("Hide details") if shown else self.tr("Show details"))

    @Slot()
    def _on_details(self) -> None:
        self._reveal(not self.details.isVisibleTo(self))

    @Slot()
    def _on_why(self) -> None:
        self.help_wanted.emit(TRAINING)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())


def details_box(name: str) -> QPlainTextEdit:
    """Make a box for what a program wrote."""
    box = QPlainTextEdit()
    box.setReadOnly(True)
    box.setTabChangesFocus(True)
    box.setAccessibleName(name)
    box.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    return box
