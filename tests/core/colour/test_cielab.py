"""Colour formulas against published values and their own inverses."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.colour.cielab import (
    grey_to_lightness,
    is_in_gamut,
    lab_to_linear,
    lab_to_srgb,
    lightness_to_luminance,
    limit_chroma,
    linear_to_srgb,
    luminance_to_lightness,
    srgb_to_lab,
    srgb_to_linear,
)

# Lindbloom's colour calculator, sRGB, D65, no adaptation.
PUBLISHED = [
    ((1.0, 0.0, 0.0), (53.2408, 80.0925, 67.2032)),
    ((0.0, 1.0, 0.0), (87.7347, -86.1827, 83.1793)),
    ((0.0, 0.0, 1.0), (32.2970, 79.1875, -107.8602)),
    ((1.0, 1.0, 0.0), (97.1393, -21.5537, 94.4780)),
    ((0.5, 0.5, 0.5), (53.3890, 0.0, 0.0)),
    ((0.0, 0.0, 0.0), (0.0, 0.0, 0.0)),
    ((1.0, 1.0, 1.0), (100.0, 0.0, 0.0)),
]
unit = st.floats(0.0, 1.0, width=32)


@pytest.mark.parametrize(("srgb", "lab"), PUBLISHED)
def test_lab_of_primaries_is_as_published(
    srgb: tuple[float, float, float], lab: tuple[float, float, float]
) -> None:
    assert srgb_to_lab(np.array(srgb, np.float32)) == pytest.approx(lab, abs=0.02)


@given(unit, unit, unit)
def test_a_colour_survives_the_way_to_lab_and_back(red: float, green: float, blue: float) -> None:
    srgb = np.array([red, green, blue], np.float32)
    assert lab_to_srgb(srgb_to_lab(srgb)) == pytest.approx(srgb, abs=2e-4)


@given(unit)
def test_curves_undo_each_other(value: float) -> None:
    x = np.float32([value])
    assert linear_to_srgb(srgb_to_linear(x)) == pytest.approx(x, abs=1e-5)
    assert lightness_to_luminance(luminance_to_lightness(x)) == pytest.approx(x, abs=1e-5)


def test_greys_have_no_chroma() -> None:
    grey = np.repeat(np.linspace(0, 1, 256, dtype=np.float32)[:, None], 3, axis=1)
    assert np.abs(srgb_to_lab(grey)[:, 1:]).max() < 1e-3


@settings(max_examples=300)
@given(st.floats(0, 100), st.floats(-128, 128), st.floats(-128, 128))
def test_any_ab_is_brought_into_the_gamut_at_its_own_lightness(
    L: float, a: float, b: float
) -> None:
    lab = np.array([L, a, b], np.float32)
    shown = lab_to_srgb(lab)
    assert shown.min() >= 0.0
    assert shown.max() <= 1.0
    if is_in_gamut(lab, tolerance=-1e-4):
        assert srgb_to_lab(shown) == pytest.approx(lab, abs=0.05)
    # Beyond every colour that exists, luminance itself leaves 0..1; inside, L* is kept.
    luminance = lab_to_linear(lab) @ np.float32([0.2126729, 0.7151522, 0.0721750])
    assert srgb_to_lab(shown)[0] == pytest.approx(
        luminance_to_lightness(np.clip(luminance, 0, 1)), abs=0.05
    )


def test_chroma_is_reduced_towards_grey_and_not_clipped() -> None:
    vivid = lab_to_linear(np.array([80.0, 0.0, -90.0], np.float32))
    inside = limit_chroma(vivid)
    share = (inside - inside.mean()) / (vivid - vivid.mean())
    assert inside.max() <= 1.0 + 1e-6
    assert vivid.max() > 1.2
    # One factor for all three channels relative to the grey of the same luminance.
    luminance = inside @ np.float32([0.2126729, 0.7151522, 0.0721750])
    factors = (inside - luminance) / (vivid - luminance)
    assert factors == pytest.approx(np.full(3, factors[0]), abs=1e-4)
    assert 0.0 < factors[0] < 1.0
    assert np.isfinite(share).all()


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_lightness_of_grey_codes_goes_from_0_to_100(dtype: type[np.uint8 | np.uint16]) -> None:
    top = np.iinfo(dtype).max
    lightness = grey_to_lightness(np.array([[0, top // 2, top]], dtype))
    assert lightness.dtype == np.float32
    assert lightness[0] == pytest.approx([0.0, 53.2, 100.0], abs=0.3)
