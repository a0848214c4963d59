"""A Caffe network as its `.prototxt` describes it: what goes in, and layer by layer what is done.

Known are the layers of the colouring networks of Zhang, Isola and Efros (2016) and of Zhang, Zhu
and others (2017), with all that can be said of them, and no others. What concerns training alone
(rates, fillers of what the file of numbers has) is passed over. Names and defaults are those of
caffe.proto.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from core.foreign.caffe_faults import CaffeFault, CaffePart, shown
from core.foreign.caffe_text import Block

#: More numbers than any layer of a sensible network takes or makes.
MOST_NUMBERS: Final = 2**26
_MOST_LAYERS: Final = 1000
_MOST_CHANNELS: Final = 2**14
_LONGEST_SIDE: Final = 2**11
_LARGEST_STEP: Final = 64
#: Fields of a layer that change nothing but training.
_OF_TRAINING: Final = ("param", "propagate_down", "loss_weight")
#: The annealing layer of the network of 2016, and what its authors fill it with when its
#: description does not: the reciprocal of the temperature 0.38.
_ANNEALING: Final = "conv8_313_rh"
_RECIPROCAL_TEMPERATURE: Final = 2.606

#: Height and width.
Pair: TypeAlias = tuple[int, int]
#: Channels, height and width.
Shape: TypeAlias = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Filler:
    """What a layer begins with, where the file of numbers has nothing for it.

    Attributes:
        weight: one number for all; None where it is drawn at random or not said.
        bias: likewise.
    """

    weight: float | None
    bias: float


@dataclass(frozen=True, slots=True)
class Convolution:
    """A convolution, or its transpose ("deconvolution")."""

    outputs: int
    kernel: Pair
    stride: Pair
    pad: Pair
    dilation: Pair
    groups: int
    has_bias: bool
    filler: Filler
    is_transposed: bool


@dataclass(frozen=True, slots=True)
class BatchNorm:
    """Channels are brought to mean 0 and variance 1, by what was found over the training."""

    epsilon: float


@dataclass(frozen=True, slots=True)
class Scale:
    """Each channel has a factor, and perhaps something that is added."""

    has_bias: bool
    filler: Filler


@dataclass(frozen=True, slots=True)
class Relu:
    """What is negative is multiplied by `slope`, 0 as a rule."""

    slope: float


@dataclass(frozen=True, slots=True)
class Eltwise:
    """Several pictures of one shape are added, or multiplied."""

    is_product: bool


@dataclass(frozen=True, slots=True)
class Slice:
    """Channels are shared out; `points` are the first ones of the second part, third part, ..."""

    points: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Softmax:
    """Over the channels."""


@dataclass(frozen=True, slots=True)
class TanH:
    """Of each number."""


Work: TypeAlias = Convolution | BatchNorm | Scale | Relu | Eltwise | Slice | Softmax | TanH


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer: what it takes, what it gives, and what it does between.

    Attributes:
        name: by which the file of numbers knows it; not always unlike others.
        bottoms: names of what it takes.
        tops: names of what it gives; one that it takes itself is replaced.
        work: what it does.
    """

    name: str
    bottoms: tuple[str, ...]
    tops: tuple[str, ...]
    work: Work


@dataclass(frozen=True, slots=True)
class CaffeNetwork:
    """A network.

    Attributes:
        inputs: what it is fed: names, and shapes of one picture.
        layers: in the order in which they run.
    """

    inputs: tuple[tuple[str, Shape], ...]
    layers: tuple[Layer, ...]


def network_of(text: Block) -> CaffeNetwork:
    """Read what a `.prototxt` says.

    Raises:
        CaffeFault: it says what is not known here, or too little.
    """
    text.require_only(
        *("name", "input", "input_shape", "input_dim", "layer"), "force_backward", "debug_info"
    )
    blocks = text.blocks("layer")
    if len(blocks) > _MOST_LAYERS:
        raise CaffeFault("it is larger than such a file can be", part=CaffePart.TEXT)
    inputs = _old_inputs(text)
    layers: list[Layer] = []
    for block in blocks:
        kind = block.text("type")
        if kind == "Input":
            inputs += _inputs(block)
        elif kind in _WORKS:
            layers.append(_layer(block, *_WORKS[kind]))
        elif kind != "Silence":  # which says that nothing is done with a picture
            raise CaffeFault(
                "the layer {layer} is of the kind {kind}, which is not known here",
                part=CaffePart.TEXT,
                layer=shown(block.text("name")),
                kind=shown(kind),
            )
    return CaffeNetwork(tuple(inputs), tuple(layers))


def unfit(layer: Layer) -> CaffeFault:
    """Give what says that a layer goes with nothing else in its network."""
    return CaffeFault(
        "the layer {layer} does not fit what it takes and gives",
        part=CaffePart.TEXT,
        layer=shown(layer.name),
    )


def too_large(layer: Layer) -> CaffeFault:
    """Give what says that a layer would take more memory than any that is sensible."""
    return CaffeFault(
        "the layer {layer} has more numbers than a network may",
        part=CaffePart.TEXT,
        layer=shown(layer.name),
    )


def _old_inputs(text: Block) -> list[tuple[str, Shape]]:
    """Read inputs that are no layers, as in files of before 2016."""
    names = text.texts("input")
    shapes = [_shape(block) for block in text.blocks("input_shape")]
    sides = text.wholes("input_dim", 1, _MOST_CHANNELS)
    shapes += [_picture_shape(sides[first : first + 4], text) for first in range(0, len(sides), 4)]
    if len(shapes) != len(names):
        raise _no_shape(text)
    return [*zip(names, shapes, strict=True)]


def _inputs(block: Block) -> list[tuple[str, Shape]]:
    block.require_only("name", "type", "top", "input_param", *_OF_TRAINING)
    parameters = block.block("input_param")
    parameters.require_only("shape")
    shapes = [_shape(each) for each in parameters.blocks("shape")]
    names = block.texts("top")
    if len(shapes) != len(names):
        raise _no_shape(block)
    return [*zip(names, shapes, strict=True)]


def _shape(block: Block) -> Shape:
    block.require_only("dim")
    return _picture_shape(block.wholes("dim", 1, _MOST_CHANNELS), block)


def _picture_shape(sides: tuple[int, ...], block: Block) -> Shape:
    """Give the shape of one picture; how many are fed at a time is nobody's business."""
    if len(sides) != 4 or max(sides[2:]) > _LONGEST_SIDE:
        raise _no_shape(block)
    return sides[1], sides[2], sides[3]


def _no_shape(block: Block) -> CaffeFault:
    return CaffeFault(
        "the input in line {line} has no usable size", part=CaffePart.TEXT, line=block.line
    )


def _layer(block: Block, parameters: str, work: Callable[[Block], Work]) -> Layer:
    block.require_only("name", "type", "bottom", "top", parameters, *_OF_TRAINING)
    return Layer(block.text("name"), block.texts("bottom"), block.texts("top"), work(block))


def _convolution(block: Block) -> Convolution:
    own = block.block("convolution_param")
    own.require_only(
        *("num_output", "bias_term", "group", "engine", "axis", "weight_filler", "bias_filler"),
        *("kernel_size", "kernel_h", "kernel_w", "stride", "stride_h", "stride_w"),
        *("pad", "pad_h", "pad_w", "dilation", "force_nd_im2col"),
    )
    own.whole("axis", 1, 1, 1)
    return Convolution(
        outputs=own.whole("num_output", None, 1, _MOST_CHANNELS),
        kernel=_pair(own, "kernel_size", "kernel", None, 1),
        stride=_pair(own, "stride", "stride", 1, 1),
        pad=_pair(own, "pad", "pad", 0, 0),
        dilation=_pair(own, "dilation", "dilation", 1, 1),
        groups=own.whole("group", 1, 1, _MOST_CHANNELS),
        has_bias=own.flag("bias_term", True),
        filler=_filler(own, "weight_filler"),
        is_transposed=block.text("type") == "Deconvolution",
    )


def _pair(own: Block, name: str, stem: str, default: int | None, least: int) -> Pair:
    """Read a height and a width: one number for both, two numbers, or each by its own name."""
    given = own.wholes(name, least, _LARGEST_STEP)
    if len(given) > 2 or (given and not own.fields.keys().isdisjoint(_named(stem))):
        raise own.unusable(name)
    if given:
        return given[0], given[-1]
    height, width = (own.whole(field, default, least, _LARGEST_STEP) for field in _named(stem))
    return height, width


def _named(stem: str) -> tuple[str, str]:
    return f"{stem}_h", f"{stem}_w"


def _filler(own: Block, weight: str) -> Filler:
    return Filler(
        weight=_constant(own.block(weight)) if weight in own.fields else None,
        bias=_constant(own.block("bias_filler")) or 0.0,
    )


def _constant(filler: Block) -> float | None:
    kind = filler.texts("type") or ("constant",)
    return filler.number("value", 0.0) if kind == ("constant",) else None


def _batch_norm(block: Block) -> BatchNorm:
    own = block.block("batch_norm_param")
    own.require_only("use_global_stats", "moving_average_fraction", "eps")
    # Of the picture itself they would be another network.
    own.word("use_global_stats", ("true", "True", "1"), "true")
    return BatchNorm(epsilon=own.number("eps", 1e-5))


def _scale(block: Block) -> Scale:
    own = block.block("scale_param")
    own.require_only("axis", "num_axes", "filler", "bias_term", "bias_filler")
    own.whole("axis", 1, 1, 1)
    own.whole("num_axes", 1, 1, 1)
    filler = _filler(own, "filler")
    if "filler" not in own.fields and block.text("name") == _ANNEALING:
        filler = Filler(_RECIPROCAL_TEMPERATURE, 0.0)
    return Scale(has_bias=own.flag("bias_term", False), filler=filler)


def _relu(block: Block) -> Relu:
    own = block.block("relu_param")
    own.require_only("negative_slope", "engine")
    return Relu(slope=own.number("negative_slope", 0.0))


def _eltwise(block: Block) -> Eltwise:
    own = block.block("eltwise_param")
    own.require_only("operation", "stable_prod_grad")
    operation = own.word("operation", ("SUM", "1", "PROD", "0"), "SUM")
    return Eltwise(is_product=operation in ("PROD", "0"))


def _slice(block: Block) -> Slice:
    own = block.block("slice_param")
    own.require_only("axis", "slice_dim", "slice_point")
    own.whole("axis", 1, 1, 1)
    own.whole("slice_dim", 1, 1, 1)
    return Slice(points=own.wholes("slice_point", 1, _MOST_CHANNELS))


def _softmax(block: Block) -> Softmax:
    own = block.block("softmax_param")
    own.require_only("axis", "engine")
    own.whole("axis", 1, 1, 1)
    return Softmax()


def _tanh(block: Block) -> TanH:
    block.block("tanh_param").require_only("engine")
    return TanH()


#: Of each kind of layer: the block that says more of it, and who reads that.
_WORKS: Final[Mapping[str, tuple[str, Callable[[Block], Work]]]] = {
    "Convolution": ("convolution_param", _convolution),
    "Deconvolution": ("convolution_param", _convolution),
    "BatchNorm": ("batch_norm_param", _batch_norm),
    "Scale": ("scale_param", _scale),
    "ReLU": ("relu_param", _relu),
    "Eltwise": ("eltwise_param", _eltwise),
    "Slice": ("slice_param", _slice),
    "Softmax": ("softmax_param", _softmax),
    "TanH": ("tanh_param", _tanh),
}
