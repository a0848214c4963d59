"""Places that keep photos from being made: which photos, why, and whether they still do."""

import functools
import os
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from core.base.errors import (
    AutochromeError,
    DiskFails,
    DiskFull,
    FolderNotWritable,
    PhotoDiskFails,
    PhotoNotFound,
)
from core.base.sentence import Sentence
from core.queue.disk_asks import (
    all_below,
    fails_to_read,
    folder_of,
    has_room,
    is_gone,
    is_locked,
    may_take,
    refuses,
)
from core.queue.disks import Disks
from core.queue.jobs import Waiting


@dataclass(frozen=True)
class Place(ABC):
    """A place that keeps photos from being made.

    Attributes:
        path: what it is called by.
        kind: of the error that ends a run which does not wait for it.
    """

    kind: ClassVar[type[AutochromeError]]
    path: Path

    @functools.cached_property
    def name(self) -> bytes:
        """The name that the system knows it by."""
        return os.fsencode(self.path)

    @functools.cached_property
    def below(self) -> bytes:
        """What the names of all files below it begin with."""
        return all_below(self.path)

    @abstractmethod
    def concerns(self, photo: Waiting) -> bool:
        """Tell whether a photo has to wait for it."""

    @abstractmethod
    def is_amiss(self) -> bool:
        """Ask the disk whether it still is."""

    @property
    @abstractmethod
    def reason(self) -> Sentence:
        """What is the matter with it."""

    @property
    @abstractmethod
    def advice(self) -> Sentence:
        """What to do about it."""


@dataclass(frozen=True)
class GoneFolder(Place):
    """A folder of photos that is not there, or empty, or on a network drive that fails."""

    kind = PhotoNotFound

    def concerns(self, photo: Waiting) -> bool:
        """Tell whether a photo lies in it or below."""
        return photo.source.startswith(self.below)

    def is_amiss(self) -> bool:
        """Ask whether it is there again."""
        return is_gone(self.path)

    @property
    def reason(self) -> Sentence:
        """Say that it is gone."""
        return Sentence(
            "The folder {path} is not there any more, or empty: photos in it wait.", path=self.path
        )

    @property
    def advice(self) -> Sentence:
        """What to do about it."""
        return Sentence("Connect its disk again, or take them out of the queue.")


@dataclass(frozen=True)
class LockedFolder(Place):
    """A folder of photos that may not be entered any more."""

    kind = PhotoNotFound

    def concerns(self, photo: Waiting) -> bool:
        """Tell whether a photo lies in it."""
        return folder_of(photo.source) == self.name

    def is_amiss(self) -> bool:
        """Ask whether it still may not."""
        return is_locked(self.path)

    @property
    def reason(self) -> Sentence:
        """Say that it is locked."""
        return Sentence("The folder {path} may not be opened: photos in it wait.", path=self.path)

    @property
    def advice(self) -> Sentence:
        """What to do about it."""
        return Sentence("Give yourself the right to open it.")


@dataclass(frozen=True)
class AwayDisk(Place):
    """A disk that was mounted, and is no more; results would go to another one.

    Its path is where it was mounted.
    """

    kind = PhotoNotFound

    disks: Disks = field(compare=False, repr=False)

    def concerns(self, photo: Waiting) -> bool:
        """Tell whether a photo lies on it, or its result does."""
        folders = folder_of(photo.source), folder_of(photo.target)
        return self.path in map(self.disks.root_of, folders)

    def is_amiss(self) -> bool:
        """Ask whether it still is not mounted, and something on it is missed."""
        return not self.disks.is_there(self.path)

    @property
    def reason(self) -> Sentence:
        """Say that it is away."""
        return Sentence(
            "The disk at {path} is not connected any more: photos and results on it wait.",
            path=self.path,
        )

    @property
    def advice(self) -> Sentence:
        """What to do about it."""
        if self.disks.is_of_earlier_run(self.path):
            return Sentence(
                "Connect it again. To do without it, put its photos and results into that folder, "
                "or take them out of the queue."
            )
        return Sentence("Connect it again.")


@dataclass(frozen=True)
class FailingDisk(Place):
    """A disk, or a network drive, that fails with one photo after the other.

    Its path is where it is mounted.

    Attributes:
        photo: the last one that it failed with.
    """

    kind = PhotoDiskFails

    photo: Path = field(compare=False)
    disks: Disks = field(compare=False, repr=False)

    def concerns(self, photo: Waiting) -> bool:
        """Tell whether a photo lies on it."""
        return self.disks.root_of(folder_of(photo.source)) == self.path

    def is_amiss(self) -> bool:
        """Read a little of the photo."""
        return fails_to_read(self.photo)

    @property
    def reason(self) -> Sentence:
        """Say that it fails."""
        return Sentence(
            "The disk or network drive at {path} fails: photos on it wait.", path=self.path
        )

    @property
    def advice(self) -> Sentence:
        """What to do about it."""
        return Sentence("Check its cable or the network.")


@dataclass(frozen=True)
class RefusingFolder(Place):
    """A folder for results that takes no files."""

    kind = FolderNotWritable

    def concerns(self, photo: Waiting) -> bool:
        """Tell whether a photo's result goes there."""
        return folder_of(photo.target) == self.name

    def is_amiss(self) -> bool:
        """Try to make a file."""
        return refuses(self.path)

    @property
    def reason(self) -> Sentence:
        """Say that it takes none."""
        return Sentence(
            "No file can be written into {path}: photos whose results go there wait.",
            path=self.path,
        )

    @property
    def advice(self) -> Sentence:
        """What to do about it."""
        return Sentence("Make it writable, or stop the queue and choose another folder.")


@dataclass(frozen=True)
class ReadOnlyDisk(Place):
    """A disk that became read-only, as one does that fails.

    Its path is where it is mounted.

    Attributes:
        folder: one for results on it.
    """

    kind = DiskFails

    folder: Path = field(compare=False)
    disks: Disks = field(compare=False, repr=False)

    def concerns(self, photo: Waiting) -> bool:
        """Tell whether a photo's result goes there."""
        return self.disks.root_of(folder_of(photo.target)) == self.path

    def is_amiss(self) -> bool:
        """Try to make a file."""
        return refuses(self.folder)

    @property
    def reason(self) -> Sentence:
        """Say that it can only be read."""
        return Sentence(
            "The disk at {path} can only be read: photos whose results go there wait.",
            path=self.path,
        )

    @property
    def advice(self) -> Sentence:
        """What to do about it."""
        return Sentence("Check the disk, or stop the queue and choose another folder.")


@dataclass(frozen=True)
class FullDisk(Place):
    """A disk for results without room, or without any for this user.

    Its path is where it is mounted.

    Attributes:
        target: the last result that found none.
        needed: bytes that are asked for.
    """

    kind = DiskFull

    target: Path = field(compare=False)
    needed: int = field(compare=False)
    disks: Disks = field(compare=False, repr=False)

    def concerns(self, photo: Waiting) -> bool:
        """Tell whether a photo's result goes there."""
        return self.disks.root_of(folder_of(photo.target)) == self.path

    def is_amiss(self) -> bool:
        """Ask for room, and try to take some."""
        return not (has_room(self.target.parent) and may_take(self.target.parent, self.needed))

    @property
    def reason(self) -> Sentence:
        """Say that it is full."""
        return Sentence(
            "There is no room on the disk for {path}: what is not done waits.", path=self.target
        )

    @property
    def advice(self) -> Sentence:
        """What to do about it."""
        return Sentence("Free some space, or stop the queue and choose another folder.")
