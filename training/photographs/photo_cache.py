"""The cache of decoded photographs: parts, and an index of all of them.

    photographs-STAMP/
        part-00000.u8     the planes of the photographs that are of use, one after another
        part-00000.npz    what was found out about each file of the part
        index.npz         of all parts: where each photograph is, what is a copy, what is held out
        dropped.csv       the files that are not learned from, and why, for people

The stamp changes with the files and with what they must be, so another folder, or an added
photograph, is another cache. Both parts of the split are in one, because copies across it count.
"""

import contextlib
import csv
import hashlib
import io
import json
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.base.atomic_file import replacing
from training.photographs.cache_parts import (
    PART_PHOTOGRAPHS,
    REASONS,
    CachePart,
    Needs,
    PixelParts,
    bytes_of,
    read_part,
    remove_abandoned,
    write_part,
)
from training.photographs.duplicates import Fingerprints, Thumbnail, copies_of, thumbnail
from training.photographs.listing import Listing, hold_out
from training.photographs.photo_checks import Reason

#: Changes with all that decides what the files hold.
_FORMAT: Final = 4
_FOLDERS: Final = "photographs-" + "[0-9a-f]" * 16


@dataclass(frozen=True, slots=True)
class Index:
    """What is known of each of the n files of a listing.

    Attributes:
        shapes: (n, 2) int32, height and width; 0 where nothing is cached.
        reasons: (n,) uint8, 0 for a photograph that is kept, else 1 + the place in `REASONS`.
        copies: (n,) int64, the file of which this one is a copy, -1 for none.
        held_out: (n,) bool, for validation.
    """

    shapes: NDArray[np.int32]
    reasons: NDArray[np.uint8]
    copies: NDArray[np.int64]
    held_out: NDArray[np.bool_]

    def offsets(self) -> NDArray[np.int64]:
        """Give where each photograph begins in the pixels, and where the last ends: (n + 1,)."""
        return np.concatenate([[0], np.cumsum(bytes_of(self.shapes))]).astype(np.int64)


@dataclass(frozen=True, slots=True)
class Cache:
    """A whole cache.

    Attributes:
        index: of every file of the listing.
        pixels: to be sliced by `index.offsets()`.
        dropped: a CSV table: path, reason, and the path of which a duplicate is a copy.
    """

    index: Index
    pixels: PixelParts
    dropped: Path


def open_cache(
    listing: Listing,
    needs: Needs,
    folder: Path,
    *,
    report: Callable[[str], None] = lambda sentence: None,
    progress: Callable[[int], None] = lambda done: None,
) -> Cache:
    """Open the cache of a listing below `folder`, decoding only what is not in it yet.

    Args:
        listing: the files.
        needs: what photographs must be.
        folder: of all caches.
        report: called with a sentence before each part.
        progress: called after each file that is decoded with how many are done, those of parts
            that were in the cache included.

    Raises:
        WriteError: the disk is full, or the folder refuses new files.
    """
    own = _folder_of(listing, needs, folder)
    index = _read_index(own)
    if index is None:
        # What is wrong with the folder the first file in it tells, in a sentence.
        with contextlib.suppress(OSError):
            own.mkdir(parents=True, exist_ok=True)
            remove_abandoned(own)
        parts = _all_parts(listing, needs, own, report, progress)
        index = _without_copies(listing, own, parts)
        _write_dropped(own / "dropped.csv", listing, index)
        _write_index(own, index)
    return Cache(index, _pixels(own, index), own / "dropped.csv")


def remove_other_caches(listing: Listing, needs: Needs, folder: Path) -> None:
    """Remove the caches below `folder` of all other listings; what is in use elsewhere stays."""
    own = _folder_of(listing, needs, folder)
    for other in folder.glob(_FOLDERS):
        if other != own:
            shutil.rmtree(other, ignore_errors=True)


def _folder_of(listing: Listing, needs: Needs, folder: Path) -> Path:
    key = json.dumps([_FORMAT, listing.stamp, needs.short_side, needs.smallest])
    return folder / f"photographs-{hashlib.sha256(key.encode()).hexdigest()[:16]}"


def _all_parts(
    listing: Listing,
    needs: Needs,
    folder: Path,
    report: Callable[[str], None],
    progress: Callable[[int], None],
) -> CachePart:
    parts = []
    for number, start in enumerate(range(0, len(listing), PART_PHOTOGRAPHS)):
        part = read_part(folder, number)
        if part is None:
            report(f"reading photographs: {start} of {len(listing)}")
            files = range(start, min(start + PART_PHOTOGRAPHS, len(listing)))
            part = write_part(
                folder, number, map(listing.path, files), needs, progress=_after(start, progress)
            )
        parts.append(part)
    return CachePart(
        np.concatenate([part.shapes for part in parts]),
        np.concatenate([part.reasons for part in parts]),
        np.concatenate([part.hashes for part in parts]),
        np.concatenate([part.means for part in parts]),
    )


def _after(start: int, progress: Callable[[int], None]) -> Callable[[int], None]:
    return lambda done: progress(start + done)


def _without_copies(listing: Listing, folder: Path, found: CachePart) -> Index:
    """Drop all but one of what is the same picture; one that is held out stays before another.

    Otherwise a training would learn what it is judged by.
    """
    useful = np.flatnonzero(found.reasons == 0)
    nothing = np.full(len(listing), -1, np.int64)
    index = Index(found.shapes, found.reasons.copy(), nothing, listing.held_out)
    offsets, pixels = index.offsets(), _pixels(folder, index)

    def thumbnail_of(place: int) -> Thumbnail:
        file = int(useful[place])
        planes = pixels[int(offsets[file]) : int(offsets[file + 1])]
        return thumbnail(planes.reshape(*found.shapes[file].tolist(), 3))

    held_out_first = np.argsort(~listing.held_out[useful], kind="stable")
    prints = Fingerprints(found.hashes[useful], found.means[useful])
    copies = copies_of(prints, thumbnail_of, np.argsort(held_out_first))
    again = np.flatnonzero(copies >= 0)
    index.reasons[useful[again]] = 1 + REASONS.index(Reason.DUPLICATE)
    index.copies[useful[again]] = useful[copies[again]]
    kept = index.reasons == 0
    if (listing.held_out & kept).any():
        return index
    return replace(index, held_out=hold_out(listing.held_out, listing.ranks, among=kept))


def _pixels(folder: Path, index: Index) -> PixelParts:
    return PixelParts(folder, index.offsets()[:-1:PART_PHOTOGRAPHS])


def _write_index(folder: Path, index: Index) -> None:
    with replacing(folder / "index.npz") as file:
        np.savez(
            file,
            shapes=index.shapes,
            reasons=index.reasons,
            copies=index.copies,
            held_out=index.held_out,
        )


def _read_index(folder: Path) -> Index | None:
    """Read the index; None where there is none, or pixels that it counts on are missing."""
    try:
        with np.load(folder / "index.npz", allow_pickle=False) as arrays:
            index = Index(arrays["shapes"], arrays["reasons"], arrays["copies"], arrays["held_out"])
    except (OSError, ValueError, KeyError, zipfile.BadZipFile):
        return None
    return index if _pixels(folder, index).are_there(int(index.offsets()[-1])) else None


def _write_dropped(path: Path, listing: Listing, index: Index) -> None:
    with replacing(path) as file:
        text = io.TextIOWrapper(file, "utf-8", errors="surrogateescape", newline="")
        table = csv.writer(text)
        table.writerow(("path", "reason", "same_as"))
        for place in np.flatnonzero(index.reasons).tolist():
            copied = int(index.copies[place])
            same_as = listing.path(copied) if copied >= 0 else ""
            reason = REASONS[int(index.reasons[place]) - 1]
            table.writerow((listing.path(place), reason.value, same_as))
        text.detach()
