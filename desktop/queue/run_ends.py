"""What happens at the end of a run: it is told, and the computer may sleep, or is to."""

from PySide6.QtCore import QObject, Signal, Slot

from core.base.errors import AutochromeError
from core.queue.jobs import Tally
from desktop.queue.queue_panel import QueuePanel
from desktop.queue.queue_service import QueueService
from desktop.queue.queue_texts import end_message
from desktop.queue.system_notice import SystemNotice
from desktop.queue.when_done import Countdown
from desktop.ui.messages import message_of
from desktop.ui.notices import Notices
from desktop.ui.widgets.note import Offer
from desktop.work.awake import Awake
from desktop.work.power import WhenDone

_END = "end of a run"


class _Offered:
    """What the note about an end offers."""

    REVIEW = object()


class RunEnds(QObject):
    """Tells ends of runs, and keeps the computer awake until they come.

    Args:
        queue: whose runs they are.
        panel: brings what failed into sight, and has the choice for the end.
        notices: where ends are told.
        awake: keeps the computer awake.

    Attributes:
        countdown: tells that the computer goes to sleep or is shut down.
        system: tells who has turned to something else.

    Signals:
        review_wanted: somebody wants to go through the results.
    """

    review_wanted = Signal()

    def __init__(
        self,
        queue: QueueService,
        panel: QueuePanel,
        notices: Notices,
        awake: Awake | None = None,
    ) -> None:
        super().__init__(panel)
        self._queue, self._panel, self._notices = queue, panel, notices
        self._awake = awake or Awake()
        self._told: Tally | None = None
        self._in_part = 0
        self._when = WhenDone.NOTHING
        self.system = SystemNotice(panel)
        self.countdown = Countdown(panel, notices, self._is_at_rest)
        panel.when_done.chosen.connect(self._on_when_chosen)
        queue.broken_off.connect(self._on_broken_off)
        queue.finished.connect(self._on_finished)
        queue.watched_finished.connect(self._on_watched_finished)
        queue.stopped.connect(self._on_stopped)
        queue.changed.connect(self._look_after_sleep)
        notices.taken.connect(self._on_taken)

    @property
    def told(self) -> tuple[Tally, int] | None:
        """The end that is told of: the photos, and how many of those in colour are so in part."""
        return None if self._told is None else (self._told, self._in_part)

    def tell(self, ended: Tally, in_part: int) -> None:
        """Tell of an end in the window."""
        self._told, self._in_part = ended, in_part
        review = Offer(_Offered.REVIEW, self.tr("Look through the results"))
        offers = (review,) if ended.done > 1 else ()
        self._notices.tell(end_message(ended, in_part), offers, about=_END)

    def look(self) -> None:
        """Take away what was told of an end once another run goes on, or its photos are gone."""
        if self._told is None:
            return
        now, told = self._queue.model.tally, self._told
        counts = ((told.done, now.done), (told.skipped, now.skipped), (told.failed, now.failed))
        are_gone = any(before and not left for before, left in counts)
        if self._queue.is_running or self._queue.is_at_work_elsewhere or are_gone:
            self._told = None
            self._notices.clear(_END)

    def clear(self) -> None:
        """Take away what was told of an end: somebody looks at the results."""
        self._told = None
        self._notices.clear(_END)

    def close(self) -> None:
        """Let the computer do as it likes."""
        self.countdown.cancel()
        self._awake.end()

    def _is_at_rest(self) -> bool:
        # That the run has ended may still be on its way to the disk: that is no reason to stay on.
        return not (self._queue.is_running or self._queue.is_at_work_elsewhere)

    @Slot()
    def _look_after_sleep(self) -> None:
        """Keep the computer awake while photos are coloured, and not while a run is held."""
        if self._queue.is_running and not self._queue.is_paused:
            self._awake.begin()
        else:
            self._awake.end()

    @Slot(object)
    def _on_when_chosen(self, when: WhenDone) -> None:
        self._when = when

    @Slot(object)
    def _on_broken_off(self, error: AutochromeError) -> None:
        self._notices.on_error(error)
        self.system.tell(message_of(error))

    @Slot(object, int)
    def _on_finished(self, ended: Tally, in_part: int) -> None:
        self.tell(ended, in_part)
        told = self.countdown.begin(self._when)
        self.system.tell(told or end_message(ended, in_part))
        self._panel.list.bring_first_into_sight(self._queue.failed_in_run)

    @Slot(object, int)
    def _on_watched_finished(self, ended: Tally, in_part: int) -> None:
        # What became of its photos is told with the watched folders.
        told = self.countdown.begin(self._when)
        if told is not None:
            self.system.tell(told)

    @Slot()
    def _on_stopped(self) -> None:
        # It was chosen for this run; the next one begins from nothing.
        self._when = WhenDone.NOTHING
        self._panel.when_done.show_choice(WhenDone.NOTHING)
        self._look_after_sleep()

    @Slot(object)
    def _on_taken(self, key: object) -> None:
        if key is _Offered.REVIEW:
            self.review_wanted.emit()
