"""Keeps the window's picture of the queue up with the file, whoever changes it.

A look at the number of the last change costs some 20 microseconds, so it is taken a few times a
second; what changed is read page by page, and between two pages the window answers.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.base.errors import QueueError
from core.base.strict_json import JsonValue
from core.queue.jobs import START, Cursor, QueueProgress, Tally
from core.queue.named_folders import named_folders
from core.queue.store import QueueStore
from desktop.queue.queue_model import QueueModel

_BEAT_MS: Final = 150
#: Each takes the window some milliseconds.
_PAGE: Final = 100
#: A run that is killed changes nothing in the file: while one is at work it is asked for, at every
#: so many beats.
_BEATS_TO_ASK: Final = 6
_Answer = TypeVar("_Answer")
_NOTHING: Final = QueueProgress(Tally(), False, False, 0.0, None)


class QueueMirror(QObject):
    """Reads the queue into a model.

    Signals:
        changed: the model or the progress is another one.
        lost: an `AutochromeError`; nothing more is read until the file is opened again.
    """

    changed = Signal()
    lost = Signal(object)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.model = QueueModel(self)
        self._store: QueueStore | None = None
        self._cursor: Cursor = START
        self._progress = _NOTHING
        self._beats = 0
        self._beat, self._page = QTimer(self), QTimer(self)
        self._beat.setInterval(_BEAT_MS)
        self._beat.timeout.connect(self._on_beat)
        self._page.setInterval(0)
        self._page.setSingleShot(True)
        self._page.timeout.connect(self._on_page)

    @property
    def progress(self) -> QueueProgress:
        """How a run stands, as far as the model knows the photos."""
        return self._progress

    @property
    def is_open(self) -> bool:
        """Whether the queue can be read."""
        return self._store is not None

    @property
    def is_reading(self) -> bool:
        """Whether there is more to be read at once."""
        return self._page.isActive()

    def open(self) -> None:
        """Begin to read, if that was not begun."""
        if self._store is None:
            self._guarded(self._open)

    def look(self) -> None:
        """Look now, for something was changed a moment ago."""
        self._guarded(self._look)

    def ask_for_progress(self) -> None:
        """Ask how a run stands now, for one has just begun or ended."""
        self._guarded(self._ask)

    def value(self, name: str) -> JsonValue:
        """Give what is kept in the queue under a name; None where nothing is."""
        return self._asked(lambda store: store.value(name), None)

    def named_folders(self) -> tuple[Path, ...]:
        """Give the folders that photos of the queue were found in."""
        return self._asked(named_folders, ())

    def close(self) -> None:
        """Read nothing more."""
        self._beat.stop()
        self._page.stop()
        if self._store is not None:
            self._store.close()
            self._store = None

    def _open(self) -> None:
        self._store = QueueStore(self.path)
        self._cursor = START
        self._beat.start()
        self._read()

    def _look(self) -> None:
        if self._store is None or self._page.isActive():
            return
        if self._store.revision() != self._cursor.revision:
            self._read()

    def _read(self) -> None:
        if self._store is None:
            return
        changes = self._store.changes(self._cursor, limit=_PAGE)
        self._cursor = changes.cursor
        self.model.take(changes)
        if changes.has_more:
            self._page.start()
        else:
            self._ask()

    def _ask(self) -> None:
        if self._store is not None:
            self._progress = self._store.progress()
            self.changed.emit()

    def _asked(self, question: Callable[[QueueStore], _Answer], otherwise: _Answer) -> _Answer:
        if self._store is None:
            return otherwise
        try:
            return question(self._store)
        except QueueError as error:
            self.close()
            self.lost.emit(error)
            return otherwise

    def _guarded(self, read: Callable[[], None]) -> None:
        try:
            read()
        except QueueError as error:
            self.close()
            self.lost.emit(error)

    @Slot()
    def _on_beat(self) -> None:
        self._beats += 1
        if self._progress.is_running and self._beats % _BEATS_TO_ASK == 0:
            self._guarded(self._ask)
        self._guarded(self._look)

    @Slot()
    def _on_page(self) -> None:
        self._guarded(self._read)
