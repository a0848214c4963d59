"""What the viewer shows."""

from dataclasses import dataclass

from desktop.pictures.pyramid import Pyramid


@dataclass(frozen=True, slots=True)
class Pictures:
    """What there is to show.

    Attributes:
        original: the photo as it is in its file.
        colour: the result; None until it is known.
        left: words for the original.
        right: words for the result, or for what is being waited for.
    """

    original: Pyramid
    colour: Pyramid | None
    left: str
    right: str
