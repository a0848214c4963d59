"""ONNX as it lies in a file: the fields of a protobuf message, and what a node of a graph says.

Read on the wire level, so that nothing is trusted before it is known; field numbers are those of
onnx.proto (ONNX 1.23).
"""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from core.base.sentence import SentenceError

#: More fields than any sensible network has; walking this many takes under a second.
_MAX_FIELDS: Final = 500_000
#: Other readers cut longer keys to 32 bits and would see another field.
_MAX_KEY: Final = 2**32 - 1

_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_NODE_INPUT: Final = 1
_NODE_OUTPUT: Final = 2
_NODE_OPERATOR: Final = 4


class UnsafeOnnx(SentenceError, ValueError):
    """The file is no ONNX model, or asks for what models may not have; the text says what."""


class WireField(NamedTuple):
    """One field of a message.

    Attributes:
        number: of the field.
        value: a whole number, or the bytes of a text, of packed numbers or of a message; None for
            a number of fixed width, which nobody asks for.
        start: where its key begins in the message.
        end: where the next field begins.
    """

    number: int
    value: int | memoryview | None
    start: int
    end: int


class Node(NamedTuple):
    """A node of a graph; an operand that is left out has an empty name."""

    operator: bytes
    inputs: tuple[bytes, ...]
    outputs: tuple[bytes, ...]


class WireReader:
    """Reads the messages of one file, and counts their fields: a small file may hold millions."""

    def __init__(self) -> None:
        self._seen = 0

    def fields(self, raw: memoryview) -> Iterator[WireField]:
        """Walk through the fields of a message.

        Raises:
            UnsafeOnnx: it is none, or the file has too many fields.
        """
        position = 0
        while position < len(raw):
            self._seen += 1
            if self._seen > _MAX_FIELDS:
                raise UnsafeOnnx("has too many parts")
            start = position
            key, position = _read_varint(raw, position)
            number, wire = key >> 3, key & 7
            if number == 0 or key > _MAX_KEY:
                raise UnsafeOnnx("is not ONNX")
            value: int | memoryview | None = None
            if wire == _VARINT:
                value, position = _read_varint(raw, position)
            elif wire == _BYTES:
                length, position = _read_varint(raw, position)
                value = raw[position : position + length]
                position += length
            elif wire in (_FIXED32, _FIXED64):
                position += 4 if wire == _FIXED32 else 8
            else:
                raise UnsafeOnnx("is not ONNX")
            if position > len(raw):
                raise UnsafeOnnx("is not ONNX, or was cut short")
            yield WireField(number, value, start, position)


def node_of(fields: Iterable[WireField]) -> Node:
    """Give what a message that is a node says."""
    operator = b""
    inputs: list[bytes] = []
    outputs: list[bytes] = []
    for field in fields:
        if not isinstance(field.value, memoryview):
            continue
        if field.number == _NODE_INPUT:
            inputs.append(bytes(field.value))
        elif field.number == _NODE_OUTPUT:
            outputs.append(bytes(field.value))
        elif field.number == _NODE_OPERATOR:  # where it stands twice, the last one counts
            operator = bytes(field.value)
    return Node(operator, tuple(inputs), tuple(outputs))


def written_varint(value: int) -> bytes:
    """Write a variable-length integer."""
    coded = bytearray()
    while value > 0x7F:
        coded.append(value & 0x7F | 0x80)
        value >>= 7
    coded.append(value)
    return bytes(coded)


def packed_varints(raw: memoryview) -> list[int]:
    """Read numbers that lie one behind the other in one field, as 64 bits with a sign.

    Raises:
        UnsafeOnnx: they are cut short.
    """
    numbers: list[int] = []
    position = 0
    while position < len(raw):
        number, position = _read_varint(raw, position)
        numbers.append(signed(number))
    return numbers


def signed(value: int) -> int:
    """Give a whole number of 64 bits its sign, which lies in the highest of them."""
    value &= 2**64 - 1
    return value - 2**64 if value >= 2**63 else value


def _read_varint(raw: memoryview, position: int) -> tuple[int, int]:
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
