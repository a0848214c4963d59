"""One of the pictures of a photo that is looked at closely; all of them are moved together."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.photo.viewer.canvas import Canvas
from desktop.photo.viewer.pictures import Pictures
from desktop.pictures import view_state as vs
from desktop.pictures.pyramid import Pyramid
from desktop.pictures.view_state import ViewMode, ViewState
from desktop.ui.appearance import Appearance
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.elided_label import ElidedLabel

#: Height of what stands below a picture, in logical px.
FOOT: Final = 40
_LEAST: Final = 48


class LinkedCanvas(Canvas):
    """A canvas that shows the same part of its picture as another one does."""

    def follow(self, other: ViewState) -> None:
        """Show what another canvas shows, at the same zoom."""
        seen = replace(
            self.state, zoom=other.zoom, centre_x=other.centre_x, centre_y=other.centre_y
        )
        self._take(vs.clamped(seen))


class LookPane(QWidget):
    """A picture, and below it what it is, or a button that chooses it.

    Signals:
        chosen: it is the best; its number.
    """

    chosen = Signal(int)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._number = 0
        self.canvas = LinkedCanvas(look)
        # As small as it must: what it would not give up would lie on the words below it.
        self.canvas.setMinimumSize(_LEAST, _LEAST)
        self._caption = ElidedLabel()
        self._caption.setProperty("kind", "small")
        self._caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.best = PushButton("")
        self.best.setAutoDefault(False)
        self.best.setCheckable(True)
        self.best.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.canvas, 1)
        column.addWidget(self._caption)
        column.addWidget(self.best, 0, Qt.AlignmentFlag.AlignHCenter)
        self._caption.setFixedHeight(FOOT - 4)
        self.best.setMaximumHeight(FOOT - 4)

    def show_words(self, name: str, caption: str) -> None:
        """Say what is shown."""
        self.canvas.setAccessibleName(name)
        self._caption.show_text(caption)
        self._caption.show()
        self.best.hide()

    def show_choice(self, number: int, *, is_best: bool, can_choose: bool) -> None:
        """Let it be chosen as the best, if it can be."""
        self._number = number
        self.canvas.setAccessibleName(self.tr("Picture {number}").format(number=number))
        self.best.setText(self.tr("{number}: best here").format(number=number))
        self.best.setChecked(is_best)
        self.best.setEnabled(can_choose)
        self._caption.hide()
        self.best.show()

    def show_pictures(self, truth: Pyramid, shown: Pyramid | None, name: str) -> None:
        """Show a photo, fitted: in a model's colours, or in the true ones."""
        self.canvas.set_mode(ViewMode.ORIGINAL if shown is None else ViewMode.COLOUR)
        self.canvas.show_photo(self._pictures(truth, shown, name))

    def sharpen(self, truth: Pyramid, shown: Pyramid | None, name: str) -> None:
        """Show the same, read in full; what is seen of it stays."""
        self.canvas.show_pictures(self._pictures(truth, shown, name))

    def _pictures(self, truth: Pyramid, shown: Pyramid | None, name: str) -> Pictures:
        original = self.tr("True colours")
        return Pictures(truth, shown, original if shown is not None else name, name)

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self._number)
