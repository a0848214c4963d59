"""Which commands the menu offers: those that would do something now."""

from PySide6.QtCore import QObject, Slot

from desktop.app.actions import Actions
from desktop.photo import album as albums
from desktop.photo.album_presenter import AlbumPresenter
from desktop.photo.edits_presenter import EditsPresenter
from desktop.photo.photo_changes import EVERYTHING, PhotoChanges
from desktop.photo.photo_controller import PhotoController
from desktop.photo.possible import OF_PHOTO
from desktop.ui.commands import Do


class Offering(QObject):
    """Keeps the commands for photos in step with what is open.

    Args:
        actions: the commands.
        photo_controller: the open photo.
        album: the photos to leaf through.
        edits: copies and pastes adjustments.
    """

    def __init__(
        self,
        actions: Actions,
        photo_controller: PhotoController,
        album: AlbumPresenter,
        edits: EditsPresenter,
    ) -> None:
        super().__init__(actions)
        self._actions, self._photo_controller = actions, photo_controller
        self._album, self._edits = album, edits

    def begin(self) -> None:
        """Offer what is possible at first."""
        self.on_photo_changed(EVERYTHING)
        self.on_album_changed()
        self.on_edits_changed()

    @Slot(object)
    def on_photo_changed(self, changes: PhotoChanges) -> None:
        """Offer what can be done with the open photo."""
        if changes.possible:
            self._actions.show(self._photo_controller.possible.commands, OF_PHOTO)

    @Slot()
    def on_album_changed(self) -> None:
        """Offer other photos where there are any."""
        for do, steps in ((Do.NEXT, 1), (Do.PREVIOUS, -1)):
            self._actions.offer(do, albums.can_step(self._album.album, steps))
        self._actions.offer(Do.CLOSE, self._album.shown is not None)
        self._actions.offer(Do.CLOSE_OTHERS, len(self._album.album.photos) > 1)

    @Slot()
    def on_edits_changed(self) -> None:
        """Offer adjustments to copy and to paste."""
        self._actions.offer(Do.COPY_EDITS, self._edits.can_copy)
        for do in (Do.PASTE_EDITS, Do.PASTE_COLOUR, Do.PASTE_CROP):
            self._actions.offer(do, self._edits.can_paste)
        self._actions.offer(Do.SAVE_ALL, self._edits.can_save_all)
