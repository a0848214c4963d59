"""What there was of a training before it is gone on with, read from the folder of its run."""

import contextlib
from dataclasses import replace
from functools import reduce
from pathlib import Path

from desktop.train.loss_curve import read_history
from desktop.train.process_events import Event, ProgressEvent, SamplesEvent, StartedEvent, parse
from desktop.train.training_state import TrainingState


def with_past(training_state: TrainingState) -> TrainingState:
    """Give a training that is about to begin what it was when it was broken off.

    Lines, pictures and figures are those that were told last; where the process goes on from an
    earlier step, it says so. A training that has nothing to go on from has no past.
    """
    order = training_state.order
    if not order.is_begun:
        return training_state
    curve = read_history(order.folder / "history.csv")
    return reduce(_after, _told(order.folder / "told.jsonl"), replace(training_state, curve=curve))


def _told(path: Path) -> list[Event]:
    events: list[Event] = []
    # Runs of earlier versions have no such file: they show their lines alone.
    with contextlib.suppress(OSError):
        events += [event for line in path.read_bytes().splitlines() if (event := parse(line))]
    return events


def _after(training_state: TrainingState, event: Event) -> TrainingState:
    match event:
        case StartedEvent(val_loss):
            return replace(training_state, curve=replace(training_state.curve, start=val_loss))
        case ProgressEvent():
            return replace(
                training_state,
                curve=replace(training_state.curve, steps=event.steps),
                step=event.step,
                seconds_left=event.seconds_left,
                pictures_per_s=event.pictures_per_s,
            )
        case SamplesEvent():
            return replace(training_state, samples=event)
        case _:
            return training_state
