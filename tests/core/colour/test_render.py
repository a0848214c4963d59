"""The colour step: fast, and the same numbers as the formulas."""

import cv2
import numpy as np
import pytest

from core.base.arrays import GreyPlane
from core.colour.chroma_field import ChromaField
from core.colour.cielab import grey_to_lightness, lab_to_srgb, srgb_to_lab
from core.colour.render import render

Seeded = np.random.Generator


@pytest.fixture
def rng() -> Seeded:
    return np.random.default_rng(7)


def wild_field(rng: Seeded, rows: int = 12, columns: int = 18, spread: float = 60) -> ChromaField:
    """Colours of all kinds, most of them outside the gamut somewhere."""
    offset = rng.normal(0, spread, (rows, columns, 2)).astype(np.float32)
    slope = rng.normal(0, 0.3, (rows, columns, 2)).astype(np.float32)
    return ChromaField(slope, offset)


def by_the_formulas(grey: GreyPlane, field: ChromaField) -> np.ndarray:
    size = grey.shape[1], grey.shape[0]
    lightness = grey_to_lightness(grey)[..., None]
    slope, offset = cv2.resize(field.slope, size), cv2.resize(field.offset, size)
    return lab_to_srgb(np.concatenate([lightness, slope * lightness + offset], axis=-1))


def test_eight_bit_codes_are_those_of_the_formulas(rng: Seeded) -> None:
    grey = rng.integers(0, 256, (150, 233), dtype=np.uint8)
    field = wild_field(rng)
    picture = render(grey, field, depth=8)
    assert picture.dtype == np.uint8
    assert np.abs(picture - by_the_formulas(grey, field) * 255).max() < 0.75


def test_sixteen_bit_codes_are_those_of_the_formulas(rng: Seeded) -> None:
    grey = rng.integers(0, 65536, (90, 133), dtype=np.uint16)
    field = wild_field(rng)
    picture = render(grey, field, depth=16)
    assert picture.dtype == np.uint16
    assert np.abs(picture - by_the_formulas(grey, field) * 65535).max() < 24


def test_going_back_to_grey_gives_the_lightness_of_the_photo(rng: Seeded) -> None:
    ramp = np.tile(np.linspace(0, 255, 512).astype(np.uint8), (256, 1))
    picture = render(ramp, wild_field(rng), depth=8)
    error = np.abs(srgb_to_lab(picture / np.float32(255))[..., 0] - grey_to_lightness(ramp))
    assert error.mean() <= 0.3
    assert np.percentile(error, 99.9) <= 1.0


def test_threads_and_the_size_of_strips_change_nothing(rng: Seeded) -> None:
    grey = rng.integers(0, 256, (401, 997), dtype=np.uint8)
    field = wild_field(rng)
    assert (render(grey, field, depth=8, threads=3) == render(grey, field, depth=8)).all()


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("depth", [8, 16])
def test_without_chroma_the_grey_comes_back(
    rng: Seeded, dtype: type[np.uint8 | np.uint16], depth: int
) -> None:
    grey = rng.integers(0, np.iinfo(dtype).max + 1, (64, 65), dtype=dtype)
    nothing = np.zeros((5, 5, 2), np.float32)
    picture = render(grey, ChromaField(nothing, nothing), depth=16 if depth == 16 else 8)
    assert (picture[..., 0] == picture[..., 1]).all()
    assert (picture[..., 1] == picture[..., 2]).all()
    expected = grey.astype(np.float64) / np.iinfo(dtype).max * (2**depth - 1)
    assert np.abs(picture[..., 0] - expected).max() <= (0.51 if depth == 8 else 1.0)


@pytest.mark.parametrize("shape", [(1, 1), (1, 10_000), (10_000, 1), (3, 2)])
def test_slivers_are_coloured_too(rng: Seeded, shape: tuple[int, int]) -> None:
    grey = rng.integers(60, 200, shape, dtype=np.uint8)
    field = ChromaField(np.zeros((4, 4, 2), np.float32), np.full((4, 4, 2), 20, np.float32))
    picture = render(grey, field, depth=8, threads=2)
    assert picture.shape == (*shape, 3)
    assert (picture[..., 0] > picture[..., 2]).all()
