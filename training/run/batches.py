"""Batches as a pure function of the step, so that a resumed run sees what an unbroken one saw."""

from collections.abc import Sequence
from typing import TypeAlias

import cv2
import keras
import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array
from core.colour.cielab import grey_to_lightness
from training.networks.learner import Target
from training.photographs.ageing import aged
from training.photographs.dataset import Photographs
from training.recipes.recipe import PictureSection


def a_pass(photographs: Photographs, times: Sequence[int]) -> NDArray[np.int64]:
    """Give the photographs that an epoch takes, each as often as it is taken.

    Args:
        photographs: all.
        times: of each set; empty for once.

    Returns:
        (n,) int64 places in `photographs`, in their order.
    """
    once = np.arange(len(photographs))
    return once.repeat(np.asarray(times)[photographs.sets]) if times else once


#: The true colours of a step's squares, and where a loss looks at pictures their undamaged L, too.
Truth: TypeAlias = Float32Array | tuple[Float32Array, Float32Array]


class Batches(keras.utils.PyDataset):  # type: ignore[misc]
    """One epoch after another of an endless, shuffled walk over the photographs.

    Yields L (n, crop, crop, 1) float32, 0..100, and what `target` makes of the true colours,
    (n, cells, cells, 2) float32; with their L as it was before it was aged, where that is wanted.
    """

    def __init__(
        self,
        photographs: Photographs,
        pictures: PictureSection,
        target: Target,
        *,
        seed: int,
        per_epoch: int,
        times: Sequence[int] = (),
    ) -> None:
        """Walk over `photographs`; `times` says of each set how often a pass takes its own."""
        # With one worker TensorFlow's own pipeline is used, and tuned by a thread that each round
        # ends by waiting for: up to 16 idle seconds a minute.
        super().__init__(workers=2, use_multiprocessing=False, max_queue_size=8)
        self._photographs = photographs
        self._taken = a_pass(photographs, times)
        self._pictures = pictures
        self._target = target
        self._seed = seed
        self._per_epoch = per_epoch
        self._epoch = 0
        self._turn: tuple[int, NDArray[np.int64]] | None = None

    def __len__(self) -> int:
        return self._per_epoch

    @property
    def pictures(self) -> int:
        """How many squares a step sees."""
        return self._pictures.batch

    @property
    def photographs(self) -> int:
        """How many photographs a pass takes, each as often as it is taken."""
        return len(self._taken)

    def set_epoch(self, epoch: int) -> None:
        """Go to the steps of an epoch; a resumed run begins at one that is not the first."""
        self._epoch = epoch

    def __getitem__(self, index: int) -> tuple[Float32Array, Truth]:
        return self.batch(self._epoch * self._per_epoch + index)

    def batch(self, step: int) -> tuple[Float32Array, Truth]:
        """Make the batch of a step; the same for the same seed, whatever came before."""
        pictures, target = self._pictures, self._target
        rng = np.random.default_rng((self._seed, step))
        grey = np.empty((pictures.batch, pictures.crop, pictures.crop), np.uint8)
        clean = grey.copy() if target.with_lightness else grey
        cells = pictures.crop // target.stride
        kept = -(-cells // target.thinning)
        ab = np.empty((pictures.batch, kept, kept, 2), np.float32)
        for row, index in enumerate(self._indices(step)):
            square = random_square(self._photographs.planes(int(index)), pictures, rng)
            grey[row] = square[..., 0]
            if pictures.aged and rng.random() < pictures.aged:
                old = aged(square, rng)
                grey[row], square = old.grey, old.planes
            if target.with_lightness:
                clean[row] = square[..., 0]
            ab[row] = _cell_means(square[..., 1:], cells)[:: target.thinning, :: target.thinning]
        exponent = np.exp(rng.uniform(-pictures.gamma, pictures.gamma, (pictures.batch, 1, 1)))
        true = (ab - 128.0) / np.float32(target.ab_scale)
        lightness = _lightness(grey, exponent)
        return lightness, (true, _lightness(clean, exponent)) if target.with_lightness else true

    def _indices(self, step: int) -> NDArray[np.int64]:
        """Indices of a step: each pass over the photographs is in an order of its own."""
        size, count = self._pictures.batch, len(self._taken)
        position = step * size
        taken: list[NDArray[np.int64]] = []
        while size:
            turn, start = divmod(position, count)
            taken.append(self._order(turn)[start : start + size])
            size -= len(taken[-1])
            position += len(taken[-1])
        return np.concatenate(taken)

    def _order(self, turn: int) -> NDArray[np.int64]:
        """Give the order of a pass; kept, because a million photographs take 20 ms to shuffle."""
        kept = self._turn
        if kept is None or kept[0] != turn:
            rng = np.random.default_rng((self._seed, 2**32 + turn))
            kept = turn, rng.permutation(self._taken)
            self._turn = kept  # at once: Keras may ask from another thread
        return kept[1]


def _lightness(grey: NDArray[np.uint8], exponent: NDArray[np.float64]) -> Float32Array:
    lightness = grey_to_lightness(grey)
    bent: Float32Array = 100.0 * (lightness / 100.0) ** exponent.astype(np.float32)
    return bent[..., None]


def _cell_means(ab: NDArray[np.uint8], cells: int) -> Float32Array:
    wide = ab.astype(np.float32)
    if cells == len(ab):
        return wide
    means: Float32Array = cv2.resize(wide, (cells, cells), interpolation=cv2.INTER_AREA).astype(
        np.float32, copy=False
    )
    return means


def random_square(
    planes: NDArray[np.uint8], pictures: PictureSection, rng: np.random.Generator
) -> NDArray[np.uint8]:
    """Cut a random square, flip it by chance, and bring it to the crop's side."""
    height, width = planes.shape[:2]
    low, high = pictures.crop_from
    side = min(int(rng.integers(low, high + 1)), height, width)
    top = int(rng.integers(0, height - side + 1))
    left = int(rng.integers(0, width - side + 1))
    square = planes[top : top + side, left : left + side]
    if rng.random() < 0.5:
        square = square[:, ::-1]
    shrinks = side > pictures.crop
    resized: NDArray[np.uint8] = cv2.resize(
        np.ascontiguousarray(square),
        (pictures.crop, pictures.crop),
        interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR,
    ).astype(np.uint8)
    return resized
