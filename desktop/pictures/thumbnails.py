"""Small pictures of files for lists, one after the other."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from desktop.work.engine import Engine
from desktop.work.workers import Failure, LatestWins, Reply, Work, Worker


@dataclass(frozen=True, slots=True)
class SmallPicture:
    """A thumbnail.

    Attributes:
        source: the photo that it stands for.
        shown: the file that it was made from: the photo, or its result.
        picture: None where that file gave none.
    """

    source: Path
    shown: Path
    picture: QImage | None


@dataclass(frozen=True, slots=True)
class Lacking:
    """A thumbnail that is to be made, for `source` from the file `shown`."""

    source: Path
    shown: Path


class Thumbnails(QObject):
    """Makes what a list lacks, one at a time, so that what was scrolled past is never made.

    Args:
        worker: where pictures are read.
        side_px: the shorter side of the pictures.
        following: what is to be made next, asked after each; None for nothing more.

    Signals:
        made: a `SmallPicture`. What is wrong with a file is told when it is opened or coloured.
    """

    made = Signal(object)

    def __init__(
        self, worker: Worker, side_px: int, following: Callable[[], Lacking | None]
    ) -> None:
        super().__init__()
        self._side_px = side_px
        self._following = following
        self._at_hand: Lacking | None = None
        self._asker = LatestWins(worker)
        self._asker.answered.connect(self._on_answered)

    @Slot()
    def go_on(self) -> None:
        """Make what is lacking now; nothing changes where a picture is at hand."""
        if self._asker.is_busy:
            return
        lacking = self._at_hand = self._following()
        if lacking is not None:
            self._asker.ask(small_picture(lacking.source, lacking.shown, self._side_px))

    def close(self) -> None:
        """Ask for nothing more, and drop what still comes back."""
        self._asker.forget()
        self._asker.answered.disconnect(self._on_answered)

    @Slot(object)
    def _on_answered(self, outcome: Reply | Failure) -> None:
        result = outcome.result if isinstance(outcome, Reply) else None
        if isinstance(result, SmallPicture):
            self.made.emit(result)
        elif self._at_hand is not None:
            self.made.emit(SmallPicture(self._at_hand.source, self._at_hand.shown, None))
        self.go_on()


def small_picture(source: Path, shown: Path, side_px: int) -> Work:
    """Bind making a thumbnail for `source` from the file `shown`."""

    def work(engine: Engine) -> SmallPicture:
        from desktop.pictures.reduced_reader import (
            thumbnail,  # loads OpenCV: the window is there before
        )

        return SmallPicture(source, shown, thumbnail(shown, side_px))

    return work
