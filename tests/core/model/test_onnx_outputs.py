"""An output that is taken away is gone, and all else of the file is as it was."""

import onnx

from core.base.paths import bundled_models_dir
from core.model.onnx_outputs import without_output
from core.model.package import open_package


def test_one_output_goes_and_the_rest_stays(tiny_models) -> None:
    whole = tiny_models.related()
    plain = without_output(whole, "relation")
    assert plain is not None
    model, expected = onnx.load_from_string(plain), onnx.load_from_string(whole)
    del expected.graph.output[1]
    del expected.graph.node[-4:]  # those of `related()` that lead to it
    assert model == expected
    onnx.checker.check_model(model)


def test_an_output_that_is_not_there_cannot_go(tiny_models) -> None:
    assert without_output(tiny_models.ab(), "relation") is None
    assert without_output(tiny_models.ab(), "lightness") is None


def test_the_model_that_opens_by_default_can_do_without_its_second_one() -> None:
    whole = open_package(bundled_models_dir() / "natural.colormodel").read_model()
    plain = without_output(whole, "relation")
    assert plain is not None
    graph = onnx.load_from_string(plain).graph
    assert [value.name for value in graph.output] == ["answer"]
    assert len(graph.node) < len(onnx.load_from_string(whole).graph.node) - 10
    assert not any("relation" in node.name for node in graph.node if node.op_type == "Softmax")
