"""Colours a photo of the queue on trial, to tell how long all will take and how much they need.

How well a scan can be packed, and how long it takes, depends on its grain and its pixels, which no
table knows: a few photos, spread over the queue, are taken through the whole walk into a folder
that goes away. The time is that of one photo alone after the model was loaded; the size is held
against what `survey` would have told by rule, and mends its figure for all others.
"""

import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from core.base.errors import AutochromeError
from core.batch.plan import Job
from core.colorize.export_options import ExportOptions
from desktop.queue.run_choice import RunChoice
from desktop.work.engine import Engine

#: So many photos are tried; each holds the sheet's worker for a second or two at most.
SAMPLES: Final = 3
#: A photo of more bytes is not tried: it would hold up the figure of all others.
_MOST_BYTES: Final = 40_000_000
#: What each further thread adds to the pace of the first: they share the memory and the disk.
_GAIN: Final = 0.8
#: Photos whose sizes differ no more than this (the variance by the square of the mean) are alike.
_ALIKE: Final = 0.01
#: So much of the time of a photo grows with its size, where nothing better is known.
_GROWS: Final = 0.7

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Sample:
    """What photos on trial took, added up.

    Attributes:
        photos: how many.
        seconds: one after the other.
        real_bytes: of their results.
        told_bytes: that these would have had by rule.
        network_s: of `seconds` those of a large network, for which photos wait one after the other.
        squares: of the bytes that each would have had by rule, squared.
        products: of those bytes and the seconds of each.
        left_alone: photos that were tried besides and take no time, for they are in colour.
    """

    photos: int = 0
    seconds: float = 0.0
    real_bytes: int = 0
    told_bytes: int = 0
    network_s: float = 0.0
    squares: float = 0.0
    products: float = 0.0
    left_alone: int = 0

    @classmethod
    def of(
        cls, seconds: float, *, real_bytes: int, told_bytes: int, network_s: float = 0.0
    ) -> "Sample":
        """Give what one photo took."""
        squares, products = float(told_bytes**2), told_bytes * seconds
        return cls(1, seconds, real_bytes, told_bytes, network_s, squares, products)

    @property
    def growth(self) -> float:
        """How many times as large results are as the rule says."""
        return self.real_bytes / self.told_bytes if self.real_bytes and self.told_bytes else 1.0

    def seconds_for(
        self, photos: int, workers: int, told_bytes: float | None = None
    ) -> float | None:
        """Give how long so many photos take; None while nothing is known.

        Args:
            photos: how many.
            workers: so many at a time.
            told_bytes: that their results have by rule; None: as those that were tried.
        """
        if not self.photos:
            return None
        made = photos * self.photos / (self.photos + self.left_alone)
        seconds = made * self.seconds / self.photos
        if told_bytes is not None and photos:
            # What each takes, whatever its size, and what grows with that.
            usual = self.told_bytes / self.photos
            seconds += made * self._seconds_a_byte * (told_bytes / photos - usual)
        network_s = made * self.network_s / self.photos
        return max(seconds / (1 + _GAIN * (workers - 1)), network_s)

    @property
    def _seconds_a_byte(self) -> float:
        """How much longer a larger photo takes; by least squares, and no less than nothing."""
        if not self.told_bytes:
            return 0.0
        most = self.seconds / self.told_bytes
        spread_out = self.photos * self.squares - self.told_bytes**2
        if spread_out <= _ALIKE * self.told_bytes**2:
            return most * _GROWS  # those that were tried are alike, and tell nothing about it
        slope = (self.photos * self.products - self.told_bytes * self.seconds) / spread_out
        return min(max(slope, 0.0), most)

    def __add__(self, other: "Sample") -> "Sample":
        return Sample(
            self.photos + other.photos,
            self.seconds + other.seconds,
            self.real_bytes + other.real_bytes,
            self.told_bytes + other.told_bytes,
            self.network_s + other.network_s,
            self.squares + other.squares,
            self.products + other.products,
            self.left_alone + other.left_alone,
        )


def spread(items: Sequence[_T], count: int = SAMPLES) -> tuple[_T, ...]:
    """Choose some items, evenly."""
    if len(items) <= count:
        return tuple(items)
    return tuple(items[(2 * number + 1) * len(items) // (2 * count)] for number in range(count))


def take_sample(
    engine: Engine, job: Job, told_bytes: int, run: RunChoice, options: ExportOptions
) -> Sample:
    """Take a photo through the walk; one that cannot be read tells nothing."""
    # Loaded here, in a worker, as in all that reads photos.
    from core.colorize.colorizer import colorize
    from core.colorize.export import render_depth, write_result
    from core.image.formats import Format
    from core.image.reading_process import ReadingFault

    try:
        if job.source.stat().st_size > _MOST_BYTES:
            return Sample()
        colorizer, card = engine.load(run.model), engine.card(run.model)
        began = time.perf_counter()
        photo = engine.reader.read(job.source)
        if photo.is_in_colour:
            return Sample(left_alone=1)
        depth = render_depth(photo, Format.of_suffix(job.target.suffix), options)
        shown = time.perf_counter()
        answered: list[float] = []
        picture = colorize(
            photo,
            colorizer,
            run.settings,
            depth=depth,
            seen=lambda prediction: answered.append(time.perf_counter()),
        )
        with tempfile.TemporaryDirectory(prefix="autochrome-") as folder:
            target = Path(folder) / f"sample{job.target.suffix}"
            write_result(picture, target, photo=photo, card=card, options=options)
            seconds = time.perf_counter() - began
            network_s = answered[0] - shown if colorizer.is_large else 0.0
            real_bytes = target.stat().st_size
            return Sample.of(
                seconds, real_bytes=real_bytes, told_bytes=told_bytes, network_s=network_s
            )
    except (AutochromeError, OSError, MemoryError, ReadingFault):  # told when its turn comes
        return Sample()
