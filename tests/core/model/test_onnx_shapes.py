"""No value of a picture says a shape, by whatever way it goes; what is fed by shapes may."""

import numpy as np
import onnx
import pytest
from onnx import TensorProto, defs, helper, numpy_helper

from core.base.errors import PackageError
from core.model.contract import LIGHTNESS
from core.model.network import Network
from core.model.onnx_inspection import check_onnx
from core.model.onnx_shapes import OPERATORS, check_shapes
from core.model.onnx_wire import Node, UnsafeOnnx

FED = (LIGHTNESS,)
PLANE = np.linspace(0, 100, 16 * 24, dtype=np.float32).reshape(16, 24)
node = helper.make_node


def tensor(name: str, value: object, kind: type = np.int64) -> onnx.TensorProto:
    return numpy_helper.from_array(np.asarray(value, kind), name)


def refused(call) -> str:
    with pytest.raises(UnsafeOnnx) as caught:
        call()
    return str(caught.value)


#: From the picture's values to a shape: `hostile` is four times its mean, a whole number.
HOSTILE = (
    node("ReduceMean", ["lightness"], ["mean"], keepdims=0),
    node("Cast", ["mean"], ["whole"], to=TensorProto.INT64),
    node("Unsqueeze", ["whole", "zero"], ["one"]),
    node("Concat", ["one", "one", "one", "one"], ["hostile"], axis=0),
)
CONSTANTS = (
    tensor("zero", [0]),
    tensor("four", [4]),
    tensor("scalar", 1),
    tensor("values", [0, 1], np.float32),
    tensor("none", [], np.float32),
)


@pytest.mark.parametrize(
    "last",
    [
        node("Range", ["scalar", "whole", "scalar"], ["x"]),
        node("ConstantOfShape", ["hostile"], ["x"]),
        node("Expand", ["lightness", "hostile"], ["x"]),
        node("Tile", ["lightness", "hostile"], ["x"]),
        node("Reshape", ["lightness", "hostile"], ["x"]),
        node("Resize", ["lightness", "none", "mean"], ["x"]),
        node("Resize", ["lightness", "", "", "hostile"], ["x"]),
        node("Upsample", ["lightness", "mean"], ["x"]),
        node("Pad", ["lightness", "hostile"], ["x"]),
        node("Slice", ["lightness", "zero", "hostile"], ["x"]),
        node("Split", ["lightness", "hostile"], ["x", "y"]),
        node("NonZero", ["lightness"], ["x"]),
        node("Unique", ["lightness"], ["x"]),
        node("Compress", ["zero", "hostile"], ["x"]),
        node("TopK", ["lightness", "one"], ["x", "y"]),
        node("OneHot", ["zero", "whole", "values"], ["x"]),
        node("CenterCropPad", ["lightness", "hostile"], ["x"]),
        node("AffineGrid", ["lightness", "hostile"], ["x"]),
        node("NonMaxSuppression", ["lightness", "lightness"], ["x"]),
        node("RoiAlign", ["lightness", "mean", "zero"], ["x"]),
        node("SequenceAt", ["parts", "whole"], ["x"]),
    ],
    ids=lambda last: f"{last.op_type}-{len(last.input)}",
)
def test_a_shape_that_the_picture_says_is_refused(tiny_models, last):
    model = tiny_models.graph([*HOSTILE, last], CONSTANTS)
    assert refused(lambda: check_onnx(model, FED)) == "makes shapes of what a photo shows"
    # Nodes need not stand in the order in which they run, and protobuf joins what is torn.
    parts = onnx.load_from_string(model)
    del parts.graph.node[:]
    for one in (last, *reversed(HOSTILE)):
        piece = onnx.ModelProto()
        piece.graph.node.append(one)
        model = piece.SerializeToString() + model
    assert "makes shapes" in refused(lambda: check_onnx(model, FED))


def test_what_is_drawn_at_random_says_no_shape_either(tiny_models):
    for draw in (
        node("RandomUniform", [], ["drawn"], shape=[1]),
        node("RandomNormalLike", ["zero"], ["drawn"]),
        node("Dropout", ["zero", "", "yes"], ["drawn"]),
    ):
        nodes = [draw, node("ConstantOfShape", ["drawn"], ["x"])]
        model = tiny_models.graph(nodes, CONSTANTS)
        assert "makes shapes" in refused(lambda model=model: check_onnx(model, FED))


def test_a_way_through_many_operators_is_followed(tiny_models):
    way = [node("Identity", [f"x{n}"], [f"x{n + 1}"]) for n in range(3000)]
    nodes = [node("Mul", ["lightness", "scalar"], ["x0"]), *way]
    nodes.append(node("Reshape", ["lightness", "x3000"], ["y"]))
    assert "makes shapes" in refused(lambda: check_onnx(tiny_models.graph(nodes), FED))


def test_shapes_of_pictures_may_say_shapes(tiny_models):
    """As every converter does it that repeats or reshapes; the mean of the picture is reckoned."""
    nodes = [
        node("Shape", ["lightness"], ["shape"]),
        node("Slice", ["shape", "zero", "four"], ["all"]),
        node("ReduceMean", ["lightness"], ["mean"], keepdims=0),
        node("Expand", ["mean", "all"], ["flat"]),
        node("Shape", ["flat"], ["again"]),
        node("Reshape", ["flat", "again"], ["grey"]),
        node("Cast", ["lightness"], ["index"], to=TensorProto.INT64),
        node("Gather", ["table", "index"], ["looked-up"], axis=0),
        node("Concat", ["grey", "looked-up"], ["answer"], axis=3),
    ]
    table = tensor("table", np.arange(101), np.float32)
    model = tiny_models.graph(nodes, [*CONSTANTS, table])
    answer = Network(model, tiny_models.card("ab")).run(PLANE)
    np.testing.assert_allclose(answer[..., 0], PLANE.mean(), rtol=1e-5)
    np.testing.assert_allclose(answer[..., 1], np.floor(PLANE))


def test_operators_that_are_not_known_are_refused_by_name(tiny_models):
    card = tiny_models.card("ab")
    for operator, shown in (("Cosy", "Cosy"), ("\x1b\u00e9\u00e9", "\\x1b"), ("y" * 99, "y" * 40)):
        model = tiny_models.graph([node(operator, ["lightness"], ["answer"])])
        with pytest.raises(PackageError) as caught:
            Network(model, card)
        assert f"needs the operator {shown}" in caught.value.message
        assert caught.value.message.isprintable()


def test_all_that_the_tables_name_are_operators_of_onnx():
    """Those that they do not name are on docs/model-file.md, which another test holds to it."""
    standard = {one.name for one in defs.get_all_schemas_with_history() if one.domain == ""}
    assert standard >= OPERATORS


def test_names_that_half_a_million_operands_share_are_followed_in_no_time():
    many = 100_000
    names = tuple(b"%d" % number for number in range(many))
    nodes = [
        Node(b"Split", (b"lightness",), names),
        Node(b"Concat", names, names),
        Node(b"Concat", (b"lightness",) * many, (b"", *names)),
        Node(b"Clip", (b"lightness", b"", b""), (b"x",)),
        Node(b"Resize", (b"x", b"", b"", b"lightness-of-another"), (b"y",)),
    ]
    check_shapes(nodes, FED)
