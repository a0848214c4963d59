"""Sets nodes before and behind a stranger's network, so that it keeps this program's contract.

The network itself is left as it is: its nodes and constants are copied, byte by byte. What does not
lead to the answer is left out, since the runtime would compute it all the same. Afterwards the
graph takes `lightness` and answers one plane of colours (docs/model-file.md), and whatever works
with models works with it.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from core.foreign.colour_nodes import (
    OLDEST_OPERATOR_SET,
    PREFIX,
    ColourNodes,
    ab_of_planes,
    feed_lightness,
    feed_planes,
    feed_stack,
    take_planes,
)
from core.foreign.onnx_reading import (
    GRAPH_INITIALIZER,
    GRAPH_NODE,
    GRAPH_SPARSE,
    MODEL_GRAPH,
    MODEL_IR_VERSION,
    MODEL_OPERATOR_SET,
    NODE_INPUT,
    NODE_OUTPUT,
    TENSOR_NAME,
    GraphNode,
    OnnxFile,
)
from core.foreign.onnx_writing import (
    NewValue,
    input_field,
    node_field,
    output_field,
    tensor_field,
    written_field,
)
from core.foreign.reading import Order, Plug, Reading
from core.model.contract import ANSWER, LIGHTNESS
from core.model.hint_inputs import HINT_AB, HINT_MASK
from core.model.onnx_wire import UnsafeOnnx, WireReader, written_varint

#: The first version of the form of the file in which constants need not be inputs.
_OLDEST_FORM: Final = 4
_GRAPH_NAME: Final = 2
#: What an adapted network calls its inputs and output; a stranger's value must not be called so.
_OURS: Final = (LIGHTNESS, HINT_AB, HINT_MASK, ANSWER)


def adapted(file: OnnxFile, reading: Reading, *, bare: bool = False) -> bytes:
    """Make a network of this program's contract of a stranger's.

    Args:
        file: ONNX that `check_onnx` has passed.
        reading: how it is fed and read.
        bare: leave the numbers that it answers as they are, (1, h', w', k) float32.

    Raises:
        UnsafeOnnx: it is of operators that are too old, or calls values as this program does.
    """
    if file.operator_set < OLDEST_OPERATOR_SET:
        raise UnsafeOnnx("needs older operators than can be used")
    names = {name for node in file.nodes for name in (*node.inputs, *node.outputs)}
    if any(name.startswith(PREFIX) for name in names):
        raise UnsafeOnnx("was adapted before")
    before, behind = ColourNodes("fed"), ColourNodes("answered")
    inputs = _feed(before, reading)
    channels = _answer(behind, reading, bare=bare)
    fields = [
        *(node_field(node) for node in before.nodes),
        *_kept(file, _wanted(reading, bare=bare)),
        *(node_field(node) for node in behind.nodes),
        written_field(_GRAPH_NAME, b"network"),
        *(tensor_field(name, each) for name, each in (before.tensors | behind.tensors).items()),
        *(input_field(value) for value in inputs),
        output_field(NewValue(ANSWER, (1, "rows", "columns", channels))),
    ]
    return _model(file, fields)


def _feed(nodes: ColourNodes, reading: Reading) -> list[NewValue]:
    side = reading.side
    inputs = [NewValue(LIGHTNESS, (1, side, side, 1))]
    if reading.of.is_stacked:
        inputs += [NewValue(HINT_AB, (1, side, side, 2)), NewValue(HINT_MASK, (1, side, side, 1))]
        fed = feed_stack(nodes, (LIGHTNESS, HINT_AB, HINT_MASK), reading.of, reading.fed)
    else:
        fed = feed_lightness(nodes, LIGHTNESS, reading.feeding, reading.fed)
    nodes.call(fed, _renamed(reading.fed.name))
    if reading.hints is not None:
        for name, plug, channels in (
            (HINT_AB, reading.hints.ab, 2),
            (HINT_MASK, reading.hints.mask, 1),
        ):
            inputs.append(NewValue(name, (1, side, side, channels)))
            nodes.call(feed_planes(nodes, name, plug), _renamed(plug.name))
    return inputs


def _wanted(reading: Reading, *, bare: bool) -> str:
    """Name the value of the stranger's network that is read."""
    if reading.distribution is not None and not bare:
        return reading.distribution.logits
    return reading.answered.name


def _answer(nodes: ColourNodes, reading: Reading, *, bare: bool) -> int:
    """Turn what is answered into colour; gives its number of channels."""
    value = _renamed(_wanted(reading, bare=bare))
    if reading.distribution is not None and not bare:
        # Inside channels come first, whatever an output is turned to at the end; and a cast of
        # what is float32 already costs nothing.
        logits = Plug(reading.distribution.logits, Order.NCHW, is_half=True)
        nodes.call(take_planes(nodes, value, logits), ANSWER)
        return len(reading.distribution.bin_centres)
    planes = take_planes(nodes, value, reading.answered)
    if bare:
        nodes.call(planes, ANSWER)
        return reading.answering.channels
    nodes.call(ab_of_planes(nodes, planes, reading.answering), ANSWER)
    return 2


def _kept(file: OnnxFile, answered: str) -> Iterable[bytes | memoryview]:
    """Give the nodes and constants that lead to a value, as fields of a graph."""
    makers = {name: index for index, node in enumerate(file.nodes) for name in node.outputs if name}
    wanted, waiting, used = set[int](), [answered], set[str]()
    while waiting:
        name = waiting.pop()
        if name in used:
            continue
        used.add(name)
        index = makers.get(name)
        if index is not None and index not in wanted:
            wanted.add(index)
            waiting += file.nodes[index].inputs
    for index in sorted(wanted):
        yield from _field(GRAPH_NODE, _node(file.nodes[index]))
    for name, tensor in file.initializers.items():
        if name in used:
            renaming = {TENSOR_NAME: name} if name in _OURS else {}
            yield from _field(GRAPH_INITIALIZER, _with_names(tensor, renaming))
    for tensor in file.sparse:
        yield from _field(GRAPH_SPARSE, [tensor])


def _node(node: GraphNode) -> list[bytes | memoryview]:
    if not any(name in _OURS for name in (*node.inputs, *node.outputs)):
        return [node.raw]
    pieces: list[bytes | memoryview] = []
    for field in WireReader().fields(node.raw):
        if field.number in (NODE_INPUT, NODE_OUTPUT) and isinstance(field.value, memoryview):
            name = bytes(field.value).decode()
            pieces.append(written_field(field.number, _renamed(name).encode()))
        else:
            pieces.append(node.raw[field.start : field.end])
    return pieces


def _with_names(raw: memoryview, renaming: Mapping[int, str]) -> list[bytes | memoryview]:
    if not renaming:
        return [raw]
    pieces: list[bytes | memoryview] = []
    for field in WireReader().fields(raw):
        if field.number in renaming:
            pieces.append(written_field(field.number, _renamed(renaming[field.number]).encode()))
        else:
            pieces.append(raw[field.start : field.end])
    return pieces


def _renamed(name: str) -> str:
    """Give a stranger's value the name that it has in the adapted network."""
    return f"{PREFIX}theirs.{name}" if name in _OURS else name


def _field(number: int, pieces: list[bytes | memoryview]) -> Iterable[bytes | memoryview]:
    """Write a field without a copy of what it holds, which may be most of the file."""
    yield written_varint(number << 3 | 2) + written_varint(sum(map(len, pieces)))
    yield from pieces


def _model(file: OnnxFile, graph: list[bytes | memoryview]) -> bytes:
    form = max(file.ir_version, _OLDEST_FORM)
    pieces: list[bytes | memoryview] = [written_varint(MODEL_IR_VERSION << 3), written_varint(form)]
    pieces += [written_field(MODEL_OPERATOR_SET, bytes(each)) for each in file.operator_sets]
    pieces += _field(MODEL_GRAPH, graph)
    return b"".join(pieces)
