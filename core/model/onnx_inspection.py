"""What an ONNX file asks for, found without running it.

ONNX Runtime opens other files that a model names: tensors may lie in side files ("external
data"), and operators outside the standard set may load caches and libraries. Nothing of that is
wanted from a stranger's file, so its protobuf is walked here first, on the wire level; messages
and field numbers are those of onnx.proto (ONNX 1.23).
"""

from collections.abc import Iterator, Mapping
from typing import Final, TypeAlias

from core.base.sentence import Sentence, SentenceError

#: More fields than any sensible network has; walking this many takes under a second.
_MAX_FIELDS = 500_000
#: Graphs may hold graphs (loops, branches), but not without end.
_MAX_DEPTH = 32
#: Other readers cut longer keys to 32 bits and would see another field.
_MAX_KEY = 2**32 - 1

_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5

#: Operator sets that a file may announce; converters announce the second whether used or not.
_ANNOUNCED_DOMAINS = frozenset({b"", b"ai.onnx", b"ai.onnx.ml"})
_NODE_DOMAINS = frozenset({b"", b"ai.onnx"})

_ORT_FORMAT_MARK = b"ORTM"


class UnsafeOnnx(SentenceError, ValueError):
    """The file is no ONNX model, or asks for what models may not have; the text says what."""


def check_onnx(model: bytes) -> None:
    """Refuse a model that names other files, has operators of its own, or is no model at all.

    Raises:
        UnsafeOnnx: it is refused; the text continues "the network ...".
    """
    if model[4:8] == _ORT_FORMAT_MARK:
        raise UnsafeOnnx("is in the runtime's private format, not ONNX")
    walk = _ModelWalk()
    walk.message(memoryview(model), "Model", depth=0)
    if not walk.has_graph:
        raise UnsafeOnnx("is not ONNX")


_Fields: TypeAlias = Mapping[int, str]

#: For each message the fields that are messages themselves, by number.
_MESSAGES: Final[Mapping[str, _Fields]] = {
    "Model": {7: "Graph", 8: "OperatorSet", 20: "Training", 25: "Function"},
    "Graph": {1: "Node", 5: "Tensor", 15: "SparseTensor"},
    "Node": {5: "Attribute"},
    "Attribute": {
        5: "Tensor",
        6: "Graph",
        10: "Tensor",
        11: "Graph",
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
    "ExternalData": Sentence("keeps numbers in another file"),
}
_NODE_DOMAIN = 7
_OPERATOR_SET_DOMAIN = 1
_TENSOR_DATA_LOCATION = 14
_MODEL_GRAPH = 7


class _ModelWalk:
    """One walk through a model; counts what it has seen."""

    def __init__(self) -> None:
        self.has_graph = False
        self._fields = 0

    def message(self, raw: memoryview, kind: str, *, depth: int) -> None:
        """Check a message and all in it."""
        if kind in _REFUSED:
            raise UnsafeOnnx(_REFUSED[kind])
        if depth > _MAX_DEPTH:
            raise UnsafeOnnx("is nested too deeply")
        nested = _MESSAGES[kind]
        for number, value in self._fields_of(raw):
            if isinstance(value, int):
                if kind == "Tensor" and number == _TENSOR_DATA_LOCATION and value != 0:
                    raise UnsafeOnnx(_REFUSED["ExternalData"])
            elif number in nested:
                self.has_graph |= kind == "Model" and number == _MODEL_GRAPH
                self.message(value, nested[number], depth=depth + 1)
            elif (kind == "Node" and number == _NODE_DOMAIN and value not in _NODE_DOMAINS) or (
                kind == "OperatorSet"
                and number == _OPERATOR_SET_DOMAIN
                and value not in _ANNOUNCED_DOMAINS
            ):
                raise UnsafeOnnx("needs operators that are not part of ONNX")

    def _fields_of(self, raw: memoryview) -> Iterator[tuple[int, memoryview | int]]:
        """Yield number and value of each field; fixed-width numbers are of no interest."""
        position = 0
        while position < len(raw):
            self._fields += 1
            if self._fields > _MAX_FIELDS:
                raise UnsafeOnnx("has too many parts")
            key, position = read_varint(raw, position)
            number, wire = key >> 3, key & 7
            if number == 0 or key > _MAX_KEY:
                raise UnsafeOnnx("is not ONNX")
            if wire == _VARINT:
                value, position = read_varint(raw, position)
                yield number, value
                continue
            if wire == _BYTES:
                length, position = read_varint(raw, position)
            elif wire in (_FIXED32, _FIXED64):
                length = 4 if wire == _FIXED32 else 8
            else:
                raise UnsafeOnnx("is not ONNX")
            if length > len(raw) - position:
                raise UnsafeOnnx("is not ONNX, or was cut short")
            if wire == _BYTES:
                yield number, raw[position : position + length]
            position += length


def read_varint(raw: memoryview, position: int) -> tuple[int, int]:
    """Read a variable-length integer; gives it and the position behind it."""
    value = 0
    for shift in range(0, 70, 7):
        if position >= len(raw):
            break
        byte = raw[position]
        position += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, position
    raise UnsafeOnnx("is not ONNX, or was cut short")
