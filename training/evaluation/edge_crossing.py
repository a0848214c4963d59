"""Whether a hint crosses an edge: what it moves beyond strong edges, as a share of its own side.

Strong edges are looked for in photographs: two even discs of clearly different lightness that face
each other across one. A hint that asks for a colour far from the automatic one is set on one of
them, and what it changes in the finished picture is compared on both.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array, Float32Plane, GreyPlane
from core.colorize.colorizer import Colorizer, chroma_field
from core.colorize.hints import Hint
from core.colour.cielab import grey_to_lightness
from core.colour.colour_settings import ColourSettings
from core.colour.render import render
from core.compare.measures import ab_of
from core.model.prediction import Prediction
from training.evaluation.evaluate import Held

#: Reaches that are measured: this spot, this thing, everything like it.
REACHES: Final = (0.0, 0.5, 1.0)
#: Shares of the shorter side: from the edge to the middle of a disc, and the disc's radius.
_FROM_EDGE: Final = 0.03
_DISC: Final = 0.015
#: L*: how much the two sides of a strong edge differ, and how even each is (deviation).
_STRONG: Final = 25.0
_EVEN: Final = 2.5
_EDGES_A_PHOTO: Final = 3
#: Units of a* and b* that are wished beyond the automatic colour.
_WISH: Final = 25.0
#: A hint that moves its own side by less than this says nothing about the other.
_LEAST_MOVE: Final = 3.0


@dataclass(frozen=True, slots=True)
class Crossing:
    """What hints moved beyond strong edges, over all edges.

    Attributes:
        reach: of the hints.
        edges: how many.
        median, ninth: of the share of its own side's change that a hint caused beyond the edge;
            `ninth` is what nine in ten stay below.
        over_a_tenth: share of the edges, 0..1, where it was more than a tenth.
    """

    reach: float
    edges: int
    median: float
    ninth: float
    over_a_tenth: float


@dataclass(frozen=True, slots=True)
class StrongEdge:
    """Two places that face each other across an edge: (x, y) in pixels."""

    own: tuple[int, int]
    far: tuple[int, int]


def measure_crossing(
    colorizer: Colorizer, photographs: Iterable[Held], *, reaches: Iterable[float]
) -> list[Crossing]:
    """Set a hint beside each strong edge of photographs and see what changes beyond it."""
    shares: dict[float, list[float]] = {reach: [] for reach in reaches}
    for held in photographs:
        edges = list(strong_edges(held.grey))
        if not edges:
            continue
        prediction = colorizer.predict(held.grey, for_hints=True)
        for edge in edges:
            for reach, found in shares.items():
                share = crossing(prediction, held.grey, edge, reach=reach)
                if share is not None:
                    found.append(share)
    return [_told(reach, np.array(found)) for reach, found in shares.items() if found]


def _told(reach: float, shares: NDArray[np.float64]) -> Crossing:
    return Crossing(
        reach=reach,
        edges=len(shares),
        median=round(float(np.median(shares)), 3),
        ninth=round(float(np.percentile(shares, 90)), 3),
        over_a_tenth=round(float((shares > 0.1).mean()), 3),
    )


def strong_edges(grey: GreyPlane) -> Iterator[StrongEdge]:
    """Yield the strongest edges of a photo, at most three and well apart."""
    lightness = grey_to_lightness(grey)
    short = min(grey.shape)
    away, disc = max(2, round(_FROM_EDGE * short)), 2 * max(1, round(_DISC * short)) + 1
    mean = cv2.blur(lightness, (disc, disc)).astype(np.float32, copy=False)
    even = cv2.blur(lightness * lightness, (disc, disc)) - mean * mean < _EVEN**2
    strength = np.stack([_step(mean, even, 0, away), _step(mean, even, away, 0)])
    for _ in range(_EDGES_A_PHOTO):
        way, y, x = np.unravel_index(int(strength.argmax()), strength.shape)
        if strength[way, y, x] < _STRONG:
            return
        down, across = (0, away) if way == 0 else (away, 0)
        one, other = (int(x - across), int(y - down)), (int(x + across), int(y + down))
        yield StrongEdge(one, other)
        gap = short // 5
        strength[:, max(0, y - gap) : y + gap, max(0, x - gap) : x + gap] = 0.0


def _step(mean: Float32Plane, even: NDArray[np.bool_], down: int, across: int) -> Float32Plane:
    """Give the difference of lightness across each pixel, 0 where a side is not even."""
    step = np.zeros_like(mean)
    height, width = mean.shape
    middle = step[down : height - down, across : width - across]
    before = slice(0, height - 2 * down), slice(0, width - 2 * across)
    after = slice(2 * down, None), slice(2 * across, None)
    middle[:] = np.abs(mean[after] - mean[before]) * (even[after] & even[before])
    return step


def crossing(
    prediction: Prediction, grey: GreyPlane, edge: StrongEdge, *, reach: float
) -> float | None:
    """Give what a hint beside an edge changes beyond it, as a share of its own side's change.

    None where sRGB has too few colours there to tell.
    """
    height, width = grey.shape
    plain = _shown(prediction, grey, [])
    x, y = edge.own
    a, b = _mean_at(plain, edge.own)
    # Towards the other side of grey: sRGB has that at any lightness, and few expect it.
    away = -np.array([a, b + 1.0]) / max(np.hypot(a, b + 1.0), 1e-6) * _WISH
    hint = Hint((x + 0.5) / width, (y + 0.5) / height, a + away[0], b + away[1], reach=reach)
    change = _shown(prediction, grey, [hint]) - plain
    own, far = (float(np.hypot(*_mean_at(change, place))) for place in (edge.own, edge.far))
    return None if own < _LEAST_MOVE else far / own


def _shown(prediction: Prediction, grey: GreyPlane, hints: list[Hint]) -> Float32Array:
    field = chroma_field(prediction, ColourSettings(), hints)
    return ab_of(render(grey, field, depth=8).astype(np.uint8, copy=False))


def _mean_at(ab: Float32Array, place: tuple[int, int]) -> tuple[float, float]:
    x, y = place
    half = max(1, round(_DISC * min(ab.shape[:2])))
    part = ab[max(0, y - half) : y + half + 1, max(0, x - half) : x + half + 1]
    a, b = part.reshape(-1, 2).mean(axis=0)
    return float(a), float(b)
