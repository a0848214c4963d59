"""The network of the original study: 3x3 convolutions, strides, upsampling layers, no pooling."""

import keras
from keras import layers, ops

from training.recipes.recipe import ClassicSection


class DoubleNearest(layers.Layer):  # type: ignore[misc]
    """Enlarge (n, h, w, c) to (n, 2h, 2w, c) by repeating pixels; h and w may be unknown.

    The same numbers as `UpSampling2D(2)`, whose export needs a fixed size.
    """

    def call(self, x: keras.KerasTensor) -> keras.KerasTensor:
        """Return the enlarged features."""
        return ops.repeat(ops.repeat(x, 2, axis=1), 2, axis=2)


def build_classic(section: ClassicSection) -> keras.Model:
    """Build the network: L (n, h, w, 1), 0..100 -> ab / 128 (n, h, w, 2).

    h and w are multiples of 8. Each halving is a convolution of stride 2, each doubling an
    upsampling layer before a convolution; the way back sees only what the way down kept, as in
    the study, so its colour has soft edges.
    """
    full, half, quarter, eighth = section.widths
    lightness = keras.Input((None, None, 1), name="lightness")
    x = layers.Rescaling(1 / 100.0, name="to_unit")(lightness)
    x = _convolution(x, full, "full")
    for width, name in ((half, "half"), (quarter, "quarter"), (eighth, "eighth")):
        x = _convolution(x, width, f"{name}_down", strides=2)
        x = _convolution(x, width, f"{name}_more")
    x = layers.Dropout(section.dropout)(x)
    for width, name in ((quarter, "quarter"), (half, "half"), (full, "full")):
        x = DoubleNearest(name=f"{name}_up")(x)
        x = _convolution(x, width, f"{name}_back")
    ab = layers.Conv2D(2, 3, padding="same", activation="tanh", name="ab")(x)
    return keras.Model(lightness, ab, name="classic")


def _convolution(
    x: keras.KerasTensor, width: int, name: str, *, strides: int = 1
) -> keras.KerasTensor:
    return layers.Conv2D(width, 3, strides=strides, padding="same", activation="relu", name=name)(x)
