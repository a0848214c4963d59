import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.pictures import view_state as vs
from desktop.pictures.view_state import Rect, Size, ViewMode, ViewState

LANDSCAPE = vs.opened(ViewState(Size(1, 1), Size(1000, 800), margin=20), Size(3000, 2000))


def place_of(state: ViewState, photo_x: float, photo_y: float) -> tuple[float, float]:
    """Where a point of the photo lies in the first pane."""
    whole, zoom = vs.photo_rect(state, vs.panes(state)[0]), vs.zoom_of(state)
    return whole.x + photo_x * zoom, whole.y + photo_y * zoom


def test_an_opened_photo_is_fitted_with_a_margin() -> None:
    whole = vs.photo_rect(LANDSCAPE, vs.panes(LANDSCAPE)[0])
    assert whole.x == pytest.approx(20)
    assert whole.right == pytest.approx(980)
    assert whole.y == pytest.approx(800 - whole.bottom)


def test_a_fitted_photo_stays_fitted_when_the_window_grows() -> None:
    grown = vs.resized(LANDSCAPE, Size(2000, 1600))
    whole = vs.photo_rect(grown, vs.panes(grown)[0])
    assert whole.right == pytest.approx(1980)


def test_a_small_photo_is_enlarged_to_fit_but_not_without_end() -> None:
    tiny = vs.opened(LANDSCAPE, Size(20, 10))
    assert vs.zoom_of(tiny) == vs.MAX_FIT


def test_side_by_side_fits_the_photo_into_half_the_window() -> None:
    both = vs.with_mode(replace(LANDSCAPE, gap=10), ViewMode.SIDE_BY_SIDE)
    left, right = vs.panes(both)
    assert (left.width, right.x) == (495, 505)
    assert vs.photo_rect(both, left).width == pytest.approx(475)
    assert vs.photo_rect(both, right).x == pytest.approx(515)


@given(
    zoom=st.floats(0.05, 20), x=st.floats(300, 700), y=st.floats(300, 500), first=st.floats(1, 4)
)
def test_what_is_under_the_pointer_stays_there_while_zooming(
    zoom: float, x: float, y: float, first: float
) -> None:
    before = vs.zoom_to(LANDSCAPE, first, 500, 400)
    after = vs.zoom_to(before, max(zoom, first), x, y)
    whole, scale = vs.photo_rect(before, vs.panes(before)[0]), vs.zoom_of(before)
    photo_x, photo_y = (x - whole.x) / scale, (y - whole.y) / scale
    assert place_of(after, photo_x, photo_y) == pytest.approx((x, y), abs=0.01)


def test_zooming_about_a_place_in_the_right_pane_keeps_that_place_in_both() -> None:
    both = vs.with_mode(LANDSCAPE, ViewMode.SIDE_BY_SIDE)
    right = vs.panes(both)[1]
    after = vs.zoom_to(both, 2.0, right.x + 100, 350)
    mirrored = vs.zoom_to(both, 2.0, 100, 350)
    assert after == mirrored


def test_zooming_out_ends_fitted() -> None:
    close = vs.zoom_to(LANDSCAPE, 0.4, 500, 400)
    out = vs.zoom_by(close, 0.5, 500, 400)
    assert out.zoom is None


def test_zoom_has_a_limit() -> None:
    assert vs.zoom_of(vs.zoom_by(LANDSCAPE, 1e6, 500, 400)) == vs.MAX_ZOOM


def test_double_click_goes_to_full_size_and_back() -> None:
    close = vs.zoom_toggled(LANDSCAPE, 500, 400)
    assert vs.zoom_of(close) == 1.0
    assert vs.zoom_toggled(close, 500, 400).zoom is None


def test_double_click_on_a_small_photo_still_comes_closer() -> None:
    small = vs.opened(LANDSCAPE, Size(600, 400))
    assert vs.zoom_of(vs.zoom_toggled(small, 500, 400)) > vs.zoom_of(small)


def test_a_photo_cannot_be_dragged_out_of_the_window() -> None:
    close = vs.zoom_to(LANDSCAPE, 1.0, 500, 400)
    dragged = vs.panned(close, 1e9, -1e9)
    whole = vs.photo_rect(dragged, vs.panes(dragged)[0])
    assert whole.x == pytest.approx(0)
    assert whole.bottom == pytest.approx(800)


def test_dragging_moves_the_photo_with_the_hand() -> None:
    close = vs.zoom_to(LANDSCAPE, 2.0, 500, 400)
    before, after = place_of(close, 1500, 1000), place_of(vs.panned(close, 30, -12), 1500, 1000)
    assert (after[0] - before[0], after[1] - before[1]) == pytest.approx((30, -12))


def test_the_split_line_stays_on_the_photo() -> None:
    portrait = vs.opened(LANDSCAPE, Size(1000, 2000))
    seen = vs.visible_rect(portrait, vs.panes(portrait)[0])
    assert vs.split_x(vs.split_moved_to(portrait, 0)) == pytest.approx(seen.x)
    assert vs.split_x(vs.split_moved_to(portrait, 5000)) == pytest.approx(seen.right)


def test_the_split_line_can_be_taken_near_it_and_only_in_split_view() -> None:
    x = vs.split_x(LANDSCAPE)
    assert vs.is_on_split(LANDSCAPE, x + 9, reach=10)
    assert not vs.is_on_split(LANDSCAPE, x + 11, reach=10)
    beside = vs.with_mode(LANDSCAPE, ViewMode.SIDE_BY_SIDE)
    assert not vs.is_on_split(beside, x, reach=10)


def test_another_photo_begins_fitted_with_the_line_in_the_middle() -> None:
    moved = vs.split_moved_to(vs.zoom_to(LANDSCAPE, 3.0, 10, 10), 100)
    fresh = vs.opened(moved, Size(400, 300))
    assert (fresh.zoom, fresh.split) == (None, 0.5)


@given(
    width=st.integers(1, 20000),
    height=st.integers(1, 20000),
    mode=st.sampled_from(ViewMode),
    zoom=st.floats(0.001, 100),
    x=st.floats(-100, 2000),
    y=st.floats(-100, 2000),
)
def test_no_photo_and_no_place_breaks_the_view(
    width: int, height: int, mode: ViewMode, zoom: float, x: float, y: float
) -> None:
    state = vs.with_mode(vs.opened(LANDSCAPE, Size(width, height)), mode)
    state = vs.panned(vs.zoom_by(state, zoom, x, y), x, y)
    for pane in vs.panes(state):
        seen = vs.visible_rect(state, pane)
        assert seen.width > 0
        assert seen.height > 0
        assert pane.x - 0.01 <= seen.x
        assert seen.right <= pane.right + 0.01


def test_a_rectangle_holds_its_left_edge_and_not_its_right() -> None:
    rect = Rect(1, 2, 3, 4)
    assert rect.contains(1, 2)
    assert not rect.contains(4, 2)


def test_steps_of_zooming_hit_even_sizes_both_ways() -> None:
    state, seen = vs.fitted(LANDSCAPE), []
    while not seen or vs.zoom_of(state) > seen[-1]:
        seen.append(vs.zoom_of(state))
        state = vs.zoom_stepped(state, vs.ZOOM_STEP, 500, 400)
    assert {1.0, 2.0, 4.0, 8.0, 16.0} <= set(seen)
    assert all(b / a <= vs.ZOOM_STEP * 1.02 for a, b in itertools.pairwise(seen))
    back = []
    while state.zoom is not None:
        back.append(state.zoom)
        state = vs.zoom_stepped(state, 1 / vs.ZOOM_STEP, 500, 400)
    assert {1.0, 2.0, 4.0, 8.0} <= set(back)
