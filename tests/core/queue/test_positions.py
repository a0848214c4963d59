"""Where photos go when they are moved."""

from hypothesis import given
from hypothesis import strategies as st

from core.queue.jobs import Edge
from core.queue.positions import POSITION_GAP, Place, rearranged

ORDER = [Place(number, number * POSITION_GAP) for number in range(1, 6)]


def after(order: list[Place], moved: set[int], before: int | Edge) -> list[int]:
    """The ids in their new order."""
    positions = {place.id: place.position for place in order}
    positions |= rearranged(order, moved, before)
    assert len(set(positions.values())) == len(positions)
    return sorted(positions, key=lambda job_id: positions[job_id])


def test_photos_go_before_another_or_to_an_end_in_the_order_they_have() -> None:
    assert after(ORDER, {4}, 2) == [1, 4, 2, 3, 5]
    assert after(ORDER, {5, 1}, 3) == [2, 1, 5, 3, 4]
    assert after(ORDER, {3, 5}, Edge.TOP) == [3, 5, 1, 2, 4]
    assert after(ORDER, {1, 2}, Edge.BOTTOM) == [3, 4, 5, 1, 2]


def test_a_selection_may_be_dropped_on_one_of_its_own() -> None:
    assert after(ORDER, {2, 4}, 4) == [1, 3, 2, 4, 5]
    assert after(ORDER, {1, 2, 3, 4, 5}, 3) == [1, 2, 3, 4, 5]


def test_nothing_moves_before_a_photo_that_is_gone() -> None:
    assert rearranged(ORDER, {1}, 99) == {}
    assert rearranged(ORDER, {99}, 1) == {}


def test_only_what_is_moved_gets_a_new_position_while_there_is_room() -> None:
    assert rearranged(ORDER, {5}, 1).keys() == {5}
    assert rearranged(ORDER, {5, 4}, 2).keys() == {4, 5}


def test_without_room_all_are_numbered_anew() -> None:
    tight = [Place(1, 10), Place(2, 11), Place(3, 12)]
    assert after(tight, {3}, 2) == [1, 3, 2]
    assert rearranged(tight, {3}, 2).keys() == {1, 2, 3}


moves = st.tuples(
    st.sets(st.integers(1, 12), min_size=1), st.integers(1, 12) | st.sampled_from(Edge)
)


@given(st.lists(moves, max_size=60))
def test_any_moves_give_the_order_that_a_list_would_have(steps: list[tuple[object, ...]]) -> None:
    order = [Place(number, number) for number in range(1, 13)]
    expected = list(range(1, 13))
    for moved, before in steps:
        moving = [job_id for job_id in expected if job_id in moved]
        staying = [job_id for job_id in expected if job_id not in moved]
        if before is Edge.TOP:
            index = 0
        elif before is Edge.BOTTOM:
            index = len(staying)
        else:
            left = expected[: expected.index(before)]
            index = sum(job_id not in moved for job_id in left)
        expected = staying[:index] + moving + staying[index:]
        positions = {place.id: place.position for place in order}
        positions |= rearranged(order, moved, before)
        order = sorted(
            (Place(job_id, position) for job_id, position in positions.items()),
            key=lambda place: place.position,
        )
        assert [place.id for place in order] == expected
        assert len({place.position for place in order}) == 12
