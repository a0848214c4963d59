"""How fast photos end."""

import math

import pytest

from core.batch.pace import Pace


def test_the_pace_is_that_of_the_last_photos() -> None:
    pace = Pace(began_s=100.0)
    assert pace.photos_per_s() == 0.0
    assert pace.left_s(5) == math.inf
    now = 100.0
    for _ in range(50):
        now += 1.0
        pace.note(now)
    assert pace.photos_per_s() == pytest.approx(1.0)
    for _ in range(30):
        now += 0.1
        pace.note(now)
    assert pace.photos_per_s() == pytest.approx(10.0)
    assert pace.left_s(20) == pytest.approx(2.0)
