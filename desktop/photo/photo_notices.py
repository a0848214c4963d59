"""What the window says about the open photo."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from core.base.errors import AutochromeError
from desktop.photo.photo_jobs import Saved
from desktop.photo.session import OpenPhoto
from desktop.photo.unreadable import Unreadable
from desktop.ui.core_words import said
from desktop.ui.messages import Message, MessageTone, place_words
from desktop.ui.notices import Notices, Reveal
from desktop.ui.quantities import number
from desktop.ui.widgets.note import Offer
from desktop.ui.widgets.note_time import ABOUT_PHOTO
from desktop.ui.widgets.notes import NoteStack

#: So many photos are named.
_NAMED: Final = 3
#: What a note about adjustments of several photos is about: it goes when they are copied or pasted.
_EDITS: Final = "edits"


@dataclass(frozen=True, slots=True)
class ColourAnew:
    """Colour a photo that is in colour already."""


class PhotoNotices(QObject):
    """Puts what happened to the open photo into notes.

    Args:
        stack: where the notes are.
        notices: says what went wrong.

    Signals:
        colour_anew_wanted: the user wants a colour photo coloured by its lightness.
    """

    colour_anew_wanted = Signal()

    def __init__(self, stack: NoteStack, notices: Notices) -> None:
        super().__init__(stack)
        self._stack = stack
        self._notices = notices
        self._has_told_tint = False
        self._told_of_edits: set[str] = set()
        stack.taken.connect(self._on_taken)

    def on_opened(self, photo: OpenPhoto, *, has_model: bool, shows_own_colours: bool) -> None:
        """Say what is special about a photo that was opened.

        Args:
            photo: the photo.
            has_model: whether there is one to colour it by.
            shows_own_colours: it is in colour, and is not coloured anew.
        """
        self._stack.clear(ABOUT_PHOTO)
        if shows_own_colours:
            self._stack.tell(
                Message(
                    MessageTone.INFO,
                    self.tr("This photo is already in colour"),
                    self.tr("Nothing was changed. You can have its colours replaced."),
                ),
                (Offer(ColourAnew(), self.tr("Colour it anew")),) if has_model else (),
                about=ABOUT_PHOTO,
            )
        elif photo.photo.is_toned and has_model and not self._has_told_tint:
            # Nearly every old print has a tint, and one who was told knows.
            self._has_told_tint = True
            self._stack.tell(
                Message(
                    MessageTone.INFO,
                    self.tr("The old tint is left out"),
                    self.tr(
                        "Old prints are often brownish. The new colours are made without that,"
                        " and your own photo stays as it is."
                    ),
                ),
                about=ABOUT_PHOTO,
            )
        if photo.photo.pages > 1:
            self._stack.tell(
                Message(
                    MessageTone.INFO,
                    self.tr("This file has %Ln pages", "", photo.photo.pages),
                    self.tr("You see the first. Save as TIFF, and all of them are in colour."),
                ),
                about=ABOUT_PHOTO,
            )
        for note in photo.found.notes:
            # Whoever leafs on and back has read it.
            if note not in self._told_of_edits:
                self._told_of_edits.add(note)
                self._stack.tell(
                    Message(MessageTone.CAUTION, photo.name, said(note)), about=ABOUT_PHOTO
                )
        for note in photo.photo.metadata.notes:
            self._stack.tell(Message(MessageTone.INFO, photo.name, said(note)), about=ABOUT_PHOTO)

    @Slot(object)
    def on_passed_over(self, passed: tuple[Unreadable, ...]) -> None:
        """Say which photos came, too, and cannot be read; another one is shown in their place."""
        if len(passed) == 1:
            self._notices.tell_error(passed[0].error, about=ABOUT_PHOTO)
            return
        names = ", ".join(one.photo.name for one in passed[:_NAMED])
        if len(passed) > _NAMED:
            more = self.tr("{names} and %Ln more", "", len(passed) - _NAMED)
            names = more.format(names=names)
        title = self.tr("%Ln photos cannot be read", "", len(passed))
        hint = self.tr("Click one in the strip below to see why.")
        self._stack.tell(Message(MessageTone.BAD, title, f"{names}.", hint), about=ABOUT_PHOTO)

    def on_model_gone(self, name: str, model: str) -> None:
        """Say that a photo is coloured by another model than the one that was chosen for it."""
        told = self.tr("The model {model}, which it was coloured with, is not here any more.")
        self._stack.tell(
            Message(
                MessageTone.INFO,
                name,
                told.format(model=model),
                self.tr("You see it by the usual one. What you chose stays until you change it."),
            ),
            about=ABOUT_PHOTO,
        )

    def on_other_version(self, name: str, model: str) -> None:
        """Say that a model colours a photo otherwise than when its adjustments were made."""
        told = self.tr("The model {model} is another version than the one that it was edited with.")
        self._stack.tell(
            Message(
                MessageTone.INFO,
                name,
                told.format(model=model),
                self.tr("Look whether you like its colours; what you set is as you set it."),
            ),
            about=ABOUT_PHOTO,
        )

    def forget_photo(self) -> None:
        """Take away what was said about the open photo."""
        self._stack.clear(ABOUT_PHOTO)

    def on_photo_error(self, error: AutochromeError) -> None:
        """Say what went wrong with the open photo, or one that was to be opened."""
        self._notices.tell_error(error, about=ABOUT_PHOTO)

    def on_not_saved(self, error: AutochromeError, *, is_shown: bool) -> None:
        """Say why a photo was not saved; of one that is not shown any more, until it is read."""
        self._notices.tell_error(error, about=ABOUT_PHOTO if is_shown else "")

    @Slot(object)
    def on_error(self, error: AutochromeError) -> None:
        """Say what could not be done for the open photo; it goes when another one is shown."""
        self._notices.tell_error(error, about=ABOUT_PHOTO)

    @Slot(object)
    def on_message(self, message: Message) -> None:
        """Say something about the open photo; it goes when another one is shown."""
        self._stack.tell(message, about=ABOUT_PHOTO)

    @Slot(object)
    def on_edits_told(self, message: Message) -> None:
        """Say what became of adjustments: what was said of them before is over."""
        is_done = message.tone is MessageTone.GOOD
        if is_done:
            self._stack.clear(_EDITS)
        self._stack.tell(message, about=_EDITS if is_done else "")

    @Slot(object)
    def on_saved(self, saved: Saved) -> None:
        """Say where a result is, and how large it became if it is smaller than its photo."""
        title = self.tr("Saved")
        if saved.size is not None:
            width, height = map(number, saved.size)
            title = self.tr("Saved at {width} × {height} pixels").format(width=width, height=height)
        self._tell_saved(title, saved.target)

    @Slot(object)
    def on_shown_saved(self, target: Path) -> None:
        """Say where something was written."""
        self._tell_saved(self.tr("Saved"), target)

    def _tell_saved(self, title: str, target: Path) -> None:
        self._stack.tell(
            Message(
                MessageTone.GOOD,
                title,
                self.tr("{name} in {folder}").format(
                    name=target.name, folder=place_words(target.parent)
                ),
            ),
            (Offer(Reveal(target), self.tr("Show in folder")),),
            about=ABOUT_PHOTO,
        )

    @Slot()
    def on_copied(self) -> None:
        """Say that a result is on the clipboard."""
        self._stack.tell(
            Message(
                MessageTone.GOOD,
                self.tr("Copied"),
                self.tr("The coloured photo is on the clipboard, as a picture and as a file."),
            ),
            about=ABOUT_PHOTO,
        )

    @Slot(object)
    def _on_taken(self, key: object) -> None:
        if isinstance(key, ColourAnew):
            self.colour_anew_wanted.emit()
