"""Hints: the place that was named has its colour, what belongs with it follows, the rest stays."""

import json

import numpy as np
import pytest

from core.base.paths import bundled_models_dir, resources_dir
from core.base.record_codec import read_leniently, read_strictly, to_json
from core.colorize.colorizer import Colorizer, chroma_field
from core.colorize.hint_cells import HintCells
from core.colorize.hint_spreading import doubt_left, hinted_ab
from core.colorize.hints import Hint, HintKind, Origin
from core.colour.cielab import grey_to_lightness, lab_to_srgb, srgb_to_lab
from core.colour.colour_difference import ciede2000
from core.colour.colour_settings import ColourSettings
from core.colour.render import render
from core.colour.stroke import painted
from core.image.image_io import read
from core.model.contract import OutputKind, OutputSpec
from core.model.package import open_package
from core.model.prediction import Prediction, predicted, read_ab

AB = OutputSpec(kind=OutputKind.AB)


def halves(*, dark: float = 30.0, light: float = 80.0) -> Prediction:
    """A photo, dark on the left and light on the right, all of it predicted grey."""
    lightness = np.full((40, 80), dark, np.float32)
    lightness[:, 40:] = light
    return predicted(np.zeros((10, 20, 2), np.float32), lightness, AB)


def with_hints(prediction: Prediction, *hints: Hint) -> np.ndarray:
    return hinted_ab(prediction, read_ab(prediction), hints)


def test_the_named_place_has_its_colour_and_the_thing_beside_it_stays() -> None:
    shown = with_hints(halves(), Hint(x=0.47, y=0.53, a=20.0, b=-30.0))
    assert shown[5, 9] == pytest.approx([20, -30], rel=0.1)
    assert np.abs(shown[5, 10]).max() < 0.1 * 30
    assert np.abs(shown[5, 8]).max() > 0.6 * 30


@pytest.mark.parametrize("side", [256, 512, 560])
def test_an_answer_as_fine_as_what_the_network_saw_takes_hints_as_any_other(side: int) -> None:
    """And costs no more: a stroke over a quarter of a million cells took seconds."""
    lightness = np.full((side, side), 30.0, np.float32)
    lightness[:, side // 2 :] = 80.0
    prediction = predicted(np.zeros((side, side, 2), np.float32), lightness, AB)
    assert HintCells.of(prediction).count <= 72 * 72
    line = Hint(0.2, 0.5, 20.0, -30.0, further=((0.45, 0.5),), radius=0.01)
    shown = with_hints(prediction, line)
    assert shown.shape == (side, side, 2)
    assert shown[side // 2, side // 3] == pytest.approx([20, -30], rel=0.1)
    assert np.abs(shown[side // 2, side * 6 // 10]).max() < 0.1 * 30
    grey = np.where(lightness < 50, 71, 198).astype(np.uint8)
    field = chroma_field(prediction, ColourSettings(), [line])
    lab = srgb_to_lab(np.asarray(render(grey, field, depth=8), np.float32) / 255)
    assert lab[side // 2, side // 3, 1:] == pytest.approx([20, -30], abs=2)
    assert np.abs(lab[side // 2, side * 6 // 10, 1:]).max() < 3


def test_what_is_unlike_in_nothing_but_place_follows_less_the_farther_it_is() -> None:
    shown = with_hints(halves(light=30.0), Hint(x=0.0, y=0.5, a=0.0, b=40.0))[5, :, 1]
    assert (np.diff(shown) < 0).all()
    assert shown[-1] < 1


def test_of_two_clicks_at_one_place_the_later_counts() -> None:
    one = with_hints(halves(), Hint(0.501, 0.51, 10, 10))
    both = with_hints(halves(), Hint(0.502, 0.511, 0, 20), Hint(0.501, 0.51, 10, 10))
    assert both == pytest.approx(one, abs=1e-4)


def test_corners_belong_to_the_photo_and_nothing_beyond_does() -> None:
    for x, y in ((0.0, 0.0), (1.0, 1.0)):
        assert np.isfinite(with_hints(halves(), Hint(x, y, 5, 5))).all()
    for x, y in ((-0.1, 0.5), (0.5, 1.1), (float("nan"), 0.5)):
        with pytest.raises(ValueError, match="within the photo"):
            Hint(x, y, 0, 0)
    with pytest.raises(ValueError, match="no colour"):
        Hint(0.5, 0.5, float("inf"), 0)


def test_a_hint_leaves_less_to_doubt_where_it_is() -> None:
    prediction = halves()
    left = doubt_left(prediction, read_ab(prediction), [Hint(0.1, 0.5, 5, 5)])
    assert left[5, 2] < 0.4
    assert left[5, -1] > 0.95


def test_radius_and_reach_have_their_ranges_and_strokes_lie_within_the_photo() -> None:
    for wrong in ({"radius": 0.6}, {"radius": -0.1}, {"reach": 1.1}, {"reach": float("nan")}):
        with pytest.raises(ValueError, match="must be between"):
            Hint(0.5, 0.5, 0, 0, **wrong)
    with pytest.raises(ValueError, match="within the photo"):
        Hint(0.5, 0.5, 0, 0, further=((0.5, 1.2),))


def test_hints_are_stored_and_what_an_older_version_stored_is_read() -> None:
    hint = Hint(
        0.25, 0.5, 3.0, -4.0, HintKind.GREY, ((0.3, 0.5), (0.4, 0.6)), 0.02, 0.7, Origin.PROPOSAL
    )
    stored = json.loads(json.dumps(to_json(hint)))
    assert read_strictly(Hint, stored) == hint
    assert read_leniently(Hint, {**stored, "later": 1}) == hint
    assert read_leniently(Hint, {"x": 0.1, "y": 0.2, "a": 5.0, "b": 6.0}) == Hint(0.1, 0.2, 5, 6)
    assert read_leniently(Hint, {**stored, "radius": 7}).radius == 0


@pytest.mark.parametrize("settings", [ColourSettings(), ColourSettings(saturation=0.3, tint=0.5)])
def test_whatever_the_settings_a_hinted_place_is_rendered_in_its_colour(settings) -> None:
    grey = np.full((80, 160), 128, np.uint8)
    lightness = np.full((40, 80), 53.6, np.float32)
    prediction = predicted(np.zeros((10, 20, 2), np.float32), lightness, AB)
    field = chroma_field(prediction, settings, [Hint(0.25, 0.5, 12.0, -20.0)])
    lab = srgb_to_lab(render(grey, field, depth=16).astype(np.float32) / 65535)
    assert lab[40, 40, 1:] == pytest.approx([12, -20], abs=0.1)
    assert lab[44, 44, 1:] == pytest.approx([12, -20], abs=4.5)


def even(**changes: float) -> np.ndarray:
    """A photo of one lightness with a blue hint in its middle: chroma of its middle row."""
    lightness = np.full((96, 288), 50.0, np.float32)
    prediction = predicted(np.zeros((24, 72, 2), np.float32), lightness, AB)
    shown = with_hints(prediction, Hint(0.5, 0.5, 0.0, -30.0, **changes))
    return np.hypot(*np.moveaxis(shown[12], -1, 0))


def test_the_farther_a_hint_is_to_reach_the_farther_it_does() -> None:
    near, learned, far = (even(reach=reach) for reach in (0.0, 0.5, 1.0))
    for row in (near, learned, far):
        assert row[35:37].min() > 20
    assert near[44] < 1 < learned[40]
    assert learned[60] < 5 < 20 < far[60]
    assert even() == pytest.approx(learned)


def test_no_colour_is_asked_for_without_naming_one() -> None:
    coloured = predicted(
        np.full((10, 20, 2), 20, np.float32), np.full((40, 80), 50, np.float32), AB
    )
    shown = with_hints(coloured, Hint(0.5, 0.5, kind=HintKind.GREY))
    assert np.abs(shown[5, 9:11]).max() < 4
    assert np.abs(shown[5, 0]).min() > 15


def test_a_kept_place_stays_whatever_is_painted_around_it() -> None:
    grey = np.full((192, 384), 128, np.uint8)
    prediction = predicted(
        np.full((48, 96, 2), 12, np.float32), np.full((192, 384), 53.6, np.float32), AB
    )
    blue = Hint(0.45, 0.5, 5.0, -35.0, reach=0.8)
    kept = Hint(0.5, 0.4, kind=HintKind.KEEP, further=((0.5, 0.6),), radius=0.03)
    plain, alone, both = (
        render(grey, chroma_field(prediction, ColourSettings(), hints), depth=8).astype(int)
        for hints in ((), (blue,), (blue, kept))
    )
    inside = painted(kept.stroke, *grey.shape)
    assert np.abs(alone - plain)[inside].max() > 15
    assert np.abs(both - plain)[inside].max() <= 1
    assert np.abs(both - plain)[96, 172].max() > 10


def test_a_painted_stroke_colours_its_whole_length() -> None:
    grey = np.full((192, 384), 128, np.uint8)
    prediction = predicted(
        np.zeros((48, 96, 2), np.float32), np.full((192, 384), 53.6, np.float32), AB
    )
    stroke = Hint(0.1, 0.5, 15.0, -20.0, further=((0.9, 0.5),), radius=0.02, reach=0.2)
    lab = srgb_to_lab(
        render(grey, chroma_field(prediction, ColourSettings(), [stroke]), depth=16) / 65535
    )
    for column in range(40, 345, 20):
        assert lab[96, column, 1:] == pytest.approx([15, -20], abs=0.2)
        assert lab[102, column, 1:] == pytest.approx([15, -20], abs=7)
    assert np.abs(lab[10, :, 1:]).max() < 2


def test_what_somebody_says_counts_more_than_a_reference() -> None:
    prediction = halves(light=30.0)
    told = Hint(0.52, 0.5, 0.0, 40.0, origin=Origin.REFERENCE)
    own = Hint(0.5, 0.5, 0.0, -30.0)
    alone = with_hints(prediction, told)
    assert alone[5, 10, 1] > 30
    for order in ((told, own), (own, told)):
        shown = with_hints(prediction, *order)
        assert shown[5, 10, 1] < -20


@pytest.fixture(scope="module")
def natural() -> Colorizer:
    return Colorizer(open_package(bundled_models_dir() / "natural.colormodel"))


@pytest.fixture(scope="module")
def sample() -> np.ndarray:
    return read(sorted((resources_dir() / "samples").glob("*.jpg"))[0]).grey


def test_the_model_that_opens_by_default_knows_what_belongs_together(natural, sample) -> None:
    plain, related = natural.predict(sample), natural.predict(sample, for_hints=True)
    assert plain.relation is None
    assert related.relation is not None
    assert related.relation.numbers.shape[:2] == related.answer.shape[:2]
    assert related.answer == pytest.approx(plain.answer, abs=1e-4)


def test_a_hint_at_what_the_photo_shows_already_changes_next_to_nothing(natural, sample) -> None:
    prediction = natural.predict(sample, for_hints=True)
    plain = chroma_field(prediction, ColourSettings())
    before = render(sample, plain, depth=16)
    _, a, b = srgb_to_lab(before[300, 200].astype(np.float32) / 65535)
    middle = Hint(200.5 / sample.shape[1], 300.5 / sample.shape[0], float(a), float(b))
    after = render(sample, chroma_field(prediction, ColourSettings(), [middle]), depth=16)
    assert np.abs(after.astype(int) - before.astype(int)).mean() < 0.004 * 65535


def test_a_click_is_exact_to_the_pixel_in_a_real_photo(natural, sample) -> None:
    prediction = natural.predict(sample, for_hints=True)
    rng = np.random.default_rng(4)
    for x, y in rng.uniform(0, 1, (12, 2)):
        hint = Hint(float(x), float(y), 18.0, -22.0)
        field = chroma_field(prediction, ColourSettings(), [hint])
        row, column = int(y * sample.shape[0]), int(x * sample.shape[1])
        lightness = grey_to_lightness(sample[row : row + 1, column : column + 1])[0, 0]
        wanted = srgb_to_lab(lab_to_srgb(np.float32([lightness, 18, -22])))
        pixel = render(sample, field, depth=8)[row, column].astype(np.float32) / 255
        assert ciede2000(srgb_to_lab(pixel), wanted) < 1


def test_without_hints_the_field_is_what_it_was_bit_for_bit(natural, sample) -> None:
    plain = chroma_field(natural.predict(sample), ColourSettings())
    related = chroma_field(natural.predict(sample, for_hints=True), ColourSettings())
    assert plain.touches == related.touches == ()
    assert np.abs(plain.slope - related.slope).max() < 1e-4


def test_what_takes_the_red_out_of_a_coat_leaves_its_paler_hem_not_green() -> None:
    coat = np.zeros((10, 20, 2), np.float32)
    coat[..., 0] = 40.0
    coat[:, 12:, 0] = 6.0
    prediction = predicted(coat, np.full((40, 80), 50.0, np.float32), AB)
    hint = Hint(x=0.3, y=0.5, kind=HintKind.GREY, reach=1.0)
    shown = hinted_ab(prediction, coat, [hint])
    assert np.abs(shown[4:6, 4:8, 0]).max() < 8
    assert shown[..., 0].min() > -0.5
