"""Copies and pastes adjustments, and saves all open photos: what is done with several at once."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from core.base.errors import AutochromeError
from desktop.photo import mixed_edits
from desktop.photo.album_presenter import AlbumPresenter
from desktop.photo.alike.pasting import Pasted, Pasting
from desktop.photo.all_edits import AllEdits
from desktop.photo.copied_edits import CopiedEdits
from desktop.photo.photo_changes import PhotoChanges
from desktop.photo.photo_controller import PhotoController
from desktop.ui.commands import Do, commands
from desktop.ui.core_words import error_words
from desktop.ui.keys import key_words
from desktop.ui.messages import Message, MessageTone

#: More photos are counted, not named.
_MOST_NAMED: Final = 4


class EditsPresenter(QObject):
    """Fulfils the commands about adjustments of one photo or many.

    Args:
        photo_controller: the open photo.
        all_edits: the edits of any photo.
        album: the open photos, and which of them are selected.
        copied: what can be pasted.
        pasting: pastes it, and looks where the hints go.

    Signals:
        told: a `Message` about what was done.
        changed: what can be done is different.
        saving_wanted: tuple of the files of all open photos.
    """

    told = Signal(object)
    changed = Signal()
    saving_wanted = Signal(object)

    def __init__(
        self,
        photo_controller: PhotoController,
        all_edits: AllEdits,
        album: AlbumPresenter,
        copied: CopiedEdits,
        pasting: Pasting,
    ) -> None:
        super().__init__(album)
        self._photo_controller = photo_controller
        self._all_edits = all_edits
        self._album = album
        self._copied = copied
        self._pasting = pasting
        self._is_saved: Callable[[Path], bool] = lambda photo: False
        copied.changed.connect(self._on_copied)
        album.changed.connect(self.changed)
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
        return len(tuple(islice(self._readable(), 2))) > 1

    @Slot()
    def copy(self) -> None:
        """Copy the adjustments of the open photo."""
        photo = self._photo_controller.session.photo
        if photo is not None and self.can_copy:
            self._copied.copy_from(photo.key)

    @Slot()
    def paste(self) -> None:
        """Paste all that was copied onto the photos that are selected in the strip."""
        self.paste_onto(self._album.selected, colour_only=False)

    @Slot()
    def paste_colour(self) -> None:
        """Paste only what the sliders set."""
        self.paste_onto(self._album.selected, colour_only=True)

    @Slot()
    def paste_crop(self) -> None:
        """Paste only how the photo that was copied from is straightened and cropped."""
        copied, photos = self._copied.edits, self._album.selected
        if copied is not None and photos:
            framing, told = copied.framing, Pasted(tuple(photos))
            change = partial(replace, framing=framing)
            self._all_edits.change(photos, change, lambda: self._on_pasted(told))

    @Slot()
    def save_all(self) -> None:
        """Have a result made of every open photo; pictures without a file are saved one by one."""
        self.save(self._album.album.photos)

    def mark_saved(self, is_saved: Callable[[Path], bool]) -> None:
        """Save nothing anew that is saved as it is."""
        self._is_saved = is_saved

    def save(self, photos: Sequence[Path]) -> None:
        """Have a result made of each of some open photos that can be read and has a file."""
        self._photo_controller.settle()
        chosen = set(photos)
        found = tuple(photo for photo in self.readable() if photo in chosen)
        files = tuple(photo for photo in found if not self._is_saved(photo))
        if not found:
            return
        if any(self._photo_controller.pasted.image(photo) is not None for photo in photos):
            self.told.emit(
                Message(
                    MessageTone.INFO,
                    self.tr("Pasted pictures are saved one at a time"),
                    self.tr("They have no file yet, so nobody knows where their results would go."),
                )
            )
        if files:
            self.saving_wanted.emit(files)
        else:
            self.told.emit(
                Message(
                    MessageTone.INFO,
                    self.tr("All of them are saved already"),
                    self.tr("Nothing has changed since."),
                )
            )

    def readable(self) -> tuple[Path, ...]:
        """Give the open photos that have files which, as far as is known, can be read."""
        return tuple(self._readable())

    def are_others(self, photos: Collection[Path]) -> bool:
        """Tell whether there are others than these that can be read."""
        return any(photo not in photos for photo in self._readable())

    def _readable(self) -> Iterator[Path]:
        """Give them one by one: of tens of thousands mostly the first few are asked for."""
        pasted, unreadable = self._photo_controller.pasted.image, self._album.unreadable
        return (
            photo
            for photo in self._album.album.photos
            if pasted(photo) is None and photo not in unreadable
        )

    @Slot()
    def _on_copied(self) -> None:
        self.changed.emit()
        source = self._copied.source
        if source is not None:
            title = self.tr("Adjustments of {name} copied").format(name=source.name)
            keys = {one.do: key_words(one.keys[0]) for one in commands() if one.keys}
            words = self.tr("{all} pastes them, {colour} the colour settings only.").format(
                all=keys[Do.PASTE_EDITS], colour=keys[Do.PASTE_COLOUR]
            )
            self.told.emit(Message(MessageTone.GOOD, title, words))

    def paste_onto(
        self,
        photos: Sequence[Path],
        *,
        colour_only: bool,
        then: Callable[[], object] = lambda: None,
    ) -> None:
        """Paste onto photos, open or not.

        Args:
            photos: their files.
            colour_only: only what the sliders set.
            then: is called once that is done.
        """

        def on_pasted(pasted: Pasted) -> None:
            then()
            self._on_pasted(pasted)

        edits, source = self._copied.edits, self._copied.source
        unreadable = self._album.unreadable
        photos = tuple(photo for photo in photos if photo not in unreadable)
        if edits is None or source is None or not photos:
            return
        if colour_only:
            change = partial(mixed_edits.pasted, copied=edits, colour_only=True)
            told = Pasted(photos)
            self._all_edits.change(photos, change, lambda: on_pasted(told))
        else:
            self._pasting.paste(edits, source, photos, on_pasted)

    def _on_pasted(self, pasted: Pasted) -> None:
        count = len(pasted.photos)
        title = self.tr("Pasted onto %Ln photos", "", count)
        if count == 1:
            title = self.tr("Pasted onto {name}").format(name=pasted.photos[0].name)
        words = _about_hints(pasted)
        if not words and count > 1:
            words = self.tr("Each can be undone by itself.")
        self.told.emit(Message(MessageTone.GOOD, title, words))

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


def _about_hints(pasted: Pasted) -> str:
    """Say which photos got hints, and which the settings alone, and why."""
    got = [f"{photo.name} ({count})" for photo, count in pasted.with_hints]
    unlike = [photo.name for photo in pasted.nothing_alike]
    alone = [photo.name for photo in pasted.settings_alone]
    words = []
    if got:
        words.append(_tr("Colours of places, too: {names}.").format(names=_listed(got)))
    if unlike:
        told = _tr("The settings alone, as no place in them is alike: {names}.")
        words.append(told.format(names=_listed(unlike)))
    if alone:
        words.append(_tr("The settings alone: {names}.").format(names=_listed(alone)))
    return " ".join(words)


def _listed(names: Sequence[str]) -> str:
    """Name a few, and count the others."""
    named = ", ".join(names[:_MOST_NAMED])
    more = len(names) - _MOST_NAMED
    return _tr("{names} and {count} more").format(names=named, count=more) if more > 0 else named


def _tr(text: str) -> str:
    return QCoreApplication.translate("EditsPresenter", text)
