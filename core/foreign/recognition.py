"""Which ways there are to read a network, by the names, shapes and types that it states.

What is left open is found by a trial (`probing`), and what that cannot tell either is asked.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from core.foreign.contracts import CONTRACTS, STACKED, Contract
from core.foreign.hidden_distribution import hidden_distribution
from core.foreign.onnx_reading import OnnxFile, Value
from core.foreign.onnx_writing import Element
from core.foreign.reading import HintPlugs, Order, Plug, Reading
from core.model.onnx_wire import UnsafeOnnx

#: As a card may say it; see `core.model.contract.InputSpec`.
_LEAST_SIDE, _MOST_SIDE = 8, 2048
_FLOATS: Final = frozenset({Element.FLOAT, Element.FLOAT16})
_AXES: Final = 4
_AB, _RGB = 2, 3
_WITH_HINTS: Final = 3
#: Names of outputs that hold the colours, where a network has several that could.
_ANSWERS: Final = ("output", "color_ab", "class8_ab", "out")


def possible_readings(file: OnnxFile, contract: str | None = None) -> tuple[Reading, ...]:
    """Give the ways to read a network.

    Args:
        file: the network.
        contract: the one that it is known to keep; None where that is not known.

    Returns:
        At least one; where one is a distribution, the same without it follows.

    Raises:
        UnsafeOnnx: there are none; the text continues "the network ...".
    """
    picture, hints = _inputs(file.inputs)
    fed, channels, side = _picture(picture)
    takes_hints = hints is not None or channels == STACKED
    plugs = _hint_plugs(hints)
    readings = [
        Reading(each.id, each.answering, side or each.side, fed, answered, plugs)
        for answered, colours in _answers(file.outputs)
        for each in _contracts(picture.name, channels, colours, side, contract, takes_hints)
    ]
    if not readings:
        raise UnsafeOnnx("answers no colours for what it takes")
    return tuple(way for reading in _alike(file, readings) for way in _ways(file, reading))


def _inputs(inputs: Sequence[Value]) -> tuple[Value, tuple[Value, Value] | None]:
    """Tell the input for the picture from those for hints, of which there are two or none."""
    if any(value.element not in _FLOATS for value in inputs):
        raise UnsafeOnnx("takes numbers of another kind than those of a picture")
    if len(inputs) == 1:
        return inputs[0], None
    by_channels = {_channels(value)[1]: value for value in inputs[1:]}
    if len(inputs) == _WITH_HINTS and by_channels.keys() == {1, 2} and _channels(inputs[0])[1] == 1:
        return inputs[0], (by_channels[2], by_channels[1])
    raise UnsafeOnnx(
        "takes {count} inputs; a picture, or a picture, colours and their places are known",
        count=len(inputs),
    )


def _picture(value: Value) -> tuple[Plug, int, int | None]:
    """Read the input for the picture: where, how many channels, and its side where it is fixed."""
    order, channels = _channels(value)
    if channels not in (1, 3, STACKED):
        raise UnsafeOnnx("takes {count} channels, not a picture", count=channels)
    assert value.shape is not None
    if value.shape[0] not in (None, 1):
        raise UnsafeOnnx("takes {count} pictures at a time", count=value.shape[0] or 0)
    sides = value.shape[2:] if order is Order.NCHW else value.shape[1:3]
    fixed = {side for side in sides if side is not None}
    if len(fixed) > 1:
        raise UnsafeOnnx("takes pictures that are no squares")
    if any(not _LEAST_SIDE <= side <= _MOST_SIDE for side in fixed):
        raise UnsafeOnnx(
            "takes pictures of {side} × {side} pixels; {least} to {most} are possible",
            side=min(fixed),
            least=_LEAST_SIDE,
            most=_MOST_SIDE,
        )
    return _plug(value, order), channels, min(fixed, default=None)


def _channels(value: Value) -> tuple[Order, int]:
    """Tell by an input's shape where its channels are, and how many."""
    shape = value.shape
    if shape is None or len(shape) != _AXES:
        raise UnsafeOnnx("takes no picture of four axes")
    for order, channels in ((Order.NCHW, shape[1]), (Order.NHWC, shape[3])):
        if channels is not None and channels <= _AXES:
            return order, channels
    raise UnsafeOnnx("does not say how many channels it takes")


def _hint_plugs(hints: tuple[Value, Value] | None) -> HintPlugs | None:
    if hints is None:
        return None
    ab, mask = (_plug(value, _channels(value)[0]) for value in hints)
    return HintPlugs(ab, mask)


def _answers(outputs: Sequence[Value]) -> Iterator[tuple[Plug, int]]:
    """Give what may be the answer: where, and its number of channels."""
    if any(value.element not in _FLOATS for value in outputs):
        outputs = [value for value in outputs if value.element in _FLOATS]
    possible = [(value, list(_colours(value))) for value in outputs]
    possible = [(value, colours) for value, colours in possible if colours]
    named = [each for each in possible if each[0].name in _ANSWERS]
    chosen = possible if len(possible) == 1 else named
    if len(chosen) != 1:
        raise UnsafeOnnx(
            "answers no colours" if not possible else "has {count} outputs that may be the colours",
            count=len(possible),
        )
    value, ways = chosen[0]
    for order, channels in ways:
        yield _plug(value, order), channels


def _colours(value: Value) -> Iterator[tuple[Order, int]]:
    """Give the ways in which an output may hold colours."""
    shape = value.shape if value.shape is not None else (None,) * _AXES
    if len(shape) != _AXES:
        return
    stated = [(Order.NCHW, shape[1]), (Order.NHWC, shape[3])]
    certain = [(order, found) for order, found in stated if found in (_AB, _RGB)]
    for order, channels in certain[:1]:
        yield order, channels or 0
    for order, found in stated:
        if found is None and not certain:
            yield order, _AB
            yield order, _RGB


def _plug(value: Value, order: Order) -> Plug:
    return Plug(value.name, order, value.element == Element.FLOAT16)


def _contracts(
    name: str, channels: int, colours: int, side: int | None, known: str | None, has_hints: bool
) -> list[Contract]:
    """Give the contracts of this form: the known one, those of these names, or all of them."""
    of_form = [
        contract
        for contract in CONTRACTS.values()
        if contract.fed_channels == channels
        and contract.answering.channels == colours
        and contract.takes_hints == has_hints
    ]
    for chosen in (
        [contract for contract in of_form if contract.id == known],
        [contract for contract in of_form if contract.is_named(name, side)],
    ):
        if chosen:
            return chosen
    return of_form


def _alike(file: OnnxFile, readings: Sequence[Reading]) -> list[Reading]:
    """Leave out contracts that differ from another only in whether they end in a mean."""
    found = dict[object, list[Reading]]()
    for reading in readings:
        key = (reading.answered, reading.feeding, reading.answering, reading.of.mask_centre)
        found.setdefault(key, []).append(reading)
    chosen: list[Reading] = []
    for alike in found.values():
        is_mean = hidden_distribution(file, alike[0].answered.name) is not None
        chosen += [each for each in alike if each.of.is_mean == is_mean][:1] or alike[:1]
    return chosen


def _ways(file: OnnxFile, reading: Reading) -> Iterator[Reading]:
    """Give a reading that knows the distribution inside, and the reading itself."""
    if reading.answering.channels == _AB:
        found = hidden_distribution(file, reading.answered.name)
        if found is not None:
            yield replace(reading, distribution=found)
    yield reading
