"""The numbers of a Caffe network, as `*.caffemodel` has them: arrays ("blobs") of each layer.

A protobuf message, walked on the wire level; field numbers are those of caffe.proto. All that the
file says besides of its layers is passed over: how the network goes is in the `.prototxt`.
"""

import math
from collections.abc import Iterator
from typing import Final

import numpy as np

from core.base.arrays import Float32Array
from core.foreign.caffe_faults import CaffeFault, CaffePart, shown
from core.model.onnx_wire import UnsafeOnnx, WireField, WireReader

#: Bytes of a file; those that are about hold 129 million (Zhang 2016) and 141 (Zhang 2017).
MOST_BYTES: Final = 2**29
#: Its fields, and those of its layers and blobs; those that are about have some thousands.
_MOST_FIELDS: Final = 50_000
_MOST_AXES: Final = 8
_MOST_BLOBS: Final = 8
#: Pieces that the numbers of a blob lie in; one, wherever Caffe wrote them.
_MOST_PIECES: Final = 16

_NET_OLD_LAYER, _NET_LAYER = 2, 100
_LAYER_NAME, _LAYER_BLOBS = 1, 7
_OLD_LAYER_NAME, _OLD_LAYER_BLOBS = 4, 6
#: Of a blob: its four sides as old files have them, its numbers, and its sides.
_BLOB_SIDES, _BLOB_DATA, _BLOB_SHAPE, _BLOB_DOUBLES = (1, 2, 3, 4), 5, 7, 8
_SHAPE_DIM: Final = 1
#: A number of 32 bits that stands alone: the key, then four bytes.
_LONE_NUMBER: Final = np.dtype([("key", "u1"), ("value", "<f4")])
_LONE_KEY: Final = _BLOB_DATA << 3 | 5


class CaffeNumbers:
    """The blobs of all layers of a file.

    Args:
        raw: the file.

    Raises:
        CaffeFault: it is too large, no such file, or was cut short.
    """

    def __init__(self, raw: bytes) -> None:
        if len(raw) > MOST_BYTES:
            raise CaffeFault("it is larger than such a file can be", part=CaffePart.NUMBERS)
        self._reader = WireReader()
        self._seen = 0
        self._blobs: dict[str, list[memoryview]] = {}
        try:
            for number, value, _, _ in self._fields(memoryview(raw)):
                if isinstance(value, memoryview) and number in (_NET_LAYER, _NET_OLD_LAYER):
                    self._note_layer(value, is_old=number == _NET_OLD_LAYER)
        except UnsafeOnnx as error:
            raise _cut_short() from error
        if not self._blobs:
            raise _cut_short()

    def of(self, layer: str) -> tuple[Float32Array, ...] | None:
        """Give the blobs of a layer, float32, of the sides that the file says; None for none.

        They lie where the file was read to, as far as it has them so, and cannot be written to.

        Raises:
            CaffeFault: they are cut short, of many axes or not finite.
        """
        found = self._blobs.get(layer)
        if not found:
            return None
        try:
            blobs = tuple(self._blob(raw) for raw in found[:_MOST_BLOBS])
        except UnsafeOnnx as error:
            raise _cut_short() from error
        if any(blob is None or not np.isfinite(blob).all() for blob in blobs):
            raise CaffeFault(
                "its numbers for the layer {layer} are damaged",
                part=CaffePart.NUMBERS,
                layer=shown(layer),
            )
        return tuple(blob for blob in blobs if blob is not None)

    def _fields(self, raw: memoryview) -> Iterator[WireField]:
        for field in self._reader.fields(raw):
            self._seen += 1
            if self._seen > _MOST_FIELDS:
                raise _cut_short()
            yield field

    def _note_layer(self, raw: memoryview, *, is_old: bool) -> None:
        name_field, blob_field = (
            (_OLD_LAYER_NAME, _OLD_LAYER_BLOBS) if is_old else (_LAYER_NAME, _LAYER_BLOBS)
        )
        name, blobs = "", list[memoryview]()
        for number, value, _, _ in self._fields(raw):
            if isinstance(value, memoryview):
                if number == name_field:
                    name = bytes(value).decode("utf-8", "replace")
                elif number == blob_field:
                    blobs.append(value)
        if blobs:
            self._blobs[name] = blobs  # of two layers of one name the last one counts, as in Caffe

    def _blob(self, raw: memoryview) -> Float32Array | None:
        """Read a blob; None where its numbers are not as many as its sides say."""
        sides: dict[int, int] = {}
        shape: list[int] | None = None
        numbers: list[Float32Array] = []
        for number, value, start, end in self._parts(raw):
            if number in _BLOB_SIDES and isinstance(value, int):
                sides[number] = value
            elif number == _BLOB_SHAPE and isinstance(value, memoryview):
                shape = self._shape(value)
            elif number == _BLOB_DATA:
                numbers.append(_lone(raw[start:end]) if value is None else _packed(value, "<f4"))
            elif number == _BLOB_DOUBLES:
                numbers.append(_packed(value, "<f8"))
            if len(numbers) > _MOST_PIECES:
                raise _cut_short()
        if shape is None:
            shape = [sides.get(number, 1) for number in _BLOB_SIDES]
        if not numbers or len(shape) > _MOST_AXES:
            return None
        blob = numbers[0] if len(numbers) == 1 else np.concatenate(numbers)
        return blob.reshape(shape) if 0 < math.prod(shape) == len(blob) else None

    def _parts(self, raw: memoryview) -> Iterator[WireField]:
        """Walk through the fields of a blob; numbers that stand alone are one, as many as follow.

        A blob may hold millions of them, each with a key of its own.
        """
        begin = 0
        while begin < len(raw):
            for number, value, start, end in self._fields(raw[begin:]):
                if number == _BLOB_DATA and value is None:
                    run = _run_of_lone(raw[begin + start :])
                    yield WireField(number, None, begin + start, begin + start + run)
                    begin += start + run
                    break
                yield WireField(number, value, begin + start, begin + end)
            else:
                return

    def _shape(self, raw: memoryview) -> list[int]:
        shape: list[int] = []
        for number, value, _, _ in self._fields(raw):
            if number == _SHAPE_DIM and isinstance(value, int):
                shape.append(value)
            elif number == _SHAPE_DIM and isinstance(value, memoryview):
                shape += _whole_numbers(value)
        return shape


def _packed(value: int | memoryview | None, kind: str) -> Float32Array:
    """Read numbers that stand side by side, of four or eight bytes each."""
    if not isinstance(value, memoryview) or len(value) % np.dtype(kind).itemsize:
        raise _cut_short()
    with np.errstate(over="ignore"):  # what is too large is found not to be finite
        return np.frombuffer(value, kind).astype(np.float32, copy=False)


def _lone(raw: memoryview) -> Float32Array:
    numbers: Float32Array = np.frombuffer(raw, _LONE_NUMBER)["value"].astype(np.float32)
    return numbers


def _run_of_lone(raw: memoryview) -> int:
    """Say how many bytes at the beginning hold numbers that stand alone."""
    keys = np.frombuffer(raw[: len(raw) - len(raw) % _LONE_NUMBER.itemsize], _LONE_NUMBER)["key"]
    count, looked_at = 0, 16
    # In growing steps: a file may be made so that each run ends at once.
    while count < len(keys):
        others = np.flatnonzero(keys[count : count + looked_at] != _LONE_KEY)
        if len(others):
            count += int(others[0])
            break
        count = min(count + looked_at, len(keys))
        looked_at *= 4
    if count == 0:
        raise _cut_short()
    return count * _LONE_NUMBER.itemsize


def _whole_numbers(raw: memoryview) -> list[int]:
    """Read variable-length integers that stand side by side."""
    if len(raw) > 10 * _MOST_AXES:
        raise _cut_short()
    numbers, value, shift = list[int](), 0, 0
    for byte in raw:
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            numbers.append(value)
            value, shift = 0, 0
    if shift:
        raise _cut_short()
    return numbers


def _cut_short() -> CaffeFault:
    return CaffeFault("it is no .caffemodel, or was cut short", part=CaffePart.NUMBERS)
