"""The numbers of each layer of a Caffe network, in the shapes that it has them in."""

from collections.abc import Mapping, Sequence
from math import prod

import numpy as np

from core.base.arrays import Float32Array
from core.foreign.caffe_faults import CaffeFault, CaffePart, shown
from core.foreign.caffe_layers import (
    MOST_NUMBERS,
    Convolution,
    Filler,
    Layer,
    Scale,
    too_large,
)
from core.foreign.caffe_numbers import CaffeNumbers

#: What is not in the file cannot be made up.
_NOTHING = Filler(weight=None, bias=0.0)


class BinsMissing(Exception):
    """The colours of the network's bins are not among its numbers, and were not given."""


class FittingNumbers:
    """Gives what belongs to a layer, by what each is for; all are float32 and finite.

    Args:
        numbers: of the file.
        bins: a* and b* of the network's bins, (n, 2), if they were given.

    A method raises `CaffeFault` where the file has none, or those of another network.
    """

    def __init__(self, numbers: CaffeNumbers, bins: Float32Array | None) -> None:
        self._numbers = numbers
        self._bins = bins

    def of_convolution(
        self, layer: Layer, work: Convolution, channels: int, *, of_shares: bool
    ) -> Mapping[str, Float32Array]:
        """Give the weight, as ONNX has it too, and the bias where there is one.

        Args:
            layer: the layer.
            work: what it does; its groups fit the channels.
            channels: that it takes.
            of_shares: whether it takes what comes out of a softmax.

        Raises:
            BinsMissing: it makes colours of shares, and nobody says which.
        """
        weight: tuple[int, ...]
        if work.is_transposed:
            weight = (channels, work.outputs // work.groups, *work.kernel)
        else:
            weight = (work.outputs, channels // work.groups, *work.kernel)
        if of_shares and not work.is_transposed and weight == (2, channels, 1, 1):
            colours = self._colours(layer, channels)
            if colours is not None:
                return {"weight": colours.reshape(weight)}
        shapes = [weight, (work.outputs,)] if work.has_bias else [weight]
        found = self._of(layer, shapes, work.filler)
        return dict(zip(("weight", "bias"), found, strict=False))

    def of_batch_norm(self, layer: Layer, channels: int) -> Mapping[str, Float32Array]:
        """Give the four operands of the operator of ONNX, (channels,) each."""
        mean, variance, total = self._of(layer, [(channels,), (channels,), (1,)], _NOTHING)
        # Caffe keeps sums, and by what they are to be divided; 0 before anything was learned.
        share = np.float64(1.0 / total[0] if total[0] else 0.0)
        with np.errstate(over="ignore"):
            mean, variance = ((sums * share).astype(np.float32) for sums in (mean, variance))
        if not (np.isfinite(mean) & np.isfinite(variance) & (variance >= 0.0)).all():
            raise _misfit(layer)
        return {
            "scale": np.ones(channels, np.float32),
            "shift": np.zeros(channels, np.float32),
            "mean": mean,
            "variance": variance,
        }

    def of_scale(self, layer: Layer, work: Scale, channels: int) -> Mapping[str, Float32Array]:
        """Give the factor of each channel, and what is added where something is."""
        shapes = [(channels,)] * (2 if work.has_bias else 1)
        found = self._of(layer, shapes, work.filler)
        return dict(zip(("factor", "shift"), map(_per_channel, found), strict=False))

    def _colours(self, layer: Layer, count: int) -> Float32Array | None:
        """Give the colours of the bins, (2, n); None where they are among the layer's numbers."""
        if self._bins is None:
            found = self._numbers.of(layer.name)
            if not found or not found[0].any():  # Caffe stores 0 for what it was never told
                raise BinsMissing
            return None
        if len(self._bins) != count:
            raise CaffeFault(
                "it has the colours of {given} bins, and the network has {wanted}",
                part=CaffePart.BINS,
                given=len(self._bins),
                wanted=count,
            )
        return np.ascontiguousarray(self._bins.T)

    def _of(
        self, layer: Layer, shapes: Sequence[tuple[int, ...]], filler: Filler
    ) -> Sequence[Float32Array]:
        """Give all numbers of a layer, in these shapes."""
        found = self._numbers.of(layer.name)
        if found is None:
            return _filled(layer, shapes, filler)
        # Old files write every shape with four sides, the first ones of them 1.
        if [_without_ones(blob.shape) for blob in found] != [*map(_without_ones, shapes)]:
            raise _misfit(layer)
        return [blob.reshape(shape) for blob, shape in zip(found, shapes, strict=True)]


def _filled(
    layer: Layer, shapes: Sequence[tuple[int, ...]], filler: Filler
) -> Sequence[Float32Array]:
    """Give what a layer begins with and keeps: some were never trained, nor stored."""
    if filler.weight is None:
        raise CaffeFault(
            "it has no numbers for the layer {layer}",
            part=CaffePart.NUMBERS,
            layer=shown(layer.name),
        )
    if prod(shapes[0]) > MOST_NUMBERS:
        raise too_large(layer)
    fills = (filler.weight, filler.bias)
    return [np.full(shape, fill, np.float32) for shape, fill in zip(shapes, fills, strict=False)]


def _per_channel(values: Float32Array) -> Float32Array:
    """Lay out a number a channel, (1, c, 1, 1); one number, (1,), where all are the same."""
    return values[:1] if (values == values[0]).all() else values.reshape(1, -1, 1, 1)


def _without_ones(shape: tuple[int, ...]) -> tuple[int, ...]:
    leading = next((place for place, side in enumerate(shape) if side != 1), len(shape))
    return shape[leading:]


def _misfit(layer: Layer) -> CaffeFault:
    return CaffeFault(
        "its numbers for the layer {layer} are not those of this network",
        part=CaffePart.NUMBERS,
        layer=shown(layer.name),
    )
