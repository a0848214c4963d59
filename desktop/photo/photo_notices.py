"""The notes that the window shows, and what their buttons do."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from core.base.errors import AutochromeError, PhotoError
from desktop.models.model_jobs import Done, ModelChange
from desktop.models.model_messages import told_of
from desktop.photo.photo_jobs import Copied, Saved
from desktop.photo.session import OpenPhoto
from desktop.ui.core_words import said
from desktop.ui.file_manager import FileManager, is_gone
from desktop.ui.messages import Message, MessageTone, message_of, not_shown, place_words
from desktop.ui.widgets.notes import NoteStack, Offer

#: What a note is about: it goes when another photo is opened.
_PHOTO = "photo"
#: Others go when what they say is no longer so.
_NO_MODEL = "no model"
_TRIAL = "trial"


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


@dataclass(frozen=True, slots=True)
class ShowModels:
    """Show the models, and the one with this id in particular."""

    model: str = ""


@dataclass(frozen=True, slots=True)
class MakeDefault:
    """Let the model with this id open by default."""

    model: str


@dataclass(frozen=True, slots=True)
class ShowLog:
    """Show the end of the log."""


class PhotoNotices(QObject):
    """Puts what happened into notes.

    Signals:
        colour_anew_wanted: the user wants a colour photo coloured by its lightness.
        models_wanted: the models are to be shown, and the one with this id in particular.
        default_wanted: id of a model that is to open by default.
        log_wanted: the log is to be shown.
        taken: the key of an offer that others made.
    """

    colour_anew_wanted = Signal()
    models_wanted = Signal(str)
    default_wanted = Signal(str)
    log_wanted = Signal()
    taken = Signal(object)

    def __init__(self, stack: NoteStack) -> None:
        super().__init__(stack)
        self._stack = stack
        self._has_told_tint = False
        self._files = FileManager(self)
        self._files.refused.connect(self._on_folder_refused)
        stack.taken.connect(self._on_taken)

    def on_opened(self, photo: OpenPhoto, *, has_model: bool) -> None:
        """Say what is special about a photo that was opened."""
        self._stack.clear(_PHOTO)
        if photo.photo.is_in_colour:
            self._stack.tell(
                Message(
                    MessageTone.INFO,
                    self.tr("This photo is already in colour"),
                    self.tr("Nothing was changed. You can have its colours replaced."),
                ),
                (Offer(ColourAnew(), self.tr("Colour it anew")),) if has_model else (),
                about=_PHOTO,
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
                about=_PHOTO,
            )
        for note in photo.photo.metadata.notes:
            self._stack.tell(Message(MessageTone.INFO, photo.name, said(note)), about=_PHOTO)

    def tell(self, message: Message, offers: Sequence[Offer], *, about: str = "") -> None:
        """Say something and offer something; `taken` tells what is not known here."""
        self._stack.tell(message, offers, about=about)

    def clear(self, about: str) -> None:
        """Take away what was said about something."""
        self._stack.clear(about)

    def reveal(self, file: Path, *, if_gone: str = "") -> None:
        """Show a file in its folder, or say that it is gone.

        Args:
            file: any.
            if_gone: what to do next where it is gone; empty for no advice.
        """
        if is_gone(file):
            self.tell_gone(file, hint=if_gone)
        else:
            self._files.show_file(file)

    def show_folder(self, folder: Path) -> None:
        """Show what is in a folder, or say that it is gone."""
        if is_gone(folder):
            self.tell_gone(folder, hint="")
        else:
            self._files.show_folder(folder)

    def tell_gone(self, path: Path, *, hint: str) -> None:
        """Say that something is not where it was put."""
        self._stack.tell(
            Message(
                MessageTone.CAUTION,
                self.tr("It is not there any more"),
                self.tr("{name} is no longer in {folder}.").format(
                    name=path.name, folder=place_words(path.parent)
                ),
                hint,
            )
        )

    def forget_photo(self) -> None:
        """Take away what was said about the open photo."""
        self._stack.clear(_PHOTO)

    def no_model(self) -> None:
        """Say that there is nothing to colour with."""
        self._stack.tell(
            Message(
                MessageTone.CAUTION,
                self.tr("No colour model is installed"),
                self.tr("Photos open, but stay grey."),
                self.tr("Install a .colormodel file, or drop it on the window."),
            ),
            (Offer(ShowModels(), self.tr("Install a model…")),),
            about=_NO_MODEL,
        )

    def forget_no_model(self) -> None:
        """Take back that there is nothing to colour with."""
        self._stack.clear(_NO_MODEL)

    def on_model_tried(self) -> None:
        """Say that a model is being tried out."""
        self._stack.tell(
            Message(
                MessageTone.INFO,
                self.tr("Trying the model out"),
                self.tr("It is added when it has coloured a small picture."),
            ),
            about=_TRIAL,
        )

    def forget_model_tried(self) -> None:
        """Take back that a model is being tried out."""
        self._stack.clear(_TRIAL)

    def on_model_done(self, done: Done) -> None:
        """Say what was done to the models."""
        message, offers = told_of(done), []
        if done.change is ModelChange.INSTALLED and done.model is not None:
            model_id = done.model.package.card.id
            if not done.model.is_default:
                offers.append(Offer(MakeDefault(model_id), self.tr("Make it the default")))
            offers.append(Offer(ShowModels(model_id), self.tr("Show it")))
        if message is not None:
            self._stack.tell(message, offers)

    @Slot(object)
    def on_error(self, error: AutochromeError) -> None:
        """Say what went wrong, and offer the details of what is our own fault."""
        self._tell_error(error)

    def on_photo_error(self, error: AutochromeError) -> None:
        """Say what went wrong with the open photo, or one that was to be opened."""
        # A result that was not saved is of interest even when another photo is shown.
        self._tell_error(error, about=_PHOTO if isinstance(error, PhotoError) else "")

    def _tell_error(self, error: AutochromeError, *, about: str = "") -> None:
        message, offers = message_of(error), []
        if message.details:
            offers.append(Offer(CopyText(message.details), self.tr("Copy details")))
            offers.append(Offer(ShowLog(), self.tr("Show the log")))
        self._stack.tell(message, offers, about=about)

    @Slot(object)
    def on_message(self, message: Message) -> None:
        """Say something."""
        self._stack.tell(message)

    @Slot(object)
    def on_saved(self, saved: Saved) -> None:
        """Say where a result is."""
        self._stack.tell(
            Message(
                MessageTone.GOOD,
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
            Message(
                MessageTone.GOOD, self.tr("Copied"), self.tr("The colour is on the clipboard.")
            ),
            about=_PHOTO,
        )

    @Slot(object)
    def _on_taken(self, key: object) -> None:
        match key:
            case Reveal(file):
                self.reveal(file)
            case CopyText(text):
                QGuiApplication.clipboard().setText(text)
            case ColourAnew():
                self.colour_anew_wanted.emit()
            case ShowModels(model):
                self.models_wanted.emit(model)
            case MakeDefault(model):
                self.default_wanted.emit(model)
            case ShowLog():
                self.log_wanted.emit()
            case other:
                self.taken.emit(other)

    @Slot(object)
    def _on_folder_refused(self, folder: Path) -> None:
        self._stack.tell(not_shown(folder))
