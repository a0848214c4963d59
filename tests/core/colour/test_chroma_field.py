"""Colour follows the edges of the photo."""

import cv2
import numpy as np
import pytest

from core.colour.chroma_field import ChromaField, Part, bilinear_field, guided_field, only_within
from core.colour.cielab import grey_to_lightness, srgb_to_lab
from core.colour.render import render

SIDE = 512
CELLS = 32


def sharp_edge() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A dark red shape on a light blue ground: grey plane, true ab, mask of the shape."""
    mask = np.zeros((SIDE, SIDE), np.uint8)
    cv2.circle(mask, (250, 262), 131, 255, -1)
    inside = mask > 0
    grey = np.where(inside, 80, 190).astype(np.uint8)
    ab = np.where(inside[..., None], [38.0, 22.0], [-6.0, -24.0]).astype(np.float32)
    return grey, ab, inside


def bleeding(field: ChromaField) -> float:
    """Mean distance in ab from the true colour within 12 pixels of the edge."""
    grey, ab, inside = sharp_edge()
    shown = srgb_to_lab(render(grey, field, depth=8) / np.float32(255))[..., 1:]
    contour = cv2.morphologyEx(inside.astype(np.uint8), cv2.MORPH_GRADIENT, np.ones((3, 3)))
    near = cv2.dilate(contour.astype(np.uint8), np.ones((25, 25))) > 0
    return float(np.hypot(*np.moveaxis(shown - ab, -1, 0))[near].mean())


def test_colour_bleeds_across_a_sharp_edge_at_most_a_third_as_much_as_bilinearly() -> None:
    grey, ab, _ = sharp_edge()
    cells = cv2.resize(ab, (CELLS, CELLS), interpolation=cv2.INTER_AREA)
    guide = cv2.resize(grey_to_lightness(grey), (CELLS, CELLS), interpolation=cv2.INTER_AREA)
    guided, bilinear = bleeding(guided_field(cells, guide)), bleeding(bilinear_field(cells))
    assert bilinear > 8
    assert guided < bilinear / 3


def test_a_flat_picture_keeps_the_colours_of_its_cells() -> None:
    rng = np.random.default_rng(3)
    cells = cv2.GaussianBlur(rng.normal(0, 30, (9, 11, 2)).astype(np.float32), (0, 0), 1.5)
    field = guided_field(cells, np.full((9, 11), 60, np.float32))
    assert np.abs(field.slope).max() < 1e-3
    back = cv2.resize(field.offset, (11, 9), interpolation=cv2.INTER_AREA)
    assert np.abs(back - cells).mean() < 0.1 * np.abs(cells).mean()


def test_every_cell_keeps_the_mean_colour_the_network_gave_it() -> None:
    grey, ab, _ = sharp_edge()
    cells = cv2.resize(ab, (CELLS, CELLS), interpolation=cv2.INTER_AREA)
    lightness = grey_to_lightness(grey)
    guide = cv2.resize(lightness, (CELLS, CELLS), interpolation=cv2.INTER_AREA)
    field = guided_field(cells, guide)
    slope, offset = (cv2.resize(p, (SIDE, SIDE)) for p in (field.slope, field.offset))
    enlarged = slope * lightness[..., None] + offset
    back = cv2.resize(enlarged, (CELLS, CELLS), interpolation=cv2.INTER_AREA)
    assert np.abs(back - cells).mean() < 1.5


@pytest.mark.parametrize("part", [Part(0, 0, 0.5, 1), Part(0.25, 0, 1, 1), Part(0, 0.375, 1, 0.75)])
def test_a_part_of_a_picture_keeps_its_colours_and_the_rest_gets_none(part: Part) -> None:
    rng = np.random.default_rng(3)
    slope, offset = rng.normal([[0.0], [25.0]], [[0.02], [3.0]], (2, CELLS * CELLS * 2))
    size = (CELLS, CELLS, 2)
    whole = ChromaField(*(plane.reshape(size).astype(np.float32) for plane in (slope, offset)))
    shown, usual = (
        render(np.full((SIDE, SIDE), 120, np.uint8), field, depth=16)
        for field in (only_within(whole, part), whole)
    )
    top, left, bottom, right = (
        round(side * SIDE) for side in (part.top, part.left, part.bottom, part.right)
    )
    is_there = np.zeros((SIDE, SIDE), bool)
    is_there[top:bottom, left:right] = True
    # Colours may fade over two cells before the end of what is there, and not behind it.
    kernel = np.ones((4 * SIDE // CELLS + 1,) * 2)
    is_inner = cv2.erode(is_there.astype(np.uint8), kernel, borderValue=1) > 0
    assert np.array_equal(shown[is_inner], usual[is_inner])
    assert np.ptp(usual.astype(int), axis=2).min() > 0
    assert np.ptp(shown.astype(int), axis=2)[~is_there].max() == 0


def test_all_of_a_picture_keeps_all_colours() -> None:
    whole = ChromaField(*np.ones((2, 5, 7, 2), np.float32))
    same = only_within(whole, Part(0.0, 0.0, 1.0, 1.0))
    assert np.array_equal(same.slope, whole.slope)
    assert np.array_equal(same.offset, whole.offset)
