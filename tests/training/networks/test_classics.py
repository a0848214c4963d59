"""The six models of the original study: their recipes, and one of them made small."""

import tomllib
from dataclasses import replace
from pathlib import Path

import keras
import numpy as np
import pytest

from core.base.errors import UsageError
from core.colorize.colorizer import Colorizer, chroma_field
from core.colour.colour_settings import ColourSettings
from core.colour.render import render
from core.model.contract import TOLERANCES, OutputKind, OutputSpec
from core.model.network import Network
from core.model.package import open_package
from training.networks.classic import DoubleNearest, build_classic
from training.networks.learner import make_learner, output_spec
from training.packaging import onnx_export as export_module
from training.packaging.onnx_export import ParityError, check_parity, export, to_onnx
from training.packaging.packing import card_of, finish
from training.recipes.recipe import (
    ClassicSection,
    Recipe,
    SquaresLossSection,
    load_recipe,
    parse_recipe,
)
from training.run.checkpoint import CheckpointState
from training.run.run import RunPlaces, Trained, read_both, train

pytestmark = pytest.mark.filterwarnings("ignore")

#: id -> folders, photographs at most of each, pixels: as the study had them.
STUDY = {
    "dog": (["cifar10/ship", "cifar10/airplane", "cifar10/automobile", "cifar10/dog"], 0, 32),
    "flower": (["flower/flower_photos"], 0, 128),
    "landscape": (["landscape"], 3000, 64),
    "landscape-2": (["landscape"], 8000, 128),
    "flower-2": (
        ["flower/flower_photos", "flower/oxford17", "flower/colorado_wildflowers"],
        0,
        128,
    ),
    "multiclass": (["cifar100"], 0, 32),
}


@pytest.mark.parametrize("name", STUDY)
def test_a_classic_learns_as_the_study_did(name: str) -> None:
    recipe = load_recipe(name)
    folders, at_most, side = STUDY[name]
    assert [section.folder for section in recipe.sets] == folders
    assert {section.at_most for section in recipe.sets} == {at_most}
    assert recipe.pictures.crop == recipe.read_out.short_side == side
    assert (recipe.pictures.aged, recipe.pictures.gamma) == (0, 0)
    assert isinstance(recipe.loss, SquaresLossSection)
    assert isinstance(recipe.network, ClassicSection)
    assert recipe.network.dropout > 0
    schedule = recipe.schedule
    assert (schedule.rate, schedule.decay, schedule.warm_up) == (3e-4, "constant", 0)
    assert (schedule.weight_decay, schedule.clip, schedule.average) == (0, 0, 0)
    assert schedule.validate_every % schedule.round == schedule.steps % schedule.round == 0
    assert recipe.model.group == "Classics"
    assert recipe.text.startswith(f"# python -m training run {name} --data DIR")


@pytest.mark.parametrize("name", STUDY)
def test_a_classic_has_three_by_three_convolutions_and_no_pooling(name: str) -> None:
    section = load_recipe(name).network
    assert isinstance(section, ClassicSection)
    network = build_classic(section)
    assert 0.3e6 < network.count_params() < 1.5e6
    kinds = {type(layer) for layer in network.layers if layer.weights}
    assert kinds == {keras.layers.Conv2D}
    assert {layer.kernel_size for layer in network.layers if layer.weights} == {(3, 3)}
    assert not any("pool" in type(layer).__name__.lower() for layer in network.layers)
    assert any(isinstance(layer, keras.layers.Dropout) for layer in network.layers)


def test_the_wildflowers_are_credited() -> None:
    rights = [section.rights for section in load_recipe("flower-2").sets]
    assert any("credit to easterncoloradowildflowers.com" in text for text in rights)


def test_the_network_enlarges_as_keras_does() -> None:
    x = np.random.default_rng(1).normal(size=(2, 4, 6, 5)).astype(np.float32)
    assert np.array_equal(DoubleNearest()(x), keras.layers.UpSampling2D(2)(x))


@pytest.fixture
def places(tmp_path: Path, photographs: Path) -> RunPlaces:
    return RunPlaces(photographs, None, tmp_path / "small", tmp_path / "cache")


def test_a_trained_classic_opens_in_the_app_at_any_size(
    tmp_path: Path, photographs: Path, places: RunPlaces, small_classic: Recipe
) -> None:
    target = tmp_path / "small.colormodel"
    finish(train(small_classic, places), photos=photographs, target=target, evaluate_at_most=2)
    package = open_package(target)
    assert package.card.parity is not None
    assert package.card.parity < 1e-3
    assert package.read_weights() is None  # fine-tuning is for networks with an encoder
    assert package.card.metrics[0].grey_ab > 15

    grey = np.tile(np.linspace(0, 255, 200).astype(np.uint8), (150, 1))
    larger = replace(package.card, input=replace(package.card.input, short_side=96))
    for spec, cells in ((package.card, (32, 40)), (larger, (96, 128))):
        prediction = Colorizer(replace(package, card=spec)).predict(grey)
        assert prediction.answer.shape == (*cells, 2)
        picture = render(grey, chroma_field(prediction, ColourSettings()), depth=8)
        assert picture.shape == (150, 200, 3)


def test_all_gains_of_a_recipe_count_for_a_classic_too() -> None:
    dog = load_recipe("dog")
    read_out = replace(dog.read_out, chroma_gain=1.2, muted_gain=0.5, muted_chroma=18.0)
    spec = output_spec(replace(dog, read_out=read_out))
    assert spec == OutputSpec(
        kind=OutputKind.AB, ab_scale=128.0, chroma_gain=1.2, muted_gain=0.5, muted_chroma=18.0
    )


def test_an_export_that_is_a_hundredth_off_is_refused(
    places: RunPlaces, small_classic: Recipe
) -> None:
    learned, held_out = read_both(small_classic, places)
    learner = make_learner(small_classic, learned)
    network = learner.network
    state = CheckpointState()
    card = card_of(Trained(small_classic, learner, state, learned, held_out, places.folder))
    model = to_onnx(network)
    lightness = np.tile(np.linspace(0, 100, 72, dtype=np.float32), (48, 1))
    assert check_parity(network, model, card, [lightness]) < TOLERANCES[OutputKind.AB]
    assert Network(model, card).run(lightness).shape == (48, 72, 2)

    head = network.get_layer("ab")
    kernel, bias = head.get_weights()
    head.set_weights([kernel, bias + 0.01])
    with pytest.raises(ParityError, match=r"differs from the trained one"):
        check_parity(network, model, card, [lightness])


def test_weights_that_need_all_their_bits_keep_them(
    places: RunPlaces, small_classic: Recipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A training is not lost to the size of its file."""
    learned, held_out = read_both(small_classic, places)
    learner = make_learner(small_classic, learned)
    state = CheckpointState()
    card = card_of(Trained(small_classic, learner, state, learned, held_out, places.folder))
    lightness = np.tile(np.linspace(0, 100, 72, dtype=np.float32), (48, 1))
    halved, parity = export(learner.network, card, [lightness])
    monkeypatch.setattr(export_module, "TOLERANCES", {OutputKind.AB: parity / 2})
    whole, closer = export(learner.network, card, [lightness])
    assert closer <= parity / 2
    assert len(whole) > 1.4 * len(halved)
    monkeypatch.setattr(export_module, "TOLERANCES", {OutputKind.AB: -1.0})
    with pytest.raises(ParityError):
        export(learner.network, card, [lightness])


def test_a_classic_recipe_with_a_wrong_number_of_widths_is_told() -> None:
    values = tomllib.loads(load_recipe("dog").text)
    values["network"]["widths"] = [8, 8]
    with pytest.raises(UsageError, match=r"'widths' must have 4 numbers"):
        parse_recipe(values, "", where="mine.toml")
