"""Pictures are drawn by what each cell holds likely, and what belongs together goes together."""

from dataclasses import replace

import numpy as np
import pytest

from core.colorize.hint_kernel import RelatedCells, cell_places
from core.colorize.possible_pictures import draw_pictures, find_pivots
from core.model.relation import RelationSpec

SPEC = RelationSpec(
    embedding=1,
    share=1.0,
    reach=50.0,
    second_reach=50.0,
    spot=0.1,
    spot_growth=0.1,
    spot_reach=0.1,
    noise=0.05,
)
CENTRES = np.array([(0.0, 0.0), (40.0, 0.0), (0.0, -40.0)], np.float32)


def two_things(size: int = 8) -> RelatedCells:
    """The left half of a photo is one thing, the right half another."""
    count = size * size
    first = np.zeros((size, size, 1), np.float32)
    first[:, size // 2 :] = 10.0
    return RelatedCells(
        first=first.reshape(count, 1),
        second=np.zeros((count, 0), np.float32),
        amplitude=np.ones(count, np.float32),
        places=cell_places(size, size),
        spread=np.full(count, 20.0, np.float32),
        spec=SPEC,
    )


def test_each_thing_has_a_place_that_decides_it() -> None:
    pivots = find_pivots(two_things(), 5)
    assert len(pivots.cells) == 2  # nothing is left to be explained by more
    assert {bool(cell % 8 >= 4) for cell in pivots.cells} == {False, True}
    assert (np.abs(pivots.factor).max(axis=1) > 0.95).all()


def test_what_is_sure_has_none() -> None:
    unsure = two_things()
    spread = np.where(np.arange(64) % 8 < 4, 20.0, 0.001).astype(np.float32)
    first = int(find_pivots(replace(unsure, spread=spread), 1).cells[0])
    assert first % 8 < 4


def test_a_colour_is_drawn_as_often_as_it_is_likely() -> None:
    cells = two_things()
    share = np.tile(np.float32([0.5, 0.3, 0.2]), (64, 1))
    drawn = draw_pictures(share, CENTRES, find_pivots(cells, 2), 400)
    nearest = np.hypot(*np.moveaxis(drawn[:, :, None] - CENTRES, -1, 0)).argmin(axis=-1)
    found = np.bincount(nearest.ravel(), minlength=3) / nearest.size
    assert found == pytest.approx([0.5, 0.3, 0.2], abs=0.04)


def test_a_thing_has_one_colour_and_two_things_differ_as_often_as_not() -> None:
    share = np.tile(np.float32([0.5, 0.3, 0.2]), (64, 1))
    drawn = draw_pictures(share, CENTRES, find_pivots(two_things(), 2), 60)
    halves = drawn.reshape(60, 8, 2, 4, 2)
    within = halves.std(axis=(1, 3)).max()
    assert within < 1
    apart = np.hypot(*np.moveaxis(halves[:, 0, 0, 0] - halves[:, 0, 1, 0], -1, 0))
    assert 0.4 < (apart > 20).mean() < 0.8


def test_the_same_photo_has_the_same_pictures() -> None:
    share = np.random.default_rng(1).dirichlet((1, 1, 1), 64).astype(np.float32)
    one, other = (draw_pictures(share, CENTRES, find_pivots(two_things(), 3), 10) for _ in range(2))
    assert (one == other).all()
