"""Cells of training photographs as a head sees them, with what would have to be wished there."""

from dataclasses import dataclass
from typing import Final

import cv2
import keras
import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array
from core.colorize.hint_kernel import cell_places
from core.colour.cielab import grey_to_lightness
from core.model.contract import OutputSpec, ab_of, spread_of
from training.photographs.dataset import Photographs
from training.relation.kernel_learner import MOST_HINTS, SOUGHT, UNIT

#: Photographs that the network is asked about at a time.
_AT_A_TIME: Final = 8
#: Of how many hints a step tells of a photo, the chances: few count most.
_COUNTS: Final = (1, 1, 1, 2, 3, 5, 8, 12, 20, 32, MOST_HINTS)
#: How places are chosen: at random, drawn by their error, sought one after another.
_AT_RANDOM, _BY_ERROR = 0.4, 0.35
#: Powers of the squared error by which places are drawn.
_POWERS: Final = (0.5, 1.0, 2.0)


@dataclass(frozen=True, slots=True)
class CellSamples:
    """Some cells of each photograph.

    Attributes:
        features: (photos, cells, c) float16, each channel with mean 0 and deviation 1.
        wish: (photos, cells, 2) float32, true minus predicted ab, in units of UNIT.
        places: (photos, cells, 2) float32, in short sides.
        spread: (photos, cells) float32, in units of UNIT.
        mean, deviation: (c,) float32, of the features as the network gives them.
    """

    features: NDArray[np.float16]
    wish: Float32Array
    places: Float32Array
    spread: Float32Array
    mean: Float32Array
    deviation: Float32Array


def sample_cells(
    network: keras.Model,
    features: keras.Model,
    photographs: Photographs,
    *,
    short_side: int,
    output: OutputSpec,
    count: int,
    cells: int,
    seed: int,
) -> CellSamples:
    """Ask a network about photographs, squares from their middles, and keep some cells of each.

    Args:
        network: L to its answer.
        features: L to what the head sees; see `training.networks.relation_head.features_of`.
        photographs: to choose from.
        short_side: pixels at which the app shows photos to the network.
        output: how the app reads its answer: a wish is what that leaves to be wished.
        count: how many photographs.
        cells: how many of each.
        seed: of the choice.
    """
    rng = np.random.default_rng(seed)
    chosen = np.sort(rng.permutation(len(photographs))[:count])
    both = keras.Model(network.input, [network.output, features.output])
    parts: list[tuple[NDArray[np.float16], Float32Array, Float32Array, Float32Array]] = []
    for start in range(0, len(chosen), _AT_A_TIME):
        squares = [_square(photographs.planes(int(i))) for i in chosen[start : start + _AT_A_TIME]]
        shown = np.stack([_lightness(square, short_side) for square in squares])[..., None]
        answers, seen = (np.asarray(part) for part in both.predict_on_batch(shown))
        for square, answer, numbers in zip(squares, answers, seen, strict=True):
            side = len(answer)
            true = cv2.resize(
                square[..., 1:].astype(np.float32) - 128.0, (side, side),
                interpolation=cv2.INTER_AREA,
            )  # fmt: skip
            wanted = (true - ab_of(answer, output, vividness=0.5)) / UNIT
            unsure = spread_of(answer, output)
            assert unsure is not None
            some = rng.permutation(side * side)[:cells]
            parts.append(
                (
                    numbers.reshape(side * side, -1)[some].astype(np.float16),
                    wanted.reshape(-1, 2)[some].astype(np.float32),
                    cell_places(side, side)[some],
                    (unsure.ravel()[some] / UNIT).astype(np.float32),
                )
            )
    described, wish, places, spread = (list(column) for column in zip(*parts, strict=True))
    stacked = np.stack(described)
    sparse = stacked[::20].astype(np.float32)
    mean: Float32Array = sparse.mean((0, 1)).astype(np.float32)
    deviation: Float32Array = (sparse.std((0, 1)) + 1e-3).astype(np.float32)
    for photo in stacked:  # one at a time: in 32 bits all would take gigabytes
        photo[:] = (photo.astype(np.float32) - mean) / deviation
    return CellSamples(stacked, np.stack(wish), np.stack(places), np.stack(spread), mean, deviation)


def _square(planes: NDArray[np.uint8]) -> NDArray[np.uint8]:
    height, width = planes.shape[:2]
    side = min(height, width)
    top, left = (height - side) // 2, (width - side) // 2
    return planes[top : top + side, left : left + side]


def _lightness(square: NDArray[np.uint8], side: int) -> Float32Array:
    grey = np.ascontiguousarray(square[..., 0])
    how = cv2.INTER_AREA if len(grey) >= side else cv2.INTER_LINEAR
    resized = cv2.resize(grey, (side, side), interpolation=how).astype(np.uint8, copy=False)
    return grey_to_lightness(resized)


class HintBatches(keras.utils.PyDataset):  # type: ignore[misc]
    """Batches as a pure function of the step: photographs, hints among their cells, and wishes."""

    def __init__(self, samples: CellSamples, *, batch: int, steps: int, seed: int) -> None:
        super().__init__(workers=2, use_multiprocessing=False, max_queue_size=8)
        self._samples, self._batch, self._steps, self._seed = samples, batch, steps, seed
        self._errors = (samples.wish.astype(np.float64) ** 2).sum(axis=-1)

    def __len__(self) -> int:
        return self._steps

    def __getitem__(self, step: int) -> tuple[dict[str, NDArray[np.generic]], Float32Array]:
        samples = self._samples
        rng = np.random.default_rng((self._seed, step))
        photos, cells = self._errors.shape
        chosen = rng.integers(0, photos, self._batch)
        hints = np.empty((self._batch, MOST_HINTS), np.int32)
        count = np.empty(self._batch, np.int32)
        seeks = np.zeros(self._batch, np.int32)
        for row, photo in enumerate(chosen):
            way = rng.random()
            count[row] = rng.choice(_COUNTS)
            hints[row] = rng.permutation(cells)[:MOST_HINTS]
            if _AT_RANDOM <= way < _AT_RANDOM + _BY_ERROR:
                chance = self._errors[photo] ** rng.choice(_POWERS) + 1e-9
                hints[row] = rng.choice(
                    cells, MOST_HINTS, replace=False, p=chance / chance.sum()
                )  # fmt: skip
            elif way >= _AT_RANDOM + _BY_ERROR:
                seeks[row] = 1
                count[row] = min(count[row], rng.integers(1, SOUGHT + 1))
        # Of the places that are nearly the worst, any may be noticed first.
        luck = rng.random((self._batch, SOUGHT, cells)) ** 0.25
        return {
            "features": samples.features[chosen][:, :, None].astype(np.float32),
            "places": samples.places[chosen],
            "spread": samples.spread[chosen],
            "hints": hints,
            "count": count,
            "seeks": seeks,
            "luck": luck.astype(np.float32),
        }, samples.wish[chosen]
