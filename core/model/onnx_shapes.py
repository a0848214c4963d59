"""What a network does may depend on the size of a photo, not on what it shows.

A network that makes a shape of lightness could be harmless on every picture that it is tried on,
and ask for all memory on another. So the values that come from the picture are followed through
the graph: they may be reckoned with, and may not say how much of anything there is. The shape of a
picture is no such value (`Shape` and `Size` end the way), nor is what is written in the file. Then
all shapes, and with them time and memory, are those of the size that was tried.

Operators are known by name, each with the operands that may hold values of the picture. What is
not in the tables is refused: what branches or loops, reads files or texts, trains, or is newer.
The names are those of the operators of ONNX 1.23.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

from core.model.onnx_wire import Node, UnsafeOnnx


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Any operand may hold values of the picture: the answer's shape is by the operands' shapes alone.
_ALL: Final = _names(
    """
    Abs Acos Acosh Add And ArgMax ArgMin Asin Asinh Atan Atanh AveragePool BatchNormalization
    BitShift BitwiseAnd BitwiseNot BitwiseOr BitwiseXor Cast CastLike Ceil Celu Clip Concat
    ConcatFromSequence Constant Conv ConvInteger ConvTranspose Cos Cosh DeformConv DepthToSpace
    DequantizeLinear Det Div DynamicQuantizeLinear Einsum Elu Equal Erf Exp EyeLike Flatten Floor
    Gather GatherElements GatherND Gelu Gemm GlobalAveragePool GlobalLpPool GlobalMaxPool Greater
    GreaterOrEqual GridSample GroupNormalization HardSigmoid HardSwish Hardmax Identity
    InstanceNormalization IsInf IsNaN LRN LayerNormalization LeakyRelu Less LessOrEqual Log
    LogSoftmax LpNormalization LpPool MatMul MatMulInteger Max MaxPool Mean
    MeanVarianceNormalization Min Mish Mod Mul Neg Not Or PRelu Pow QLinearConv QLinearMatMul
    QuantizeLinear RMSNormalization Reciprocal Relu Round Scatter ScatterElements ScatterND Selu
    SequenceConstruct SequenceEmpty Shrink Sigmoid Sign Sin Sinh Softmax Softplus Softsign
    SpaceToDepth Sqrt Sub Sum Swish Tan Tanh ThresholdedRelu Transpose Where Xor
    """
)
#: The same, but what comes out is drawn at random, and no more to be relied on than a picture.
_RANDOM: Final = _names(
    """
    Bernoulli Dropout Multinomial RandomNormal RandomNormalLike RandomUniform RandomUniformLike
    """
)
#: Only the first operand may; the others say a shape, an axis, a number or a place.
_FIRST: Final = _names(
    """
    AffineGrid CenterCropPad Col2Im Compress CumProd CumSum DFT Expand ReduceL1 ReduceL2
    ReduceLogSum ReduceLogSumExp ReduceMax ReduceMean ReduceMin ReduceProd ReduceSum
    ReduceSumSquare Reshape Resize ReverseSequence RoiAlign MaxRoiPool SequenceAt SequenceErase
    Slice Split SplitToSequence Squeeze Tile TopK Trilu Unsqueeze Upsample
    """
)
#: Others of which some may, by their places.
_SOME: Final[Mapping[str, frozenset[int]]] = {
    "Attention": frozenset({0, 1, 2, 3, 4, 5}),  # not how many of the values count
    "ConstantOfShape": frozenset(),
    "GRU": frozenset({0, 1, 2, 3, 5}),  # not the lengths of the sequences
    "LSTM": frozenset({0, 1, 2, 3, 5, 6, 7}),
    "NonMaxSuppression": frozenset(),
    "NonZero": frozenset(),
    "OneHot": frozenset({0, 2}),
    "Pad": frozenset({0, 2}),
    "RNN": frozenset({0, 1, 2, 3, 5}),
    "Range": frozenset(),
    "SequenceInsert": frozenset({0, 1}),
    "Unique": frozenset(),
}
#: What they answer is a shape, and shapes are the same for all pictures of one size.
_OF_SHAPE: Final = frozenset({"SequenceLength", "Shape", "Size"})

OPERATORS: Final = _ALL | _RANDOM | _FIRST | _SOME.keys() | _OF_SHAPE
_LONGEST_SHOWN: Final = 40


def check_shapes(nodes: Sequence[Node], fed: Collection[str]) -> None:
    """Refuse a graph in which a value of the picture says a shape, or of unknown operators.

    Args:
        nodes: all of the graph; it holds no other graph.
        fed: the inputs that hold the picture.

    Raises:
        UnsafeOnnx: it is refused.
    """
    operators = [node.operator.decode("ascii", "replace") for node in nodes]
    for operator in operators:
        if operator not in OPERATORS:
            shown = ascii(operator[:_LONGEST_SHOWN]).strip("'")
            raise UnsafeOnnx("needs the operator {operator}, which no model may", operator=shown)
    # Each operand and each node is met once, however many nodes share one name.
    used = defaultdict[bytes, list[tuple[int, int]]](list)
    for index, node in enumerate(nodes):
        for place, name in enumerate(node.inputs):
            used[name].append((index, place))
    used.pop(b"", None)  # operands that are left out
    waiting = [name.encode() for name in fed]
    waiting += _outputs_of(operators, nodes, _RANDOM)
    reached = set[int]()
    while waiting:
        for index, place in used.pop(waiting.pop(), ()):
            if operators[index] in _OF_SHAPE:
                continue
            if not _may_be_of_picture(operators[index], place):
                raise UnsafeOnnx("makes shapes of what a photo shows")
            if index not in reached:
                reached.add(index)
                waiting += nodes[index].outputs


def _outputs_of(
    operators: Sequence[str], nodes: Sequence[Node], wanted: Collection[str]
) -> Iterator[bytes]:
    for operator, node in zip(operators, nodes, strict=True):
        if operator in wanted:
            yield from node.outputs


def _may_be_of_picture(operator: str, place: int) -> bool:
    if operator in _SOME:
        return place in _SOME[operator]
    return place == 0 or operator not in _FIRST
