"""The menu of a mark, or of a place: what is said most often, without the popover."""

from enum import Enum, auto

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.photo.viewer.hint_marks import MarkKind, Place
from desktop.ui.widgets.menus import Menu


class Wish(Enum):
    """What is wished for a mark or a place."""

    CHOOSE = auto()
    GREY = auto()
    KEEP = auto()
    FIND = auto()
    REMOVE = auto()


#: The wishes that say what a hint is.
KINDS = {Wish.GREY: MarkKind.GREY, Wish.KEEP: MarkKind.KEEP}


class HintMenu(Menu):
    """Asks what is wished.

    Signals:
        wished: the `Wish`, the number of the mark or None, and the place.
    """

    wished = Signal(object, object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._number: int | None = None
        self._place: Place = (0.0, 0.0)
        texts = {
            Wish.CHOOSE: self.tr("Choose a colour…"),
            Wish.GREY: self.tr("No colour here"),
            Wish.KEEP: self.tr("Leave as it is"),
            Wish.FIND: self.tr("Find in other photos"),
            Wish.REMOVE: self.tr("Remove"),
        }
        self.entries = {wish: self.addAction(text) for wish, text in texts.items()}
        self.insertSeparator(self.entries[Wish.FIND])
        for wish, action in self.entries.items():
            action.setData(wish)
        self.triggered.connect(self._on_triggered)

    def ask(self, number: int | None, place: Place, at: QPoint) -> None:
        """Ask about a mark, or about a place that has none, at a point of the screen."""
        self._number, self._place = number, place
        for wish in (Wish.FIND, Wish.REMOVE):
            self.entries[wish].setVisible(number is not None)
        self.popup(at)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.wished.emit(action.data(), self._number, self._place)
