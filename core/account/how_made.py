"""How a result was made, as far as anything says it: what it shows of its photo, and how large.

Its own note says it, or the queue that it was made in. A result without either may be one of the
edits that are kept of its photo now, or of none, and of any size: then its shape tells.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from core.account.pair import Pair
from core.base.strict_json import WrongValue
from core.colorize.result_size import ResultSize, size_from
from core.edits.edits import PLAIN, Edits
from core.edits.finds_edits import FindsEdits
from core.edits.made import read_made_line
from core.image.metadata.ai_note import made_of
from core.image.photo import Photo


@dataclass(frozen=True, slots=True)
class HowMade:
    """How a result was made, or may have been.

    Attributes:
        edits: how its photo was turned and cut.
        size: how large it was to be; None: nothing says that.
    """

    edits: Edits
    size: ResultSize | None


def ways_made(result: Photo, pair: Pair, kept: FindsEdits | None) -> Iterator[HowMade]:
    """Give how a result was made; where nothing says it, how it may have been, the likelier first.

    Args:
        result: as it was read.
        pair: which knows what the queue noted.
        kept: looks up the edits of the photo; None: nobody has any.
    """
    for line in (made_of(result.metadata.xmp), pair.made):
        if line:
            try:
                edits, _ = read_made_line(line)
            except WrongValue:
                continue
            yield HowMade(edits, size_from(line))
            return
    found = None if kept is None else kept.find(pair.source).edits
    if found is not None:
        yield HowMade(found, None)
    yield HowMade(PLAIN, None)


def is_smaller_alike(result: tuple[int, ...], photo: tuple[int, ...]) -> bool:
    """Tell whether a result is a photo made smaller, by their heights and widths in px.

    Each side was rounded: there must be one factor that gives both.
    """
    if result == photo or any(one > whole for one, whole in zip(result, photo, strict=True)):
        return False
    sides = list(zip(result, photo, strict=True))
    least = max((one - 0.5) / whole for one, whole in sides)
    return least <= min((one + 0.5) / whole for one, whole in sides)
