"""The one note about what a run waits for; it goes when the run goes on."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from core.queue.waits import NO_WAITS, Waits
from desktop.queue.queue_service import QueueService
from desktop.queue.system_notice import SystemNotice
from desktop.ui.core_words import said
from desktop.ui.messages import Message, MessageTone
from desktop.ui.notices import Notices
from desktop.ui.widgets.note import Offer

_WAITS = "what the run waits for"
#: What the note offers: to look at once whether all is back.
_LOOK = object()
#: A look takes no longer; then it is told what came of it.
_LOOKING_MS: Final = 1500


class WaitNote(QObject):
    """Tells what the run of the queue waits for, in this window or elsewhere.

    Args:
        queue: runs.
        notices: shows the note.
        system: tells it once who has turned to something else.
    """

    def __init__(self, queue: QueueService, notices: Notices, system: SystemNotice) -> None:
        super().__init__(notices)
        self._queue = queue
        self._notices = notices
        self._system = system
        self._told = NO_WAITS
        queue.changed.connect(self._on_changed)
        notices.taken.connect(self._on_taken)

    @Slot()
    def _on_changed(self) -> None:
        waits = self._queue.waits
        if waits == self._told:
            return
        was_still, self._told = self._told.stands_still, waits
        self._notices.clear(_WAITS)
        if not waits.places:
            return
        message = self._message(waits)
        own = self._queue.is_running and waits.stands_still
        offers = (Offer(_LOOK, self.tr("Try now")),) if own else ()
        self._notices.tell(message, offers, about=_WAITS)
        if waits.stands_still and not was_still:
            self._system.tell(message)

    def _message(self, waits: Waits) -> Message:
        first, others = waits.places[0], len(waits.places) - 1
        title = self.tr("The queue waits") if waits.stands_still else self.tr("Some photos wait")
        text = said(first.reason)
        if others:
            more = self.tr("%Ln other places keep photos waiting, too.", "", others)
            text = f"{text} {more}"
        return Message(MessageTone.CAUTION, title, text, said(first.hint))

    @Slot(object)
    def _on_taken(self, key: object) -> None:
        if key is _LOOK:
            self._queue.resume()
            # The note went with the click: it comes back where the place is still away.
            QTimer.singleShot(_LOOKING_MS, self, self._tell_anew)

    @Slot()
    def _tell_anew(self) -> None:
        self._told = NO_WAITS
        self._on_changed()
