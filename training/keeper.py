"""Keeps a run: what is told, looked at and saved between two rounds of steps.

A round is what Keras calls an epoch: a fixed, small number of steps. Between rounds the state is
whole, so this is where checkpoints are written and a run can end.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import keras
import numpy as np

from core.atomic import replacing
from training.batches import Batches
from training.checkpoint import CheckpointClock, State, save_checkpoint
from training.control import Control, Wish
from training.events import tell
from training.history import Row, add_to_history
from training.recipe import ScheduleSection


@dataclass(frozen=True, slots=True)
class RunFiles:
    """The files of a run, all in its folder."""

    folder: Path

    @property
    def checkpoint(self) -> Path:
        """The whole state, a minute or two old at most."""
        return self.folder / "checkpoint.npz"

    @property
    def best(self) -> Path:
        """The weights that did best on the held-out photographs."""
        return self.folder / "best.npz"

    @property
    def history(self) -> Path:
        """Losses, a line a round."""
        return self.folder / "history.csv"

    @property
    def recipe(self) -> Path:
        """What the run was begun with."""
        return self.folder / "recipe.toml"

    @property
    def finished(self) -> Path:
        """There when the run has ended."""
        return self.folder / "finished.json"

    def sample(self, step: int) -> Path:
        """Held-out photographs as they looked at a step."""
        return self.folder / "samples" / f"step-{step:06}.png"


class Keeper(keras.callbacks.Callback):  # type: ignore[misc]
    """The one callback of a run.

    Args:
        schedule: steps, and when to look.
        files: where things go.
        state: where the run stands as it begins.
        batches: what it learns from.
        held_out: what it is looked at with.
        sample: draws the strip of held-out photographs into a file.
        most_seconds: of training, over all parts of the run; None for no limit.
    """

    def __init__(
        self,
        schedule: ScheduleSection,
        files: RunFiles,
        state: State,
        *,
        batches: Batches,
        held_out: Batches,
        sample: Callable[[Path], None],
        most_seconds: float | None,
    ) -> None:
        super().__init__()
        self._schedule, self._files, self.state = schedule, files, state
        self._batches, self._held_out, self._sample = batches, held_out, sample
        self._most_seconds = most_seconds
        self._control = Control(files.folder)
        self._clock = CheckpointClock()
        self._began = time.monotonic()
        self._before_s = state.seconds
        self._stopped = False

    def on_epoch_begin(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        """Go to the batches of a round."""
        self._batches.set_epoch(epoch)
        self._round_began = time.monotonic()

    def on_train_batch_end(self, batch: int, logs: dict[str, float] | None = None) -> None:
        """Pause or stop when asked to."""
        if self._control.wished() is Wish.PAUSE:
            tell("paused", step=self.state.step)
            paused = time.monotonic()
            self._control.wait_while_paused()
            pause_s = time.monotonic() - paused
            self._began += pause_s
            self._round_began += pause_s
            tell("resumed", step=self.state.step)
        if self._control.wished() is Wish.STOP:
            self._stopped = True
            self.model.stop_training = True

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        """Look, tell, save; end the run when it is time."""
        schedule, now = self._schedule, time.monotonic()
        round_s = now - self._round_began
        step = (epoch + 1) * schedule.round
        loss = float((logs or {}).get("loss", float("nan")))
        if not np.isfinite(loss):
            raise FloatingPointError(f"the loss is {loss} at step {step}")
        seconds = self._before_s + now - self._began
        self.state = replace(self.state, step=step, seconds=seconds)
        is_over = self._is_over()
        val_loss = None
        if is_over or step % schedule.validate_every == 0:
            val_loss = self._look()
        add_to_history(self._files.history, Row(step, seconds, loss, val_loss))
        tell(
            "progress",
            step=step,
            steps=schedule.steps,
            epoch=round(step * self._batches.pictures / self._batches.photographs, 3),
            loss=round(loss, 5),
            val_loss=None if val_loss is None else round(val_loss, 5),
            best_step=self.state.best_step,
            pictures_per_s=round(schedule.round * self._batches.pictures / round_s, 1),
            seconds_left=round(self._seconds_left(round_s)),
        )
        if is_over or self._is_patience_over():
            self.model.stop_training = True
        if self._clock.is_due() or self.model.stop_training:
            save_checkpoint(self._files.checkpoint, self.model, self.state)
            self._clock.saved()

    def _is_over(self) -> bool:
        is_late = self._most_seconds is not None and self.state.seconds >= self._most_seconds
        return self._stopped or is_late or self.state.step >= self._schedule.steps

    def _is_patience_over(self) -> bool:
        return 0 < self._schedule.patience <= self.state.looks_since

    def _seconds_left(self, round_s: float) -> float:
        left = (self._schedule.steps - self.state.step) / self._schedule.round * round_s
        if self._most_seconds is not None:
            left = min(left, self._most_seconds - self.state.seconds)
        return max(0.0, left)

    def _look(self) -> float:
        """Measure the averaged weights on the held-out photographs; keep them if they are best."""
        with averaged(self.model):
            loss = self._held_out_loss()
            if self.state.best_loss is None or loss < self.state.best_loss:
                save_weights(self._files.best, self.model)
                self.state = replace(
                    self.state, best_loss=loss, best_step=self.state.step, looks_since=0
                )
            else:
                self.state = replace(self.state, looks_since=self.state.looks_since + 1)
            path = self._files.sample(self.state.step)
            self._sample(path)
            tell("samples", step=self.state.step, path=str(path))
        return loss

    def _held_out_loss(self) -> float:
        losses = [
            float(np.mean(self.model.compute_loss(y=y, y_pred=self.model(x, training=False))))
            for x, y in (self._held_out[i] for i in range(len(self._held_out)))
        ]
        return float(np.mean(losses))


@contextmanager
def averaged(model: keras.Model) -> Iterator[None]:
    """Lend a model its averaged weights, if its optimizer keeps any."""
    optimizer = model.optimizer
    if not optimizer.use_ema:
        yield
        return
    variables = model.trainable_variables
    own = [np.asarray(keras.ops.convert_to_numpy(v)) for v in variables]
    for variable, average in zip(variables, optimizer._model_variables_moving_average, strict=True):
        variable.assign(average)
    try:
        yield
    finally:
        for variable, numbers in zip(variables, own, strict=True):
            variable.assign(numbers)


def save_weights(path: Path, model: keras.Model) -> None:
    """Write all weights in the model's order, float32."""
    numbers = [np.asarray(keras.ops.convert_to_numpy(v)) for v in model.variables]
    with replacing(path) as file:
        np.savez(file, allow_pickle=False, **{f"{i:04}": n for i, n in enumerate(numbers)})


def restore_weights(path: Path, model: keras.Model) -> None:
    """Read what `save_weights` wrote."""
    with np.load(path, allow_pickle=False) as arrays:
        for i, variable in enumerate(model.variables):
            variable.assign(arrays[f"{i:04}"])
