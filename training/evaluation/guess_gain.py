"""What further guesses are worth: held-out photographs, each coloured in every way that is offered.

Who may choose among several colourings gets one that is nearer to what they know to be right. How
much nearer is measured on the app's own path, by the best of the guesses; and how different they
look, by CIEDE2000, for a choice among equals is none.
"""

import itertools
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array
from core.colorize.colorizer import Colorizer, chroma_field
from core.colorize.guesses import guesses
from core.colour.cielab import grey_to_lightness
from core.colour.colour_difference import ciede2000
from core.colour.colour_settings import ColourSettings
from core.colour.render import render
from core.compare.measures import ab_of
from training.evaluation.evaluate import Held


@dataclass(frozen=True, slots=True)
class GuessGain:
    """Means over the photographs of a domain.

    Attributes:
        domain: what they show.
        photos: how many.
        guesses: offered a photograph, the automatic one included.
        first: error in the ab plane of the automatic one.
        best: of the best one.
        gain: how much lower that is, as a share of `first`.
        difference: CIEDE2000 between two guesses, mean of all pairs.
        least_difference: between the two that are nearest to each other.
        first_is_best: share of the photographs, 0..1.
        milliseconds: to find the guesses, beyond the prediction; the median.
    """

    domain: str
    photos: int
    guesses: float
    first: float
    best: float
    gain: float
    difference: float
    least_difference: float
    first_is_best: float
    milliseconds: float


@dataclass(frozen=True, slots=True)
class _Found:
    """Of one photograph: the error of each guess, the difference of each pair, and the time."""

    errors: list[float]
    differences: list[float]
    seconds: float


def measure_guesses(colorizer: Colorizer, photographs: Iterable[Held]) -> Iterator[GuessGain]:
    """Colour photographs in all ways that are offered and yield what that gives, by domain."""
    by_domain: dict[str, list[_Found]] = defaultdict(list)
    for held in photographs:
        by_domain[held.domain].append(_of_photo(colorizer, held))
    for domain, found in by_domain.items():
        yield _mean(domain, found)


def _of_photo(colorizer: Colorizer, held: Held) -> _Found:
    prediction = colorizer.predict(held.grey, for_hints=True)
    began = time.perf_counter()
    offered = guesses(prediction)
    seconds = time.perf_counter() - began
    settings, true = ColourSettings(), ab_of(held.truth)
    shown = [
        ab_of(render(held.grey, chroma_field(prediction, settings, guess.hints), depth=8).astype(
            np.uint8, copy=False
        ))
        for guess in offered
    ]  # fmt: skip
    apart = [true - ab for ab in shown]
    return _Found(
        errors=[float(np.hypot(error[..., 0], error[..., 1]).mean()) for error in apart],
        differences=[
            _difference(held.grey, *pair) for pair in itertools.combinations(shown, 2)
        ],
        seconds=seconds,
    )  # fmt: skip


def _difference(grey: NDArray[np.uint8], first: Float32Array, second: Float32Array) -> float:
    """Measure the mean CIEDE2000 of two colourings, (h, w, 2), of a photograph."""
    lightness = grey_to_lightness(np.ascontiguousarray(grey))[..., None]
    pair = (np.concatenate([lightness, ab], axis=2) for ab in (first, second))
    return float(ciede2000(*pair).mean())


def _mean(domain: str, found: list[_Found]) -> GuessGain:
    first = float(np.mean([one.errors[0] for one in found]))
    best = float(np.mean([min(one.errors) for one in found]))
    differing = [one.differences for one in found if one.differences]
    return GuessGain(
        domain=domain,
        photos=len(found),
        guesses=round(float(np.mean([len(one.errors) for one in found])), 2),
        first=round(first, 2),
        best=round(best, 2),
        gain=round(1.0 - best / max(first, 1e-6), 3),
        difference=round(float(np.mean([float(np.mean(each)) for each in differing] or [0.0])), 1),
        least_difference=round(float(np.mean([min(each) for each in differing] or [0.0])), 1),
        first_is_best=round(float(np.mean([one.errors[0] <= min(one.errors) for one in found])), 3),
        milliseconds=round(1000 * float(np.median([one.seconds for one in found])), 1),
    )
