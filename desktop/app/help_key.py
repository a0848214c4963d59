"""The key of the help in dialogs, which the window's own keys do not reach while one is open."""

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QApplication, QDialog

_NAME: Final = "help key"


class HelpKey(QObject):
    """Gives each dialog the key of the help when it first gets the keyboard.

    Signals:
        pressed: the help is wanted.
    """

    pressed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_focus_window_changed)

    @Slot(QWindow)
    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        dialog = QApplication.activeWindow()
        # The help itself belongs to no window.
        if not isinstance(dialog, QDialog) or dialog.parentWidget() is None:
            return
        if dialog.findChild(QShortcut, _NAME, Qt.FindChildOption.FindDirectChildrenOnly) is None:
            key = QShortcut(QKeySequence(Qt.Key.Key_F1), dialog)
            key.setObjectName(_NAME)
            key.activated.connect(self.pressed)
