"""Where a result goes when a file with its name is there already.

One rule for the window, the queue and the command line: nothing of anybody's is replaced unasked,
and only a result of this very photo is ever replaced or taken for its result.
"""

import functools
import itertools
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from core.base.free_name import counted_paths
from core.batch.existing import Existing
from core.colorize.result_source import fingerprint, source_of


@dataclass(frozen=True, slots=True)
class ResultPlace:
    """Where a result goes.

    Attributes:
        target: the file.
        may_replace: whether a result of this photo is there and makes room.
        is_there: whether there is one and the photo is left alone.
        was_found: whether that was made for this photo since it was begun, and nobody noted it.
        is_beside: whether the photo's result is to be made again, and somebody changed that since.
    """

    target: Path
    may_replace: bool = False
    is_there: bool = False
    was_found: bool = False
    is_beside: bool = False


def is_result_of(file: Path, photo: Path) -> bool:
    """Tell whether a file is known for a result of the very photo; both are read for it."""
    own = fingerprint(photo)
    return own is not None and source_of(file) == own


def place_of_result(
    source: Path,
    wanted: Path,
    existing: Existing,
    is_taken: Callable[[Path], bool],
    *,
    plain: Path | None = None,
) -> ResultPlace:
    """Find the place of a photo's result: as wanted, or with the first number that is free.

    Args:
        source: the photo.
        wanted: the name that it would have.
        existing: what to do where that is taken.
        is_taken: tells whether a name is meant for something else.
        plain: the name that it had before a number was added, to count on from; None: it has none.
    """

    @functools.cache
    def own() -> str | None:
        return fingerprint(source)

    def offered(target: Path) -> ResultPlace | None:
        if is_taken(target):
            return None
        if not os.path.lexists(target):
            return ResultPlace(target)
        if existing is Existing.KEEP_BOTH or own() is None or source_of(target) != own():
            return None
        is_there = existing is Existing.SKIP
        return ResultPlace(target, may_replace=not is_there, is_there=is_there)

    others = (name for name in counted_paths(plain or wanted) if name != wanted)
    names = itertools.chain((wanted,), others)
    return next(place for place in map(offered, names) if place is not None)
