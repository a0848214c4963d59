"""The small pictures of the rows of the queue, and which photos turned out to be none."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage

from core.queue.jobs import JobState, Mark, QueueJob

#: Thumbnails kept; those of rows long out of sight are read again when they come back.
_MOST_THUMBNAILS: Final = 800


class RowPictures:
    """Holds them by the files that they were made from: photos, and results."""

    def __init__(self) -> None:
        self._pictures: dict[Path, QImage | None] = {}
        self._stale: set[Path] = set()
        self._unreadable: set[Path] = set()

    def lacks(self, file: Path) -> bool:
        """Tell whether the picture of a file was not made yet, or is to be made anew."""
        return file not in self._pictures or file in self._stale

    def take(self, file: Path, picture: QImage | None) -> None:
        """Hold a picture of a photo or its result; None where none can be made."""
        self._stale.discard(file)
        self._pictures.pop(file, None)
        self._pictures[file] = picture
        while len(self._pictures) > _MOST_THUMBNAILS:
            del self._pictures[next(iter(self._pictures))]

    def look_again(self, file: Path) -> None:
        """Have the picture of a file made anew; until then the one there is stands."""
        self._stale.add(file)

    def forget(self, file: Path) -> None:
        """Hold the picture of a file no longer."""
        self._pictures.pop(file, None)

    def of(self, item: QueueJob) -> QImage | None:
        """Give the picture of a row: the grey one gives way to that of the result."""
        return self._pictures.get(shown_file(item)) or self.before(item)

    def before(self, item: QueueJob) -> QImage | None:
        """Give the picture of the photo itself."""
        return self._pictures.get(item.job.source)

    def note_readable(self, photo: Path, is_readable: bool) -> bool:
        """Note whether a photo can be read, and tell whether that is news."""
        if is_readable is (photo not in self._unreadable):
            return False
        (self._unreadable.discard if is_readable else self._unreadable.add)(photo)
        if is_readable:
            self.look_again(photo)
        return True

    def cannot_be_read(self, item: QueueJob) -> bool:
        """Tell whether a photo waits that is known to be none that can be read."""
        return item.state is JobState.WAITING and item.job.source in self._unreadable


@dataclass(frozen=True, slots=True)
class Made:
    """A result that the queue made, or knows.

    Attributes:
        photo: its file.
        result: that of the result; None where it is not used.
        line: how it was made, as `core.edits.made.made_line` writes it; empty where that is not
            known.
    """

    photo: Path
    result: Path | None
    line: str


def made_of(jobs: Iterable[QueueJob]) -> tuple[Made, ...]:
    """Give the results of the photos that are done."""
    return tuple(
        Made(job.job.source, None if job.mark is Mark.GREY else job.job.target, job.made)
        for job in jobs
        if job.state is JobState.DONE
    )


def shown_file(item: QueueJob) -> Path:
    """Give the file that a photo's thumbnail is of: its result once there is one that is used."""
    is_used = item.state is JobState.DONE and item.mark is not Mark.GREY
    return item.job.target if is_used else item.job.source
