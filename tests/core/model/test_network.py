"""Networks: what runs, and all that is refused before or after it ran."""

import os
import re
import struct
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from core.base.errors import PackageError
from core.base.paths import bundled_models_dir, resources_dir
from core.model.contract import LIGHTNESS
from core.model.hint_inputs import HintInputsSpec, no_hints
from core.model.network import Network, load_network
from core.model.onnx_inspection import check_onnx
from core.model.onnx_wire import UnsafeOnnx
from core.model.package import open_package

FED = (LIGHTNESS,)
PLANE = np.linspace(0, 100, 16 * 24, dtype=np.float32).reshape(16, 24)


def refusal(call) -> PackageError:
    with pytest.raises(PackageError) as caught:
        call()
    error = caught.value
    assert ".colormodel" in error.message
    assert error.message.isprintable()
    assert error.hint
    return error


def identity(tiny_models, *, last: str = "lightness") -> bytes:
    """The shortest way to two channels."""
    return tiny_models.graph([helper.make_node("Concat", [last, last], ["answer"], axis=3)])


@pytest.fixture
def ab_card(tiny_models):
    return tiny_models.card("ab")


def test_a_distribution_answers_logits_at_a_quarter_of_the_size(tiny_package):
    answer = load_network(open_package(tiny_package)).run(PLANE)
    assert answer.shape == (4, 6, 5)
    assert answer.dtype == np.float32
    dark, bright = answer[0, 0].argmax(), answer[-1, -1].argmax()
    assert (dark, bright) == (0, 4)


def test_ab_is_answered_as_the_network_gave_it(tiny_ab_package):
    answer = load_network(open_package(tiny_ab_package)).run(PLANE)
    expected = np.stack([0.2 * PLANE / 100, 0.8 * PLANE / 100 - 0.4], axis=-1)
    assert answer.shape == (16, 24, 2)
    np.testing.assert_allclose(answer, expected, atol=1e-6)


def test_every_size_in_multiples_is_taken_and_no_other(tiny_package):
    network = load_network(open_package(tiny_package), threads=2)
    assert network.run(PLANE.T).shape == (6, 4, 5)
    assert network.run(np.zeros((8, 64), np.float32)).shape == (2, 16, 5)
    with pytest.raises(ValueError, match="multiples of 8"):
        network.run(PLANE[:, :20])


def test_a_plane_that_is_a_view_gives_the_same(tiny_ab_package):
    network = load_network(open_package(tiny_ab_package))
    wide = np.repeat(np.repeat(PLANE, 2, axis=0), 2, axis=1)
    np.testing.assert_array_equal(network.run(wide[::2, ::2]), network.run(PLANE))


def test_a_tampered_package_does_not_run(tiny_models, tmp_path):
    package = tiny_models.package(tmp_path)
    tiny_models.package(tmp_path, model=tiny_models.ab())
    assert "altered" in str(refusal(lambda: load_network(package)))


@pytest.mark.parametrize("model", [b"", b"not a network", b"PK\3\4" * 50, bytes(1000)])
def test_what_is_not_onnx_is_refused_without_chatter(ab_card, capfd, model):
    assert "not ONNX" in str(refusal(lambda: Network(model, ab_card)))
    assert capfd.readouterr() == ("", "")


def test_a_network_cut_short_is_refused(tiny_models, ab_card):
    model = tiny_models.ab()
    for length in range(0, len(model), 7):
        refusal(lambda length=length: Network(model[:length], ab_card))


def test_a_network_that_the_runtime_refuses_is_refused_without_chatter(tiny_models, ab_card, capfd):
    model = tiny_models.ab().replace(b"strides", b"strikes")
    assert "does not load" in str(refusal(lambda: Network(model, ab_card)))
    assert capfd.readouterr() == ("", "")


def test_a_run_that_takes_too_long_is_ended_without_chatter(tiny_models, ab_card, capfd):
    network = Network(tiny_models.endless(), ab_card, run_s=0.2)
    error = refusal(lambda: network.run(PLANE))
    assert re.search(r"takes longer than \d+ seconds\.$", error.message)
    assert capfd.readouterr() == ("", "")
    assert not [thread for thread in threading.enumerate() if isinstance(thread, threading.Timer)]


def test_a_network_that_fails_on_a_picture_is_reported_without_chatter(tiny_models, ab_card, capfd):
    shape = numpy_helper.from_array(np.array([1, 7, 7, 2], np.int64), "shape")
    model = tiny_models.graph(
        [helper.make_node("Reshape", ["lightness", "shape"], ["answer"])], [shape]
    )
    network = Network(model, ab_card, source=Path("odd.colormodel"))
    error = refusal(lambda: network.run(PLANE))
    assert "odd.colormodel stops with an error" in error.message
    assert error.path == Path("odd.colormodel")
    assert capfd.readouterr() == ("", "")


def test_an_answer_with_other_channels_than_the_card_says_is_refused(tiny_models):
    network = Network(tiny_models.ab(), tiny_models.card())
    assert "answers 2 channels, its card says 5" in str(refusal(lambda: network.run(PLANE)))


@pytest.mark.parametrize(
    ("operator", "settings"),
    [
        ("Slice", [[0, 0, 0, 0], [1, 5, 24, 1]]),
        ("Slice", [[0, 0, 0, 0], [1, 8, 24, 1]]),
        ("Slice", [[0, 0, 0, 0], [1, 0, 0, 1]]),
        ("Reshape", [[1, 384, 1, 1]]),
        ("Tile", [[1, 2, 2, 1]]),
    ],
)
def test_an_answer_that_does_not_fit_over_the_photo_is_refused(
    tiny_models, ab_card, operator, settings
):
    tensors = [
        numpy_helper.from_array(np.array(value, np.int64), f"setting{number}")
        for number, value in enumerate(settings)
    ]
    names = [tensor.name for tensor in tensors]
    nodes = [
        helper.make_node(operator, ["lightness", *names], ["cut"]),
        helper.make_node("Concat", ["cut", "cut"], ["answer"], axis=3),
    ]
    network = Network(tiny_models.graph(nodes, tensors), ab_card)
    assert "do not fit over the photo" in str(refusal(lambda: network.run(PLANE)))


def test_two_pictures_for_one_are_refused(tiny_models, ab_card):
    """The whole answer, not the first picture of it, is what the card speaks of."""
    twice = helper.make_node("Concat", ["lightness", "lightness"], ["two"], axis=0)
    channels = helper.make_node("Concat", ["two", "two"], ["answer"], axis=3)
    network = Network(tiny_models.graph([twice, channels]), ab_card)
    assert "something else than one plane" in str(refusal(lambda: network.run(PLANE)))


def test_numbers_that_are_none_are_refused(tiny_models, ab_card):
    nodes = [
        helper.make_node("Log", ["lightness"], ["log"]),
        helper.make_node("Concat", ["log", "log"], ["answer"], axis=3),
    ]
    network = Network(tiny_models.graph(nodes), ab_card)
    assert "not numbers" in str(refusal(lambda: network.run(PLANE)))
    assert np.isfinite(network.run(PLANE + 1)).all()


def test_a_network_for_something_else_is_refused(tiny_models, ab_card):
    renamed = identity(tiny_models).replace(b"lightness", b"lightless")
    coloured = onnx.load_from_string(identity(tiny_models))
    coloured.graph.input[0].type.tensor_type.shape.dim[3].dim_value = 3
    for model in (renamed, coloured.SerializeToString()):
        error = refusal(lambda model=model: Network(model, ab_card))
        assert "does not take a plane of lightness" in error.message
    two = onnx.load_from_string(tiny_models.ab())
    second = two.graph.output.add()
    second.CopyFrom(two.graph.output[0])
    second.name = "cells"
    error = refusal(lambda: Network(two.SerializeToString(), ab_card))
    assert "does not answer one plane" in error.message


@pytest.mark.parametrize("place", ["initializer", "attribute", "sparse"])
def test_numbers_kept_in_another_file_are_refused(
    tiny_models, ab_card, tmp_path, monkeypatch, place
):
    """The side file is there and right, where a runtime given bytes would look for it."""
    monkeypatch.chdir(tmp_path)
    side = Path("side.bin")
    side.write_bytes(np.float32([0.2, 0.8]).tobytes())
    outside = TensorProto(name="shift", data_type=TensorProto.FLOAT, dims=[2])
    outside.data_location = TensorProto.EXTERNAL
    outside.external_data.add(key="location", value=str(side))
    model = onnx.load_from_string(identity(tiny_models))
    constant = helper.make_node("Constant", [], ["shift"])
    constant.attribute.add(name="value", type=onnx.AttributeProto.TENSOR, t=outside)
    if place == "initializer":
        model.graph.initializer.add().CopyFrom(outside)
    elif place == "attribute":
        model.graph.node.insert(0, constant)
    else:
        model.graph.sparse_initializer.add().values.CopyFrom(outside)
    raw = model.SerializeToString()
    assert "another file" in str(refusal(lambda: Network(raw, ab_card)))


def test_only_the_mark_of_another_file_is_enough(tiny_models):
    model = onnx.load_from_string(tiny_models.ab())
    model.graph.initializer[0].data_location = TensorProto.EXTERNAL
    with pytest.raises(UnsafeOnnx, match="another file"):
        check_onnx(model.SerializeToString(), FED)


def test_operators_that_are_not_onnx_are_refused(tiny_models, ab_card):
    model = onnx.load_from_string(tiny_models.ab())
    model.graph.node[0].domain = "com.microsoft"
    sentence = str(refusal(lambda: Network(model.SerializeToString(), ab_card)))
    assert "not part of ONNX" in sentence
    model.graph.node[0].domain = ""
    model.opset_import.add(domain="evil", version=1)
    assert str(refusal(lambda: Network(model.SerializeToString(), ab_card))) == sentence


def test_operators_defined_in_the_file_and_training_steps_are_refused(tiny_models, ab_card):
    model = onnx.load_from_string(tiny_models.ab())
    model.functions.add(name="own", domain="")
    refusal(lambda: Network(model.SerializeToString(), ab_card))
    del model.functions[:]
    model.training_info.add()
    refusal(lambda: Network(model.SerializeToString(), ab_card))


def test_the_domains_that_converters_announce_are_fine(tiny_models, ab_card):
    model = onnx.load_from_string(tiny_models.ab())
    model.opset_import.add(domain="ai.onnx.ml", version=2)
    assert Network(model.SerializeToString(), ab_card).run(PLANE).shape == (16, 24, 2)


def test_a_second_graph_hidden_behind_the_first_is_seen(tiny_models):
    """Protobuf merges messages that are given twice."""
    hidden = onnx.ModelProto()
    hidden.graph.initializer.add(data_location=TensorProto.EXTERNAL)
    with pytest.raises(UnsafeOnnx, match="another file"):
        check_onnx(tiny_models.ab() + hidden.SerializeToString(), FED)


def test_a_key_that_other_readers_cut_to_32_bits_is_refused(tiny_models):
    graph_key = (7 << 3 | 2) + (1 << 33)
    key = bytes((graph_key >> shift & 0x7F) | 0x80 for shift in range(0, 28, 7))
    key += bytes([graph_key >> 28])
    with pytest.raises(UnsafeOnnx, match="not ONNX"):
        check_onnx(tiny_models.ab() + key + b"\0", FED)


def test_a_file_in_the_private_format_of_the_runtime_is_refused(ab_card):
    model = struct.pack("<L", 24) + b"ORTM" + bytes(100)
    assert "private format" in str(refusal(lambda: Network(model, ab_card)))


def test_countless_parts_are_refused():
    with pytest.raises(UnsafeOnnx, match="too many parts"):
        check_onnx(b"\x08\x01" * 600_000, FED)


@pytest.mark.parametrize("operator", ["If", "Loop", "Scan", "Identity"])
def test_a_graph_in_a_graph_is_refused_whatever_it_is_for(tiny_models, ab_card, operator):
    value = helper.make_tensor_value_info("r", TensorProto.FLOAT, [1])
    inner = helper.make_graph([helper.make_node("Constant", [], ["r"])], "inner", [], [value])
    node = helper.make_node(operator, ["lightness"], ["r"], body=inner)
    for attribute in (node.attribute[0], onnx.AttributeProto(name="bodies", graphs=[inner])):
        del node.attribute[:]
        node.attribute.append(attribute)
        model = onnx.load_from_string(identity(tiny_models))
        model.graph.node.insert(0, node)
        raw = model.SerializeToString()
        assert "branches or loops" in str(refusal(lambda raw=raw: Network(raw, ab_card)))


def test_the_runtime_is_not_loaded_before_it_is_needed():
    check = "import sys, core.model.library; sys.exit('onnxruntime' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0


BUNDLED = (
    *sorted((resources_dir() / "models").iterdir()),
    *sorted((resources_dir() / "earlier").iterdir()),
)


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.stem)
def test_the_models_of_the_program_answer_as_the_runtime_does_by_itself(path):
    import onnxruntime

    package = open_package(path)
    model = package.read_model()
    plane = np.random.default_rng(1).uniform(0, 100, (64, 96)).astype(np.float32)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    bare = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    answer, *others = bare.run(None, {LIGHTNESS: plane[None, :, :, None]})
    network = load_network(package)
    np.testing.assert_allclose(network.run(plane), answer[0], rtol=1e-5, atol=1e-5)
    assert len(others) == (package.card.relation is not None)
    for relation in others:
        both = network.run_related(plane)
        np.testing.assert_array_equal(both[0], answer[0])
        np.testing.assert_array_equal(both[1], relation[0])


def test_the_runtime_notes_nothing_about_the_user(tmp_path: Path):
    colour = (
        "import sys, numpy\n"
        "from pathlib import Path\n"
        "from core.colorize.colorizer import Colorizer\n"
        "from core.model.package import open_package\n"
        "colorizer = Colorizer(open_package(Path(sys.argv[1])))\n"
        "colorizer.predict(numpy.zeros((64, 64), numpy.uint8))\n"
    )
    # The runtime keeps quiet by itself where it believes that it is being tested.
    quiet = ("CI", "PYTEST", "XDG", "ORT_", "GITHUB", "TF_BUILD")
    environment = {k: v for k, v in os.environ.items() if not k.startswith(quiet)}
    environment["HOME"] = str(tmp_path)
    model = bundled_models_dir() / "natural.colormodel"
    subprocess.run([sys.executable, "-c", colour, str(model)], check=True, env=environment)
    assert list(tmp_path.rglob("*")) == []


@pytest.fixture
def related(tiny_models) -> Network:
    card = tiny_models.card("ab", relation=tiny_models.RELATION, format_version=2)
    return Network(tiny_models.related(), card)


def test_a_second_output_is_answered_to_those_who_ask(related, tiny_models, ab_card):
    answer, relation = related.run_related(PLANE)
    assert relation.shape == (16, 24, 3)
    np.testing.assert_allclose(relation[..., 0], PLANE / 100, atol=1e-6)
    np.testing.assert_allclose(related.run(PLANE), answer)
    np.testing.assert_allclose(answer, Network(tiny_models.ab(), ab_card).run(PLANE))


def test_who_has_no_second_output_is_not_asked_for_one(tiny_ab_package):
    with pytest.raises(ValueError, match="does not say how cells are related"):
        load_network(open_package(tiny_ab_package)).run_related(PLANE)


def test_a_second_output_of_another_width_than_promised_is_refused(tiny_models):
    wide = replace(tiny_models.RELATION, embedding=2)
    card = tiny_models.card("ab", relation=wide, format_version=2)
    network = Network(tiny_models.related(), card)
    error = refusal(lambda: network.run_related(PLANE))
    assert "answers 3 channels, its card says 5" in error.message


def test_a_second_output_that_the_card_does_not_speak_of_is_refused(tiny_models, ab_card):
    error = refusal(lambda: Network(tiny_models.related(), ab_card))
    assert "does not answer one plane of colours" in error.message


@pytest.fixture
def hinted_card(tiny_models):
    return tiny_models.card("ab", hint_inputs=HintInputsSpec(0.0), format_version=3)


def test_a_hint_changes_what_the_network_answers_elsewhere(tiny_models, hinted_card, ab_card):
    network = Network(tiny_models.hinted(), hinted_card)
    plain = Network(tiny_models.ab(), ab_card).run(PLANE)
    np.testing.assert_allclose(network.run(PLANE), plain, atol=1e-6)
    hints = no_hints(*PLANE.shape)
    hints.ab[4, 5], hints.mask[4, 5] = (60.0, -40.0), 1.0
    moved = network.run(PLANE, hints) - plain
    far, near = moved[-1, -1], moved[4, 5]
    np.testing.assert_allclose(far, np.array([0.6, -0.4]) * 30 / PLANE.size, atol=1e-6)
    np.testing.assert_allclose(near - far, np.array([0.6, -0.4]) / 81, atol=1e-6)
    np.testing.assert_array_equal(network.run(PLANE), plain)


def test_hints_of_another_size_than_the_picture_are_no_hints_of_it(tiny_models, hinted_card):
    with pytest.raises(ValueError, match="hints of"):
        Network(tiny_models.hinted(), hinted_card).run(PLANE, no_hints(8, 8))


def test_a_network_whose_card_promises_other_inputs_is_refused(tiny_models, hinted_card, ab_card):
    error = refusal(lambda: Network(tiny_models.ab(), hinted_card))
    assert "does not take a plane of lightness and hints, as its card promises" in error.message
    error = refusal(lambda: Network(tiny_models.hinted(), ab_card))
    assert "does not take a plane of lightness," not in error.message
    assert "does not take a plane of lightness" in error.message


def test_a_network_may_make_no_shape_of_hints(tiny_models, hinted_card):
    """What it takes could not be told by its trial."""
    model = onnx.load_from_string(tiny_models.hinted())
    model.graph.node.insert(0, helper.make_node("NonZero", ["hint_mask"], ["places"]))
    error = refusal(lambda: Network(model.SerializeToString(), hinted_card))
    assert "makes shapes of what a photo shows" in error.message


def test_that_there_is_no_room_is_no_fault_of_the_network(tiny_models, ab_card):
    """Whoever runs it may try again when others have ended."""
    size = numpy_helper.from_array(np.array([2**44]), "size")
    nodes = [
        helper.make_node("ConstantOfShape", ["size"], ["giant"]),
        helper.make_node("ReduceSum", ["giant"], ["sum"], keepdims=0),
        helper.make_node("Add", ["lightness", "sum"], ["grey"]),
        helper.make_node("Concat", ["grey", "grey"], ["answer"], axis=3),
    ]
    with pytest.raises(MemoryError):
        Network(tiny_models.graph(nodes, [size]), ab_card).run(PLANE)


def test_a_network_that_takes_too_long_to_load_is_given_up(tiny_models, ab_card):
    """The time is over before the runtime looks at it for the first time."""
    error = refusal(lambda: Network(tiny_models.ab(), ab_card, load_s=0.0))
    assert "takes longer than 0 seconds" in error.message
