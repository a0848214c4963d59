"""A look at a folder of photographs before a fine-tuning: how many are of use, and why not more.

They are read into the cache that the training reads, so that it has nothing left to decode; and
Keras stays out of it. What it tells as it goes on is described in docs/training.md.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.model.card import Card
from training.fine_tune.fine_tune import recipe_of
from training.fine_tune.own_photographs import FEWEST, OWN_SETS, are_enough, require_folder
from training.photographs.cache_parts import Needs
from training.photographs.dataset import count_reasons
from training.photographs.listing import Listing, NoPictures, list_photographs
from training.photographs.photo_cache import Index, open_cache, remove_other_caches
from training.run.event_lines import ReadingLines, tell

#: Photographs that are named as examples.
_EXAMPLES: Final = 30


@dataclass(frozen=True, slots=True)
class Check:
    """What is asked for.

    Attributes:
        photos: folder of the user's photographs; all below it count.
        start: card of the model to go on from, which says how large photographs must be.
        cache: decoded photographs.
        forgets_others: the decoded photographs of other folders are removed.
        tells: events are told.
    """

    photos: Path
    start: Card
    cache: Path
    forgets_others: bool
    tells: bool


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found.

    Attributes:
        photographs: files that may be photographs.
        training: those that can be learned from.
        validation: those that are held out.
        dropped: reason -> count of the rest.
        dropped_files: a CSV table of these, as in the cache; empty without any file.
        examples: some of those that are of use.
        fewest: files that a folder must hold.
        are_enough: whether a model can be fine-tuned on them.
    """

    photographs: int
    training: int
    validation: int
    dropped: Mapping[str, int]
    dropped_files: str
    examples: tuple[str, ...]
    fewest: int
    are_enough: bool


def check(asked: Check) -> Checked:
    """Read the photographs of a folder, and tell what was found.

    Raises:
        UsageError: there is no such folder.
        WriteError: the disk refuses the decoded photographs.
    """
    require_folder(asked.photos)
    try:
        listing = list_photographs(asked.photos, OWN_SETS)
    except NoPictures:
        checked = Checked(0, 0, 0, {}, "", (), FEWEST, are_enough=False)
    else:
        checked = _read(asked, listing)
    if asked.tells:
        tell("checked", **asdict(checked))
    return checked


def summary(checked: Checked) -> str:
    """Say in a few lines what was found."""
    lines = [
        f"{checked.photographs} photographs: {checked.training} to learn from, "
        f"{checked.validation} held out."
    ]
    if checked.dropped:
        reasons = ", ".join(f"{count} {reason}" for reason, count in checked.dropped.items())
        lines.append(f"Left out: {reasons}. Each is named in {checked.dropped_files}")
    if not checked.are_enough:
        lines.append(f"Too few: at least {checked.fewest} are needed; some hundreds are better.")
    return "\n".join(lines)


def _read(asked: Check, listing: Listing) -> Checked:
    if asked.tells:
        every = np.arange(len(listing))
        tell("found", photographs=len(listing), examples=_some(listing, every))
    pictures = recipe_of(asked.start).pictures
    needs = Needs(pictures.short_side, pictures.crop_from[0])
    if asked.forgets_others:
        remove_other_caches(listing, needs, asked.cache)
    reading = ReadingLines()

    def progress(done: int) -> None:
        if asked.tells:
            reading.tell(done, len(listing))

    cached = open_cache(listing, needs, asked.cache, progress=progress)
    return _checked(listing, cached.index, cached.dropped)


def _checked(listing: Listing, index: Index, dropped: Path) -> Checked:
    is_kept = index.reasons == 0
    learned = int((is_kept & ~index.held_out).sum())
    held_out = int((is_kept & index.held_out).sum())
    return Checked(
        len(listing),
        learned,
        held_out,
        count_reasons(index.reasons),
        str(dropped),
        tuple(_some(listing, np.flatnonzero(is_kept))),
        FEWEST,
        are_enough(found=len(listing), learned=learned, held_out=held_out),
    )


def _some(listing: Listing, among: NDArray[np.intp]) -> list[str]:
    """Name some files, evenly chosen."""
    places = np.unique(
        np.linspace(0, max(0, len(among) - 1), min(len(among), _EXAMPLES)).astype(int)
    )
    return [str(listing.path(int(among[place]))) for place in places]
