"""The course of a training in the log, for whoever is asked why one did not end well.

What it says is English, as all of the log is, and names no more of the user than the log does
elsewhere: the folder of the home is left out of it there.
"""

import logging
from typing import Final

from desktop.train.process_events import (
    Event,
    PackedEvent,
    PackingEvent,
    PhotographsEvent,
    ReportEvent,
    ResumedEvent,
    StartedEvent,
    TrainedEvent,
)
from desktop.train.training_component import Component
from desktop.train.training_order import TrainingOrder
from desktop.train.training_process import ProcessEnd
from desktop.train.training_state import Phase, TrainingState

_log = logging.getLogger(__name__)

#: Of what a training that failed wrote, the end: a traceback and what led to it.
_DETAILS: Final = 6000


def begun(component: Component, order: TrainingOrder) -> None:
    """Note what is started, and by what."""
    _log.info(
        "training %s: started by %s, %g minutes on %s, from %s",
        order.model_id, component.program, order.minutes, order.photos, order.start,
    )  # fmt: skip


def told(order: TrainingOrder, event: Event) -> None:
    """Note what marks the course of a training; rounds and pictures are too many."""
    sentence = _sentence(event)
    if sentence:
        _log.info("training %s: %s", order.model_id, sentence)


def ended(training_state: TrainingState, ending: ProcessEnd) -> None:
    """Note how a training ended, with all that is known of a failure."""
    of = training_state.order.model_id
    if training_state.phase is not Phase.FAILED:
        _log.info(
            "training %s: %s at step %d", of, training_state.phase.name.lower(), training_state.step
        )
        return
    if ending.reason is not None:
        why = f"{ending.reason.message} {ending.reason.hint}".strip()
    else:
        why = "it gave no reason"
    how = "it did not start" if not ending.has_started else f"exit status {ending.status}"
    _log.error("training %s: failed at step %d (%s): %s", of, training_state.step, how, why)
    if ending.said:
        _log.error("training %s: it wrote:\n%s", of, ending.said[-_DETAILS:])


def _sentence(event: Event) -> str:
    match event:
        case PhotographsEvent(learned, kept_aside):
            return f"{learned} photographs to learn from, {kept_aside} kept aside"
        case StartedEvent(val_loss):
            return f"learning, from a loss of {val_loss:.4f}"
        case ResumedEvent(step):
            return f"goes on from step {step}"
        case TrainedEvent(reason, best_step):
            return f"learned ({reason}), best at step {best_step}"
        case PackingEvent():
            return "makes the new model"
        case PackedEvent(path):
            return f"packed as {path.name}"
        case ReportEvent():
            return f"distance {event.before.ab:.2f} before, {event.new.ab:.2f} after"
        case _:
            return ""
