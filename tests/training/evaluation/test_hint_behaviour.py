"""Edges, suggestions and likeness are measured on the app's own path."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from core.base.paths import bundled_models_dir
from core.colorize.colorizer import Colorizer
from core.model.package import open_package
from training.__main__ import main
from training.evaluation.edge_crossing import StrongEdge, crossing, strong_edges
from training.evaluation.evaluate import held_out
from training.evaluation.likeness_hits import measure_likeness
from training.evaluation.suggestion_hits import measure_suggestions
from training.recipes.recipe import Recipe


@pytest.fixture(scope="module")
def natural() -> Colorizer:
    return Colorizer(open_package(bundled_models_dir() / "natural.colormodel"))


def step(size: int, *, dark: int, light: int) -> np.ndarray:
    """A soft texture with an edge right of its middle."""
    grey = np.full((size, size * 3 // 2), dark, np.uint8)
    grey[:, size * 3 // 4 :] = light
    noise = np.random.default_rng(0).normal(0, 40, grey.shape).astype(np.float32)
    soft = cv2.GaussianBlur(noise, (0, 0), size / 100)
    return np.clip(grey + soft, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("size", [160, 800])
@pytest.mark.parametrize(("dark", "light"), [(60, 150), (110, 230)])
def test_a_hint_moves_the_far_side_by_less_than_a_tenth_of_its_own(
    natural: Colorizer, size: int, dark: int, light: int
) -> None:
    grey = step(size, dark=dark, light=light)
    found = list(strong_edges(grey))
    edge = size * 3 // 4
    assert found
    assert all(one.own[0] < edge <= one.far[0] for one in found)
    prediction = natural.predict(grey, for_hints=True)
    away = round(0.03 * size)
    left, right = (edge - away, size // 2), (edge + away, size // 2)
    shares = [
        crossing(prediction, grey, one, reach=reach)
        for one in (StrongEdge(left, right), StrongEdge(right, left))
        for reach in (0.0, 0.5)
    ]
    assert any(share is not None for share in shares)
    assert max(share for share in shares if share is not None) < 0.1


def test_a_soft_slope_is_no_edge() -> None:
    ramp = np.tile(np.linspace(40, 220, 300).astype(np.uint8), (200, 1))
    assert list(strong_edges(ramp)) == []


def test_hits_are_shares_and_suggestions_find_more_than_the_automatic_colour(
    natural: Colorizer, meadow: Path, small_recipe: Recipe
) -> None:
    hits = measure_suggestions(natural, held_out(meadow, small_recipe.sets, at_most=2))
    assert hits.photos == 2
    assert hits.automatic <= hits.ten_worst <= 1
    assert 2 < hits.suggestions <= 8


def test_likeness_is_measured_on_copies(
    natural: Colorizer, meadow: Path, small_recipe: Recipe
) -> None:
    found = measure_likeness(natural, held_out(meadow, small_recipe.sets, at_most=2), seed=1)
    assert found.photos == 2
    for share in (found.mirrored, found.middle, found.stranger_sure, found.stranger_likely):
        assert 0 <= share <= 1
    assert found.stranger_sure <= found.stranger_likely


@pytest.mark.parametrize(
    ("words", "events"),
    [
        (["suggestions"], ["suggestions"]),
        (["hints", "--measure", "likeness"], ["likeness"]),
        (["hints", "--full"], ["hints", *["gain"] * 11, *["doubt"] * 2]),
    ],
)
def test_the_commands_tell_it(
    words: list[str], events: list[str], meadow: Path, small_recipe: Recipe, tmp_path, capsys
) -> None:
    recipe = tmp_path / "small.toml"
    recipe.write_text(small_recipe.text)
    model = str(bundled_models_dir() / "natural.colormodel")
    common = ["--data", str(meadow), "--recipe", str(recipe), "--at-most", "2"]
    assert main([words[0], model, *words[1:], *common]) == 0
    told = [json.loads(line)["event"] for line in capsys.readouterr().out.splitlines()]
    assert told == events
