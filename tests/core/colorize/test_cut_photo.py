"""What the file of a cut photo does not hold gets no colour."""

from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from core.base.arrays import RgbImage
from core.colorize.colorizer import Colorizer, colorize
from core.colour.colour_settings import ColourSettings
from core.image.image_io import Photo, read
from core.model.package import open_package

HEIGHT, WIDTH = 400, 300
#: Pixels before the cut in which colours may fade: two cells of the finer grid.
FADING = 24


@pytest.fixture(params=["tiny_package", "tiny_ab_package"])
def colorizer(request: pytest.FixtureRequest) -> Colorizer:
    """Models of both kinds that colour everything, by its lightness."""
    return Colorizer(open_package(request.getfixturevalue(request.param)))


def _cut_photo(files: ModuleType, folder: Path, orientation: int) -> Photo:
    segment = files.segment(0xE1, b"Exif\0\0" + files.exif(orientation))
    content = files.with_segments(files.jpeg(files.soft(HEIGHT, WIDTH)), segment)
    return read(files.put(folder, "a.jpg", content[: len(content) * 6 // 10]))


def _chroma(picture: RgbImage) -> np.ndarray:
    """How far each pixel is from grey, in codes; 0 where it is exactly grey."""
    return np.ptp(picture.astype(int), axis=2)


@pytest.mark.parametrize("depth", [8, 16])
def test_above_the_cut_is_colour_and_below_it_none(
    files: ModuleType, tmp_path: Path, colorizer: Colorizer, depth: int
) -> None:
    photo = _cut_photo(files, tmp_path, 1)
    rows = round(photo.there.bottom * HEIGHT)
    assert 100 < rows < 300
    picture = colorize(photo, colorizer, ColourSettings(), depth=depth).whole()
    chroma = _chroma(picture)
    assert chroma[: rows - FADING].mean() > 0.05 * np.iinfo(picture.dtype).max
    assert (chroma[: rows - FADING].max(axis=1) > 0).all()
    assert chroma[rows:].max() == 0


def test_of_a_photo_on_its_side_the_side_that_is_there_is_coloured(
    files: ModuleType, tmp_path: Path, colorizer: Colorizer
) -> None:
    photo = _cut_photo(files, tmp_path, 6)
    assert photo.grey.shape == (WIDTH, HEIGHT)
    first = round(photo.there.left * HEIGHT)
    assert 100 < first < 300
    chroma = _chroma(colorize(photo, colorizer, ColourSettings(), depth=8).whole())
    assert (chroma[:, first + FADING :].max(axis=0) > 0).all()
    assert chroma[:, :first].max() == 0


def test_tint_and_warmth_stay_off_what_is_missing(
    files: ModuleType, tmp_path: Path, colorizer: Colorizer
) -> None:
    photo = _cut_photo(files, tmp_path, 1)
    rows = round(photo.there.bottom * HEIGHT)
    warm = ColourSettings(temperature=1.0, tint=1.0)
    chroma = _chroma(colorize(photo, colorizer, warm, depth=8).whole())
    assert chroma[: rows - FADING].mean() > 10
    assert chroma[rows:].max() == 0


def test_the_grey_of_a_cut_photo_stays_as_it_was_read(
    files: ModuleType, tmp_path: Path, colorizer: Colorizer
) -> None:
    photo = _cut_photo(files, tmp_path, 1)
    rows = round(photo.there.bottom * HEIGHT)
    picture = colorize(photo, colorizer, ColourSettings(), depth=8).whole()
    assert np.array_equal(picture[rows:], np.dstack([photo.grey[rows:]] * 3))
