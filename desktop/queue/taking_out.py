"""Takes photos out of the queue, and asks before anything is lost with them."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from core.queue.jobs import JobState, Mark, QueueJob
from desktop.queue.queue_service import QueueService
from desktop.ui.question import Answer, Question


class TakingOut(QObject):
    """Takes all photos out, or some; no file is touched.

    It asks where photos still wait, and where somebody has marked results: the queue alone knows
    these marks.

    Args:
        queue: whose photos they are.
        panel: in whose window it asks.
    """

    def __init__(self, queue: QueueService, panel: QWidget) -> None:
        super().__init__(panel)
        self._queue, self._panel = queue, panel

    @Slot()
    def all_photos(self) -> None:
        """Empty the queue."""
        waiting = self._queue.model.tally.waiting
        told = [self._words_of_marks(self._queue.model.jobs())]
        if waiting:
            told.insert(
                0,
                self.tr(
                    "%Ln photos still to be coloured would be taken out. No file is touched.",
                    "",
                    waiting,
                ),
            )
        title, go = self.tr("Empty the queue?"), self.tr("Empty the queue")
        self._ask(title, told, go, self._queue.editor.clear)

    @Slot()
    def all_ended(self) -> None:
        """Take out what is done or was skipped."""
        done = (job for job in self._queue.model.jobs() if job.state is JobState.DONE)
        title, go = self.tr("Take out what is done?"), self.tr("Take it out")
        self._ask(title, [self._words_of_marks(done)], go, self._queue.editor.clear_ended)

    def some(self, items: Sequence[QueueJob]) -> None:
        """Take some photos out."""
        ids = [item.id for item in items]
        title, go = self.tr("Take %Ln photos out?", "", len(ids)), self.tr("Take out")
        self._ask(title, [self._words_of_marks(items)], go, lambda: self._queue.editor.remove(ids))

    def _words_of_marks(self, jobs: Iterable[QueueJob]) -> str:
        marked = sum(job.mark is not Mark.NONE for job in jobs)
        if not marked:
            return ""
        return self.tr(
            "What was thought of %Ln results would be forgotten; a report saved before keeps it.",
            "",
            marked,
        )

    def _ask(
        self, title: str, told: Sequence[str], go: str, take_out: Callable[[], object]
    ) -> None:
        """Ask where there is something to be told, else do it at once."""
        text = " ".join(words for words in told if words)
        if not text:
            take_out()
            return
        answers = (Answer(take_out, go), Answer(None, self.tr("Keep"), is_main=True))
        question = Question(self._panel.window(), title, text, answers)
        question.answered.connect(self._on_answered)
        question.open()

    @Slot(object)
    def _on_answered(self, take_out: object) -> None:
        if callable(take_out):
            take_out()
