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


def weight_arrays(network: keras.Model) -> dict[str, NDArray[np.float16] | Float32Array]:
    """Give all weights by their names, in 16 bits where those hold them.

    The encoder's are named as `set_encoder_weights` reads them, the others
    `decoder/LAYER/VARIABLE`.
    """
    return _halved(_named(network))


def head_arrays(head: keras.Model) -> dict[str, NDArray[np.float16] | Float32Array]:
    """Give the weights of a head for the relation of cells, `relation/LAYER/VARIABLE`."""
    return _halved(_named_of_head(head))


def archive_of(arrays: Archive) -> bytes:
    """Pack weights as an .npz, for fine-tuning."""
    buffer = io.BytesIO()
    np.savez(buffer, allow_pickle=False, **arrays)
    return buffer.getvalue()


def load_weights(network: keras.Model, archive: Archive) -> None:
    """Set every weight of `network` from what `weight_arrays` gave.

    Raises:
        UsageError: a weight is missing or has another shape; the network is left as it was.
    """
    _load(_named(network), archive)


def load_head(head: keras.Model, archive: Archive) -> None:
    """Set every weight of a head for the relation of cells; see `load_weights`."""
    _load(_named_of_head(head), archive)


def _load(named: list[tuple[str, keras.Variable]], archive: Archive) -> None:
    found = []
    for name, variable in named:
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


def _named_of_head(head: keras.Model) -> list[tuple[str, keras.Variable]]:
    return [
        (f"relation/{layer.name}/{variable.name}", variable)
        for layer in head.layers
        for variable in layer.weights
    ]


def _halved(
    named: list[tuple[str, keras.Variable]],
) -> dict[str, NDArray[np.float16] | Float32Array]:
    return {name: _in_16_bits(_numbers(variable)) for name, variable in named}


def _in_16_bits(numbers: Float32Array) -> NDArray[np.float16] | Float32Array:
    """Halve numbers, unless one is too large: variances of a batch norm may be."""
    if np.abs(numbers).max(initial=0.0) > np.finfo(np.float16).max:
        return numbers
    return numbers.astype(np.float16)


def _numbers(variable: keras.Variable) -> Float32Array:
    numbers: Float32Array = np.asarray(keras.ops.convert_to_numpy(variable), np.float32)
    return numbers
