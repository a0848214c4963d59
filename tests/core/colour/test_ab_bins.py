"""Bins of the ab plane."""

import numpy as np

from core.colour.ab_bins import GRID, in_gamut_bin_centres
from core.colour.cielab import srgb_to_lab


def test_every_colour_of_srgb_is_near_a_bin() -> None:
    axis = np.linspace(0, 1, 17, dtype=np.float32)
    srgb = np.stack(np.meshgrid(axis, axis, axis), axis=-1).reshape(-1, 3)
    ab = srgb_to_lab(srgb)[:, 1:]
    nearest = np.sqrt(((ab[:, None] - in_gamut_bin_centres()) ** 2).sum(-1)).min(axis=1)
    assert nearest.max() <= GRID


def test_bins_are_a_grid_without_repetition_around_grey() -> None:
    centres = in_gamut_bin_centres()
    assert len({tuple(c) for c in centres}) == len(centres)
    assert (centres % GRID == 0).all()
    assert [0.0, 0.0] in centres.tolist()
    # No colour of a screen is that far from grey.
    assert [110.0, 110.0] not in centres.tolist()
