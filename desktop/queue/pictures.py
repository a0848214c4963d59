"""Makes the thumbnails of the photos of the queue that are in sight, and of their results."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Slot

from core.queue.records import JobState, QueueJob
from desktop import tasks
from desktop.panels.queue_model import QueueModel, shown_file
from desktop.thumbnails import SmallPicture
from desktop.workers import Bench, Failure, LatestWins, Reply, Work

#: Shorter side of a thumbnail, for screens of two device px a logical one.
_THUMBNAIL_PX: Final = 96


class QueuePictures(QObject):
    """Asks for one thumbnail after the other; rows that were scrolled past are dropped."""

    def __init__(self, model: QueueModel, bench: Bench) -> None:
        super().__init__()
        self._model = model
        self._wanted: list[int] = []
        self._at_hand: tuple[int, Path] | None = None
        self._asker = LatestWins(bench)
        self._asker.answered.connect(self._on_answered)

    @Slot(object)
    def want(self, items: Sequence[QueueJob]) -> None:
        """Make the thumbnails of rows in sight that have none."""
        self._wanted = [item.id for item in items]
        self._make_next()

    def close(self) -> None:
        """Ask for nothing more, and drop what still comes back."""
        self._asker.forget()
        self._asker.answered.disconnect(self._on_answered)

    def _make_next(self) -> None:
        if self._asker.is_busy:
            return
        work = next(self._lacking(), None)
        if work is not None:
            self._asker.ask(work)

    def _lacking(self) -> Iterator[Work]:
        """Find what is to be made: first what the rows show, then the greys behind results."""
        items = [item for job_id in self._wanted if (item := self._model.job(job_id)) is not None]
        done = [item for item in items if item.state is JobState.DONE]
        files = [(item, shown_file(item)) for item in items]
        for item, file in [*files, *((item, item.job.source) for item in done)]:
            if self._model.lacks_picture(file):
                self._at_hand = (item.id, file)
                yield tasks.small_picture(item.job.source, file, _THUMBNAIL_PX)

    @Slot(object)
    def _on_answered(self, outcome: Reply | Failure) -> None:
        result = outcome.result if isinstance(outcome, Reply) else None
        if self._at_hand is not None:
            # What is wrong with a file is told when it is opened or coloured.
            picture = result.picture if isinstance(result, SmallPicture) else None
            self._model.show_picture(*self._at_hand, picture)
        self._make_next()
