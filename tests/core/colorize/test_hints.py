"""Hints: the place that was named has its colour, what belongs with it follows, the rest stays."""

import numpy as np
import pytest

from core.base.paths import bundled_models_dir, resources_dir
from core.colorize.colorizer import Colorizer, chroma_field
from core.colorize.hints import Hint, spread_hints
from core.colour.cielab import srgb_to_lab
from core.colour.colour_settings import ColourSettings
from core.colour.render import render
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
    shown, _ = spread_hints(prediction, read_ab(prediction), hints)
    return shown


def test_the_named_place_has_its_colour_and_the_thing_beside_it_stays() -> None:
    shown = with_hints(halves(), Hint(x=0.45, y=0.5, a=20.0, b=-30.0))
    assert shown[5, 9] == pytest.approx([20, -30], rel=0.1)
    assert np.abs(shown[5, 10]).max() < 0.1 * 30
    assert np.abs(shown[5, 8]).max() > 0.6 * 30


def test_what_is_unlike_in_nothing_but_place_follows_less_the_farther_it_is() -> None:
    shown = with_hints(halves(light=30.0), Hint(x=0.0, y=0.5, a=0.0, b=40.0))[5, :, 1]
    assert (np.diff(shown) < 0).all()
    assert shown[-1] < 1


def test_hints_in_one_cell_count_as_one_with_their_mean() -> None:
    one = with_hints(halves(), Hint(0.5, 0.5, 10, 10))
    both = with_hints(halves(), Hint(0.501, 0.5, 0, 20), Hint(0.502, 0.501, 20, 0))
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
    _, left = spread_hints(prediction, read_ab(prediction), [Hint(0.1, 0.5, 5, 5)])
    assert left[5, 2] < 0.4
    assert left[5, -1] > 0.95


@pytest.mark.parametrize("settings", [ColourSettings(), ColourSettings(saturation=0.3, tint=0.5)])
def test_whatever_the_settings_a_hinted_place_is_rendered_in_its_colour(settings) -> None:
    grey = np.full((80, 160), 128, np.uint8)
    lightness = np.full((40, 80), 53.6, np.float32)
    prediction = predicted(np.zeros((10, 20, 2), np.float32), lightness, AB)
    field = chroma_field(prediction, settings, [Hint(0.25, 0.5, 12.0, -20.0)])
    lab = srgb_to_lab(render(grey, field, depth=8).astype(np.float32) / 255)
    assert lab[40, 40, 1:] == pytest.approx([12, -20], abs=2.5)


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


def test_a_hint_at_what_the_model_did_itself_changes_nothing(natural, sample) -> None:
    prediction = natural.predict(sample, for_hints=True)
    ab = read_ab(prediction)
    rows, columns = ab.shape[:2]
    a, b = (float(v) for v in ab[rows // 2, columns // 2])
    middle = Hint((columns // 2 + 0.5) / columns, (rows // 2 + 0.5) / rows, a, b)
    shown, _ = spread_hints(prediction, ab, [middle])
    assert shown == pytest.approx(ab, abs=1e-3)
