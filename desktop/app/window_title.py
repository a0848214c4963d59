"""The title of the window: what is shown in it."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from desktop.app.reviewing import Reviewing
from desktop.photo.photo_changes import PhotoChanges
from desktop.photo.photo_controller import PhotoController


class WindowTitle(QObject):
    """Names the open photo, or says that results are looked through.

    Args:
        window: whose title it is.
        photo_controller: knows the open photo.
        reviewing: takes its place.
    """

    def __init__(
        self, window: QWidget, photo_controller: PhotoController, reviewing: Reviewing
    ) -> None:
        super().__init__(window)
        self._window, self._photo_controller = window, photo_controller
        self._reviewing = reviewing
        photo_controller.changed.connect(self._on_photo_changed)
        reviewing.toggled.connect(self.show_it)

    @Slot()
    def show_it(self) -> None:
        """Say what is shown now."""
        photo, unreadable = self._photo_controller.session.photo, self._photo_controller.unreadable
        name = "" if photo is None else photo.name
        if unreadable is not None:
            name = unreadable.photo.name
        if self._reviewing.is_open:
            name = self.tr("Results")
        # With the dash that Qt puts into the titles of dialogs.
        self._window.setWindowTitle(f"{name} — Autochrome" if name else "Autochrome")

    @Slot(object)
    def _on_photo_changed(self, changes: PhotoChanges) -> None:
        if changes.photo:
            self.show_it()
