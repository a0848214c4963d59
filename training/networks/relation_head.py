"""The second output of a network: two embeddings and an amplitude for each of its cells.

A small head on what the network knows already. The network itself stays as it is, so that its
colours are the same with the head and without.
"""

from typing import Final

import keras
from keras import layers, ops

from core.base.arrays import Float32Array
from training.networks.colour_unet import DoubleBilinear
from training.networks.finish import read_mean
from training.recipes.recipe import RelationSection

#: Names of all layers that belong to the head begin so.
PREFIX: Final = "relation_"
#: Embeddings begin this small, so that at first all cells of a photo are related.
_CLOSE: Final = 0.35
#: softplus of it is 1.
_ONE: Final = 0.54
#: Pixels a side of a cell.
_STRIDE: Final = 4
_LIGHTNESS, _AB, _SPREAD = 50.0, 40.0, 20.0


class CellFeatures(layers.Layer):  # type: ignore[misc]
    """What a head is told of each cell beside the decoder's features: L, ab and its spread."""

    def __init__(self, centres: Float32Array, temperature: float) -> None:
        super().__init__(name=f"{PREFIX}cell")
        self._centres, self._temperature = centres, temperature

    def call(self, logits: keras.KerasTensor, lightness: keras.KerasTensor) -> keras.KerasTensor:
        """Return (n, h, w, 4) of logits (n, h, w, k) and L (n, 4h, 4w, 1)."""
        seen = ops.average_pool(lightness, _STRIDE, strides=_STRIDE)
        ab = read_mean(logits, self._centres, self._temperature)
        share = ops.softmax(logits, axis=-1)
        mean = ops.matmul(share, self._centres)
        squares = ops.matmul(share, (self._centres**2).sum(axis=1, keepdims=True))
        variance = squares - ops.sum(ops.square(mean), axis=-1, keepdims=True)
        spread = ops.sqrt(ops.maximum(variance, 1e-6))
        return ops.concatenate([seen / _LIGHTNESS - 1.0, ab / _AB, spread / _SPREAD], axis=-1)


def features_of(network: keras.Model, centres: Float32Array, *, temperature: float) -> keras.Model:
    """Build what the head sees: L (n, h, w, 1) to (n, h/4, w/4, c).

    Args:
        network: of `build_colour_unet`.
        centres: (k, 2) float32, ab of the bins.
        temperature: at which the app reads the network.
    """
    fine = network.get_layer("logits").input
    coarse = DoubleBilinear(name=f"{PREFIX}double")(network.get_layer("narrow4").input)
    things = network.get_layer("narrow8").input  # a sixteenth: of which thing a cell is a part
    for enlarged in ("first", "second"):
        things = DoubleBilinear(name=f"{PREFIX}{enlarged}")(things)
    cell = CellFeatures(centres, temperature)(network.output, network.input)
    return keras.Model(network.input, layers.Concatenate()([fine, coarse, things, cell]))


def build_head(section: RelationSection, channels: int) -> keras.Model:
    """Build the head: (n, h, w, channels) to (n, h, w, 2 d + 1), the amplitude last."""
    features = keras.Input((None, None, channels))
    x = features
    for number, width in enumerate(section.hidden):
        x = layers.Conv2D(width, 1, activation="relu", name=f"{PREFIX}{number}")(x)
    embeddings = layers.Conv2D(2 * section.embedding, 1, name=f"{PREFIX}embeddings")(x)
    amplitude = layers.Conv2D(
        1,
        1,
        activation="softplus",
        bias_initializer=keras.initializers.Constant(_ONE),
        name=f"{PREFIX}amplitude",
    )(x)
    scaled = layers.Rescaling(_CLOSE, name=f"{PREFIX}close")(embeddings)
    return keras.Model(features, layers.Concatenate()([scaled, amplitude]), name="relation_head")


def with_relation(network: keras.Model, features: keras.Model, head: keras.Model) -> keras.Model:
    """Build the network with both outputs: L to its answer and to the relation of its cells."""
    return keras.Model(network.input, [network.output, head(features.output)], name="related")
