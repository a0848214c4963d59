"""A photo that cannot be read is shown as such, and nothing is offered that would do nothing."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from core.queue.jobs import JobState
from desktop.app.main_window import MainWindow
from desktop.photo.viewer.strip_frames import BrokenRole
from desktop.queue.queue_roles import BrokenRole as RowBrokenRole
from tests.desktop.conftest import Pictures

Opened = Callable[[MainWindow, Path], None]
Troubled = Callable[[MainWindow, str], str]
CONTROL = Qt.KeyboardModifier.ControlModifier


def button(window: MainWindow, text: str) -> QPushButton:
    shown = window.window_controller.viewer.trouble.findChildren(QPushButton)
    return next(one for one in shown if one.text() == text)


def test_the_viewer_says_what_why_and_what_to_do_and_nothing_can_be_saved(
    window: MainWindow, pictures: Pictures, qtbot: QtBot, opened: Opened, troubled: Troubled
) -> None:
    opened(window, pictures.grey("fine.jpg"))
    torn = pictures.broken("torn.jpg")
    window.window_controller.open_paths((torn,))
    said = troubled(window, "torn.jpg")
    assert said.startswith("This photo is damaged: torn.jpg is damaged: it ends too early. Take")
    controller = window.window_controller
    assert not controller.viewer.canvas.isVisible()
    assert not controller.notes.messages
    assert controller.adjust._title.text() == "torn.jpg"
    assert not any(slider.groove.isEnabled() for slider in controller.adjust.sliders)
    for one in (controller.adjust._save, controller.adjust._save_as, controller.adjust._copy):
        assert not one.isEnabled()
        assert one.toolTip() == "This photo cannot be read"
    assert not controller.viewer._modes.isEnabled()
    # Keys do nothing either, least of all to the photo before.
    for key in (Qt.Key.Key_S, Qt.Key.Key_C, Qt.Key.Key_Z, Qt.Key.Key_R):
        qtbot.keyClick(window, key, CONTROL)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_K, Qt.Key.Key_G, Qt.Key.Key_Plus):
        qtbot.keyClick(window, key)
    assert sorted(path.name for path in pictures.folder.iterdir()) == ["fine.jpg", "torn.jpg"]
    # The photo before is as it was left, one step away.
    qtbot.keyClick(window, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("fine.jpg"))
    assert controller.viewer.canvas.isVisible()
    assert controller.adjust._save.isEnabled()


def test_one_broken_photo_alone_is_shown_and_closing_it_leads_back(
    window: MainWindow, pictures: Pictures, qtbot: QtBot, troubled: Troubled
) -> None:
    window.window_controller.open_paths((pictures.broken("torn.jpg"),))
    troubled(window, "torn.jpg")
    assert not window.start.isVisible()
    assert button(window, "Show in folder").isVisible()
    qtbot.mouseClick(button(window, "Close"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.start.isVisible)
    assert window.windowTitle() == "Autochrome"
    # Nobody wants to be offered it again.
    assert window.window_controller.services.recent.paths() == ()


def test_where_none_of_several_can_be_read_the_first_says_why(
    window: MainWindow, pictures: Pictures, troubled: Troubled
) -> None:
    first, second = pictures.broken("a.jpg"), pictures.broken("b.jpg")
    window.window_controller.open_paths((first, second))
    troubled(window, "a.jpg")
    strip = window.window_controller.viewer.strip
    assert strip.photos == (first, second)
    assert strip.selected == (first,)


def test_strip_and_row_show_that_a_photo_is_broken_before_it_is_opened(
    window: MainWindow, pictures: Pictures, qtbot: QtBot
) -> None:
    fine, torn = pictures.grey("a.jpg"), pictures.broken("b.jpg")
    window.window_controller.open_paths((fine, torn))
    qtbot.waitUntil(lambda: window.windowTitle().startswith("a.jpg"))
    strip = window.window_controller.viewer.strip.model()
    qtbot.waitUntil(lambda: strip.rowCount() == 2 and strip.index(1, 0).data(BrokenRole))
    rows = window.window_controller.queue.model
    qtbot.waitUntil(lambda: rows.rowCount() == 2 and rows.index(1, 0).data(RowBrokenRole))
    words = Qt.ItemDataRole.AccessibleTextRole
    assert rows.index(1, 0).data(words) == "b.jpg, Cannot be read"
    assert rows.index(0, 0).data(words) == "a.jpg, Waiting"
    assert rows.jobs()[1].state is JobState.WAITING


def test_a_row_knows_what_opening_its_photo_came_to_and_hears_when_it_is_back(
    window: MainWindow, pictures: Pictures, qtbot: QtBot, troubled: Troubled
) -> None:
    first, second = pictures.grey("a.jpg"), pictures.grey("b.jpg")
    window.window_controller.open_paths((first, second))
    rows = window.window_controller.queue.model
    qtbot.waitUntil(lambda: window.windowTitle().startswith("a.jpg"))
    away = second.rename(second.with_name("away"))
    qtbot.keyClick(window, Qt.Key.Key_Right)
    assert troubled(window, "b.jpg").startswith("Nothing to open there")
    assert rows.index(1, 0).data(RowBrokenRole)
    away.rename(second)
    view = window.window_controller.queue_panel.list
    place = view.visualRect(view.model().index(1, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: window.window_controller.photo_controller.session.photo is not None)
    assert window.windowTitle().startswith("b.jpg")
    assert not rows.index(1, 0).data(RowBrokenRole)


@pytest.mark.parametrize("steps", [1, 3])
def test_however_fast_somebody_leafs_all_is_about_one_photo(
    window: MainWindow, pictures: Pictures, qtbot: QtBot, steps: int
) -> None:
    photos = [pictures.grey(f"{name}.jpg") for name in "ace"]
    photos[1:1] = [pictures.broken("b.jpg")]
    window.window_controller.open_paths(tuple(photos))
    qtbot.waitUntil(lambda: window.windowTitle().startswith("a.jpg"))
    controller = window.window_controller
    for _ in range(steps):
        qtbot.keyClick(window, Qt.Key.Key_Right)

    def is_at(row: int) -> bool:
        return controller.viewer.strip._painter.place == row

    qtbot.waitUntil(lambda: is_at(steps))
    name = photos[steps].name
    assert window.windowTitle().startswith(name)
    assert controller.adjust._title.text() == name
    assert controller.viewer.strip.selected == (photos[steps],)
    is_broken = photos[steps].name == "b.jpg"
    assert controller.viewer.trouble.isVisible() is is_broken
    qtbot.waitUntil(lambda: controller.adjust._save.isEnabled() is not is_broken)
