"""Numbers in other files: only in those that were given, and no more than a model may have."""

import numpy as np
import onnx
import onnxruntime
import pytest

from core.foreign.external_data import data_files, with_data_inside
from core.model.onnx_inspection import check_onnx
from core.model.onnx_wire import UnsafeOnnx

_MOST = 2**30


def refusal(call) -> str:
    with pytest.raises(UnsafeOnnx) as caught:
        call()
    return str(caught.value)


def test_a_model_and_its_data_are_one_model(networks):
    model, data = networks.ddcolor_with_data()
    assert data_files(model) == ("model.data",)
    with pytest.raises(UnsafeOnnx, match="another file"):
        check_onnx(model, ["image"])

    whole = with_data_inside(model, {"model.data": data}, most_bytes=_MOST)
    check_onnx(whole, ["image"])
    assert data_files(whole) == ()
    picture = np.random.default_rng(0).random((1, 3, 256, 256), np.float32)
    answers = [
        onnxruntime.InferenceSession(each, providers=["CPUExecutionProvider"]).run(
            None, {"image": picture}
        )
        for each in (whole, networks.ddcolor(side=256, name="image"))
    ]
    np.testing.assert_array_equal(*answers)


@pytest.mark.parametrize(
    "location",
    ["/etc/passwd", "../secret.data", "..\\secret.data", "C:\\secret.data", "a/model.data", ".."],
)
def test_no_path_is_followed(networks, tmp_path, monkeypatch, location):
    monkeypatch.chdir(tmp_path)
    model, data = networks.ddcolor_with_data(location)
    given = {"model.data": data, "secret.data": data, "passwd": data}
    assert "by its path" in refusal(lambda: with_data_inside(model, given, most_bytes=_MOST))


def test_a_file_that_was_not_given_is_named(networks):
    model, _ = networks.ddcolor_with_data()
    why = refusal(lambda: with_data_inside(model, {}, most_bytes=_MOST))
    assert "model.data, which was not given" in why


@pytest.mark.parametrize(
    ("key", "value"), [("offset", "10000000"), ("offset", "-4"), ("length", "1"), ("offset", "x")]
)
def test_numbers_beyond_the_end_are_refused(networks, key, value):
    model, data = networks.ddcolor_with_data()
    changed = onnx.load_from_string(model)
    entries = changed.graph.initializer[0].external_data
    (entry,) = [each for each in entries if each.key == key]
    entry.value = value
    made = changed.SerializeToString()
    assert refusal(lambda: with_data_inside(made, {"model.data": data}, most_bytes=_MOST))


def test_one_place_that_many_tensors_name_is_no_bomb(networks):
    model, data = networks.ddcolor_with_data()
    changed = onnx.load_from_string(model)
    tensor = changed.graph.initializer[0]
    tensor.dims[:] = [len(data) // 4]
    tensor.external_data[1].value, tensor.external_data[2].value = "0", str(len(data) // 4 * 4)
    for index in range(1000):
        copy = changed.graph.initializer.add()
        copy.CopyFrom(tensor)
        copy.name = f"copy-{index}"
    made = changed.SerializeToString()
    files = {"model.data": data}
    assert len(with_data_inside(made, files, most_bytes=_MOST)) > 1000 * (len(data) - 4)
    limit = len(made) + 100 * len(data)
    assert "larger" in refusal(lambda: with_data_inside(made, files, most_bytes=limit))


def test_a_tensor_that_claims_more_than_there_is_is_refused(networks):
    model, data = networks.ddcolor_with_data()
    changed = onnx.load_from_string(model)
    tensor = changed.graph.initializer[0]
    tensor.dims[:] = [2**40, 2**20]
    made = changed.SerializeToString()
    why = refusal(lambda: with_data_inside(made, {"model.data": data}, most_bytes=_MOST))
    assert "not in model.data" in why
