"""Figures are those of the formulas, and the same however they are computed."""

from pathlib import Path

import numpy as np
import pytest

from core.colorize.colorizer import Colorizer
from core.colour.cielab import srgb_to_lab
from core.compare.measures import ab_of, made_grey, measured
from core.model.package import open_package
from training.evaluation.evaluate import Held, evaluate, figures_of, held_out, tally
from training.recipes.recipe import SetSection

SETS = (SetSection("meadow", "Meadow", "made here", "meadow"),)


def test_the_tables_give_the_colours_of_the_formula() -> None:
    axis = np.arange(0, 256, 5)
    every = np.stack(np.meshgrid(axis, axis, axis, indexing="ij"), axis=-1).astype(np.uint8)
    srgb = every.reshape(len(axis), -1, 3)
    expected = srgb_to_lab(srgb.astype(np.float32) / np.float32(255))[..., 1:]
    assert np.abs(ab_of(srgb) - expected).max() < 0.02


def test_a_photograph_equals_itself_and_differs_from_its_grey() -> None:
    rng = np.random.default_rng(2)
    truth = rng.integers(0, 256, (20, 30, 3), dtype=np.uint8)
    same = measured(truth, truth)
    assert same.ab == 0
    assert same.psnr > 70
    held = Held("one", "made", truth, made_grey(truth))
    figures = figures_of(held, truth)
    assert figures.coloured == same
    grey = measured(truth, np.repeat(held.grey[..., None], 3, axis=2))
    assert figures.left_grey.ab == pytest.approx(grey.ab, abs=0.01)
    assert figures.left_grey.psnr == grey.psnr
    assert figures.left_grey.colourfulness == pytest.approx(0, abs=1e-6)


def test_photographs_are_seen_in_order_and_count_as_if_one_came_after_the_other(
    photographs: Path, tiny_package: Path
) -> None:
    colorizer = Colorizer(open_package(tiny_package))
    held = [photo for photo in held_out(photographs, SETS, at_most=None) for _ in range(6)]
    seen: list[tuple[Held, np.ndarray]] = []
    (metric,) = evaluate(colorizer, held, seen=lambda photo, shown: seen.append((photo, shown)))
    assert [photo.name for photo, _ in seen] == [photo.name for photo in held]
    assert metric == tally(figures_of(photo, shown) for photo, shown in seen)[0]
    assert metric.photos == 12
