"""What was painted has exactly the colour that was asked for at any size; the rest stays."""

import cv2
import numpy as np
import pytest

from core.colour.chroma_field import ChromaField, Part, only_within
from core.colour.cielab import grey_to_lightness, lab_to_srgb, srgb_to_lab
from core.colour.colour_difference import ciede2000
from core.colour.render import render
from core.colour.stroke import Stroke, painted
from core.colour.touches import Touch

BLUE = (8.0, -34.0)


def field(*touches: Touch) -> ChromaField:
    rng = np.random.default_rng(2)
    slope, offset = rng.normal(0, 0.1, (8, 12, 2)), rng.normal(0, 12, (8, 12, 2))
    return ChromaField(slope.astype(np.float32), offset.astype(np.float32), touches)


def textured(height: int, width: int) -> np.ndarray:
    rng = np.random.default_rng(3)
    soft = cv2.GaussianBlur(rng.normal(0, 300, (height, width)), (0, 0), height / 30)
    return np.clip(130 + soft + rng.normal(0, 10, soft.shape), 0, 255).astype(np.uint8)


@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("height", [90, 400, 1100])
@pytest.mark.parametrize(
    "stroke",
    [
        Stroke(((0.31, 0.62),)),
        Stroke(((0.0, 0.0),)),
        Stroke(((1.0, 1.0),), 0.02),
        Stroke(((0.2, 0.2), (0.5, 0.7), (0.8, 0.3)), 0.03),
    ],
)
def test_painted_pixels_have_the_colour_as_far_as_srgb_has_it(stroke, height, depth) -> None:
    grey = textured(height, height * 3 // 2)
    shown = render(grey, field(Touch(stroke, BLUE)), depth=depth, threads=2)
    mask = painted(stroke, *grey.shape)
    assert mask.any()
    wanted = np.empty((int(mask.sum()), 3), np.float32)
    wanted[:, 0], wanted[:, 1:] = grey_to_lightness(grey)[mask], BLUE
    expected = srgb_to_lab(lab_to_srgb(wanted))
    found = srgb_to_lab(shown[mask].astype(np.float32) / np.iinfo(shown.dtype).max)
    assert ciede2000(found, expected).max() < 1


def test_what_is_far_from_the_brush_is_bit_for_bit_as_without_it() -> None:
    grey = textured(300, 450)
    stroke = Stroke(((0.5, 0.5),), 0.02)
    plain, touched = (render(grey, f, depth=8) for f in (field(), field(Touch(stroke, BLUE))))
    around = painted(Stroke(stroke.points, 0.04), *grey.shape)
    assert np.array_equal(plain[~around], touched[~around])
    assert not np.array_equal(plain, touched)


def test_around_a_click_colour_fades_and_does_not_cross_an_edge() -> None:
    grey = np.full((1000, 1000), 70, np.uint8)
    grey[:, 503:] = 200
    shown, plain = (
        srgb_to_lab(render(grey, f, depth=16).astype(np.float32) / 65535)[500, :, 1:]
        for f in (field(Touch(Stroke(((0.5005, 0.5005),)), BLUE)), field())
    )
    moved = np.hypot(*(shown - plain).T)
    assert moved[500] > moved[496] > moved[492] > moved[470]
    assert moved[503:].max() < 0.1 * moved[498]


def test_of_two_strokes_over_one_place_the_later_counts() -> None:
    grey = np.full((200, 200), 120, np.uint8)
    wide, small = Stroke(((0.5, 0.5),), 0.2), Stroke(((0.5, 0.5),), 0.05)
    shown = render(grey, field(Touch(wide, BLUE), Touch(small, (30.0, 20.0))), depth=16)
    lab = srgb_to_lab(shown.astype(np.float32) / 65535)
    assert lab[100, 100, 1:] == pytest.approx((30, 20), abs=0.5)
    assert lab[100, 130, 1:] == pytest.approx(BLUE, abs=0.5)


def test_what_is_kept_after_a_stroke_was_painted_over_it_is_the_fields() -> None:
    grey = np.full((200, 200), 120, np.uint8)
    wide, small = Stroke(((0.5, 0.5),), 0.2), Stroke(((0.5, 0.5),), 0.05)
    kept = render(grey, field(Touch(wide, BLUE), Touch(small, None)), depth=8)
    plain = render(grey, field(), depth=8)
    inside = painted(small, 200, 200)
    assert np.array_equal(kept[inside], plain[inside])
    assert not np.array_equal(kept[100, 130], plain[100, 130])
    over = render(grey, field(Touch(small, None), Touch(wide, BLUE)), depth=8)
    assert not np.array_equal(over[inside], plain[inside])


def test_no_colour_is_exactly_grey() -> None:
    grey = textured(300, 300)
    stroke = Stroke(((0.2, 0.5), (0.8, 0.5)), 0.05)
    shown = render(grey, field(Touch(stroke, (0.0, 0.0))), depth=8)
    inside = painted(stroke, *grey.shape)
    assert np.ptp(shown[inside].astype(int), axis=1).max() == 0
    assert np.ptp(shown[~inside].astype(int), axis=1).max() > 10


def test_below_a_cut_a_stroke_leaves_no_colour() -> None:
    grey = np.full((200, 200), 120, np.uint8)
    touched = field(Touch(Stroke(((0.5, 0.4), (0.5, 0.9)), 0.05), BLUE))
    shown = render(grey, only_within(touched, Part(0.0, 0.0, 0.6, 1.0)), depth=8)
    assert np.ptp(shown[120:].astype(int), axis=2).max() == 0
    assert np.ptp(shown[110, 100].astype(int)) > 20
