"""Guesses: clearly different colourings of a photo, each of them made by a few hints."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from core.base.paths import bundled_models_dir, resources_dir
from core.base.record_codec import to_json
from core.colorize.colorizer import Colorizer, chroma_field
from core.colorize.guesses import MOST_GUESSES, guesses
from core.colorize.hints import Hint, Origin
from core.colour.cielab import grey_to_lightness, srgb_to_lab
from core.colour.colour_difference import ciede2000
from core.colour.colour_settings import ColourSettings
from core.colour.render import render
from core.image.image_io import read
from core.model.contract import OutputKind, OutputSpec
from core.model.package import open_package
from core.model.prediction import Prediction, predicted

PHOTOS = sorted((resources_dir() / "samples").glob("*.jpg"))


@pytest.fixture(scope="module")
def natural() -> Colorizer:
    return Colorizer(open_package(bundled_models_dir() / "natural.colormodel"))


@pytest.fixture(scope="module", params=PHOTOS, ids=lambda path: path.stem)
def asked(request: pytest.FixtureRequest, natural: Colorizer) -> tuple[np.ndarray, Prediction]:
    """A photo, and what the model says about it."""
    grey = read(request.param).grey
    return grey, natural.predict(grey, for_hints=True)


def shown(grey: np.ndarray, prediction: Prediction, hints: tuple[Hint, ...]) -> np.ndarray:
    """The finished picture in CIELAB."""
    picture = render(grey, chroma_field(prediction, ColourSettings(), hints), depth=8)
    return srgb_to_lab(picture[::4, ::4].astype(np.float32) / 255)


def test_the_first_is_the_automatic_one_and_the_others_are_seen_to_differ(asked) -> None:
    grey, prediction = asked
    offered = guesses(prediction)
    assert len(offered) == MOST_GUESSES
    assert offered[0].hints == ()
    pictures = [shown(grey, prediction, guess.hints) for guess in offered]
    for number, picture in enumerate(pictures):
        for other in pictures[:number]:
            assert ciede2000(picture, other).mean() > 2
        assert ciede2000(picture, pictures[0]).mean() < 25
        assert picture[..., 0].mean() == pytest.approx(pictures[0][..., 0].mean(), abs=0.5)


def test_a_guess_is_a_few_hints_that_can_be_kept_and_that_give_it_to_the_bit(asked) -> None:
    grey, prediction = asked
    for guess in guesses(prediction)[1:]:
        assert 1 <= len(guess.hints) <= 5
        kept = tuple(replace(hint) for hint in guess.hints)
        again = chroma_field(prediction, ColourSettings(), kept)
        field = chroma_field(prediction, ColourSettings(), guess.hints)
        assert (render(grey, again, depth=8) == render(grey, field, depth=8)).all()
        assert len(str([to_json(hint) for hint in guess.hints])) < 1500
    assert guesses(prediction) == guesses(prediction)


def test_a_guess_gives_way_to_what_was_said_and_touches_no_pixel(asked) -> None:
    grey, prediction = asked
    guess = guesses(prediction)[1].hints
    assert all(hint.is_of_guess for hint in guess)
    assert chroma_field(prediction, ColourSettings(), guess).touches == ()
    # The opposite is said right beside each place of the guess.
    said = [
        replace(hint, x=max(hint.x - 0.01, 0.0), a=-hint.a, b=-hint.b, origin=Origin.OWN)
        for hint in guess
    ]
    alone, both = (
        chroma_field(prediction, ColourSettings(), hints) for hints in (said, (*said, *guess))
    )
    lightness = cv2.resize(grey_to_lightness(grey), alone.slope.shape[1::-1])
    for hint in said:
        row = int(hint.y * lightness.shape[0])
        column = int(hint.x * lightness.shape[1])
        got, wanted = (
            field.slope[row, column] * lightness[row, column] + field.offset[row, column]
            for field in (both, alone)
        )
        assert np.hypot(*(got - wanted)) < 6


def test_what_is_held_possible_is_shared_out(asked) -> None:
    offered = guesses(asked[1])
    shares = [guess.likely for guess in offered]
    assert sum(shares) == pytest.approx(1.0)
    assert shares[1:] == sorted(shares[1:], reverse=True)


def test_colours_follow_the_edges_of_things(natural: Colorizer) -> None:
    grey = read(PHOTOS[0]).grey
    prediction = natural.predict(grey, for_hints=True)
    steps = np.abs(np.diff(grey_to_lightness(grey)[::4, ::4], axis=1))
    first = shown(grey, prediction, ())
    for guess in guesses(prediction)[1:]:
        moved = shown(grey, prediction, guess.hints)[..., 1:] - first[..., 1:]
        change = np.hypot(*np.moveaxis(np.diff(moved, axis=1), -1, 0))
        assert change[steps > 8].mean() > 1.5 * change[steps < 1].mean()


def test_hints_say_the_colours_that_are_seen(asked) -> None:
    _, prediction = asked
    grey = guesses(prediction, ColourSettings(saturation=0.0))
    for guess in grey[1:]:
        assert {(hint.a, hint.b) for hint in guess.hints} == {(0.0, 0.0)}
    warm = guesses(prediction, ColourSettings(temperature=1.0))
    plain = guesses(prediction)
    for guess, other in zip(warm[1:], plain[1:], strict=True):
        for hint, cold in zip(guess.hints, other.hints, strict=True):
            assert hint.b - cold.b == pytest.approx(16.0, abs=0.11)
            assert hint.a == pytest.approx(cold.a, abs=0.11)


def test_without_a_relation_places_are_told_apart_by_what_they_look_like(natural) -> None:
    grey = read(PHOTOS[0]).grey
    prediction = natural.predict(grey)
    assert prediction.relation is None
    assert len(guesses(prediction)) == MOST_GUESSES


def test_who_answers_one_colour_has_one_guess() -> None:
    spec = OutputSpec(kind=OutputKind.AB)
    lightness = np.full((40, 80), 50.0, np.float32)
    (only,) = guesses(predicted(np.zeros((10, 20, 2), np.float32), lightness, spec))
    assert (only.hints, only.likely) == ((), 1.0)


def test_who_is_sure_has_one_guess() -> None:
    centres = ((0.0, 0.0), (40.0, 0.0), (0.0, 40.0))
    spec = OutputSpec(kind=OutputKind.DISTRIBUTION, bin_centres=centres, temperature=1.0)
    logits = np.zeros((10, 20, 3), np.float32)
    logits[..., 1] = 60.0
    lightness = np.full((40, 80), 50.0, np.float32)
    assert len(guesses(predicted(logits, lightness, spec))) == 1
