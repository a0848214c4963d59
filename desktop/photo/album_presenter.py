"""Keeps the film strip in step with what is open, leafs through it, and prepares the next photo."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QImage

from core.base.errors import AutochromeError
from desktop.photo import album as albums
from desktop.photo.album import Album
from desktop.photo.edits_keeper import Changed
from desktop.photo.framed import held, image_as_held
from desktop.photo.photo_changes import PhotoChanges
from desktop.photo.photo_controller import PhotoController
from desktop.photo.photo_edits import NOTHING
from desktop.photo.session import Edits, held_as
from desktop.photo.strip_menu import StripMenu
from desktop.photo.viewer.film_strip import FilmStrip
from desktop.pictures.results import Results
from desktop.pictures.shown_turns import ShownTurns
from desktop.pictures.thumbnails import Lacking, SmallPicture, Thumbnails
from desktop.work.workers import Worker

#: Shorter side of a small picture, for screens of two device px a logical one.
_PICTURE_PX: Final = 120


class AlbumPresenter(QObject):
    """Connects the film strip with the photo controller, which alone says what is open.

    Signals:
        changed: the open photos are others, or the hand is elsewhere among them.
        copy_wanted: path of the photo whose adjustments are to be copied.
        paste_wanted: tuple of the photos that they are to be pasted onto, and whether only what the
            sliders set.
        passed_over: a photo that came with others cannot be opened; the next is, in its place.
    """

    changed = Signal()
    copy_wanted = Signal(object)
    paste_wanted = Signal(object, bool)
    passed_over = Signal()

    def __init__(
        self,
        photo_controller: PhotoController,
        strip: FilmStrip,
        pictures: Worker,
        results: Results,
    ) -> None:
        super().__init__(strip)
        self._photo_controller = photo_controller
        self._strip = strip
        self._album = Album()
        #: Place of the photo that is being opened from here, and of the last that could not be.
        self._sought: int | None = None
        self._refused: int | None = None
        #: What came in together, until one of it is open.
        self._came: tuple[Path, ...] = ()
        self._unreadable: set[Path] = set()
        self._wanted: list[Path] = []
        keeper = photo_controller.keeper
        self._results = results
        self._pictures = Thumbnails(
            pictures, _PICTURE_PX, self._next_lacking, keeper.edits, falls_back=True
        )
        results.changed.connect(self._on_result)
        self._can_paste = False
        self._turns = ShownTurns()
        #: How pictures without a file are held and cropped.
        self._pasted_as: dict[Path, Edits] = {}
        keeper.changed.connect(self._on_edits_changed)
        self._pictures.made.connect(self._on_picture)
        strip.chosen.connect(self._on_chosen)
        strip.step_wanted.connect(self.step)
        strip.picture_wanted.connect(self._on_picture_wanted)
        strip.menu_wanted.connect(self._on_menu_wanted)
        photo_controller.opened.connect(self._on_opened)
        photo_controller.opener.failed.connect(self._on_not_opened)
        photo_controller.turned.connect(self._show_pasted)
        photo_controller.changed.connect(self._on_changed)
        photo_controller.settled_down.connect(self._on_settled_down)

    @property
    def album(self) -> Album:
        """The open photos."""
        return self._album

    @property
    def unreadable(self) -> frozenset[Path]:
        """Those among them that are known to be no photo that can be read."""
        return frozenset(self._unreadable)

    @property
    def selected(self) -> tuple[Path, ...]:
        """The photos that are selected in the strip, or the open one alone."""
        photo = self._photo_controller.session.photo
        alone = () if photo is None else (photo.key,)
        selected = self._strip.selected if self._strip.isVisible() else ()
        return selected if len(selected) > 1 else alone

    def offer_pasting(self) -> None:
        """Offer to paste in the menu of the strip from now on: there is something to."""
        self._can_paste = True

    def add(self, photos: Sequence[Path]) -> None:
        """Put photos into the strip; where the first cannot be opened, the next of them is."""
        self._came = tuple(photos)
        self._take(albums.with_photos(self._album, photos))

    @Slot(int)
    def step(self, steps: int) -> None:
        """Open the next photo, or the one before."""
        before = replace(self._album, place=self._stepping_from(steps))
        album = albums.stepped(before, steps)
        if album.place != before.place and album.present is not None:
            self._seek(album.present)

    def _stepping_from(self, steps: int) -> int | None:
        """Give the place that is left: one that cannot be opened is stepped over."""
        if self._sought is not None:
            return self._sought
        place, refused = self._album.place, self._refused
        if refused is not None and (place is None or (refused - place) * steps > 0):
            return refused
        return place

    def _seek(self, photo: Path) -> None:
        self._sought = self._album.photos.index(photo)
        self._refused = None
        # The mark of the open one stays where it is until the other one is open.
        self._strip.show_album(self._album, self._sought)
        self._photo_controller.open_file(photo)

    @Slot()
    def next(self) -> None:
        """Open the next photo."""
        self.step(1)

    @Slot()
    def previous(self) -> None:
        """Open the photo before."""
        self.step(-1)

    def close(self) -> None:
        """Ask for nothing more."""
        self._wanted.clear()
        self._pictures.close()

    def _take(self, album: Album) -> None:
        if album != self._album:
            self._album = album
            self._strip.show_album(album)
            self.changed.emit()

    @Slot(object)
    def _on_chosen(self, photo: Path) -> None:
        place = self._album.photos.index(photo)
        if place != (self._album.place if self._sought is None else self._sought):
            self._seek(photo)

    @Slot()
    def _on_opened(self) -> None:
        photo = self._photo_controller.session.photo
        if photo is None:
            return
        if photo.key in self._unreadable:  # it has come back
            self._unreadable.discard(photo.key)
            self._wanted.append(photo.key)
            self._pictures.go_on()
        self._sought, self._refused, self._came = None, None, ()
        self._take(albums.at(self._album, photo.key))

    @Slot(object, object)
    def _on_not_opened(self, error: AutochromeError, photo: Path) -> None:
        """Go back to the photo that is shown, or on to the next of those that came together."""
        photos, came = self._album.photos, self._came
        self._unreadable.add(photo)
        self._strip.show_picture(photo, None)
        self._sought = None
        self._refused = photos.index(photo) if photo in photos else None
        following = came[came.index(photo) + 1 :] if photo in came else ()
        if following:
            self.passed_over.emit()
            self._seek(following[0])
        else:
            self._strip.show_album(self._album)

    @Slot(object)
    def _on_menu_wanted(self, place: QPoint) -> None:
        can_copy = len(self._strip.selected) == 1
        menu = StripMenu(self._strip, can_copy=can_copy, can_paste=self._can_paste)
        menu.copy_wanted.connect(self._on_copy_wanted)
        menu.paste_wanted.connect(self._on_paste_wanted)
        menu.paste_colour_wanted.connect(self._on_paste_colour_wanted)
        menu.popup(place)

    @Slot()
    def _on_copy_wanted(self) -> None:
        self.copy_wanted.emit(self._strip.selected[0])

    @Slot()
    def _on_paste_wanted(self) -> None:
        self.paste_wanted.emit(self._strip.selected, False)

    @Slot()
    def _on_paste_colour_wanted(self) -> None:
        self.paste_wanted.emit(self._strip.selected, True)

    @Slot(object)
    def _on_changed(self, changes: PhotoChanges) -> None:
        if changes.edits:
            self._show_pasted()

    @Slot()
    def _show_pasted(self) -> None:
        """Show a picture without a file as it is held now; others are made anew when it is kept."""
        session = self._photo_controller.session
        photo = session.photo
        image = None if photo is None else self._photo_controller.pasted_image(photo.key)
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

    @Slot()
    def _on_settled_down(self) -> None:
        following = albums.stepped(self._album, 1)
        is_another = following.place != self._album.place
        if is_another and self._album.place is not None and following.present is not None:
            self._photo_controller.prepare(following.present)

    @Slot(object)
    def _on_picture_wanted(self, photos: tuple[Path, ...]) -> None:
        pasted = {photo: self._photo_controller.pasted_image(photo) for photo in photos}
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
            self._unreadable.add(small.source)
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
