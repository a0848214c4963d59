"""The menu of a way to colour the photo: what can be done with it but taking it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.menus import Menu


class CandidateMenu(Menu):
    """Comparing at full size, and whatever is added.

    Args:
        parent: the strip.

    Signals:
        compare_wanted, left_wanted, right_wanted: the entries.
    """

    compare_wanted = Signal()
    left_wanted = Signal()
    right_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, signal in (
            (self.tr("Compare with the photo as it is now"), self.compare_wanted),
            (self.tr("Show in the left half"), self.left_wanted),
            (self.tr("Show in the right half"), self.right_wanted),
        ):
            action = QAction(text, self)
            action.triggered.connect(signal)
            self.addAction(action)

    def add(self, text: str, do: Callable[[], object]) -> None:
        """Add an entry."""
        action = QAction(text, self)
        action.triggered.connect(do)
        self.addAction(action)
