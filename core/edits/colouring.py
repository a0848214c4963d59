"""A photo coloured as its edits say, by queue and command line.

The window goes the same steps one by one (`desktop/photo/pipeline.py`): it keeps what each gives.

photo   = turned(image_io.read(path), edits)
picture = colour_turned(photo, colorizer, edits, depth=8)
frame   = frame_of_photo(photo, edits)
write_result(cut_picture(picture, frame), target, photo=cut_photo(photo, frame), ...,
             made=made_line(made_with(edits, package)))
"""

from collections.abc import Callable

from core.colorize.colorizer import Colorizer, colorize
from core.colour.render import Depth, Rendering
from core.edits.edits import Edits, turned_hints
from core.image.photo import Photo
from core.model.prediction import Prediction


def colour_turned(
    photo: Photo,
    colorizer: Colorizer,
    edits: Edits,
    *,
    depth: Depth,
    has_hints: bool = True,
    seen: Callable[[Prediction], None] = lambda prediction: None,
) -> Rendering:
    """Colour a photo that was turned as its edits say, uint8 or uint16 sRGB.

    Args:
        photo: as `core.edits.turning.turned` gives it.
        colorizer: of the model that the edits name, or of the usual one.
        edits: what was changed.
        depth: 8 or 16 bits a channel.
        has_hints: without it the hints are left out, as they are of further pages: what is set
            was set on the first one.
        seen: is told what the network answered.

    Raises:
        PackageError: the network fails on this input.
    """
    hints = turned_hints(edits) if has_hints else ()
    return colorize(photo, colorizer, edits.settings, hints=hints, depth=depth, seen=seen)
