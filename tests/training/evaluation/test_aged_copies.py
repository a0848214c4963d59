"""Aged copies: the model sees a print, the figures are about its colours alone."""

from pathlib import Path

import numpy as np
import pytest

from core.base.paths import bundled_models_dir
from core.colorize.colorizer import Colorizer
from core.compare.measures import ab_of, made_grey
from core.model.package import open_package
from training.evaluation.aged_copies import aged_copies
from training.evaluation.evaluate import Held, coloured, held_out
from training.recipes.recipe import SetSection

SETS = (SetSection("meadow", "Meadow", "made here", "meadow"),)


@pytest.fixture
def held(photographs: Path) -> list[Held]:
    return list(held_out(photographs, SETS, at_most=None))


def test_what_happens_to_a_photograph_depends_on_its_name_and_the_seed(held: list[Held]) -> None:
    first, last = aged_copies(held, seed=1)
    (again,) = aged_copies(held[1:], seed=1)
    assert (last.aged == again.aged).all()
    (other,) = aged_copies(held[1:], seed=2)
    assert not np.array_equal(last.aged, other.aged)
    assert not np.array_equal(first.aged, held[0].grey)


def test_the_truth_stays_the_photograph_but_for_the_tilt_of_a_scan(held: list[Held]) -> None:
    unmoved = [
        np.abs(ab_of(copy.truth) - ab_of(held[0].truth)).max() < 2.0
        for seed in range(12)
        for copy in aged_copies(held[:1], seed=seed)
    ]
    assert 6 <= sum(unmoved) < 12


def test_colours_of_an_aged_copy_lie_on_the_clean_luminance(held: list[Held]) -> None:
    colorizer = Colorizer(open_package(bundled_models_dir() / "natural.colormodel"), threads=1)
    (copy,) = aged_copies(held[:1], seed=3)
    shown = coloured(colorizer, copy)
    difference = made_grey(shown).astype(int) - copy.grey.astype(int)
    assert np.abs(difference).max() <= 1
    assert np.hypot(*np.moveaxis(ab_of(shown), -1, 0)).mean() > 2
