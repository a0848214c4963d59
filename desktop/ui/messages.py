"""What is told to people: a title, a sentence, a next step.

Errors of `core` bring their sentence and hint; here they get a title by their kind, and faults
that are this program's own get words at all.
"""

import sys
import traceback
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from core.base.errors import (
    AutochromeError,
    DamagedPhoto,
    DiskFull,
    FolderNotWritable,
    NotAPhoto,
    PackageError,
    PhotoError,
    PhotoNotFound,
    PhotoTooLarge,
    QueueError,
    WriteError,
)
from core.base.portal import lent_part
from desktop.ui.core_words import said
from desktop.ui.error_help import help_for


class MessageTone(Enum):
    """How a message is meant."""

    INFO = auto()
    GOOD = auto()
    CAUTION = auto()
    BAD = auto()


@dataclass(frozen=True, slots=True)
class Message:
    """What a note in the window says.

    Attributes:
        tone: decides icon and colour, and whether the note goes by itself.
        title: a few words.
        text: one sentence.
        hint: what to do next, or empty.
        details: for a report of a fault; else empty.
        help: the place in the help that says more, or empty; see `desktop.ui.error_help`.
    """

    tone: MessageTone
    title: str
    text: str
    hint: str = ""
    details: str = ""
    help: str = ""


class OwnFault(AutochromeError):
    """Something that this program did not foresee; `details` is for its makers."""

    def __init__(self, template: str, /, *, hint: str, details: str, kind: str) -> None:
        super().__init__(template, hint=hint, kind=kind)
        self.details = details


def as_core_error(error: BaseException) -> AutochromeError:
    """Put any exception into words; errors of `core` are handed through."""
    if isinstance(error, AutochromeError):
        return error
    if isinstance(error, MemoryError):
        return AutochromeError(
            _tr("There is not enough memory for this photo."),
            hint=_tr("Close other programs and try again."),
        )
    return OwnFault(
        _tr("Autochrome met a fault of its own: {kind}."),
        hint=_tr("Your files are untouched. Please report it, with the details."),
        details="".join(traceback.format_exception(error)),
        kind=type(error).__name__,
    )


def message_of(error: AutochromeError) -> Message:
    """Give what a note says about an error."""
    details = error.details if isinstance(error, OwnFault) else ""
    text = said(error.message)
    text = text if error.path is None else without_folder(text, error.path)
    return Message(
        MessageTone.BAD, _title_of(error), text, said(error.hint), details, help_for(error)
    )


def without_folder(sentence: str, path: Path) -> str:
    """Leave the folder of a file out of a sentence about it: in the window its name is enough."""
    return sentence.replace(str(path), path.name) if path.name else sentence


def place_words(folder: Path) -> str:
    """Write a folder as people know it: "Downloads", where it lies in their home.

    Where a name alone would say nothing, as that of a hidden folder, it begins with the home. One
    that the system lends to a sandbox is known by its own name.
    """
    lent = lent_part(folder)
    if lent is not None:
        return str(lent)
    home = Path.home()
    if sys.platform == "win32" or not folder.is_relative_to(home):
        return str(folder)
    inside = folder.relative_to(home)
    is_known_by_name = bool(inside.parts) and not inside.parts[0].startswith(".")
    return str(inside if is_known_by_name else Path(_tr("Home folder")) / inside)


def not_shown(folder: Path) -> Message:
    """Give what is told where no program of the system shows a folder."""
    return Message(
        MessageTone.CAUTION,
        _tr("The folder could not be shown"),
        _tr("No file manager opened {folder}.").format(folder=place_words(folder)),
    )


def told_beside_name(sentence: str, path: Path) -> str:
    """Tell a sentence of `core` beside the name of its file: the name is not said twice."""
    short = without_folder(said(sentence), path)
    rest = short.removeprefix(path.name).lstrip()
    # As many words as the language has for it: "est|n’est", parted by upright lines.
    for verb in _tr("is").split("|"):
        rest = rest.removeprefix(f"{verb} ")
    return rest[:1].upper() + rest[1:]


def _title_of(error: AutochromeError) -> str:
    titles: tuple[tuple[type[AutochromeError], str], ...] = (
        (PhotoNotFound, _tr("Nothing to open there")),
        (NotAPhoto, _tr("That is not a photo")),
        (DamagedPhoto, _tr("This photo is damaged")),
        (PhotoTooLarge, _tr("This photo is too large")),
        (PhotoError, _tr("This photo cannot be used")),
        (PackageError, _tr("The model cannot be used")),
        (FolderNotWritable, _tr("The folder cannot be written to")),
        (DiskFull, _tr("The disk is full")),
        (WriteError, _tr("The result could not be saved")),
        (QueueError, _tr("The queue cannot be used")),
    )
    for kind, title in titles:
        if isinstance(error, kind):
            return title
    return _tr("That did not work")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Messages", text)
