"""What the window says about training while the dialog is closed."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from core.base.errors import AutochromeError
from desktop.train import training_texts
from desktop.train.pending_training import PendingTraining
from desktop.train.training_order import TrainingOrder
from desktop.train.training_state import Phase, TrainingState
from desktop.ui.error_help import TRAINING
from desktop.ui.messages import Message, MessageTone, message_of
from desktop.ui.widgets.note import Offer
from desktop.ui.widgets.notes import NoteStack

#: What the notes are about, so that they go together.
_ABOUT: Final = "training"


@dataclass(frozen=True, slots=True)
class _GoOn:
    """Go on with a training that was broken off."""

    order: TrainingOrder


@dataclass(frozen=True, slots=True)
class _Forget:
    """Forget a training that was broken off."""


@dataclass(frozen=True, slots=True)
class _Show:
    """Show the training."""


class TrainingNotices(QObject):
    """Puts what happened to a training into notes.

    Signals:
        go_on_wanted: the `TrainingOrder` of a training that is to be gone on with.
        forget_wanted: the training that was broken off is to be forgotten.
        show_wanted: the user wants to see the training.
    """

    go_on_wanted = Signal(object)
    forget_wanted = Signal()
    show_wanted = Signal()

    def __init__(self, stack: NoteStack) -> None:
        super().__init__(stack)
        self._stack = stack
        stack.taken.connect(self._on_taken)

    def offer(self, pending: PendingTraining) -> None:
        """Offer to go on with a training that an earlier window did not bring to its end."""
        order, name = pending.order, pending.order.name
        again = self.tr("Go on") if order.is_begun else self.tr("Try again")
        if pending.is_trained:
            title = self.tr("{name} is trained and waits for you").format(name=name)
            told = Message(
                MessageTone.INFO,
                title,
                self.tr("See whether it is better than the model that you use."),
            )
            again = self.tr("See the result")
        elif pending.fault:
            title = self.tr("The training of {name} could not go on").format(name=name)
            kept = (
                self.tr("What it has learned so far is kept, unless you forget it.")
                if order.is_begun
                else ""
            )
            told = Message(MessageTone.BAD, title, pending.fault, kept, help=TRAINING)
        else:
            title = self.tr("The training of {name} was interrupted").format(name=name)
            text = (
                self.tr("It can go on from where it was.")
                if order.is_begun
                else self.tr("It had not learned anything yet.")
            )
            told = Message(MessageTone.INFO, title, text)
        offers = Offer(_GoOn(order), again), Offer(_Forget(), self.tr("Forget it"))
        self._stack.tell(told, offers, about=_ABOUT)

    def tell(self, training_state: TrainingState) -> None:
        """Say how a training ended."""
        name = training_state.order.name
        if training_state.phase is Phase.DONE and training_state.report is not None:
            title = self.tr("The training of {name} is done").format(name=name)
            told = Message(
                MessageTone.GOOD,
                title,
                self.tr("{verdict}.").format(
                    verdict=training_texts.verdict_title(training_state.report)
                ),
            )
        elif training_state.phase is Phase.FAILED and training_state.fault is not None:
            fault = training_state.fault
            title = self.tr("The training could not go on")
            told = Message(MessageTone.BAD, title, fault.message, fault.hint, help=TRAINING)
        else:
            return
        self._stack.tell(told, (Offer(_Show(), self.tr("Show")),), about=_ABOUT)
        QApplication.alert(self._stack.window())

    def clear(self) -> None:
        """Take back what was said."""
        self._stack.clear(_ABOUT)

    @Slot(object)
    def complain(self, error: AutochromeError) -> None:
        """Say what went wrong beside the training itself."""
        self._stack.tell(message_of(error), about=_ABOUT)

    @Slot(object)
    def _on_taken(self, key: object) -> None:
        match key:
            case _GoOn(order):
                self.go_on_wanted.emit(order)
            case _Forget():
                self.forget_wanted.emit()
            case _Show():
                self.show_wanted.emit()
