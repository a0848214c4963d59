"""What is set before and behind a stranger's network, as nodes.

Before it lightness becomes what it takes, behind it what it answers becomes a* and b*.

The formulas are those of `core.colour.cielab`, in operators that each set of them has since the
ninth.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.colour.cielab import (
    LAB_KNEE,
    LAB_OFFSET,
    LAB_SLOPE,
    SRGB_CODED_KNEE,
    SRGB_LINEAR_KNEE,
    SRGB_TO_XYZ,
    WHITE_XYZ,
)
from core.foreign.contracts import Answering, Contract, Feeding
from core.foreign.onnx_writing import Attribute, Element, NewNode
from core.foreign.reading import Order, Plug

#: The first version of the standard operators that has all that is set in.
OLDEST_OPERATOR_SET: Final = 9
#: Values that are set in are called so; no value of a stranger's network may be.
PREFIX: Final = "autochrome."
#: a* and b* go no farther to either side.
_MOST_AB: Final = 128.0
#: What a* and b* are divided by where a network answers a share of them (Zhang et al. 2017).
_WHOLE_AB: Final = 110.0
#: a* = 500 (fx - fy) and b* = 200 (fy - fz), as a matrix for rows of fx, fy and fz.
_AB_OF_CURVE: Final = np.array([[500.0, 0.0], [-500.0, 200.0], [0.0, -200.0]], np.float32)
_TO_NCHW, _TO_NHWC = (0, 3, 1, 2), (0, 2, 3, 1)


class ColourNodes:
    """Nodes one after the other, and the constants that they use.

    Attributes:
        nodes: in an order in which they can run.
        tensors: constants by their names.
    """

    def __init__(self, stage: str) -> None:
        self.nodes: list[NewNode] = []
        self.tensors: dict[str, NDArray[np.generic]] = {}
        self._stage = stage

    def add(
        self,
        operator: str,
        *inputs: "str | float | NDArray[np.float32]",
        **attributes: Attribute,
    ) -> str:
        """Add a node; gives the name of what it makes."""
        names = tuple(each if isinstance(each, str) else self._constant(each) for each in inputs)
        made = f"{PREFIX}{self._stage}.{len(self.nodes)}"
        self.nodes.append(NewNode(operator, names, (made,), attributes))
        return made

    def call(self, value: str, name: str) -> None:
        """Give a value another name."""
        self.nodes.append(NewNode("Identity", (value,), (name,)))

    def _constant(self, numbers: "float | NDArray[np.float32]") -> str:
        name = f"{PREFIX}{self._stage}.constant.{len(self.tensors)}"
        self.tensors[name] = np.asarray(numbers, np.float32)
        return name


def feed_lightness(nodes: ColourNodes, lightness: str, feeding: Feeding, plug: Plug) -> str:
    """Turn lightness, (1, h, w, 1) float32, L* 0..100, into what an input takes."""
    planes = _transposed(nodes, lightness, plug.order, _TO_NCHW)
    match feeding:
        case Feeding.LIGHTNESS:
            fed = planes
        case Feeding.CENTRED_LIGHTNESS:
            fed = nodes.add("Sub", planes, 50.0)
        case Feeding.SHARE_OF_LIGHTNESS:
            fed = nodes.add("Div", planes, 100.0)
        case Feeding.GREY | Feeding.GREY_255:
            grey = _grey_of(nodes, planes)
            if feeding is Feeding.GREY_255:
                grey = nodes.add("Mul", grey, 255.0)
            fed = nodes.add("Concat", grey, grey, grey, axis=_channel_axis(plug.order))
    return _cast(nodes, fed, plug, Element.FLOAT16)


def feed_planes(nodes: ColourNodes, planes: str, plug: Plug) -> str:
    """Turn planes, (1, h, w, k) float32, into what an input takes, as they are."""
    return _cast(nodes, _transposed(nodes, planes, plug.order, _TO_NCHW), plug, Element.FLOAT16)


def feed_stack(
    nodes: ColourNodes, planes: tuple[str, str, str], contract: Contract, plug: Plug
) -> str:
    """Turn lightness, colours of hints and where they are, (1, h, w, k) float32, into one input."""
    lightness, ab, mask = planes
    whole = Plug(plug.name, plug.order, is_half=False)
    fed = feed_lightness(nodes, lightness, contract.feeding, whole)
    places = nodes.add("Mul", feed_planes(nodes, mask, whole), contract.mask_whole)
    parts = (fed, feed_planes(nodes, ab, whole), places)
    stack = nodes.add("Concat", *parts, axis=_channel_axis(plug.order))
    return _cast(nodes, stack, plug, Element.FLOAT16)


def take_planes(nodes: ColourNodes, answer: str, plug: Plug) -> str:
    """Turn an output into planes, (1, h, w, k) float32, of the numbers that it has."""
    return _transposed(nodes, _cast(nodes, answer, plug, Element.FLOAT), plug.order, _TO_NHWC)


def ab_of_planes(nodes: ColourNodes, planes: str, answering: Answering) -> str:
    """Turn what a network answers, (1, h, w, 2 or 3) float32, into a* and b*, (1, h, w, 2)."""
    match answering:
        case Answering.AB:
            ab = planes
        case Answering.SHARE_OF_AB:
            ab = nodes.add("Mul", planes, _WHOLE_AB)
        case Answering.RGB:
            ab = _ab_of_rgb(nodes, planes)
        case Answering.RGB_255:
            ab = _ab_of_rgb(nodes, nodes.add("Div", planes, 255.0))
    cut = nodes.add("Max", nodes.add("Min", ab, _MOST_AB), -_MOST_AB)
    # What is no number must not become one by being cut: times nothing it is still none.
    nothing = np.zeros((answering.channels, 2), np.float32)
    return nodes.add("Add", cut, nodes.add("MatMul", planes, nothing))


def _grey_of(nodes: ColourNodes, lightness: str) -> str:
    """Give the sRGB grey, 0..1, of lightness: all three channels of the colour without colour."""
    curve = nodes.add("Div", nodes.add("Add", lightness, 16.0), 116.0)
    cube = nodes.add("Mul", nodes.add("Mul", curve, curve), curve)
    line = nodes.add("Mul", nodes.add("Sub", curve, LAB_OFFSET), LAB_SLOPE)
    linear = nodes.add("Where", nodes.add("Greater", curve, LAB_KNEE), cube, line)
    root = nodes.add("Pow", nodes.add("Max", linear, SRGB_LINEAR_KNEE), 1.0 / 2.4)
    power = nodes.add("Sub", nodes.add("Mul", root, 1.055), 0.055)
    straight = nodes.add("Mul", linear, 12.92)
    return nodes.add("Where", nodes.add("Greater", linear, SRGB_LINEAR_KNEE), power, straight)


def _ab_of_rgb(nodes: ColourNodes, rgb: str) -> str:
    """Give a* and b* of sRGB, (1, h, w, 3), cut to 0..1: no screen shows what lies beyond."""
    cut = nodes.add("Max", nodes.add("Min", rgb, 1.0), 0.0)
    shifted = nodes.add("Add", nodes.add("Max", cut, SRGB_CODED_KNEE), 0.055)
    power = nodes.add("Pow", nodes.add("Div", shifted, 1.055), 2.4)
    straight = nodes.add("Div", cut, 12.92)
    linear = nodes.add("Where", nodes.add("Greater", cut, SRGB_CODED_KNEE), power, straight)
    ratios = (SRGB_TO_XYZ / WHITE_XYZ[:, None]).astype(np.float32).T
    xyz = nodes.add("MatMul", linear, ratios)
    root = nodes.add("Pow", nodes.add("Max", xyz, LAB_KNEE**3), 1.0 / 3.0)
    line = nodes.add("Add", nodes.add("Div", xyz, LAB_SLOPE), LAB_OFFSET)
    curve = nodes.add("Where", nodes.add("Greater", xyz, LAB_KNEE**3), root, line)
    return nodes.add("MatMul", curve, _AB_OF_CURVE)


def _transposed(nodes: ColourNodes, value: str, order: Order, perm: tuple[int, ...]) -> str:
    return nodes.add("Transpose", value, perm=perm) if order is Order.NCHW else value


def _cast(nodes: ColourNodes, value: str, plug: Plug, to: Element) -> str:
    return nodes.add("Cast", value, to=int(to)) if plug.is_half else value


def _channel_axis(order: Order) -> int:
    return {Order.NCHW: 1, Order.NHWC: 3}[order]
