import cv2
import numpy as np
import pytest
from PySide6.QtGui import QColor

from core.edits.frame import Frame
from desktop.pictures import pyramid_levels
from desktop.pictures.view_state import Size


def test_levels_halve_down_to_a_small_picture() -> None:
    built = pyramid_levels.build(np.zeros((1500, 2600), np.uint8))
    widths = [level.image.width() for level in built.levels]
    assert widths == [2600, 1300, 650, 325]
    assert built.scale == 1.0


@pytest.mark.parametrize(
    ("zoom", "width"),
    [(8.0, 2600), (1.0, 2600), (0.51, 2600), (0.5, 1300), (0.2, 650), (0.01, 325)],
)
def test_the_next_larger_level_is_painted(zoom: float, width: int) -> None:
    built = pyramid_levels.build(np.zeros((1500, 2600), np.uint8))
    assert built.level_for(zoom).width() == width


def test_a_smaller_version_stands_for_the_whole_photo() -> None:
    built = pyramid_levels.build(np.zeros((300, 400, 3), np.uint8), photo=Size(4000, 3000))
    assert built.photo == Size(4000, 3000)
    assert built.scale == pytest.approx(0.1)
    assert built.level_for(1.0).width() == 400


def test_colours_and_greys_are_shown_as_they_are() -> None:
    picture = np.zeros((700, 700, 3), np.uint8)
    picture[:350] = (200, 30, 90)
    colour = pyramid_levels.build(picture)
    for level in colour.levels:
        assert level.image.pixelColor(10, 10) == QColor(200, 30, 90)
    grey = pyramid_levels.build(np.full((5, 9), 130, np.uint8))
    assert grey.levels[0].image.pixelColor(8, 4) == QColor(130, 130, 130)


def test_a_huge_grey_picture_is_not_widened_at_its_full_size() -> None:
    built = pyramid_levels.build(np.full((5600, 5600), 77, np.uint8))
    assert built.levels[0].image.depth() == 8
    assert built.levels[1].image.depth() == 32
    assert built.levels[0].image.pixelColor(3, 3) == QColor(77, 77, 77)


def test_16_bit_grey_is_shown_in_8() -> None:
    plane = np.array([[0, 257 * 100, 65535]], np.uint16)
    assert pyramid_levels.grey_for_screen(plane).tolist() == [[0, 100, 255]]
    same = np.zeros((2, 2), np.uint8)
    assert pyramid_levels.grey_for_screen(same) is same or np.shares_memory(
        pyramid_levels.grey_for_screen(same), same
    )


@pytest.mark.parametrize("shape", [(1, 1), (1, 10000), (10000, 1)])
def test_odd_shapes_have_levels_too(shape: tuple[int, int]) -> None:
    for level in pyramid_levels.build(np.zeros(shape, np.uint8)).levels:
        assert not level.image.isNull()


def test_a_straightened_part_is_about_as_sharp_as_its_file() -> None:
    grain = np.random.default_rng(3).integers(60, 196, (300, 400, 3), np.uint8)
    part = cv2.GaussianBlur(grain, (0, 0), 0.7)  # as fine as a scan is
    photo, frame = Size(600, 500), Frame(300, 250, 400, 300, 5.0)
    laid = pyramid_levels.build_part(part, frame, photo, 1.0).levels[0].pixels
    inside = laid[180:320, 200:400, :3].astype(float)
    assert inside.std() > 0.95 * part.astype(float).std()
    assert (laid[:, :, :3] <= laid[:, :, 3:]).all()
    assert not laid[5, 5].any()
