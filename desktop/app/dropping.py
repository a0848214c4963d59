"""What is dragged over the window and let go there."""

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QWidget

from desktop.app.opening import Opening
from desktop.ui import mime_content
from desktop.ui.appearance import Appearance
from desktop.ui.widgets.drop_overlay import DropOverlay


class Dropping(QObject):
    """Highlights the window while something can be let go, and has it opened.

    Args:
        window: what is covered.
        look: theme and icons.
        opening: takes in what is let go.
    """

    def __init__(self, window: QWidget, look: Appearance, opening: Opening) -> None:
        super().__init__(window)
        self._opening = opening
        self._overlay = DropOverlay(
            look,
            window,
            self.tr("Let go to give it colour"),
            self.tr("One photo opens; several photos or a folder go to the queue"),
        )

    def greet(self, mime: QMimeData, *, is_own: bool = False) -> bool:
        """Show what letting go of it would do, if it can be taken in at all.

        Args:
            mime: what is dragged.
            is_own: it comes from this window, and is not for it.
        """
        if is_own or not mime_content.can_take(mime):
            return False
        self._overlay.cover()
        return True

    def end_greeting(self) -> None:
        """Take the highlight away."""
        self._overlay.hide()

    def take(self, mime: QMimeData) -> None:
        """Take in what was dropped."""
        self._overlay.hide()
        self._opening.take_mime(mime)
