"""Holds the one training that may be under way: begins it, steers it, and follows what it tells.

It lives as long as the window, whatever dialog is open; a note on the disk outlives both.
"""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from core.base.errors import WriteError
from desktop.train import loss_curve as curves
from desktop.train import pending_training, training_log
from desktop.train.loss_curve import Curve
from desktop.train.pending_training import Pending
from desktop.train.process_control import Wish, wish
from desktop.train.process_events import (
    Event,
    Packed,
    Packing,
    Paused,
    Photographs,
    Progress,
    Reading,
    Report,
    Resumed,
    Samples,
    Started,
    Trained,
)
from desktop.train.resume import with_past
from desktop.train.training_component import Component
from desktop.train.training_order import TrainingOrder
from desktop.train.training_process import Child, Ending
from desktop.train.training_state import Fault, Phase, Standing
from desktop.ui.core_words import said

#: The control file is read from the first step on; before, there is nothing to keep.
_STEERED = frozenset({Phase.LEARNING, Phase.PAUSING, Phase.PAUSED})


class Trainer(QObject):
    """The training process and its `Standing`.

    Signals:
        changed: the training stands differently.
        ended: the process is gone; `standing` says how it went.
        complained: an `AutochromeError` about a wish that could not be told.
        left: the `TrainingOrder` that was discarded; its process is gone, and nobody comes back.
    """

    changed = Signal()
    ended = Signal()
    complained = Signal(object)
    left = Signal(object)

    def __init__(self, home: Path) -> None:
        super().__init__()
        self._home = home
        self._child: Child | None = None
        self._standing: Standing | None = None
        self._is_discarded = False

    @property
    def standing(self) -> Standing | None:
        """How it stands; None when there is no training."""
        return self._standing

    @property
    def is_running(self) -> bool:
        """Whether there is a process."""
        return self._child is not None

    def begin(self, component: Component, order: TrainingOrder, *, against: Path | None) -> None:
        """Begin a training, or go on with one that was broken off; not while another runs.

        Args:
            component: how training is started.
            order: what is asked for.
            against: file of the model that is in use, which the new one has to beat.
        """
        if self.is_running:
            return
        self._standing = with_past(Standing(order))
        self._is_discarded = False
        training_log.begun(component, order)
        self._remember(Pending(order))
        self._child = Child(component, order.arguments(against), self)
        self._child.told.connect(self._on_told)
        self._child.ended.connect(self._on_ended)
        self._child.start()
        self.changed.emit()

    @Slot()
    def pause(self) -> None:
        """Let it rest after the step at hand."""
        if self._phase is Phase.LEARNING:
            self._steer(Wish.PAUSE, Phase.PAUSING)

    @Slot()
    def go_on(self) -> None:
        """Let it go on after a pause."""
        if self._phase in (Phase.PAUSING, Phase.PAUSED):
            self._steer(Wish.GO, Phase.LEARNING)

    @Slot()
    def stop_and_keep(self) -> None:
        """End the training now, and pack the best that it has."""
        if self._phase in _STEERED:
            self._steer(Wish.STOP, Phase.STOPPING)

    @Slot()
    def halt(self) -> None:
        """End the process; the training can be gone on with."""
        if self._child is not None:
            self._enter(Phase.HALTING)
            self._child.ask_to_end()

    @Slot()
    def discard(self) -> None:
        """End the process, if there is one, and forget the training."""
        pending = pending_training.pending_training(self._home)
        order = pending.order if self._standing is None and pending else self._order
        pending_training.forget(self._home)
        self._is_discarded = True
        if self._child is not None:
            self.halt()
        else:
            self._standing = None
            self.changed.emit()
            if order is not None:
                self.left.emit(order)

    def close(self) -> None:
        """End the process now, if it has not ended by itself."""
        if self._child is not None:
            self._child.close()

    @property
    def _order(self) -> TrainingOrder | None:
        return None if self._standing is None else self._standing.order

    @property
    def _phase(self) -> Phase | None:
        return None if self._standing is None else self._standing.phase

    def _steer(self, word: Wish, phase: Phase) -> None:
        if self._standing is None:
            return
        try:
            wish(self._standing.order.folder, word)
        except WriteError as error:
            self.complained.emit(error)
        else:
            self._enter(phase)

    def _enter(self, phase: Phase) -> None:
        if self._standing is not None:
            self._set(replace(self._standing, phase=phase))

    def _set(self, standing: Standing) -> None:
        self._standing = standing
        self.changed.emit()

    def _remember(self, pending: Pending) -> None:
        try:
            pending_training.remember(self._home, pending)
        except WriteError as error:  # it goes on all the same, but only as long as the window
            self.complained.emit(error)

    @Slot(object)
    def _on_told(self, event: Event) -> None:
        if self._standing is not None and self._standing.phase is not Phase.HALTING:
            training_log.told(self._standing.order, event)
            self._set(_after(self._standing, event))

    @Slot(object)
    def _on_ended(self, ending: Ending) -> None:
        if self._child is not None:
            self._child.deleteLater()
        self._child = None
        order = self._order if self._is_discarded else None
        if self._is_discarded or self._standing is None:
            self._standing = None
        else:
            self._standing = self._concluded(self._standing, ending)
            training_log.ended(self._standing, ending)
        self.changed.emit()
        self.ended.emit()
        if order is not None:
            self.left.emit(order)

    def _concluded(self, standing: Standing, ending: Ending) -> Standing:
        if ending.was_asked:
            return replace(standing, phase=Phase.HALTED)
        if ending.status == 0 and standing.report is not None:
            self._remember(Pending(standing.order, is_trained=True))
            return replace(standing, phase=Phase.DONE)
        fault = self._fault(ending)
        self._remember(Pending(standing.order, fault=f"{fault.message} {fault.hint}".strip()))
        return replace(standing, phase=Phase.FAILED, fault=fault)

    def _fault(self, ending: Ending) -> Fault:
        if ending.reason is not None:
            return Fault(said(ending.reason.message), said(ending.reason.hint), ending.said)
        if not ending.has_started:
            message = self.tr("The training could not be started.")
            hint = self.tr("Check that what it takes is still installed.")
        elif ending.status is None:
            message = self.tr("The training was ended from outside.")
            hint = self.tr("Perhaps the memory ran short: close other programs and try again.")
        else:
            message = self.tr("The training met a fault of its own.")
            hint = self.tr("Please report it, with the details.")
        return Fault(message, hint, ending.said)


def _after(standing: Standing, event: Event) -> Standing:
    """Give how a training stands after an event."""
    match event:
        case Reading(done, total):
            return replace(standing, phase=Phase.READING, done=done, total=total)
        case Photographs(learned, kept_aside):
            return replace(standing, phase=Phase.PREPARING, learned=learned, kept_aside=kept_aside)
        case Started(val_loss):
            return replace(standing, phase=Phase.LEARNING, curve=Curve(start=val_loss), step=0)
        case Progress():
            return _with_progress(standing, event)
        case Samples():
            return replace(standing, samples=event)
        case Paused() if standing.phase is Phase.PAUSING:
            return replace(standing, phase=Phase.PAUSED)
        case Resumed(step):
            return _resumed(standing, step)
        case Trained(reason):
            if reason == "patience" and standing.phase is Phase.STOPPING:
                reason = "stop"  # the wish came while it was about to end by itself
            return replace(standing, phase=Phase.PACKING, reason=reason)
        case Packing() | Packed():
            return replace(standing, phase=Phase.PACKING)
        case Report():
            return replace(standing, report=event)
        case _:
            return standing


def _with_progress(standing: Standing, progress: Progress) -> Standing:
    phase = Phase.LEARNING if standing.phase is Phase.PREPARING else standing.phase
    return replace(
        standing,
        phase=phase,
        curve=curves.with_progress(standing.curve, progress),
        step=progress.step,
        seconds_left=progress.seconds_left,
        pictures_per_s=progress.pictures_per_s,
    )


def _resumed(standing: Standing, step: int) -> Standing:
    """Go on after a pause, or, in a new process, where an earlier one was broken off."""
    if standing.phase is not Phase.PREPARING:
        return standing
    curve = curves.up_to(standing.curve, step)
    return replace(standing, phase=Phase.LEARNING, curve=curve, step=step)
