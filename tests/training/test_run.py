"""A run that is killed goes on as if nothing had happened, and its export is checked."""

import csv
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import keras
import numpy as np
import pytest

from core.colorizer import Colorizer
from core.errors import UsageError
from core.package import open_package
from training.finish import finish
from training.networks.colour_unet import DoubleBilinear, build_colour_unet
from training.networks.efficientnet_lite import encoder_layers
from training.recipe import Recipe
from training.run import train
from training.schedule import WarmUpCosine, learning_rate

pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.fixture
def encoder(tmp_path: Path, small_recipe: Recipe) -> Path:
    """Give an encoder of random weights, as an ImageNet one would come."""
    from training.export import weights_archive

    keras.utils.set_random_seed(3)
    unet = build_colour_unet(small_recipe.network, bins=262)
    path = tmp_path / "encoder.npz"
    path.write_bytes(weights_archive(unet.network))
    return path


def losses(folder: Path) -> list[float]:
    with (folder / "history.csv").open() as file:
        return [float(row["loss"]) for row in csv.DictReader(file)]


RUN = """
import sys
from pathlib import Path
from training.recipe import load_recipe
from training.run import train
recipe, photos, encoder, folder, cache = sys.argv[1:]
train(load_recipe(recipe), photos=Path(photos), encoder=Path(encoder), folder=Path(folder),
      cache=Path(cache))
"""


def test_a_killed_run_goes_on_with_the_losses_of_an_unbroken_one(
    tmp_path: Path, photographs: Path, small_recipe: Recipe, encoder: Path
) -> None:
    recipe = tmp_path / "small.toml"
    recipe.write_text(small_recipe.text)
    cache = tmp_path / "cache"
    unbroken = tmp_path / "unbroken"
    train(small_recipe, photos=photographs, encoder=encoder, folder=unbroken, cache=cache)

    broken = tmp_path / "broken"
    command = [sys.executable, "-c", RUN, recipe, photographs, encoder, broken, cache]
    with subprocess.Popen(
        [str(part) for part in command],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=os.environ | {"KERAS_BACKEND": keras.backend.backend(), "TF_CPP_MIN_LOG_LEVEL": "3"},
    ) as child:
        assert child.stdout is not None
        for line in child.stdout:
            if json.loads(line).get("step") == 4:
                child.send_signal(signal.SIGKILL)
                break
    assert not (broken / "trained.weights.h5").exists()

    train(small_recipe, photos=photographs, encoder=encoder, folder=broken, cache=cache)
    whole, resumed = losses(unbroken), losses(broken)
    assert len(whole) == 4
    # The kill may have come before or after the second checkpoint was written.
    assert resumed[-2:] == pytest.approx(whole[-2:], rel=1e-3)


def test_a_folder_of_another_recipe_is_not_gone_on_with(
    tmp_path: Path, photographs: Path, small_recipe: Recipe, encoder: Path
) -> None:
    folder = tmp_path / "run"
    folder.mkdir()
    (folder / "recipe.toml").write_text(small_recipe.text.replace("seed = 1", "seed = 2"))
    with pytest.raises(UsageError, match="another recipe"):
        train(
            small_recipe, photos=photographs, encoder=encoder, folder=folder, cache=tmp_path / "c"
        )


def test_the_finished_package_runs_in_the_app_and_says_how_good_it_is(
    tmp_path: Path, photographs: Path, small_recipe: Recipe, encoder: Path
) -> None:
    trained = train(
        small_recipe,
        photos=photographs,
        encoder=encoder,
        folder=tmp_path / "run",
        cache=tmp_path / "cache",
    )
    target = tmp_path / "small.colormodel"
    finish(small_recipe, trained, photos=photographs, target=target, evaluate_at_most=2)
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


def test_the_decoder_enlarges_as_keras_does() -> None:
    x = np.random.default_rng(1).normal(size=(2, 4, 6, 5)).astype(np.float32)
    expected = np.asarray(keras.layers.UpSampling2D(2, interpolation="bilinear")(x))
    assert np.asarray(DoubleBilinear()(x)) == pytest.approx(expected, abs=1e-6)


def test_the_encoder_is_frozen(small_recipe: Recipe) -> None:
    unet = build_colour_unet(small_recipe.network, bins=10)
    learned = {id(weight) for weight in unet.thinned.trainable_weights}
    assert learned
    assert not any(id(w) in learned for x in encoder_layers(unet.network) for w in x.weights)


def test_the_learning_rate_rises_and_falls_as_the_recipe_says(small_recipe: Recipe) -> None:
    section = small_recipe.schedule
    rates = [learning_rate(step, section) for step in range(section.steps + 1)]
    assert rates[0] == 0
    assert max(rates) == rates[section.warm_up] == section.rate
    assert rates[-1] == pytest.approx(0, abs=1e-9)
    schedule = WarmUpCosine(section)
    assert [float(schedule(step)) for step in range(9)] == pytest.approx(rates, rel=1e-5, abs=1e-9)
