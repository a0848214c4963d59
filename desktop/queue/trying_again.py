"""Photos that failed are tried again by one click, which begins the run, too."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot

from core.queue.jobs import JobState, QueueJob
from desktop.photo.photo_controller import PhotoController
from desktop.queue.awaited_photos import AwaitedPhotos
from desktop.queue.queue_service import QueueService
from desktop.ui.core_words import said
from desktop.ui.error_help import help_for_words
from desktop.ui.messages import Message, MessageTone, without_folder
from desktop.ui.notices import Notices
from desktop.ui.widgets.note import Offer
from desktop.ui.widgets.note_time import ABOUT_PHOTO


class _Again:
    """What the note about one photo offers."""

    def __init__(self, job_id: int) -> None:
        self.job_id = job_id


class TryingAgain(QObject):
    """Lets photos that failed wait again, and then begins a run with them.

    At once where nothing else would be coloured with them and it is known how; else it is asked
    for as by the button of the panel.

    Args:
        queue: holds and runs them.
        notices: tell why a photo failed, and offer to try it again.
        photo_controller: opens it.
        start: asks for a run.
    """

    def __init__(
        self,
        queue: QueueService,
        notices: Notices,
        photo_controller: PhotoController,
        start: Callable[[], None],
    ) -> None:
        super().__init__(notices)
        self._queue = queue
        # Of its own: photos that come in meanwhile do not end it.
        self._awaited = AwaitedPhotos(queue)
        queue.changed.connect(self._awaited.look)
        queue.failed.connect(self.forget)
        self._notices = notices
        self._start = start
        notices.taken.connect(self._on_taken)
        self._photo_controller = photo_controller
        self._to_tell: QueueJob | None = None
        # After what was said of the photo before is gone.
        photo_controller.opened.connect(self._on_opened)

    @Slot()
    def all_failed(self) -> None:
        """Try all that failed."""
        failed = [i for i in self._queue.model.jobs() if i.state is JobState.FAILED]
        self._begin_for(failed)
        self._queue.editor.retry_failed()

    def some(self, items: Sequence[QueueJob]) -> None:
        """Try some again; photos among them that did not fail are coloured again with them."""
        self._begin_for(items)
        self._queue.editor.wait_again([item.id for item in items])

    @Slot()
    def forget(self) -> None:
        """Begin no run for what waits by now."""
        self._awaited.forget()

    def tell_when_open(self, item: QueueJob | None) -> None:
        """Say why a photo failed once it is open; None: of the one that is opened, nothing.

        One that cannot be opened, either, is shown with what is wrong with it.
        """
        self._to_tell = item

    @Slot()
    def _on_opened(self) -> None:
        item, self._to_tell = self._to_tell, None
        photo = self._photo_controller.session.photo
        if item is not None and photo is not None and photo.key == item.job.source:
            self._tell(item)

    def _tell(self, item: QueueJob) -> None:
        reason = without_folder(said(item.reason), item.job.source)
        title = self.tr("This photo could not be coloured")
        message = Message(
            MessageTone.BAD, title, reason, said(item.hint), help=help_for_words(item.reason)
        )
        self._notices.tell(
            message, (Offer(_Again(item.id), self.tr("Try again")),), about=ABOUT_PHOTO
        )

    def _begin_for(self, items: Sequence[QueueJob]) -> None:
        photos = frozenset(item.job.source for item in items)

        def then() -> None:
            waiting = (i for i in self._queue.model.jobs() if i.state is JobState.WAITING)
            choice = self._queue.last_choice
            if choice is not None and all(item.job.source in photos for item in waiting):
                self._queue.start(choice)
            else:
                self._start()

        self._awaited.wait_for(photos, then)

    @Slot(object)
    def _on_taken(self, key: object) -> None:
        if isinstance(key, _Again):
            failed = (i for i in self._queue.model.jobs() if i.state is JobState.FAILED)
            self.some([item for item in failed if item.id == key.job_id])
