"""Which paragraph of the help is about an error.

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
#: By the words alone, where these say more than the kind, or where the kind was lost: the queue
#: keeps of an error what it said, and a training tells it from another process.
_OF_TEMPLATES: Final[dict[str, str]] = {
    "There is no file {path}.": "trouble#not-found",
    "The folder {path} cannot be read: {why}.": "trouble#not-found",
    "{path} is still being written.": "trouble#still-coming",
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
    "There is not enough memory for this photo.": "trouble#memory",
    "There is not enough memory for the model {model}.": "trouble#memory",
    "{path} appeared while its photo was coloured, and is kept.": "trouble#not-saved",
    "The folder {path} cannot be made: {why}.": "trouble#folder",
    "{name} cannot be written into {folder}: {why}.": "trouble#folder",
    "There is no room on the disk for {name}.": "trouble#disk-full",
    "The name {name} is too long for the disk.": "trouble#not-saved",
    "{name} cannot be stored as {format}.": "trouble#not-saved",
    "{name} cannot be stored as {format}: with {longest} pixels it is longer than the {limit} "
    "that fit.": "trouble#not-saved",
    "The edits of {path} cannot be kept: {why}.": "trouble#edits",
    "The edits in {place} were made by a newer version of Autochrome, and stay as they are.": (
        "trouble#edits"
    ),
    "There is no data folder in which edits could be kept.": "trouble#no-home",
    "{name} was made by a newer version of Autochrome.": "trouble#newer",
    "The queue in {path} was made by a newer version of Autochrome.": "trouble#newer",
    "There is no room on the disk for the queue in {path}.": "trouble#disk-full",
    "The disk fails with the queue in {path}.": "trouble#disk-fails",
    "{name} is one of the two files of a Caffe model.": "other-models#files",
    "{name} needs a third file: pts_in_hull.npy, the colours between which it chooses.": (
        "other-models#files"
    ),
    "{name} cannot be read as a part of a Caffe model: {why}.": "other-models#files",
    "{name} {what}.": "other-models#refused",
    "{name} is no ONNX model.": "other-models#refused",
    "The network in {name} {what}.": "other-models#refused",
    "The trash does not take {name}.": "trouble#folder",
    "The training went astray: its loss is {loss} at step {step}.": "trouble#training",
    "The exported network differs from the trained one by {worst} ({tolerance} is allowed).": (
        "trouble#training"
    ),
    "{path} has no pictures below it.": "training#photos",
    "{path} holds {found} photographs, too few to learn from.": "training#photos",
    "Of the photographs in {path}, {learned} can be learned from and {held_out} held out, too "
    "few (left out: {reasons}).": "training#photos",
    "Of the photographs in {path}, {learned} can be learned from and {held_out} held out, too "
    "few.": "training#photos",
}


def help_for(error: AutochromeError) -> str:
    """Give the place in the help that is about an error."""
    return help_for_words(error.message) or next(
        place for kind, place in _OF_KINDS if isinstance(error, kind)
    )


def help_for_words(told: str) -> str:
    """Give the place that is about what was told; empty where the words alone do not tell.

    Args:
        told: a `Sentence`; of one that lost its template nothing is known.
    """
    return _OF_TEMPLATES.get(told.template, "") if isinstance(told, Sentence) else ""


def places() -> frozenset[str]:
    """Give all places that errors lead to."""
    return frozenset(_OF_TEMPLATES.values()) | {place for _, place in _OF_KINDS}
