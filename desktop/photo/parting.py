"""Closes photos: asks where something would be lost, and offers to open them again."""

from collections.abc import Collection
from enum import Enum, auto
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.photo.album_presenter import AlbumPresenter, ClosedPhotos
from desktop.photo.photo_controller import PhotoController
from desktop.photo.viewer.viewer import Viewer
from desktop.ui.messages import Message, MessageTone
from desktop.ui.question import Answer, Question
from desktop.ui.widgets.note import Offer
from desktop.ui.widgets.notes import NoteStack

_CLOSED: Final = "closed photos"
#: So many photos are named in a question.
_NAMED: Final = 3


class _Reopen:
    """What the note about photos that were closed offers."""


class _PartAnswer(Enum):
    CLOSE = auto()
    STAY = auto()


class Parting(QObject):
    """Closes what is open, whoever asks for it; what was changed is found again with its photo.

    Args:
        window: what is asked in.
        photo_controller: knows what would be lost.
        album: the open photos.
        viewer: where they can be closed.
        notes: where it is told.

    Signals:
        emptied: no photo is open any more.
    """

    emptied = Signal()

    def __init__(
        self,
        window: QWidget,
        photo_controller: PhotoController,
        album: AlbumPresenter,
        viewer: Viewer,
        notes: NoteStack,
    ) -> None:
        super().__init__(viewer)
        self._window, self._photo_controller = window, photo_controller
        self._album, self._notes = album, notes
        self._asked: tuple[Path, ...] = ()
        album.closed.connect(self._on_closed)
        notes.taken.connect(self._on_taken)
        viewer.strip.close_wanted.connect(self.close_photos)
        viewer.trouble.close_wanted.connect(self.close_shown)

    @Slot()
    def close_shown(self) -> None:
        """Close the photo that is shown."""
        if self._album.shown is not None:
            self.close_photos((self._album.shown,))

    @Slot()
    def close_other_than_shown(self) -> None:
        """Close all photos but the one that is shown."""
        if self._album.shown is not None:
            self.close_others((self._album.shown,))

    def close_others(self, photos: Collection[Path]) -> None:
        """Close all photos but these."""
        kept = frozenset(photos)
        self.close_photos([photo for photo in self._album.album.photos if photo not in kept])

    @Slot(object)
    def close_photos(self, photos: Collection[Path]) -> None:
        """Close photos, after a question where changes would go with one of them."""
        self._photo_controller.settle()
        wanted = frozenset(photos)
        unsaved = {k: name for k, name in self._photo_controller.unsaved.items() if k in wanted}
        if not unsaved:
            self._album.close_photos(wanted)
            return
        self._asked = tuple(wanted)
        names = [*unsaved.values()]
        shown = ", ".join(names[:_NAMED])
        if len(names) > _NAMED:
            shown = self.tr("{names} and %Ln more", "", len(names) - _NAMED).format(names=shown)
        question = Question(
            self._window,
            self.tr("Close without saving your adjustments?"),
            self.tr("Changed by hand, not saved, and not kept with the photo: {names}.").format(
                names=shown
            ),
            (
                Answer(_PartAnswer.CLOSE, self.tr("Close without saving")),
                Answer(_PartAnswer.STAY, self.tr("Go back"), is_main=True),
            ),
        )
        question.answered.connect(self._on_answered)
        question.open()

    @Slot(object)
    def _on_answered(self, answer: _PartAnswer) -> None:
        if answer is _PartAnswer.CLOSE:
            self._photo_controller.left.give_up(self._asked)
            self._album.close_photos(self._asked)

    @Slot(object)
    def _on_closed(self, closed: ClosedPhotos) -> None:
        count = len(closed.photos)
        title = self.tr("%Ln photos closed", "", count)
        if count == 1:
            title = self.tr("{name} closed").format(name=closed.photos[0].name)
        self._notes.clear(_CLOSED)
        message = Message(MessageTone.GOOD, title, self.tr("Nothing was deleted."))
        self._notes.tell(message, (Offer(_Reopen(), self.tr("Undo")),), about=_CLOSED)
        if not self._album.album.photos:
            self.emptied.emit()

    def tell_of_closed(self, message: Message, *, takes_offer: bool) -> None:
        """Say what closing meant, in place of the offer to take it back where that cannot be."""
        if takes_offer:
            self._notes.clear(_CLOSED)
        self._notes.tell(message, ())

    @Slot(object)
    def _on_taken(self, key: object) -> None:
        if isinstance(key, _Reopen):
            self._album.reopen()
