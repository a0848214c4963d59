"""A Caffe network as ONNX, layer for layer.

What goes in and what comes out are the network's own, as is how each layer reckons (caffe's
`*_layer.cpp`), so that what is known of the one holds of the other. What nothing comes of is left
out. Shapes are followed through, so that what does not fit is found here, by name.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log, prod
from typing import Final, assert_never

import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array
from core.foreign.caffe_faults import CaffeFault, CaffePart, shown
from core.foreign.caffe_fitting import FittingNumbers
from core.foreign.caffe_layers import (
    MOST_NUMBERS,
    BatchNorm,
    CaffeNetwork,
    Convolution,
    Eltwise,
    Layer,
    Relu,
    Scale,
    Shape,
    Slice,
    Softmax,
    TanH,
    too_large,
    unfit,
)
from core.foreign.caffe_numbers import CaffeNumbers
from core.foreign.onnx_writing import Attribute, NewNode, NewValue, model_of

OPERATOR_SET: Final = 17
#: Lightness; or lightness, a and b of hints, and where they are.
_INPUT_CHANNELS: Final = (1, 4)
_AB: Final = 2
#: An input of the first edition of the network of 2016: by what scores are multiplied before the
#: softmax, the same everywhere. Its authors feed it with this.
_ANNEALING_INPUT: Final = "Trecip"
_ANNEALING: Final = 6.0 / log(10.0)


@dataclass(frozen=True, slots=True)
class _Value:
    """A picture on its way through the network; `is_shares`: out of a softmax."""

    name: str
    shape: Shape
    is_shares: bool = False


def onnx_of(network: CaffeNetwork, numbers: CaffeNumbers, bins: Float32Array | None) -> bytes:
    """Write a network as an ONNX file, float32, for one picture at a time.

    Args:
        network: as its description says.
        numbers: of its layers.
        bins: a* and b* of its bins, (n, 2), if they were given; they are taken before those of
            the file, as by the authors' own programs.

    Raises:
        CaffeFault: the two do not fit, or it is no network that colours.
        BinsMissing: without `bins` it answers nothing.
    """
    writer = _Writer(network, numbers, bins)
    for name, shape in network.inputs:
        writer.begin(name, shape)
    for layer in network.layers:
        writer.add(layer)
    return writer.file()


class _Writer:
    """Writes a graph, node by node."""

    def __init__(
        self, network: CaffeNetwork, numbers: CaffeNumbers, bins: Float32Array | None
    ) -> None:
        self._numbers = FittingNumbers(numbers, bins)
        self._nodes: list[NewNode] = []
        self._tensors: dict[str, NDArray[np.generic]] = {}
        self._inputs: list[_Value] = []
        self._values: dict[str, _Value] = {}
        self._read: set[str] = set()
        # The last picture of a name has it alone, so that the outputs are called as they were.
        self._left = Counter(top for layer in network.layers for top in layer.tops)
        self._left.update(name for name, _ in network.inputs)
        self._names = set(self._left)

    def begin(self, name: str, shape: Shape) -> None:
        """Begin with an input."""
        if name in self._values:
            raise _twice(name, name)
        value = self._values[name] = _Value(name, shape)
        if name == _ANNEALING_INPUT:
            self._tensors[name] = np.full((1, 1, 1, 1), _ANNEALING, np.float32)
        else:
            self._inputs.append(value)
            self._left[name] = 0  # it is called so already

    def add(self, layer: Layer) -> None:
        """Write a layer."""
        given = [self._taken(layer, bottom) for bottom in layer.bottoms]
        match layer.work:
            case Convolution() as work:
                self._convolution(layer, work, _only(layer, given))
            case BatchNorm() as work:
                self._batch_norm(layer, work, _only(layer, given))
            case Scale() as work:
                self._scale(layer, work, _only(layer, given))
            case Relu(slope=slope):
                attributes: dict[str, Attribute] = {"alpha": slope} if slope else {}
                operator = "LeakyRelu" if slope else "Relu"
                self._simple(layer, operator, _only(layer, given), attributes)
            case Eltwise(is_product=is_product):
                self._eltwise(layer, is_product, given)
            case Slice() as work:
                self._slice(layer, work, _only(layer, given))
            case Softmax():
                self._simple(layer, "Softmax", _only(layer, given), {"axis": 1})
            case TanH():
                self._simple(layer, "Tanh", _only(layer, given), {})
            case _:
                assert_never(layer.work)

    def file(self) -> bytes:
        """Give the ONNX file of all that was written."""
        answers = [
            value
            for value in self._values.values()
            if value.name not in self._read and value.shape[0] == _AB
        ]
        if len(answers) != 1 or answers[0] in self._inputs:
            raise CaffeFault("it has not one output of two channels, a and b", part=CaffePart.TEXT)
        if len(self._inputs) != 1 or self._inputs[0].shape[0] not in _INPUT_CHANNELS:
            raise CaffeFault(
                "it has not one input, lightness or lightness with hints", part=CaffePart.TEXT
            )
        needed = {answers[0].name}
        nodes: list[NewNode] = []
        for node in reversed(self._nodes):
            if not needed.isdisjoint(node.outputs):
                needed.update(node.inputs)
                nodes.insert(0, node)
        return model_of(
            nodes,
            {name: values for name, values in self._tensors.items() if name in needed},
            [NewValue(value.name, (1, *value.shape)) for value in self._inputs],
            [NewValue(value.name, (1, *value.shape)) for value in answers],
            operator_set=OPERATOR_SET,
        )

    def _taken(self, layer: Layer, bottom: str) -> _Value:
        value = self._values.get(bottom)
        if value is None:
            raise CaffeFault(
                "the layer {layer} takes “{value}”, which no layer before it gives",
                part=CaffePart.TEXT,
                layer=shown(layer.name),
                value=shown(bottom),
            )
        self._read.add(value.name)
        return value

    def _given(self, layer: Layer, shapes: Sequence[Shape], *, is_shares: bool) -> tuple[str, ...]:
        """Note what a layer gives; gives the names in ONNX."""
        if len(shapes) != len(layer.tops):
            raise unfit(layer)
        for top, shape in zip(layer.tops, shapes, strict=True):
            if min(shape) < 1:
                raise unfit(layer)
            if prod(shape) > MOST_NUMBERS:
                raise too_large(layer)
            if top in self._values and top not in layer.bottoms:
                raise _twice(layer.name, top)
            self._left[top] -= 1
            name = top if self._left[top] == 0 else self._free(top)
            self._values[top] = _Value(name, shape, is_shares)
        return tuple(self._values[top].name for top in layer.tops)

    def _free(self, wanted: str) -> str:
        """Give a name that nothing else has."""
        name, count = wanted, 1
        while name in self._names:
            count += 1
            name = f"{wanted}#{count}"
        self._names.add(name)
        return name

    def _tensors_of(
        self, layer: Layer, tensors: Mapping[str, NDArray[np.generic]]
    ) -> tuple[str, ...]:
        """Note constants of a layer; gives their names in ONNX."""
        names = {self._free(f"{layer.name}.{kind}"): each for kind, each in tensors.items()}
        self._tensors |= names
        return tuple(names)

    def _simple(
        self, layer: Layer, operator: str, given: _Value, attributes: dict[str, Attribute]
    ) -> None:
        outputs = self._given(layer, [given.shape], is_shares=operator == "Softmax")
        self._nodes.append(NewNode(operator, (given.name,), outputs, attributes))

    def _convolution(self, layer: Layer, work: Convolution, given: _Value) -> None:
        channels, *sides = given.shape
        groups, outputs = work.groups, work.outputs
        if channels % groups or outputs % groups:
            raise unfit(layer)
        side_of = _transposed_side if work.is_transposed else _convolved_side
        height, width = (side_of(side, axis, work) for axis, side in enumerate(sides))
        names = self._given(layer, [(outputs, height, width)], is_shares=False)
        tensors = self._numbers.of_convolution(layer, work, channels, of_shares=given.is_shares)
        self._nodes.append(
            NewNode(
                "ConvTranspose" if work.is_transposed else "Conv",
                (given.name, *self._tensors_of(layer, tensors)),
                names,
                {
                    "kernel_shape": work.kernel,
                    "strides": work.stride,
                    "pads": (*work.pad, *work.pad),
                    "dilations": work.dilation,
                    "group": groups,
                },
            )
        )

    def _batch_norm(self, layer: Layer, work: BatchNorm, given: _Value) -> None:
        if work.epsilon <= 0.0:
            raise unfit(layer)
        names = self._given(layer, [given.shape], is_shares=False)
        tensors = self._numbers.of_batch_norm(layer, given.shape[0])
        operands = (given.name, *self._tensors_of(layer, tensors))
        epsilon: dict[str, Attribute] = {"epsilon": work.epsilon}
        self._nodes.append(NewNode("BatchNormalization", operands, names, epsilon))

    def _scale(self, layer: Layer, work: Scale, given: _Value) -> None:
        names = self._given(layer, [given.shape], is_shares=False)
        tensors = self._numbers.of_scale(layer, work, given.shape[0])
        factor, *shift = self._tensors_of(layer, tensors)
        product = (self._free(f"{layer.name}.product"),) if shift else names
        self._nodes.append(NewNode("Mul", (given.name, factor), product))
        if shift:
            self._nodes.append(NewNode("Add", (*product, *shift), names))

    def _eltwise(self, layer: Layer, is_product: bool, given: Sequence[_Value]) -> None:
        shapes = {value.shape for value in given}
        if len(given) < 2 or len(shapes) != 1 or (is_product and len(given) != 2):
            raise unfit(layer)
        names = self._given(layer, [*shapes], is_shares=False)
        operands = tuple(value.name for value in given)
        self._nodes.append(NewNode("Mul" if is_product else "Sum", operands, names))

    def _slice(self, layer: Layer, work: Slice, given: _Value) -> None:
        channels, height, width = given.shape
        edges = (0, *work.points, channels)
        sizes = [after - before for before, after in pairwise(edges)]
        names = self._given(layer, [(size, height, width) for size in sizes], is_shares=False)
        split = self._tensors_of(layer, {"sizes": np.array(sizes, np.int64)})
        self._nodes.append(NewNode("Split", (given.name, *split), names, {"axis": 1}))


def _only(layer: Layer, given: Sequence[_Value]) -> _Value:
    if len(given) != 1:
        raise unfit(layer)
    return given[0]


def _convolved_side(side: int, axis: int, work: Convolution) -> int:
    extent = work.dilation[axis] * (work.kernel[axis] - 1) + 1
    return (side + 2 * work.pad[axis] - extent) // work.stride[axis] + 1


def _transposed_side(side: int, axis: int, work: Convolution) -> int:
    extent = work.dilation[axis] * (work.kernel[axis] - 1) + 1
    return work.stride[axis] * (side - 1) + extent - 2 * work.pad[axis]


def _twice(layer: str, value: str) -> CaffeFault:
    return CaffeFault(
        "the layer {layer} gives “{value}” a second time",
        part=CaffePart.TEXT,
        layer=shown(layer),
        value=shown(value),
    )
