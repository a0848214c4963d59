"""Copies and pastes adjustments, and saves all open photos: what is done with several at once."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from core.base.errors import AutochromeError
from desktop.photo.album_presenter import AlbumPresenter
from desktop.photo.copied_edits import CopiedEdits
from desktop.photo.photo_changes import PhotoChanges
from desktop.photo.photo_controller import PhotoController
from desktop.ui.core_words import error_words
from desktop.ui.messages import Message, MessageTone


class EditsPresenter(QObject):
    """Fulfils the commands about adjustments of one photo or many.

    Args:
        photo_controller: the open photo.
        album: the open photos, and which of them are selected.
        copied: what can be pasted.

    Signals:
        told: a `Message` about what was done.
        changed: what can be done is different.
        saving_wanted: tuple of the files of all open photos.
    """

    told = Signal(object)
    changed = Signal()
    saving_wanted = Signal(object)

    def __init__(
        self, photo_controller: PhotoController, album: AlbumPresenter, copied: CopiedEdits
    ) -> None:
        super().__init__(album)
        self._photo_controller = photo_controller
        self._album = album
        self._copied = copied
        copied.changed.connect(self._on_copied)
        album.changed.connect(self.changed)
        album.copy_wanted.connect(self._copy_from)
        album.paste_wanted.connect(self._paste_onto)
        photo_controller.changed.connect(self._on_photo_changed)
        photo_controller.keeper.failed.connect(self._on_not_kept)

    @property
    def can_copy(self) -> bool:
        """Whether there is a photo whose adjustments can be copied."""
        return self._photo_controller.possible.can_change

    @property
    def can_paste(self) -> bool:
        """Whether there is something to paste, and a photo to paste it onto."""
        return self._copied.edits is not None and self._photo_controller.session.photo is not None

    @property
    def can_save_all(self) -> bool:
        """Whether several photos are open that have files."""
        return len(self._files()) > 1

    @Slot()
    def copy(self) -> None:
        """Copy the adjustments of the open photo."""
        photo = self._photo_controller.session.photo
        if photo is not None and self.can_copy:
            self._copied.copy_from(photo.key)

    @Slot()
    def paste(self) -> None:
        """Paste all that was copied onto the photos that are selected in the strip."""
        self._paste_onto(self._album.selected, False)

    @Slot()
    def paste_colour(self) -> None:
        """Paste only what the sliders set."""
        self._paste_onto(self._album.selected, True)

    @Slot()
    def save_all(self) -> None:
        """Have a result made of every open photo; pictures without a file are saved one by one."""
        files, album = self._files(), self._album.album
        if not files:
            return
        if len(files) < len(album.photos):
            self.told.emit(
                Message(
                    MessageTone.INFO,
                    self.tr("Pasted pictures are saved one at a time"),
                    self.tr("They have no file yet, so nobody knows where their results would go."),
                )
            )
        self.saving_wanted.emit(files)

    def _files(self) -> tuple[Path, ...]:
        pasted = self._photo_controller.pasted_image
        return tuple(photo for photo in self._album.album.photos if pasted(photo) is None)

    @Slot(object)
    def _copy_from(self, photo: Path) -> None:
        self._copied.copy_from(photo)

    @Slot()
    def _on_copied(self) -> None:
        self._album.offer_pasting(True)
        self.changed.emit()

    @Slot(object, bool)
    def _paste_onto(self, photos: Sequence[Path], colour_only: bool) -> None:
        if self._copied.edits is None or not photos:
            return
        change, count = self._copied.pasting(colour_only=colour_only), len(photos)

        def tell() -> None:
            if count > 1:
                title = self.tr("Pasted onto %Ln photos", "", count)
                words = self.tr("Each can be undone by itself.")
                self.told.emit(Message(MessageTone.GOOD, title, words))

        self._photo_controller.change_all(photos, change, tell)

    @Slot(object)
    def _on_photo_changed(self, changes: PhotoChanges) -> None:
        if changes.possible or changes.photo:
            self.changed.emit()

    @Slot(object)
    def _on_not_kept(self, error: AutochromeError) -> None:
        self.told.emit(
            Message(
                MessageTone.CAUTION,
                self.tr("Some adjustments cannot be kept"),
                error_words(error),
                self.tr(
                    "They count until Autochrome is closed. Save the photo to keep its colour."
                ),
            )
        )
