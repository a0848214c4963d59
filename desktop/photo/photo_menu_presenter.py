"""Offers what can be done with open photos, in the menu of strip and photo, and does it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.photo.album_presenter import AlbumPresenter
from desktop.photo.copied_edits import CopiedEdits
from desktop.photo.edits_presenter import EditsPresenter
from desktop.photo.parting import Parting
from desktop.photo.photo_controller import PhotoController
from desktop.photo.photo_menu import MenuPhotos, PhotoMenu, PhotoWish
from desktop.photo.saving import Saving
from desktop.photo.viewer.viewer import Viewer
from desktop.pictures.results import Results
from desktop.ui.commands import Do
from desktop.ui.notices import Notices


class PhotoMenuPresenter(QObject):
    """Fulfils the wishes of the menu.

    Args:
        photo_controller: the open photo.
        viewer: holds photo and strip.
        album: all that are open.
        edits: copies and pastes adjustments, and saves several photos.
        copied: what can be pasted.
        saving: saves the open photo.
        parting: closes photos.
        results: which photos have one.
        notices: shows files in their folders.
        waiting_photos: gives the photos that wait in the queue, in its order.

    Signals:
        copy_wanted: the result of the open photo is to be put on the clipboard.
    """

    copy_wanted = Signal()

    def __init__(
        self,
        photo_controller: PhotoController,
        viewer: Viewer,
        album: AlbumPresenter,
        edits: EditsPresenter,
        copied: CopiedEdits,
        saving: Saving,
        parting: Parting,
        results: Results,
        notices: Notices,
        waiting_photos: Callable[[], tuple[Path, ...]],
    ) -> None:
        super().__init__(viewer)
        self._photo_controller, self._viewer, self._album = photo_controller, viewer, album
        self._edits, self._copied, self._saving = edits, copied, saving
        self._parting, self._results, self._notices = parting, results, notices
        self._waiting_photos = waiting_photos
        #: What is wished for a photo that is being opened.
        self._pending: tuple[Path, PhotoWish] | None = None
        viewer.strip.menu_wanted.connect(self._on_strip_menu_wanted)
        viewer.menu_wanted.connect(self._on_viewer_menu_wanted)
        viewer.trouble.folder_wanted.connect(self._on_folder_wanted)
        # After the photo is shown.
        photo_controller.opened.connect(self._on_opened)
        photo_controller.closed.connect(self._on_closed)

    @Slot(object)
    def _on_strip_menu_wanted(self, place: QPoint) -> None:
        strip = self._viewer.strip
        under, photos = strip.photo_at(place), strip.selected
        if photos:
            source = under if under in photos else photos[0]
            self._open_menu(strip, MenuPhotos(photos, source, self._possible(photos)), place)

    @Slot(object)
    def _on_viewer_menu_wanted(self, place: QPoint) -> None:
        shown = self._album.shown
        if shown is not None:
            about = MenuPhotos((shown,), shown, self._possible((shown,)))
            self._open_menu(self._viewer, about, place)

    def _open_menu(self, parent: QWidget, about: MenuPhotos, place: QPoint) -> None:
        menu = PhotoMenu(parent, about)
        menu.wished.connect(self._on_wished)
        menu.popup(place)

    def _possible(self, photos: tuple[Path, ...]) -> frozenset[PhotoWish]:
        """Say what can be wished for photos; of one that is being opened, what mostly can."""
        wish, album = PhotoWish, self._album
        shown = self._photo_controller.session.photo
        is_shown = shown is not None and photos == (shown.key,)
        is_pasted = self._photo_controller.pasted.image(photos[0]) is not None
        readable = [photo for photo in photos if photo not in album.unreadable]
        is_alone = len(photos) == 1
        possible = self._photo_controller.possible
        can_change = bool(readable) and (possible.can_change or not is_shown)
        offered = {
            wish.SAVE: can_change and (not is_shown or Do.SAVE in possible.commands),
            wish.SAVE_AS: can_change and is_alone,
            wish.COPY: can_change and is_alone,
            wish.COPY_EDITS: can_change and is_alone,
            wish.PASTE_EDITS: can_change and self._copied.edits is not None,
            wish.PASTE_COLOUR: can_change and self._copied.edits is not None,
            wish.USE_FOR_SELECTED: can_change and len(readable) > 1,
            wish.USE_FOR_OPEN: can_change and is_alone and self._edits.are_others(photos),
            wish.USE_FOR_WAITING: can_change and is_alone and bool(self._waiting_photos()),
            wish.SHOW_RESULT: is_alone and self._results.of(photos[0]) is not None,
            wish.SHOW_PHOTO: is_alone and not is_pasted,
            wish.CLOSE: True,
            wish.CLOSE_OTHERS: len(album.album.photos) > len(photos),
        }
        return frozenset(one for one, is_offered in offered.items() if is_offered)

    @Slot(object, object)
    def _on_wished(self, wish: PhotoWish, about: MenuPhotos) -> None:
        photos, source = about.photos, about.source
        match wish:
            case PhotoWish.SAVE if len(photos) > 1:
                self._edits.save(photos)
            case PhotoWish.SAVE | PhotoWish.SAVE_AS | PhotoWish.COPY:
                self._do_when_open(source, wish)
            case PhotoWish.COPY_EDITS:
                self._copied.copy_from(source)
            case PhotoWish.PASTE_EDITS | PhotoWish.PASTE_COLOUR:
                self._edits.paste_onto(photos, colour_only=wish is PhotoWish.PASTE_COLOUR)
            case PhotoWish.USE_FOR_SELECTED:
                self._use(source, photos)
            case PhotoWish.USE_FOR_OPEN:
                self._use(source, self._edits.readable())
            case PhotoWish.USE_FOR_WAITING:
                self._use(source, self._waiting_photos())
            case PhotoWish.SHOW_RESULT:
                self._notices.reveal(self._results.shown(source))
            case PhotoWish.SHOW_PHOTO:
                self._notices.reveal(source)
            case PhotoWish.CLOSE:
                self._parting.close_photos(photos)
            case PhotoWish.CLOSE_OTHERS:
                self._parting.close_others(photos)

    def _use(self, source: Path, photos: tuple[Path, ...]) -> None:
        others = tuple(photo for photo in photos if photo != source)
        paste = partial(self._edits.paste_onto, others, colour_only=False)
        self._copied.copy_from(source, then=paste)

    # What is done once the photo is open.

    def _do_when_open(self, photo: Path, wish: PhotoWish) -> None:
        shown = self._photo_controller.session.photo
        if shown is not None and shown.key == photo:
            self._do(wish)
            return
        self._pending = photo, wish
        if self._album.coming != photo:
            self._album.go_to(photo)

    def _do(self, wish: PhotoWish) -> None:
        if wish is PhotoWish.SAVE:
            self._saving.save()
        elif wish is PhotoWish.SAVE_AS:
            self._saving.save_as()
        else:
            self.copy_wanted.emit()

    @Slot()
    def _on_opened(self) -> None:
        pending, self._pending = self._pending, None
        photo = self._photo_controller.session.photo
        if pending is not None and photo is not None and photo.key == pending[0]:
            self._do(pending[1])

    @Slot()
    def _on_closed(self) -> None:
        self._pending = None

    @Slot()
    def _on_folder_wanted(self) -> None:
        unreadable = self._photo_controller.unreadable
        if unreadable is not None:
            self._notices.reveal_place(unreadable.photo)
