"""Files that hold several pictures: each is coloured, and the result has the same pages."""

from collections.abc import Callable, Iterator

import numpy as np

from core.base.arrays import RgbImage
from core.colour.render import Depth, Picture
from core.image.formats import Format
from core.image.photo import Photo


def holds_pages(photo: Photo, target: Format) -> bool:
    """Tell whether a result in this format has more pages than the one that was read."""
    return photo.pages > 1 and target is Format.TIFF and photo.path is not None


def coloured_pages(
    first: Photo,
    colour: Callable[[Photo], Picture],
    read: Callable[[int], Photo],
    *,
    depth: Depth,
    recolour: bool = False,
) -> Iterator[tuple[Picture, Photo]]:
    """Read and colour the pages of a file, one at a time.

    A page that is in colour keeps its colours, unless they are to be replaced.

    Args:
        first: the first page, as it was read and turned.
        colour: gives the colours of a page at `depth`.
        read: reads a page by its number, with its colours as they are, and turns it like the first.
        depth: 8 or 16 bits, of all pages.
        recolour: colour pages that are in colour, too.

    Yields:
        Each page's result, and the page.

    Raises:
        Whatever `read` raises.
    """
    for number in range(first.pages):
        photo = first
        if number or (first.is_in_colour and not recolour):
            photo = read(number)
        if photo.is_in_colour and not recolour and photo.original is not None:
            yield _at_depth(photo.original, depth), photo
        else:
            yield colour(photo), photo


def _at_depth(picture: RgbImage, depth: Depth) -> RgbImage:
    return picture if depth == 8 else picture.astype(np.uint16) * np.uint16(257)
