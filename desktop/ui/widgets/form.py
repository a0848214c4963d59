"""Parts of a page of settings: a heading, and rows of words with a control at their end."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.widgets import line
from desktop.ui.widgets.labels import words


class FormRow(QWidget):
    """What a control is about, with a note below, and the control at the right.

    Args:
        title: what it is about.
        note: more words about it, or empty.
        control: what changes it.
        margin: above and below, in px.
    """

    def __init__(self, title: str, note: str, control: QWidget, *, margin: int = 12) -> None:
        super().__init__()
        name = words(title)
        name.setBuddy(control)
        self._control = control
        self._note = words("", "small", wraps=True)
        column = self._column = QVBoxLayout()
        column.setSpacing(2)
        column.addStretch(1)  # beside a higher control both stay together
        column.addWidget(name)
        column.addWidget(self._note)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, margin, 0, margin)
        row.setSpacing(24)
        row.addLayout(column, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        self.say(note)

    @property
    def note(self) -> str:
        """The words of the note, or none."""
        return self._note.text()

    def say(self, note: str, *, is_bad: bool = False) -> None:
        """Show another note.

        Args:
            note: the words, or none.
            is_bad: they say that something is wrong.
        """
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._control.setAccessibleDescription(note)
        kind = "small-bad" if is_bad else "small"
        if self._note.property("kind") != kind:
            self._note.setProperty("kind", kind)
            self._note.style().polish(self._note)

    def add_below(self, row: QHBoxLayout) -> None:
        """Put more controls below the note."""
        self._column.insertLayout(self._column.count() - 1, row)


class Form(QWidget):
    """Rows below one another, with a hairline between those that are not hidden."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._is_between = False
        self._lines: dict[QObject, QFrame] = {}

    def add_heading(self, text: str) -> None:
        """Begin a group of rows."""
        if self._column.count():
            self._column.addSpacing(20)
        self._column.addWidget(words(text, "heading"))
        self._column.addSpacing(4)
        self._is_between = False

    def add(self, row: QWidget) -> None:
        """Add a row."""
        if self._is_between:
            self._lines[row] = line.across()
            # One that was never shown is hidden, too, but not on purpose.
            on_purpose = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
            self._lines[row].setHidden(row.testAttribute(on_purpose) and row.isHidden())
            self._column.addWidget(self._lines[row])
            row.installEventFilter(self)
        self._column.addWidget(row)
        self._is_between = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the line above a row come and go with it."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._lines[watched].setVisible(event.type() == QEvent.Type.ShowToParent)
        return False

    def end(self) -> None:
        """Push all rows to the top."""
        self._column.addStretch(1)
