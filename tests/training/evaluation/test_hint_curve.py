"""What hints are worth is measured on the app's own path, and doubt is held against the error."""

import json
from pathlib import Path

import numpy as np
import pytest

from core.base.paths import bundled_models_dir
from core.colorize.colorizer import Colorizer
from core.model.package import open_package
from training.__main__ import main
from training.evaluation.evaluate import held_out
from training.evaluation.hint_curve import HintCurve, by_tenths, measure_hints
from training.recipes.recipe import Recipe


@pytest.fixture(scope="module")
def curve(meadow: Path, small_recipe: Recipe) -> HintCurve:
    natural = Colorizer(open_package(bundled_models_dir() / "natural.colormodel"))
    return measure_hints(natural, held_out(meadow, small_recipe.sets, at_most=2), seed=1)


def test_more_hints_gain_more(curve: HintCurve) -> None:
    random = [gain.mean for gain in curve.gains if gain.places == "random"]
    worst = [gain.mean for gain in curve.gains if gain.places == "worst"]
    assert len(random) == 6
    assert len(worst) == 5
    assert random[-1] > random[0]
    assert random[-1] > 3
    assert worst[-1] > worst[0] > 0


def test_shares_and_figures_are_of_the_photographs(curve: HintCurve) -> None:
    assert curve.photos == 2
    assert 5 < curve.psnr < 60
    for gain in curve.gains:
        assert 0 <= gain.better <= 1
        assert gain.better + gain.worse <= 1
        assert gain.worst_twentieth <= gain.median + 1e-9


def test_doubt_has_ten_tenths(curve: HintCurve) -> None:
    assert [row.of for row in curve.doubts] == ["cells", "cells after 5 hints"]
    assert all(len(row.errors) == 10 for row in curve.doubts)


def test_doubt_that_means_something_finds_the_worst() -> None:
    doubt = np.arange(100.0)
    told = by_tenths("cells", np.stack([doubt, doubt**2], axis=1))
    assert list(told.errors) == sorted(told.errors)
    assert told.worst_found == 1.0
    upside_down = by_tenths("cells", np.stack([-doubt, doubt], axis=1))
    assert upside_down.worst_found == 0.0


def test_a_model_that_says_nothing_of_its_doubt_has_gains_alone(
    meadow: Path, small_recipe: Recipe, tiny_ab_package: Path
) -> None:
    photographs = held_out(meadow, small_recipe.sets, at_most=2)
    curve = measure_hints(Colorizer(open_package(tiny_ab_package)), photographs, seed=1)
    assert curve.doubts == ()
    assert curve.gains[5].mean > curve.gains[0].mean


def test_the_command_tells_all_of_it(meadow: Path, small_recipe: Recipe, tmp_path, capsys) -> None:
    recipe = tmp_path / "small.toml"
    recipe.write_text(small_recipe.text)
    model = str(bundled_models_dir() / "natural.colormodel")
    assert main(["hints", model, "--data", str(meadow), "--recipe", str(recipe)]) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["event"] for line in told] == ["hints", *["gain"] * 11, *["doubt"] * 2]
