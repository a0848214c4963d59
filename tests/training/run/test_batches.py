"""A batch depends on its step alone."""

from pathlib import Path

import numpy as np
import pytest

from training.networks.learner import Target
from training.photographs.dataset import Photographs, read_photographs
from training.recipes.recipe import Recipe
from training.run.batches import Batches

THINNED = Target(stride=4, thinning=2, ab_scale=1.0)


@pytest.fixture
def learned(photographs: Path, small_recipe: Recipe, tmp_path: Path) -> Photographs:
    return read_photographs(
        photographs, small_recipe.sets, short_side=70, cache=tmp_path / "c", validation=False
    )


def test_the_same_step_is_the_same_batch_in_any_order(
    learned: Photographs, small_recipe: Recipe
) -> None:
    one = Batches(learned, small_recipe.pictures, THINNED, seed=1, per_epoch=3)
    two = Batches(learned, small_recipe.pictures, THINNED, seed=1, per_epoch=3)
    for _ in range(5):
        two.batch(0)
    two.set_epoch(2)
    for first, second in zip(one.batch(7), two[1], strict=True):
        assert (first == second).all()
    other = Batches(learned, small_recipe.pictures, THINNED, seed=2, per_epoch=3)
    assert (one.batch(7)[0] != other.batch(7)[0]).any()


def test_shapes_and_ranges_are_what_the_network_takes(
    learned: Photographs, small_recipe: Recipe
) -> None:
    lightness, ab = Batches(learned, small_recipe.pictures, THINNED, seed=1, per_epoch=3)[0]
    assert lightness.shape == (4, 64, 64, 1)
    assert ab.shape == (4, 8, 8, 2)
    assert lightness.dtype == ab.dtype == np.float32
    assert 0 <= lightness.min() < lightness.max() <= 100
    # Blue sky or green grass: both are far from grey.
    assert np.hypot(ab[..., 0], ab[..., 1]).mean() > 15


def test_every_photograph_is_seen_once_a_pass(learned: Photographs, small_recipe: Recipe) -> None:
    batches = Batches(learned, small_recipe.pictures, THINNED, seed=1, per_epoch=3)
    seen = [int(i) for step in range(19) for i in batches._indices(step)]
    assert sorted(seen) == sorted([*range(38), *range(38)])


def test_a_set_can_be_taken_more_often_a_pass(learned: Photographs, small_recipe: Recipe) -> None:
    first, others = learned.photographs_of(0), len(learned) - learned.photographs_of(0)
    times = [3, *[1] * (len(small_recipe.sets) - 1)]
    batches = Batches(learned, small_recipe.pictures, THINNED, seed=1, per_epoch=3, times=times)
    a_pass = 3 * first + others
    steps = -(-a_pass // small_recipe.pictures.batch)
    seen = [int(i) for step in range(steps) for i in batches._indices(step)][:a_pass]
    counts = np.bincount(seen, minlength=len(learned))
    assert (counts == np.array(times)[learned.sets]).all()
    assert batches.photographs == counts.sum()
