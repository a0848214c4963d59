"""EfficientNet-Lite0 without its classifier, as a feature pyramid.

Architecture: Tan and Le 2019 (EfficientNet), in the "Lite" form that Google published for phones:
ReLU6, no squeeze-and-excitation. Batch norm is folded into the convolutions of the weights that
are used here, so the layers below are plain convolutions with a bias.
"""

from collections.abc import Mapping

import keras
import numpy as np
from keras import layers
from numpy.typing import NDArray

from core.base.arrays import Float32Array

#: (output channels, kernel, stride of the first, expansion, repeats)
_STAGES = (
    (16, 3, 1, 1, 1),
    (24, 3, 2, 6, 2),
    (40, 5, 2, 6, 2),
    (80, 3, 2, 6, 3),
    (112, 5, 1, 6, 3),
    (192, 5, 2, 6, 4),
    (320, 3, 1, 6, 1),
)
#: Blocks whose output is the last at 1/2, 1/4, 1/8, 1/16 and 1/32 of the input.
_TAPS = (0, 2, 4, 10, 15)
PREFIX = "encoder_"
#: How many blocks there are.
BLOCKS = sum(stage[-1] for stage in _STAGES)


def feature_pyramid(lightness: keras.KerasTensor) -> list[keras.KerasTensor]:
    """Build the encoder on L (n, h, w, 1), 0..100; answer its features at 1/2 to 1/32."""
    # The network was trained on RGB, (x - 127) / 128. On grey pictures its three channels are
    # one, so the stem's kernel is summed over them (see `set_encoder_weights`).
    x = layers.Rescaling(2.55 / 128.0, offset=-127.0 / 128.0, name="to_encoder")(lightness)
    return _pyramid(x)


def rgb_pyramid(srgb: keras.KerasTensor) -> list[keras.KerasTensor]:
    """Build the encoder on sRGB (n, h, w, 3), 0..1; answer its features at 1/2 to 1/32."""
    return _pyramid(layers.Rescaling(255.0 / 128.0, offset=-127.0 / 128.0)(srgb))


def _pyramid(x: keras.KerasTensor) -> list[keras.KerasTensor]:
    x = layers.Conv2D(32, 3, strides=2, padding="same", name=f"{PREFIX}stem")(x)
    x = layers.ReLU(max_value=6.0)(x)
    taps: list[keras.KerasTensor] = []
    number = 0
    for channels, kernel, stride, expansion, repeats in _STAGES:
        for repeat in range(repeats):
            x = _block(x, number, channels, kernel, stride if repeat == 0 else 1, expansion)
            if number in _TAPS:
                taps.append(x)
            number += 1
    return taps


def _block(
    x: keras.KerasTensor, number: int, channels: int, kernel: int, stride: int, expansion: int
) -> keras.KerasTensor:
    name = f"{PREFIX}block{number:02d}"
    entry = x
    if expansion != 1:
        x = layers.Conv2D(x.shape[-1] * expansion, 1, name=f"{name}_expand")(x)
        x = layers.ReLU(max_value=6.0)(x)
    x = layers.DepthwiseConv2D(kernel, strides=stride, padding="same", name=f"{name}_dw")(x)
    x = layers.ReLU(max_value=6.0)(x)
    x = layers.Conv2D(channels, 1, name=f"{name}_project")(x)
    if stride == 1 and entry.shape[-1] == channels:
        x = layers.Add()([entry, x])
    return x


def set_encoder_weights(
    model: keras.Model, weights: Mapping[str, NDArray[np.float16] | Float32Array]
) -> None:
    """Load `stem/kernel`, `block00_dw/kernel`, ... into the encoder's layers.

    A stem for three channels is folded into one for L; a stem of the model's own kind is taken as
    it is.

    Raises:
        KeyError: a layer has no weights in `weights`.
        ValueError: they are of another shape: a stem for L where colour is to be seen.
    """
    for layer in encoder_layers(model):
        name = layer.name.removeprefix(PREFIX)
        kernel = np.asarray(weights[f"{name}/kernel"], np.float32)
        if name == "stem" and layer.kernel.shape[2] < kernel.shape[2]:
            kernel = kernel.sum(axis=2, keepdims=True)
        layer.set_weights([kernel, np.asarray(weights[f"{name}/bias"], np.float32)])


def encoder_layers(model: keras.Model) -> list[keras.layers.Layer]:
    """List the encoder's layers that have weights."""
    return [x for x in model.layers if x.name.startswith(PREFIX) and x.weights]


def block_number(layer: keras.layers.Layer) -> int:
    """Tell which block a layer of the encoder belongs to; the stem is -1."""
    name = layer.name.removeprefix(f"{PREFIX}block")
    return int(name[:2]) if name[:2].isdigit() else -1
