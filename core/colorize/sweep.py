"""A short film of a photo that turns to colour: the line moves over it and back, for ever.

As WebP in all colours; as GIF, for those who take nothing else, in 256 that suit both pictures.
"""

import io
import math
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from core.base.arrays import RgbImage
from core.colorize.before_after import Arrangement, BeforeAfter, cells, small_enough, split_at

_Srgb = NDArray[np.uint8]

SHORTEST_S: Final = 1.0
LONGEST_S: Final = 12.0
#: Pictures a second; a GIF counts in hundredths.
_RATE: Final = 25
#: Of the time, how long each end is shown without the line moving.
_REST: Final = 0.14
_QUALITY: Final = 82
#: Between speed (0) and size (6) of the WebP encoder.
_EFFORT: Final = 3
#: A picture of the film differs from the next by a narrow strip, of which all else is spared.
_KEY_PICTURES: Final = {"kmin": 50, "kmax": 100}
_COLOURS: Final = 255


class SweepFormat(Enum):
    """The kinds of file a sweep can be; the values are their names for people."""

    WEBP = "WebP"
    GIF = "GIF"

    @property
    def suffix(self) -> str:
        """The ending, with its dot."""
        return f".{self.value.lower()}"

    @property
    def longest_side_px(self) -> int:
        """What keeps such a film to a few megabytes."""
        return {SweepFormat.WEBP: 1440, SweepFormat.GIF: 720}[self]


@dataclass(frozen=True, slots=True)
class Sweep:
    """How long a film is, and of what kind.

    Attributes:
        format: of its file.
        seconds: there and back.

    Raises:
        ValueError: it is too short or too long.
    """

    format: SweepFormat = SweepFormat.WEBP
    seconds: float = 4.0

    def __post_init__(self) -> None:
        if not SHORTEST_S <= self.seconds <= LONGEST_S:
            raise ValueError(f"a sweep lasts {SHORTEST_S:g} to {LONGEST_S:g} s")


def encode_sweep(
    before: RgbImage,
    after: RgbImage,
    how: BeforeAfter,
    sweep: Sweep,
    *,
    xmp: bytes = b"",
    comment: str = "",
) -> bytes:
    """Make the film.

    Args:
        before: (h, w, 3) sRGB, uint8 or uint16.
        after: of the same size.
        how: shape, labels and longer side; the line is everywhere once.
        sweep: how long, and in which format.
        xmp: said in a WebP.
        comment: said in a GIF, which has no room for more.
    """
    held = small_enough(how, sweep.format.longest_side_px)
    held = BeforeAfter(Arrangement.SPLIT, held.shape, 0.5, held.labels, held.long_side_px)
    first, last = cells(before, after, held)
    places = tuple(_places(sweep.seconds))
    file = io.BytesIO()
    if sweep.format is SweepFormat.WEBP:
        frames = _true_colour(first, last, places)
        next(frames).save(
            file,
            "WEBP",
            save_all=True,
            append_images=frames,
            duration=1000 // _RATE,
            loop=0,
            quality=_QUALITY,
            method=_EFFORT,
            xmp=xmp,
            **_KEY_PICTURES,
        )
    else:
        frames = _indexed(first, last, places)
        next(frames).save(
            file,
            "GIF",
            save_all=True,
            append_images=frames,
            duration=1000 // _RATE,
            loop=0,
            comment=comment.encode("ascii", "replace"),
            optimize=False,
        )
    return file.getvalue()


def _places(seconds: float) -> Iterator[float]:
    """Give where the line stands in each picture: from the right edge to the left and back."""
    count = round(seconds * _RATE)
    for number in range(count):
        way = abs(1 - 2 * number / count)  # 1, 0 in the middle, 1
        moved = min(1.0, max(0.0, (way - _REST) / (1 - 2 * _REST)))
        yield 0.5 - 0.5 * math.cos(math.pi * moved)


def _true_colour(first: _Srgb, last: _Srgb, places: tuple[float, ...]) -> Iterator[Image.Image]:
    for place in places:
        yield Image.fromarray(split_at(first, last, place))


def _indexed(first: _Srgb, last: _Srgb, places: tuple[float, ...]) -> Iterator[Image.Image]:
    """Give the pictures in colours of one palette: nothing flickers where nothing moves."""
    both = Image.fromarray(np.concatenate([first, last], axis=1))
    both.thumbnail((800, 800))
    palette = both.quantize(_COLOURS, method=Image.Quantize.MEDIANCUT, kmeans=1)
    colours = [*(palette.getpalette() or [])[: 3 * _COLOURS]]
    colours += [255] * (768 - len(colours))  # the last is the white of the line
    table = Image.new("P", (1, 1))
    table.putpalette(colours)
    indexed = [
        np.asarray(
            Image.fromarray(picture).quantize(palette=table, dither=Image.Dither.FLOYDSTEINBERG)
        )
        for picture in (first, last)
    ]
    for place in places:
        # Index 255 is white as the code 255 is: the line is drawn into either.
        frame = Image.fromarray(split_at(indexed[0], indexed[1], place), "P")
        frame.putpalette(colours)
        yield frame
