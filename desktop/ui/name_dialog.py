"""Asks for a name; it is opened, never waited for."""

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.labels import words

_WIDTH: Final = 460
#: As long as the name of a model may be.
MOST_LETTERS: Final = 80


class NameDialog(QDialog):
    """A field with the name so far; Return takes it, Escape leaves all as it is.

    Args:
        parent: the window that it stands before.
        title: what is named.
        text: what becomes of it.
        name: the name so far, or a proposal.
        verb: what the button does.
        taken: names that others have; capitals make no difference.

    Signals:
        named: the new name, without blanks around it.
    """

    named = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        title: str,
        text: str,
        name: str,
        verb: str,
        taken: Collection[str] = (),
    ) -> None:
        super().__init__(parent)
        self._taken = {name.casefold() for name in taken}
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setFixedWidth(_WIDTH)
        self.field = QLineEdit(name)
        self.field.setMaxLength(MOST_LETTERS)
        self.field.setAccessibleName(title)
        self.field.selectAll()
        self._cancel = PushButton(self.tr("Cancel"))
        self._cancel.setAutoDefault(False)
        self._take = PushButton(verb, kind="primary")
        self._take.setDefault(True)
        self._remark = words("", "small")
        # It comes and goes while one types, and nothing is to jump for that.
        self._remark.setVisible(bool(taken))
        heading = words(title, "title", wraps=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 22)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(words(text, "muted", wraps=True))
        column.addSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self._remark)
        column.addSpacing(8 if taken else 16)
        column.addLayout(row)
        self.field.setFocus()
        self.field.textChanged.connect(self._on_text_changed)
        self._cancel.clicked.connect(self.reject)
        self._take.clicked.connect(self._on_taken)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        is_taken = tidied(text).casefold() in self._taken
        self._remark.setText(self.tr("This name is taken. Choose another one.") if is_taken else "")
        self.field.setAccessibleDescription(self._remark.text())
        self._take.setEnabled(bool(text.strip()) and not is_taken)

    @Slot()
    def _on_taken(self) -> None:
        name = tidied(self.field.text())
        self.accept()
        self.named.emit(name)


def tidied(name: str) -> str:
    """Give a name without blanks around it, and with one between its words."""
    return " ".join(name.split())
