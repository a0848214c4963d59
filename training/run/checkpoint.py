"""A run's whole state on disk, so that a kill at any moment loses at most two minutes."""

import json
import time
from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path

import keras
import numpy as np
from numpy.typing import NDArray

from core.base.atomic_file import replacing
from core.base.errors import UsageError

#: A checkpoint is written at the end of a round when by the end of the next one its predecessor
#: would be older than this.
_OLDEST_S = 75.0


@dataclass(frozen=True, slots=True)
class CheckpointState:
    """Where a run is, but for its weights.

    Attributes:
        step: steps taken.
        seconds: spent on training so far, over all parts of the run.
        best_loss: lowest loss on the held-out photographs; None before the first look.
        best_step: where it was.
        looks_since: looks at the held-out photographs since then.
    """

    step: int = 0
    seconds: float = 0.0
    best_loss: float | None = None
    best_step: int = 0
    looks_since: int = 0


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A copy of a run's whole state between two rounds, weights and optimizer included."""

    arrays: Mapping[str, NDArray[np.generic]]


def take_snapshot(model: keras.Model, state: CheckpointState) -> Snapshot:
    """Copy a model, its optimizer and the state; some 60 MB for `natural`, in hundredths of a s."""
    arrays = {f"model/{i}": numbers_of(v) for i, v in enumerate(model.variables)}
    arrays |= {f"optimizer/{i}": numbers_of(v) for i, v in enumerate(model.optimizer.variables)}
    told = np.frombuffer(json.dumps(asdict(state)).encode(), np.uint8)
    return Snapshot(arrays | {"state": told})


def save_checkpoint(path: Path, snapshot: Snapshot) -> None:
    """Write a snapshot to one file, whole or not at all.

    Raises:
        WriteError: the disk refuses; the checkpoint before is untouched.
    """
    with replacing(path) as file:
        np.savez(file, allow_pickle=False, **snapshot.arrays)


class CheckpointWriter:
    """Writes snapshots beside the steps: a slow disk takes as long as a hundred of them.

    Args:
        path: of the checkpoint.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="checkpoint")
        self._writing: Future[None] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a snapshot is being written."""
        return self._writing is not None and not self._writing.done()

    def begin(self, snapshot: Snapshot) -> None:
        """Write a snapshot meanwhile.

        Raises:
            WriteError: the disk refused the one before.
        """
        self.wait()
        self._writing = self._pool.submit(save_checkpoint, self._path, snapshot)

    def wait(self) -> None:
        """Wait until all is written.

        Raises:
            WriteError: the disk refused.
        """
        writing, self._writing = self._writing, None
        if writing is not None:
            writing.result()


def load_checkpoint(path: Path, model: keras.Model) -> CheckpointState:
    """Bring a model and its optimizer to where `save_checkpoint` left them.

    Raises:
        UsageError: the file is of another network.
    """
    with np.load(path, allow_pickle=False) as arrays:
        state = CheckpointState(**json.loads(arrays["state"].tobytes()))
        for group, variables in (
            ("model", model.variables),
            ("optimizer", model.optimizer.variables),
        ):
            for i, variable in enumerate(variables):
                name = f"{group}/{i}"
                if name not in arrays or arrays[name].shape != tuple(variable.shape):
                    raise UsageError(
                        "{path} is a checkpoint of another network.",
                        hint="Remove the run's folder to begin anew.",
                        path=path,
                    )
                variable.assign(arrays[name])
    return state


def numbers_of(variable: keras.Variable) -> NDArray[np.generic]:
    """Copy a variable: the array that a backend gives may share memory with it."""
    numbers: NDArray[np.generic] = np.array(keras.ops.convert_to_numpy(variable))
    return numbers


class CheckpointClock:
    """Decides after each round whether a checkpoint is due."""

    def __init__(self) -> None:
        self._saved = self._round_began = time.monotonic()

    def is_due(self) -> bool:
        """Tell, at the end of a round, whether the next one would make the last one too old."""
        now = time.monotonic()
        round_s, self._round_began = now - self._round_began, now
        return now - self._saved + round_s > _OLDEST_S

    def saved(self) -> None:
        """Note that a checkpoint was written just now."""
        self._saved = time.monotonic()
