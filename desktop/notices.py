"""The notes that the window shows, and what their buttons do."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication

from core.errors import AutochromeError
from core.triage import Kind
from desktop.messages import Message, Tone, message_of, place_words
from desktop.session import OpenPhoto
from desktop.tasks import Copied, Saved
from desktop.widgets.notes import NoteStack, Offer

#: What a note is about: it goes when another photo is opened.
_PHOTO = "photo"


@dataclass(frozen=True, slots=True)
class Reveal:
    """Show a file in its folder."""

    file: Path


@dataclass(frozen=True, slots=True)
class ColourAnew:
    """Colour a photo that is in colour already."""


@dataclass(frozen=True, slots=True)
class CopyText:
    """Put a text on the clipboard."""

    text: str


class Notices(QObject):
    """Puts what happened into notes.

    Signals:
        colour_anew_wanted: the user wants a colour photo coloured by its lightness.
        taken: the key of an offer that others made.
    """

    colour_anew_wanted = Signal()
    taken = Signal(object)

    def __init__(self, stack: NoteStack) -> None:
        super().__init__(stack)
        self._stack = stack
        stack.taken.connect(self._on_taken)

    def on_opened(self, photo: OpenPhoto, *, has_model: bool) -> None:
        """Say what is special about a photo that was opened."""
        self._stack.clear(_PHOTO)
        kind = photo.photo.triage.kind
        if kind is Kind.COLOUR:
            self._stack.tell(
                Message(
                    Tone.INFO,
                    self.tr("This photo is already in colour"),
                    self.tr("Nothing was changed. You can have its colours replaced."),
                ),
                (Offer(ColourAnew(), self.tr("Colour it anew")),) if has_model else (),
                about=_PHOTO,
            )
        elif kind is Kind.TONED and has_model:
            self._stack.tell(
                Message(
                    Tone.INFO,
                    self.tr("The tone of this print was set aside"),
                    self.tr("Its grey values are coloured; the original keeps its tone."),
                ),
                about=_PHOTO,
            )
        for note in photo.photo.metadata.notes:
            self._stack.tell(Message(Tone.INFO, photo.name, note), about=_PHOTO)

    def tell(self, message: Message, offers: Sequence[Offer], *, about: str = "") -> None:
        """Say something and offer something; `taken` tells what is not known here."""
        self._stack.tell(message, offers, about=about)

    def clear(self, about: str) -> None:
        """Take away what was said about something."""
        self._stack.clear(about)

    def forget_photo(self) -> None:
        """Take away what was said about the open photo."""
        self._stack.clear(_PHOTO)

    def no_model(self, folder: Path) -> None:
        """Say that there is nothing to colour with."""
        self._stack.tell(
            Message(
                Tone.CAUTION,
                self.tr("No colour model is installed"),
                self.tr("Photos open, but stay grey."),
                self.tr("Put a .colormodel file into {folder} and start again.").format(
                    folder=place_words(folder)
                ),
            )
        )

    @Slot(object)
    def on_error(self, error: AutochromeError) -> None:
        """Say what went wrong, and offer the details of what is our own fault."""
        message = message_of(error)
        details = CopyText(message.details)
        offers = (Offer(details, self.tr("Copy details")),) if message.details else ()
        self._stack.tell(message, offers)

    @Slot(object)
    def on_message(self, message: Message) -> None:
        """Say something."""
        self._stack.tell(message)

    @Slot(object)
    def on_saved(self, saved: Saved) -> None:
        """Say where a result is."""
        self._stack.tell(
            Message(
                Tone.GOOD,
                self.tr("Saved"),
                self.tr("{name} in {folder}").format(
                    name=saved.target.name, folder=place_words(saved.target.parent)
                ),
            ),
            (Offer(Reveal(saved.target), self.tr("Show in folder")),),
            about=_PHOTO,
        )

    @Slot(object)
    def on_copied(self, copied: Copied) -> None:
        """Put a result on the clipboard and say so."""
        QGuiApplication.clipboard().setImage(copied.picture)
        self._stack.tell(
            Message(Tone.GOOD, self.tr("Copied"), self.tr("The colour is on the clipboard.")),
            about=_PHOTO,
        )

    @Slot(object)
    def _on_taken(self, key: object) -> None:
        match key:
            case Reveal(file):
                reveal(file)
            case CopyText(text):
                QGuiApplication.clipboard().setText(text)
            case ColourAnew():
                self.colour_anew_wanted.emit()
            case other:
                self.taken.emit(other)


def reveal(file: Path) -> None:
    """Show the folder of a file in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))
