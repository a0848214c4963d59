"""Where marks lie and which of them is meant, without a window."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.photo.viewer import hint_marks as hm
from desktop.photo.viewer.hint_marks import Mark, MarkKind, Marks
from desktop.pictures import view_state as vs
from desktop.pictures.view_state import Size, ViewMode, ViewState

FITTED = vs.opened(ViewState(Size(1, 1), Size(1000, 700), margin=20, gap=8), Size(400, 300))
CLOSE = vs.zoom_to(FITTED, 9.0, 250, 600)
shares = st.floats(0.0, 1.0)


def mark(x: float, y: float, *further: tuple[float, float]) -> Mark:
    return Mark(((x, y), *further), MarkKind.COLOUR, "#808080")


@given(shares, shares, st.sampled_from([FITTED, CLOSE]), st.sampled_from(list(ViewMode)))
def test_a_place_is_found_again_where_it_is_painted(x, y, state, mode) -> None:
    state = vs.with_mode(state, mode)
    for pane in vs.panes(state):
        at_x, at_y = hm.point_of(state, pane, (x, y))
        if not vs.visible_rect(state, pane).contains(at_x, at_y):
            continue
        found = hm.place_at(state, at_x, at_y)
        assert found == pytest.approx((x, y), abs=1e-6)


def test_beside_the_photo_is_no_place_but_a_nearest_one() -> None:
    assert hm.place_at(FITTED, 2, 2) is None
    assert hm.nearest_place(FITTED, 2, 2) == (0.0, 0.0)


def test_the_nearest_mark_is_hit_and_of_two_at_one_place_the_newer() -> None:
    marks = Marks((mark(0.5, 0.5), mark(0.52, 0.5), mark(0.52, 0.5)))
    x, y = hm.point_of(FITTED, vs.panes(FITTED)[0], (0.5, 0.5))
    assert hm.mark_at(FITTED, marks, x + 1, y, reach=13) == 0
    assert hm.mark_at(FITTED, marks, x + 0.02 * 400 * vs.zoom_of(FITTED), y, reach=13) == 2
    assert hm.mark_at(FITTED, marks, x, y + 40, reach=13) is None
    assert hm.mark_at(FITTED, replace(marks, are_hidden=True), x, y, reach=13) is None


def test_tab_goes_from_the_first_mark_to_the_last_and_out() -> None:
    marks = Marks((mark(0.1, 0.1), mark(0.2, 0.2)))
    first = hm.stepped(marks, 1)
    second = hm.stepped(first, 1)
    assert (first.chosen, second.chosen) == (0, 1)
    assert hm.stepped(second, 1) is None
    assert hm.stepped(marks, -1).chosen == 1
    assert hm.stepped(Marks(), 1) is None


def test_what_was_chosen_is_forgotten_when_marks_come_or_go() -> None:
    marks = Marks((mark(0.1, 0.1), mark(0.2, 0.2)), chosen=1)
    assert hm.with_marks(marks, (mark(0.1, 0.1), mark(0.3, 0.2))).chosen == 1
    assert hm.with_marks(marks, (mark(0.1, 0.1),)).chosen is None


@given(st.lists(st.tuples(shares, shares), min_size=1), st.floats(-2, 2), st.floats(-2, 2))
def test_a_line_that_is_moved_stays_in_the_photo_and_keeps_its_shape(line, dx, dy) -> None:
    moved = hm.shifted(line, dx, dy)
    assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in moved)
    (x, y), (to_x, to_y) = line[0], moved[0]
    wanted = [(one[0] + to_x - x, one[1] + to_y - y) for one in line]
    assert all(
        place == pytest.approx(one, abs=1e-9) for place, one in zip(moved, wanted, strict=True)
    )


@given(st.lists(st.tuples(shares, shares), min_size=2, max_size=900))
def test_a_drawn_line_begins_where_it_began_and_has_not_too_many_points(line) -> None:
    kept = hm.thinned(line, (0.01, 0.01))
    assert kept[0] == line[0]
    assert len(kept) <= 240


def test_the_brush_has_ends() -> None:
    assert hm.brush_by(10.0, 1) > 10.0 > hm.brush_by(10.0, -1)
    assert hm.brush_by(10.0, 99) == hm.BRUSH_RANGE[1]
    assert hm.brush_by(10.0, -99) == hm.BRUSH_RANGE[0]


def test_a_brush_is_as_large_on_the_photo_as_it_is_seen() -> None:
    for state in (FITTED, CLOSE):
        share = hm.radius_share(state, 30.0)
        assert hm.radius_px(state, share) == pytest.approx(30.0)
