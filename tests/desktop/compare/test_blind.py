"""A choice without names: the order tells nothing, and wins are counted."""

from desktop.compare.blind import Blind


def test_orders_differ_from_photo_to_photo_and_stay_the_same() -> None:
    blind = Blind(3, seed=7)
    orders = [blind.order(photo) for photo in range(60)]
    assert all(sorted(order) == [0, 1, 2] for order in orders)
    assert len(set(orders)) == 6
    firsts = [order[0] for order in orders]
    assert all(firsts.count(model) > 8 for model in range(3))
    assert orders == [Blind(3, seed=7).order(photo) for photo in range(60)]
    assert orders != [Blind(3, seed=8).order(photo) for photo in range(60)]


def test_wins_are_counted_and_no_difference_is_nobodys() -> None:
    blind = Blind(2, seed=1)
    for photo, model in ((0, 1), (1, 1), (2, 0), (3, None)):
        blind.choose(photo, model)
    assert (blind.wins(0), blind.wins(1), blind.count) == (1, 2, 4)
    blind.choose(1, 0)
    assert (blind.wins(0), blind.wins(1), blind.count) == (2, 1, 4)
    assert blind.is_chosen(3)
    assert blind.best(3) is None


def test_the_next_open_photo_is_behind_this_one_or_from_the_start() -> None:
    blind = Blind(2, seed=1)
    for photo in (1, 2, 4):
        blind.choose(photo, 0)
    assert blind.first_open(range(5), after=1) == 3
    assert blind.first_open(range(5), after=3) == 0
    blind.choose(0, 0)
    blind.choose(3, 0)
    assert blind.first_open(range(5), after=3) is None
