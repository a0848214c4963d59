"""Hints are carried to photos that show the same, and to no others."""

import numpy as np
import pytest

from core.base.paths import bundled_models_dir, resources_dir
from core.colorize.carried_hints import carried_hints, joined
from core.colorize.colorizer import Colorizer, chroma_field
from core.colorize.hints import Hint, HintKind, Origin
from core.colour.cielab import srgb_to_lab
from core.colour.colour_settings import ColourSettings
from core.colour.render import render
from core.image.image_io import read
from core.model.package import open_package


@pytest.fixture(scope="module")
def natural() -> Colorizer:
    return Colorizer(open_package(bundled_models_dir() / "natural.colormodel"))


@pytest.fixture(scope="module")
def astronaut() -> np.ndarray:
    return read(resources_dir() / "samples" / "astronaut-portrait.jpg").grey


def test_hints_follow_what_they_are_about_and_become_clicks(natural, astronaut) -> None:
    """In a frame that was held further to the right, the face is further to the left."""
    shift = astronaut.shape[1] // 6
    own = natural.predict(astronaut[:, :-shift], for_hints=True)
    other = natural.predict(np.ascontiguousarray(astronaut[:, shift:]), for_hints=True)
    face = Hint(0.52, 0.22, 14.0, 18.0, further=((0.54, 0.24),), radius=0.02, reach=0.7)
    carried = carried_hints(own, [face], other)
    assert carried.left_out == 0
    (hint,) = carried.hints
    assert np.hypot(hint.x - (0.53 - 0.2), hint.y - 0.23) < 0.12
    assert (hint.a, hint.b, hint.reach) == (14.0, 18.0, 0.7)
    assert hint.origin is Origin.PROPOSAL
    assert hint.further == ()
    assert hint.radius == 0.0


def test_what_another_photo_does_not_show_is_left_out_and_counted(natural, astronaut) -> None:
    coffee = read(resources_dir() / "samples" / "coffee-cup.jpg").grey
    own, other = (natural.predict(grey, for_hints=True) for grey in (astronaut, coffee))
    face = Hint(0.43, 0.22, 14.0, 18.0, radius=0.03)
    reference = Hint(0.2, 0.2, 5.0, 5.0, origin=Origin.REFERENCE)
    carried = carried_hints(own, [face, reference], other)
    assert carried.hints == ()
    assert carried.left_out == 1


def test_two_hints_at_one_place_are_carried_as_one(natural, astronaut) -> None:
    own = natural.predict(astronaut, for_hints=True)
    twice = [Hint(0.43, 0.22, 14.0, 18.0), Hint(0.43, 0.22, kind=HintKind.GREY)]
    carried = carried_hints(own, twice, own)
    assert len(carried.hints) == 1
    assert carried.left_out == 1


def test_fresh_hints_take_the_place_of_proposals_and_never_of_own_ones() -> None:
    own = Hint(0.2, 0.2, 1.0, 1.0)
    proposal = Hint(0.6, 0.6, 2.0, 2.0, origin=Origin.PROPOSAL)
    fresh = (
        Hint(0.205, 0.2, 9.0, 9.0, origin=Origin.PROPOSAL),
        Hint(0.605, 0.6, 8.0, 8.0, origin=Origin.PROPOSAL),
    )
    assert joined((own, proposal), fresh) == (own, fresh[1])


def test_half_the_strength_goes_half_of_the_way(natural, astronaut) -> None:
    prediction = natural.predict(astronaut, for_hints=True)

    def seen(*hints: Hint) -> np.ndarray:
        field = chroma_field(prediction, ColourSettings(), hints)
        row, column = (
            int(share * size) for share, size in zip((0.85, 0.5), astronaut.shape, strict=True)
        )
        pixel = render(astronaut, field, depth=16)[row, column].astype(np.float32) / 65535
        return srgb_to_lab(pixel)[1:]

    wished = {"x": 0.5, "y": 0.85, "a": -20.0, "b": -20.0, "origin": Origin.REFERENCE}
    nothing, half, whole = seen(), seen(Hint(**wished, strength=0.5)), seen(Hint(**wished))
    assert seen(Hint(**wished, strength=0.0)) == pytest.approx(nothing, abs=0.5)
    assert half == pytest.approx((nothing + whole) / 2, abs=2.5)
    assert np.hypot(*(whole - nothing)) > 10
