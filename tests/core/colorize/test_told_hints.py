"""Networks that take hints: a hint changes the whole answer, and its place has its colour."""

from dataclasses import replace

import numpy as np
import pytest

from core.base.paths import resources_dir
from core.colorize.colorizer import Colorizer, chroma_field, colorize
from core.colorize.hints import Hint, HintKind, Origin
from core.colorize.told_hints import hint_planes, is_told
from core.colour.cielab import srgb_to_lab
from core.colour.colour_settings import ColourSettings
from core.colour.render import render
from core.image.image_io import read
from core.model.contract import InputSpec
from core.model.hint_inputs import HintInputsSpec

SETTINGS = ColourSettings()
#: The network sees it at 64 by 96 pixels.
PICTURE = resources_dir() / "samples" / "coffee-cup.jpg"
RED = Hint(0.3, 0.6, 55.0, 35.0)
BLUE = Hint(0.8, 0.2, 5.0, -40.0)


@pytest.fixture(scope="module")
def photo():
    return read(PICTURE)


@pytest.fixture(scope="module")
def colorizer(tiny_models, tmp_path_factory) -> Colorizer:
    card = tiny_models.card(
        "ab",
        id="hinted",
        input=InputSpec(short_side=64, multiple=8),
        hint_inputs=HintInputsSpec(0.0),
        format_version=3,
    )
    folder = tmp_path_factory.mktemp("hinted")
    return Colorizer(tiny_models.package(folder, tiny_models.hinted(), of=card))


@pytest.fixture(scope="module")
def untold(colorizer, photo):
    return colorizer.predict(photo.grey, for_hints=True)


def shown(prediction, photo, hints, settings=SETTINGS) -> np.ndarray:
    """What is seen of the photo: (h, w, 3), CIELAB."""
    picture = render(photo.grey, chroma_field(prediction, settings, hints), depth=8)
    return srgb_to_lab(np.asarray(picture, np.float32) / 255)


def at(lab: np.ndarray, hint: Hint) -> np.ndarray:
    height, width = lab.shape[:2]
    return lab[int(hint.y * height), int(hint.x * width), 1:]


def test_a_hint_has_its_colour_and_moves_the_network_elsewhere(colorizer, untold, photo):
    before = shown(untold, photo, ())
    told = colorizer.told(untold, photo.grey, [RED])
    after = shown(told, photo, [RED])
    height, width = photo.grey.shape
    y, x = int(RED.y * height), int(RED.x * width)
    spot = after[y - 2 : y + 3, x - 2 : x + 3, 1:].mean(axis=(0, 1))
    by_hand = np.hypot(*(spot - (RED.a, RED.b)))
    assert by_hand < 0.35 * np.hypot(*(at(before, RED) - (RED.a, RED.b)))
    # The corner farthest away: the kernel alone would leave it as it is.
    far = np.s_[: height // 8, -width // 8 :, 1:]
    alone = shown(untold, photo, [RED])
    moved = (after[far] - before[far]).mean(axis=(0, 1))
    assert np.abs((alone[far] - before[far]).mean(axis=(0, 1))).max() < 0.3
    assert moved @ (RED.a, RED.b) > 0
    assert np.hypot(*moved) > 1.0


def test_without_its_hints_the_photo_is_to_the_bit_what_it_was(colorizer, untold, photo):
    before = shown(untold, photo, ())
    told = colorizer.told(untold, photo.grey, [RED, BLUE])
    assert not np.array_equal(shown(told, photo, [RED, BLUE]), before)
    np.testing.assert_array_equal(shown(told, photo, ()), before)
    again = colorizer.told(told, photo.grey, ())
    assert again.told is None
    np.testing.assert_array_equal(shown(again, photo, ()), before)


def test_what_was_told_of_other_hints_is_never_shown(colorizer, untold, photo):
    told = colorizer.told(untold, photo.grey, [RED])
    np.testing.assert_array_equal(shown(told, photo, [BLUE]), shown(untold, photo, [BLUE]))
    back = colorizer.told(colorizer.told(told, photo.grey, [BLUE]), photo.grey, [RED])
    np.testing.assert_array_equal(shown(back, photo, [RED]), shown(told, photo, [RED]))


def test_the_walk_of_batches_tells_the_network_too(colorizer, untold, photo):
    hints = [RED, BLUE]
    whole = colorize(photo, colorizer, SETTINGS, hints=hints, depth=16).whole()
    told = colorizer.told(untold, photo.grey, hints)
    field = chroma_field(told, SETTINGS, hints, there=photo.there)
    np.testing.assert_array_equal(whole, render(photo.grey, field, depth=16))


def test_a_network_is_not_asked_again_for_what_it_was_told(colorizer, untold, photo):
    told = colorizer.told(untold, photo.grey, [RED])
    assert colorizer.told(told, photo.grey, [RED]) is told
    # How far it counts is the kernel's, and no other question.
    assert colorizer.told(told, photo.grey, [replace(RED, reach=0.1)]) is told
    assert colorizer.told(told, photo.grey, [replace(RED, a=54.0)]) is not told


def test_a_kept_place_stays_whatever_the_network_makes_of_other_hints(colorizer, untold, photo):
    keep = Hint(0.75, 0.25, kind=HintKind.KEEP)
    before = shown(untold, photo, ())
    told = colorizer.told(untold, photo.grey, [RED, keep])
    after = shown(told, photo, [RED, keep])
    assert at(after, keep) == pytest.approx(at(before, keep), abs=0.6)
    moved = shown(colorizer.told(untold, photo.grey, [RED]), photo, [RED])
    assert np.abs(at(moved, keep) - at(before, keep)).max() > 1.5
    only = colorizer.told(untold, photo.grey, [keep])
    assert only.told is None
    np.testing.assert_array_equal(shown(only, photo, [keep]), before)


def test_a_weak_hint_goes_a_part_of_the_way_from_the_colour_without_it(colorizer, untold, photo):
    half = replace(RED, strength=0.5)
    before = at(shown(untold, photo, ()), RED)
    after = at(shown(colorizer.told(untold, photo.grey, [half]), photo, [half]), RED)
    middle = (before + np.array([RED.a, RED.b])) / 2
    assert np.hypot(*(after - middle)) < 0.4 * np.hypot(*(middle - before))
    nothing = replace(RED, strength=0.0)
    planes = hint_planes(untold, [nothing], 64, 96)
    assert planes is not None
    row, column = int(RED.y * 64), int(RED.x * 96)
    assert planes.ab[row, column] == pytest.approx(untold.answer[row, column] * 100.0, abs=1e-3)


def test_hints_are_drawn_where_they_were_set(untold):
    stroke = Hint(0.25, 0.5, 20.0, 30.0, further=((0.75, 0.5),), radius=4 / 64)
    planes = hint_planes(untold, [stroke, RED], 64, 96)
    assert planes is not None
    assert set(np.unique(planes.mask)) == {0.0, 1.0}
    rows, columns = np.nonzero(planes.mask)
    assert (rows.min(), rows.max(), columns.min(), columns.max()) == (28, 39, 20, 76)
    assert tuple(planes.ab[32, 48]) == (20.0, 30.0)
    assert tuple(planes.ab[int(RED.y * 64), int(RED.x * 96)]) == (RED.a, RED.b)
    assert (planes.ab[planes.mask == 0] == 0).all()
    click = hint_planes(untold, [BLUE], 64, 96)
    assert click is not None
    assert click.mask.sum() == 9
    wild = hint_planes(untold, [replace(BLUE, a=1e30, b=-1e30)], 64, 96)
    assert wild is not None
    assert (wild.ab.min(), wild.ab.max()) == (-128.0, 128.0)


def test_what_somebody_said_counts_more_than_what_a_reference_says(untold):
    said, told = replace(BLUE, origin=Origin.OWN), replace(RED, x=BLUE.x, y=BLUE.y)
    both = hint_planes(untold, [said, replace(told, origin=Origin.REFERENCE)], 64, 96)
    alone = hint_planes(untold, [said], 64, 96)
    assert both is not None
    assert alone is not None
    assert both.are(alone)


def test_a_model_that_takes_no_hints_is_asked_nothing(
    tiny_ab_package, tiny_models, photo, tmp_path
):
    colorizer = Colorizer(tiny_models.package(tmp_path, of=tiny_models.card("ab")))
    prediction = colorizer.predict(photo.grey, for_hints=True)
    assert is_told(prediction, [RED])
    assert colorizer.told(prediction, photo.grey, [RED]) is prediction
