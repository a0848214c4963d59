"""The folders that photos came from last are offered in the menu and by Ctrl+K."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from core.model.library import Library
from desktop.app.main_window import MainWindow
from desktop.app.recent_files import RecentFile, recent_folders
from desktop.find.finder import Finder
from tests.desktop.conftest import PATIENCE_MS, Pictures

Opened = Callable[[MainWindow, Path], None]
FORGET = "Forget what was opened lately"


def recent_menu(window: MainWindow) -> QMenu:
    """Give the menu below the menu as a hand opens it."""
    above = window.bar.menu
    above.aboutToShow.emit()
    (menu,) = [action.menu() for action in above.actions() if action.text() == "Recent folders"]
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return menu


def offered(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.data() is not None]


def entry(menu: QMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == text)


@pytest.fixture
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Photos lie in the home of the user, as they do."""
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    return tmp_path


def test_folders_of_photos_are_offered_the_last_one_first(
    make: Callable[[Library], MainWindow],
    library: Library,
    at_home: Path,
    opened: Opened,
    qtbot: QtBot,
) -> None:
    window = make(library)
    assert not recent_menu(window).menuAction().isEnabled()
    for folder, name in (("Berger", "a.jpg"), ("Sommer & Meer", "b.jpg"), ("Berger", "c.jpg")):
        opened(window, Pictures(at_home / folder).grey(name))
    assert offered(recent_menu(window)) == ["Berger", "Sommer && Meer"]  # and no ~
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE_MS)
    assert offered(recent_menu(make(library))) == ["Berger", "Sommer && Meer"]


def test_one_that_is_chosen_is_opened_with_all_its_photos(
    window: MainWindow, at_home: Path, home: Path, qtbot: QtBot
) -> None:
    photos = Pictures(at_home / "album")
    names = [photos.grey(name).name for name in ("1.jpg", "2.jpg")]
    recent_folders(home).add(photos.folder)
    entry(recent_menu(window), "album").trigger()
    album = window.window_controller.album
    qtbot.waitUntil(lambda: [photo.name for photo in album.album.photos] == names)


def test_a_folder_opened_as_a_whole_stands_for_all_below_it(
    window: MainWindow, at_home: Path, home: Path, qtbot: QtBot
) -> None:
    for below in ("x", "y"):
        Pictures(at_home / "album" / below).grey(f"{below}.jpg")
    window.window_controller.open_paths((at_home / "album",))
    qtbot.waitUntil(lambda: window.windowTitle().startswith("x.jpg"))
    window.window_controller.album.next()
    qtbot.waitUntil(lambda: window.windowTitle().startswith("y.jpg"))
    assert recent_folders(home).paths() == (at_home / "album",)


def test_one_that_is_away_cannot_be_chosen(
    window: MainWindow, at_home: Path, home: Path, qtbot: QtBot
) -> None:
    for name in ("stick", "album"):
        recent_folders(home).add(at_home / name)
    (at_home / "album").mkdir()
    menu = recent_menu(window)
    qtbot.waitUntil(lambda: not entry(menu, "stick").isEnabled())
    assert entry(menu, "album").isEnabled()


def test_no_more_than_eight_are_remembered(home: Path) -> None:
    for number in range(10):
        recent_folders(home).add(Path(f"/album {number}"))
    assert [path.name for path in recent_folders(home).paths()] == [
        f"album {number}" for number in range(9, 1, -1)
    ]


def test_forgetting_folders_forgets_photos_too(
    window: MainWindow, at_home: Path, home: Path, opened: Opened, qtbot: QtBot
) -> None:
    opened(window, Pictures(at_home / "album").grey("private.jpg"))
    entry(recent_menu(window), FORGET).trigger()
    assert not recent_menu(window).menuAction().isEnabled()
    assert RecentFile(home / "recent.json").paths() == ()
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE_MS)
    for file in home.glob("recent*.json"):
        assert "private" not in file.read_text()
        assert "album" not in file.read_text()


def test_a_folder_is_found_by_its_name_and_opened(
    window: MainWindow, at_home: Path, home: Path, qtbot: QtBot
) -> None:
    photos = Pictures(at_home / "Sommer 1921")
    photos.grey("one.jpg")
    recent_folders(home).add(photos.folder)
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    (finder,) = window.findChildren(Finder)
    qtbot.keyClicks(finder.field, "sommer")
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("one.jpg"))
