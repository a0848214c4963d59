"""The page where the training component is not installed: what it is and how to get it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.train.component_probe import Missing
from desktop.train.pages.failure_page import details_box
from desktop.train.widgets.page_parts import (
    PAGE_HEIGHT,
    IconLabel,
    add_footer,
    button,
    card,
    label,
    link,
    page_column,
    waiting_line,
)
from desktop.ui.appearance import Appearance


class MissingPage(QWidget):
    """Says how to get the component.

    Signals:
        again_wanted: look for it again.
        place_wanted: the user wants to say where it is.
        closed: the user is done.
    """

    again_wanted = Signal()
    place_wanted = Signal()
    closed = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._why = label("", "muted")
        self._how = label("", "")
        self.command = QLineEdit()
        self.copy = button(self.tr("Copy"))
        self.busy = waiting_line(look)
        self.show_details = link(self.tr("Show details"))
        self.details: QPlainTextEdit = details_box(self.tr("What was found"))
        self.place = button(self.tr("I have it: choose its folder…"))
        self.close_button = button(self.tr("Close"))
        self.again = button(self.tr("Look again"), is_main=True)
        self._lay_out()
        self.copy.clicked.connect(self._on_copy)
        self.show_details.clicked.connect(self._on_details)
        self.place.clicked.connect(self.place_wanted)
        self.again.clicked.connect(self.again_wanted)
        self.close_button.clicked.connect(self.closed)

    def show_missing(self, missing: Missing, command: str) -> None:
        """Show what is missing.

        Args:
            missing: what was found in its place.
            command: that installs it; empty where there is none, as for the bundled program.
        """
        self._why.setText(self._reason(missing))
        self._how.setText(
            self.tr("Type this line into a terminal, press Return, and wait until it is done:")
            if command
            else self.tr(
                "Get Autochrome with training from where you got Autochrome, and unpack it "
                "on this computer. Then choose its folder here."
            )
        )
        self.command.setText(command)
        self.command.setCursorPosition(0)
        for widget in (self.command, self.copy):
            widget.setVisible(bool(command))
        self.details.setPlainText(missing.said)
        self.show_details.setVisible(bool(missing.said))
        self._reveal(False)
        self.show_busy(False)

    def show_busy(self, is_busy: bool) -> None:
        """Look for it."""
        self.busy.setVisible(is_busy)
        self.busy.show_busy(is_busy)
        for answer in (self.again, self.place):
            answer.setEnabled(not is_busy)

    def _reason(self, missing: Missing) -> str:
        if missing.is_of_another_version:
            return self.tr("What was found belongs to another version of Autochrome.")
        if missing.packages:
            return self.tr("These are missing: {names}.").format(names=", ".join(missing.packages))
        return self.tr("It was not found on this computer.")

    def _lay_out(self) -> None:
        self.command.setReadOnly(True)
        self.command.setAccessibleName(self.tr("Line for the terminal"))
        self.command.setFont(self.details.font())
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.command, 1)
        line.addWidget(self.copy)
        steps = card()
        inside = QVBoxLayout(steps)
        inside.setContentsMargins(20, 16, 20, 20)
        inside.setSpacing(12)
        inside.addWidget(label(self.tr("How to get it"), "heading"))
        inside.addWidget(self._how)
        inside.addLayout(line)
        said = QVBoxLayout()
        said.setSpacing(6)
        said.addWidget(label(self.tr("Training needs one more part"), "title"))
        said.addWidget(
            label(
                self.tr(
                    "Bringing photos into colour works without it. It takes about 1 GB on the "
                    "disk, and once it is there, training needs no internet."
                ),
                "muted",
            )
        )
        said.addWidget(self._why)
        head = QHBoxLayout()
        head.setSpacing(16)
        icon = IconLabel(self._look, "info", "caution", 32)
        head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(said, 1)
        column = page_column(self, height=PAGE_HEIGHT)
        column.addLayout(head)
        column.addSpacing(20)
        column.addWidget(steps)
        column.addSpacing(12)
        column.addWidget(self.show_details, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.details, 100)
        column.addStretch(1)
        column.addWidget(self.busy)
        add_footer(self, [self.place], [self.close_button, self.again])

    def _reveal(self, shown: bool) -> None:
        self.details.setVisible(shown)
        self.show_details.setText(self.tr("Hide details") if shown else self.tr("Show details"))

    @Slot()
    def _on_details(self) -> None:
        self._reveal(not self.details.isVisibleTo(self))

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.command.text())
