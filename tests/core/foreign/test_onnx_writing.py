import numpy as np
import onnx
import onnxruntime

from core.foreign.onnx_writing import Element, NewNode, NewValue, model_of
from core.model.onnx_inspection import check_onnx


def test_a_written_network_is_sound_and_computes():
    weight = np.random.default_rng(0).normal(size=(3, 1, 3, 3)).astype(np.float32)
    model = model_of(
        [
            NewNode("Conv", ("x", "w"), ("y",), {"pads": (1, 1, 1, 1), "strides": (2, 2)}),
            NewNode("LeakyRelu", ("y",), ("z",), {"alpha": 0.25}),
            NewNode("Pad", ("z", "pads"), ("out",), {"mode": "edge"}),
        ],
        {"w": weight, "pads": np.array([0, 0, 1, 0, 0, 0, 0, 2], np.int64)},
        [NewValue("x", (1, 1, "height", "width"))],
        [NewValue("out", (1, 3, "rows", "columns"))],
        operator_set=18,
    )
    onnx.checker.check_model(onnx.load_from_string(model), full_check=True)
    check_onnx(model, ["x"])
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    picture = np.random.default_rng(1).normal(size=(1, 1, 6, 8)).astype(np.float32)
    (answer,) = session.run(None, {"x": picture})

    padded = np.pad(picture[0, 0], 1)
    blocks = np.lib.stride_tricks.sliding_window_view(padded, (3, 3))[::2, ::2]
    convolved = np.einsum("hwij,kij->khw", blocks, weight[:, 0])
    expected = np.where(convolved < 0, 0.25 * convolved, convolved)
    expected = np.pad(expected, ((0, 0), (1, 0), (0, 2)), mode="edge")
    np.testing.assert_allclose(answer[0], expected, atol=1e-5)


def test_all_kinds_of_values_come_back_as_onnx_reads_them():
    kinds = {"i": -3, "f": 0.5, "s": "é", "is": (1, -2), "fs": (0.5, -1.25)}
    model = onnx.load_from_string(
        model_of(
            [NewNode("Any", ("", "h"), ("y",), kinds)],
            {"h": np.array([[1.5, -2]], np.float16), "none": np.zeros((0, 2), np.float32)},
            [NewValue("h2", (1, "n"), Element.FLOAT16)],
            [],
            operator_set=17,
        )
    )
    (node,) = model.graph.node
    found = {each.name: onnx.helper.get_attribute_value(each) for each in node.attribute}
    assert found == {"i": -3, "f": 0.5, "s": "é".encode(), "is": [1, -2], "fs": [0.5, -1.25]}
    assert list(node.input) == ["", "h"]
    half, empty = map(onnx.numpy_helper.to_array, model.graph.initializer)
    assert half.dtype == np.float16
    assert half.tolist() == [[1.5, -2.0]]
    assert empty.shape == (0, 2)
    (value,) = model.graph.input
    assert value.type.tensor_type.elem_type == onnx.TensorProto.FLOAT16
    assert [(d.dim_value, d.dim_param) for d in value.type.tensor_type.shape.dim] == [
        (1, ""),
        (0, "n"),
    ]
