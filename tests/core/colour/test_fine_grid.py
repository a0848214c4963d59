"""Corrections of cells follow the edges of a finer lightness."""

import numpy as np
import pytest

from core.colour.fine_grid import FineGrid, fine_factor


def stepped(edge: int) -> tuple[np.ndarray, np.ndarray]:
    """Fine lightness with a step within a cell, and the cells' means."""
    fine = np.full((48, 48), 30, np.float32)
    fine[:, edge:] = 80
    return fine, fine.reshape(12, 4, 12, 4).mean(axis=(1, 3))


def test_the_grid_is_at_most_four_times_as_fine() -> None:
    assert [fine_factor(side, 2 * side) for side in (8, 48, 64, 128, 200)] == [4, 4, 4, 2, 1]


@pytest.mark.parametrize("edge", [24, 25, 26, 27])
def test_of_a_cell_that_an_edge_goes_through_each_side_takes_from_its_own(edge: int) -> None:
    fine, guide = stepped(edge)
    cells = np.zeros((12, 12, 2), np.float32)
    cells[:, :6] = 20
    cells[:, 6] = 20 * (edge - 24) / 4
    grid = FineGrid.over(guide, fine)
    assert fine_factor(12, 12) == grid.factor == 4
    enlarged = grid.enlarged(cells)
    assert enlarged[24, edge - 1, 0] > 14
    assert enlarged[24, edge, 0] < 6


def test_shares_of_each_pixel_sum_to_one_and_a_constant_stays() -> None:
    fine, guide = stepped(26)
    grid = FineGrid.over(guide, fine)
    assert grid.shares.sum(axis=0) == pytest.approx(1, abs=1e-5)
    assert grid.enlarged(np.full((12, 12, 2), 7, np.float32)) == pytest.approx(7, abs=1e-4)


def test_without_a_finer_lightness_the_cells_serve() -> None:
    _, guide = stepped(26)
    assert FineGrid.over(guide, None).lightness.shape == (48, 48)


def test_what_is_fitted_has_the_colours_at_the_grids_lightness() -> None:
    fine, guide = stepped(26)
    colours = np.random.default_rng(1).normal(0, 10, (48, 48, 2)).astype(np.float32)
    slope, offset = FineGrid.over(guide, fine).fitted(colours)
    assert slope * fine[..., None] + offset == pytest.approx(colours, abs=1e-3)
