"""A network's weights as an archive inside a package, and back: what fine-tuning starts from."""

import io
from collections.abc import Mapping

import keras
import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array
from core.base.errors import UsageError
from training.networks.efficientnet_lite import PREFIX, encoder_layers

Archive = Mapping[str, NDArray[np.float16] | Float32Array]


def weights_archive(network: keras.Model) -> bytes:
    """Pack all weights as an .npz of float16, for fine-tuning.

    The encoder's are named as `set_encoder_weights` reads them, the others
    `decoder/LAYER/VARIABLE`.
    """
    buffer = io.BytesIO()
    arrays = {name: _numbers(variable).astype(np.float16) for name, variable in _named(network)}
    np.savez(buffer, allow_pickle=False, **arrays)
    return buffer.getvalue()


def load_weights(network: keras.Model, archive: Archive) -> None:
    """Set every weight of `network` from what `weights_archive` packed.

    Raises:
        UsageError: a weight is missing or has another shape; the network is left as it was.
    """
    found = []
    for name, variable in _named(network):
        if name not in archive or archive[name].shape != tuple(variable.shape):
            raise UsageError(
                "The weights do not fit this network: '{name}' is missing or differs in shape.",
                hint="Start from a model of the same recipe, or from none.",
                name=name,
            )
        found.append((variable, np.asarray(archive[name], np.float32)))
    for variable, numbers in found:
        variable.assign(numbers)


def _named(network: keras.Model) -> list[tuple[str, keras.Variable]]:
    encoder = {layer.name for layer in encoder_layers(network)}
    return [
        (
            f"{layer.name.removeprefix(PREFIX)}/{variable.name}"
            if layer.name in encoder
            else f"decoder/{layer.name}/{variable.name}",
            variable,
        )
        for layer in network.layers
        for variable in layer.weights
    ]


def _numbers(variable: keras.Variable) -> Float32Array:
    numbers: Float32Array = np.asarray(keras.ops.convert_to_numpy(variable), np.float32)
    return numbers
