"""What a language waits for that was chosen: all widgets are made anew for it."""

from enum import Enum, auto

from PySide6.QtCore import QObject, Signal


class WaitsFor(Enum):
    """What would be cut off if the widgets were made anew now."""

    QUEUE = auto()
    TRAINING = auto()
    CALLER = auto()
    MODEL = auto()
    SAVING = auto()
    COMPARISON = auto()


class LanguageWait(QObject):
    """Tells the settings why the window does not speak the chosen language so far.

    Signals:
        changed: it waits for something else, or for nothing.
        due: the window is to be made anew.
    """

    changed = Signal()
    due = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._waits_for: WaitsFor | None = None

    @property
    def waits_for(self) -> WaitsFor | None:
        """What is waited for; None for nothing."""
        return self._waits_for

    def take(self, waits_for: WaitsFor | None) -> None:
        """Wait for something, or for nothing any more."""
        if waits_for is not self._waits_for:
            self._waits_for = waits_for
            self.changed.emit()
