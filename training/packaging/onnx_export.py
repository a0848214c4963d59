"""A trained network becomes a package: ONNX, with 16-bit weights where they do, checked."""

import tempfile
from pathlib import Path

import keras
import numpy as np
import onnx
from onnx import helper, numpy_helper

from core.base.arrays import Float32Array, Float32Plane
from core.base.errors import AutochromeError
from core.model.card import Card
from core.model.contract import ANSWER, LIGHTNESS, TOLERANCES, cells_of, fed
from core.model.network import Network
from core.model.relation import RELATION

#: Weights of at least this many numbers are stored in 16 bits.
_HALVED_FROM = 512


class ParityError(AutochromeError):
    """The exported network does not answer as the trained one does."""


def export(network: keras.Model, card: Card, pictures: list[Float32Plane]) -> tuple[bytes, float]:
    """Export a network as small as it can be without answering otherwise.

    16 bits are enough for the weights of most networks. Where they are not, as after some minutes
    of learning from few photographs, all 32 are kept: the file is twice as large.

    Args:
        network: what was trained.
        card: of the package to be.
        pictures: L* planes whose sides the network takes.

    Returns:
        The file, and the largest difference between it and Keras.

    Raises:
        ParityError: the difference is above what `TOLERANCES` allows, whatever the weights.
    """
    model = _converted(network)
    whole = _checked_bytes(model)
    _halve_weights(model.graph)
    halved = _checked_bytes(model)
    try:
        return halved, check_parity(network, halved, card, pictures)
    except ParityError:
        return whole, check_parity(network, whole, card, pictures)


def to_onnx(network: keras.Model) -> bytes:
    """Export a network, its weights in 16 bits and its arithmetic in 32.

    The weights are widened when the file is loaded, so they cost half the disk and no time.
    """
    model = _converted(network)
    _halve_weights(model.graph)
    return _checked_bytes(model)


def _converted(network: keras.Model) -> onnx.ModelProto:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.onnx"
        # Of a batch of one, TensorFlow takes the (1, 1, 1, c) context for the bias of a
        # convolution, and tf2onnx then writes a convolution with two biases.
        signature = keras.InputSpec(shape=(None, None, None, 1), dtype="float32", name=LIGHTNESS)
        network.export(path, format="onnx", input_signature=[signature], verbose=False)
        model = onnx.load(path)
    names = zip(model.graph.output, (ANSWER, RELATION), strict=False)
    for value, name in ((model.graph.input[0], LIGHTNESS), *names):
        _rename(model.graph, value.name, name)
        value.name = name
    return model


def _checked_bytes(model: onnx.ModelProto) -> bytes:
    onnx.checker.check_model(model)
    exported: bytes = model.SerializeToString()
    return exported


def _halve_weights(graph: onnx.GraphProto) -> None:
    wide = [
        tensor
        for tensor in graph.initializer
        if tensor.data_type == onnx.TensorProto.FLOAT and np.prod(tensor.dims) >= _HALVED_FROM
    ]
    for tensor in wide:
        name = f"{tensor.name}_16"
        values = numpy_helper.to_array(tensor).astype(np.float16)
        graph.initializer.remove(tensor)
        graph.initializer.append(numpy_helper.from_array(values, name))
        cast = helper.make_node("Cast", [name], [tensor.name], to=onnx.TensorProto.FLOAT)
        graph.node.insert(0, cast)


def _rename(graph: onnx.GraphProto, old: str, new: str) -> None:
    for node in graph.node:
        for names in (node.input, node.output):
            for place, name in enumerate(names):
                if name == old:
                    names[place] = new


def shift_prior(network: keras.Model, shift: Float32Array) -> None:
    """Add `shift` (k,) to the logits of a network, for good."""
    head = network.get_layer("logits")
    kernel, bias = head.get_weights()
    head.set_weights([kernel, bias + shift])


def check_parity(
    network: keras.Model, model: bytes, card: Card, pictures: list[Float32Plane]
) -> float:
    """Answer the largest difference between the exported file and Keras on real photos.

    Args:
        network: what was trained; with two outputs where the card speaks of a relation.
        model: what `to_onnx` made of it.
        card: of the package to be.
        pictures: L* planes whose sides the network takes.

    Raises:
        ParityError: the difference is above what `TOLERANCES` allows.
    """
    runtime = Network(model, card)
    worst = 0.0
    for lightness in pictures:
        answers = network(fed(lightness, card.input)[LIGHTNESS], training=False)
        found: tuple[Float32Array, ...]
        if card.relation is None:
            answers, found = [answers], (runtime.run(lightness),)
        else:
            found = runtime.run_related(lightness)
        for answer, cells in zip(answers, found, strict=True):
            expected = cells_of(np.asarray(answer), card.input)
            worst = max(worst, float(np.abs(cells - expected).max()))
    tolerance = TOLERANCES[card.output.kind]
    if not worst <= tolerance:
        raise ParityError(
            "The exported network differs from the trained one by {worst} ({tolerance} is "
            "allowed).",
            hint="Nothing was written.",
            worst=f"{worst:.3g}",
            tolerance=f"{tolerance:g}",
        )
    return worst
