"""The network of `natural`: an ImageNet encoder, a small decoder, a distribution over ab bins."""

from dataclasses import dataclass

import keras
import numpy as np
from keras import layers, ops

from training.networks.efficientnet_lite import (
    BLOCKS,
    block_number,
    encoder_layers,
    feature_pyramid,
)
from training.recipes.recipe import UnetSection

#: Training looks at every second cell each way. Neighbours say nearly the same, random crops
#: make up for the rest, and a step takes two thirds of the time.
THINNING = 2


class DoubleBilinear(layers.Layer):  # type: ignore[misc]
    """Enlarge (n, h, w, c) to (n, 2h, 2w, c) bilinearly, edges repeated; h and w may be unknown.

    The same numbers as `UpSampling2D(2, "bilinear")`, whose export needs a fixed size: doubled
    pixels averaged by (1, 2, 1) / 4 each way.
    """

    def call(self, x: keras.KerasTensor) -> keras.KerasTensor:
        """Return the enlarged features."""
        x = ops.repeat(ops.repeat(x, 2, axis=1), 2, axis=2)
        # Of doubled pixels, the reflection is the repetition of the edge.
        x = ops.pad(x, [[0, 0], [1, 1], [1, 1], [0, 0]], mode="reflect")
        row = np.array([0.25, 0.5, 0.25], np.float32)
        kernel = np.broadcast_to(np.outer(row, row)[..., None, None], (3, 3, x.shape[-1], 1))
        return ops.depthwise_conv(x, kernel)


@dataclass(frozen=True, slots=True)
class ColourUnet:
    """Two views of one network.

    Attributes:
        network: L (n, h, w, 1), 0..100 -> logits (n, h/4, w/4, bins).
        thinned: the same weights, logits of every `THINNING`-th cell: (n, h/8, w/8, bins).
    """

    network: keras.Model
    thinned: keras.Model


def build_colour_unet(section: UnetSection, *, bins: int) -> ColourUnet:
    """Build the network; h and w of its input are multiples of 32.

    The encoder is frozen but for its last `learning_blocks`. The decoder adds a 1x1 lateral of
    each level of the pyramid to the enlarged level below (Lin et al. 2017, "Feature Pyramid
    Networks"), and the mean over the whole picture at the top, so that a colour can depend on
    what the photograph is of.
    """
    lightness = keras.Input((None, None, 1), name="lightness")
    pyramid = feature_pyramid(lightness)[1:]
    x = _lateral(pyramid[-1], section.widths[0], 32)
    context = layers.GlobalAveragePooling2D(keepdims=True)(pyramid[-1])
    context = layers.Dense(section.widths[0], activation="relu", name="context")(context)
    x = _convolution(layers.Add()([x, context]), section.widths[0], "decode32")
    for feature, width, scale in zip(
        reversed(pyramid[:-1]), section.widths[1:], (16, 8, 4), strict=True
    ):
        # Narrowed before it is enlarged: the same sum at a quarter of the work.
        x = layers.Conv2D(width, 1, use_bias=False, name=f"narrow{scale}")(x)
        x = DoubleBilinear()(x)
        x = _convolution(
            layers.Add()([x, _lateral(feature, width, scale)]), width, f"decode{scale}"
        )
    head = layers.Conv2D(bins, 1, name="logits", dtype="float32")
    network = keras.Model(lightness, head(x), name="colour_unet")
    thinned = keras.Model(lightness, head(x[:, ::THINNING, ::THINNING]), name="thinned")
    for layer in encoder_layers(network):
        layer.trainable = block_number(layer) >= BLOCKS - section.learning_blocks
    return ColourUnet(network, thinned)


def _lateral(feature: keras.KerasTensor, width: int, scale: int) -> keras.KerasTensor:
    return layers.Conv2D(width, 1, name=f"lateral{scale}")(feature)


def _convolution(x: keras.KerasTensor, width: int, name: str) -> keras.KerasTensor:
    x = layers.Conv2D(width, 3, padding="same", use_bias=False, name=name)(x)
    x = layers.BatchNormalization(name=f"{name}_norm")(x)
    return layers.ReLU()(x)
