"""Whether the right colour is among the suggested ones, at the places that are most wrong.

The places are cells of held-out photographs whose automatic colour lies farthest from the true
one in the ab plane: there somebody would click. A hit is a suggestion within 10 CIEDE2000 of the
true colour, at the lightness of the place.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np

from core.colorize.colorizer import Colorizer
from core.colorize.suggestions import STANDS_FOR, suggest
from core.colour.colour_difference import ciede2000
from core.compare.measures import ab_of
from core.model.prediction import read_ab
from training.evaluation.evaluate import Held, cells_of

#: Cells of each photograph that are asked about.
_WORST: Final = 10


@dataclass(frozen=True, slots=True)
class Hits:
    """How often a suggestion was right.

    Attributes:
        photos: how many photographs.
        worst: share of their worst cells, 0..1, for which one suggestion was right.
        ten_worst: the same of the ten worst cells of each.
        automatic: share of the ten worst for which the automatic colour itself was right.
        suggestions: how many there were on average.
    """

    photos: int
    worst: float
    ten_worst: float
    automatic: float
    suggestions: float


def measure_suggestions(colorizer: Colorizer, photographs: Iterable[Held]) -> Hits:
    """Ask for suggestions at the worst places of photographs, at least one of these."""
    found = [_of_photo(colorizer, held) for held in photographs]
    hits = np.array([[hit for hit, _, _ in photo] for photo in found], np.float64)
    automatic = np.array([[first for _, first, _ in photo] for photo in found], np.float64)
    count = np.array([[count for _, _, count in photo] for photo in found], np.float64)
    return Hits(
        photos=len(found),
        worst=round(float(hits[:, 0].mean()), 3),
        ten_worst=round(float(hits.mean()), 3),
        automatic=round(float(automatic.mean()), 3),
        suggestions=round(float(count.mean()), 2),
    )


def _of_photo(colorizer: Colorizer, held: Held) -> list[tuple[bool, bool, int]]:
    """Say of each place whether any suggestion is right, whether the first, and how many."""
    prediction = colorizer.predict(held.grey)
    ab = read_ab(prediction)
    rows, columns = ab.shape[:2]
    true = cells_of(ab_of(held.truth), ab.shape)
    error = np.hypot(*np.moveaxis(true - ab, -1, 0))
    found: list[tuple[bool, bool, int]] = []
    for cell in np.argsort(-error, axis=None)[:_WORST]:
        row, column = divmod(int(cell), columns)
        lightness = float(prediction.guide[row, column])
        told = suggest(
            prediction, (column + 0.5) / columns, (row + 0.5) / rows, lightness=lightness
        )
        lab = np.array([(lightness, one.a, one.b) for one in told], np.float32)
        right = ciede2000(lab, np.array([lightness, *true[row, column]], np.float32)) <= STANDS_FOR
        found.append((bool(right.any()), bool(right[0]), len(told)))
    return found
