"""Names that are free, found by counting on.

Files and ids get a hyphen and a number, as in `beach-2.jpg`; what people call things gets a space,
as in `My preset 2`. The first number is 2: the plain name is the first.
"""

import itertools
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

_NUMBERED: Final = re.compile(r"(.+)-(?:[2-9]|[1-9]\d+)", re.DOTALL | re.ASCII)


def free_name(wanted: str, is_taken: Callable[[str], bool], *, between: str = "-") -> str:
    """Give a name, or the first of `wanted-2`, `wanted-3`, ... where it is taken.

    Args:
        wanted: the name.
        is_taken: tells whether a name is taken; asked of one after the other.
        between: stands before the number: a hyphen in ids, a space in names for people.
    """
    return next(name for name in _counted(wanted, between) if not is_taken(name))


def free_path(wanted: Path, is_taken: Callable[[Path], bool]) -> Path:
    """Give a path, or the first of `name-2.ext`, `name-3.ext`, ... where it is taken.

    Args:
        wanted: the path.
        is_taken: tells whether a path is taken; asked of one after the other.
    """
    return next(path for path in counted_paths(wanted) if not is_taken(path))


def counted_paths(wanted: Path) -> Iterator[Path]:
    """Give a path, `name-2.ext`, `name-3.ext` and so on, without end."""
    return (wanted.with_name(f"{stem}{wanted.suffix}") for stem in _counted(wanted.stem, "-"))


def unnumbered(path: Path) -> Path | None:
    """Give the path that `counted_paths` would have begun with; None where no number was added."""
    plain = _NUMBERED.fullmatch(path.stem)
    return None if plain is None else path.with_name(f"{plain[1]}{path.suffix}")


def free_beside(wanted: Path, photo: Path, is_taken: Callable[[Path], bool]) -> Path:
    """Give a free name for a photo's result, as `free_path`; one with a number is counted on.

    A number is part of the name where that of the photo has it, or none is there without it.
    """
    plain = unnumbered(wanted)
    is_counted = plain is not None and photo.stem in plain.stem and is_taken(plain)
    return free_path(plain if plain is not None and is_counted else wanted, is_taken)


def _counted(wanted: str, between: str) -> "itertools.chain[str]":
    return itertools.chain((wanted,), (f"{wanted}{between}{n}" for n in itertools.count(2)))
