"""Suggested colours: what there is now first, what might be next, each another, grey last."""

import numpy as np
import pytest

from core.colorize.suggestions import suggest
from core.colour.cielab import is_in_gamut
from core.colour.colour_difference import ciede2000
from core.model.contract import OutputKind, OutputSpec
from core.model.prediction import Prediction, predicted

RED, BLUE, GREEN = (60.0, 40.0), (10.0, -50.0), (-50.0, 40.0)
CENTRES = ((0.0, 0.0), RED, BLUE, GREEN, (62.0, 42.0))
SPEC = OutputSpec(kind=OutputKind.DISTRIBUTION, bin_centres=CENTRES, temperature=0.2)


def photo(left: list[float], right: list[float]) -> Prediction:
    """A photo whose halves have these chances of the bins."""
    logits = np.log(np.float32([[left] * 6 + [right] * 6] * 8))
    return predicted(logits, np.full((32, 48), 55, np.float32), SPEC)


LIKELY_RED = [0.1, 0.4, 0.2, 0.1, 0.2]
LIKELY_BLUE = [0.1, 0.1, 0.6, 0.1, 0.1]


def lab_of(told) -> np.ndarray:
    return np.float32([[55, one.a, one.b] for one in told])


def test_the_first_is_what_the_place_has_and_the_last_is_grey() -> None:
    told = suggest(photo(LIKELY_RED, LIKELY_BLUE), 0.2, 0.5, current=(5.0, 20.0))
    assert (told[0].a, told[0].b) == pytest.approx((5, 20))
    assert (told[-1].a, told[-1].b) == (0, 0)
    own = suggest(photo(LIKELY_RED, LIKELY_BLUE), 0.8, 0.5)
    assert own[0].b < -40  # the automatic colour


def test_all_differ_and_srgb_has_them_all() -> None:
    told = suggest(photo(LIKELY_RED, LIKELY_BLUE), 0.2, 0.5, current=(5.0, 20.0))
    lab = lab_of(told)
    apart = ciede2000(lab[:, None], lab[None]) + 100 * np.eye(len(lab))
    assert apart.min() > 7
    assert is_in_gamut(lab).all()
    assert len(told) == 5  # two of the reds are one


def test_each_place_is_told_its_own_and_a_brush_all_that_it_paints() -> None:
    both = photo(LIKELY_RED, LIKELY_BLUE)
    left, right = (suggest(both, x, 0.5, current=(0.0, 0.0)) for x in (0.2, 0.8))
    assert left[1].a > 40
    assert right[1].b < -35
    mixed = suggest(both, 0.5, 0.5, radius=0.4, current=(0.0, 0.0))
    blue = [one.weight for one in mixed if one.b < -35]
    alone = [one.weight for one in left if one.b < -35]
    assert blue[0] > alone[0]


def test_weights_are_shares_and_fall() -> None:
    told = suggest(photo(LIKELY_RED, LIKELY_BLUE), 0.2, 0.5, current=(5.0, 20.0))
    assert sum(one.weight for one in told) == pytest.approx(1, abs=1e-3)
    middle = [one.weight for one in told[1:-1]]
    assert middle == sorted(middle, reverse=True)


def test_grey_is_not_named_twice() -> None:
    told = suggest(photo(LIKELY_RED, LIKELY_BLUE), 0.2, 0.5, current=(1.0, 1.0))
    assert sum(np.hypot(one.a, one.b) < 5 for one in told) == 1


def test_a_model_that_answers_one_colour_offers_those_of_usual_things() -> None:
    answer = np.full((8, 12, 2), 3, np.float32)
    plain = predicted(answer, np.full((32, 48), 60, np.float32), OutputSpec(kind=OutputKind.AB))
    told = suggest(plain, 0.5, 0.5, count=8)
    assert len(told) == 8
    hues = [np.degrees(np.arctan2(one.b, one.a)) % 360 for one in told[1:]]
    assert len({int(hue // 60) for hue in hues}) >= 4


def test_where_it_is_dark_there_are_fewer() -> None:
    told = suggest(photo(LIKELY_RED, LIKELY_BLUE), 0.2, 0.5, lightness=0.5)
    assert 1 <= len(told) < 5
