"""The pictures that a stranger's network is tried on.

One is drawn, the same each time: a network must answer it with more than one colour. Whoever makes
a network knows that one, and might let it behave there alone; so others follow that nobody knows.
"""

from collections.abc import Iterator
from typing import Final

import numpy as np

from core.base.arrays import Float32Plane
from core.model.contract import LONGEST_RATIO, InputSpec, NetworkSize, network_size
from core.model.hint_inputs import MOST_AB, HintPlanes

#: Random pictures: with each a sixth of the lightness that there is.
COUNT: Final = 6
#: Sides of what they are made of, before they are enlarged: large areas, with edges between.
_AREAS: Final = 5
#: Largest spread of those areas and of the grain, in L*.
_CONTRAST: Final = 40.0
_GRAIN: Final = 8.0
#: Largest share of a picture that random hints lie on.
_HINTED: Final = 0.05
#: Where the sides of a photo are chosen, before a network's own size is made of them.
_SHORT_SIDE: Final = 1000


def drawn_picture(size: NetworkSize) -> Float32Plane:
    """Draw a sky, a dark disc, stripes and grain: (height, width) float32, L* 0..100."""
    down = np.linspace(0, 1, size.height, dtype=np.float32)[:, None]
    across = np.linspace(0, 1, size.width, dtype=np.float32)[None, :]
    picture = 90 - 50 * down + 0 * across
    picture += np.where(down > 0.6, 15 * np.sign(np.sin(40 * across)), 0)
    picture[(down - 0.4) ** 2 + (across - 0.5) ** 2 < 0.04] = 20
    grain = np.random.default_rng(0).normal(0, 2, picture.shape)
    return np.clip(picture + grain, 0, 100).astype(np.float32)


def random_pictures(spec: InputSpec, seed: int) -> Iterator[Float32Plane]:
    """Make pictures of sizes that the network may be shown: (height, width) float32, L* 0..100.

    Between them they are as dark and as bright as photos can be, in no order.

    Args:
        spec: how photos are fitted to the network.
        seed: at least 0; the same one makes the same pictures.
    """
    rng = np.random.default_rng(seed)
    for part in rng.permutation(COUNT):
        level = 100 * (part + rng.uniform()) / COUNT
        yield _random_picture(_random_size(spec, rng), level, rng)


def random_hints(shape: tuple[int, ...], rng: np.random.Generator) -> HintPlanes:
    """Make hints of any colour at pixels of a picture, `shape` its height and width."""
    mask = rng.uniform(size=shape) < rng.uniform(0, _HINTED)
    ab = rng.uniform(-MOST_AB, MOST_AB, (*shape, 2)) * mask[..., None]
    return HintPlanes(ab.astype(np.float32), mask.astype(np.float32))


def _random_size(spec: InputSpec, rng: np.random.Generator) -> NetworkSize:
    long_side = round(_SHORT_SIDE * LONGEST_RATIO ** rng.uniform())
    sides = (_SHORT_SIDE, long_side) if rng.integers(2) else (long_side, _SHORT_SIDE)
    return network_size(NetworkSize(*sides), spec)


def _random_picture(size: NetworkSize, level: float, rng: np.random.Generator) -> Float32Plane:
    areas = rng.uniform(-1, 1, (_AREAS, _AREAS)) * rng.uniform(0, _CONTRAST)
    down = np.arange(size.height) * _AREAS // size.height
    across = np.arange(size.width) * _AREAS // size.width
    picture = level + areas[np.ix_(down, across)]
    picture += rng.normal(0, rng.uniform(0, _GRAIN), picture.shape)
    return np.clip(picture, 0, 100).astype(np.float32)
