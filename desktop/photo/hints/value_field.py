"""The exact value of a colour: read, typed or pasted, as hex, RGB or Lab."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.photo.hints.colour_words import words_of
from desktop.photo.hints.colours import Lab, Notation, read, written
from desktop.ui.appearance import Appearance, tabular
from desktop.ui.widgets.buttons import Segment, SegmentedControl
from desktop.ui.widgets.labels import words


class _Field(QLineEdit):
    """A field that keeps Return and Escape to itself while something is typed into it.

    Signals:
        left: it has the keyboard no longer.
        given_up: Escape was pressed after something was typed.
    """

    left = Signal()
    given_up = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.given_up.emit()
            return
        super().keyPressEvent(event)


class ValueField(QWidget):
    """A field, the notations to choose from, and what the colour is called.

    Signals:
        taken: the `Lab` that was typed.
    """

    taken = Signal(object)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._colour = Lab(50.0, 0.0, 0.0)
        self._notation = Notation.HEX
        names = {one: one.value for one in Notation}
        segments = [Segment(one, name, "", name) for one, name in names.items()]
        self._notations = SegmentedControl(look, self.tr("Notation"), segments, is_narrow=True)
        self._notations.show_value(self._notation)
        self.field = _Field()
        self.field.setFont(tabular(self.font()))
        self.field.setAccessibleName(self.tr("Exact value"))
        self.field.setToolTip(self.tr("Type or paste #rrggbb, three numbers of RGB, or of Lab"))
        self._name = words("", "muted", wraps=True)
        self._remark = words("", "small", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._notations)
        column.addWidget(self.field)
        column.addWidget(self._name)
        column.addWidget(self._remark)
        column.addStretch(1)
        self._notations.chosen.connect(self._on_notation)
        self.field.returnPressed.connect(self._on_typed)
        self.field.left.connect(self._on_left)
        self.field.given_up.connect(self._on_given_up)

    def show_colour(self, colour: Lab) -> None:
        """Show a colour; what is being typed stays."""
        if colour != self._colour:
            self._remark_on("")
        self._colour = colour
        self._name.setText(words_of(colour))
        if not (self.field.hasFocus() and self.field.isModified()):
            self._show()

    @Slot()
    def _show(self) -> None:
        self.field.setText(written(self._colour, self._notation))
        self.field.setModified(False)

    @Slot(object)
    def _on_notation(self, notation: Notation) -> None:
        self._notation = notation
        self._show()

    @Slot()
    def _on_left(self) -> None:
        if self.field.isModified():
            self._on_typed()
        self._show()

    @Slot()
    def _on_given_up(self) -> None:
        self._remark_on("")
        self._show()

    @Slot()
    def _on_typed(self) -> None:
        colour = read(self.field.text(), self._notation)
        if colour is None:
            self._remark_on(self.tr("This is no colour."))
            return
        self.field.setModified(False)
        self.taken.emit(colour)
        self._show()
        is_another = written(colour, self._notation) != written(self._colour, self._notation)
        self._remark_on(self.tr("Nearest colour at this lightness") if is_another else "")

    def _remark_on(self, words: str) -> None:
        self._remark.setText(words)
        self.field.setAccessibleDescription(words)
