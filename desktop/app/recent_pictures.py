"""Brings the thumbnails of the photos on the start page, in colour where there is a result."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Slot

from core.edits.finds_edits import FindsEdits
from desktop.app.start_page import StartPage
from desktop.pictures.results import Results
from desktop.pictures.thumbnails import SmallPicture, small_picture
from desktop.work.workers import InOrder, Worker, ignored

#: Shorter side, for cards of about 100 logical px on screens of two device px each.
_SIDE_PX: Final = 240


class RecentPictures(QObject):
    """Asks for the thumbnails and shows each as it comes."""

    def __init__(
        self,
        start: StartPage,
        photos: Sequence[Path],
        worker: Worker,
        edits: FindsEdits,
        results: Results,
    ) -> None:
        super().__init__(start)
        self._results = results
        self._shown: dict[Path, Path] = {}
        self._edits = edits
        self._start = start
        self._photos = photos
        self._asker = InOrder(worker)

    def begin(self) -> None:
        """Ask for all of them, now and when they have results."""
        self._results.changed.connect(self._on_result)
        self._on_result(None)

    @Slot(object)
    def _on_result(self, changed: Path | None) -> None:
        for path in self._photos:
            shown = self._results.shown(path)
            if path == changed or (changed is None and self._shown.get(path) != shown):
                self._shown[path] = shown
                work = small_picture(path, shown, _SIDE_PX, self._edits, falls_back=True)
                self._asker.ask_reading(work, self._on_made, ignored)

    def close(self) -> None:
        """Ask for nothing more, and drop what still comes back."""
        self._asker.close()

    def _on_made(self, small: SmallPicture) -> None:
        if small.picture is not None:
            self._start.show_picture(small.source, small.picture)
