"""Brings the thumbnails of the photos on the start page."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Slot

from desktop.app.start_page import StartPage
from desktop.pictures.thumbnails import SmallPicture, small_picture
from desktop.work.workers import Failure, InOrder, Reply, Worker

#: Shorter side, for cards of about 100 logical px on screens of two device px each.
_SIDE_PX: Final = 240


class RecentPictures(QObject):
    """Asks for the thumbnails and shows each as it comes."""

    def __init__(self, start: StartPage, photos: Sequence[Path], worker: Worker) -> None:
        super().__init__(start)
        self._start = start
        self._photos = photos
        self._asker = InOrder(worker)
        self._asker.answered.connect(self._on_answered)

    def begin(self) -> None:
        """Ask for all of them."""
        for path in self._photos:
            self._asker.ask(small_picture(path, path, _SIDE_PX))

    @Slot(object)
    def _on_answered(self, outcome: Reply | Failure) -> None:
        small = outcome.result if isinstance(outcome, Reply) else None
        if isinstance(small, SmallPicture) and small.picture is not None:
            self._start.show_picture(small.source, small.picture)
