"""The trial of a network of another program: what it finds, asks and refuses."""

from pathlib import Path

import cv2
import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto, helper, numpy_helper

from core.base.errors import PackageError
from core.base.paths import resources_dir
from core.foreign import importing
from core.foreign.adapting import adapted
from core.foreign.importing import examine, pictures
from core.foreign.known_files import KnownFile
from core.foreign.onnx_reading import read_onnx
from core.foreign.recognition import possible_readings


@pytest.fixture(scope="session")
def photo() -> np.ndarray:
    """A photograph in grey, (h, w) uint8."""
    path = resources_dir() / "samples" / "cat.jpg"
    return cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)


def test_what_cannot_be_told_is_asked_with_a_picture_of_each(networks, photo, tmp_path):
    """Lines through nothing, without an end: each range is as good as the other."""
    network = networks.deoldify(white=1.0, side=64, is_cut=False)
    examined = examine([networks.written(tmp_path, "model.onnx", network)])
    assert {reading.contract for reading in examined.readings} == {"deoldify-255", "deoldify-1"}
    drawn = pictures(examined)
    shown = pictures(examined, photo.astype(np.uint16) * 257)
    height, width = photo.shape
    assert [each.shape for each in drawn] == [(171, 256, 3)] * 2
    assert [max(each.shape) for each in shown] == [256] * 2
    assert abs(shown[0].shape[0] / shown[0].shape[1] - height / width) < 0.01
    assert all(np.ptp(each.astype(int), axis=-1).max() > 10 for each in (*drawn, *shown))


def test_colours_that_may_be_shares_are_asked_about(networks, tmp_path):
    network = networks.ddcolor(side=64, gain=1 / 110)
    examined = examine([networks.written(tmp_path, "model.onnx", network)])
    says = [str(reading.sentence) for reading in examined.readings]
    assert says == [
        "takes grey as RGB from 0 to 1 at 64 × 64, answers a and b from -1 to 1",
        "takes grey as RGB from 0 to 1 at 64 × 64, answers a and b",
    ]
    strong, weak = (np.ptp(each.astype(int), axis=-1).mean() for each in pictures(examined))
    assert strong > 5 * weak


def test_a_known_file_needs_no_question(networks, tmp_path, monkeypatch):
    file = networks.written(
        tmp_path, "model.onnx", networks.deoldify(white=1.0, side=64, is_cut=False)
    )
    digest = examine([file]).files.digests[0]
    known = KnownFile("deoldify-1", "DeOldify stable", "https://here.example", "MIT")
    monkeypatch.setattr(importing, "KNOWN_FILES", {digest: known})
    examined = examine([file])
    assert [reading.contract for reading in examined.readings] == ["deoldify-1"]
    assert examined.is_known
    assert examined.title == "DeOldify stable"
    assert examined.source == "https://here.example"


def test_of_a_known_file_faint_colours_raise_no_question(networks, tmp_path, monkeypatch):
    file = networks.written(tmp_path, "model.onnx", networks.ddcolor(side=64, gain=1 / 110))
    digest = examine([file]).files.digests[0]
    known = KnownFile("ddcolor", "DDColor", "https://here.example", "Apache-2.0")
    monkeypatch.setattr(importing, "KNOWN_FILES", {digest: known})
    (reading,) = examine([file]).readings
    assert "from -1 to 1" not in reading.sentence


def refusal(networks, folder: Path, network: bytes, **limits: float) -> str:
    file = networks.written(folder, "model.onnx", network)
    with pytest.raises(PackageError) as caught:
        examine([file], **limits)
    error = caught.value
    assert "model.onnx" in error.message
    assert error.message.isprintable()
    assert error.hint
    return str(error.message)


def changed(network: bytes, node: object, *tensors: object) -> bytes:
    """Put a node behind a network, from `before` to `output`."""
    model = onnx.load_from_string(network)
    model.graph.node[-1].output[0] = "before"
    model.graph.node.append(node)
    model.graph.initializer.extend(tensors)
    return bytes(model.SerializeToString())


@pytest.mark.parametrize(
    ("operator", "numbers", "why"),
    [
        ("Mul", np.float32(np.nan), "values that are not numbers"),
        ("Div", np.float32(0), "values that are not numbers"),
        ("Mul", np.float32(0), "the same colour whatever it is shown"),
        ("Mul", np.float32(1e5), "numbers that are no colours"),
        ("Reshape", np.array([1, 2, 32, 128], np.int64), "do not fit over the photo"),
        ("Reshape", np.array([2, 1, 64, 64], np.int64), "something else than one plane"),
        ("Reshape", np.array([3, 5, 7, 11], np.int64), "stops with an error"),
        ("Expand", np.array([2**20, 2, 64, 64], np.int64), "."),
    ],
)
def test_what_a_network_answers_can_be_refused(networks, tmp_path, operator, numbers, why):
    node = helper.make_node(operator, ["before", "numbers"], ["output"])
    tensor = numpy_helper.from_array(numbers, "numbers")
    network = changed(networks.ddcolor(side=64), node, tensor)
    assert why in refusal(networks, tmp_path, network)


def test_an_answer_with_swapped_outputs_is_no_colour(networks, tmp_path):
    """The output that is called as the colours holds the distribution, and the other way round."""
    model = onnx.load_from_string(networks.eccv16(shows_bins=True))
    for node in model.graph.node:
        for place, name in enumerate(node.output):
            node.output[place] = {"output": "class8_313", "class8_313": "output"}.get(name, name)
    assert "channels instead of 2" in refusal(networks, tmp_path, model.SerializeToString())


@pytest.mark.parametrize(("operator", "domain"), [("Evil", ""), ("QuickGelu", "com.microsoft")])
def test_operators_that_are_no_part_of_onnx_are_refused(networks, tmp_path, operator, domain):
    node = helper.make_node(operator, ["before"], ["output"], domain=domain)
    why = refusal(networks, tmp_path, changed(networks.ddcolor(side=64), node))
    assert "operator" in why


def test_operators_of_long_ago_are_refused(networks, tmp_path):
    model = onnx.load_from_string(networks.ddcolor(side=64))
    model.opset_import[0].version = 7
    assert "older operators" in refusal(networks, tmp_path, model.SerializeToString())


def test_a_picture_unlike_the_one_that_was_shown_is_refused(networks, tmp_path):
    network = networks.deoldify(
        white=1.0,
        side=64,
        slope=np.float32([-0.9, -0.8, -0.7]),
        offset=np.float32([0.95, 0.95, 0.95]),
    )
    assert "not like the one" in refusal(networks, tmp_path, network)


def test_a_network_without_an_end_is_ended(networks, tmp_path):
    count = 3000
    sines = [helper.make_node("Sin", [f"s{n}"], [f"s{n + 1}"]) for n in range(count)]
    tile = helper.make_node("Tile", ["input", "times"], ["s0"])
    last = helper.make_node("Slice", [f"s{count}", "zero", "two", "one"], ["output"])
    names = {"zero": [0], "two": [2], "one": [1]}
    tensors = [
        numpy_helper.from_array(np.array(each, np.int64), name) for name, each in names.items()
    ]
    tensors.append(numpy_helper.from_array(np.array([1, 400, 1, 1], np.int64), "times"))
    graph = helper.make_graph(
        [tile, *sines, last],
        "g",
        [networks.value("input", [1, 3, 512, 512])],
        [networks.value("output", [1, 2, 512, 512], TensorProto.FLOAT)],
        tensors,
    )
    opset = helper.make_opsetid("", 17)
    made = helper.make_model(graph, opset_imports=[opset], ir_version=8).SerializeToString()
    assert "takes longer than" in refusal(networks, tmp_path, made, seconds=6.0)


@pytest.mark.parametrize("made", ["ddcolor", "deoldify"])
def test_what_is_no_number_is_not_made_one_by_cutting(networks, made):
    """As where float16 overflows: a picture of such cells would be wrong, and nobody would know."""
    build = {
        "ddcolor": lambda: networks.ddcolor(side=64),
        "deoldify": lambda: networks.deoldify(white=1.0, side=64, is_cut=False),
    }[made]
    network = onnx.load_from_string(build())
    network.graph.node[-1].output[0] = "before"
    network.graph.initializer.append(numpy_helper.from_array(np.float32(3e38), "huge"))
    network.graph.node.append(helper.make_node("Mul", ["before", "huge"], ["large"]))
    network.graph.node.append(helper.make_node("Mul", ["large", "huge"], ["output"]))
    file = read_onnx(network.SerializeToString())
    session = onnxruntime.InferenceSession(
        adapted(file, possible_readings(file)[0]), providers=["CPUExecutionProvider"]
    )
    (answer,) = session.run(None, {"lightness": np.full((1, 64, 64, 1), 70, np.float32)})
    assert np.isnan(answer).all()
