"""Specks: what is small, red and contradicted by its surroundings is read anew, nothing else is."""

import numpy as np

from core.model.contract import OutputKind, OutputSpec, ab_of
from core.model.prediction import Prediction, predicted, read_ab

#: Brown, red, green.
CENTRES = ((8.0, 12.0), (60.0, 40.0), (-30.0, 30.0))
SPEC = OutputSpec(kind=OutputKind.DISTRIBUTION, bin_centres=CENTRES, temperature=0.2)
ROWS, COLUMNS = 48, 72


def coat(
    red: slice, *, by: float = 1.0, surely: float = 3.0, light: float = 40.0
) -> tuple[np.ndarray, Prediction]:
    """A brown coat with a square that is rather red: its colours as answered, and what is kept."""
    logits = np.zeros((ROWS, COLUMNS, 3), np.float32)
    logits[..., 0] = surely
    logits[red, red, 1] = surely + by
    logits[..., 2] = -10.0
    lightness = np.full((ROWS, COLUMNS), 40.0, np.float32)
    lightness[red, red] = light
    return ab_of(logits, SPEC, vividness=0.5), predicted(logits, lightness, SPEC)


def test_a_red_speck_on_a_brown_coat_becomes_brown_and_the_coat_stays_to_the_bit() -> None:
    answered, prediction = coat(slice(20, 23))
    shown = read_ab(prediction)
    assert answered[21, 21, 0] > 50
    assert shown[20:23, 20:23, 0].max() < 20
    changed = np.nonzero((shown != answered).any(axis=-1))
    assert min(map(min, changed)) >= 19
    assert max(map(max, changed)) <= 23


def test_a_large_red_thing_stays() -> None:
    answered, prediction = coat(slice(20, 30))
    assert (read_ab(prediction) == answered).all()


def test_a_small_red_thing_of_another_lightness_stays() -> None:
    _, prediction = coat(slice(20, 23), light=80.0)
    assert read_ab(prediction)[21, 21, 0] > 50


def test_a_small_thing_that_is_surely_red_stays() -> None:
    _, prediction = coat(slice(20, 24), by=60.0)
    assert read_ab(prediction)[20:24, 20:24, 0].min() > 45


def test_small_places_of_other_colours_stay() -> None:
    logits = np.full((ROWS, COLUMNS, 3), -10.0, np.float32)
    logits[..., 0] = 3.0
    logits[20:23, 20:23, 2] = 4.0
    green = predicted(logits, np.full((ROWS, COLUMNS), 40.0, np.float32), SPEC)
    assert read_ab(green)[21, 21, 0] < -20
    assert (green.answer == logits).all()


def test_the_smallest_and_the_narrowest_grids_are_read() -> None:
    for rows, columns in ((1, 1), (2, 3), (12, 48)):
        logits = np.zeros((rows, columns, 3), np.float32)
        logits[0, 0, 1] = 5.0
        guide = np.full((rows, columns), 50.0, np.float32)
        assert np.isfinite(read_ab(predicted(logits, guide, SPEC))).all()
