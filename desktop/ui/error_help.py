"""Which place of the help is about what: the paragraph about an error, the page of a model.

A place in the help is written as in a link: the page, and after a `#` the paragraph on it
(`trouble#damaged`). The pages lie in `docs/help`.
"""

from typing import Final

from core.base.atomic_file import PlaceTaken
from core.base.errors import (
    AutochromeError,
    DamagedPhoto,
    DiskFails,
    DiskFull,
    FolderNotWritable,
    NotAPhoto,
    NotEnoughMemory,
    PackageError,
    PhotoDiskFails,
    PhotoError,
    PhotoNotFound,
    PhotoStillComing,
    PhotoTooLarge,
    QueueError,
    QueueIsRunning,
    UnreadablePhoto,
    UsageError,
    WriteError,
)
from core.base.paths import NoHome
from core.base.sentence import Sentence

#: Before the id of a model, its page; no page else has a colon in its name, and no model in its id.
MODEL: Final = "model:"
#: Of whatever ends a training: its errors come from another process, as words.
TRAINING: Final = "trouble#training"
#: Where nothing was printed.
PRINTING: Final = "trouble#not-printed"
#: By the kind of error; of those that fit, the first.
_OF_KINDS: Final[tuple[tuple[type[AutochromeError], str], ...]] = (
    (PhotoDiskFails, "trouble#disk-fails"),
    (PhotoNotFound, "trouble#not-found"),
    (PhotoStillComing, "trouble#still-coming"),
    (NotAPhoto, "trouble#not-a-photo"),
    (DamagedPhoto, "trouble#damaged"),
    (PhotoTooLarge, "trouble#too-large"),
    (UnreadablePhoto, "trouble#unreadable"),
    (PhotoError, "trouble#unreadable"),
    (NotEnoughMemory, "trouble#memory"),
    (PackageError, "trouble#model"),
    (QueueIsRunning, "trouble#queue-running"),
    (QueueError, "trouble#queue"),
    (PlaceTaken, "trouble#not-saved"),
    (FolderNotWritable, "trouble#folder"),
    (DiskFails, "trouble#disk-fails"),
    (DiskFull, "trouble#disk-full"),
    (WriteError, "trouble#not-saved"),
    (NoHome, "trouble#no-home"),
    (UsageError, "trouble#not-possible"),
    (AutochromeError, "trouble#fault"),
)
#: By the words, where these say more than the kind.
_OF_WORDS: Final[dict[str, str]] = {
    "The edits of {path} cannot be kept: {why}.": "trouble#edits",
    "The edits in {place} were made by a newer version of Autochrome, and stay as they are.": (
        "trouble#edits"
    ),
    "There is no data folder in which edits could be kept.": "trouble#no-home",
    "There is not enough memory for this photo.": "trouble#memory",
    "There is not enough memory for the model {model}.": "trouble#memory",
    "{name} was made by a newer version of Autochrome.": "trouble#newer",
    "The queue in {path} was made by a newer version of Autochrome.": "trouble#newer",
    "There is no room on the disk for the queue in {path}.": "trouble#disk-full",
    "The disk fails with the queue in {path}.": "trouble#disk-fails",
    "The folder {path} for the queue cannot be made: {why}.": "trouble#folder",
    "{name} is one of the two files of a Caffe model.": "other-models#files",
    "{name} needs a third file: pts_in_hull.npy, the colours between which it chooses.": (
        "other-models#files"
    ),
    "{name} cannot be read as a part of a Caffe model: {why}.": "other-models#files",
    "{name} and {other} are two models.": "other-models#files",
    "{name} holds pictures and no model.": "other-models#files",
    "{name} {what}.": "other-models#refused",
    "{name} is no ONNX model.": "other-models#refused",
    "{name} cannot be used as a model: {why}.": "other-models#refused",
    "The network in {name} {what}.": "other-models#refused",
    "The network in {name} {what}, tried on a small picture.": "other-models#refused",
}
#: By the words alone, of errors that the queue keeps: their kind is forgotten.
_OF_KEPT: Final[dict[str, str]] = {
    "There is no file {path}.": "trouble#not-found",
    "{path} is still being written.": "trouble#still-coming",
    "What was pasted is no picture.": "trouble#not-a-photo",
    "{path} is no file.": "trouble#not-a-photo",
    "{path} is empty.": "trouble#not-a-photo",
    "{path} is {kind}, which is not read.": "trouble#not-a-photo",
    "{path} is of a kind that is not read.": "trouble#not-a-photo",
    "{path} cannot be used: {why}.": "trouble#not-a-photo",
    "{path} is damaged: {why}.": "trouble#damaged",
    "{name} has no pixels: its header says {width} × {height}.": "trouble#damaged",
    "{name} is too large: {width} × {height} are {millions} million pixels, and the limit is "
    "{limit} million.": "trouble#too-large",
    "{name} is too long: {width} × {height} pixels.": "trouble#too-large",
    "{path} cannot be read: {why}.": "trouble#unreadable",
    "There is too little memory for {path}.": "trouble#memory",
    "There is not enough memory to colorize {path}.": "trouble#memory",
    "{path} appeared while its photo was coloured, and is kept.": "trouble#not-saved",
    "The folder {path} cannot be made: {why}.": "trouble#folder",
    "{name} cannot be written into {folder}: {why}.": "trouble#folder",
    "{name} cannot be written: {why}.": "trouble#not-saved",
    "There is no room on the disk for {name}.": "trouble#disk-full",
    "The name {name} is too long for the disk.": "trouble#not-saved",
    "{name} cannot be stored as {format}.": "trouble#not-saved",
    "{name} cannot be stored as {format}: with {longest} pixels it is longer than the {limit} "
    "that fit.": "trouble#not-saved",
    "The result would overwrite the photo {path}.": "trouble#not-saved",
}
#: What the system says of a file that cannot be read, where it is not the file itself.
_OF_REASONS: Final[dict[str, str]] = {
    "Permission denied": "trouble#not-found",
    "No such file or directory": "trouble#not-found",
    "Is a directory": "trouble#not-a-photo",
    "Input/output error": "trouble#disk-fails",
}


def help_for(error: AutochromeError) -> str:
    """Give the place in the help that is about an error."""
    template = error.message.template
    return _OF_WORDS.get(template) or help_for_kind(type(error))


def help_for_kind(kind: type[AutochromeError]) -> str:
    """Give the place in the help that is about a kind of error."""
    own = getattr(kind, "help_place", "")  # of a kind that a room of the window knows alone
    return own or next(place for known, place in _OF_KINDS if issubclass(kind, known))


def help_for_words(told: str) -> str:
    """Give the place about what is left of an error; empty where its words alone do not tell.

    Args:
        told: a `Sentence`; of one that lost its template nothing is known.
    """
    if not isinstance(told, Sentence):
        return ""
    reason = told.fields.get("why")
    by_reason = _OF_REASONS.get(reason.template, "") if isinstance(reason, Sentence) else ""
    known = _OF_WORDS.get(told.template) or _OF_KEPT.get(told.template, "")
    return by_reason if by_reason and known else known


def places() -> frozenset[str]:
    """Give all places that errors lead to."""
    of_kinds = {place for _, place in _OF_KINDS}
    tables = (_OF_WORDS, _OF_KEPT, _OF_REASONS)
    return frozenset(
        {TRAINING, PRINTING, *of_kinds, *(p for table in tables for p in table.values())}
    )


def templates() -> frozenset[str]:
    """Give all templates that are known by their words."""
    return frozenset((*_OF_WORDS, *_OF_KEPT, *_OF_REASONS))
