"""An ONNX file without one of its outputs, and without what leads to that output alone.

ONNX Runtime computes all outputs of a graph, whichever are asked for, and even what leads to no
output. So both are taken away here, on the wire level of the protobuf; field numbers are those of
onnx.proto (ONNX 1.23).
"""

from collections.abc import Iterator
from typing import Final, TypeAlias

from core.model.onnx_inspection import UnsafeOnnx, read_varint

#: Number of a field, where it begins, where its value does, and where it ends.
_Field: TypeAlias = tuple[int, int, int, int]

_MODEL_GRAPH: Final = 7
_GRAPH_NODE: Final = 1
_GRAPH_OUTPUT: Final = 12
_VALUE_NAME: Final = 1
_NODE_INPUT, _NODE_OUTPUT, _NODE_ATTRIBUTE = 1, 2, 5
#: An attribute's graph, and its list of graphs.
_ATTRIBUTE_GRAPHS: Final = (6, 11)


def without_output(model: bytes, name: str) -> bytes | None:
    """Take an output away; None where there is none of this name.

    Args:
        model: ONNX that `check_onnx` has passed.
        name: of the output.
    """
    raw, is_found = memoryview(model), False
    pieces: list[bytes] = []
    for number, start, value, end in _fields(raw):
        if number != _MODEL_GRAPH:
            pieces.append(bytes(raw[start:end]))
            continue
        graph = raw[value:end]
        there = list(_fields(graph))
        fields = [
            field
            for field in there
            if field[0] != _GRAPH_OUTPUT or _text(graph, field, _VALUE_NAME) != name.encode()
        ]
        is_found |= len(there) > len(fields)
        content = b"".join(graph[first:last] for _, first, _, last in _live(graph, fields))
        pieces += [_varint(_MODEL_GRAPH << 3 | 2), _varint(len(content)), content]
    return b"".join(pieces) if is_found else None


def _live(graph: memoryview, fields: list[_Field]) -> list[_Field]:
    """Leave out nodes that lead to no output; nodes stand in the order in which they run."""
    wanted = {_text(graph, f, _VALUE_NAME) for f in fields if f[0] == _GRAPH_OUTPUT}
    live: list[_Field] = []
    for field in reversed(fields):
        if field[0] == _GRAPH_NODE:
            if _has_graph(graph, field):
                return fields  # what is in there may use any name: nothing is left out
            if wanted.isdisjoint(_texts(graph, field, _NODE_OUTPUT)):
                continue
            wanted.update(_texts(graph, field, _NODE_INPUT))
        live.append(field)
    return live[::-1]


def _has_graph(graph: memoryview, node: _Field) -> bool:
    whole = graph[node[2] : node[3]]
    return any(
        number == _NODE_ATTRIBUTE
        and any(inner[0] in _ATTRIBUTE_GRAPHS for inner in _fields(whole[value:end]))
        for number, _, value, end in _fields(whole)
    )


def _text(graph: memoryview, field: _Field, number: int) -> bytes:
    return next(iter(_texts(graph, field, number)), b"")


def _texts(graph: memoryview, field: _Field, wanted: int) -> list[bytes]:
    """Read the texts of one number in a message that is a field of the graph."""
    whole = graph[field[2] : field[3]]
    return [bytes(whole[value:end]) for number, _, value, end in _fields(whole) if number == wanted]


def _fields(raw: memoryview) -> Iterator[_Field]:
    """Walk through the fields of a message."""
    position = 0
    while position < len(raw):
        start = position
        key, position = read_varint(raw, position)
        value = position
        match key & 7:
            case 0:
                _, position = read_varint(raw, position)
            case 1:
                position += 8
            case 2:
                length, value = read_varint(raw, position)
                position = value + length
            case 5:
                position += 4
            case _:
                raise UnsafeOnnx("is not ONNX")
        yield key >> 3, start, value, position


def _varint(value: int) -> bytes:
    """Write a variable-length integer."""
    coded = bytearray()
    while value > 0x7F:
        coded.append(value & 0x7F | 0x80)
        value >>= 7
    coded.append(value)
    return bytes(coded)
