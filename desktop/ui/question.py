"""A question with a few answers; it is opened, never waited for."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.ui.widgets.buttons import PushButton

_WIDTH: Final = 460
_MARGIN: Final = 28


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer.

    Attributes:
        key: what comes back.
        text: on the button.
        is_main: what Return takes.
    """

    key: object
    text: str
    is_main: bool = False


class _AnswerButton(PushButton):
    """A button that tells which answer it is."""

    given = Signal(object)

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.text, kind="primary" if answer.is_main else "plain")
        self._key = answer.key
        self.setDefault(answer.is_main)
        self.setAutoDefault(answer.is_main)
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.given.emit(self._key)


class Question(QDialog):
    """Asks; Escape answers nothing.

    One order holds for all questions: the main answer is at the right, and it is the safe one
    wherever something could be lost.

    Args:
        parent: the window.
        title: what is asked.
        text: what to know for an answer.
        answers: in any order.
        can_cancel: a button at the left answers nothing, too.
        help_place: in the help, where more is said of it; empty: nowhere.

    Signals:
        answered: the key of the answer.
        help_wanted: the help is to be shown at a place; the question stays.
    """

    answered = Signal(object)
    help_wanted = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        title: str,
        text: str,
        answers: Sequence[Answer],
        *,
        can_cancel: bool = False,
        help_place: str = "",
    ) -> None:
        super().__init__(parent)
        self._help_place = help_place
        self._words = QLabel(text)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAccessibleDescription(text)
        heading, words = QLabel(title), self._words
        heading.setProperty("kind", "title")
        heading.setWordWrap(True)
        words.setProperty("kind", "muted")
        words.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        if can_cancel:
            cancel = PushButton(self.tr("Cancel"))
            cancel.setAutoDefault(False)
            cancel.clicked.connect(self.reject)
            row.addWidget(cancel)
        ordered = sorted(answers, key=lambda answer: answer.is_main)
        self.buttons = tuple(_AnswerButton(answer) for answer in ordered)
        for button in self.buttons:
            button.given.connect(self._on_given)
            row.addWidget(button)
        self.buttons[-1].setFocus()
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 24, _MARGIN, 22)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(words)
        if help_place:
            why = PushButton(self.tr("Why?"), kind="link")
            why.setAutoDefault(False)
            why.clicked.connect(self._on_why)
            column.addWidget(why, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(16)
        column.addLayout(row)
        # Three answers are wider in some languages than in others.
        self.setFixedWidth(max(_WIDTH, row.minimumSize().width() + 2 * _MARGIN))

    def retell(self, text: str) -> None:
        """Say what is so by now."""
        self.setAccessibleDescription(text)
        self._words.setText(text)

    @Slot()
    def _on_why(self) -> None:
        self.help_wanted.emit(self._help_place)

    @Slot(object)
    def _on_given(self, key: object) -> None:
        self.accept()
        self.answered.emit(key)
