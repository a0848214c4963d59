"""Leaving: nothing is lost, nothing is cut off, and nobody waits in front of a frozen window."""

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from desktop.photo.photo_controller import PhotoController
from desktop.photo.saving import Saving
from desktop.queue.queue_service import QueueService
from desktop.train.lazy_training import LazyTraining
from desktop.ui.quantities import number
from desktop.ui.question import Answer, Question

#: So many photos are named in a question.
_NAMED: Final = 3


class _LeaveAnswer(Enum):
    STOP = auto()
    HALT = auto()
    SAVE = auto()
    DISCARD = auto()
    STAY = auto()


class Closing(QObject):
    """Asks what has to be asked, waits for what is being written, then closes the window."""

    def __init__(
        self,
        window: QWidget,
        photo_controller: PhotoController,
        queue: QueueService,
        saving: Saving,
        training: LazyTraining,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._photo_controller = photo_controller
        self._queue = queue
        self._saving = saving
        self._training = training
        self._is_leaving = False
        self._may_discard = False
        self._may_halt = False
        self._about_queue: Question | None = None
        queue.changed.connect(self._on_queue_changed)
        queue.stopped.connect(self._on_something_ended)
        queue.rested.connect(self._on_something_ended)
        photo_controller.keeper.rested.connect(self._on_something_ended)
        photo_controller.saved.connect(self._on_something_ended)
        photo_controller.results.made.connect(self._on_something_ended)
        photo_controller.failed.connect(self._on_staying)
        photo_controller.results.not_saved.connect(self._on_staying)
        photo_controller.refused.connect(self._on_staying)
        saving.given_up.connect(self._on_staying)

    @property
    def is_clear(self) -> bool:
        """Whether the window may close at once."""
        is_unsaved = bool(self._photo_controller.unsaved) and not self._may_discard
        is_working = self._queue.is_running or self._training.is_running
        is_writing = self._is_writing_photos or self._queue.is_writing
        return not (is_working or is_writing or is_unsaved)

    @property
    def _is_writing_photos(self) -> bool:
        """Whether a result or the edits of a photo are being written."""
        is_at_hand = self._photo_controller.is_writing or self._saving.is_asking
        return is_at_hand or self._photo_controller.keeper.is_busy

    def begin(self) -> None:
        """See to what keeps the window open; it closes by itself when nothing does."""
        if self._queue.is_paused:
            # Nothing is at hand, and what waits is there at the next start.
            self._is_leaving = True
            self._queue.stop()
        elif self._queue.is_running and not self._is_leaving:
            self._ask_about_queue()
        elif self._photo_controller.unsaved and not self._may_discard:
            self._ask_about_changes()
        elif self._training.is_running and not self._may_halt:
            self._ask_about_training()
        else:
            self._is_leaving = True

    def _ask_about_queue(self) -> None:
        self._about_queue = self._ask(
            self.tr("Stop the queue and close?"),
            self._queue_words(),
            (
                Answer(_LeaveAnswer.STOP, self.tr("Stop and close")),
                Answer(_LeaveAnswer.STAY, self.tr("Keep going"), is_main=True),
            ),
        )

    def _queue_words(self) -> str:
        tally = self._queue.model.tally
        return self.tr(
            "{ended} of {total} photos are done. The photos at hand are finished first, "
            "a second or two each. The rest waits, and you can go on at the next start."
        ).format(ended=number(tally.ended), total=number(tally.total))

    @Slot()
    def _on_queue_changed(self) -> None:
        # The run goes on while one thinks about it.
        if self._about_queue is not None:
            self._about_queue.retell(self._queue_words())

    def _ask_about_changes(self) -> None:
        unsaved = tuple(self._photo_controller.unsaved.values())
        photo = self._photo_controller.session.photo
        if len(unsaved) > 1 or photo is None or unsaved != (photo.name,):
            self._ask_about_several(unsaved)
            return
        self._ask(
            self.tr("Save your adjustments?"),
            self.tr(
                "The colour of {name} was changed by hand and is not saved, and the changes could "
                "not be kept with it."
            ).format(name=photo.name),
            (
                Answer(_LeaveAnswer.DISCARD, self.tr("Close without saving")),
                Answer(_LeaveAnswer.SAVE, self.tr("Save"), is_main=True),
            ),
            can_cancel=True,
        )

    def _ask_about_several(self, names: tuple[str, ...]) -> None:
        shown = ", ".join(names[:_NAMED])
        if len(names) > _NAMED:
            shown = self.tr("{names} and %Ln more", "", len(names) - _NAMED).format(names=shown)
        self._ask(
            self.tr("Close without saving your adjustments?"),
            self.tr("Changed by hand, not saved, and not kept with the photo: {names}.").format(
                names=shown
            ),
            (
                Answer(_LeaveAnswer.DISCARD, self.tr("Close without saving")),
                Answer(_LeaveAnswer.STAY, self.tr("Go back"), is_main=True),
            ),
        )

    def _ask_about_training(self) -> None:
        self._ask(
            self.tr("Interrupt the training and close?"),
            self.tr(
                "What it has learned so far is kept. The next time that you start Autochrome, it "
                "can go on from there."
            ),
            (
                Answer(_LeaveAnswer.HALT, self.tr("Interrupt and close")),
                Answer(_LeaveAnswer.STAY, self.tr("Keep training"), is_main=True),
            ),
        )

    def _ask(
        self, title: str, text: str, answers: tuple[Answer, ...], *, can_cancel: bool = False
    ) -> Question:
        question = Question(self._window, title, text, answers, can_cancel=can_cancel)
        question.answered.connect(self._on_answered)
        question.rejected.connect(self._on_staying)
        question.finished.connect(self._on_asked)
        question.open()
        return question

    @Slot()
    def _on_asked(self) -> None:
        self._about_queue = None

    @Slot(object)
    def _on_answered(self, reply: _LeaveAnswer) -> None:
        match reply:
            case _LeaveAnswer.STOP:
                self._is_leaving = True
                self._queue.stop()
            case _LeaveAnswer.HALT:
                self._is_leaving = self._may_halt = True
                self._training.halt()
            case _LeaveAnswer.SAVE:
                self._is_leaving = True
                self._saving.save()
            case _LeaveAnswer.DISCARD:
                self._may_discard = True
                self._window.close()
            case _LeaveAnswer.STAY:
                self._is_leaving = False

    @Slot()
    def on_training_ended(self) -> None:
        """Close the window if it was only kept open by a training."""
        self._on_something_ended()

    @Slot()
    def _on_something_ended(self) -> None:
        # What is being saved says so itself when it is, and so does what is being kept.
        if self._is_leaving and not self._is_writing_photos:
            self._window.close()

    @Slot()
    def _on_staying(self) -> None:
        # Whoever gives up an answer stays; and what went wrong is told in the window.
        self._is_leaving = False
