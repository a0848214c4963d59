"""Makes the small pictures of the film strip, and knows which of its photos cannot be read."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from desktop.photo.edits_keeper import Changed
from desktop.photo.framed import held, image_as_held
from desktop.photo.photo_changes import PhotoChanges
from desktop.photo.photo_controller import PhotoController
from desktop.photo.photo_edits import NOTHING
from desktop.photo.session import Edits, held_as
from desktop.photo.viewer.film_strip import FilmStrip
from desktop.pictures.results import Results
from desktop.pictures.shown_turns import ShownTurns
from desktop.pictures.thumbnails import Lacking, SmallPicture, Thumbnails
from desktop.work.workers import Worker

#: Shorter side of a small picture, for screens of two device px a logical one.
_PICTURE_PX: Final = 120


class StripPictures(QObject):
    """Shows a photo by its result where it has one, held and cropped as its edits say.

    Args:
        photo_controller: the open photo, and pictures without a file.
        strip: says which photos are in sight.
        worker: where pictures are made.
        results: which photos have one.

    Signals:
        known: path of a photo, and whether it can be read.
    """

    known = Signal(object, bool)

    def __init__(
        self,
        photo_controller: PhotoController,
        strip: FilmStrip,
        worker: Worker,
        results: Results,
    ) -> None:
        super().__init__(strip)
        self._photo_controller, self._strip, self._results = photo_controller, strip, results
        self._unreadable: set[Path] = set()
        self._wanted: list[Path] = []
        self._turns = ShownTurns()
        #: How pictures without a file are held and cropped.
        self._pasted_as: dict[Path, Edits] = {}
        keeper = photo_controller.keeper
        self._pictures = Thumbnails(
            worker, _PICTURE_PX, self._next_lacking, keeper.edits, falls_back=True
        )
        self._pictures.made.connect(self._on_picture)
        keeper.changed.connect(self._on_edits_changed)
        results.changed.connect(self._on_result)
        strip.picture_wanted.connect(self._on_picture_wanted)
        photo_controller.turned.connect(self._show_pasted)
        photo_controller.changed.connect(self._on_changed)

    @property
    def unreadable(self) -> frozenset[Path]:
        """The photos that are known to be none that can be read."""
        return frozenset(self._unreadable)

    def mark(self, photo: Path, *, is_readable: bool) -> None:
        """Note what came of opening a photo, or of reading it elsewhere."""
        if is_readable and photo in self._unreadable:  # it has come back
            self._unreadable.discard(photo)
            self._wanted.append(photo)
            self._pictures.go_on()
            self.known.emit(photo, True)
        elif not is_readable:
            self._note_unreadable(photo)
            self._strip.show_picture(photo, None)

    @Slot(object, bool)
    def note(self, photo: Path, is_readable: bool) -> None:
        """Take over what was found out elsewhere."""
        self.mark(photo, is_readable=is_readable)

    def close(self) -> None:
        """Ask for nothing more."""
        self._wanted.clear()
        self._pictures.close()

    def _note_unreadable(self, photo: Path) -> None:
        if photo not in self._unreadable:
            self._unreadable.add(photo)
            self.known.emit(photo, False)

    @Slot(object)
    def _on_changed(self, changes: PhotoChanges) -> None:
        if changes.edits:
            self._show_pasted()

    @Slot()
    def _show_pasted(self) -> None:
        """Show a picture without a file as it is held now; others are made anew when it is kept."""
        session = self._photo_controller.session
        photo = session.photo
        image = None if photo is None else self._photo_controller.pasted.image(photo.key)
        if photo is None or image is None:
            return
        edits = held_as(held(photo, session.edits), NOTHING)
        if self._pasted_as.get(photo.key, NOTHING) != edits:
            self._pasted_as[photo.key] = edits
            self._strip.show_picture(photo.key, image_as_held(_small(image), edits))

    @Slot(object)
    def _on_edits_changed(self, changed: Changed) -> None:
        """Make the picture of a photo anew that is held or cropped in another way."""
        photo = changed.photo
        if self._turns.has_changed(photo, changed.shown_as):
            self._wanted.append(photo)
            self._pictures.go_on()

    @Slot(object)
    def _on_picture_wanted(self, photos: tuple[Path, ...]) -> None:
        pasted = {photo: self._photo_controller.pasted.image(photo) for photo in photos}
        self._wanted = [photo for photo in photos if pasted[photo] is None]
        for photo, image in pasted.items():
            if image is not None:
                edits = self._pasted_as.get(photo, NOTHING)
                self._strip.show_picture(photo, image_as_held(_small(image), edits))
        self._pictures.go_on()

    def _next_lacking(self) -> Lacking | None:
        if not self._wanted:
            return None
        photo = self._wanted.pop(0)
        return Lacking(photo, self._results.shown(photo))

    @Slot(object)
    def _on_result(self, photo: Path | None) -> None:
        """Show a photo in colour once it has a result."""
        self._strip.look_again(photo)

    @Slot(object)
    def _on_picture(self, small: SmallPicture) -> None:
        self._strip.show_picture(small.source, small.picture)
        if small.picture is None:
            self._note_unreadable(small.source)
        elif self._results.of(small.source) is not None:
            self._strip.note_result(small.source, is_gone=small.shown == small.source)
        if self._turns.has_made(small.source, small.shown_as):
            self._wanted.append(small.source)


def _small(image: QImage) -> QImage:
    """Make a small picture of one in memory, in no time: roughly to twice the size, then well."""
    around = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    rough = image.size().scaled(2 * _PICTURE_PX, 2 * _PICTURE_PX, around)
    if image.width() > rough.width():
        image = image.scaled(rough)
    smoothly = Qt.TransformationMode.SmoothTransformation
    return image.scaled(_PICTURE_PX, _PICTURE_PX, around, smoothly)
