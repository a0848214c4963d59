"""The card of a model: its figures, each with a sentence, and a button that makes it default."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.labels import words

_FIGURES: Final = 3
#: Of small words, in logical px.
_TWO_LINES: Final = 32


class FigureCard(QFrame):
    """Shows what a comparison found out about one model.

    Args:
        place: of the model among those that are compared.

    Signals:
        use_wanted: the model is to be the default; its place.
    """

    use_wanted = Signal(int)

    def __init__(self, place: int) -> None:
        super().__init__()
        self._place = place
        self.setProperty("kind", "card")
        self._name = ElidedLabel()
        self._name.setProperty("kind", "title")
        self._about = words("", "heading", wraps=True)
        self._problem = words("", "bad", wraps=True)
        self._figures = tuple(
            (words("", "small", wraps=True), words("", "figure"), words("", "small", wraps=True))
            for _ in range(_FIGURES)
        )
        self.use = PushButton(self.tr("Use this one"))
        self.use.setAutoDefault(False)
        self.use.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(2)
        column.addWidget(self._name)
        column.addWidget(self._about)
        column.addWidget(self._problem)
        # Above the figures: below them it would be out of sight in a small window.
        column.addSpacing(8)
        column.addWidget(self.use)
        for name, value, sentence in self._figures:
            column.addSpacing(12)
            # As high where one line is enough, so that figures of all cards are on one level.
            sentence.setMinimumHeight(_TWO_LINES)
            sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
            for label in (name, value, sentence):
                column.addWidget(label)
        column.addStretch(1)

    def show_model(self, name: str, about: str, problem: str) -> None:
        """Show which model it is, what else is known, and why it has no figures."""
        self._name.show_text(name)
        self.setAccessibleName(name)
        for label, text in ((self._about, about), (self._problem, problem)):
            label.setText(text)
            label.setVisible(bool(text))

    def show_figures(self, rows: tuple[tuple[str, str, str], ...]) -> None:
        """Show a name, a value and a sentence for each figure; none while they are not known."""
        for number, labels in enumerate(self._figures):
            texts = rows[number] if number < len(rows) else ("", "", "")
            for label, text in zip(labels, texts, strict=True):
                label.setText(text)
        self.setAccessibleDescription(" ".join(row[2] for row in rows))

    def show_default(self, *, is_default: bool, can_use: bool, name: str) -> None:
        """Say whether it is the default, and whether it can be made it."""
        self.use.setText(self.tr("It is the default") if is_default else self.tr("Use this one"))
        self.use.setEnabled(can_use and not is_default)
        tip = self.tr("Colour new photos with {name}").format(name=name)
        self.use.setToolTip("" if is_default else tip)
        self.use.setAccessibleDescription(tip)

    @Slot()
    def _on_clicked(self) -> None:
        self.use_wanted.emit(self._place)
