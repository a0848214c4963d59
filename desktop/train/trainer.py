"""Holds the one training that may be under way: begins it, steers it, and follows what it tells.

It lives as long as the window, whatever dialog is open; a note on the disk outlives both.
"""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from core.base.errors import WriteError
from desktop.train import loss_curve as curves
from desktop.train import pending_training, training_log
from desktop.train.loss_curve import LossCurve
from desktop.train.pending_training import PendingTraining
from desktop.train.process_control import TrainingRequest, wish
from desktop.train.process_events import (
    Event,
    PackedEvent,
    PackingEvent,
    PausedEvent,
    PhotographsEvent,
    ProgressEvent,
    ReadingEvent,
    ReportEvent,
    ResumedEvent,
    SamplesEvent,
    StartedEvent,
    TrainedEvent,
)
from desktop.train.resume import with_past
from desktop.train.training_component import Component
from desktop.train.training_order import TrainingOrder
from desktop.train.training_process import ProcessEnd, TrainingProcess
from desktop.train.training_state import Fault, Phase, TrainingState
from desktop.ui.core_words import said

#: The control file is read from the first step on; before, there is nothing to keep.
_STEERED = frozenset({Phase.LEARNING, Phase.PAUSING, Phase.PAUSED})


class Trainer(QObject):
    """The training process and its `TrainingState`.

    Signals:
        changed: the training stands differently.
        ended: the process is gone; `training_state` says how it went.
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
        self._child: TrainingProcess | None = None
        self._training_state: TrainingState | None = None
        self._is_discarded = False

    @property
    def training_state(self) -> TrainingState | None:
        """How it stands; None when there is no training."""
        return self._training_state

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
        self._training_state = with_past(TrainingState(order))
        self._is_discarded = False
        training_log.begun(component, order)
        self._remember(PendingTraining(order))
        self._child = TrainingProcess(component, order.arguments(against), self)
        self._child.told.connect(self._on_told)
        self._child.ended.connect(self._on_ended)
        self._child.start()
        self.changed.emit()

    @Slot()
    def pause(self) -> None:
        """Let it rest after the step at hand."""
        if self._phase is Phase.LEARNING:
            self._steer(TrainingRequest.PAUSE, Phase.PAUSING)

    @Slot()
    def go_on(self) -> None:
        """Let it go on after a pause."""
        if self._phase in (Phase.PAUSING, Phase.PAUSED):
            self._steer(TrainingRequest.GO, Phase.LEARNING)

    @Slot()
    def stop_and_keep(self) -> None:
        """End the training now, and pack the best that it has."""
        if self._phase in _STEERED:
            self._steer(TrainingRequest.STOP, Phase.STOPPING)

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
        order = pending.order if self._training_state is None and pending else self._order
        pending_training.forget(self._home)
        self._is_discarded = True
        if self._child is not None:
            self.halt()
        else:
            self._training_state = None
            self.changed.emit()
            if order is not None:
                self.left.emit(order)

    def close(self) -> None:
        """End the process now, if it has not ended by itself."""
        if self._child is not None:
            self._child.close()

    @property
    def _order(self) -> TrainingOrder | None:
        return None if self._training_state is None else self._training_state.order

    @property
    def _phase(self) -> Phase | None:
        return None if self._training_state is None else self._training_state.phase

    def _steer(self, word: TrainingRequest, phase: Phase) -> None:
        if self._training_state is None:
            return
        try:
            wish(self._training_state.order.folder, word)
        except WriteError as error:
            self.complained.emit(error)
        else:
            self._enter(phase)

    def _enter(self, phase: Phase) -> None:
        if self._training_state is not None:
            self._set(replace(self._training_state, phase=phase))

    def _set(self, training_state: TrainingState) -> None:
        self._training_state = training_state
        self.changed.emit()

    def _remember(self, pending: PendingTraining) -> None:
        try:
            pending_training.remember(self._home, pending)
        except WriteError as error:  # it goes on all the same, but only as long as the window
            self.complained.emit(error)

    @Slot(object)
    def _on_told(self, event: Event) -> None:
        if self._training_state is not None and self._training_state.phase is not Phase.HALTING:
            training_log.told(self._training_state.order, event)
            self._set(_after(self._training_state, event))

    @Slot(object)
    def _on_ended(self, ending: ProcessEnd) -> None:
        if self._child is not None:
            self._child.deleteLater()
        self._child = None
        order = self._order if self._is_discarded else None
        if self._is_discarded or self._training_state is None:
            self._training_state = None
        else:
            self._training_state = self._concluded(self._training_state, ending)
            training_log.ended(self._training_state, ending)
        self.changed.emit()
        self.ended.emit()
        if order is not None:
            self.left.emit(order)

    def _concluded(self, training_state: TrainingState, ending: ProcessEnd) -> TrainingState:
        if ending.was_asked:
            return replace(training_state, phase=Phase.HALTED)
        if ending.status == 0 and training_state.report is not None:
            self._remember(PendingTraining(training_state.order, is_trained=True))
            return replace(training_state, phase=Phase.DONE)
        fault = self._fault(ending)
        self._remember(
            PendingTraining(training_state.order, fault=f"{fault.message} {fault.hint}".strip())
        )
        return replace(training_state, phase=Phase.FAILED, fault=fault)

    def _fault(self, ending: ProcessEnd) -> Fault:
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


def _after(training_state: TrainingState, event: Event) -> TrainingState:
    """Give how a training stands after an event."""
    match event:
        case ReadingEvent(done, total):
            return replace(training_state, phase=Phase.READING, done=done, total=total)
        case PhotographsEvent(learned, kept_aside):
            return replace(
                training_state, phase=Phase.PREPARING, learned=learned, kept_aside=kept_aside
            )
        case StartedEvent(val_loss):
            return replace(
                training_state, phase=Phase.LEARNING, curve=LossCurve(start=val_loss), step=0
            )
        case ProgressEvent():
            return _with_progress(training_state, event)
        case SamplesEvent():
            return replace(training_state, samples=event)
        case PausedEvent() if training_state.phase is Phase.PAUSING:
            return replace(training_state, phase=Phase.PAUSED)
        case ResumedEvent(step):
            return _resumed(training_state, step)
        case TrainedEvent(reason):
            if reason == "patience" and training_state.phase is Phase.STOPPING:
                reason = "stop"  # the wish came while it was about to end by itself
            return replace(training_state, phase=Phase.PACKING, reason=reason)
        case PackingEvent() | PackedEvent():
            return replace(training_state, phase=Phase.PACKING)
        case ReportEvent():
            return replace(training_state, report=event)
        case _:
            return training_state


def _with_progress(training_state: TrainingState, progress: ProgressEvent) -> TrainingState:
    phase = Phase.LEARNING if training_state.phase is Phase.PREPARING else training_state.phase
    return replace(
        training_state,
        phase=phase,
        curve=curves.with_progress(training_state.curve, progress),
        step=progress.step,
        seconds_left=progress.seconds_left,
        pictures_per_s=progress.pictures_per_s,
    )


def _resumed(training_state: TrainingState, step: int) -> TrainingState:
    """Go on after a pause, or, in a new process, where an earlier one was broken off."""
    if training_state.phase is not Phase.PREPARING:
        return training_state
    curve = curves.up_to(training_state.curve, step)
    return replace(training_state, phase=Phase.LEARNING, curve=curve, step=step)
