"""An ONNX file without one of its outputs, and without what leads to that output alone.

ONNX Runtime computes all outputs of a graph, whichever are asked for, and even what leads to no
output. So both are taken away here, on the wire level of the protobuf; field numbers are those of
onnx.proto (ONNX 1.23).
"""

from typing import Final

from core.model.onnx_wire import WireField, WireReader, node_of, written_varint

_MODEL_GRAPH: Final = 7
_GRAPH_NODE: Final = 1
_GRAPH_OUTPUT: Final = 12
_VALUE_NAME: Final = 1


def without_output(model: bytes, name: str) -> bytes | None:
    """Take an output away; None where there is none of this name.

    Args:
        model: ONNX that `check_onnx` has passed.
        name: of the output.
    """
    raw, reader, is_found = memoryview(model), WireReader(), False
    pieces: list[bytes | memoryview] = []  # joined once: copies of a whole network take long
    for field in reader.fields(raw):
        if field.number != _MODEL_GRAPH or not isinstance(field.value, memoryview):
            pieces.append(raw[field.start : field.end])
            continue
        graph = field.value
        kept = [(part, _name_of_output(reader, part)) for part in reader.fields(graph)]
        left = [(part, output) for part, output in kept if output != name.encode()]
        is_found |= len(kept) > len(left)
        content = [graph[part.start : part.end] for part in _live(reader, left)]
        size = sum(map(len, content))
        pieces += [written_varint(_MODEL_GRAPH << 3 | 2), written_varint(size), *content]
    return b"".join(pieces) if is_found else None


def _live(reader: WireReader, fields: list[tuple[WireField, bytes | None]]) -> list[WireField]:
    """Leave out nodes that lead to no output; nodes stand in the order in which they run."""
    wanted = {output for _, output in fields if output is not None}
    live: list[WireField] = []
    for field, _ in reversed(fields):
        if field.number == _GRAPH_NODE and isinstance(field.value, memoryview):
            node = node_of(reader.fields(field.value))
            if wanted.isdisjoint(node.outputs):
                continue
            wanted.update(node.inputs)
        live.append(field)
    return live[::-1]


def _name_of_output(reader: WireReader, field: WireField) -> bytes | None:
    """Give the name of an output; None for a field of a graph that is none."""
    if field.number != _GRAPH_OUTPUT or not isinstance(field.value, memoryview):
        return None
    name = b""
    for part in reader.fields(field.value):
        if part.number == _VALUE_NAME and isinstance(part.value, memoryview):
            name = bytes(part.value)
    return name
