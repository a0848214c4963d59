"""Reads results and their photos ahead, so that the next one is there when a key asks for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QObject, Signal

from core.base.errors import AutochromeError
from core.edits.made_summary import summary_of
from core.queue.jobs import QueueJob
from desktop.pictures.pyramid import Pyramid
from desktop.pictures.view_state import Size
from desktop.work.workers import LatestWins, ReadingWork, Worker

if TYPE_CHECKING:
    from pathlib import Path

    from core.edits.edits import Edits
    from core.image.safe_reader import SafeReader

#: Of all pictures that are kept: some twenty pairs for a screen of 1920 px, four for one of 3840.
_MOST_BYTES: Final = 320_000_000
#: Shorter side of what is looked at close: 24 megapixels in a pair take 250 MB.
_SHARP_PX: Final = 4_000
#: A result, of which time, and for screens of which height in device px.
_Key: TypeAlias = tuple[int, datetime | None, int]


@dataclass(frozen=True, slots=True)
class Pair:
    """A result and its photo, for looking at.

    Attributes:
        before: the photo, held as its result is; None where it cannot be read.
        after: the result; None where it cannot be read.
    """

    before: Pyramid | None
    after: Pyramid | None

    @property
    def bytes(self) -> int:
        """What the pictures take in memory."""
        pyramids = [one for one in (self.before, self.after) if one is not None]
        return sum(level.pixels.nbytes for one in pyramids for level in one.levels)


class ReviewPictures(QObject):
    """Keeps the pairs that are wanted, and others as long as there is room.

    Args:
        workers: where they are read, each of them one pair at a time.
        most_bytes: that all pictures may take in memory; the pair that is wanted first may take
            more.

    Signals:
        came: id of the result whose pair is there.
        sharpened: a result as it was when that was asked for, and its `Pair` as large as anybody
            looks at it.
    """

    came = Signal(int)
    sharpened = Signal(object, object)

    def __init__(self, workers: Sequence[Worker], most_bytes: int = _MOST_BYTES) -> None:
        super().__init__()
        self._most_bytes = most_bytes
        self._askers = [LatestWins(worker) for worker in workers]
        self._pairs: dict[_Key, Pair] = {}
        self._wanted: tuple[QueueJob, ...] = ()
        self._at_hand: set[_Key] = set()
        self._side_px = 0

    @property
    def bytes(self) -> int:
        """What all pictures take in memory."""
        return sum(pair.bytes for pair in self._pairs.values())

    def pair(self, job: QueueJob) -> Pair | None:
        """Give a pair, if it is there."""
        return self._pairs.get(self._key(job))

    def want(self, jobs: Sequence[QueueJob], side_px: int) -> None:
        """Read these, the first first; none that was asked for before and has not begun.

        Args:
            jobs: results.
            side_px: the shorter side that is enough, in device px.
        """
        self._wanted, self._side_px = tuple(jobs), side_px
        self._go_on()

    def sharpen(self, job: QueueJob) -> None:
        """Read a pair in full, for somebody who looks close; it is not kept here."""
        work = _pair(job, _SHARP_PX, self._side_px)
        self._askers[0].ask_reading(work, partial(self._on_sharp, job), self._on_not_sharp)

    def forget(self) -> None:
        """Keep nothing."""
        self._wanted = ()
        self._pairs.clear()
        for asker in self._askers:
            asker.forget()

    def close(self) -> None:
        """Ask for nothing more, and drop what still comes back."""
        self.forget()
        for asker in self._askers:
            asker.close()

    def _key(self, job: QueueJob) -> _Key:
        return job.id, job.ended, self._side_px

    def _go_on(self) -> None:
        for asker in self._askers:
            if asker.is_busy or asker.is_waiting:  # what waits would give way to this
                continue
            lacking = (
                job
                for job in self._wanted
                if self._key(job) not in self._pairs and self._key(job) not in self._at_hand
            )
            job = next(lacking, None)
            if job is None:
                return
            key = self._key(job)
            self._at_hand.add(key)
            asker.ask_reading(
                _pair(job, self._side_px),
                partial(self._on_read, key),
                partial(self._on_not_read, key),
            )

    def _on_read(self, key: _Key, pair: Pair) -> None:
        self._at_hand.discard(key)
        if self._wanted:
            self._pairs[key] = pair
            self._make_room()
            self.came.emit(key[0])
        self._go_on()

    def _on_not_read(self, key: _Key, error: AutochromeError) -> None:
        self._on_read(key, Pair(None, None))

    def _on_sharp(self, job: QueueJob, pair: Pair) -> None:
        self.sharpened.emit(job, pair)
        self._go_on()

    def _on_not_sharp(self, error: AutochromeError) -> None:
        self._go_on()  # what there is of it stays

    def _make_room(self) -> None:
        """Let go of those that nobody wants, then of those that are wanted last.

        These are given up until something else is wanted: they would be read over and over.
        """
        wanted = {self._key(job) for job in self._wanted}
        others = [key for key in self._pairs if key not in wanted]
        while others and self.bytes > self._most_bytes:
            del self._pairs[others.pop(0)]
        while len(self._wanted) > 1 and self.bytes > self._most_bytes:
            last, self._wanted = self._wanted[-1], self._wanted[:-1]
            self._pairs.pop(self._key(last), None)


def _pair(job: QueueJob, side_px: int, shown_px: int | None = None) -> ReadingWork[Pair]:
    """Bind reading a pair.

    Args:
        job: the result.
        side_px: the shorter side that is enough.
        shown_px: that of the pair in whose place it is shown, if it is another.
    """
    made = summary_of(job.made)

    def work(reader: "SafeReader") -> Pair:
        from core.edits.edits import Edits  # loads more than the window needs at first

        edits = Edits(
            quarter_turns=made.quarter_turns, is_mirrored=made.is_mirrored, framing=made.framing
        )
        return Pair(
            _picture(job.job.source, side_px, shown_px or side_px, reader, edits),
            _picture(job.job.target, side_px, shown_px or side_px, reader),
        )

    return work


def _picture(
    path: "Path",
    side_px: int,
    shown_px: int,
    reader: "SafeReader",
    edits: "Edits | None" = None,
) -> Pyramid | None:
    """Read a picture for a screen; None where that cannot be done."""
    from core.image.reading_process import ReadingFault
    from desktop.pictures.pyramid_levels import build
    from desktop.pictures.reduced_reader import reduced_as, side_before

    try:
        colours = reader.read_colours(path, short_side_px=side_before(side_px, edits))
    except (OSError, AutochromeError, MemoryError, ReadingFault):
        return None
    pixels = reduced_as(colours, side_px, edits)
    height, width = pixels.shape[:2]
    scale = min(1.0, shown_px / min(height, width))
    return build(pixels, photo=Size(max(1, round(width * scale)), max(1, round(height * scale))))
