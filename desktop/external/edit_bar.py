"""The band above a photo that another program waits for: hand it back, or give it up."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.ui.widgets import line
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.elided_label import ElidedLabel


class EditBar(QWidget):
    """Says for what the photo is edited, and where the result goes.

    Signals:
        done_wanted: write the result, and let the other program go on.
        cancel_wanted: let it go on without one.
    """

    done_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "bar")
        self.setAccessibleName(self.tr("Editing for another program"))
        self._what = QLabel(self.tr("Editing for another program"))
        self._what.setProperty("kind", "heading")
        self._where = ElidedLabel()
        self._where.setProperty("kind", "muted")
        self._others = QLabel()
        self._others.setProperty("kind", "muted")
        self.cancel = PushButton(self.tr("Cancel editing"))
        self.cancel.setToolTip(self.tr("The other program gets nothing"))
        self.done = PushButton(self.tr("Hand back"), kind="primary")
        self.cancel.clicked.connect(self.cancel_wanted)
        self.done.clicked.connect(self.done_wanted)
        self._lay_out()
        self.hide()

    def show_request(self, output: Path, *, others: int) -> None:
        """Show where the result of the open photo goes, and how many photos wait behind it."""
        self._where.setText(self.tr("Into “{name}”").format(name=output.name))
        self._where.setToolTip(str(output))
        self._others.setText(self.tr("%Ln more waiting", "", others))
        self._others.setVisible(others > 0)
        self.show()

    def show_ready(self, *, is_writing: bool, why_not: str) -> None:
        """Offer what can be done now.

        Args:
            is_writing: the result is on the way to the disk.
            why_not: why there is no result to write; empty where there is.
        """
        self.cancel.setEnabled(not is_writing)
        self.done.setEnabled(not is_writing and not why_not)
        self.done.setText(self.tr("Saving…") if is_writing else self.tr("Hand back"))
        self.done.setToolTip(why_not or self._where.toolTip())

    @Slot(bool)
    def stand_back(self, stands_back: bool) -> None:
        """Let it be a button like others while something else is the one thing to do next."""
        self.done.show_kind("plain" if stands_back else "primary")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self._what)
        row.addSpacing(4)
        row.addWidget(self._where, 1)
        row.addWidget(self._others)
        row.addSpacing(8)
        row.addWidget(self.cancel)
        row.addWidget(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line.across())
        column.addLayout(row)
        column.addWidget(line.across())
