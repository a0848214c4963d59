"""Held-out photographs as old prints of themselves, to measure what age does to a model's colours.

The model sees the aged copy; its colours are then laid on the clean photograph's own luminance.
So what is compared with the truth are the colours alone: grain and scratches, which colouring
leaves as they are, count for nothing.
"""

import hashlib
from collections.abc import Iterable, Iterator

import numpy as np

from core.compare.measures import ab_of, made_grey
from training.evaluation.evaluate import Held
from training.photographs.ageing import aged
from training.run.sample_strips import true_colours


def aged_copies(photographs: Iterable[Held], *, seed: int) -> Iterator[Held]:
    """Yield each photograph with an aged copy for the model to see.

    What happens to a photograph depends on the seed and its name, not on those before it.
    """
    for held in photographs:
        digest = hashlib.sha1(held.name.encode(), usedforsecurity=False).digest()
        rng = np.random.default_rng((seed, int.from_bytes(digest[:8], "big")))
        ab = np.clip(np.rint(ab_of(held.truth) + 128.0), 0, 255).astype(np.uint8)
        old = aged(np.concatenate([held.grey[..., None], ab], axis=2), rng)
        # A tilted scan moves the picture, and its true colours with it.
        truth = true_colours(old.planes)
        yield Held(held.name, held.domain, truth, made_grey(truth), old.grey)
