"""The mark in the corner: small, legible on anything, and nothing beside it changes."""

import numpy as np
import pytest

from core.colorize.corner_mark import draw_corner_mark

SIZES = [(28, 28), (240, 320), (900, 600), (1500, 1000), (400, 5000)]


def marked(before: np.ndarray) -> np.ndarray:
    after = before.copy()
    draw_corner_mark(after)
    return after


def changed(before: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The rows and the columns of the pixels that the mark changed."""
    return np.nonzero((marked(before) != before).any(axis=2))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("code", [0, 128, 255])
def test_it_is_small_and_in_the_lower_right_corner(size: tuple[int, int], code: int) -> None:
    rows, columns = changed(np.full((*size, 3), code, np.uint8))
    height, width = size
    shorter = min(size)
    extent = max(np.ptp(rows), np.ptp(columns)) + 1
    assert 9 <= extent <= max(20, 0.045 * shorter)
    for places, side in ((rows, height), (columns, width)):
        assert side - places.max() - 1 <= max(9, 0.02 * shorter)
        assert places.min() > side - max(27, 0.06 * shorter)


@pytest.mark.parametrize("code", [0, 60, 128, 200, 255])
def test_it_stands_out_on_every_grey(code: int) -> None:
    before = np.full((600, 900, 3), code, np.uint8)
    after = marked(before).astype(int)
    rows, columns = changed(before)
    patch = after[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
    difference = np.abs(patch - code).max(axis=2)
    assert difference.max() > 100
    assert np.mean(difference > 40) > 0.35
    # Its three colours are there, and neither of them alone.
    assert {int(dye) for dye in patch.argmax(axis=2)[np.ptp(patch, axis=2) > 60]} == {0, 1, 2}


def test_edges_are_smooth() -> None:
    # Drawn without, the mark would have the eight colours of its shapes.
    after = marked(np.zeros((2000, 2000, 3), np.uint8)).reshape(-1, 3)
    assert len(np.unique(after[after.any(axis=1)], axis=0)) > 100


def test_16_bits_get_the_same_mark_at_their_own_depth() -> None:
    rng = np.random.default_rng(0)
    before = rng.integers(0, 65536, (700, 500, 3), np.uint16)
    after = marked(before)
    assert after.dtype == np.uint16
    touched = (after != before).any(axis=2)
    assert 0 < touched.mean() < 0.01
    assert len(np.unique(after[touched] % 257)) > 200
    plain = np.full((700, 500, 3), 90, np.uint8)
    deep = marked(plain.astype(np.uint16) * 257)
    assert np.abs(deep / 257 - marked(plain)).max() <= 0.5


@pytest.mark.parametrize("size", [(27, 400), (400, 27), (1, 1)])
def test_a_picture_that_is_too_small_is_left_as_it_is(size: tuple[int, int]) -> None:
    before = np.full((*size, 3), 77, np.uint8)
    assert np.array_equal(marked(before), before)
