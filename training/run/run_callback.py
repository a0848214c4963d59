"""Keeps a run: what is told, looked at and saved between two rounds of steps.

A round is what Keras calls an epoch: a fixed, small number of steps. Between rounds the state is
whole, so this is where checkpoints are written and a run can end. Within one, weights may be in
the hands of the backend (JAX donates them to the step), and nothing here touches them.
"""

import contextlib
import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Literal, TypeAlias

import keras
import numpy as np

from core.base.arrays import Float32Array
from core.base.atomic_file import disk_errors, replacing
from core.base.errors import AutochromeError
from training.recipes.recipe import ScheduleSection
from training.run.batches import Batches, Truth
from training.run.checkpoint import (
    CheckpointClock,
    CheckpointState,
    CheckpointWriter,
    Snapshot,
    numbers_of,
    take_snapshot,
)
from training.run.control_file import ControlFile, RunRequest
from training.run.event_lines import tell
from training.run.loss_history import LossRow, add_to_history
from training.run.run_files import RunFiles, write_text
from training.run.sample_strips import Sampler

#: Why a run ended: its steps are taken, it was asked to, its time is up, or it learns no more.
Reason: TypeAlias = Literal["steps", "stop", "minutes", "patience"]


class Diverged(AutochromeError):
    """The weights of a run are numbers no more."""


@dataclass(frozen=True, slots=True)
class Course:
    """What a run follows and is held against.

    Attributes:
        schedule: steps, and when to look.
        batches: what it learns from.
        held_out: what it is looked at with.
        sample: draws the strip of held-out photographs into a file, and says what is in it.
        most_seconds: of training, over all parts of the run; None for no limit.
        starts_from_model: the weights that it begins with count as the first to be beaten.
    """

    schedule: ScheduleSection
    batches: Batches
    held_out: Batches
    sample: Sampler
    most_seconds: float | None
    starts_from_model: bool


class RunCallback(keras.callbacks.Callback):  # type: ignore[misc]
    """The one callback of a run.

    Args:
        course: what the run follows.
        files: where things go.
        state: where the run stands as it begins.
        control: what the user wants of it.
    """

    def __init__(
        self, course: Course, files: RunFiles, state: CheckpointState, control: ControlFile
    ) -> None:
        super().__init__()
        self._course, self._schedule = course, course.schedule
        self._files, self.state, self._control = files, state, control
        self._told = LastTold(files.told, goes_on=state.step > 0)
        self._clock = CheckpointClock()
        self._writer = CheckpointWriter(files.checkpoint)
        self._before_s = state.seconds
        self._snapshot: Snapshot | None = None
        self._reason: Reason | None = None
        self._taken = 0

    def on_train_begin(self, logs: dict[str, float] | None = None) -> None:
        """Look at a model that the run goes on from: if nothing does better, it is kept."""
        self._began = time.monotonic()
        if self._course.starts_from_model and self.state.best_loss is None:
            loss = self._look()
            self._told.tell("start", step=self.state.step, val_loss=round(loss, 5))

    def on_epoch_begin(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        """Go to the batches of a round."""
        self._course.batches.set_epoch(epoch)
        self._taken = 0
        self._round_began = time.monotonic()

    def on_train_batch_end(self, batch: int, logs: dict[str, float] | None = None) -> None:
        """Pause or stop when asked to."""
        self._taken += 1
        if self._control.wished() is RunRequest.PAUSE:
            self._pause()
        if self._control.wished() is RunRequest.STOP:
            self._reason = "stop"
            self.model.stop_training = True

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        """Look, tell, save; end the run when it is time."""
        now = time.monotonic()
        step = epoch * self._schedule.round + self._taken
        loss = float((logs or {}).get("loss", float("nan")))
        if not np.isfinite(loss):
            raise Diverged(
                "The training went astray: its loss is {loss} at step {step}.",
                hint="Lower 'rate' in the recipe's [schedule], or set 'clip'.",
                loss=loss,
                step=step,
            )
        self.state = replace(self.state, step=step, seconds=self._before_s + now - self._began)
        self._reason = self._reason or self._is_over()
        val_loss = None
        if self._reason or step % self._schedule.validate_every == 0:
            val_loss = self._look()
            # It takes a while: who says stop meanwhile has stopped it, not its want of progress.
            if self._control.wished() is RunRequest.STOP:
                self._reason = self._reason or "stop"
        if 0 < self._schedule.patience <= self.state.looks_since:
            self._reason = self._reason or "patience"
        with disk_errors(self._files.history):
            add_to_history(self._files.history, LossRow(step, self.state.seconds, loss, val_loss))
        # Kept before it is told: the last round that was told of is not lost by a stop.
        self._save()
        self._tell(loss, val_loss, round_s=now - self._round_began)
        if self._reason:
            self._tell_end(self._reason)

    def save_last_round(self) -> None:
        """Write the checkpoint of the last whole round, wherever the run is now."""
        if self._snapshot is not None:
            self._writer.begin(self._snapshot)
            self._writer.wait()
            self._clock.saved()

    def _pause(self) -> None:
        """Wait. The last round is saved before, so that a paused run may be killed."""
        self.save_last_round()
        step = self.state.step + self._taken
        tell("paused", step=step)
        paused = time.monotonic()
        self._control.wait_while_paused()
        pause_s = time.monotonic() - paused
        self._began += pause_s
        self._round_began += pause_s
        tell("resumed", step=step)

    def _save(self) -> None:
        self._snapshot = take_snapshot(self.model, self.state)
        if self._reason:
            self.model.stop_training = True
        if self._reason:
            self.save_last_round()
        elif self._clock.is_due() and not self._writer.is_busy:
            self._writer.begin(self._snapshot)
            self._clock.saved()

    def _is_over(self) -> Reason | None:
        if self.state.step >= self._schedule.steps:
            return "steps"
        most = self._course.most_seconds
        return "minutes" if most is not None and self.state.seconds >= most else None

    def _tell(self, loss: float, val_loss: float | None, *, round_s: float) -> None:
        batches, step = self._course.batches, self.state.step
        left = (self._schedule.steps - step) / self._taken * round_s
        if self._course.most_seconds is not None:
            left = min(left, self._course.most_seconds - self.state.seconds)
        self._told.tell(
            "progress",
            step=step,
            steps=self._schedule.steps,
            epoch=round(step * batches.pictures / batches.photographs, 3),
            loss=round(loss, 5),
            val_loss=None if val_loss is None else round(val_loss, 5),
            best_step=self.state.best_step,
            pictures_per_s=round(self._taken * batches.pictures / round_s, 1),
            seconds_left=0 if self._reason else round(max(0.0, left)),
        )

    def _tell_end(self, reason: Reason) -> None:
        tell(
            "trained",
            reason=reason,
            step=self.state.step,
            best_step=self.state.best_step,
            best_loss=self.state.best_loss,
            seconds=round(self.state.seconds, 1),
        )

    def _look(self) -> float:
        """Measure the averaged weights on the held-out photographs; keep them if they are best."""
        with averaged(self.model):
            loss = self._held_out_loss()
            is_kept = self._schedule.keep == "last" and self.state.step > 0
            if is_kept or self.state.best_loss is None or loss < self.state.best_loss:
                save_weights(self._files.best, self.model)
                self.state = replace(
                    self.state, best_loss=loss, best_step=self.state.step, looks_since=0
                )
            else:
                self.state = replace(self.state, looks_since=self.state.looks_since + 1)
            path = self._files.sample(self.state.step)
            rows = [asdict(row) for row in self._course.sample(path)]
            self._told.tell("samples", step=self.state.step, path=str(path), rows=rows)
        return loss

    def _held_out_loss(self) -> float:
        held_out = self._course.held_out
        losses = [
            float(np.mean(self._loss_of(x, y)))
            for x, y in (held_out[i] for i in range(len(held_out)))
        ]
        return float(np.mean(losses))

    def _loss_of(self, x: Float32Array, y: Truth) -> keras.KerasTensor:
        y_pred = self.model(x, training=False)
        return self.model.compute_loss(x=x, y=y, y_pred=y_pred, training=False)


@contextmanager
def averaged(model: keras.Model) -> Iterator[None]:
    """Lend a model its averaged weights, if its optimizer keeps any and has taken a step."""
    optimizer = model.optimizer
    # Before the first step the averages are zeros.
    if not optimizer.use_ema or int(numbers_of(optimizer.iterations)) == 0:
        yield
        return
    variables = model.trainable_variables
    # Copies of the backend's own kind: by way of NumPy, JAX would compile the step anew.
    own = [keras.ops.copy(v) for v in variables]
    for variable, average in zip(variables, optimizer._model_variables_moving_average, strict=True):
        variable.assign(average)
    try:
        yield
    finally:
        for variable, weights in zip(variables, own, strict=True):
            variable.assign(weights)


def save_weights(path: Path, model: keras.Model) -> None:
    """Write all weights in the model's order, float32."""
    with replacing(path) as file:
        np.savez(
            file,
            allow_pickle=False,
            **{f"{i:04}": numbers_of(v) for i, v in enumerate(model.variables)},
        )


def restore_weights(path: Path, model: keras.Model) -> None:
    """Read what `save_weights` wrote."""
    with np.load(path, allow_pickle=False) as arrays:
        for i, variable in enumerate(model.variables):
            variable.assign(arrays[f"{i:04}"])


class LastTold:
    """Tells events and keeps the latest of each kind, a JSON object a line, as it was told.

    Args:
        file: where they are kept.
        goes_on: what is there counts: the run goes on. Otherwise it is of a run before.
    """

    def __init__(self, file: Path, *, goes_on: bool) -> None:
        self._file = file
        self._latest: dict[str, str] = {}
        if goes_on:
            # A run of an earlier version left none; what cannot be read is missed by nobody else.
            with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
                for line in file.read_text("utf-8").splitlines():
                    self._latest[json.loads(line)["event"]] = line

    def tell(self, event: str, **values: object) -> None:
        """Tell an event, once it is kept.

        Raises:
            WriteError: the disk refuses.
        """
        self._latest[event] = json.dumps({"event": event, **values})
        write_text(self._file, "".join(f"{line}\n" for line in self._latest.values()))
        tell(event, **values)
