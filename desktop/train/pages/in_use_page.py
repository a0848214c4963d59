"""The last page: which model is in use now, and the way back."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from desktop.train.widgets.page_parts import (
    PAGE_HEIGHT,
    IconLabel,
    add_footer,
    button,
    label,
    page_column,
    waiting_line,
)
from desktop.train.widgets.picture_grid import PictureGrid
from desktop.ui.appearance import Appearance

_PICTURES_WIDTH: Final = 560


class InUsePage(QWidget):
    """Says which model is in use.

    Signals:
        back_wanted: the model before is to be used again.
        closed: the user is done.
    """

    back_wanted = Signal()
    closed = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._title = label("", "title")
        self._text = label("", "muted")
        self.pictures = PictureGrid(look, ("", ""), 1)
        self.pictures.setFixedWidth(_PICTURES_WIDTH)
        self.pictures.setFixedHeight(self.pictures.heightForWidth(_PICTURES_WIDTH))
        self.busy = waiting_line(look)
        self.back = button(self.tr("Go back"))
        self.done = button(self.tr("Close"), is_main=True)
        for text in (self._title, self._text):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = page_column(self, height=PAGE_HEIGHT)
        column.addStretch(2)
        column.addWidget(
            IconLabel(look, "circle-check", "good", 40), 0, Qt.AlignmentFlag.AlignHCenter
        )
        column.addSpacing(16)
        column.addWidget(self._title)
        column.addSpacing(8)
        column.addWidget(self._text)
        column.addSpacing(24)
        column.addWidget(self.pictures, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        column.addWidget(self.busy)
        add_footer(self, [self.back], [self.done])
        self.back.clicked.connect(self.back_wanted)
        self.done.clicked.connect(self.closed)

    def show_in_use(self, name: str, previous: str, *, was_worse: bool) -> None:
        """Say that the new model is in use.

        Args:
            name: the new model.
            previous: the model before; empty where there is no way back.
            was_worse: it did worse than that on the photos kept aside.
        """
        self._title.setText(self.tr("{name} is in use now").format(name=name))
        text = self.tr("The photos that you open from now on are coloured by it.")
        if was_worse:
            text = self.tr("You chose it, though it did not do better in the test.")
        if previous:
            text += "\n" + self.tr("{name} stays, and one click goes back to it.").format(
                name=previous
            )
        self._text.setText(text)
        self.back.setText(self.tr("Go back to {name}").format(name=previous))
        self.back.setVisible(bool(previous))
        self.show_busy(False)

    def show_back(self, name: str, other: str) -> None:
        """Say that the model before is in use again, and that the other one stays."""
        self._title.setText(self.tr("{name} is in use again").format(name=name))
        self._text.setText(self.tr("{name} stays among your models.").format(name=other))
        self.back.setVisible(False)
        self.show_busy(False)

    def show_pictures(self, headings: tuple[str, str], rows: Sequence[tuple[QImage, ...]]) -> None:
        """Show a photo as the model before and the new one colour it."""
        self.pictures.show_rows([row[1:3] for row in rows[:1]], headings)
        self.pictures.setVisible(bool(rows))

    def show_busy(self, is_busy: bool) -> None:
        """Wait for the other model."""
        self.busy.setVisible(is_busy)
        self.busy.show_busy(is_busy)
        self.back.setEnabled(not is_busy)
