"""A run that is killed goes on as if nothing had happened, and its export is checked."""

import csv
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import keras
import numpy as np
import pytest

from core.colorizer import Colorizer
from core.errors import UsageError
from core.package import open_package
from training.finish import finish
from training.networks.colour_unet import DoubleBilinear, build_colour_unet
from training.networks.efficientnet_lite import BLOCKS, block_number, encoder_layers
from training.recipe import Recipe
from training.run import RunPlaces, train
from training.schedule import LearningRate, learning_rate

pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.fixture
def encoder(tmp_path: Path, small_recipe: Recipe) -> Path:
    """Give an encoder of random weights, as an ImageNet one would come."""
    from training.weights import weights_archive

    keras.utils.set_random_seed(3)
    unet = build_colour_unet(small_recipe.network, bins=262)
    path = tmp_path / "encoder.npz"
    path.write_bytes(weights_archive(unet.network))
    return path


def losses(folder: Path) -> list[float]:
    with (folder / "history.csv").open() as file:
        return [float(row["loss"]) for row in csv.DictReader(file)]


@pytest.fixture
def places(tmp_path: Path, photographs: Path, encoder: Path) -> Callable[[str], RunPlaces]:
    """Name a run's folder, the rest is shared."""

    def in_folder(name: str) -> RunPlaces:
        return RunPlaces(photographs, encoder, tmp_path / name, tmp_path / "cache")

    return in_folder


#: A checkpoint after every round, whatever the clock says.
RUN = """
import sys
from pathlib import Path
import training.checkpoint
training.checkpoint._OLDEST_S = 0.0
from training.recipe import load_recipe
from training.run import RunPlaces, train
recipe, *places = sys.argv[1:]
train(load_recipe(recipe), RunPlaces(*(Path(place) for place in places)))
"""


def test_a_killed_run_goes_on_with_the_losses_of_an_unbroken_one(
    tmp_path: Path, small_recipe: Recipe, places: Callable[[str], RunPlaces]
) -> None:
    recipe = tmp_path / "small.toml"
    recipe.write_text(small_recipe.text)
    unbroken = places("unbroken")
    train(small_recipe, unbroken)

    broken = places("broken")
    command = [sys.executable, "-c", RUN, recipe, broken.photos, broken.encoder, broken.folder,
               broken.cache]  # fmt: skip
    with subprocess.Popen(
        [str(part) for part in command],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=os.environ | {"KERAS_BACKEND": keras.backend.backend(), "TF_CPP_MIN_LOG_LEVEL": "3"},
    ) as child:
        assert child.stdout is not None
        for line in child.stdout:
            if json.loads(line).get("step") == 6:
                child.send_signal(signal.SIGKILL)
                break
    assert not (broken.folder / "finished.json").exists()
    assert (broken.folder / "checkpoint.npz").exists()

    train(small_recipe, broken)
    whole, resumed = losses(unbroken.folder), losses(broken.folder)
    assert len(whole) == len(resumed) == 4
    # Sums over two threads are not the same to the last bits.
    assert resumed == pytest.approx(whole, rel=1e-3)


def test_a_folder_of_another_recipe_is_not_gone_on_with(
    small_recipe: Recipe, places: Callable[[str], RunPlaces]
) -> None:
    run = places("run")
    run.folder.mkdir()
    (run.folder / "recipe.toml").write_text(small_recipe.text.replace("seed = 2", "seed = 3"))
    with pytest.raises(UsageError, match="another recipe"):
        train(small_recipe, run)


def test_the_finished_package_runs_in_the_app_and_says_how_good_it_is(
    tmp_path: Path, small_recipe: Recipe, places: Callable[[str], RunPlaces]
) -> None:
    run = places("run")
    target = tmp_path / "small.colormodel"
    finish(train(small_recipe, run), photos=run.photos, target=target, evaluate_at_most=2)
    package = open_package(target)
    assert package.card.parity is not None
    assert package.card.parity < 0.1
    (metric,) = package.card.metrics
    assert (metric.domain, metric.photos) == ("meadow", 2)
    assert metric.grey_ab > 15
    assert package.card.trained_on[0].photos == 38
    grey = np.tile(np.linspace(0, 255, 200).astype(np.uint8), (150, 1))
    prediction = Colorizer(package).predict(grey)
    assert prediction.answer.shape == (40, 56, 262)

    # The package holds what a run on other photographs can go on from.
    further = replace(small_recipe, start=replace(small_recipe.start, model=str(target)))
    learner = train(further, places("further")).learner
    assert learner.network.count_params() > 0


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
