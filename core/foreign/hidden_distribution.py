"""Finds the distribution that a network has before it answers its mean.

The networks of Zhang, Isola and Efros (2016) end in a softmax over 313 bins of the ab plane and a
1 x 1 convolution to two channels, whose weight is where the bins lie: the mean of all colours that
may be. Here that end is looked for and nothing else; the mean may be enlarged and scaled after it.
Doubt, guesses and vividness are made of the distribution.
"""

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.foreign.onnx_reading import GraphNode, OnnxFile
from core.foreign.reading import HiddenDistribution

#: What may follow the mean: how many nodes at most.
_LONGEST_END: Final = 12
_ENLARGING: Final = frozenset({"Resize", "Upsample"})
_PASSING: Final = frozenset({"Cast", "Identity"})
#: As a card may say it; see `core.model.contract`.
_MOST_BINS, _MOST_AB = 4096, 150.0
_COLDEST, _HOTTEST = 0.01, 10.0
#: Bins that lie closer together than this cover no plane of colours.
_LEAST_SPREAD: Final = 5.0
_CHANNELS: Final = 1


def hidden_distribution(file: OnnxFile, answered: str) -> HiddenDistribution | None:
    """Find the distribution whose mean an output is; None where it is none.

    Args:
        file: the network.
        answered: name of an output that is a* and b*.
    """
    factor, name = 1.0, answered
    for _ in range(_LONGEST_END):
        node = file.maker(name)
        if node is None:
            return None
        if node.operator == "Conv":
            return _of_mean(file, node, factor)
        if node.operator in _ENLARGING | _PASSING:
            name = node.inputs[0]
            continue
        scaled = _scaled(file, node)
        if scaled is None:
            return None
        name, factor = scaled[0], factor * scaled[1]
    return None


def _of_mean(file: OnnxFile, convolution: GraphNode, factor: float) -> HiddenDistribution | None:
    """Read a 1 x 1 convolution of shares as a mean of bins."""
    centres = _centres(file, convolution)
    if centres is None:
        return None
    centres = centres * factor
    is_plane = (
        2 <= len(centres) <= _MOST_BINS
        and np.isfinite(centres).all()
        and float(np.abs(centres).max()) <= _MOST_AB
        and float(np.ptp(centres, axis=0).min()) >= _LEAST_SPREAD
    )
    logits = _logits(file, convolution.inputs[0]) if is_plane else None
    if logits is None:
        return None
    name, temperature = logits
    pairs = tuple((round(float(a), 4), round(float(b), 4)) for a, b in centres)
    return HiddenDistribution(name, pairs, temperature)


def _centres(file: OnnxFile, convolution: GraphNode) -> NDArray[np.float64] | None:
    """Give where the bins lie, (k, 2), in the unit of the convolution."""
    weight = file.constant(convolution.inputs[1]) if len(convolution.inputs) > 1 else None
    if weight is None or weight.ndim != 4 or weight.shape[0] != 2 or weight.shape[2:] != (1, 1):
        return None
    if convolution.whole("group") not in (None, 1):
        return None
    if any(convolution.wholes("pads")) or set(convolution.wholes("strides")) - {1}:
        return None
    centres = weight[:, :, 0, 0].T
    if len(convolution.inputs) > 2 and convolution.inputs[2]:
        bias = file.constant(convolution.inputs[2])
        if bias is None or bias.shape != (2,):
            return None
        centres = centres + bias  # shares make 1 together, so it moves all bins
    return centres


def _logits(file: OnnxFile, shares: str) -> tuple[str, float] | None:
    """Go back behind a softmax over channels: what it is of, and the temperature before it."""
    node = _behind_passing(file, shares)
    turned: tuple[int, ...] = ()
    # Before opset 13 a softmax was over all axes from one on, so converters turned channels last.
    if node is not None and node.operator == "Transpose":
        turned = node.wholes("perm")
        node = _behind_passing(file, node.inputs[0])
    if node is None or node.operator != "Softmax":
        return None
    last = file.operator_set >= 13
    axis = node.whole("axis")
    axis = (-1 if last else 1) if axis is None else axis
    name = node.inputs[0]
    if turned:
        before = file.maker(name)
        if axis not in (-1, 3) or before is None or before.operator != "Transpose":
            return None
        perm = before.wholes("perm")
        is_back = len(perm) == len(turned) == 4 and all(
            perm[turned[place]] == place for place in range(4)
        )
        if not is_back or perm[3] != _CHANNELS:
            return None
        name = before.inputs[0]
    elif axis not in (_CHANNELS, -3) or not last:
        return None
    return _untempered(file, name)


def _untempered(file: OnnxFile, name: str) -> tuple[str, float] | None:
    temperature = 1.0
    for _ in range(_LONGEST_END):
        node = file.maker(name)
        scaled = None if node is None else _scaled(file, node)
        if scaled is None or scaled[1] <= 0:
            break
        name, temperature = scaled[0], temperature / scaled[1]
    return (name, temperature) if _COLDEST <= temperature <= _HOTTEST else None


def _behind_passing(file: OnnxFile, name: str) -> GraphNode | None:
    node = file.maker(name)
    while node is not None and node.operator in _PASSING:
        node = file.maker(node.inputs[0])
    return node


def _scaled(file: OnnxFile, node: GraphNode) -> tuple[str, float] | None:
    """Read a node as a value times one number; None where it is something else."""
    if node.operator not in ("Mul", "Div") or len(node.inputs) != 2:
        return None
    left, right = node.inputs
    number = _one_number(file, right)
    if number is not None and node.operator == "Div":
        return (left, 1.0 / number) if number else None
    if number is None and node.operator == "Mul":
        left, number = right, _one_number(file, left)
    return None if number is None else (left, number)


def _one_number(file: OnnxFile, name: str) -> float | None:
    """Give the number that a constant is, or that all numbers of it are."""
    numbers = file.constant(name)
    if numbers is None or numbers.size == 0 or numbers.ndim > 4:
        return None
    first = float(numbers.flat[0])
    return first if math.isfinite(first) and bool((numbers == first).all()) else None
