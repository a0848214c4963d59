"""How a trained distribution is best read: tried on held-out photographs, without training again.

The network is asked once a photograph. Temperature, the gains of chroma and the shift of the
prior are then tried on its answers, through the app's own colour step.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

import numpy as np

from core.base.arrays import Float32Array
from core.colorize.colorizer import Colorizer, chroma_field
from core.colour.colour_settings import ColourSettings
from core.colour.render import render
from core.model.card import Metric
from core.model.prediction import Prediction
from training.evaluation.evaluate import Held, figures_of, tally


@dataclass(frozen=True, slots=True)
class Trial:
    """One way of reading, and what it gave in each domain."""

    temperature: float
    chroma_gain: float
    muted_gain: float
    prior_shift: float
    metrics: tuple[Metric, ...]


def try_read_outs(
    colorizer: Colorizer,
    log_weights: Float32Array,
    photographs: Sequence[Held],
    *,
    temperatures: Sequence[float],
    gains: Sequence[float],
    muted_gains: Sequence[float],
    shifts: Sequence[float],
) -> Iterator[Trial]:
    """Yield the figures of every combination, in order.

    Args:
        colorizer: a model whose logits have no shift yet.
        log_weights: (k,) float32, logarithm of the class weights of the bins.
        photographs: what is coloured; all answers are held in memory, about 2.3 MB each.
        temperatures: of the annealed mean.
        gains: factors on chroma.
        muted_gains: what muted colours gain beyond that.
        shifts: multiples of the logarithm of the class weights, added to the logits.
    """
    predictions = [colorizer.predict(held.grey) for held in photographs]
    for shift, temperature, gain, muted in product(shifts, temperatures, gains, muted_gains):
        output = replace(
            colorizer.card.output, temperature=temperature, chroma_gain=gain, muted_gain=muted
        )
        figures = []
        for held, asked in zip(photographs, predictions, strict=True):
            shifted = (asked.answer + shift * log_weights).astype(np.float32)
            field = chroma_field(Prediction(shifted, asked.guide, output), ColourSettings())
            shown = render(held.grey, field, depth=8).astype(np.uint8, copy=False)
            figures.append(figures_of(held, shown))
        yield Trial(temperature, gain, muted, shift, tally(figures))
