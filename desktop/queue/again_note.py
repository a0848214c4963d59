"""The one note about results that are to be made again; it goes when a run makes them."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Slot

from core.queue.jobs import Mark
from desktop.queue.queue_service import QueueService
from desktop.ui.messages import Message, MessageTone
from desktop.ui.notices import Notices
from desktop.ui.widgets.note import Offer

_ABOUT: Final = "results to be made again"
#: What the note offers: to make them.
_BEGIN: Final = object()


class AgainNote(QObject):
    """Tells of them after a look through the results, and when a command marked some.

    Args:
        queue: whose results they are.
        notices: shows the note.
        start: begins a run with them.
        is_looked_through: tells whether somebody goes through the results: who does knows.
    """

    def __init__(
        self,
        queue: QueueService,
        notices: Notices,
        start: Callable[[], None],
        is_looked_through: Callable[[], bool],
    ) -> None:
        super().__init__(notices)
        self._queue, self._notices, self._start = queue, notices, start
        self._is_looked_through = is_looked_through
        #: How many results are known to be marked, of which nothing is to be told.
        self._known = 0
        #: Whether the note offers a run, and whether the queue is known to have what it is about.
        self._offers = self._is_there = False
        queue.changed.connect(self._on_changed)
        queue.rested.connect(self._on_changed)
        notices.taken.connect(self._on_taken)

    def clear(self) -> None:
        """Take the note away."""
        self._offers = self._is_there = False
        self._notices.clear(_ABOUT)

    def tell(self, photos: int) -> None:
        """Say how many are to be made again, and offer that unless a run is at it."""
        self.clear()
        self._offers = not self._is_at_work
        words = self.tr("Colour it now…") if photos == 1 else self.tr("Colour them now…")
        self._notices.tell(
            Message(
                MessageTone.INFO,
                self.tr("%Ln photos are to be made again", "", photos),
                self.tr("It waits in the queue, and gets its adjustments as they are then.")
                if photos == 1
                else self.tr("They wait in the queue, and get their adjustments as they are then."),
            ),
            (Offer(_BEGIN, words),) if self._offers else (),
            about=_ABOUT,
        )

    @property
    def _is_at_work(self) -> bool:
        return self._queue.is_running or self._queue.is_at_work_elsewhere

    @Slot()
    def _on_changed(self) -> None:
        """Take the note away once it is over, and tell of what others marked meanwhile."""
        if self._offers and self._is_at_work:
            self.clear()
        if self._queue.is_writing or self._is_at_work or self._is_looked_through():
            return
        is_there = self._queue.model.marks[Mark.AGAIN] > 0
        if self._offers and self._is_there and not is_there:
            self.clear()
        self._is_there = is_there
        before, self._known = self._known, len(self._queue.marked_again)
        if self._known > before:
            self.tell(self._known)
            self._is_there = True

    @Slot(object)
    def _on_taken(self, key: object) -> None:
        if key is _BEGIN:
            self._start()
