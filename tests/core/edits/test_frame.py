"""The geometry of a crop, held against plain trigonometry: within the photo, and in its place."""

import json
import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.base.record_codec import read_strictly, to_json
from core.base.strict_json import WrongValue
from core.edits.edits import Edits, place_in_file
from core.edits.frame import (
    Frame,
    frame_of,
    framing_of,
    largest_within,
    place_in_frame,
    place_in_photo,
    wanted_frame,
    whole_frame,
)
from core.edits.framing import LEAST_SHARE, MOST_SHARE, Crop, Framing

sides = st.integers(1, 6000)
angles = st.floats(-15.0, 15.0).map(lambda angle: round(angle, 3))
shares = st.floats(0.0, 1.0)
lengths = st.floats(LEAST_SHARE, MOST_SHARE)
crops = st.builds(Crop, shares, shares, lengths, lengths)
framings = st.builds(Framing, angles, st.none() | crops)
turns = st.builds(
    Edits, quarter_turns=st.integers(0, 3), is_mirrored=st.booleans(), framing=framings
)


def corners(frame: Frame) -> np.ndarray:
    """(4, 2), by the matrix of a rotation; y grows downwards."""
    a = math.radians(-frame.angle)
    matrix = np.array([[math.cos(a), -math.sin(a)], [math.sin(a), math.cos(a)]])
    half = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * [frame.width / 2, frame.height / 2]
    return half @ matrix.T + [frame.x, frame.y]


@settings(max_examples=60)
@given(turns, sides, sides)
@example(Edits(framing=Framing(15.0, Crop(1.0, 1.0, MOST_SHARE, MOST_SHARE))), 40, 4000)
def test_whatever_is_asked_for_no_corner_is_empty(edits: Edits, width: int, height: int) -> None:
    frame = frame_of(edits, width, height) or whole_frame(width, height)
    assert frame.size[0] >= 1
    assert frame.size[1] >= 1
    assert frame.size == (frame.width, frame.height)
    # What is a single pixel wide may stand over the edge by a part of it.
    beyond = 1.0 if 1 in frame.size else 1e-5
    places = corners(frame)
    assert places.min() >= -beyond
    assert (places <= np.array([width, height]) + beyond).all()


@settings(max_examples=40)
@given(st.integers(20, 6000), st.integers(20, 6000), angles)
def test_no_upright_rectangle_within_a_straightened_photo_is_larger(
    width: int, height: int, angle: float
) -> None:
    largest = largest_within(width, height, angle)
    assert largest.is_within(width, height)
    area = largest.width * largest.height
    for ratio in np.geomspace(0.02, 50, 60):
        one = Frame(width / 2, height / 2, ratio, 1.0, angle)
        reach = np.abs(corners(one) - [width / 2, height / 2]).max(axis=0)
        scale = min(width / 2 / reach[0], height / 2 / reach[1])
        assert ratio * scale**2 <= area * (1 + 1e-9)


@settings(max_examples=60)
@given(turns, st.integers(20, 6000), st.integers(20, 6000))
def test_a_turn_or_a_mirror_cuts_nothing_else_off(edits: Edits, width: int, height: int) -> None:
    def in_file(edits: Edits) -> set[tuple[float, float]]:
        size = (height, width) if edits.quarter_turns % 2 else (width, height)
        frame = wanted_frame(edits, *size)
        places = (frame or whole_frame(*size)).corners
        shares = [place_in_file(edits, x / size[0], y / size[1]) for x, y in places]
        return {(round(x, 6) + 0.0, round(y, 6) + 0.0) for x, y in shares}

    as_it_is = in_file(replace(edits, quarter_turns=0, is_mirrored=False))
    for one, other in zip(sorted(as_it_is), sorted(in_file(edits)), strict=True):
        assert one == pytest.approx(other, abs=2e-6)


@given(turns, st.integers(20, 6000), st.integers(20, 6000), shares, shares)
def test_places_are_found_again(edits: Edits, width: int, height: int, x: float, y: float) -> None:
    frame = frame_of(edits, width, height)
    there = place_in_photo(frame, x, y, width, height)
    assert place_in_frame(frame, *there, width, height) == pytest.approx((x, y), abs=1e-6)


@settings(max_examples=60)
@given(turns, st.integers(20, 6000), st.integers(20, 6000))
def test_a_frame_is_kept_to_the_pixel(edits: Edits, width: int, height: int) -> None:
    frame = frame_of(edits, width, height)
    kept = framing_of(frame, edits, width, height)
    again = frame_of(replace(edits, framing=kept), width, height)
    if frame is None:
        assert again is None
        return
    assert again is not None
    if 1 in frame.size:  # it stands over the edge, and is drawn in
        return
    assert (again.x, again.y) == pytest.approx((frame.x, frame.y), abs=1.01)
    assert again.size == pytest.approx(frame.size, abs=1)


def test_a_photo_turned_clockwise_has_its_right_side_lower() -> None:
    frame = Frame(50.0, 30.0, 80.0, 40.0, angle=10.0)
    assert frame.from_photo(50.0, 30.0) == pytest.approx((40.0, 20.0))
    x, y = frame.from_photo(80.0, 30.0)
    assert x == pytest.approx(40.0 + 30.0 * math.cos(math.radians(10)))
    assert y == pytest.approx(20.0 + 30.0 * math.sin(math.radians(10)))
    assert np.allclose(frame.corners, corners(frame))


def test_a_crop_that_is_not_straightened_lies_between_pixels() -> None:
    edits = Edits(framing=Framing(crop=Crop(0.5, 0.5, 0.333, 0.25)))
    assert frame_of(edits, 100, 80) == Frame(50.0, 40.0, 34.0, 20.0)
    assert frame_of(Edits(framing=Framing(crop=Crop(0.5, 0.5, 1.0, 1.0))), 100, 80) is None
    assert frame_of(Edits(), 100, 80) is None


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({"angle": 15.1}, "angle must be between -15 and 15"),
        ({"angle": "1"}, "angle is not a number"),
        ({"crop": {"x": 0.5, "y": 0.5, "width": 0.0, "height": 1.0}}, "width must be between"),
        ({"crop": {"x": 1.5, "y": 0.5, "width": 0.5, "height": 1.0}}, "x must be between 0 and 1"),
        ({"crop": {"x": 0.5, "y": 0.5, "width": 0.5}}, "height is missing"),
    ],
)
def test_what_makes_no_sense_is_refused(values: dict[str, object], why: str) -> None:
    with pytest.raises(WrongValue, match=why):
        read_strictly(Edits, {"framing": values})
    with pytest.raises(ValueError, match="between"):
        Framing(angle=math.nan)


@given(framings)
def test_it_is_read_as_it_was_written(framing: Framing) -> None:
    values = json.loads(json.dumps(to_json(Edits(framing=framing))))
    assert read_strictly(Edits, values).framing == framing
    del values["framing"]  # as versions before it wrote
    assert read_strictly(Edits, values).framing == Framing()


def test_words_say_what_was_done() -> None:
    assert Framing().words == ""
    assert Framing(-1.5).words == "straightened by -1.50°"
    assert Framing(2, Crop(0.5, 0.5, 0.8, 0.625)).words == (
        "straightened by +2.00°, cropped to 80% × 62%"
    )
