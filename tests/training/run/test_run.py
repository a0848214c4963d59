"""A run that is killed goes on as if nothing had happened, and its export is checked."""

import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import keras
import numpy as np
import pytest

from core.base.errors import UsageError
from core.base.paths import bundled_models_dir
from core.colorize.colorizer import Colorizer
from core.model.package import Package, open_package
from training.networks.colour_unet import DoubleBilinear, build_colour_unet
from training.networks.efficientnet_lite import BLOCKS, block_number, encoder_layers
from training.networks.schedule import LearningRate, learning_rate
from training.networks.weight_archive import archive_of, load_weights, weight_arrays
from training.packaging.packing import finish
from training.recipes.recipe import Recipe, load_recipe
from training.run.loss_history import read_history
from training.run.run import RunPlaces, set_start_weights, train
from training.run.run_files import RunFiles, claim

pytestmark = pytest.mark.filterwarnings("ignore")


@dataclass(frozen=True)
class Finished:
    """A run that ended, where it ran, and its package."""

    places: RunPlaces
    package: Package


@pytest.fixture(scope="module")
def finished(
    tmp_path_factory: pytest.TempPathFactory, meadow: Path, small_recipe: Recipe
) -> Finished:
    """The run that the tests look at, or hold another one against."""
    folder = tmp_path_factory.mktemp("unbroken")
    encoder = folder / "encoder.npz"
    natural = open_package(bundled_models_dir() / "natural.colormodel").read_weights()
    assert natural is not None
    encoder.write_bytes(natural)  # the encoder's have the names that ImageNet ones come with
    places = RunPlaces(meadow, encoder, folder / "run", folder / "cache")
    target = folder / "small.colormodel"
    trained = train(small_recipe, places)
    return Finished(places, finish(trained, photos=meadow, target=target, evaluate_at_most=2))


def losses(folder: Path) -> list[float]:
    return [row.loss for row in read_history(folder / "history.csv")]


#: A checkpoint after every round, whatever the clock says; steps as they are written, or traced.
RUN = """
import sys
from pathlib import Path
import training.run.checkpoint
training.run.checkpoint._OLDEST_S = 0.0
from training.recipes.recipe import load_recipe
from training.run.run import RunPlaces, train
recipe, *places, is_untraced = sys.argv[1:]
if int(is_untraced):
    import tensorflow
    tensorflow.config.run_functions_eagerly(True)
train(load_recipe(recipe), RunPlaces(*(Path(place) for place in places)))
"""


def kill_at_step(step: int, recipe: Path, places: RunPlaces, *, is_untraced: bool = False) -> None:
    """Train in a process of its own, and kill it as soon as it tells of a step."""
    command = [sys.executable, "-c", RUN, recipe, places.photos, places.encoder, places.folder,
               places.cache, int(is_untraced)]  # fmt: skip
    with subprocess.Popen(
        [str(part) for part in command],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=os.environ | {"KERAS_BACKEND": keras.backend.backend(), "TF_CPP_MIN_LOG_LEVEL": "3"},
    ) as child:
        assert child.stdout is not None
        for line in child.stdout:
            if json.loads(line).get("step") == step:
                child.send_signal(signal.SIGKILL)
                break
    assert not (places.folder / "finished.json").exists()
    assert (places.folder / "checkpoint.npz").exists()


def test_a_killed_run_goes_on_with_the_losses_of_an_unbroken_one(
    tmp_path: Path, small_recipe: Recipe, finished: Finished
) -> None:
    recipe = tmp_path / "small.toml"
    recipe.write_text(small_recipe.text)
    broken = replace(finished.places, folder=tmp_path / "broken")
    kill_at_step(6, recipe, broken)
    train(small_recipe, broken)
    whole, resumed = losses(finished.places.folder), losses(broken.folder)
    assert len(whole) == len(resumed) == 4
    # Sums over two threads are not the same to the last bits.
    assert resumed == pytest.approx(whole, rel=1e-3)


FINISH = """
[finish]
temperature = 0.38
cross_entropy = [1.0]
features = [0.3]
colourfulness = [0.4]
adversary = [0.2, 0.1]
judges_rate = 4e-4
judges_first = 2
"""


def test_a_killed_finish_goes_on_with_the_losses_of_an_unbroken_one(
    tmp_path: Path, small_recipe: Recipe, random_encoder: Path, finished: Finished, untraced: None
) -> None:
    text = small_recipe.text.replace("seed = 2", 'seed = 2\nkeep = "last"').replace(
        "\n[[sets]]", f"{FINISH}\n[[sets]]", 1
    )
    recipe = tmp_path / "finish.toml"
    recipe.write_text(text)
    whole = replace(finished.places, encoder=random_encoder, folder=tmp_path / "whole")
    broken = replace(whole, folder=tmp_path / "broken")
    trained = train(load_recipe(str(recipe)), whole)
    assert trained.state.best_step == 8  # the last look, whatever its loss
    kill_at_step(6, recipe, broken, is_untraced=True)
    train(load_recipe(str(recipe)), broken)
    assert len(losses(whole.folder)) == 4
    assert losses(broken.folder) == pytest.approx(losses(whole.folder), rel=1e-3)


def test_a_run_of_a_version_that_knew_fewer_keys_is_gone_on_with(
    small_recipe: Recipe, tmp_path: Path
) -> None:
    files = RunFiles(tmp_path / "run")
    claim(files, small_recipe)
    newer = small_recipe.text.replace("seed = 2", 'seed = 2\nkeep = "best"')
    claim(files, replace(small_recipe, text=newer))
    with pytest.raises(UsageError, match="another recipe"):
        claim(files, replace(small_recipe, text=newer.replace('"best"', '"last"')))


def test_a_finish_without_an_encoder_that_sees_colour_is_told(
    small_recipe: Recipe, tmp_path: Path, finished: Finished
) -> None:
    text = small_recipe.text.replace("\n[[sets]]", f"{FINISH}\n[[sets]]", 1)
    recipe = tmp_path / "finish.toml"
    recipe.write_text(text)
    # That of the bundled model sees lightness alone.
    with pytest.raises(UsageError, match="sees colour"):
        train(load_recipe(str(recipe)), replace(finished.places, folder=tmp_path / "run"))


def test_a_folder_of_another_recipe_is_not_gone_on_with(
    tmp_path: Path, meadow: Path, small_recipe: Recipe
) -> None:
    run = RunPlaces(meadow, None, tmp_path / "run", tmp_path / "cache")
    run.folder.mkdir()
    (run.folder / "recipe.toml").write_text(small_recipe.text.replace("seed = 2", "seed = 3"))
    with pytest.raises(UsageError, match="another recipe"):
        train(small_recipe, run)


def test_the_finished_package_runs_in_the_app_and_says_how_good_it_is(finished: Finished) -> None:
    package = open_package(finished.package.path)
    assert package.card.parity is not None
    assert package.card.parity < 0.1
    (metric,) = package.card.metrics
    assert (metric.domain, metric.photos) == ("meadow", 2)
    assert metric.grey_ab > 15
    assert package.card.trained_on[0].photos == 38
    grey = np.tile(np.linspace(0, 255, 200).astype(np.uint8), (150, 1))
    prediction = Colorizer(package).predict(grey)
    assert prediction.answer.shape == (48, 64, 262)


def test_a_run_begins_with_the_weights_of_the_package_that_its_recipe_names(
    small_recipe: Recipe, finished: Finished
) -> None:
    start = replace(small_recipe.start, model=str(finished.package.path))
    network = build_colour_unet(small_recipe.network, bins=262).network
    set_start_weights(network, replace(small_recipe, start=start), finished.places)
    assert archive_of(weight_arrays(network)) == finished.package.read_weights()


def test_a_weight_that_16_bits_do_not_hold_keeps_32(small_recipe: Recipe) -> None:
    network = build_colour_unet(small_recipe.network, bins=262).network
    variance = network.get_layer("decode8_norm").moving_variance
    variance.assign(np.full(variance.shape, 1e6, np.float32))
    arrays = weight_arrays(network)
    name = "decoder/decode8_norm/moving_variance"
    assert (arrays[name] == 1e6).all()
    assert arrays["decoder/decode8/kernel"].dtype == np.float16
    again = build_colour_unet(small_recipe.network, bins=262).network
    load_weights(again, arrays)
    assert np.asarray(again.get_layer("decode8_norm").moving_variance) == pytest.approx(1e6)


def test_the_decoder_enlarges_as_keras_does() -> None:
    x = np.random.default_rng(1).normal(size=(2, 4, 6, 5)).astype(np.float32)
    expected = np.asarray(keras.layers.UpSampling2D(2, interpolation="bilinear")(x))
    assert np.asarray(DoubleBilinear()(x)) == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize("blocks", [0, 3])
def test_only_the_last_blocks_of_the_encoder_learn(small_recipe: Recipe, blocks: int) -> None:
    section = replace(small_recipe.network, learning_blocks=blocks)
    unet = build_colour_unet(section, bins=10)
    learning = {layer.name for layer in encoder_layers(unet.network) if layer.trainable}
    assert learning == {
        layer.name
        for layer in encoder_layers(unet.network)
        if block_number(layer) >= BLOCKS - blocks
    }
    assert bool(learning) == bool(blocks)


def test_the_learning_rate_rises_and_falls_as_the_recipe_says(small_recipe: Recipe) -> None:
    section = small_recipe.schedule
    rates = [learning_rate(step, section) for step in range(section.steps + 1)]
    assert rates[0] == 0
    assert max(rates) == rates[section.warm_up] == section.rate
    assert rates[-1] == pytest.approx(0, abs=1e-9)
    schedule = LearningRate(section)
    assert [float(schedule(step)) for step in range(9)] == pytest.approx(rates, rel=1e-5, abs=1e-9)
