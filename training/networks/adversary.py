"""A projected adversary: small heads that tell coloured photographs from true ones.

Sauer, Chitta, Mueller and Geiger 2021, "Projected GANs Converge Faster": the heads see fixed random
projections of the features of a frozen network, one head a scale, so that a few hundred steps make
them a fair judge. Each convolution is divided by its largest singular value (Miyato, Kataoka,
Koyama and Yoshida 2018, "Spectral Normalization").
"""

from collections.abc import Sequence
from typing import Final

import keras
import numpy as np
from keras import layers, ops

#: Channels that the features of a scale are projected to.
_PROJECTED: Final = 64
_SLOPE: Final = 0.2
#: Names of all that belongs to the adversary begin so.
PREFIX: Final = "judge_"


class SpectralConvolution(layers.Layer):  # type: ignore[misc]
    """A convolution whose kernel is divided by its largest singular value."""

    def __init__(self, filters: int, size: int, *, strides: int, name: str) -> None:
        super().__init__(name=name)
        self._filters, self._size, self._strides = filters, size, strides

    def build(self, input_shape: Sequence[int | None]) -> None:
        """Make kernel, bias and the vector of the power iteration."""
        channels = input_shape[-1]
        assert channels is not None
        self.kernel = self.add_weight(
            shape=(self._size, self._size, channels, self._filters),
            initializer="glorot_uniform",
            name="kernel",
        )
        self.bias = self.add_weight(shape=(self._filters,), initializer="zeros", name="bias")
        self.vector = self.add_weight(
            shape=(1, self._filters), initializer="random_normal", trainable=False, name="vector"
        )

    def call(
        self, x: keras.KerasTensor, *, is_judged: bool = False, moves_on: bool = False
    ) -> keras.KerasTensor:
        """Convolve.

        Args:
            x: (n, h, w, c).
            is_judged: the weights are taken as they are: nothing that is learned reaches them.
            moves_on: the power iteration takes a step.
        """
        flat = ops.stop_gradient(ops.reshape(self.kernel, (-1, self._filters)))
        left = ops.normalize(ops.matmul(self.vector, ops.transpose(flat)), axis=-1)
        right = ops.normalize(ops.matmul(left, flat), axis=-1)
        if moves_on:
            self.vector.assign(right)
        # The vectors are constants, the kernel is not: so the gradient knows of the division.
        norm = ops.sum(ops.matmul(left, ops.reshape(self.kernel, (-1, self._filters))) * right)
        kernel, bias = self.kernel / (norm + 1e-6), ops.convert_to_tensor(self.bias)
        if is_judged:
            kernel, bias = ops.stop_gradient(kernel), ops.stop_gradient(bias)
        return ops.conv(x, kernel, strides=self._strides, padding="same") + bias


class Judge(layers.Layer):  # type: ignore[misc]
    """One head: how true the features of one scale look, place by place."""

    def __init__(self, *, shrinks: bool, seed: int, name: str) -> None:
        """Make a head; `shrinks` for the large scales, which it looks at in larger pieces."""
        super().__init__(name=name)
        self._seed = seed
        self._layers_in_order = [
            # In steps of two at once where features are large: two fifths of the judges' time.
            SpectralConvolution(64, 3, strides=2 if shrinks else 1, name="first"),
            *([SpectralConvolution(96, 3, strides=1, name="wider")] if shrinks else []),
            SpectralConvolution(64, 3, strides=1, name="last"),
        ]
        self._verdict = SpectralConvolution(1, 1, strides=1, name="verdict")

    def build(self, input_shape: Sequence[int | None]) -> None:
        """Draw the projection, which stays as it is, and build the convolutions."""
        channels = input_shape[-1]
        assert channels is not None
        spread = float(np.sqrt(2.0 / channels))
        self.projection = self.add_weight(
            shape=(1, 1, channels, _PROJECTED),
            initializer=keras.initializers.RandomNormal(stddev=spread, seed=self._seed),
            trainable=False,
            name="projection",
        )
        shape: tuple[int | None, ...] = (*input_shape[:-1], _PROJECTED)
        for layer in (*self._layers_in_order, self._verdict):
            layer.build(shape)
            shape = (*shape[:-1], layer.kernel.shape[-1])

    def call(
        self, features: keras.KerasTensor, *, is_judged: bool = False, moves_on: bool = False
    ) -> keras.KerasTensor:
        """Return a mark for each place, (n, h', w', 1): above 0 for true; see the convolution."""
        x = ops.conv(features, ops.convert_to_tensor(self.projection), padding="valid")
        for layer in self._layers_in_order:
            x = layer(x, is_judged=is_judged, moves_on=moves_on)
            # Not the leaky rectifier of the library: TensorFlow fuses it with the sum before it,
            # misses that sum in the gradient, and then fuses nothing in the whole step.
            x = ops.maximum(x, _SLOPE * x)
        return self._verdict(x, is_judged=is_judged, moves_on=moves_on)


def make_judges(scales: int, *, seed: int) -> list[Judge]:
    """Make a head for each scale, the largest first; the two largest are looked at in pieces."""
    return [
        Judge(shrinks=scale < 2, seed=seed + scale, name=f"{PREFIX}{scale}")
        for scale in range(scales)
    ]


def fooling_loss(marks: Sequence[keras.KerasTensor]) -> keras.KerasTensor:
    """Return what the network lessens: its pictures are to be taken for true ones."""
    return -sum(ops.mean(mark) for mark in marks) / len(marks)


def judging_loss(
    true: Sequence[keras.KerasTensor], coloured: Sequence[keras.KerasTensor]
) -> keras.KerasTensor:
    """Return what the judges lessen: the hinge (Lim and Ye 2017), mean over the scales."""
    return sum(
        ops.mean(ops.relu(1.0 - t)) + ops.mean(ops.relu(1.0 + c))
        for t, c in zip(true, coloured, strict=True)
    ) / len(true)
