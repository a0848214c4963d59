"""The start page shows as many photos as it has room for, each of them whole."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from core.base.paths import resources_dir
from desktop.app.card_row import Cards
from desktop.app.start_page import StartPage
from desktop.ui.appearance import Appearance
from desktop.ui.theme import ThemeChoice
from tests.desktop.conftest import Pictures

#: What the page leaves free to its left, and to its right, in px.
MARGIN = 48
NAMES = ("one", "two", "three", "four")


@pytest.fixture
def page(qapp: QApplication, pictures: Pictures, qtbot: QtBot) -> Iterator[StartPage]:
    """Offers four photos opened lately, in a window that is as wide as it is made."""
    paths = tuple(pictures.grey(f"{name}.jpg") for name in NAMES)
    look = Appearance(qapp, resources_dir(), ThemeChoice.DARK)
    page = StartPage(look, Cards(paths, are_recent=True))
    window = QWidget()  # which leaves a widget the size that it is given
    qtbot.addWidget(window)
    window.resize(900, 600)
    page.setParent(window)
    page.resize(900, 600)
    page.show()
    window.show()
    qtbot.waitExposed(window)
    for path in paths:
        page.show_picture(path, QImage(str(path)))
    yield page
    window.close()


def assert_shown(page: StartPage, count: int) -> None:
    shown = [card for card in page.cards.cards if card.isVisible()]
    assert [card.photo.stem for card in shown] == list(NAMES[:count])
    names = [one for one in page.cards.findChildren(QLabel) if one.isVisible()]
    assert [one.text() for one in names] == [f"{name}.jpg" for name in NAMES[:count]]
    ends = [(one.mapTo(page, one.rect().topLeft()).x(), one.width()) for one in shown]
    for (left, width), (following, _) in pairwise(ends):
        assert following - left - width >= 10, "they touch"
    first, last = ends[0], ends[-1]
    free_left, free_right = first[0], page.width() - last[0] - last[1]
    assert free_left >= MARGIN, "the first is cut off"
    assert abs(free_left - free_right) <= 1, "they lie in the middle"


@pytest.mark.parametrize(("width", "count"), [(900, 4), (730, 4), (720, 3), (406, 2), (400, 1)])
def test_the_page_shows_as_many_photos_as_fit_and_all_again(
    page: StartPage, qtbot: QtBot, width: int, count: int
) -> None:
    page.resize(width, 500)
    qtbot.waitUntil(lambda: assert_shown(page, count))
    page.resize(900, 500)
    qtbot.waitUntil(lambda: assert_shown(page, 4))


def test_another_takes_the_place_of_one_that_is_gone(page: StartPage, qtbot: QtBot) -> None:
    page.resize(560, 500)
    paths = tuple(card.photo for card in page.cards.cards)
    page.show_cards(Cards(paths, are_recent=True))
    for path in paths[1:]:  # the first is not there any more
        page.show_picture(path, QImage(str(path)))
    seen = [card.photo.stem for card in page.cards.cards if card.isVisible()]
    assert seen == ["two", "three"]
