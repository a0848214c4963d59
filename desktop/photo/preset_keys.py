"""The keys of presets: they take one from anywhere in the window."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.ui.commands import PRESET_KEYS


class PresetKeys(QObject):
    """One pair of keys for each of the first presets.

    They are the window's also while there is no preset for them, or nothing to colour: then they do
    nothing, as those of other commands.

    Args:
        window: hears them.

    Signals:
        pressed: the place of the preset that is wanted, from 0.
    """

    pressed = Signal(int)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        for number, key in enumerate(PRESET_KEYS):
            action = QAction(self)
            action.setData(number)
            action.setShortcut(QKeySequence(key))
            action.setAutoRepeat(False)
            action.triggered.connect(self._on_triggered)
            window.addAction(action)

    @Slot()
    def _on_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.pressed.emit(action.data())
