"""From a file of another program to a model of this one: what it was trained to say, it still says.

What is expected is worked out as those programs work it out (`ddcolor/pipeline.py`,
`colorizers/util.py`, `convert_to_onnx.py`) and by the file as it came, with none of the nodes that
are set in. Photos are given at the network's own size, so that no way to shrink plays a part.
"""

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import helper, numpy_helper

from core.base.paths import resources_dir
from core.colorize.colorizer import Colorizer, chroma_field, fit_to_network
from core.colorize.hints import Hint
from core.colour.cielab import srgb_to_lab
from core.colour.colour_settings import ColourSettings
from core.colour.render import render
from core.foreign.adapting import adapted
from core.foreign.importing import Examined, examine, packed
from core.foreign.onnx_reading import read_onnx
from core.foreign.recognition import possible_readings
from core.model.contract import OutputKind, ab_of, spread_of
from core.model.hint_inputs import HintPlanes
from core.model.library import Library
from core.model.network import load_network
from core.model.package import Package

PHOTO = resources_dir() / "samples" / "cat.jpg"


@dataclass(frozen=True)
class Case:
    """A file of another program: what is in it, and how its own program works it out."""

    build: object
    contract: str
    side: int
    says: str
    expected: object
    bound: float = 0.05
    file: str = "model.onnx"


@dataclass(frozen=True)
class Made:
    """A model that was taken in."""

    file: Path
    network: bytes
    examined: Examined
    package: Package


def run(model: bytes, *planes: np.ndarray) -> np.ndarray:
    """Run a network as it came; float16 where it wants that."""
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    feeds = {}
    for each, plane in zip(session.get_inputs(), planes, strict=True):
        kind = np.float16 if "float16" in each.type else np.float32
        feeds[each.name] = np.ascontiguousarray(plane.astype(kind))
    names = [each.name for each in session.get_outputs()]
    return session.run(names[-1:], feeds)[0].astype(np.float32)


def lightness(grey: np.ndarray) -> np.ndarray:
    """Give L* of grey, 0..255 (IEC 61966-2-1 and CIE 15), without OpenCV's short cuts."""
    coded = grey.astype(np.float64) / 255
    linear = np.where(coded <= 0.04045, coded / 12.92, ((coded + 0.055) / 1.055) ** 2.4)
    return (116 * curve(linear) - 16).astype(np.float32)


def curve(ratio: np.ndarray) -> np.ndarray:
    return np.where(ratio > 0.008856451679, np.cbrt(ratio), 7.787037037 * ratio + 16 / 116)


def by_ddcolor(model: bytes, grey: np.ndarray) -> np.ndarray:
    """Feed the colour of L*, 0, 0 in sRGB: that is the grey itself, three times."""
    fed = np.stack([grey / 255] * 3)[None]
    return np.clip(run(model, fed)[0].transpose(1, 2, 0), -128, 128)


def by_ddcolor_nhwc(model: bytes, grey: np.ndarray) -> np.ndarray:
    return run(model, np.stack([grey / 255] * 3, axis=-1)[None])[0]


def by_zhang(model: bytes, grey: np.ndarray) -> np.ndarray:
    return run(model, lightness(grey)[None, None])[0].transpose(1, 2, 0)


def by_omz(model: bytes, grey: np.ndarray) -> np.ndarray:
    planes = lightness(grey)[None, None]
    none = np.zeros_like(planes)
    return run(model, planes, np.concatenate([none, none], axis=1), none)[0].transpose(1, 2, 0)


def by_deoldify(model: bytes, grey: np.ndarray) -> np.ndarray:
    return of_rgb(run(model, np.stack([grey] * 3)[None].astype(np.float32)) / 255)


def by_opai(model: bytes, grey: np.ndarray) -> np.ndarray:
    return of_rgb(run(model, np.stack([grey] * 3)[None].astype(np.float32) / 255))


def of_rgb(answer: np.ndarray) -> np.ndarray:
    coded = np.clip(answer[0].transpose(1, 2, 0).astype(np.float64), 0, 1)
    linear = np.where(coded <= 0.04045, coded / 12.92, ((coded + 0.055) / 1.055) ** 2.4)
    to_xyz = [
        [0.412453, 0.357580, 0.180423],
        [0.212671, 0.715160, 0.072169],
        [0.019334, 0.119193, 0.950227],
    ]
    x, y, z = np.moveaxis(curve(linear @ np.transpose(to_xyz) / (0.95047, 1, 1.08883)), -1, 0)
    return np.stack([500 * (x - y), 200 * (y - z)], axis=-1)


GREY, RGB = "takes grey as RGB from 0 to 1", "takes grey as RGB from 0 to 255"
LIGHT, BINS = "takes lightness from 0 to 100", "answers how likely each of 313 colours is"
CASES = {
    "ddcolor": Case(
        lambda made: made.ddcolor(), "ddcolor", 512, f"{GREY} at 512 × 512, answers a and b",
        by_ddcolor,
    ),
    "ddcolor-256": Case(
        lambda made: made.ddcolor(side=256), "ddcolor", 256,
        f"{GREY} at 256 × 256, answers a and b", by_ddcolor,
    ),
    "ddcolor-free": Case(
        lambda made: made.ddcolor(side=None, batch="batch_size", opset=11), "ddcolor", 512,
        f"{GREY} at 512 × 512, answers a and b", by_ddcolor,
    ),
    "ddcolor-half": Case(
        lambda made: made.ddcolor(side=256, is_half=True), "ddcolor", 256,
        f"{GREY} at 256 × 256, answers a and b", by_ddcolor, bound=0.1,
    ),
    "ddcolor-last": Case(
        lambda made: made.ddcolor(side=256, is_nhwc=True, name="image"), "ddcolor", 256,
        f"{GREY} at 256 × 256, answers a and b", by_ddcolor_nhwc,
    ),
    "ddcolor-beyond": Case(
        lambda made: made.ddcolor(side=256, gain=6.0), "ddcolor", 256,
        f"{GREY} at 256 × 256, answers a and b", by_ddcolor, bound=0.3,
    ),
    "eccv16": Case(
        lambda made: made.eccv16(), "eccv16", 256, f"{LIGHT} at 256 × 256, {BINS}", by_zhang,
        bound=1.5,
    ),
    "eccv16-old": Case(
        lambda made: made.eccv16(opset=10, name="input.1", output="316"), "eccv16", 256,
        f"{LIGHT} at 256 × 256, {BINS}", by_zhang, bound=1.5,
    ),
    "siggraph17": Case(
        lambda made: made.siggraph17(), "siggraph17", 256,
        f"{LIGHT} at 256 × 256, answers a and b", by_zhang,
    ),
    "siggraph17-hints": Case(
        lambda made: made.siggraph17(has_hints=True), "siggraph17-hints", 256,
        f"{LIGHT} at 256 × 256 and hints, answers a and b", by_omz,
    ),
    "deoldify": Case(
        lambda made: made.deoldify(white=255.0, side=None), "deoldify-255", 256,
        f"{RGB} at 256 × 256, answers RGB from 0 to 255", by_deoldify, bound=0.2,
    ),
    "deoldify-half": Case(
        lambda made: made.deoldify(white=255.0, side=None, is_half=True), "deoldify-255", 256,
        f"{RGB} at 256 × 256, answers RGB from 0 to 255", by_deoldify, bound=1.0,
    ),
    "deoldify-opai": Case(
        lambda made: made.deoldify(white=1.0), "deoldify-1", 560,
        f"{GREY} at 560 × 560, answers RGB from 0 to 1", by_opai, bound=0.2,
    ),
}  # fmt: skip


@pytest.fixture(scope="session")
def taken_in(networks, tmp_path_factory):
    """Take in the model of a case; each is tried once."""
    made: dict[str, Made] = {}

    def take(name: str) -> Made:
        if name not in made:
            case = CASES[name]
            folder = tmp_path_factory.mktemp(name)
            network = case.build(networks)
            file = networks.written(folder, case.file, network)
            examined = examine([file])
            package = packed(
                examined,
                examined.readings[0],
                id=f"my-{name}",
                name=f"My {name}",
                licence=examined.licence,
                licence_confirmed=True,
                target=folder / "packed.colormodel",
            )
            made[name] = Made(file, network, examined, package)
        return made[name]

    return take


@pytest.fixture(scope="session")
def photo() -> np.ndarray:
    """A photograph in grey, (h, w) uint8."""
    return cv2.imread(str(PHOTO), cv2.IMREAD_GRAYSCALE)


def squared(photo: np.ndarray, side: int) -> np.ndarray:
    return cv2.resize(photo, (side, side), interpolation=cv2.INTER_AREA)


@pytest.mark.parametrize("name", CASES)
def test_a_model_says_what_it_says_in_its_own_program(taken_in, photo, name):
    made, case = taken_in(name), CASES[name]
    (reading,) = made.examined.readings
    assert (reading.contract, reading.side) == (case.contract, case.side)
    assert str(reading.sentence) == case.says
    assert made.examined.title == reading.of.title
    assert made.examined.licence == reading.of.licence

    card = made.package.card
    grey = squared(photo, case.side)
    cells = load_network(made.package).run(fit_to_network(grey, card.input))
    ab = ab_of(cells, card.output, vividness=0.5)
    expected = case.expected(made.network, grey)
    assert float(np.ptp(expected, axis=(0, 1)).max()) > 0.5
    if ab.shape != expected.shape:  # the mean of a distribution, before it was enlarged
        expected = cv2.resize(expected, ab.shape[1::-1], interpolation=cv2.INTER_AREA)
    assert np.abs(ab - expected).max() < case.bound


@pytest.mark.parametrize("name", CASES)
def test_its_card_says_what_it_was(taken_in, name):
    made = taken_in(name)
    card, origin = made.package.card, made.package.card.origin
    assert origin.contract == CASES[name].contract
    assert origin.files == ("model.onnx",)
    assert origin.sha256 == made.examined.files.digests[0]
    assert origin.licence_confirmed
    assert origin.source == made.examined.source != ""
    assert card.summary == f"T{CASES[name].says[1:]}."
    assert (card.hint_inputs is not None) == (name == "siggraph17-hints")


@pytest.mark.parametrize("name", ["ddcolor-256", "eccv16", "deoldify", "siggraph17-hints"])
def test_it_is_installed_and_colours_photos_of_any_form(taken_in, photo, tmp_path, name):
    library = Library(tmp_path / "bundled", tmp_path / "own")
    (tmp_path / "bundled").mkdir()
    library.install(taken_in(name).package.path)
    colorizer = Colorizer(library.find(f"my-{name}"))
    tall = photo[:, : photo.shape[1] // 2]
    for grey, depth in ((tall, 8), (tall.astype(np.uint16) * 257, 16)):
        prediction = colorizer.predict(grey, for_hints=True)
        plain = chroma_field(prediction, ColourSettings())
        coloured = render(grey, plain, depth=depth)
        assert coloured.shape == (*grey.shape, 3)
        white = 255 if depth == 8 else 65535
        lab = srgb_to_lab(coloured[::7, ::7].astype(np.float32) / white)
        assert np.abs(lab[..., 0] - lightness(tall)[::7, ::7]).max() < 1.0
        assert np.ptp(lab[..., 1:], axis=(0, 1)).max() > 1.0

        hint = Hint(0.5, 0.5, a=30.0, b=40.0)
        hinted = render(grey, chroma_field(prediction, ColourSettings(), [hint]), depth=depth)
        row, column = grey.shape[0] // 2, grey.shape[1] // 2
        before = srgb_to_lab(coloured[row, column].astype(np.float32) / white)
        after = srgb_to_lab(hinted[row, column].astype(np.float32) / white)
        assert abs(after - before).max() > 5.0
        assert after[1] > before[1]


def test_a_distribution_is_that_of_the_network_and_knows_doubt(taken_in, networks, photo):
    made = taken_in("eccv16")
    card = made.package.card
    assert card.output.kind is OutputKind.DISTRIBUTION
    grey = squared(photo, 256)
    cells = load_network(made.package).run(fit_to_network(grey, card.input))
    shown = onnx.load_from_string(networks.eccv16(shows_bins=True))
    del shown.graph.output[1:]
    expected = run(shown.SerializeToString(), lightness(grey)[None, None])[0].transpose(1, 2, 0)
    np.testing.assert_allclose(cells, expected, atol=1e-2)

    shares = np.exp(expected) / np.exp(expected).sum(axis=-1, keepdims=True)
    mean = shares @ networks.bins()
    np.testing.assert_allclose(ab_of(cells, card.output, vividness=0.5), mean, atol=0.05)
    spread = np.sqrt((shares @ (networks.bins() ** 2)).sum(axis=-1) - (mean**2).sum(axis=-1))
    np.testing.assert_allclose(spread_of(cells, card.output), spread, atol=0.05)
    livelier = np.hypot(*np.moveaxis(ab_of(cells, card.output, vividness=1.0), -1, 0)).mean()
    assert livelier > np.hypot(*np.moveaxis(mean, -1, 0)).mean()


def test_a_temperature_before_the_softmax_stays_one(networks):
    """As Caffe's Scale of 2.606 is: what is learned lies before it, what is read behind it."""
    model = onnx.load_from_string(networks.eccv16())
    softmax = next(node for node in model.graph.node if node.op_type == "Softmax")
    scale = numpy_helper.from_array(np.full((1, 313, 1, 1), 2.606, np.float32), "scale")
    model.graph.initializer.append(scale)
    place = list(model.graph.node).index(softmax)
    logits = softmax.input[0]
    model.graph.node.insert(place, helper.make_node("Mul", [logits, "scale"], ["sharp"]))
    softmax.input[0] = "sharp"
    found = possible_readings(read_onnx(model.SerializeToString()))[0].distribution
    assert found.logits == logits
    assert found.temperature == pytest.approx(1 / 2.606, abs=1e-5)


def test_hints_reach_a_network_that_takes_them(taken_in, photo):
    made = taken_in("siggraph17-hints")
    grey = squared(photo, 256)
    ab, mask = np.zeros((256, 256, 2), np.float32), np.zeros((256, 256), np.float32)
    ab[100:110, 60:70], mask[100:110, 60:70] = (40.0, -20.0), 1.0
    answer = load_network(made.package).run(lightness(grey), HintPlanes(ab, mask))
    planes = [each.transpose(2, 0, 1)[None] for each in (lightness(grey)[..., None], ab)]
    expected = run(made.network, *planes, mask[None, None])[0].transpose(1, 2, 0)
    np.testing.assert_allclose(answer, expected, atol=1e-2)
    assert np.abs(expected - by_omz(made.network, grey)).max() > 1.0


def test_lightness_and_hints_in_one_input_are_stacked_as_caffe_stacks_them(networks):
    weight = np.random.default_rng(2).normal(size=(2, 4, 1, 1)).astype(np.float32)
    inputs = [networks.value("data_l_ab_mask", [1, 4, 64, 64])]
    graph = helper.make_graph(
        [helper.make_node("Conv", ["data_l_ab_mask", "w"], ["pred_ab"])],
        "g",
        inputs,
        [networks.value("pred_ab", [1, 2, 64, 64])],
        [numpy_helper.from_array(weight, "w")],
    )
    opset = helper.make_opsetid("", 17)
    network = helper.make_model(graph, opset_imports=[opset], ir_version=8).SerializeToString()
    file = read_onnx(network)
    (reading,) = possible_readings(file)
    rng = np.random.default_rng(3)
    light = rng.uniform(0, 100, (64, 64, 1)).astype(np.float32)
    ab = rng.uniform(-20, 20, (64, 64, 2)).astype(np.float32)
    mask = rng.integers(0, 2, (64, 64, 1)).astype(np.float32)
    session = onnxruntime.InferenceSession(
        adapted(file, reading), providers=["CPUExecutionProvider"]
    )
    feeds = {"lightness": light[None], "hint_ab": ab[None], "hint_mask": mask[None]}
    (answer,) = session.run(None, feeds)
    stack = np.concatenate([light - 50, ab, mask * 110], axis=-1)
    expected = np.clip(stack @ weight[:, :, 0, 0].T, -128, 128)
    np.testing.assert_allclose(answer[0], expected, atol=1e-3)


def test_a_zip_with_numbers_beside_the_model_is_taken_in_whole(networks, photo, tmp_path):
    file = networks.written(tmp_path, "ddcolor-onnx-float.zip", networks.ddcolor_zip())
    examined = examine([file])
    package = packed(
        examined,
        examined.readings[0],
        id="qualcomm",
        name="DDColor",
        licence="",
        licence_confirmed=False,
        target=tmp_path / "q.colormodel",
    )
    grey = squared(photo, 256)
    cells = load_network(package).run(fit_to_network(grey, package.card.input))
    expected = by_ddcolor(networks.ddcolor(side=256), grey)
    assert np.abs(cells - expected).max() < 0.05
    assert package.card.origin.files == ("ddcolor-onnx-float.zip",)
    assert not package.card.origin.licence_confirmed


def test_names_of_this_program_in_a_network_are_no_trouble(networks, photo, tmp_path):
    network = networks.ddcolor(side=64, name="input", output="answer")
    model = onnx.load_from_string(network)
    for node in model.graph.node:
        for names in (node.input, node.output):
            for place, name in enumerate(names):
                names[place] = {"v0": "lightness", "w0": "hint_mask"}.get(name, name)
    model.graph.initializer[0].name = "hint_mask"
    onnx.checker.check_model(model)
    file = read_onnx(model.SerializeToString())
    (reading,) = possible_readings(file)
    session = onnxruntime.InferenceSession(
        adapted(file, reading), providers=["CPUExecutionProvider"]
    )
    grey = squared(photo, 64)
    (answer,) = session.run(None, {"lightness": lightness(grey)[None, ..., None]})
    np.testing.assert_allclose(answer[0], by_ddcolor(network, grey), atol=0.05)
