"""Progress of a run as JSON lines on standard output, for a window or a log to read."""

import json
import sys
import time

import keras


def tell(event: str, **values: object) -> None:
    """Write one event as one line; `values` must be JSON."""
    sys.stdout.write(json.dumps({"event": event, **values}) + "\n")
    sys.stdout.flush()


class Progress(keras.callbacks.Callback):  # type: ignore[misc]
    """Tell where a run is after every epoch, which is a fixed number of steps here."""

    def __init__(self, *, steps: int, per_epoch: int, batch: int) -> None:
        super().__init__()
        self._steps = steps
        self._per_epoch = per_epoch
        self._batch = batch
        self._began = time.monotonic()

    def on_epoch_begin(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        """Start the clock of the epoch."""
        self._began = time.monotonic()

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        """Tell step, losses, pictures a second and seconds left."""
        seconds = time.monotonic() - self._began
        step = (epoch + 1) * self._per_epoch
        losses = {name: round(float(value), 5) for name, value in (logs or {}).items()}
        tell(
            "progress",
            step=step,
            steps=self._steps,
            **losses,
            pictures_per_s=round(self._per_epoch * self._batch / seconds, 1),
            seconds_left=round((self._steps - step) / self._per_epoch * seconds),
        )
