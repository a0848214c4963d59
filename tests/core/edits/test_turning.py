"""Turning: no pixel is lost, hints stay at their places, and the file says what is so."""

import itertools
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from PIL import Image

from core.colorize.hints import Hint
from core.colour.chroma_field import Part
from core.edits.edits import Edits, place_in_file, turned_hints
from core.edits.turning import turned
from core.image import image_io
from core.image.image_io import Format, WriteOptions
from core.image.metadata import Resolution, Unit
from core.image.photo import Photo

ALL = [Edits(quarter_turns=turns, is_mirrored=m) for turns in range(4) for m in (False, True)]


@pytest.fixture
def photo(files: ModuleType, tmp_path: Path) -> Photo:
    content = files.saved(files.soft(24, 36), "PNG", dpi=(300, 150))
    read = image_io.read(files.put(tmp_path, "a.png", content))
    return replace(
        read,
        alpha=files.soft(24, 36, seed=1),
        original=files.soft(24, 36, 3, seed=2),
        there=Part(0.0, 0.0, 0.25, 1.0),
    )


def by_numpy(pixels: np.ndarray, edits: Edits) -> np.ndarray:
    pixels = pixels[:, ::-1] if edits.is_mirrored else pixels
    return np.rot90(pixels, -edits.quarter_turns)  # NumPy turns anticlockwise


@pytest.mark.parametrize("edits", ALL, ids=str)
def test_every_pixel_is_where_it_belongs(photo: Photo, edits: Edits) -> None:
    result = turned(photo, edits)
    for name in ("grey", "alpha", "original"):
        pixels = getattr(result, name)
        assert np.array_equal(pixels, by_numpy(getattr(photo, name), edits)), name
        assert pixels.flags.c_contiguous


@pytest.mark.parametrize("edits", ALL, ids=str)
def test_the_part_that_is_there_turns_with_the_pixels(photo: Photo, edits: Edits) -> None:
    marks = np.zeros((24, 36), np.uint8)
    marks[:6] = 1
    part = turned(photo, edits).there
    rows, columns = by_numpy(marks, edits).shape
    found = np.zeros((rows, columns), np.uint8)
    found[
        round(part.top * rows) : round(part.bottom * rows),
        round(part.left * columns) : round(part.right * columns),
    ] = 1
    assert np.array_equal(found, by_numpy(marks, edits))


@pytest.mark.parametrize("edits", ALL, ids=str)
def test_a_hint_stays_on_its_pixel(edits: Edits) -> None:
    marks = np.zeros((24, 36), np.uint8)
    marks[5, 30] = 1
    edits = replace(edits, hints=(Hint(x=30.5 / 36, y=5.5 / 24, a=10.0, b=-20.0),))
    (hint,) = turned_hints(edits)
    pixels = by_numpy(marks, edits)
    assert pixels[int(hint.y * pixels.shape[0]), int(hint.x * pixels.shape[1])] == 1
    assert (hint.a, hint.b) == (10.0, -20.0)
    assert place_in_file(edits, hint.x, hint.y) == pytest.approx((30.5 / 36, 5.5 / 24))


@pytest.mark.parametrize("edits", ALL, ids=str)
def test_all_of_a_painted_line_turns_with_the_pixels(edits: Edits) -> None:
    marks = np.zeros((24, 36), np.uint8)
    marks[5, 20:31] = 1
    line = tuple(((column + 0.5) / 36, 5.5 / 24) for column in range(20, 31))
    hint = Hint(*line[0], further=line[1:])
    (hint,) = turned_hints(replace(edits, hints=(hint,)))
    pixels = by_numpy(marks, edits)
    found = [pixels[int(y * pixels.shape[0]), int(x * pixels.shape[1])]
             for x, y in hint.stroke.points]  # fmt: skip
    assert found == [1] * 11


def test_a_photo_that_is_not_turned_is_the_very_same(photo: Photo) -> None:
    assert turned(photo, Edits()) is photo


@pytest.mark.parametrize(("turns", "sides"), [(1, (150, 300)), (2, (300, 150)), (3, (150, 300))])
def test_the_resolution_goes_with_the_sides(
    photo: Photo, turns: int, sides: tuple[int, int]
) -> None:
    resolution = turned(photo, Edits(quarter_turns=turns)).metadata.resolution
    assert [round(v) for v in (resolution.per(Unit.INCH).x, resolution.per(Unit.INCH).y)] == [
        *sides
    ]


def test_a_result_says_the_sides_that_it_has(files: ModuleType, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif.update({0x011A: 300.0, 0x011B: 150.0})
    exif.get_ifd(0x8769).update({0xA002: 36, 0xA003: 24})
    content = files.saved(files.soft(24, 36), "JPEG", exif=exif.tobytes())
    photo = turned(image_io.read(files.put(tmp_path, "a.jpg", content)), Edits(quarter_turns=1))
    picture = np.repeat(photo.grey[..., None], 3, axis=2)
    target = tmp_path / "result.jpg"
    image_io.write(picture, target, photo=photo, options=WriteOptions(Format.JPEG))
    with Image.open(target) as result:
        said = result.getexif()
        inner = said.get_ifd(0x8769)
        assert result.size == (24, 36) == (inner[0xA002], inner[0xA003])
        assert (said[0x011A], said[0x011B]) == (150, 300)


def test_four_quarter_turns_and_two_mirrors_give_the_photo(photo: Photo) -> None:
    photo = replace(photo, metadata=replace(photo.metadata, resolution=inches(300, 150)))
    for edits in (Edits(quarter_turns=1), Edits(is_mirrored=True)):
        result = photo
        for _ in range(2 if edits.is_mirrored else 4):
            result = turned(result, edits)
        assert np.array_equal(result.grey, photo.grey)
        assert result.metadata.resolution == photo.metadata.resolution
        assert result.there == photo.there


def inches(x: int, y: int) -> Resolution:
    return Resolution(Fraction(x), Fraction(y), Unit.INCH)


def test_all_eight_ways_differ(photo: Photo) -> None:
    ways = [turned(photo, edits).grey for edits in ALL]
    for one, other in itertools.combinations(ways, 2):
        assert one.shape != other.shape or not np.array_equal(one, other)
