"""Writes ONNX: nodes, tensors and whole graphs, on the wire level of the protobuf.

The counterpart of `core.model.onnx_wire`. A field that is written here can be set into a file that
is otherwise left as it is; field numbers are those of onnx.proto (ONNX 1.23).
"""

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from core.model.onnx_wire import written_varint

#: A whole number, a number, a text, a list of whole numbers, or a list of numbers.
Attribute: TypeAlias = int | float | str | tuple[int, ...] | tuple[float, ...]
#: A length, or the name of one that is free.
Side: TypeAlias = int | str

#: Version 10 of the form of the file, which ONNX Runtime reads since 1.18.
_IR_VERSION: Final = 10
_PRODUCER: Final = "Autochrome"

_VARINT, _BYTES, _FIXED32 = 0, 2, 5
_MODEL_IR_VERSION, _MODEL_PRODUCER, _MODEL_GRAPH, _MODEL_OPERATOR_SET = 1, 2, 7, 8
_OPERATOR_SET_VERSION = 2
_GRAPH_NODE, _GRAPH_NAME, _GRAPH_INITIALIZER, _GRAPH_INPUT, _GRAPH_OUTPUT = 1, 2, 5, 11, 12
_NODE_INPUT, _NODE_OUTPUT, _NODE_NAME, _NODE_OPERATOR, _NODE_ATTRIBUTE = 1, 2, 3, 4, 5
_TENSOR_DIMS, _TENSOR_TYPE, _TENSOR_NAME, _TENSOR_RAW = 1, 2, 8, 9
_VALUE_NAME, _VALUE_TYPE, _TYPE_TENSOR, _TENSOR_ELEMENT, _TENSOR_SHAPE = 1, 2, 1, 1, 2
_SHAPE_DIM, _DIM_VALUE, _DIM_NAME = 1, 1, 2
_ATTRIBUTE_NAME, _ATTRIBUTE_KIND = 1, 20


class Element(IntEnum):
    """What the numbers of a tensor are, as onnx.proto counts them."""

    FLOAT = 1
    UINT8 = 2
    INT32 = 6
    INT64 = 7
    FLOAT16 = 10


_ELEMENTS: Final[Mapping[str, Element]] = {
    "float32": Element.FLOAT,
    "uint8": Element.UINT8,
    "int32": Element.INT32,
    "int64": Element.INT64,
    "float16": Element.FLOAT16,
}


@dataclass(frozen=True, slots=True)
class NewNode:
    """A node of a graph.

    Attributes:
        operator: of the standard set, as "Conv".
        inputs: names of values; an empty one is left out.
        outputs: names of values, each made by one node.
        attributes: of the operator.
    """

    operator: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    attributes: Mapping[str, Attribute] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class NewValue:
    """An input or output of a graph.

    Attributes:
        name: of the value.
        shape: lengths of its axes.
        element: what its numbers are.
    """

    name: str
    shape: tuple[Side, ...]
    element: Element = Element.FLOAT


def model_of(
    nodes: Sequence[NewNode],
    tensors: Mapping[str, NDArray[np.generic]],
    inputs: Sequence[NewValue],
    outputs: Sequence[NewValue],
    *,
    operator_set: int,
) -> bytes:
    """Write a whole ONNX file.

    Args:
        nodes: in an order in which they can run.
        tensors: constants by their names.
        inputs: of the graph.
        outputs: of the graph.
        operator_set: version of the standard operators that the nodes are of.
    """
    graph = b"".join(
        [
            *(node_field(node) for node in nodes),
            _text(_GRAPH_NAME, "network"),
            *(tensor_field(name, values) for name, values in tensors.items()),
            *(input_field(value) for value in inputs),
            *(output_field(value) for value in outputs),
        ]
    )
    return b"".join(
        [
            _number(_MODEL_IR_VERSION, _IR_VERSION),
            _text(_MODEL_PRODUCER, _PRODUCER),
            written_field(_MODEL_GRAPH, graph),
            written_field(_MODEL_OPERATOR_SET, _number(_OPERATOR_SET_VERSION, operator_set)),
        ]
    )


def node_field(node: NewNode) -> bytes:
    """Write a node as a field of a graph."""
    content = [_text(_NODE_INPUT, name) for name in node.inputs]
    content += [_text(_NODE_OUTPUT, name) for name in node.outputs]
    content += [_text(_NODE_NAME, node.outputs[0]), _text(_NODE_OPERATOR, node.operator)]
    content += [
        written_field(_NODE_ATTRIBUTE, _attribute(name, value))
        for name, value in node.attributes.items()
    ]
    return written_field(_GRAPH_NODE, b"".join(content))


def tensor_field(name: str, values: NDArray[np.generic]) -> bytes:
    """Write a constant as a field of a graph.

    Args:
        name: of the value.
        values: of a type that `Element` names.

    Raises:
        KeyError: of another type.
    """
    little = np.ascontiguousarray(values, values.dtype.newbyteorder("<"))
    content = [_number(_TENSOR_DIMS, side) for side in values.shape]
    content += [
        _number(_TENSOR_TYPE, _ELEMENTS[values.dtype.name]),
        _text(_TENSOR_NAME, name),
        written_field(_TENSOR_RAW, little.tobytes()),
    ]
    return written_field(_GRAPH_INITIALIZER, b"".join(content))


def input_field(value: NewValue) -> bytes:
    """Write an input as a field of a graph."""
    return written_field(_GRAPH_INPUT, _value(value))


def output_field(value: NewValue) -> bytes:
    """Write an output as a field of a graph."""
    return written_field(_GRAPH_OUTPUT, _value(value))


def written_field(number: int, content: bytes) -> bytes:
    """Write a field that holds bytes, a text or a message."""
    return written_varint(number << 3 | _BYTES) + written_varint(len(content)) + content


def _number(number: int, value: int) -> bytes:
    # Negative numbers are 64 bits of two's complement.
    return written_varint(number << 3 | _VARINT) + written_varint(value & (2**64 - 1))


def _float(number: int, value: float) -> bytes:
    return written_varint(number << 3 | _FIXED32) + struct.pack("<f", value)


def _text(number: int, text: str) -> bytes:
    return written_field(number, text.encode())


def _value(value: NewValue) -> bytes:
    sides = b"".join(
        written_field(
            _SHAPE_DIM,
            _text(_DIM_NAME, side) if isinstance(side, str) else _number(_DIM_VALUE, side),
        )
        for side in value.shape
    )
    tensor = _number(_TENSOR_ELEMENT, value.element) + written_field(_TENSOR_SHAPE, sides)
    kind = written_field(_TYPE_TENSOR, tensor)
    return _text(_VALUE_NAME, value.name) + written_field(_VALUE_TYPE, kind)


class _Kind(IntEnum):
    """What an attribute holds; as onnx.proto counts them."""

    FLOAT = 1
    INT = 2
    STRING = 3
    FLOATS = 6
    INTS = 7


def _attribute(name: str, value: Attribute) -> bytes:
    kind, content = _attribute_value(value)
    return _text(_ATTRIBUTE_NAME, name) + content + _number(_ATTRIBUTE_KIND, kind)


def _attribute_value(value: Attribute) -> tuple[_Kind, bytes]:
    match value:
        case int():
            return _Kind.INT, _number(3, value)
        case float():
            return _Kind.FLOAT, _float(2, value)
        case str():
            return _Kind.STRING, _text(4, value)
        case tuple() if all(isinstance(one, int) for one in value):
            return _Kind.INTS, b"".join(_number(8, int(one)) for one in value)
        case _:
            return _Kind.FLOATS, b"".join(_float(7, one) for one in value)
