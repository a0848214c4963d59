"""Opens photos in a worker, one at a time; the last that was asked for is the one that comes."""

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from core.base.errors import AutochromeError
from desktop.photo import photo_jobs
from desktop.photo.edits_keeper import Changed, EditsKeeper
from desktop.photo.read_ahead import ReadAhead
from desktop.photo.session import Edits, OpenPhoto
from desktop.work.workers import LatestWins, Worker


class PhotoOpener(QObject):
    """Reads files, and pictures without one.

    Args:
        asker: of the worker where they are read; it colours the open photo, too.
        ahead: where the one that will probably be opened next is read.
        keeper: of the edits of photos.
        numbers: for opened photos, to tell them apart.

    Signals:
        opening: name of the photo that is being opened.
        opened: the `OpenPhoto`; the `Edits` it is to have where nobody has changed it, or None; the
            `Path` its result goes to if not beside it, or None.
        failed: an `AutochromeError`, and the path of the photo, or what stands for one; nothing is
            being opened any more.
    """

    opening = Signal(str)
    opened = Signal(object, object, object)
    failed = Signal(object, object)

    def __init__(
        self,
        asker: LatestWins,
        ahead: Worker,
        keeper: EditsKeeper,
        numbers: Iterator[int],
    ) -> None:
        super().__init__()
        self._asker = asker
        self._ahead = ReadAhead(ahead, keeper.edits)
        self._edits = keeper.edits
        self._numbers = numbers
        self._awaited = 0
        self._given_up = threading.Event()
        self._pending: tuple[Edits | None, Path | None] = (None, None)
        keeper.changed.connect(self._on_edits_changed)
        keeper.changing.connect(self._on_edits_changing)

    @property
    def is_opening(self) -> bool:
        """Whether a photo is being opened."""
        return bool(self._awaited)

    def open_file(self, path: Path, *, edits: Edits | None, target: Path | None) -> None:
        """Open the photo in a file; one that was read ahead is there at once.

        Args:
            path: of the photo.
            edits: how it is to look where nobody has changed it.
            target: where its result goes, if not beside it.
        """
        self._pending = (edits, target)
        self._given_up.set()
        prepared = self._ahead.take(path)
        if prepared is not None:
            self._take(prepared)
            return
        number = next(self._numbers)
        self._given_up = threading.Event()
        opener = photo_jobs.opener_of_file(number, path, self._given_up, self._edits)
        self._await(number, path.name)
        self._asker.ask_reading(opener, self._on_read, partial(self._on_not_read, number, path))

    def take_over(self, photo: OpenPhoto) -> None:
        """Open a photo that a window before this one has read."""
        self._pending = (None, None)
        self._take(photo)

    def open_image(self, key: Path, image: QImage) -> None:
        """Open a picture without a file; the last part of its key is its name."""
        number = next(self._numbers)
        self._pending = (None, None)
        self._given_up.set()
        opener = photo_jobs.opener_of_image(number, key.name, image)
        self._await(number, key.name)
        self._asker.ask(opener, self._on_read, partial(self._on_not_read, number, key))

    def prepare(self, path: Path) -> None:
        """Read a photo that will probably be opened next."""
        self._ahead.expect(path, next(self._numbers))

    def give_up(self) -> None:
        """Open nothing that was asked for and is not there yet."""
        self._given_up.set()
        self._awaited = 0

    def close(self) -> None:
        """Read no more ahead of time, and drop what still comes back."""
        self._ahead.close()

    @Slot(object)
    def _on_edits_changing(self, photo: Path) -> None:
        self._ahead.forget(photo)

    @Slot(object)
    def _on_edits_changed(self, changed: Changed) -> None:
        self._ahead.forget(changed.photo)

    def _await(self, number: int, name: str) -> None:
        self._awaited = number
        self.opening.emit(name)

    def _take(self, photo: OpenPhoto) -> None:
        self._awaited = 0
        self.opened.emit(photo, *self._pending)

    def _on_read(self, photo: OpenPhoto) -> None:
        if photo.number == self._awaited:
            self._take(photo)

    def _on_not_read(self, number: int, photo: Path, error: AutochromeError) -> None:
        # Nobody waits for a photo any more that another one was opened after.
        if number == self._awaited:
            self._awaited = 0
            self.failed.emit(error, photo)
