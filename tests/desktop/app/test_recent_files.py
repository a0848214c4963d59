"""Photos opened lately are offered on the start page."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from core.model.library import Library
from desktop.app.card_row import Card
from desktop.app.main_window import MainWindow
from desktop.app.recent_files import RecentFile
from desktop.ui.file_manager import FileManager
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.picture_button import PictureButton
from tests.desktop.conftest import PATIENCE_MS, Pictures

Opened = Callable[[MainWindow, Path], None]


def cards(window: MainWindow) -> list[PictureButton]:
    return [c for c in window.start.findChildren(PictureButton) if not c.isHidden()]


def test_the_next_start_offers_what_was_opened_and_is_still_there(
    make: Callable[[Library], MainWindow],
    library: Library,
    pictures: Pictures,
    opened: Opened,
    qtbot: QtBot,
) -> None:
    window = make(library)
    paths = [pictures.grey(f"{name}.jpg") for name in ("one", "two", "three")]
    for path in [*paths, paths[0]]:
        opened(window, path)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE_MS)
    paths[1].unlink()
    again = make(library)
    qtbot.waitUntil(lambda: len(cards(again)) == 2, timeout=PATIENCE_MS)
    assert [card.accessibleName() for card in cards(again)] == ["one.jpg", "three.jpg"]
    qtbot.mouseClick(cards(again)[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: again.windowTitle().startswith("three.jpg"), timeout=PATIENCE_MS)


def test_photos_opened_lately_are_named_with_their_folders_where_they_are_alike(
    make: Callable[[Library], MainWindow],
    library: Library,
    tmp_path: Path,
    qtbot: QtBot,
    home: Path,
) -> None:
    for folder, name in (("Berger", "scan.jpg"), ("Sommer", "scan.jpg"), ("Sommer", "cat.jpg")):
        RecentFile(home / "recent.json").add(Pictures(tmp_path / folder).grey(name))
    window = make(library)
    qtbot.waitUntil(lambda: len(cards(window)) == 3)
    names = ["cat.jpg", "Sommer – scan.jpg", "Berger – scan.jpg"]
    assert [card.accessibleName() for card in cards(window)] == names
    shown = [name for name in window.start.findChildren(ElidedLabel) if name.isVisible()]
    assert [name.text() for name in sorted(shown, key=lambda name: name.x())] == names
    assert str(tmp_path / "Berger") in cards(window)[2].toolTip()


def test_names_that_are_no_text_come_back(tmp_path: Path) -> None:
    file = RecentFile(tmp_path / "home" / "recent.json")
    odd = Path("/photos") / b"caf\xe9.jpg".decode("utf-8", "surrogateescape")
    file.add(odd)
    file.add(Path("/photos/Käthe.jpg"))
    assert file.paths() == (Path("/photos/Käthe.jpg"), odd)
    file.forget()
    assert file.paths() == ()


def test_a_file_of_something_else_is_as_good_as_none(tmp_path: Path) -> None:
    path = tmp_path / "recent.json"
    path.write_text('{"not": "a list"')
    assert RecentFile(path).paths() == ()
    path.write_text('{"not": "a list"}')
    assert RecentFile(path).paths() == ()


def test_a_photo_opened_lately_shows_its_result_where_it_lies(
    make: Callable[[Library], MainWindow],
    library: Library,
    pictures: Pictures,
    opened: Opened,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = make(library)
    plain, saved = pictures.grey("plain.png"), pictures.grey("saved.png")
    for photo in (plain, saved):
        opened(window, photo)
    with qtbot.waitSignal(window.window_controller.photo_controller.saved):
        qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    again = make(library)
    qtbot.waitUntil(lambda: len(cards(again)) == 2)
    shown: list[Path] = []
    monkeypatch.setattr(FileManager, "show_file", lambda manager, file: shown.append(file))
    (result,) = pictures.folder.glob("saved-*.png")
    with_result, without = again.start.cards.cards
    qtbot.waitUntil(lambda: with_result._has_result)
    offers = {card: menu_of(card) for card in (with_result, without)}
    assert not entry(offers[without], "Show the result").isEnabled()
    entry(offers[with_result], "Show the result").trigger()
    entry(offers[without], "Show the photo in its folder").trigger()
    assert shown == [result, plain]
    for menu in offers.values():
        menu.close()


def menu_of(card: Card) -> QMenu:
    at = card.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, card.mapToGlobal(at))
    QApplication.sendEvent(card, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def entry(menu: QMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == text)
