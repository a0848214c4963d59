"""The head of a dialog: its title, and a cross that closes it; and how large it opens.

One rule holds for all dialogs, and Escape leaves each. What only shows something, or takes each
change at once, has the cross in its head and no button that closes it. What does something has the
verb and *Cancel* at its foot and no cross, for nobody should wonder which of two ways out does
what; where such a dialog has come to an end, *Close* stands there.
"""

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

    Args:
        look: theme and icons.
        title: of the dialog.
        has_cross: False for a dialog with *Cancel*.

    Signals:
        close_wanted: the cross was clicked.
    """

    close_wanted = Signal()

    def __init__(self, look: Appearance, title: str, *, has_cross: bool = True) -> None:
        super().__init__()
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(24, 12, 12, 8)
        row.setSpacing(12)
        row.addWidget(words(title, "title"), 1)
        if has_cross:
            cross = IconButton(look, "x", self.tr("Close (Esc)"))
            cross.clicked.connect(self.close_wanted)
            row.addWidget(cross)

    def add(self, widget: QWidget) -> None:
        """Put something between title and cross."""
        self._row.insertWidget(1, widget)
