"""Makes the thumbnails of the photos of the queue that are in sight, and of their results."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Slot

from core.edits.finds_edits import FindsEdits
from core.queue.jobs import JobState, QueueJob
from desktop.pictures.shown_turns import ShownAs, ShownTurns
from desktop.pictures.thumbnails import Lacking, SmallPicture, Thumbnails
from desktop.queue.queue_model import QueueModel
from desktop.queue.row_pictures import shown_file
from desktop.work.workers import Worker

#: Shorter side of a thumbnail, for screens of two device px a logical one.
_THUMBNAIL_PX: Final = 96


class QueuePictures(QObject):
    """Knows what the rows in sight lack; rows that were scrolled past are dropped."""

    def __init__(self, model: QueueModel, worker: Worker, edits: FindsEdits) -> None:
        super().__init__()
        self._model = model
        self._wanted: list[int] = []
        self._at_hand = 0
        self._turns = ShownTurns()
        self._pictures = Thumbnails(worker, _THUMBNAIL_PX, self._next_lacking, edits)
        self._pictures.made.connect(self._on_made)

    @Slot(object)
    def want(self, items: Sequence[QueueJob]) -> None:
        """Make the thumbnails of rows in sight that have none."""
        self._wanted = [item.id for item in items]
        self._pictures.go_on()

    def turn(self, photo: Path, held: ShownAs) -> None:
        """Show a photo as it is held and cropped now."""
        if self._turns.has_changed(photo, held):
            self._model.forget_picture(photo)
            self._pictures.go_on()

    def close(self) -> None:
        """Ask for nothing more, and drop what still comes back."""
        self._pictures.close()

    def _next_lacking(self) -> Lacking | None:
        return next(self._lacking(), None)

    def _lacking(self) -> Iterator[Lacking]:
        """Find what is to be made: first what the rows show, then the greys behind results."""
        items = [item for job_id in self._wanted if (item := self._model.job(job_id)) is not None]
        done = [item for item in items if item.state is JobState.DONE]
        files = [(item, shown_file(item)) for item in items]
        for item, file in [*files, *((item, item.job.source) for item in done)]:
            if self._model.lacks_picture(file):
                self._at_hand = item.id
                yield Lacking(item.job.source, file)

    @Slot(object)
    def _on_made(self, small: SmallPicture) -> None:
        self._model.show_picture(self._at_hand, small.shown, small.picture)
        if small.edits_line is not None:
            self._model.show_edited(small.source, small.edits_line)
            if self._turns.has_made(small.source, small.shown_as):
                self._model.forget_picture(small.source)
