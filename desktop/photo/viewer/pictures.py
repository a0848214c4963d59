"""What the viewer shows."""

from dataclasses import dataclass

from core.edits.frame import Frame
from desktop.pictures.pyramid import Pyramid


@dataclass(frozen=True, slots=True)
class Pictures:
    """What there is to show.

    Attributes:
        original: the photo as it is in its file.
        colour: the result; None until it is known.
        left: words for the original.
        right: words for the result, or for what is being waited for.
        frame: what of the photo is shown, in photo px; None: all of it.
    """

    original: Pyramid
    colour: Pyramid | None
    left: str
    right: str
    frame: Frame | None = None
