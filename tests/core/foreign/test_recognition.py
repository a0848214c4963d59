"""What a network says of itself, and which ways to read it that leaves."""

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from core.foreign.contracts import CONTRACTS, Answering, Feeding
from core.foreign.onnx_reading import read_onnx
from core.foreign.reading import Order
from core.foreign.recognition import possible_readings
from core.model.card import is_id
from core.model.onnx_inspection import check_onnx
from core.model.onnx_wire import UnsafeOnnx


def readings(model: bytes, contract: str | None = None):
    return possible_readings(read_onnx(model), contract)


def refusal(model: bytes) -> str:
    with pytest.raises(UnsafeOnnx) as caught:
        readings(model)
    return str(caught.value)


def passing(inputs, outputs, operator: str = "Relu") -> bytes:
    """A graph of these inputs and outputs; nobody runs it."""
    first = inputs[0].name
    nodes = [helper.make_node(operator, [first], [out.name]) for out in outputs]
    graph = helper.make_graph(nodes, "g", inputs, outputs)
    opset = helper.make_opsetid("", 17)
    return helper.make_model(graph, opset_imports=[opset], ir_version=8).SerializeToString()


def test_each_contract_can_stand_on_a_card():
    for name, contract in CONTRACTS.items():
        assert name == contract.id
        assert is_id(name)
        assert 8 <= contract.side <= 2048
        assert bool(contract.source) == bool(contract.licence) == bool(contract.title)


@pytest.mark.parametrize(
    ("build", "contract", "side"),
    [
        (lambda made: made.ddcolor(), "ddcolor", 512),
        (lambda made: made.ddcolor(side=256), "ddcolor", 256),
        (lambda made: made.ddcolor(side=None, batch="batch"), "ddcolor", 512),
        (lambda made: made.ddcolor(side=256, name="image"), "ddcolor", 256),
        (lambda made: made.ddcolor(side=256, is_half=True), "ddcolor", 256),
        (lambda made: made.eccv16(), "eccv16", 256),
        (lambda made: made.eccv16(opset=10, name="input.1", output="316"), "eccv16", 256),
        (lambda made: made.eccv16(side=None, batch="n"), "eccv16", 256),
        (lambda made: made.siggraph17(), "siggraph17", 256),
        (lambda made: made.siggraph17(has_hints=True), "siggraph17-hints", 256),
    ],
)
def test_a_network_of_known_names_is_one_thing(networks, build, contract, side):
    found = readings(build(networks))
    assert {(each.contract, each.side) for each in found} == {(contract, side)}


def test_one_form_of_deoldify_cannot_be_told_from_the_other_by_names(networks):
    found = readings(networks.deoldify(white=255.0, side=None))
    assert [(each.contract, each.side) for each in found] == [
        ("deoldify-255", 256),
        ("deoldify-1", 560),
    ]


def test_a_known_file_is_what_it_is_known_to_be(networks):
    (found,) = readings(networks.deoldify(white=1.0), "deoldify-1")
    assert found.contract == "deoldify-1"


def test_names_that_nobody_uses_leave_all_ways_of_the_form(networks):
    found = readings(networks.eccv16(name="x", output="y"))
    feedings = {each.feeding for each in found}
    assert feedings == {
        Feeding.LIGHTNESS,
        Feeding.CENTRED_LIGHTNESS,
        Feeding.SHARE_OF_LIGHTNESS,
    }
    assert len({each.feeding for each in found if each.distribution is None}) == len(
        [each for each in found if each.distribution is None]
    )


def test_the_hints_of_three_inputs_are_told_apart_in_any_order(networks):
    model = onnx.load_from_string(networks.siggraph17(has_hints=True))
    picture, ab, mask = list(model.graph.input)
    for order in ([picture, ab, mask], [picture, mask, ab]):
        del model.graph.input[:]
        model.graph.input.extend(order)
        (found,) = readings(model.SerializeToString())
        assert found.fed.name == "data_l"
        assert (found.hints.ab.name, found.hints.mask.name) == ("user_ab", "user_map")


def test_four_channels_are_lightness_and_hints(networks):
    model = passing(
        [networks.value("data_l_ab_mask", [1, 4, 256, 256])],
        [networks.value("pred_ab", [1, 2, 256, 256])],
    )
    (found,) = readings(model)
    assert found.contract == "siggraph17-caffe"
    assert "hints" in found.sentence


def test_channels_that_come_last_are_seen(networks):
    for found in readings(networks.ddcolor(side=256, name="image", is_nhwc=True)):
        assert found.fed.order is found.answered.order is Order.NHWC


def test_an_answer_of_unknown_shape_may_be_anything(networks):
    model = passing(
        [networks.value("input", [1, 3, 64, 64])], [networks.value("output", [1, None, None, None])]
    )
    found = {(each.answering, each.answered.order) for each in readings(model)}
    assert {(Answering.AB, Order.NCHW), (Answering.RGB, Order.NHWC)} <= found


def test_an_output_of_colours_is_found_among_others(networks):
    model = networks.eccv16(shows_bins=True)
    assert {each.answered.name for each in readings(model)} == {"output"}


@pytest.mark.parametrize(
    ("inputs", "outputs", "why"),
    [
        ([("x", [1, 1, 64, 64])], [("a", [1, 2, 64, 64]), ("b", [1, 2, 64, 64])], "2 outputs"),
        ([("x", [1, 1, 4096, 4096])], [("y", [1, 2, 64, 64])], "4096 × 4096"),
        ([("x", [1, 1, 10**12, 10**12])], [("y", [1, 2, 64, 64])], "pixels"),
        ([("x", [1, 1, 64, 96])], [("y", [1, 2, 64, 96])], "no squares"),
        ([("x", [8, 1, 64, 64])], [("y", [8, 2, 64, 64])], "8 pictures at a time"),
        ([("x", [1, 2, 64, 64])], [("y", [1, 2, 64, 64])], "2 channels"),
        ([("x", [1, 64])], [("y", [1, 2, 64, 64])], "four axes"),
        ([("x", [1, None, None, None])], [("y", [1, 2, 64, 64])], "how many channels"),
        ([("x", [1, 1, 64, 64])], [("y", [1, 1000])], "no colours"),
        ([("x", [1, 1, 64, 64])], [("y", [1, 3, 64, 64])], "no colours for what it takes"),
        ([("x", [1, 1, 64, 64]), ("y", [1, 1, 64, 64])], [("z", [1, 2, 64, 64])], "2 inputs"),
    ],
)
def test_what_is_no_colourizer_is_refused(networks, inputs, outputs, why):
    made = passing(
        [networks.value(*each) for each in inputs], [networks.value(*each) for each in outputs]
    )
    assert why in refusal(made)


@pytest.mark.parametrize("kind", [TensorProto.UINT8, TensorProto.DOUBLE, TensorProto.STRING])
def test_other_numbers_than_those_of_a_picture_are_refused(networks, kind):
    picture = networks.value("x", [1, 3, 64, 64], kind)
    assert "another kind" in refusal(passing([picture], [networks.value("y", [1, 2, 64, 64])]))


@pytest.mark.parametrize("opset", [10, 18])
def test_the_bins_of_eccv16_are_found_and_where_they_lie(networks, opset):
    found, plain = readings(networks.eccv16(opset=opset))
    assert plain.distribution is None
    assert found.distribution.temperature == 1.0
    np.testing.assert_allclose(found.distribution.bin_centres, networks.bins(), atol=1e-3)


@pytest.mark.parametrize("change", ["grouped", "wide", "by hand", "narrow", "wrong axis"])
def test_what_only_looks_like_a_mean_is_none(networks, change):
    model = onnx.load_from_string(networks.eccv16())
    softmax = next(node for node in model.graph.node if node.op_type == "Softmax")
    mean = next(node for node in model.graph.node if softmax.output[0] in node.input)
    weight = next(each for each in model.graph.initializer if each.name == mean.input[1])
    numbers = onnx.numpy_helper.to_array(weight)
    if change == "grouped":
        mean.attribute.append(helper.make_attribute("group", 2))
    elif change == "wide":
        wide = np.repeat(np.repeat(numbers, 3, axis=2), 3, axis=3)
        weight.CopyFrom(onnx.numpy_helper.from_array(wide, weight.name))
    elif change == "narrow":  # all bins in one place are no plane of colours
        weight.CopyFrom(onnx.numpy_helper.from_array(numbers * 0.001, weight.name))
    elif change == "by hand":
        softmax.op_type = "Sigmoid"
        del softmax.attribute[:]
    else:
        softmax.attribute[0].i = 2
    assert [each.distribution for each in readings(model.SerializeToString())] == [None]


def test_damaged_files_are_refused_or_read_and_never_more(networks):
    """Nothing but a sentence comes of what is no network any more, or not quite."""
    rng = np.random.default_rng(5)
    for model in (networks.ddcolor(side=256), networks.siggraph17(has_hints=True)):
        outcomes = []
        for _ in range(120):
            damaged = bytearray(model[:2000] if rng.integers(2) else model)
            for place in rng.integers(0, min(len(damaged), 1500), 4):
                damaged[place] = rng.integers(256)
            try:
                file = read_onnx(bytes(damaged))
                check_onnx(bytes(damaged), [value.name for value in file.inputs])
                outcomes.append(len(possible_readings(file)))
            except UnsafeOnnx as error:
                outcomes.append(str(error))
        assert any(isinstance(each, str) for each in outcomes)
