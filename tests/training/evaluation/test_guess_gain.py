"""What further guesses are worth is measured on the app's own path."""

import json
from pathlib import Path

import pytest

from core.base.paths import bundled_models_dir
from core.colorize.colorizer import Colorizer
from core.model.package import open_package
from training.__main__ import main
from training.evaluation.evaluate import held_out
from training.evaluation.guess_gain import measure_guesses
from training.recipes.recipe import Recipe


def test_a_choice_of_guesses_is_nearer_to_the_truth(meadow: Path, small_recipe: Recipe) -> None:
    natural = Colorizer(open_package(bundled_models_dir() / "natural.colormodel"))
    (gain,) = measure_guesses(natural, held_out(meadow, small_recipe.sets, at_most=2))
    assert (gain.photos, gain.guesses) == (2, 4.0)
    assert gain.best < gain.first
    assert gain.gain == pytest.approx(1 - gain.best / gain.first, abs=0.002)
    assert gain.difference >= gain.least_difference > 1
    assert gain.milliseconds > 0


def test_a_model_of_one_colour_gains_nothing(
    meadow: Path, small_recipe: Recipe, tiny_ab_package: Path
) -> None:
    model = Colorizer(open_package(tiny_ab_package))
    (gain,) = measure_guesses(model, held_out(meadow, small_recipe.sets, at_most=2))
    assert (gain.guesses, gain.gain, gain.difference, gain.first_is_best) == (1.0, 0.0, 0.0, 1.0)
    assert gain.best == gain.first > 0


def test_the_command_tells_it(meadow: Path, small_recipe: Recipe, tmp_path, capsys) -> None:
    recipe = tmp_path / "small.toml"
    recipe.write_text(small_recipe.text)
    model = str(bundled_models_dir() / "natural.colormodel")
    assert main(["guesses", model, "--data", str(meadow), "--recipe", str(recipe)]) == 0
    (told,) = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert (told["event"], told["photos"]) == ("guesses", 2)
