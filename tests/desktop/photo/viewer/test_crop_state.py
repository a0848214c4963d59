"""The frame under a hand: it never leaves the photo, and keeps its shape."""

import math
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.edits.frame import Frame, whole_frame
from desktop.photo.viewer import crop_state as cs
from desktop.photo.viewer.crop_state import CropState, Grip, Ratio
from desktop.pictures.view_state import Size

PHOTO = Size(600, 400)
sizes = st.builds(Size, st.integers(40, 6000), st.integers(40, 6000))
angles = st.floats(-15, 15)
ways = st.tuples(st.floats(-9000, 9000), st.floats(-9000, 9000))
deeds = st.one_of(
    st.tuples(st.just("move"), ways),
    st.tuples(st.just("draw"), st.sampled_from(Grip), ways),
    st.tuples(st.just("angle"), angles),
    st.tuples(st.just("ratio"), st.sampled_from(Ratio)),
    st.tuples(st.just("grow"), st.floats(0.2, 4.0)),
    st.tuples(st.just("upend")),
)


def done(state: CropState, deed: tuple[Any, ...]) -> CropState:
    match deed:
        case ("move", (dx, dy)):
            return cs.moved(state, dx, dy)
        case ("draw", grip, (x, y)):
            return cs.drawn(state, grip, x, y)
        case ("angle", angle):
            return cs.with_angle(state, angle)
        case ("ratio", ratio):
            return cs.with_ratio(state, ratio)
        case ("grow", factor):
            return cs.grown(state, factor)
    return cs.upended(state)


@settings(max_examples=60)
@given(sizes, st.lists(deeds, max_size=8))
def test_whatever_a_hand_does_the_frame_stays_in_the_photo(
    photo: Size, todo: list[tuple[Any, ...]]
) -> None:
    state = cs.begun(photo, None)
    for deed in todo:
        state = done(state, deed)
        frame = state.frame
        assert replace(
            frame, width=frame.width * 0.999999, height=frame.height * 0.999999
        ).is_within(photo.width, photo.height)
        assert min(frame.width, frame.height) > 0
        if state.shape is not None:
            assert frame.width / frame.height == pytest.approx(state.shape, rel=1e-6)


@given(st.sampled_from(Grip), st.floats(150, 450), st.floats(100, 300), angles)
def test_what_is_across_from_a_hand_stays(grip: Grip, x: float, y: float, angle: float) -> None:
    state = cs.with_angle(CropState(PHOTO, wanted=Frame(300, 200, 200, 120)), angle)
    before, after = state.frame, cs.drawn(state, grip, x, y).frame
    across, down = grip.value

    def fixed(frame: Frame) -> tuple[float, float]:
        return frame.in_photo((1 - across) / 2 * frame.width, (1 - down) / 2 * frame.height)

    assert fixed(after) == pytest.approx(fixed(before), abs=1e-6)


def test_a_corner_follows_the_hand_to_the_edge_and_along_it() -> None:
    state = CropState(PHOTO, wanted=Frame(300, 200, 200, 100))
    drawn = cs.drawn(state, Grip.RIGHT_LOWER, 900, 320).frame
    assert (drawn.x - drawn.width / 2, drawn.y - drawn.height / 2) == pytest.approx((200, 150))
    assert (drawn.width, drawn.height) == pytest.approx((400, 170))


def test_it_is_moved_as_far_as_the_photo_goes() -> None:
    state = CropState(PHOTO, wanted=Frame(300, 200, 200, 100))
    assert cs.moved(state, 10, -20).frame == Frame(310, 180, 200, 100)
    assert cs.moved(state, 1e6, 1e6).frame == Frame(500, 350, 200, 100)


def test_what_the_angle_draws_in_grows_again() -> None:
    state = CropState(PHOTO, wanted=Frame(300, 200, 590, 390))
    tight = cs.with_angle(state, 8)
    assert tight.frame.width < 560
    assert cs.with_angle(tight, 0).frame == state.frame
    alone = cs.with_angle(CropState(PHOTO), 8)
    assert cs.moved(alone, 5, 0) == alone
    assert cs.with_angle(alone, 0).is_whole
    assert cs.with_angle(alone, 0).chosen is None


def test_an_angle_is_a_hundredth_of_a_degree_within_bounds() -> None:
    assert cs.with_angle(CropState(PHOTO), 1.23456).angle == 1.23
    assert cs.with_angle(CropState(PHOTO), -80).angle == -15


@pytest.mark.parametrize("slope", [-14.0, -3.5, 0.0, 2.0, 14.9])
@pytest.mark.parametrize("quarter", [0, 90, 180, 270])
def test_a_line_becomes_level_or_plumb(slope: float, quarter: int) -> None:
    way = math.radians(quarter + slope)
    start = (200.0, 150.0)
    end = (start[0] + 90 * math.cos(way), start[1] + 90 * math.sin(way))
    angle = cs.angle_of_line(start, end)
    assert angle == pytest.approx(-slope, abs=0.006)
    frame = cs.with_angle(CropState(PHOTO), angle).frame
    (x0, y0), (x1, y1) = frame.from_photo(*start), frame.from_photo(*end)
    assert min(abs(x1 - x0), abs(y1 - y0)) < 0.02


@pytest.mark.parametrize("slope", [15.2, 45.0, -30.0, 70.0])
def test_a_line_that_is_too_steep_is_none(slope: float) -> None:
    way = math.radians(slope)
    assert cs.angle_of_line((0, 0), (100 * math.cos(way), 100 * math.sin(way))) is None


def test_a_shape_is_taken_in_place_lying_as_the_frame_does() -> None:
    upright = CropState(PHOTO, wanted=Frame(300, 200, 100, 150))
    shaped = cs.with_ratio(upright, Ratio.THREE_TO_TWO)
    assert shaped.frame == Frame(300, 200, 100, pytest.approx(150))
    lying = cs.upended(shaped)
    assert (lying.frame.width, lying.frame.height) == pytest.approx((150, 100))
    whole = cs.with_ratio(CropState(PHOTO), Ratio.SQUARE)
    assert whole.frame == Frame(300, 200, 400, 400)
    assert cs.with_ratio(CropState(PHOTO), Ratio.ORIGINAL).is_whole
    square = cs.with_ratio(CropState(Size(400, 400)), Ratio.FOUR_TO_FIVE)
    assert (square.frame.width, square.frame.height) == pytest.approx((320, 400))
    assert cs.reset(lying).frame == whole_frame(600, 400)


def test_what_was_straightened_alone_follows_the_angle_again() -> None:
    straight = cs.with_angle(CropState(PHOTO), 5.0).frame
    assert cs.begun(PHOTO, straight) == CropState(PHOTO, 5.0)
    own = replace(straight, width=straight.width / 2)
    assert cs.begun(PHOTO, own).wanted == own


@pytest.mark.parametrize("ratio", [Ratio.FREE, Ratio.THREE_TO_TWO])
def test_laid_on_its_other_side_twice_it_is_as_it_was(ratio: Ratio) -> None:
    state = CropState(PHOTO, wanted=Frame(300, 200, 570, 380), ratio=ratio)
    once = cs.upended(state)
    assert once.frame.width < once.frame.height
    assert cs.upended(once).frame == state.frame
    assert cs.upended(cs.upended(cs.upended(once))).frame == state.frame
    # Whoever moved it meanwhile begins anew.
    moved = cs.moved(once, 40, 0)
    assert cs.upended(moved).frame.x == pytest.approx(moved.frame.x)
    straightened = cs.upended(cs.with_angle(once, 3.0))
    assert straightened.angle == 3.0
