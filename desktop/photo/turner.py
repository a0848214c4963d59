"""Turns the open photo otherwise, in a worker, when its edits do."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, Signal

from core.base.errors import AutochromeError
from desktop.photo import photo_jobs
from desktop.photo.session import OpenPhoto
from desktop.photo.turns import Turn
from desktop.work.workers import LatestWins


class Turner(QObject):
    """Asks for each turn once.

    Args:
        asker: of the worker that opens photos: a photo that is opened goes before.
        numbers: for turned photos, which are others to the engine.

    Signals:
        turned: the `OpenPhoto` before and the turned one.
        failed: an `AutochromeError`.
    """

    turned = Signal(object, object)
    failed = Signal(object)

    def __init__(self, asker: LatestWins, numbers: Iterator[int]) -> None:
        super().__init__()
        self._asker = asker
        self._numbers = numbers
        #: Number of the photo, and how it is to be held.
        self._turning: tuple[int, Turn] | None = None

    def ask(self, photo: OpenPhoto, turn: Turn) -> None:
        """Turn a photo, unless that is being done."""
        turning = photo.number, turn
        if self._turning != turning:
            self._turning = turning
            work = photo_jobs.turner(next(self._numbers), photo, turn)
            self._asker.ask(work, partial(self._on_turned, photo), self._on_failed)

    def forget(self) -> None:
        """Ask anew for what was asked for: another request came in between."""
        self._turning = None

    def _on_turned(self, before: OpenPhoto, photo: OpenPhoto) -> None:
        self._turning = None
        self.turned.emit(before, photo)

    def _on_failed(self, error: AutochromeError) -> None:
        self._turning = None
        self.failed.emit(error)
