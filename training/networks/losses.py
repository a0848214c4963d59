"""Cross-entropy over the bins of the ab plane, with soft targets and rebalanced classes."""

import keras
import numpy as np
from keras import ops
from numpy.typing import NDArray

from core.base.arrays import Float32Array
from training.photographs.dataset import Photographs
from training.recipes.recipe import BinsLossSection


def bin_prior(
    photographs: Photographs, centres: Float32Array, *, sample: int = 3000
) -> Float32Array:
    """Share of each bin among the pixels of evenly chosen photographs: (k,) float32, sum 1."""
    table = _nearest_bin_table(centres)
    counts = np.zeros(len(centres), np.int64)
    for index in np.linspace(0, len(photographs) - 1, min(sample, len(photographs))).astype(int):
        ab = photographs.planes(index)[::4, ::4, 1:]
        counts += np.bincount(table[ab[..., 0], ab[..., 1]].ravel(), minlength=len(centres))
    prior: Float32Array = (counts / counts.sum()).astype(np.float32)
    return prior


def _nearest_bin_table(centres: Float32Array) -> NDArray[np.int64]:
    axis = np.arange(256, dtype=np.float32) - 128.0
    points = np.stack(np.meshgrid(axis, axis, indexing="ij"), axis=-1).reshape(-1, 1, 2)
    nearest: NDArray[np.int64] = ((points - centres) ** 2).sum(axis=-1).argmin(axis=1)
    return nearest.reshape(256, 256)


def class_weights(prior: Float32Array, loss: BinsLossSection) -> Float32Array:
    """Weigh rare colours more: (k,) float32 with mean 1 under the prior.

    w is proportional to 1 / ((1 - u) p + u / k), capped, to the power of `loss.power` (Zhang,
    Isola and Efros 2016, equation 4, where the power is 1).
    """
    count = len(prior)
    raw = 1.0 / ((1.0 - loss.uniform) * prior + loss.uniform / count)
    raw = np.minimum(raw / raw.min(), loss.cap) ** loss.power
    weights: Float32Array = (raw / (raw * prior).sum()).astype(np.float32)
    return weights


class BinCrossEntropy(keras.losses.Loss):  # type: ignore[misc]
    """Cross-entropy between logits (n, h, w, k) and the true ab (n, h, w, 2), weighted.

    The target of a pixel is a Gaussian over the bins around its colour, normalised; its weight
    is the mean of the class weights under that target. Written with `keras.ops` alone.
    """

    def __init__(self, centres: Float32Array, weights: Float32Array, *, sigma: float) -> None:
        super().__init__(name="bin_cross_entropy")
        self._centres = np.asarray(centres, np.float32)
        self._weights = np.asarray(weights, np.float32)[:, None]
        self._sigma = sigma

    def call(self, y_true: keras.KerasTensor, y_pred: keras.KerasTensor) -> keras.KerasTensor:
        """Return the loss of each pixel, (n, h, w)."""
        # |ab - c|^2 without the |ab|^2 that the softmax cancels.
        closeness = (
            ops.matmul(y_true, self._centres.T) - 0.5 * (self._centres**2).sum(axis=1)
        ) / self._sigma**2
        target = ops.softmax(closeness, axis=-1)
        weight = ops.squeeze(ops.matmul(target, self._weights), axis=-1)
        # The target sums to 1, so the log-softmax need not be spread out over the bins.
        return weight * (ops.logsumexp(y_pred, axis=-1) - ops.sum(target * y_pred, axis=-1))
