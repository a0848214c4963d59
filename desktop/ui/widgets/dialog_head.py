"""The head of a dialog: its title, and a cross that closes it; and how large it opens."""

from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.appearance import Appearance
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.labels import words

#: A dialog leaves so much of its window in sight.
_MARGIN: Final = 40


def fitting(window: QWidget, width: int, height: int) -> QSize:
    """Give the size of a dialog before a window, smaller where the window is."""
    room = window.window().size()
    return QSize(min(width, room.width() - _MARGIN), min(height, room.height() - _MARGIN))


class DialogHead(QWidget):
    """Title and cross; some systems give dialogs neither.

    Signals:
        close_wanted: the cross was clicked.
    """

    close_wanted = Signal()

    def __init__(self, look: Appearance, title: str) -> None:
        super().__init__()
        cross = IconButton(look, "x", self.tr("Close (Esc)"))
        cross.clicked.connect(self.close_wanted)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(24, 12, 12, 8)
        row.setSpacing(12)
        row.addWidget(words(title, "title"), 1)
        row.addWidget(cross)

    def add(self, widget: QWidget) -> None:
        """Put something between title and cross."""
        self._row.insertWidget(1, widget)
