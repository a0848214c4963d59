"""Small pictures of files for lists, one after the other."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from core.edits.finds_edits import FindsEdits
from desktop.pictures.shown_turns import AS_IN_FILE, ShownAs
from desktop.work.workers import LatestWins, ReadingWork, Worker

if TYPE_CHECKING:
    from core.image.safe_reader import SafeReader


@dataclass(frozen=True, slots=True)
class SmallPicture:
    """A thumbnail.

    Attributes:
        source: the photo that it stands for.
        shown: the file that it was made from: the photo, or its result.
        picture: None where that file gave none. A photo is turned and cropped as its edits say.
        shown_as: how that is.
        edits_line: these, as `core.edits.made.made_line` writes them; empty where there are none,
            None: that was not asked.
    """

    source: Path
    shown: Path
    picture: QImage | None
    shown_as: ShownAs = AS_IN_FILE
    edits_line: str | None = None


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
        edits: by which photos are turned and cropped; None: they are shown as their files say.
        falls_back: where a result is gone, its photo is shown.

    Signals:
        made: a `SmallPicture`. What is wrong with a file is told when it is opened or coloured.
    """

    made = Signal(object)

    def __init__(
        self,
        worker: Worker,
        side_px: int,
        following: Callable[[], Lacking | None],
        edits: FindsEdits | None = None,
        *,
        falls_back: bool = False,
    ) -> None:
        super().__init__()
        self._edits, self._falls_back = edits, falls_back
        self._side_px = side_px
        self._following = following
        self._asker = LatestWins(worker)

    @Slot()
    def go_on(self) -> None:
        """Make what is lacking now; nothing changes where a picture is at hand."""
        if self._asker.is_busy:
            return
        lacking = self._following()
        if lacking is not None:
            source, shown = lacking.source, lacking.shown
            work = small_picture(
                source, shown, self._side_px, self._edits, falls_back=self._falls_back
            )
            none = SmallPicture(lacking.source, lacking.shown, None)
            self._asker.ask_reading(work, self._on_made, lambda error: self._on_made(none))

    def close(self) -> None:
        """Ask for nothing more, and drop what still comes back."""
        self._asker.close()

    def _on_made(self, small: SmallPicture) -> None:
        self.made.emit(small)
        self.go_on()


def small_picture(
    source: Path,
    shown: Path,
    side_px: int,
    edits: FindsEdits | None = None,
    *,
    falls_back: bool = False,
) -> ReadingWork[SmallPicture]:
    """Bind making a thumbnail for `source` from the file `shown`, as the edits of it say.

    Args:
        source: the photo.
        shown: itself, or its result.
        side_px: the shorter side.
        edits: by which the photo is turned and cropped.
        falls_back: where the result is gone, the photo will do.
    """

    def work(reader: "SafeReader") -> SmallPicture:
        from desktop.pictures.reduced_reader import (
            thumbnail,  # loads OpenCV: the window is there before
        )

        if edits is None or shown != source:  # a result is turned already
            picture = thumbnail(shown, side_px, reader)
            if picture is not None or shown == source or not falls_back:
                return SmallPicture(source, shown, picture)
        own = None if edits is None else edits.find(source).edits
        picture = thumbnail(source, side_px, reader, own)
        if own is None:
            return SmallPicture(source, source, picture, edits_line="")
        from core.edits.made import made_line

        shown_as = ShownAs(own.orientation, own.framing)
        return SmallPicture(source, source, picture, shown_as, made_line(own))

    return work
