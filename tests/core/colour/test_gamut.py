"""Which colours there are at a lightness."""

import numpy as np
import pytest

from core.colour.cielab import is_in_gamut
from core.colour.gamut import PLANE, colours_at, snap_to_gamut


@pytest.mark.parametrize("lightness", [15.0, 50.0, 90.0])
def test_a_snapped_colour_exists_and_keeps_its_hue(lightness: float) -> None:
    rng = np.random.default_rng(1)
    ab = rng.uniform(-110, 110, (200, 2)).astype(np.float32)
    snapped = snap_to_gamut(lightness, ab)
    lab = np.concatenate([np.full((200, 1), lightness, np.float32), snapped], axis=1)
    assert is_in_gamut(lab).all()
    across = ab[:, 0] * snapped[:, 1] - ab[:, 1] * snapped[:, 0]
    assert np.abs(across).max() < 1e-2
    assert (np.hypot(*snapped.T) <= np.hypot(*ab.T) + 1e-4).all()
    lab[:, 1:] *= 1.01
    was_outside = np.hypot(*(ab - snapped).T) > 1e-3
    assert was_outside.any()
    assert not is_in_gamut(lab)[was_outside].any()


def test_a_colour_that_there_is_stays_as_it_is() -> None:
    ab = np.array([[10.0, -12.0], [0.0, 0.0]], np.float32)
    assert np.array_equal(snap_to_gamut(60.0, ab), ab)


def test_the_picker_has_yellow_on_top_and_red_to_the_right() -> None:
    mask = colours_at(95.0, side=44)
    rows = np.flatnonzero(mask.any(axis=1))
    assert rows[0] < 10  # light yellow: b* up to 90
    assert mask[22, 22]
    red = colours_at(50.0, side=44)
    step = 2 * PLANE / 44
    assert red[int((PLANE - 60) / step), int((PLANE + 72) / step)]
    assert not red[22, 0]


def test_black_and_white_have_no_other_colour() -> None:
    for lightness in (0.0, 100.0):
        assert colours_at(lightness, side=21).sum() <= 1
