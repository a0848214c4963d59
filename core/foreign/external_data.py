"""ONNX whose numbers lie in other files, made one file again.

A model names such files itself, and ONNX Runtime would open what it names. Here a name counts only
if it is that of a file that the user gave beside the model; nothing else is ever opened.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from core.foreign.onnx_reading import (
    GRAPH_INITIALIZER,
    MODEL_GRAPH,
    TENSOR_EXTERNAL,
    TENSOR_LOCATION,
    TENSOR_RAW,
    read_constant,
)
from core.foreign.onnx_writing import Element
from core.model.onnx_wire import UnsafeOnnx, WireReader, written_varint

_ENTRY_KEY, _ENTRY_VALUE = 1, 2
_LONGEST_ENTRY: Final = 1024
#: Bytes of one number, by what it is; of other kinds no network has many.
_BYTES: Final[Mapping[int, int]] = {
    Element.FLOAT: 4,
    Element.UINT8: 1,
    3: 1,  # int8
    Element.INT32: 4,
    Element.INT64: 8,
    9: 1,  # bool
    Element.FLOAT16: 2,
    11: 8,  # double
}


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a tensor's numbers lie."""

    location: str
    offset: int
    length: int | None


def data_files(model: bytes) -> tuple[str, ...]:
    """Name the files that a model keeps numbers in, each once; the names are not checked.

    Raises:
        UnsafeOnnx: it is no ONNX.
    """
    reader = WireReader()
    places = (_place(reader, tensor) for tensor in _tensors(reader, model))
    return tuple(dict.fromkeys(place.location for place in places if place is not None))


def with_data_inside(model: bytes, data: Mapping[str, bytes], *, most_bytes: int) -> bytes:
    """Write the numbers of other files into a model.

    Args:
        model: ONNX.
        data: contents of the files by their names, without folders.
        most_bytes: that the whole may have.

    Raises:
        UnsafeOnnx: it names a file by a path, one that is not given, or what is not in it; or the
            whole would be larger. The text continues "the network ...".
    """
    raw, reader = memoryview(model), WireReader()
    pieces: list[bytes | memoryview] = []
    taken = len(model)
    for field in reader.fields(raw):
        if field.number != MODEL_GRAPH or not isinstance(field.value, memoryview):
            pieces.append(raw[field.start : field.end])
            continue
        graph: list[bytes | memoryview] = []
        for part in reader.fields(field.value):
            place = None
            if part.number == GRAPH_INITIALIZER and isinstance(part.value, memoryview):
                place = _place(reader, part.value)
            if place is None or not isinstance(part.value, memoryview):
                graph.append(field.value[part.start : part.end])
                continue
            numbers = _numbers(part.value, place, data)
            taken += len(numbers)
            if taken > most_bytes:  # many tensors may lie in the same place
                raise UnsafeOnnx("is larger than a model can be")
            graph += _field(GRAPH_INITIALIZER, _with_numbers(reader, part.value, numbers))
        pieces += _field(MODEL_GRAPH, graph)
    return b"".join(pieces)


def _tensors(reader: WireReader, model: bytes) -> Iterator[memoryview]:
    for field in reader.fields(memoryview(model)):
        if field.number == MODEL_GRAPH and isinstance(field.value, memoryview):
            for part in reader.fields(field.value):
                if part.number == GRAPH_INITIALIZER and isinstance(part.value, memoryview):
                    yield part.value


def _place(reader: WireReader, tensor: memoryview) -> _Place | None:
    """Say where a tensor's numbers lie; None for one that holds them itself."""
    is_elsewhere, entries = False, dict[str, str]()
    for field in reader.fields(tensor):
        if field.number == TENSOR_LOCATION and isinstance(field.value, int):
            is_elsewhere = field.value != 0
        elif field.number == TENSOR_EXTERNAL and isinstance(field.value, memoryview):
            texts = {
                part.number: bytes(part.value[:_LONGEST_ENTRY])
                for part in reader.fields(field.value)
                if isinstance(part.value, memoryview)
            }
            key, value = texts.get(_ENTRY_KEY, b""), texts.get(_ENTRY_VALUE, b"")
            entries[key.decode("utf-8", "replace")] = value.decode("utf-8", "replace")
    if not is_elsewhere:
        return None
    try:
        offset = int(entries.get("offset", "0"))
        length = int(entries["length"]) if "length" in entries else None
    except ValueError as error:
        raise UnsafeOnnx("is not ONNX") from error
    return _Place(entries.get("location", ""), offset, length)


def _numbers(tensor: memoryview, place: _Place, data: Mapping[str, bytes]) -> memoryview:
    constant = read_constant(tensor)
    shown = ascii(place.location[:60]).strip("'")
    if place.location not in data:
        is_plain = not any(mark in place.location for mark in "/\\:") and place.location.strip(".")
        raise UnsafeOnnx(
            "keeps numbers in {file}, which was not given with it"
            if is_plain
            else "names a file by its path, {file}",
            file=shown,
        )
    if constant.element not in _BYTES:
        raise UnsafeOnnx("holds numbers of an unknown kind")
    length = math.prod(constant.shape) * _BYTES[constant.element]
    content = data[place.location]
    is_inside = place.offset >= 0 and place.offset + length <= len(content)
    if not is_inside or place.length not in (None, length):
        raise UnsafeOnnx("asks for numbers that are not in {file}", file=shown)
    return memoryview(content)[place.offset : place.offset + length]


def _with_numbers(
    reader: WireReader, tensor: memoryview, numbers: memoryview
) -> list[bytes | memoryview]:
    replaced = (TENSOR_RAW, TENSOR_EXTERNAL, TENSOR_LOCATION)
    pieces: list[bytes | memoryview] = [
        tensor[field.start : field.end]
        for field in reader.fields(tensor)
        if field.number not in replaced
    ]
    return [*pieces, *_field(TENSOR_RAW, [numbers])]


def _field(number: int, pieces: list[bytes | memoryview]) -> list[bytes | memoryview]:
    length = sum(map(len, pieces))
    return [written_varint(number << 3 | 2) + written_varint(length), *pieces]
