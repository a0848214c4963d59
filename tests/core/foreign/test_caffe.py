"""Caffe's colouring networks answer as ONNX what they answer by their own rules."""

from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
from google.protobuf import text_format  # type: ignore[import-untyped]

from core.base.errors import PackageError
from core.foreign.caffe import caffe_as_onnx
from core.model.onnx_inspection import check_onnx
from tests.core.foreign.caffe_files import (
    CaffeFiles,
    forms,
    new_net,
    npy,
    numbers_of,
    zhang_2016,
    zhang_2017,
)

#: Of a* and b*, which go to 110: float32 against float64 over some thirty layers.
CLOSE = 2e-3


@pytest.fixture(scope="module")
def zhang() -> CaffeFiles:
    return zhang_2016()


@pytest.fixture(scope="module")
def small() -> CaffeFiles:
    """The same on a small picture, for what is about files."""
    return zhang_2016(narrow=32, side=32, bins=17)


def converted(files: CaffeFiles, **others: Any) -> bytes:
    parts = {"prototxt": files.prototxt, "caffemodel": files.caffemodel, "hull": files.hull}
    return caffe_as_onnx(**(parts | others))


def run(model: bytes, picture: np.ndarray) -> np.ndarray:
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    (entry,) = session.get_inputs()
    return session.run(None, {entry.name: picture.astype(np.float32)})[0]


def photo(*shape: int, seed: int = 1) -> np.ndarray:
    """Something with edges and slopes, -50..50."""
    random = np.random.default_rng(seed)
    rows, columns = np.mgrid[: shape[-2], : shape[-1]]
    waves = [
        np.sin(rows * a + columns * b + c) * 30 + (columns > rows) * 20
        for a, b, c in random.normal(0, 0.2, (shape[-3], 3))
    ]
    return np.clip(waves + random.normal(0, 3, shape), -50, 50)


def forward(files: CaffeFiles, picture: np.ndarray, fed: dict[str, np.ndarray]) -> np.ndarray:
    """Run a network by the rules of Caffe's layers, in float64; gives the last one's answer."""
    values, last = dict(fed), ""
    for layer in files.net.layer:
        if layer.type == "Input":
            values[layer.top[0]] = picture
        if layer.type in ("Input", "Silence"):
            continue
        given = [values[bottom] for bottom in layer.bottom]
        blobs = [numbers_of(blob) for blob in layer.blobs]
        if layer.name == "class8_ab":
            blobs = [files.bins.T.reshape(2, -1, 1, 1).astype(float)]
        if layer.type == "Slice":
            (point,) = layer.slice_param.slice_point
            values[layer.top[0]], values[layer.top[1]] = given[0][:point], given[0][point:]
        else:
            values[layer.top[0]] = WORKS[layer.type](layer, given, blobs)
        last = layer.top[0]
    return values[last]


def convolution(layer: Any, given: list[np.ndarray], blobs: list[np.ndarray]) -> np.ndarray:
    own = layer.convolution_param
    pad, stride, step = (
        next(iter(value), default)
        for value, default in ((own.pad, 0), (own.stride, 1), (own.dilation, 1))
    )
    groups = own.group or 1
    padded = np.pad(given[0], ((0, 0), (pad, pad), (pad, pad)))
    kernel = own.kernel_size[0]
    extent = step * (kernel - 1) + 1
    windows = np.lib.stride_tricks.sliding_window_view(padded, (extent, extent), axis=(1, 2))
    windows = windows[:, ::stride, ::stride, ::step, ::step]
    parts = [
        np.einsum("chwij,kcij->khw", part, weight, optimize=True)
        for part, weight in zip(np.split(windows, groups), np.split(blobs[0], groups), strict=True)
    ]
    return np.concatenate(parts) + (blobs[1][:, None, None] if len(blobs) > 1 else 0)


def deconvolution(layer: Any, given: list[np.ndarray], blobs: list[np.ndarray]) -> np.ndarray:
    """Each number stamps its kernel upon what comes out."""
    own = layer.convolution_param
    (pad,), (stride,), (kernel,) = own.pad, own.stride, own.kernel_size
    _, height, width = given[0].shape
    canvas = np.zeros(
        (own.num_output, stride * (height - 1) + kernel, stride * (width - 1) + kernel)
    )
    for row in range(height):
        for column in range(width):
            stamp = np.tensordot(given[0][:, row, column], blobs[0], 1)
            top, left = row * stride, column * stride
            canvas[:, top : top + kernel, left : left + kernel] += stamp
    inner = canvas[:, pad : canvas.shape[1] - pad, pad : canvas.shape[2] - pad]
    return inner + blobs[1][:, None, None]


def batch_norm(layer: Any, given: list[np.ndarray], blobs: list[np.ndarray]) -> np.ndarray:
    mean, variance, total = blobs
    mean, variance = (sums[:, None, None] / total[0] for sums in (mean, variance))
    return (given[0] - mean) / np.sqrt(variance + 1e-5)


def relu(layer: Any, given: list[np.ndarray], blobs: list[np.ndarray]) -> np.ndarray:
    return np.where(given[0] > 0, given[0], given[0] * layer.relu_param.negative_slope)


def softmax(layer: Any, given: list[np.ndarray], blobs: list[np.ndarray]) -> np.ndarray:
    shares = np.exp(given[0] - given[0].max(axis=0))
    return shares / shares.sum(axis=0)


def eltwise(layer: Any, given: list[np.ndarray], blobs: list[np.ndarray]) -> np.ndarray:
    is_product = layer.eltwise_param.HasField("operation")  # which is 0 where it is said
    return np.prod(given, axis=0) if is_product else np.sum(given, axis=0)


WORKS = {
    "Convolution": convolution,
    "Deconvolution": deconvolution,
    "BatchNorm": batch_norm,
    "ReLU": relu,
    "Softmax": softmax,
    "Eltwise": eltwise,
    "Scale": lambda layer, given, blobs: given[0] * blobs[0][:, None, None],
    "TanH": lambda layer, given, blobs: np.tanh(given[0]),
}


def test_the_network_of_2016_answers_what_it_answers_in_caffe(zhang: CaffeFiles) -> None:
    model = converted(zhang)
    onnx.checker.check_model(onnx.load_from_string(model), full_check=True)
    check_onnx(model, ["data_l"])
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    (entry,), (exit_,) = session.get_inputs(), session.get_outputs()
    assert (entry.name, entry.shape, entry.type) == ("data_l", [1, 1, 224, 224], "tensor(float)")
    assert (exit_.name, exit_.shape, exit_.type) == ("class8_ab", [1, 2, 56, 56], "tensor(float)")

    lightness = photo(1, 224, 224)
    expected = forward(zhang, lightness, {})
    assert np.ptp(expected) > 20  # it is no network that answers grey to everything
    (answer,) = run(model, lightness[None])
    assert np.abs(answer - expected).max() < CLOSE


def test_its_distribution_lies_open(zhang: CaffeFiles) -> None:
    """Scores, one factor, a softmax and the bins' colours: so that doubt can be read of it."""
    graph = onnx.load_from_string(converted(zhang)).graph
    tensors = {each.name: onnx.numpy_helper.to_array(each) for each in graph.initializer}
    scores, factor, shares, colours = graph.node[-4:]
    assert [scores.op_type, factor.op_type, shares.op_type, colours.op_type] == [
        *("Conv", "Mul", "Softmax", "Conv")
    ]
    assert tensors[factor.input[1]] == pytest.approx(2.606)
    assert (zhang.bins == tensors[colours.input[1]][:, :, 0, 0].T).all()


def test_the_network_with_hints_of_2017_answers_what_it_answers_in_caffe() -> None:
    files = zhang_2017()
    model = converted(files, hull=None)
    check_onnx(model, ["data_l_ab_mask"])
    picture = photo(4, 64, 64)
    picture[1:, :, 8:] = 0
    picture[3] = np.where(picture[3] > 0, 110, 0)
    expected = forward(files, picture, {})
    assert np.ptp(expected) > 20
    (answer,) = run(model, picture[None])
    assert answer.shape == (2, 64, 64)
    assert np.abs(answer - expected).max() < CLOSE


def test_the_first_edition_is_fed_with_its_temperature(small: CaffeFiles) -> None:
    net = type(small.net)()
    net.CopyFrom(small.net)
    net.input.extend(["data_l", "Trecip"])
    net.input_shape.add(dim=[1, 1, 32, 32])
    net.input_dim.extend([1, 17, 8, 8])
    (old,) = (layer for layer in net.layer if layer.type == "Scale")
    old.Clear()
    old.name, old.type, old.eltwise_param.operation = "Reheat8", "Eltwise", 0
    old.bottom[:], old.top[:] = ["conv8_313", "Trecip"], ["conv8_313_rh"]
    del net.layer[0]
    files = CaffeFiles(net, small.bins, small.stored)
    lightness = photo(1, 32, 32)
    factor = np.full((17, 8, 8), 6 / np.log(10))
    expected = forward(files, lightness, {"data_l": lightness, "Trecip": factor})
    (answer,) = run(converted(files), lightness[None])
    assert np.abs(answer - expected).max() < CLOSE


@pytest.mark.parametrize("form", range(5))
def test_numbers_are_the_same_in_every_form_of_file(small: CaffeFiles, form: int) -> None:
    what, caffemodel = [*forms(small)][form]
    assert converted(small, caffemodel=caffemodel) == converted(small), what


@pytest.mark.parametrize("kind", ["<i8", "<f4", "<f8", "|i1", ">i4", "<f2"])
@pytest.mark.parametrize("order", ["C", "F"])
def test_the_colours_of_bins_are_read_as_numpy_writes_them(
    small: CaffeFiles, kind: str, order: str
) -> None:
    table = np.asarray(small.bins, dtype=kind, order=order)
    assert converted(small, hull=npy(table)) == converted(small)


def test_colours_of_bins_in_the_file_will_do_and_those_given_are_taken_first() -> None:
    files = zhang_2016(narrow=32, side=32, bins=17)
    stored = CaffeFiles(files.net, files.bins, files.stored | {"class8_ab"})
    lightness = photo(1, 32, 32)[None]
    own = run(converted(stored, hull=None), lightness)
    given = run(converted(stored), lightness)
    assert np.abs(given - run(converted(files), lightness)).max() == 0
    assert np.abs(given - own).max() > 1


def test_what_is_missing_is_named_and_where_it_is(small: CaffeFiles) -> None:
    for layers in (small.stored, small.stored | {"class8_ab"}):
        files = CaffeFiles(type(small.net)(), small.bins, layers)
        files.net.CopyFrom(small.net)
        for layer in files.net.layer:
            if layer.name == "class8_ab":  # Caffe stores what it was never told as 0
                for blob in layer.blobs:
                    blob.data[:] = [0.0] * len(blob.data)
        with pytest.raises(PackageError, match=r"pts_in_hull\.npy") as caught:
            converted(files, hull=None)
        assert "github.com/richzhang/colorization" in caught.value.hint


def test_the_annealing_is_known_where_nothing_says_it(small: CaffeFiles) -> None:
    text = small.prototxt.decode()
    begin = text.index("    filler {", text.index('"conv8_313_rh"'))
    end = text.index("}", begin) + 1
    prototxt = (text[:begin] + text[end:]).encode()
    assert converted(small, prototxt=prototxt) == converted(small)
    # What the file says of it is more.
    stored = CaffeFiles(small.net, small.bins, small.stored | {"conv8_313_rh"})
    caffemodel = stored.numbers()
    caffemodel.layer[-1].blobs[0].data[:] = np.linspace(1, 3, 17)
    graph = onnx.load_from_string(
        converted(small, caffemodel=caffemodel.SerializeToString(), prototxt=prototxt)
    ).graph
    (factor,) = (each for each in graph.initializer if each.name == "conv8_313_rh.factor")
    np.testing.assert_allclose(
        onnx.numpy_helper.to_array(factor).ravel(), np.linspace(1, 3, 17), rtol=1e-6
    )


def test_a_description_is_read_as_it_is_written_by_hand(small: CaffeFiles) -> None:
    """Comments, single quotes, lists, blocks behind a colon: what people write, protobuf reads."""
    text = small.prototxt.decode()
    changes = {
        "layer {\n": '# bottom: "conv1_2" \xe9\nlayer : {\n',
        "bias_term: false": "bias_term: False",
        'type: "constant"': "type: 'constant' ",
        "value: 2.606": "value : 2606e-3f;",
        "dim: 1\n      dim: 1\n      dim: 32\n": "dim: [1, 1, 32],",
        'bottom: "conv1_1"\n  top: "conv1_1"': 'bottom: "conv1_1", top: "conv1_1";',
        "convolution_param {\n    num_output: 2\n    pad: 1\n    kernel_size: 3\n  }": (
            "convolution_param <num_output: 2 pad: +1 kernel_size: 3>"
        ),
    }
    written = text
    for plain, by_hand in changes.items():
        assert plain in written, plain
        written = written.replace(plain, by_hand)
    # What the authors of protobuf make of it is the same network.
    again = text_format.Parse(written.replace("+1", "1"), new_net())
    assert text_format.MessageToString(again) == text
    assert converted(small, prototxt=written.encode("latin-1")) == converted(small)
    assert converted(small, prototxt=b"\xef\xbb\xbf" + text.encode()) == converted(small)
