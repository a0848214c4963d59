"""Turning a photo as its owner holds it, before anything looks at its pixels.

The network sees the photo the right way up, and the result is written as it was turned.
"""

from dataclasses import replace

from core.edits.edits import Edits
from core.image.metadata import exif
from core.image.metadata.metadata import Metadata
from core.image.orientation import is_quarter_turn, upright, upright_part
from core.image.photo import Photo


def turned(photo: Photo, edits: Edits) -> Photo:
    """Turn a photo as the edits say: its pixels, its transparency, and what is said of its sides.

    No pixel is changed; all arrays are contiguous. A photo that is not turned is given back as
    it is.
    """
    turn = edits.orientation
    if turn == 1:
        return photo
    return replace(
        photo,
        grey=upright(photo.grey, turn),
        alpha=None if photo.alpha is None else upright(photo.alpha, turn),
        original=None if photo.original is None else upright(photo.original, turn),
        there=None if photo.there is None else upright_part(photo.there, turn),
        metadata=_turned_metadata(photo.metadata) if is_quarter_turn(turn) else photo.metadata,
    )


def _turned_metadata(metadata: Metadata) -> Metadata:
    resolution = metadata.resolution
    return replace(
        metadata,
        exif=exif.turned_by_quarter(metadata.exif),
        resolution=None if resolution is None else resolution.turned(),
    )
