"""The same thing is found in another photo, and a photo in colour tells what it knows."""

import numpy as np
import pytest

from core.base.paths import bundled_models_dir, resources_dir
from core.colorize.colorizer import Colorizer
from core.colorize.hints import Origin
from core.colorize.likeness import cell_colours, find_like, reference_hints
from core.colour.stroke import Stroke
from core.image.image_io import read
from core.model.package import open_package
from core.model.prediction import read_ab


@pytest.fixture(scope="module")
def natural() -> Colorizer:
    return Colorizer(open_package(bundled_models_dir() / "natural.colormodel"))


@pytest.fixture(scope="module")
def astronaut() -> np.ndarray:
    return read(resources_dir() / "samples" / "astronaut-portrait.jpg").grey


@pytest.fixture(scope="module")
def both(natural, astronaut):
    """The photo and a mirrored copy, as the network sees them."""
    mirrored = np.ascontiguousarray(astronaut[:, ::-1])
    return tuple(natural.predict(grey, for_hints=True) for grey in (astronaut, mirrored))


def test_a_face_is_found_in_a_mirrored_copy(both) -> None:
    own, mirrored = both
    found = find_like(own, Stroke(((0.43, 0.22),), 0.03), mirrored)
    assert 1 <= len(found) <= 3
    assert min(np.hypot(one.x - 0.57, one.y - 0.22) for one in found) < 0.1
    assert [one.likeness for one in found] == sorted((o.likeness for o in found), reverse=True)
    assert found[0].is_sure


def test_proposals_lie_apart(both) -> None:
    own, mirrored = both
    places = [(one.x, one.y) for one in find_like(own, Stroke(((0.3, 0.9),)), mirrored)]
    for number, place in enumerate(places):
        for other in places[:number]:
            assert np.hypot(*np.subtract(place, other)) >= 0.08


def test_a_face_is_not_found_in_a_cup_of_coffee(both, natural) -> None:
    coffee = read(resources_dir() / "samples" / "coffee-cup.jpg").grey
    found = find_like(
        both[0], Stroke(((0.43, 0.22),), 0.03), natural.predict(coffee, for_hints=True)
    )
    assert not any(one.is_sure for one in found)


def test_a_reference_tells_its_colours_where_both_show_the_same(both) -> None:
    own, mirrored = both
    rows, columns = mirrored.guide.shape
    colours = np.zeros((rows, columns, 2), np.float32)
    colours[:, : columns // 2] = 40, -20  # what is on the right of the photo itself
    hints = reference_hints(own, mirrored, colours)
    assert 5 < len(hints) <= 24
    assert all(hint.origin is Origin.REFERENCE for hint in hints)
    right = [hint.a for hint in hints if hint.x > 0.6]
    left = [hint.a for hint in hints if hint.x < 0.4]
    assert np.mean(right) > np.mean(left) + 10


def test_a_model_that_knows_no_likeness_finds_none(natural, astronaut, both) -> None:
    plain = natural.predict(astronaut)
    assert find_like(plain, Stroke(((0.5, 0.5),)), both[1]) == ()
    assert reference_hints(plain, both[1], read_ab(both[1])) == ()


def test_the_colours_of_a_photo_are_brought_to_its_cells(both) -> None:
    rgb = np.zeros((400, 300, 3), np.uint8)
    rgb[:, :150], rgb[:, 150:] = (200, 60, 60), (60, 60, 200)
    colours = cell_colours(rgb, both[0])
    rows, columns = both[0].guide.shape
    assert colours.shape == (rows, columns, 2)
    assert colours[rows // 2, 2, 0] > 40
    assert colours[rows // 2, -3, 1] < -40
