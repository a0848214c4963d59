"""Keeps the film strip in step with what is open, leafs through it, and prepares the next photo."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from core.base.errors import AutochromeError
from desktop.photo import album as albums
from desktop.photo.album import Album
from desktop.photo.photo_controller import PhotoController
from desktop.photo.strip_pictures import StripPictures
from desktop.photo.unreadable import Unreadable
from desktop.photo.viewer.film_strip import FilmStrip


@dataclass(frozen=True, slots=True)
class ClosedPhotos:
    """Photos that were closed together.

    Attributes:
        photos: their files, or what stands for them.
        before: the album that they were in.
    """

    photos: tuple[Path, ...]
    before: Album


class AlbumPresenter(QObject):
    """Connects the film strip with the photo controller, which alone says what is open.

    Args:
        photo_controller: the open photo.
        strip: shows the album.
        pictures: makes its small pictures, and knows what cannot be read.

    Signals:
        changed: the open photos are others, or the hand is elsewhere among them.
        passed_over: tuple of the `Unreadable` of the photos that came with the one that is open,
            before it, and cannot be.
        closed: the `ClosedPhotos` of photos that are open no more.
    """

    changed = Signal()
    passed_over = Signal(object)
    closed = Signal(object)

    def __init__(
        self, photo_controller: PhotoController, strip: FilmStrip, pictures: StripPictures
    ) -> None:
        super().__init__(strip)
        self._photo_controller = photo_controller
        self._strip = strip
        self._pictures = pictures
        self._album = Album()
        #: Place of the photo that is being opened from here.
        self._sought: int | None = None
        #: What came in together, until one of it is open, and those of it that could not be.
        self._came: tuple[Path, ...] = ()
        self._passed: tuple[Unreadable, ...] = ()
        self._closed: ClosedPhotos | None = None
        strip.chosen.connect(self._on_chosen)
        strip.step_wanted.connect(self.step)
        photo_controller.opened.connect(self._on_opened)
        photo_controller.opener.failed.connect(self._on_not_opened)
        photo_controller.settled_down.connect(self._on_settled_down)

    @property
    def album(self) -> Album:
        """The open photos."""
        return self._album

    @property
    def shown(self) -> Path | None:
        """The photo that is shown, or stands there though it cannot be read."""
        return self._album.present

    @property
    def coming(self) -> Path | None:
        """The photo that is being opened from here; None where none is."""
        return None if self._sought is None else self._album.photos[self._sought]

    @property
    def unreadable(self) -> frozenset[Path]:
        """The photos that are known to be none that can be read."""
        return self._pictures.unreadable

    @property
    def selected(self) -> tuple[Path, ...]:
        """The photos that are selected in the strip, or the open one alone."""
        photo = self._photo_controller.session.photo
        alone = () if photo is None else (photo.key,)
        selected = self._strip.selected if self._strip.isVisible() else ()
        return selected if len(selected) > 1 else alone

    def add(self, photos: Sequence[Path]) -> None:
        """Put photos into the strip; where the first cannot be opened, the next of them is."""
        self._came, self._passed = tuple(photos), ()
        self._take(albums.with_photos(self._album, photos))

    def take_over(self, album: Album, unreadable: Collection[Path]) -> None:
        """Have the photos of another window; one that can be read is yet to be opened."""
        stays = album.present in unreadable
        self._take(album if stays else replace(album, place=None))
        for photo in unreadable:
            self._pictures.mark(photo, is_readable=False)

    # Leafing.

    @Slot(int)
    def step(self, steps: int) -> None:
        """Open the next photo, or the one before."""
        place = self._album.place if self._sought is None else self._sought
        before = replace(self._album, place=place)
        album = albums.stepped(before, steps)
        if album.place != before.place and album.present is not None:
            self.go_to(album.present)

    @Slot()
    def next(self) -> None:
        """Open the next photo."""
        self.step(1)

    @Slot()
    def previous(self) -> None:
        """Open the photo before."""
        self.step(-1)

    def go_to(self, photo: Path) -> None:
        """Open a photo of the album, and no other in its place."""
        self._came, self._passed = (), ()
        self._seek(photo)

    def _seek(self, photo: Path) -> None:
        self._sought = self._album.places[photo]
        # The mark of the open one stays where it is until the other one is open.
        self._strip.show_album(self._album, self._sought)
        self._photo_controller.open_file(photo)

    # Closing.

    def close_photos(self, photos: Collection[Path]) -> None:
        """Close photos; nothing becomes of their files, and they are found again as they are."""
        before = self._album
        wanted = frozenset(photos)
        gone = tuple(photo for photo in before.photos if photo in wanted)
        if not gone:
            return
        self._forget_closed()
        self._closed = ClosedPhotos(gone, before)
        seen, coming = before.present, self.coming
        following = albums.beside(before, wanted)
        self._sought = None
        self._album = albums.without(before, wanted)
        self._strip.show_album(self._album)
        if coming is not None and coming not in wanted:
            self.go_to(coming)  # its place is another now
        elif coming is None and self._photo_controller.opener.is_opening:
            pass  # what is being opened elsewhere takes its place
        elif seen in wanted or coming is not None:
            self._show_instead(following)
        self.changed.emit()
        self.closed.emit(self._closed)

    def _show_instead(self, following: Path | None) -> None:
        if following is None:
            self._photo_controller.close_photo()
        else:
            self.go_to(following)

    @Slot()
    def reopen(self) -> None:
        """Open again what was closed last, where it was."""
        closed, self._closed = self._closed, None
        if closed is None:
            return
        before = closed.before
        self._take(albums.with_again(self._album, before))
        if before.present is not None and before.present in closed.photos:
            self.go_to(before.present)

    def _forget_closed(self) -> None:
        """Let go of pictures that were closed earlier: nobody can have them back."""
        if self._closed is not None:
            for photo in set(self._closed.photos) - set(self._album.photos):
                self._photo_controller.pasted.forget(photo)

    # What is shown.

    def _take(self, album: Album) -> None:
        if album != self._album:
            self._album = album
            self._strip.show_album(album)
            self.changed.emit()

    @Slot(object)
    def _on_chosen(self, photo: Path) -> None:
        place = self._album.places[photo]
        is_there = place == (self._album.place if self._sought is None else self._sought)
        # The file of one that could not be read may have come back.
        if not is_there or photo in self.unreadable:
            self.go_to(photo)

    @Slot()
    def _on_opened(self) -> None:
        photo = self._photo_controller.session.photo
        if photo is None:
            return
        self._sought, self._came = None, ()
        passed, self._passed = self._passed, ()
        self._pictures.mark(photo.key, is_readable=True)
        self._take(albums.at(self._album, photo.key))
        if passed:
            self.passed_over.emit(passed)

    @Slot(object, object)
    def _on_not_opened(self, error: AutochromeError, photo: Path) -> None:
        """Show that it cannot be read, or go on to the next of those that came together."""
        came = self._came
        self._sought = None
        if photo in came:
            self._passed = (*self._passed, Unreadable(photo, error))
            left = (one for one in came[came.index(photo) + 1 :] if one in self._album.photos)
            if (following := next(left, None)) is not None:
                self._pictures.mark(photo, is_readable=False)
                self._seek(following)
                return
        # None of those that came can be read: the first of them stands for all.
        shown = self._passed[0] if photo in came else Unreadable(photo, error)
        self._came, self._passed = (), ()
        self._photo_controller.show_unreadable(shown)
        self._take(albums.at(self._album, shown.photo))
        self._pictures.mark(photo, is_readable=False)

    @Slot()
    def _on_settled_down(self) -> None:
        following = albums.stepped(self._album, 1)
        is_another = following.place != self._album.place
        if is_another and self._album.place is not None and following.present is not None:
            self._photo_controller.opener.prepare(following.present)
