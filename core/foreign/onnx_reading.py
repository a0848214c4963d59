"""Reads what an ONNX file says of itself: inputs, outputs, nodes and constants.

The counterpart of `onnx_writing`, on the wire level of the protobuf: nothing is copied, and nothing
is run. Field numbers are those of onnx.proto (ONNX 1.23).
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.foreign.onnx_writing import Element
from core.model.onnx_wire import (
    UnsafeOnnx,
    WireField,
    WireReader,
    node_of,
    packed_varints,
    signed,
)

MODEL_IR_VERSION: Final = 1
MODEL_GRAPH: Final = 7
MODEL_OPERATOR_SET: Final = 8
GRAPH_NODE: Final = 1
GRAPH_INITIALIZER: Final = 5
GRAPH_SPARSE: Final = 15
NODE_INPUT: Final = 1
NODE_OUTPUT: Final = 2
TENSOR_NAME: Final = 8
TENSOR_RAW: Final = 9
TENSOR_EXTERNAL: Final = 13
TENSOR_LOCATION: Final = 14
_GRAPH_INPUT, _GRAPH_OUTPUT = 11, 12
_NODE_ATTRIBUTE = 5
_OPERATOR_SET_DOMAIN, _OPERATOR_SET_VERSION = 1, 2
_TENSOR_DIMS, _TENSOR_TYPE, _TENSOR_FLOATS = 1, 2, 4
_VALUE_NAME, _VALUE_TYPE, _TYPE_TENSOR, _TENSOR_ELEMENT, _TENSOR_SHAPE = 1, 2, 1, 1, 2
_SHAPE_DIM, _DIM_VALUE = 1, 1
_ATTRIBUTE_NAME, _ATTRIBUTE_FLOAT, _ATTRIBUTE_INT, _ATTRIBUTE_TENSOR, _ATTRIBUTE_INTS = (
    1,
    2,
    3,
    5,
    8,
)
_STANDARD_DOMAINS: Final = (b"", b"ai.onnx")
_DTYPES: Final[Mapping[int, str]] = {Element.FLOAT: "<f4", Element.FLOAT16: "<f2"}
#: More axes than any sensible tensor has.
_MOST_AXES: Final = 16
_LONGEST_NAME: Final = 4096


@dataclass(frozen=True, slots=True)
class Value:
    """An input or output of a graph.

    Attributes:
        name: of the value.
        element: what its numbers are, as onnx.proto counts them; 0 where it does not say.
        shape: lengths of its axes, None where one is free; None where nothing is said of them.
    """

    name: str
    element: int
    shape: tuple[int | None, ...] | None


@dataclass(frozen=True, slots=True)
class Constant:
    """A tensor that is written in the file.

    Attributes:
        name: of the value.
        element: what its numbers are, as onnx.proto counts them.
        shape: lengths of its axes.
        content: its numbers, little-endian; None where they are written in another way.
    """

    name: str
    element: int
    shape: tuple[int, ...]
    content: memoryview | None

    def numbers(self) -> NDArray[np.float64] | None:
        """Give its numbers in its shape; None where they are no floating-point numbers."""
        dtype = _DTYPES.get(self.element)
        if dtype is None or self.content is None:
            return None
        if len(self.content) != math.prod(self.shape) * np.dtype(dtype).itemsize:
            return None
        return np.frombuffer(self.content, dtype).reshape(self.shape).astype(np.float64)


@dataclass(frozen=True, slots=True)
class GraphNode:
    """A node of a graph.

    Attributes:
        operator: of the standard set.
        inputs: names of values; an empty one is left out.
        outputs: names of values.
        raw: the message.
    """

    operator: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    raw: memoryview

    def whole(self, name: str) -> int | None:
        """Give an attribute that is a whole number; None where there is none."""
        found: int | None = None
        for field in self._attribute(name):
            if field.number == _ATTRIBUTE_INT and isinstance(field.value, int):
                found = signed(field.value)
        return found

    def wholes(self, name: str) -> tuple[int, ...]:
        """Give an attribute that is a list of whole numbers; empty where there is none."""
        found: list[int] = []
        for field in self._attribute(name):
            if field.number == _ATTRIBUTE_INTS:
                found += _numbers(field)
        return tuple(found)

    def constant(self) -> Constant | None:
        """Give what a `Constant` answers; None where that is no tensor of numbers."""
        found: Constant | None = None
        for field in self._attribute("value"):
            if field.number == _ATTRIBUTE_TENSOR and isinstance(field.value, memoryview):
                found = _constant(WireReader(), field.value)
        for field in self._attribute("value_float"):
            if field.number == _ATTRIBUTE_FLOAT:
                # Of a field of fixed width the reader says only where it lies.
                content = self._message("value_float")[field.end - 4 : field.end]
                found = Constant("", Element.FLOAT, (), content)
        return found

    def _attribute(self, name: str) -> list[WireField]:
        return list(WireReader().fields(self._message(name)))

    def _message(self, name: str) -> memoryview:
        """Give the message that is an attribute; an empty one where there is none."""
        for field in WireReader().fields(self.raw):
            if field.number != _NODE_ATTRIBUTE or not isinstance(field.value, memoryview):
                continue
            for part in WireReader().fields(field.value):
                is_name = part.number == _ATTRIBUTE_NAME and isinstance(part.value, memoryview)
                if is_name and bytes(part.value or b"") == name.encode():
                    return field.value
        return memoryview(b"")


@dataclass(frozen=True, slots=True)
class OnnxFile:
    """An ONNX file, read.

    Attributes:
        raw: the file.
        ir_version: of the form of the file.
        operator_set: version of the standard operators.
        operator_sets: the messages that say which operators there are.
        inputs: what must be fed, in their order; constants are none.
        outputs: what is answered, in their order.
        constants: tensors of the file by their names.
        initializers: the messages of those, by their names.
        sparse: the messages of those with few numbers.
        nodes: in their order.
    """

    raw: memoryview
    ir_version: int
    operator_set: int
    operator_sets: tuple[memoryview, ...]
    inputs: tuple[Value, ...]
    outputs: tuple[Value, ...]
    constants: Mapping[str, Constant]
    initializers: Mapping[str, memoryview]
    sparse: tuple[memoryview, ...]
    nodes: tuple[GraphNode, ...]

    def constant(self, name: str) -> NDArray[np.float64] | None:
        """Give the numbers of a value that does not depend on the picture; None for any other."""
        if name in self.constants:
            return self.constants[name].numbers()
        maker = self.maker(name)
        if maker is None or maker.operator != "Constant":
            return None
        constant = maker.constant()
        return None if constant is None else constant.numbers()

    def maker(self, name: str) -> GraphNode | None:
        """Give the node that makes a value; None where none does."""
        for node in self.nodes:
            if name and name in node.outputs:
                return node
        return None


def read_onnx(model: bytes) -> OnnxFile:
    """Read an ONNX file.

    Args:
        model: a file of any content.

    Raises:
        UnsafeOnnx: it is none, or does not say what it must.
    """
    raw, reader = memoryview(model), WireReader()
    ir_version, graphs, sets = 0, list[memoryview](), list[memoryview]()
    for field in reader.fields(raw):
        if field.number == MODEL_IR_VERSION and isinstance(field.value, int):
            ir_version = field.value
        elif field.number == MODEL_GRAPH and isinstance(field.value, memoryview):
            graphs.append(field.value)
        elif field.number == MODEL_OPERATOR_SET and isinstance(field.value, memoryview):
            sets.append(field.value)
    if len(graphs) != 1:
        raise UnsafeOnnx("is not ONNX")
    return _file_of(reader, raw, graphs[0], ir_version, tuple(sets))


def _file_of(
    reader: WireReader,
    raw: memoryview,
    graph: memoryview,
    ir_version: int,
    sets: tuple[memoryview, ...],
) -> OnnxFile:
    parts = dict[int, list[memoryview]]()
    for field in reader.fields(graph):
        if isinstance(field.value, memoryview):
            parts.setdefault(field.number, []).append(field.value)
    tensors = [(_constant(reader, tensor), tensor) for tensor in parts.get(GRAPH_INITIALIZER, ())]
    constants = {constant.name: constant for constant, _ in tensors}
    inputs = [_value(reader, value) for value in parts.get(_GRAPH_INPUT, ())]
    return OnnxFile(
        raw=raw,
        ir_version=ir_version,
        operator_set=_operator_set(reader, sets),
        operator_sets=sets,
        # Before version 4 of the form all constants were inputs, too.
        inputs=tuple(value for value in inputs if value.name not in constants),
        outputs=tuple(_value(reader, value) for value in parts.get(_GRAPH_OUTPUT, ())),
        constants=constants,
        initializers={constant.name: tensor for constant, tensor in tensors},
        sparse=tuple(parts.get(GRAPH_SPARSE, ())),
        nodes=tuple(_node(reader, node) for node in parts.get(GRAPH_NODE, ())),
    )


def read_constant(raw: memoryview) -> Constant:
    """Read a message that is a tensor.

    Raises:
        UnsafeOnnx: it is none.
    """
    return _constant(WireReader(), raw)


def _operator_set(reader: WireReader, sets: tuple[memoryview, ...]) -> int:
    found = 0
    for each in sets:
        domain, version = b"", 0
        for field in reader.fields(each):
            if field.number == _OPERATOR_SET_DOMAIN and isinstance(field.value, memoryview):
                domain = bytes(field.value[:_LONGEST_NAME])
            elif field.number == _OPERATOR_SET_VERSION and isinstance(field.value, int):
                version = field.value
        if domain in _STANDARD_DOMAINS:
            found = version
    return found


def _node(reader: WireReader, raw: memoryview) -> GraphNode:
    operator, inputs, outputs = node_of(reader.fields(raw))
    return GraphNode(_text(operator), tuple(map(_text, inputs)), tuple(map(_text, outputs)), raw)


def _constant(reader: WireReader, raw: memoryview) -> Constant:
    name, element, shape = "", 0, list[int]()
    content: memoryview | None = None
    for field in reader.fields(raw):
        match field.number, field.value:
            case (1, _):  # _TENSOR_DIMS
                shape += _numbers(field)
            case (2, int(kind)):
                element = kind
            case (8, memoryview() as text):
                name = _text(bytes(text[:_LONGEST_NAME]))
            case (4 | 9, memoryview() as numbers):
                content = numbers
            case _:
                pass
    if len(shape) > _MOST_AXES or any(side < 0 for side in shape):
        raise UnsafeOnnx("is not ONNX")
    return Constant(name, element, tuple(shape), content)


def _value(reader: WireReader, raw: memoryview) -> Value:
    name, element = "", 0
    shape: tuple[int | None, ...] | None = None
    for field in reader.fields(raw):
        if field.number == _VALUE_NAME and isinstance(field.value, memoryview):
            name = _text(bytes(field.value[:_LONGEST_NAME]))
        for kind in _inside(reader, field, _VALUE_TYPE, _TYPE_TENSOR):
            for part in reader.fields(kind):
                if part.number == _TENSOR_ELEMENT and isinstance(part.value, int):
                    element = part.value
                elif part.number == _TENSOR_SHAPE and isinstance(part.value, memoryview):
                    shape = _shape(reader, part.value)
    return Value(name, element, shape)


def _inside(reader: WireReader, field: WireField, outer: int, inner: int) -> Iterator[memoryview]:
    """Give the messages of a number inside of a field of another one."""
    if field.number == outer and isinstance(field.value, memoryview):
        for part in reader.fields(field.value):
            if part.number == inner and isinstance(part.value, memoryview):
                yield part.value


def _shape(reader: WireReader, raw: memoryview) -> tuple[int | None, ...]:
    sides: list[int | None] = []
    for dim in reader.fields(raw):
        if dim.number != _SHAPE_DIM or not isinstance(dim.value, memoryview):
            continue
        side: int | None = None
        for part in reader.fields(dim.value):
            if part.number == _DIM_VALUE and isinstance(part.value, int):
                side = signed(part.value)
        # Converters write 0 and -1 for lengths that are free.
        sides.append(side if side is not None and side > 0 else None)
    if len(sides) > _MOST_AXES:
        raise UnsafeOnnx("is not ONNX")
    return tuple(sides)


def _numbers(field: WireField) -> list[int]:
    """Give whole numbers that are written one a field, or several in one."""
    match field.value:
        case int(number):
            return [signed(number)]
        case memoryview() as packed:
            return packed_varints(packed)
        case _:
            return []


def _text(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError as error:
        raise UnsafeOnnx("is not ONNX") from error
