"""Keys that the window takes where what has the keyboard does not want them itself."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desktop.app.photo_presenters import PhotoPresenters
from desktop.photo.album_presenter import AlbumPresenter
from desktop.photo.viewer.canvas import Canvas

#: Keys that leaf through the open photos.
_STEPS: Final = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_PageUp: -1,
}
_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier


class WindowKeys:
    """Shows the original while Space is held, leafs by the arrows, and leaves by Escape.

    Args:
        canvas: shows the photo.
        album: the open photos.
        of_photo: what may lie over the photo.
        toggle_full_screen: makes the window as large as the screen, or no longer.
    """

    def __init__(
        self,
        canvas: Canvas,
        album: AlbumPresenter,
        of_photo: PhotoPresenters,
        toggle_full_screen: Callable[[], None],
    ) -> None:
        self._canvas, self._album, self._of_photo = canvas, album, of_photo
        self._toggle_full_screen = toggle_full_screen

    def press(self, event: QKeyEvent) -> bool:
        """Take a key that was pressed; False for one that means nothing here."""
        if event.key() == Qt.Key.Key_Space:
            self._canvas.flash_original(True)
        elif event.key() == Qt.Key.Key_Escape and self._of_photo.leave():
            pass
        elif event.key() == Qt.Key.Key_Escape and self._canvas.window().isFullScreen():
            self._toggle_full_screen()
        elif event.key() in _STEPS and not event.modifiers() & ~_KEYPAD:
            self._album.step(_STEPS[Qt.Key(event.key())])
        else:
            return False
        return True

    def release(self, event: QKeyEvent) -> bool:
        """Show the colour again; False for other keys."""
        if event.key() != Qt.Key.Key_Space or event.isAutoRepeat():
            return False
        self.end_flash()
        return True

    def end_flash(self) -> None:
        """Show the colour again, whatever is held."""
        self._canvas.flash_original(False)
