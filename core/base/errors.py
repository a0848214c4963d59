"""What can go wrong, in words for people.

    AutochromeError            one sentence, a next step, the file it is about
    |- PhotoError              the user's photo
    |  |- PhotoNotFound        nothing there, or no right to read it
    |  |  `- PhotoDiskFails    its disk, or the way to it, fails
    |  |- PhotoStillComing     it is still being written
    |  |- NotAPhoto            empty, or no picture of a kind we read
    |  |- DamagedPhoto         begins as a picture and cannot be decoded to its end
    |  |- PhotoTooLarge        more pixels than the limit, found before decoding
    |  `- UnreadablePhoto      reading it crashes or does not come to an end
    |- NotEnoughMemory         none left for the photo, even while nothing else is at hand
    |- PackageError            a .colormodel that cannot be trusted or run
    |- UsageError              the request itself makes no sense
    |- QueueError              the file that holds the queue
    |  `- QueueIsRunning       another run is at work on it
    `- WriteError              the user's disk
       |- FolderNotWritable
       |- DiskFails            it fails, or the way to it
       `- DiskFull

Expected failures of a batch travel as values (`batch.Outcome`), made from these.
"""

from pathlib import Path
from typing import ClassVar

from core.base.sentence import Field, Sentence, SentenceError


class NoLongerWanted(Exception):
    """Work was given up because nobody wants its result any more; nothing is to be told."""


class AutochromeError(SentenceError):
    """Base of all errors that are told to the user.

        raise DamagedPhoto("{path} is damaged: {why}.", why=error, hint="Scan it.", path=path)

    Args:
        template: one sentence that names the file, without a traceback's vocabulary; its fields
            are names in braces (see `Sentence`). A literal at the place of the call, or a
            `Sentence`.
        hint: what to do next, one sentence, likewise; empty when there is nothing to do.
        path: the file it is about, if any; a field of both as well.
        fields: all that the two name otherwise.

    Attributes:
        message: the sentence; English, and it knows its template.
        hint: the next step, likewise.
        path: the file.
        exit_status: what the command line returns when this error ends the run.
    """

    exit_status: ClassVar[int] = 1

    def __init__(
        self, template: str, /, *, hint: str = "", path: Path | None = None, **fields: Field
    ) -> None:
        if path is not None:
            fields["path"] = path
        super().__init__(template, **fields)
        self.hint = hint if isinstance(hint, Sentence) else Sentence(hint, **fields)
        self.path = path

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".rstrip()


class PhotoError(AutochromeError):
    """The photo cannot be used."""


class PhotoNotFound(PhotoError):
    """There is no such file, or it may not be read."""


class PhotoDiskFails(PhotoNotFound):
    """The disk or the network drive that it lies on fails; another time it may be read."""


class PhotoStillComing(PhotoError):
    """The file is still being written, as far as one can tell; another time it is whole."""


class NotAPhoto(PhotoError):
    """The file is empty or not a picture of a kind that is read."""


class DamagedPhoto(PhotoError):
    """The file begins as a picture but cannot be decoded to its end."""


class PhotoTooLarge(PhotoError):
    """The header announces more pixels than the limit; nothing was decoded."""


class UnreadablePhoto(PhotoError):
    """The process that was to read the file crashed over it, or did not come to an end."""


class NotEnoughMemory(AutochromeError):
    """There is too little memory for the photo."""


class PackageError(AutochromeError):
    """A model package cannot be trusted, read or run."""


class UsageError(AutochromeError):
    """The request itself makes no sense."""

    exit_status = 2


class QueueError(AutochromeError):
    """The queue's file cannot be used; it is as it was."""


class QueueIsRunning(QueueError):
    """Another window or command is at work on the queue."""


class WriteError(AutochromeError):
    """The result cannot be written; what was there before is untouched."""


class FolderNotWritable(WriteError):
    """The folder refuses new files."""


class DiskFails(WriteError):
    """The disk or the network drive fails; another time it may take the result."""


class DiskFull(WriteError):
    """There is no room for the result."""
