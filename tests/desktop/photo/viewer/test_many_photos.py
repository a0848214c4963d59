"""The film strip of tens of thousands of photos does for each step what that step is about."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.base.paths import resources_dir
from desktop.photo import album as albums
from desktop.photo.album import Album
from desktop.photo.viewer.film_strip import FilmStrip
from desktop.photo.viewer.strip_frames import PictureRole
from desktop.ui.appearance import Appearance
from desktop.ui.theme import ThemeChoice

MANY = 20_000
#: What a step may cost, in calls of functions of the program: it paints some ten frames.
FEW = 2_000


@pytest.fixture
def photos() -> tuple[Path, ...]:
    return tuple(Path(f"/photos/{number}.jpg") for number in range(MANY))


@pytest.fixture
def strip(qapp: QApplication, qtbot: QtBot, photos: tuple[Path, ...]) -> FilmStrip:
    strip = FilmStrip(Appearance(qapp, resources_dir(), ThemeChoice.DARK))
    qtbot.addWidget(strip)
    strip.resize(900, strip.height())
    strip.show_album(Album(photos, 3))
    qtbot.waitExposed(strip)
    qapp.processEvents()
    return strip


def calls_of(step: Callable[[], object]) -> int:
    """Count the calls of Python that a step takes until it is painted."""
    count = 0

    def note(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(note)
    try:
        step()
        QApplication.processEvents()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("place", [4, MANY - 1])
def test_leafing_through_many_costs_as_little_as_through_a_few(
    strip: FilmStrip, photos: tuple[Path, ...], place: int
) -> None:
    album = Album(photos, 3)
    assert calls_of(lambda: strip.show_album(albums.at(album, photos[place]))) < FEW
    assert strip.selected == (photos[place],)


def test_a_small_picture_is_painted_and_no_other_photo_is_asked_about(
    strip: FilmStrip, photos: tuple[Path, ...]
) -> None:
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(QColor("#ff0000"))
    assert calls_of(lambda: strip.show_picture(photos[5], picture)) < FEW
    index = strip.model().index(5, 0)
    assert index.data(PictureRole) == picture
    middle = strip.visualRect(index).center()
    assert strip.grab().toImage().pixelColor(middle) == QColor("#ff0000")


def test_photos_are_closed_and_come_again_in_their_order(
    strip: FilmStrip, photos: tuple[Path, ...]
) -> None:
    kept = (*photos[:2], *photos[4:])
    strip.show_album(Album(kept, 2))
    assert strip.photos == kept
    assert strip.model().rowCount() == len(kept)
    assert strip.selected == (photos[4],)
    strip.show_album(Album(photos, 4))
    assert strip.photos == photos
    assert strip.model().rowCount() == MANY
