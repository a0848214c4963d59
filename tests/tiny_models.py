"""Real networks of a few operators, and packages around them, for tests.

None of it needs Keras, which takes seconds to load.
Reached through the fixture `tiny_models`: in pytest's importlib mode tests import no neighbours.
"""

import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from core.base.paths import bundled_models_dir
from core.model.card import Card, DataSet, Metric, ModelOrigin
from core.model.contract import InputSpec, OutputKind, OutputSpec
from core.model.package import Package, open_package, write_package
from core.model.relation import RELATION as RELATION_NAME
from core.model.relation import RelationSpec
from training.recipes.recipe import Recipe, UnetSection, load_recipe
from training.recipes.recipe_writer import with_text

OPSET = 17
#: Dark is blue, middle is green, bright is warm.
BIN_CENTRES = ((10.0, -40.0), (0.0, 0.0), (-30.0, 30.0), (20.0, 30.0), (5.0, 60.0))
AB_SCALE = 100.0
#: Cells are related by their lightness.
RELATION = RelationSpec(
    embedding=1,
    share=0.5,
    reach=1.0,
    second_reach=1.0,
    spot=0.1,
    spot_growth=0.1,
    spot_reach=0.1,
    noise=0.05,
)
#: Of a network that somebody else made.
ORIGIN = ModelOrigin(
    contract="tiny-lab",
    source="https://example.org/tiny",
    sha256="b" * 64,
    files=("tiny.caffemodel", "tiny.prototxt"),
    licence_confirmed=True,
)


def card(kind: str = "distribution", **changes: object) -> Card:
    """A card for `distribution()` or `ab()`."""
    if kind == "distribution":
        output = OutputSpec(kind=OutputKind.DISTRIBUTION, bin_centres=BIN_CENTRES, temperature=0.4)
    else:
        output = OutputSpec(kind=OutputKind.AB, ab_scale=AB_SCALE)
    values: dict[str, object] = {
        "id": f"tiny-{kind}",
        "name": f"Tiny {kind}",
        "summary": "Colours by lightness alone.",
        "group": "",
        "trained_on": (DataSet("made up", 1, "none needed"),),
        "recipe": 'id = "tiny"\nsides = [ 32, 64 ]\n',
        "input": InputSpec(short_side=32, multiple=8),
        "output": output,
        "metrics": (Metric("general", 3, 23.5, 12.5, 0.8, 1.5, 22.0, 14.0, None),),
        "parity": 1e-05,
        "created": "2026-01-31",
        "licence": "CC0",
    }
    return Card(**(values | changes))


def package(
    folder: Path,
    model: bytes | None = None,
    *,
    of: Card | None = None,
    weights: bytes | None = None,
    preview: bytes | None = None,
) -> Package:
    """Write a package named by its card's id."""
    of = of or card()
    if model is None:
        model = distribution() if of.output.kind is OutputKind.DISTRIBUTION else ab()
    target = folder / f"{of.id}.colormodel"
    return write_package(target, card=of, model=model, weights=weights, preview=preview)


def learning(folder: Path) -> Package:
    """Write a package `small` that can be trained further, in moments: a narrow `natural`.

    What it answers is not by its weights; nothing that begins with it notices.
    """
    recipe, weights = _narrow_natural(8)
    of = card(
        id="small",
        name="Small",
        recipe=recipe.text,
        input=InputSpec(short_side=64, multiple=32),
    )
    return package(folder, of=of, weights=weights)


def _narrow_natural(width: int) -> tuple[Recipe, bytes]:
    """Cut the decoder of `natural` to so many channels a layer, and its recipe to small squares."""
    natural = load_recipe("natural")
    assert isinstance(natural.network, UnetSection)
    recipe = replace(
        natural,
        pictures=replace(natural.pictures, short_side=70, crop=64, crop_from=(56, 70), batch=4),
        network=replace(natural.network, widths=(width,) * 4, learning_blocks=2),
        finish=None,
        relation=None,
    )
    packed = open_package(bundled_models_dir() / "natural.colormodel").read_weights()
    assert packed is not None
    buffer = io.BytesIO()
    with np.load(io.BytesIO(packed), allow_pickle=False) as arrays:
        cut = {
            name: _cut(numbers, natural.network.widths, width) if "decoder" in name else numbers
            for name, numbers in arrays.items()
        }
    np.savez(buffer, allow_pickle=False, **cut)
    return with_text(recipe, head="# small", where="small"), buffer.getvalue()


def _cut(numbers: np.ndarray, sides: Sequence[int], to: int) -> np.ndarray:
    """Cut an array where its sides are of these lengths."""
    return numbers[tuple(slice(to if side in sides else side) for side in numbers.shape)]


def distribution() -> bytes:
    """Logits of the bins at a quarter of the input's size; each bin likes one lightness."""
    likes = np.linspace(0.1, 0.9, len(BIN_CENTRES), dtype=np.float32)
    return _by_lightness(2 * likes / 0.02, -(likes**2) / 0.02, pooled=4)


def related() -> bytes:
    """`ab()` with a second output for `RELATION`: the lightness twice, and an amplitude of 1."""
    model = onnx.load_from_string(ab())
    hundred = numpy_helper.from_array(np.float32([100.0]), "hundred")
    none = numpy_helper.from_array(np.float32([0.0]), "none")
    one = numpy_helper.from_array(np.float32([1.0]), "one")
    model.graph.initializer.extend([hundred, none, one])
    model.graph.node.extend(
        [
            helper.make_node("Div", ["lightness", "hundred"], ["share"]),
            helper.make_node("Mul", ["lightness", "none"], ["nothing"]),
            helper.make_node("Add", ["nothing", "one"], ["amplitude"]),
            helper.make_node("Concat", ["share", "share", "amplitude"], [RELATION_NAME], axis=3),
        ]
    )
    model.graph.output.append(
        helper.make_tensor_value_info(RELATION_NAME, TensorProto.FLOAT, [1, "height", "width", 3])
    )
    onnx.checker.check_model(model)
    return bytes(model.SerializeToString())


def ab() -> bytes:
    """Colour at the input's size, in units of `AB_SCALE`."""
    return _by_lightness(np.float32([0.2, 0.8]), np.float32([0.0, -0.4]), pooled=1)


def hinted() -> bytes:
    """`ab()` that takes hints: each moves the colours of the whole photo, and most near itself.

    The answer is that of `ab()`, plus thirty times the mean of what the hints say, plus what they
    say blurred over 9 by 9 pixels. The mask is to be fed as it is.
    """
    model = onnx.load_from_string(ab())
    graph = model.graph
    model.graph.node[-1].output[0] = "alone"
    scale = numpy_helper.from_array(np.float32([1 / AB_SCALE]), "scale")
    strong = numpy_helper.from_array(np.float32([30.0]), "strong")
    graph.initializer.extend([scale, strong])
    sides = [9, 9]
    graph.node.extend(
        [
            helper.make_node("Mul", ["hint_ab", "scale"], ["told"]),
            helper.make_node("Mul", ["hint_mask", "told"], ["known"]),
            helper.make_node("ReduceMean", ["known"], ["mean"], axes=[1, 2], keepdims=1),
            helper.make_node("Mul", ["mean", "strong"], ["everywhere"]),
            helper.make_node("Transpose", ["known"], ["known-planes"], perm=[0, 3, 1, 2]),
            helper.make_node(
                "AveragePool",
                ["known-planes"],
                ["near-planes"],
                kernel_shape=sides,
                strides=[1, 1],
                pads=[4, 4, 4, 4],
            ),
            helper.make_node("Transpose", ["near-planes"], ["near"], perm=[0, 2, 3, 1]),
            helper.make_node("Add", ["alone", "everywhere"], ["tinted"]),
            helper.make_node("Add", ["tinted", "near"], ["answer"]),
        ]
    )
    shape = [1, "height", "width"]
    graph.input.extend(
        [
            helper.make_tensor_value_info("hint_ab", TensorProto.FLOAT, [*shape, 2]),
            helper.make_tensor_value_info("hint_mask", TensorProto.FLOAT, [*shape, 1]),
        ]
    )
    onnx.checker.check_model(model)
    return bytes(model.SerializeToString())


def endless() -> bytes:
    """Five thousand sines, one after the other, of millions of numbers: an hour of work."""
    count = 5000
    tile = helper.make_node("Tile", ["lightness", "times"], ["sine-0"])
    sines = [helper.make_node("Sin", [f"sine-{n}"], [f"sine-{n + 1}"]) for n in range(count)]
    last = f"sine-{count}"
    answer = helper.make_node("Concat", [last, last], ["answer"], axis=3)
    times = numpy_helper.from_array(np.array([1, 1, 1, 40_000], np.int64), "times")
    return graph([tile, *sines, answer], [times])


def _by_lightness(slope: np.ndarray, offset: np.ndarray, *, pooled: int) -> bytes:
    """Answer slope * L / 100 + offset, one channel each."""
    weight = np.asarray(slope / 100, np.float32).reshape(-1, 1, 1, 1)
    sides = [pooled, pooled]
    nodes = [
        helper.make_node("Transpose", ["lightness"], ["planes"], perm=[0, 3, 1, 2]),
        helper.make_node("AveragePool", ["planes"], ["cells"], kernel_shape=sides, strides=sides),
        helper.make_node("Conv", ["cells", "weight", "bias"], ["channels"]),
        helper.make_node("Transpose", ["channels"], ["answer"], perm=[0, 2, 3, 1]),
    ]
    tensors = [
        numpy_helper.from_array(weight, "weight"),
        numpy_helper.from_array(np.asarray(offset, np.float32), "bias"),
    ]
    return graph(nodes, tensors, channels=len(weight))


def graph(
    nodes: Sequence[onnx.NodeProto],
    tensors: Sequence[onnx.TensorProto] = (),
    *,
    channels: int | None = None,
) -> bytes:
    """Pack nodes from `lightness` to `answer` as a model."""
    sides = ["height", "width"]
    made = helper.make_graph(
        list(nodes),
        "tiny",
        [helper.make_tensor_value_info("lightness", TensorProto.FLOAT, [1, *sides, 1])],
        [helper.make_tensor_value_info("answer", TensorProto.FLOAT, [1, None, None, channels])],
        list(tensors),
    )
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=8)
    return bytes(model.SerializeToString())
