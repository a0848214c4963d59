"""Batches as a pure function of the step, so that a resumed run sees what an unbroken one saw."""

import cv2
import keras
import numpy as np
from numpy.typing import NDArray

from core.arrays import Float32Array
from core.colour import grey_to_lightness
from training.dataset import Photographs
from training.networks.colour_unet import THINNING
from training.recipe import PictureSection

#: The network answers at this part of its input's side.
STRIDE = 4


class Batches(keras.utils.PyDataset):  # type: ignore[misc]
    """One epoch after another of an endless, shuffled walk over the photographs.

    Yields L (n, crop, crop, 1) float32, 0..100, and ab (n, crop/8, crop/8, 2) float32: the mean
    colour of each cell that the thinned network answers.
    """

    def __init__(
        self, photographs: Photographs, pictures: PictureSection, *, seed: int, per_epoch: int
    ) -> None:
        super().__init__(workers=1, use_multiprocessing=False, max_queue_size=8)
        self._photographs = photographs
        self._pictures = pictures
        self._seed = seed
        self._per_epoch = per_epoch
        self._epoch = 0

    def __len__(self) -> int:
        return self._per_epoch

    def set_epoch(self, epoch: int) -> None:
        """Go to the steps of an epoch; a resumed run begins at one that is not the first."""
        self._epoch = epoch

    def __getitem__(self, index: int) -> tuple[Float32Array, Float32Array]:
        return self.batch(self._epoch * self._per_epoch + index)

    def batch(self, step: int) -> tuple[Float32Array, Float32Array]:
        """Make the batch of a step; the same for the same seed, whatever came before."""
        pictures = self._pictures
        rng = np.random.default_rng((self._seed, step))
        grey = np.empty((pictures.batch, pictures.crop, pictures.crop), np.uint8)
        cells = pictures.crop // STRIDE
        kept = -(-cells // THINNING)
        ab = np.empty((pictures.batch, kept, kept, 2), np.float32)
        for row, index in enumerate(self._indices(step)):
            square = random_square(self._photographs.planes(int(index)), pictures, rng)
            grey[row] = square[..., 0]
            mean_ab = cv2.resize(
                square[..., 1:].astype(np.float32), (cells, cells), interpolation=cv2.INTER_AREA
            )
            ab[row] = mean_ab[::THINNING, ::THINNING]
        lightness = grey_to_lightness(grey)
        exponent = np.exp(rng.uniform(-pictures.gamma, pictures.gamma, (pictures.batch, 1, 1)))
        lightness = 100.0 * (lightness / 100.0) ** exponent.astype(np.float32)
        return lightness[..., None], ab - 128.0

    def _indices(self, step: int) -> NDArray[np.int64]:
        """Indices of a step: each pass over the photographs is a permutation of its own."""
        size, count = self._pictures.batch, len(self._photographs)
        position = step * size
        taken: list[NDArray[np.int64]] = []
        while size:
            turn, start = divmod(position, count)
            order = np.random.default_rng((self._seed, 2**32 + turn)).permutation(count)
            taken.append(order[start : start + size])
            size -= len(taken[-1])
            position += len(taken[-1])
        return np.concatenate(taken)


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
