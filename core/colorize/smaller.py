"""A result that is to have fewer pixels than its photo, or a file of no more than so many bytes."""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from core.base.errors import WriteError
from core.colorize.export_options import ExportOptions
from core.colorize.result_size import SHORTEST_SIDE_PX, ResultSize
from core.colorize.scaling import scaled
from core.colour.render import Picture, whole_picture
from core.image import picture_writer
from core.image.photo import Photo, WriteOptions

#: Below this quality a smaller picture looks better than one that is packed harder.
_LEAST_QUALITY: Final = 70
#: The next size is taken a little smaller than the bytes of this one say.
_CAUTION: Final = 0.97
_MOST_TRIES: Final = 12


@dataclass(frozen=True, slots=True)
class Smaller:
    """A result as it is to be written.

    Attributes:
        picture: with the corner mark, if it is to have one.
        photo: of its size.
        options: with the quality that fits.
        size: what its pixels were held to; None: it is as large as its photo.
    """

    picture: Picture
    photo: Photo
    options: WriteOptions
    size: ResultSize | None


def smaller(
    picture: Picture, photo: Photo, target: Path, options: ExportOptions, wanted: WriteOptions
) -> Smaller:
    """Make a result as small as it is to be.

    Where its file may have so many bytes and no more, the quality is lowered first, as far as it
    stays good, and then the size.

    Args:
        picture: as large as the photo, without the corner mark.
        photo: whose result it is.
        target: its file; nothing is written.
        options: `size` says how small, and whether there is a mark.
        wanted: how it is written otherwise.

    Raises:
        WriteError: no picture in this format has so few bytes.
    """
    limit = options.size.most_bytes
    height, width = photo.grey.shape
    side = max(options.size.of(height, width))
    for _ in range(_MOST_TRIES):
        size = replace(options.size, most_bytes=None)
        if side < max(size.of(height, width)):
            size = ResultSize(long_side_px=side)
        one = _at(picture, photo, size, options.has_corner_mark, wanted)
        if limit is None:
            return one
        quality, count = _quality_within(limit, _counter(one, target), wanted)
        if quality is not None:
            return replace(one, options=replace(wanted, quality=quality))
        side = math.floor(side * min(_CAUTION, _CAUTION * math.sqrt(limit / count)))
        if side < SHORTEST_SIDE_PX:
            break
    raise WriteError(
        "{name} cannot be kept within {limit} kB.",
        hint="Allow more, or choose JPEG or WebP, whose files are smaller.",
        path=target,
        name=target.name,
        limit=f"{(limit or 0) / 1000:,.0f}",
    )


def _at(
    picture: Picture, photo: Photo, size: ResultSize, has_mark: bool, wanted: WriteOptions
) -> Smaller:
    measures = size.of(*photo.grey.shape)
    is_smaller = measures != photo.grey.shape
    made, smaller_photo = scaled(picture, photo, measures, threads=wanted.threads)
    if has_mark:
        from core.colorize.corner_mark import draw_corner_mark

        whole = whole_picture(made, threads=wanted.threads)
        made = whole.copy() if whole is picture else whole
        draw_corner_mark(made)
    return Smaller(made, smaller_photo, wanted, size if is_smaller else None)


def _counter(one: Smaller, target: Path) -> Callable[[int], int]:
    """Give what counts the bytes of a result's file at a quality; its colours are made once."""
    whole = whole_picture(one.picture, threads=one.options.threads)

    def count(quality: int) -> int:
        options = replace(one.options, quality=quality)
        return picture_writer.bytes_of(whole, target, photo=one.photo, options=options)

    return count


def _quality_within(
    limit: int, count: Callable[[int], int], wanted: WriteOptions
) -> tuple[int | None, int]:
    """Find the best quality with which a file keeps within its limit.

    Returns:
        It, or None where even the least does not; and the bytes of the last that was tried.
    """
    best = wanted.quality
    bytes_ = count(best)
    if bytes_ <= limit:
        return best, bytes_
    least = min(best, _LEAST_QUALITY)
    if not wanted.format.is_lossy or least == best:
        return None, bytes_
    bytes_ = count(least)
    if bytes_ > limit:
        return None, bytes_
    fits, does_not = least, best
    while does_not - fits > 1:
        middle = (fits + does_not) // 2
        if count(middle) <= limit:
            fits = middle
        else:
            does_not = middle
    return fits, bytes_
