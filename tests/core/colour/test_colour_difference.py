"""CIEDE2000 against the published data."""

import numpy as np
import pytest

from core.colour.colour_difference import ciede2000

#: Sharma, Wu and Dalal 2005, table 1: pairs that implementations get wrong most often.
PUBLISHED = [
    ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
    ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0),
    ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
    ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0009), 7.1792),
    ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0011), 7.2195),
    ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
    ((50.0, 2.5, 0.0), (58.0, 24.0, 15.0), 19.4535),
    ((22.7233, 20.0904, -46.694), (23.0331, 14.973, -42.5619), 2.0373),
    ((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514), 0.9082),
]


def test_the_published_pairs_have_their_published_differences() -> None:
    first, second, expected = (np.array(column) for column in zip(*PUBLISHED, strict=True))
    assert ciede2000(first, second) == pytest.approx(expected, abs=2e-4)
    assert ciede2000(second, first) == pytest.approx(expected, abs=2e-4)


def test_a_colour_is_as_itself_and_one_is_held_against_many() -> None:
    many = np.array([[50.0, 0.0, 0.0], [50.0, 30.0, 0.0]], np.float32)
    assert ciede2000(many, many) == pytest.approx([0.0, 0.0], abs=1e-4)
    assert ciede2000(many[:, None], many[None]).shape == (2, 2)
