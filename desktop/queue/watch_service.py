"""Watches folders while the window is open."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.base.errors import AutochromeError
from core.base.strict_json import JsonValue
from core.watch.stillness import SETTLE_S
from core.watch.watched_folder import WatchedFolder, folders_from_json
from desktop.queue.watch_jobs import Looked, WatchHand
from desktop.work.workers import InOrder, Worker

#: Between two looks; what is new stands still by the second one.
_EVERY_MS: Final = 5_000


class WatchService(QObject):
    """Has the watched folders looked at, and tells what comes of it.

    Which folders those are stands in the queue's file: a command may begin or end a watch, too.

    Args:
        file: the queue's.
        worker: looks.

    Attributes:
        every_ms: between two looks.
        settle_s: how long a file must have been the same.

    Signals:
        changed: other folders are watched.
        taken: path of a folder, and how many scans of it were put into the queue.
        away: path of a folder that cannot be read any more, and the `AutochromeError`.
        back: path of a folder that can be read again.
        looked: how many photos from watched folders wait.
        failed: an `AutochromeError` about the watches as a whole, once until they go on.
    """

    changed = Signal()
    taken = Signal(object, int)
    away = Signal(object, object)
    back = Signal(object)
    looked = Signal(int)
    failed = Signal(object)

    def __init__(self, file: Path, worker: Worker) -> None:
        super().__init__()
        self.every_ms, self.settle_s = _EVERY_MS, SETTLE_S
        self._hand = WatchHand(file)
        self._asker = InOrder(worker)
        self._folders: tuple[WatchedFolder, ...] = ()
        self._models: tuple[str, ...] = ()
        self._is_failing = False
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._look)

    @property
    def folders(self) -> tuple[WatchedFolder, ...]:
        """The folders that are watched."""
        return self._folders

    def know_models(self, models: Sequence[str]) -> None:
        """Name results by these models, the default first, where names hold the model's."""
        self._models = tuple(models)

    def show_kept(self, kept: JsonValue) -> None:
        """Take in which folders are kept with the queue, and begin to look."""
        folders = tuple(one for one in folders_from_json(kept) if one.is_standing)
        if folders == self._folders:
            return
        self._folders = folders
        self.changed.emit()
        if folders:
            self._next.start(0)
        else:
            self._next.stop()

    def begin(self, folder: WatchedFolder, *, takes_all: bool) -> None:
        """Watch a folder from now on.

        Args:
            folder: it, and what becomes of its photos.
            takes_all: also colour what is there already.
        """
        work = self._hand.begin(folder, takes_all=takes_all)
        self._asker.ask(work, lambda _: None, self.failed.emit)

    def end(self, folder: Path) -> None:
        """Watch a folder no more."""
        self._asker.ask(self._hand.end(folder), lambda _: None, self.failed.emit)

    def close(self) -> None:
        """Look no more, and drop what still comes back."""
        self._next.stop()
        self._asker.close()

    @Slot()
    def _look(self) -> None:
        self._asker.ask(
            self._hand.look(self._models, self.settle_s), self._on_looked, self._on_failed
        )

    def _on_looked(self, looked: Looked) -> None:
        self._is_failing = False
        for look in looked.looks:
            if look.away is not None:
                self.away.emit(look.folder, look.away)
            if look.is_back:
                self.back.emit(look.folder)
            if look.new:
                self.taken.emit(look.folder, look.new)
        self.looked.emit(looked.waiting)
        self._go_on(0 if looked.has_more else self.every_ms)

    def _on_failed(self, error: AutochromeError) -> None:
        if not self._is_failing:
            self._is_failing = True
            self.failed.emit(error)
        self._go_on(self.every_ms)

    def _go_on(self, wait_ms: int) -> None:
        if self._folders:
            self._next.start(wait_ms)
