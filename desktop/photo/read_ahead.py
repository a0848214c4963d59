"""Reads the photo that will probably be opened next, while nobody waits for it."""

from pathlib import Path

from desktop.photo import photo_jobs
from desktop.photo.photo_edits import PhotoEdits
from desktop.photo.photo_jobs import Prepared
from desktop.photo.session import OpenPhoto
from desktop.work.workers import LatestWins, Worker, ignored


class ReadAhead:
    """Holds one photo that was read before anybody asked for it.

    Args:
        worker: where it is read.
        edits: what is kept of it.
    """

    def __init__(self, worker: Worker, edits: PhotoEdits) -> None:
        self._edits = edits
        self._asker = LatestWins(worker)
        self._expected: Path | None = None
        self._prepared: Prepared | None = None

    def expect(self, path: Path, number: int) -> None:
        """Read a photo, if that was not tried just now.

        Args:
            path: its file.
            number: tells it from every other one opened.
        """
        # Asked at every pause: one that cannot be prepared must not be read again each time.
        if path != self._expected:
            self._expected, self._prepared = path, None
            # What is wrong with a photo is told when it is opened.
            work = photo_jobs.prepare(number, path, self._edits)
            self._asker.ask_reading(work, self._on_prepared, ignored)

    def take(self, path: Path) -> OpenPhoto | None:
        """Give a photo if it is read already and its file is the same still; hold none after."""
        prepared, self._prepared, self._expected = self._prepared, None, None
        return prepared.photo if prepared is not None and prepared.is_still(path) else None

    def forget(self, path: Path) -> None:
        """Do not show a photo as it was read: what is kept of it is no longer the same."""
        if path == self._expected:
            self._prepared = self._expected = None

    def close(self) -> None:
        """Begin nothing more, and drop what still comes back."""
        self._asker.close()

    def _on_prepared(self, prepared: Prepared | None) -> None:
        if prepared is not None and prepared.path == self._expected:
            self._prepared = prepared
