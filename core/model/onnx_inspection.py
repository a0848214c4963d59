"""What an ONNX file asks for, found without running it.

ONNX Runtime opens other files that a model names: tensors may lie in side files ("external
data"), and operators outside the standard set may load caches and libraries. Nothing of that is
wanted from a stranger's file, so its protobuf is walked here first, on the wire level; messages
and field numbers are those of onnx.proto (ONNX 1.23). Nor is a network that branches or loops: how
long it takes could be told by no trial. So no graph holds another, and the walk goes six messages
deep.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import Final, TypeAlias

from core.base.sentence import Sentence
from core.model.onnx_shapes import check_shapes
from core.model.onnx_wire import Node, UnsafeOnnx, WireField, WireReader, node_of

#: Operator sets that a file may announce; converters announce the second whether used or not.
_ANNOUNCED_DOMAINS = frozenset({b"", b"ai.onnx", b"ai.onnx.ml"})
_NODE_DOMAINS = frozenset({b"", b"ai.onnx"})

_ORT_FORMAT_MARK = b"ORTM"


def check_onnx(model: bytes, fed: Collection[str]) -> None:
    """Refuse a model that is none, or could do more than reckon in shapes that were tried.

    That is one that names other files, has operators of its own, branches or loops, or whose
    shapes come from what a picture shows.

    Args:
        model: a file of any content.
        fed: names of the inputs that hold the picture.

    Raises:
        UnsafeOnnx: it is refused; the text continues "the network ...".
    """
    if model[4:8] == _ORT_FORMAT_MARK:
        raise UnsafeOnnx("is in the runtime's private format, not ONNX")
    walk = _ModelWalk()
    walk.message(memoryview(model), "Model")
    if not walk.has_graph:
        raise UnsafeOnnx("is not ONNX")
    check_shapes(walk.nodes, fed)


_Fields: TypeAlias = Mapping[int, str]

#: For each message the fields that are messages themselves, by number.
_MESSAGES: Final[Mapping[str, _Fields]] = {
    "Model": {7: "Graph", 8: "OperatorSet", 20: "Training", 25: "Function"},
    "Graph": {1: "Node", 5: "Tensor", 15: "SparseTensor"},
    "Node": {5: "Attribute"},
    "Attribute": {
        5: "Tensor",
        6: "InnerGraph",
        10: "Tensor",
        11: "InnerGraph",
        22: "SparseTensor",
        23: "SparseTensor",
    },
    "SparseTensor": {1: "Tensor", 2: "Tensor"},
    "Tensor": {13: "ExternalData"},
    "OperatorSet": {},
}
#: Messages that no model here has, and why they are refused.
_REFUSED: Final[Mapping[str, Sentence]] = {
    "Training": Sentence("holds training steps"),
    "Function": Sentence("defines operators of its own"),
    "InnerGraph": Sentence("branches or loops"),
    "ExternalData": Sentence("keeps numbers in another file"),
}
_NODE_DOMAIN = 7
_OPERATOR_SET_DOMAIN = 1
_TENSOR_DATA_LOCATION = 14


class _ModelWalk:
    """One walk through a model; keeps the nodes that it has met."""

    def __init__(self) -> None:
        self.has_graph = False
        # Of all graphs that the file gives: protobuf makes one of them.
        self.nodes: list[Node] = []
        self._reader = WireReader()

    def message(self, raw: memoryview, kind: str) -> None:
        """Check a message and all in it."""
        if kind in _REFUSED:
            raise UnsafeOnnx(_REFUSED[kind])
        self.has_graph |= kind == "Graph"
        nested = _MESSAGES[kind]
        fields: Iterable[WireField] = self._reader.fields(raw)
        if kind == "Node":
            fields = [*fields]
        for number, value, _, _ in fields:
            if isinstance(value, int):
                if kind == "Tensor" and number == _TENSOR_DATA_LOCATION and value != 0:
                    raise UnsafeOnnx(_REFUSED["ExternalData"])
            elif value is None:
                continue
            elif number in nested:
                self.message(value, nested[number])
            elif (kind == "Node" and number == _NODE_DOMAIN and value not in _NODE_DOMAINS) or (
                kind == "OperatorSet"
                and number == _OPERATOR_SET_DOMAIN
                and value not in _ANNOUNCED_DOMAINS
            ):
                raise UnsafeOnnx("needs operators that are not part of ONNX")
        if kind == "Node":
            self.nodes.append(node_of(fields))
