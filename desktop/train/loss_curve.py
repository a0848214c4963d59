"""The course of a training as two lines of numbers, and how they are brought onto a chart.

Pure functions; `widgets.chart` paints what they answer.
"""

import contextlib
import csv
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Final

from desktop.train.process_events import ProgressEvent

#: Lines have at most so many points on the screen; each then is the mean of its neighbours.
_MOST_POINTS: Final = 240
#: Above and below the lines this share of their range stays free.
_MARGIN: Final = 0.08


@dataclass(frozen=True, slots=True)
class Point:
    """A loss, and the step at which it was measured."""

    step: float
    loss: float


@dataclass(frozen=True, slots=True)
class LossCurve:
    """Losses so far.

    Attributes:
        learned: on the photographs that are learned from, a point a round.
        held_out: on those that are kept aside, a point a look.
        start: of the model that the training went on from, on those kept aside.
        steps: planned in all; 0 where that is not known yet.
    """

    learned: tuple[Point, ...] = ()
    held_out: tuple[Point, ...] = ()
    start: float | None = None
    steps: int = 0


#: Nothing is known yet.
NO_CURVE: Final = LossCurve()


def with_progress(curve: LossCurve, progress: ProgressEvent) -> LossCurve:
    """Add a round; one that is taken again after a break replaces what came after it."""
    step = progress.step
    held_out = _before(curve.held_out, step)
    if progress.val_loss is not None:
        held_out = (*held_out, Point(step, progress.val_loss))
    learned = (*_before(curve.learned, step), Point(step, progress.loss))
    return replace(curve, learned=learned, held_out=held_out, steps=progress.steps)


def read_history(path: Path) -> LossCurve:
    """Read what a run noted in its `history.csv` before it was broken off, as far as it can be."""
    learned: list[Point] = []
    held_out: list[Point] = []
    # The last line may be torn, as the run was.
    with (
        contextlib.suppress(OSError, ValueError, KeyError, TypeError, csv.Error),
        path.open(newline="", encoding="utf-8") as file,
    ):
        for row in csv.DictReader(file):
            step, loss, val_loss = int(row["step"]), float(row["loss"]), row["val_loss"]
            learned.append(Point(step, loss))
            if val_loss:
                held_out.append(Point(step, float(val_loss)))
    return LossCurve(tuple(learned), tuple(held_out))


def up_to(curve: LossCurve, step: int) -> LossCurve:
    """Cut off what came after a step."""
    return replace(
        curve,
        learned=_before(curve.learned, step + 1),
        held_out=_before(curve.held_out, step + 1),
    )


def thinned(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """Give at most some hundred points: means of neighbours, the last one as it is."""
    size = math.ceil(len(points) / _MOST_POINTS)
    if size <= 1:
        return points
    groups = [points[start : start + size] for start in range(0, len(points), size)]
    means = [
        Point(sum(p.step for p in group) / len(group), sum(p.loss for p in group) / len(group))
        for group in groups
    ]
    return (*means[:-1], points[-1])


def span(curve: LossCurve) -> tuple[float, float]:
    """Give the lowest and highest loss of a chart: all of it, with a margin."""
    losses = [point.loss for point in (*thinned(curve.learned), *curve.held_out)]
    if curve.start is not None:
        losses.append(curve.start)
    if not losses:
        return 0.0, 1.0
    low, high = min(losses), max(losses)
    margin = max((high - low) * _MARGIN, abs(high) * 0.01, 1e-6)
    return low - margin, high + margin


def ticks(low: float, high: float, most: int) -> tuple[float, ...]:
    """Give round numbers between two, at most so many: steps of 1, 2 or 5 times a power of 10."""
    width = high - low
    if not width > 0 or most < 1:
        return ()
    power = 10.0 ** math.floor(math.log10(width / most))
    step = next(power * factor for factor in (1, 2, 5, 10, 20) if width / (power * factor) <= most)
    first, last = math.ceil(low / step), math.floor(high / step)
    return tuple(number * step for number in range(first, last + 1))


def decimals(marks: Sequence[float]) -> int:
    """Give the decimals that tell the marks of an axis apart."""
    step = min((b - a for a, b in pairwise(marks)), default=1.0)
    return max(0, -math.floor(math.log10(step) + 1e-9))


def _before(points: tuple[Point, ...], step: int) -> tuple[Point, ...]:
    kept = len(points)
    while kept and points[kept - 1].step >= step:
        kept -= 1
    return points[:kept]
