"""A folder of somebody's own photographs: how it is read, and how many are enough."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from core.base.errors import UsageError
from core.base.sentence import Sentence
from training.photographs.listing import find_photographs
from training.photographs.photo_checks import told_reasons
from training.recipes.recipe import SetSection

#: All below one folder is one set.
OWN_SETS: Final = (SetSection(".", Sentence("Own photographs"), Sentence("the user's own"), "own"),)
#: Fewer photographs than this teach a model nothing but themselves.
FEWEST: Final = 30
#: Of those, so many must be left to learn from and to be held out when broken and grey ones,
#: duplicates and the like are gone.
_FEWEST_LEARNED: Final = 20
_FEWEST_HELD_OUT: Final = 2


def are_enough(*, found: int, learned: int, held_out: int) -> bool:
    """Tell whether a model can be fine-tuned on a folder."""
    return found >= FEWEST and learned >= _FEWEST_LEARNED and held_out >= _FEWEST_HELD_OUT


def require_folder(photos: Path) -> None:
    """Make sure that there is a folder.

    Raises:
        UsageError: there is none.
    """
    if not photos.is_dir():
        raise UsageError(
            "{path} is not a folder.", hint="Name the folder of your photographs.", path=photos
        )


def require_found(photos: Path) -> None:
    """Make sure that a folder holds enough files, before any is read.

    Raises:
        UsageError: it is none, or holds too few.
    """
    require_folder(photos)
    found = sum(1 for _ in find_photographs(photos, OWN_SETS))
    if found < FEWEST:
        raise UsageError(
            "{path} holds {found} photographs, too few to learn from.",
            hint="At least {fewest} are needed; some hundreds are better.",
            path=photos,
            found=found,
            fewest=FEWEST,
        )


def require_usable(photos: Path, learned: int, held_out: int, dropped: Mapping[str, int]) -> None:
    """Make sure that enough of the photographs are of use, once they are read.

    Raises:
        UsageError: too few are.
    """
    if not are_enough(found=FEWEST, learned=learned, held_out=held_out):
        raise UsageError(
            "Of the photographs in {path}, {learned} can be learned from and {held_out} held out, "
            "too few (left out: {reasons})."
            if dropped
            else "Of the photographs in {path}, {learned} can be learned from and {held_out} held "
            "out, too few.",
            hint="Add colour photographs; some hundreds are best.",
            path=photos,
            learned=learned,
            held_out=held_out,
            reasons=told_reasons(dropped),
        )
