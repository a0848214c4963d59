"""Folders of photographs as arrays that a training step can slice.

Each photograph is decoded once. What is kept is what the network is about: the sRGB-coded
grey (exactly the code that the app sees) and a*, b* rounded to whole units, three bytes a pixel
on the disk, where the operating system keeps in memory what is used. The program's own memory
takes some 250 bytes of each while they are read (52 MB for 200,000, `benchmarks.dataset_memory`)
and 20 afterwards, so a million are no different from a thousand.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.base.errors import UsageError
from core.base.sentence import Sentence
from training.photographs.cache_parts import REASONS, Needs, PixelParts
from training.photographs.listing import (
    find_held_out,
    find_photographs,
    is_validation,
    list_photographs,
)
from training.photographs.photo_cache import Cache, open_cache
from training.photographs.photo_checks import planes_of, told_reasons
from training.recipes.recipe import SetSection

__all__ = [
    "Photographs",
    "find_held_out",
    "find_photographs",
    "is_validation",
    "planes_of",
    "read_photographs",
]

#: With fewer there is nothing to learn, and no tenth to hold out.
FEWEST_PHOTOGRAPHS: Final = 10


@dataclass(frozen=True, slots=True)
class Photographs:
    """Cached photographs of one part of the split.

    Attributes:
        pixels: flat uint8; photograph i is (h, w, 3) at offsets[i]: grey code, a + 128, b + 128.
        offsets: int64 (n,).
        shapes: int32 (n, 2): height and width.
        sets: int32 (n,), for each photograph the number of its set in the recipe.
        dropped: reason -> count, of this part.
        dropped_files: a CSV table of both parts: path, reason, and what a duplicate is a copy of.
    """

    pixels: PixelParts
    offsets: NDArray[np.int64]
    shapes: NDArray[np.int32]
    sets: NDArray[np.int32]
    dropped: dict[str, int]
    dropped_files: Path

    def __len__(self) -> int:
        return len(self.offsets)

    def photographs_of(self, number: int) -> int:
        """Count the photographs of one set."""
        return int((self.sets == number).sum())

    def planes(self, index: int) -> NDArray[np.uint8]:
        """Read photograph `index`: (h, w, 3) uint8, grey code, a + 128 and b + 128."""
        height, width = (int(n) for n in self.shapes[index])
        start = int(self.offsets[index])
        return self.pixels[start : start + height * width * 3].reshape(height, width, 3)


def read_photographs(
    root: Path,
    sets: tuple[SetSection, ...],
    *,
    short_side: int,
    cache: Path,
    validation: bool,
    smallest: int | None = None,
    report: Callable[[str], None] = lambda _: None,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Photographs:
    """Read one part of the split, decoding only what the cache does not hold yet.

    Args:
        root: the folder of all sets.
        sets: which of them.
        short_side: pixels; photographs are shrunk to it (never enlarged).
        cache: folder for the decoded photographs.
        validation: the tenth that is for validation, or the rest.
        smallest: pixels; photographs whose short side has fewer are dropped. By default two
            thirds of `short_side`: the squares of a crop would be mostly made up.
        report: called with a sentence now and then.
        progress: called with how many photographs are decoded, of how many, after each.

    Raises:
        UsageError: a folder is missing or empty, or too few photographs are of use.
        WriteError: the disk is full, or the cache cannot be written to.
    """
    needs = Needs(short_side, short_side * 2 // 3 if smallest is None else smallest)
    listing = list_photographs(root, sets, cache=cache)
    cached = open_cache(
        listing, needs, cache, report=report, progress=lambda done: progress(done, len(listing))
    )
    _require_enough(root, needs, cached)
    index = cached.index
    in_part = index.held_out == validation
    mine = np.flatnonzero(in_part & (index.reasons == 0))
    return Photographs(
        cached.pixels,
        index.offsets()[:-1][mine],
        index.shapes[mine],
        listing.sets[mine],
        count_reasons(index.reasons[in_part]),
        cached.dropped,
    )


def count_reasons(reasons: NDArray[np.uint8]) -> dict[str, int]:
    """Count why files are not learned from; `reasons` as in `Index`."""
    counts = np.bincount(reasons, minlength=len(REASONS) + 1)[1:].tolist()
    return {reason.value: n for reason, n in zip(REASONS, counts, strict=True) if n}


def _require_enough(root: Path, needs: Needs, cached: Cache) -> None:
    kept = int((cached.index.reasons == 0).sum())
    if kept >= FEWEST_PHOTOGRAPHS:
        return
    dropped = count_reasons(cached.index.reasons)
    raise UsageError(
        "{photographs} below {path} can be learned from; not of use: {reasons}."
        if dropped
        else "{photographs} below {path} can be learned from.",
        hint="It takes {fewest} at least, in colour, no two the same, {smallest} pixels or more "
        "on the short side.",
        path=root,
        photographs=_photographs(kept),
        reasons=told_reasons(dropped),
        fewest=FEWEST_PHOTOGRAPHS,
        smallest=needs.smallest,
    )


def _photographs(count: int) -> Sentence:
    match count:
        case 0:
            return Sentence("No photograph")
        case 1:
            return Sentence("Only 1 photograph")
        case _:
            return Sentence("Only {count} photographs", count=count)
