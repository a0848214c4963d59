"""One main button at a time: what is begun has it, and the others look like any button."""

from PySide6.QtCore import QObject, Signal, Slot


class MainButton(QObject):
    """Knows what is begun in the window that is to be ended first.

    Args:
        parent: it ends with.

    Signals:
        panels_stand_back: whether saving and the queue have no main button.
        band_stands_back: whether handing back to another program has none.
    """

    panels_stand_back = Signal(bool)
    band_stands_back = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_cropping = self._is_awaited = False

    @Slot(bool)
    def on_cropping(self, is_on: bool) -> None:
        """Take in whether the photo is being cropped."""
        self._is_cropping = is_on
        self.band_stands_back.emit(is_on)
        self._tell()

    @Slot(bool)
    def on_awaited(self, is_awaited: bool) -> None:
        """Take in whether another program waits for the photo."""
        self._is_awaited = is_awaited
        self._tell()

    def _tell(self) -> None:
        self.panels_stand_back.emit(self._is_cropping or self._is_awaited)
