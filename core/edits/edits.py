"""The edits of one photo, as one value.

    edits = Edits(settings=ColourSettings(strength=0.7), quarter_turns=1)

Where a hint lies is said in the frame of the photo as its file shows it, upright, whatever the
edits turn: so a turn moves no hint to another place of the photo.
"""

from dataclasses import dataclass, field, replace
from typing import Final

from core.base.record_codec import stored_as
from core.base.strict_json import check_whole
from core.colorize.hints import Hint
from core.colour.colour_settings import ColourSettings
from core.edits.framing import Framing
from core.edits.turned_places import place_before, turned_place
from core.model.card import is_id, is_sha256

#: More than anybody sets by hand; so that a file from elsewhere cannot ask for a day's work.
MOST_HINTS: Final = 2000
#: EXIF's orientations by quarter turns: those of the photo as it is, and of its mirror image.
_PLAIN_TURNS: Final = (1, 6, 3, 8)
_MIRRORED_TURNS: Final = (2, 7, 4, 5)


@dataclass(frozen=True, slots=True)
class ModelMark:
    """By what a model is known again.

    Attributes:
        id: of its card.
        fingerprint: SHA-256, as of `core.model.package.Package`; empty where it is not known.

    Raises:
        ValueError: one of them cannot be that.
    """

    id: str
    fingerprint: str = field(default="", metadata=stored_as("sha256"))

    def __post_init__(self) -> None:
        if not is_id(self.id):
            raise ValueError("the model's id must be 1 to 64 small letters, digits and hyphens")
        if self.fingerprint and not is_sha256(self.fingerprint):
            raise ValueError("the model's sha256 must be 64 hexadecimals")


@dataclass(frozen=True, slots=True)
class Edits:
    """What a person changed about a photo; of what is as here by default, nothing was changed.

    Attributes:
        model: the model that colours it; None: the usual one, whichever that is.
        settings: the colour settings.
        hints: colours of places, in the frame of the photo as its file shows it, upright.
        quarter_turns: 0..3, clockwise, after mirroring.
        is_mirrored: whether left and right change places, as of a slide scanned from its back.
        recolour: whether it is coloured though it is in colour; None: as usual.
        reference: name of the file whose colours the hints of the origin "reference" are; said to
            people, and not relied upon.
        framing: how it is straightened and cropped, in the frame of the photo as hints are.

    Raises:
        ValueError: the turns are out of range, or there are more than `MOST_HINTS` hints.
    """

    model: ModelMark | None = None
    settings: ColourSettings = field(default_factory=ColourSettings)
    hints: tuple[Hint, ...] = ()
    quarter_turns: int = 0
    is_mirrored: bool = field(default=False, metadata=stored_as("mirrored"))
    recolour: bool | None = None
    reference: str = ""
    framing: Framing = field(default_factory=Framing)

    def __post_init__(self) -> None:
        check_whole("quarter_turns", self.quarter_turns, 0, 3)
        if len(self.hints) > MOST_HINTS:
            raise ValueError(f"there are more than {MOST_HINTS} hints")

    @property
    def is_plain(self) -> bool:
        """Whether nothing was changed."""
        return self == PLAIN

    @property
    def orientation(self) -> int:
        """The turns as EXIF counts them, 1..8 (TIFF 6.0, page 36)."""
        return (_MIRRORED_TURNS if self.is_mirrored else _PLAIN_TURNS)[self.quarter_turns]


#: Of a photo about which nothing was changed.
PLAIN: Final = Edits()


def turned_hints(edits: Edits) -> tuple[Hint, ...]:
    """Give the hints in the frame of the photo as the edits turn it."""
    if edits.orientation == 1:
        return edits.hints
    return tuple(_turned(hint, edits) for hint in edits.hints)


def _turned(hint: Hint, edits: Edits) -> Hint:
    x, y = place_when_turned(edits, hint.x, hint.y)
    further = tuple(place_when_turned(edits, *point) for point in hint.further)
    return replace(hint, x=x, y=y, further=further)


def place_when_turned(edits: Edits, x: float, y: float) -> tuple[float, float]:
    """Give where a place of the photo is once the edits have turned it.

    Args:
        edits: of the photo.
        x: as a share of the width of the photo as its file shows it, 0..1.
        y: as a share of its height.

    Returns:
        x and y as shares of the turned photo's width and height.
    """
    turns, is_mirrored = edits.quarter_turns, edits.is_mirrored
    return turned_place(x, y, quarter_turns=turns, is_mirrored=is_mirrored)


def place_in_file(edits: Edits, x: float, y: float) -> tuple[float, float]:
    """Give where a place of the turned photo is in the photo as its file shows it."""
    turns, is_mirrored = edits.quarter_turns, edits.is_mirrored
    return place_before(x, y, quarter_turns=turns, is_mirrored=is_mirrored)
