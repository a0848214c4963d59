"""A hint is held on its own side of an edge near it."""

import numpy as np

from core.colorize.edge_barrier import Place, let_through


def stepped() -> np.ndarray:
    lightness = np.full((192, 288), 40, np.float32)
    lightness[:, 150:] = 70
    return lightness


def test_the_other_side_near_a_hint_is_held_back_and_its_own_is_not() -> None:
    through = let_through(stepped(), [Place(96, 140, 1.0)])
    assert through[96, 151:156].max() < 0.1
    assert through[96, :149].min() == 1
    assert through[96, 287] > 0.95


def test_with_a_hint_on_each_side_nothing_is_held_back() -> None:
    through = let_through(stepped(), [Place(96, 140, 1.0), Place(96, 160, 1.0)])
    assert through[96, [140, 160]].min() > 0.99


def test_what_is_to_reach_everything_stops_nowhere_and_shades_are_no_edges() -> None:
    assert let_through(stepped(), [Place(96, 140, 0.0)]).min() == 1
    shaded = np.tile(np.linspace(40, 60, 288, dtype=np.float32), (192, 1))
    assert let_through(shaded, [Place(96, 144, 1.0)]).min() > 0.95
