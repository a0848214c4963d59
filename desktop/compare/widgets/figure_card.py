"""Cards of models: the figures of each, with sentences, and a button that makes it the default."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.ui.accessible import give_role
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.labels import words

_FIGURES: Final = 3
_EDGE: Final = 18


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
        give_role(self, QAccessible.Role.Grouping)
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
        column.setContentsMargins(_EDGE, 16, _EDGE, 16)
        column.setSpacing(2)
        column.addWidget(self._name)
        column.addWidget(self._about)
        column.addWidget(self._problem)
        # Above the figures: below them it would be out of sight in a small window.
        column.addSpacing(8)
        column.addWidget(self.use)
        for labels in self._figures:
            column.addSpacing(12)
            for label in labels:
                column.addWidget(label)
        for label in self.lines:
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addStretch(1)

    @property
    def lines(self) -> tuple[QLabel, ...]:
        """What may take one line in this card and two in the next, from above."""
        figures = (label for labels in self._figures for label in labels)
        return (self._about, self._problem, *figures)

    @property
    def room_px(self) -> int:
        """How wide its lines are."""
        return self.contentsRect().width() - 2 * _EDGE

    def show_model(self, name: str, about: str, problem: str) -> None:
        """Show which model it is, what else is known, and why it has no figures."""
        self._name.show_text(name)
        self.setAccessibleName(name)
        self._about.setText(about)
        self._problem.setText(problem)

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


class FigureCards(QWidget):
    """Cards beside each other, all with the same things on the same level."""

    def __init__(self) -> None:
        super().__init__()
        self._cards: tuple[FigureCard, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)

    def show_cards(self, cards: Sequence[FigureCard]) -> None:
        """Show these and no others."""
        for card in self._cards:
            self._row.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = tuple(cards)
        for card in self._cards:
            self._row.addWidget(card, 1)

    def level(self) -> None:
        """Let each line be as high in all cards as in the one where it takes most."""
        for labels in zip(*(card.lines for card in self._cards), strict=True):
            highest = 0
            for card, label in zip(self._cards, labels, strict=True):
                label.ensurePolished()
                label.setMinimumHeight(0)  # else it says no less than it was told before
                if not label.text():
                    continue
                wraps = label.wordWrap()
                height = label.heightForWidth(max(1, card.room_px)) if wraps else 0
                highest = max(highest, height if wraps else label.sizeHint().height())
            for label in labels:
                label.setMinimumHeight(highest)
                label.setVisible(highest > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Level them anew where lines break otherwise."""
        self.level()

    def showEvent(self, event: QShowEvent) -> None:
        """Level cards that came while nobody saw them."""
        self.level()
