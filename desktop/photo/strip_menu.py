"""The menu of the film strip: what can be done with the photos that are selected there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget


class StripMenu(QMenu):
    """Copying and pasting adjustments.

    Args:
        parent: the strip.
        can_copy: whether one photo is selected, from which they can be copied.
        can_paste: whether some were copied.

    Signals:
        copy_wanted, paste_wanted, paste_colour_wanted: the entries.
    """

    copy_wanted = Signal()
    paste_wanted = Signal()
    paste_colour_wanted = Signal()

    def __init__(self, parent: QWidget, *, can_copy: bool, can_paste: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, is_offered, signal in (
            (self.tr("Copy adjustments"), can_copy, self.copy_wanted),
            (self.tr("Paste adjustments"), can_paste, self.paste_wanted),
            (self.tr("Paste colour settings only"), can_paste, self.paste_colour_wanted),
        ):
            action = QAction(text, self)
            action.setEnabled(is_offered)
            action.triggered.connect(signal)
            self.addAction(action)
