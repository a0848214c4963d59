"""The losses of a run, a line a round, in a file that a spreadsheet opens."""

import csv
import math
from dataclasses import dataclass
from pathlib import Path

_HEAD = ("step", "seconds", "loss", "val_loss")


@dataclass(frozen=True, slots=True)
class LossRow:
    """One round.

    Attributes:
        step: steps taken at its end.
        seconds: spent on the run at its end.
        loss: mean over its batches.
        val_loss: of the averaged weights on the held-out photographs; None between looks.
    """

    step: int
    seconds: float
    loss: float
    val_loss: float | None


def read_history(path: Path) -> list[LossRow]:
    """Read what was written; nothing when there is no file yet."""
    if not path.exists():
        return []
    with path.open(newline="") as file:
        return [
            LossRow(
                int(line["step"]),
                float(line["seconds"]),
                float(line["loss"]),
                float(line["val_loss"]) if line["val_loss"] else None,
            )
            for line in csv.DictReader(file)
        ]


def begin_history(path: Path, *, step: int) -> None:
    """Begin the file, or drop the rounds after `step`, which a resumed run takes again."""
    kept = [row for row in read_history(path) if row.step <= step]
    with path.open("w", newline="") as file:
        csv.writer(file).writerow(_HEAD)
    for row in kept:
        add_to_history(path, row)


def add_to_history(path: Path, row: LossRow) -> None:
    """Append one round."""
    val_loss = "" if row.val_loss is None else f"{row.val_loss:.6f}"
    with path.open("a", newline="") as file:
        # Whole tenths: 2.96 seconds are not yet the 3 that a run was given.
        seconds = math.floor(row.seconds * 10.0) / 10.0
        csv.writer(file).writerow((row.step, f"{seconds:.1f}", f"{row.loss:.6f}", val_loss))
