"""Pictures of one photo, coloured by each way to read a model, of which the right one is chosen."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QVBoxLayout, QWidget

from desktop.ui.appearance import Appearance
from desktop.ui.widgets.labels import words
from desktop.ui.widgets.picture_button import PictureButton

#: Width of a picture, by how many stand beside each other.
_WIDTHS: Final = {1: 264, 2: 264, 3: 200, 4: 172}
_GAP: Final = 14
#: As wide as high, until the pictures are there.
_SHAPE: Final = 1.5
_RING: Final = 3.0
_STEPS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_MARK: Final = 22.0


class ReadingButton(PictureButton):
    """A picture that is chosen by a click, Space or the arrows; Return chooses it and is done.

    Signals:
        taken: Return was pressed on it.
        step_wanted: an arrow was: so many to the right, and so many down.
    """

    taken = Signal()
    step_wanted = Signal(int, int)

    def __init__(self, look: Appearance, name: str, size: QSize) -> None:
        super().__init__(look, name, size)
        self.setCheckable(True)
        self.setToolTip("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose it by Return, too, and say that this was the choice."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.isEnabled():
            self.click()
            self.taken.emit()
            return
        if event.key() in _STEPS:  # Qt's own lead on only from one that is chosen
            self.step_wanted.emit(*_STEPS[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, and on the chosen one a ring and a tick."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        theme, painter = self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.ink), _RING))
        ring = QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)
        painter.drawRoundedRect(ring, 9, 9)
        disc = QRectF(self.width() - _MARK - 10, 10, _MARK, _MARK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        painter.drawEllipse(disc)
        tick = QPen(QColor(theme.on_accent), 2.2)
        tick.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(tick)
        left, top = disc.left(), disc.top()
        painter.drawLine(int(left + 6), int(top + 11), int(left + 10), int(top + 15))
        painter.drawLine(int(left + 10), int(top + 15), int(left + 16), int(top + 7))


class ReadingChoice(QWidget):
    """The pictures, each with a sentence below; none is chosen at first.

    Args:
        look: its colours.
        sentences: of the readings, in their order.

    Signals:
        chosen: the number of the reading.
        taken: Return was pressed on one of them.
    """

    chosen = Signal(int)
    taken = Signal()

    def __init__(self, look: Appearance, sentences: Sequence[str]) -> None:
        super().__init__()
        columns = self._columns = _columns_of(len(sentences))
        width = self._width = _WIDTHS[columns]
        self._group = QButtonGroup(self)
        self.buttons: list[ReadingButton] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(_GAP)
        for number, sentence in enumerate(sentences):
            size = QSize(width, round(width / _SHAPE))
            button = ReadingButton(look, sentence, size)
            button.setEnabled(False)  # until there is something to see
            button.taken.connect(self.taken)
            button.step_wanted.connect(self._on_step_wanted)
            self._group.addButton(button, number)
            self.buttons.append(button)
            caption = words(sentence, "small", wraps=True)
            caption.setFixedWidth(width)
            column = QVBoxLayout()
            column.setSpacing(6)
            column.addWidget(button)
            column.addWidget(caption, 1, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(column, number // columns, number % columns)
        grid.setColumnStretch(columns, 1)
        self._group.idClicked.connect(self._on_clicked)

    @property
    def width_px(self) -> int:
        """How wide all that stand beside each other are."""
        return self._columns * (self._width + _GAP) - _GAP

    @property
    def number(self) -> int | None:
        """Which one is chosen; None while none is."""
        number = self._group.checkedId()
        return None if number < 0 else number

    def show_pictures(self, pictures: Sequence[QImage]) -> None:
        """Show the pictures; they are all of one size."""
        for button, picture in zip(self.buttons, pictures, strict=True):
            height = round(self._width * picture.height() / max(1, picture.width()))
            button.setFixedSize(self._width, min(height, self._width))
            button.show_picture(picture)
            button.setEnabled(True)
        self.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(int, int)
    def _on_step_wanted(self, right: int, down: int) -> None:
        at = next((n for n, button in enumerate(self.buttons) if button.hasFocus()), 0)
        number = at + right + down * self._columns
        if 0 <= number < len(self.buttons):
            self.buttons[number].setFocus(Qt.FocusReason.TabFocusReason)
            self.buttons[number].click()

    @Slot(int)
    def _on_clicked(self, number: int) -> None:
        self.chosen.emit(number)


def _columns_of(count: int) -> int:
    """Give how many pictures stand beside each other, in rows as full as can be."""
    if count <= 3:
        return count
    return 3 if count in (5, 6) else 4
