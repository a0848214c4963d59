"""The notes that anything in the window may show, and what their buttons do."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from core.base.errors import AutochromeError
from desktop.ui.file_manager import FileManager, is_gone
from desktop.ui.messages import Message, MessageTone, message_of, not_shown, place_words
from desktop.ui.widgets.note import Offer, ShowHelp
from desktop.ui.widgets.note_time import ABOUT_PHOTO
from desktop.ui.widgets.notes import NoteStack


@dataclass(frozen=True, slots=True)
class Reveal:
    """Show a file in its folder."""

    file: Path


@dataclass(frozen=True, slots=True)
class CopyText:
    """Put a text on the clipboard."""

    text: str


@dataclass(frozen=True, slots=True)
class ShowLog:
    """Show the end of the log."""


class Notices(QObject):
    """Puts what happened into notes.

    Signals:
        log_wanted: the log is to be shown.
        help_wanted: the help is to be shown at a place.
        taken: the key of an offer that others made.
    """

    log_wanted = Signal()
    help_wanted = Signal(str)
    taken = Signal(object)

    def __init__(self, stack: NoteStack) -> None:
        super().__init__(stack)
        self._stack = stack
        self._files = FileManager(self)
        self._files.refused.connect(self._on_folder_refused)
        stack.taken.connect(self._on_taken)

    def tell(self, message: Message, offers: Sequence[Offer], *, about: str = "") -> None:
        """Say something and offer something; `taken` tells what is not known here."""
        self._stack.tell(message, offers, about=about)

    def retell(self, about: str, message: Message) -> None:
        """Say something else in the note about something; its offers stay."""
        self._stack.retell(about, message)

    def is_told(self, about: str) -> bool:
        """Tell whether a note about something is there, read or not."""
        return any(note.about == about for note in self._stack.notes)

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
            self.tell_gone(file, hint=if_gone, about=ABOUT_PHOTO)
        else:
            self._files.show_file(file)

    def reveal_place(self, file: Path) -> None:
        """Show a file in its folder, or where it would be; for one that may be no file at all."""
        try:
            is_folder_alone = is_gone(file) and not is_gone(file.parent)
        except ValueError:  # a name that no disk can have
            return
        if is_folder_alone:
            self.show_folder(file.parent)
        else:
            self.reveal(file)

    def show_folder(self, folder: Path) -> None:
        """Show what is in a folder, or say that it is gone."""
        if is_gone(folder):
            self.tell_gone(folder, hint="", about=ABOUT_PHOTO)
        else:
            self._files.show_folder(folder)

    def tell_gone(self, path: Path, *, hint: str, about: str = "") -> None:
        """Say that something is not where it was put."""
        self._stack.tell(
            Message(
                MessageTone.CAUTION,
                self.tr("It is not there any more"),
                self.tr("{name} is no longer in {folder}.").format(
                    name=path.name, folder=place_words(path.parent)
                ),
                hint,
            ),
            about=about,
        )

    @Slot(object)
    def on_error(self, error: AutochromeError) -> None:
        """Say what went wrong, and offer the details of what is our own fault."""
        self.tell_error(error)

    def tell_error(self, error: AutochromeError, *, about: str = "") -> None:
        """Say what went wrong with something."""
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
    def _on_taken(self, key: object) -> None:
        match key:
            case Reveal(file):
                self.reveal(file)
            case CopyText(text):
                QGuiApplication.clipboard().setText(text)
            case ShowLog():
                self.log_wanted.emit()
            case ShowHelp(place):
                self.help_wanted.emit(place)
            case other:
                self.taken.emit(other)

    @Slot(object)
    def _on_folder_refused(self, folder: Path) -> None:
        self._stack.tell(not_shown(folder), about=ABOUT_PHOTO)
