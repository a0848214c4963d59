"""Which photographs a recipe's sets hold, and which of them are held out.

A folder may hold a million files. A list of so many `Path`s takes half a gigabyte; a `Listing`
keeps their names in one piece and takes a tenth of it.
"""

import hashlib
import heapq
import os
import stat
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.base.errors import UsageError
from core.base.paths import user_data_dir
from core.image.formats import Format
from training.photographs.cifar import cifar_folder
from training.recipes.recipe import SetSection

#: Of all formats that can hold what a photograph teaches: every pixel a colour of its own.
EXTENSIONS: Final = frozenset(
    suffix for kind in Format if kind.has_all_colours for suffix in kind.suffixes
)
#: One photograph in so many is held out.
_HELD_OUT_ONE_IN: Final = 10
#: With fewer held out than this there is no validation worth the name.
_FEWEST_HELD_OUT: Final = 2


class NoPictures(UsageError):
    """A folder holds no picture."""


@dataclass(frozen=True, slots=True)
class Listing:
    """All pictures of some sets, about 40 bytes each and the name.

    Attributes:
        folders: of the sets.
        names: the paths below these folders, one after another, as the file system spells them.
        ends: int64 (n,), where each name ends.
        sets: int32 (n,), the number of each picture's set.
        ranks: uint64 (n,), an order by chance that is the same on every machine.
        held_out: bool (n,), see `hold_out`.
        stamp: changes when a file is added, removed, renamed or written.
    """

    folders: tuple[Path, ...]
    names: bytes
    ends: NDArray[np.int64]
    sets: NDArray[np.int32]
    ranks: NDArray[np.uint64]
    held_out: NDArray[np.bool_]
    stamp: str

    def __len__(self) -> int:
        return len(self.ends)

    def path(self, index: int) -> Path:
        """Give the file of a picture."""
        start = int(self.ends[index - 1]) if index else 0
        name = os.fsdecode(self.names[start : int(self.ends[index])])
        return self.folders[int(self.sets[index])] / name


def list_photographs(
    root: Path, sets: tuple[SetSection, ...], *, cache: Path | None = None
) -> Listing:
    """List all pictures below the folders of `sets`, sorted within each.

    Args:
        root: the folder of all sets.
        sets: which of them.
        cache: where CIFAR is unpacked that is not below `root`; a folder of the user's by default.

    Raises:
        NoPictures: a folder has no picture.
        UsageError: a folder is missing.
    """
    folders = tuple(_folder_of(root, section, cache) for section in sets)
    names, ends, numbers = bytearray(), array("q"), array("i")
    ranks, held_out = array("Q"), bytearray()
    stamp = hashlib.sha256()
    for number, (folder, section) in enumerate(zip(folders, sets, strict=True)):
        for name, status in _pictures_of(folder, section):
            spelled = os.fsencode(name)
            names += spelled
            ends.append(len(names))
            numbers.append(number)
            digest = _digest(name)
            ranks.append(int.from_bytes(digest[:8], "big"))
            held_out.append(_is_tenth(digest))
            stamp.update(b"%b\0%d %d %d\n" % (spelled, number, status.size, status.written_s))
    chance = np.array(ranks, np.uint64)
    return Listing(
        folders,
        bytes(names),
        np.array(ends, np.int64),
        np.array(numbers, np.int32),
        chance,
        hold_out(np.frombuffer(held_out, np.bool_), chance),
        stamp.hexdigest(),
    )


def find_photographs(
    root: Path, sets: tuple[SetSection, ...], *, cache: Path | None = None
) -> Iterator[tuple[Path, SetSection]]:
    """Yield all pictures below the folders of `sets`; see `list_photographs`."""
    for section in sets:
        folder = _folder_of(root, section, cache)
        yield from ((folder / name, section) for name, _ in _pictures_of(folder, section))


def find_held_out(
    root: Path, sets: tuple[SetSection, ...], *, cache: Path | None = None
) -> Iterator[tuple[Path, SetSection]]:
    """Yield the pictures that no run on `sets` learns from; see `list_photographs`."""
    listing = list_photographs(root, sets, cache=cache)
    for index in np.flatnonzero(listing.held_out).tolist():
        yield listing.path(index), sets[int(listing.sets[index])]


def is_validation(path: Path) -> bool:
    """Tell by its name whether a photograph is for validation (one in ten is).

    The SHA-1 of the file name without its ending, as a number, is 0 modulo 10: the split does
    not depend on the folder, the order or the machine.
    """
    return _is_tenth(_digest(path.name))


def hold_out(
    held_out: NDArray[np.bool_],
    ranks: NDArray[np.uint64],
    *,
    among: NDArray[np.bool_] | None = None,
) -> NDArray[np.bool_]:
    """Hold out a tenth of a small folder, two photographs at least, where the names leave fewer.

    `is_validation` is the rule. Of a few dozen photographs it may leave one or none to judge a
    training by; then those that come first by chance join them. It takes 10 to share at all.

    Args:
        held_out: bool (n,), what `is_validation` says.
        ranks: uint64 (n,), the order by chance.
        among: bool (n,), which photographs count; all by default.
    """
    counted = np.ones(len(ranks), np.bool_) if among is None else among
    count = int(counted.sum())
    already = int((held_out & counted).sum())
    if count < _HELD_OUT_ONE_IN or already >= _FEWEST_HELD_OUT:
        return held_out
    wanted = max(_FEWEST_HELD_OUT, count // _HELD_OUT_ONE_IN) - already
    others = np.flatnonzero(counted & ~held_out)
    more = held_out.copy()
    more[others[np.argsort(ranks[others], kind="stable")[:wanted]]] = True
    return more


@dataclass(frozen=True, slots=True)
class _Status:
    size: int
    written_s: int


def _digest(name: str) -> bytes:
    return hashlib.sha1(os.fsencode(PurePath(name).stem)).digest()


def _is_tenth(digest: bytes) -> bool:
    return int.from_bytes(digest, "big") % _HELD_OUT_ONE_IN == 0


def _folder_of(root: Path, section: SetSection, cache: Path | None) -> Path:
    folder = root / section.folder
    if folder.is_dir():
        return folder
    unpacked = cifar_folder(root, section.folder, cache or user_data_dir() / "cache")
    if unpacked is None or not unpacked.is_dir():
        raise UsageError(
            "{folder} is not a folder.",
            hint="Give the folder of all sets with --data.",
            folder=folder,
        )
    return unpacked


def _pictures_of(folder: Path, section: SetSection) -> Iterator[tuple[str, _Status]]:
    """Yield the names below a set's folder, sorted, thinned to `at_most`.

    Raises:
        NoPictures: there is none.
    """
    found = _walk(folder, "")
    if section.at_most:
        # By chance, and the same ones on every machine.
        some = heapq.nsmallest(section.at_most, found, key=lambda entry: _digest(entry[0]))
        found = iter(sorted(some, key=lambda entry: PurePath(entry[0]).parts))
    none_yet = True
    for entry in found:
        none_yet = False
        yield entry
    if none_yet:
        raise NoPictures(
            "{path} has no pictures below it.",
            hint="It may hold {endings}.",
            path=folder,
            endings=", ".join(sorted(EXTENSIONS)),
        )


def _walk(folder: Path, below: str) -> Iterator[tuple[str, _Status]]:
    """Yield pictures by name, those of a folder before those of its subfolders.

    Hidden files and folders, links to folders, and what may not be read are passed by.
    """
    pictures, subfolders = [], []
    try:
        with os.scandir(folder / below) as entries:
            for entry in entries:
                if entry.name.startswith("."):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    subfolders.append(entry.name)
                elif os.path.splitext(entry.name)[1].lower() in EXTENSIONS:  # noqa: PTH122
                    pictures.append(entry.name)
    except OSError:
        return
    for name in sorted(pictures):
        path = os.path.join(below, name)  # noqa: PTH118  a `Path` a file takes as long as the rest
        try:
            status = os.stat(folder / path)  # noqa: PTH116
        except OSError:
            continue
        if stat.S_ISREG(status.st_mode):
            yield path, _Status(status.st_size, int(status.st_mtime))
    for name in sorted(subfolders):
        yield from _walk(folder, os.path.join(below, name))  # noqa: PTH118
