"""Menus, choices and tooltips: their corners, where they lie, and what they leave behind."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.base.paths import resources_dir
from desktop.ui.appearance import Appearance
from desktop.ui.theme import ThemeChoice
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.menus import Menu

ROOM = 400


@pytest.fixture
def look(qapp: QApplication) -> Appearance:
    return Appearance(qapp, resources_dir(), ThemeChoice.DARK)


@pytest.fixture
def host(look: Appearance, qtbot: QtBot) -> QWidget:
    """A window with a button with a menu and a box with choices, both at its right edge."""
    host = QWidget()
    qtbot.addWidget(host)
    button = IconButton(look, "menu", "Menu")
    menu = Menu(button)
    menu.addAction("An entry that is much wider than its button")
    menu.add_menu("Below").addAction("Deeper")
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    box = ChoiceBox(look, "Choice")
    box.addItems(["One", "Two"])
    column = QVBoxLayout(host)
    column.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
    column.addWidget(box)
    host.setGeometry(100, 100, ROOM, 200)
    host.show()
    qtbot.waitExposed(host)
    return host


def is_rounded(popup: QWidget) -> bool:
    """Tell whether the corners of a window are no part of it."""
    corners = (popup.rect().topLeft(), popup.rect().bottomRight())
    middle = popup.rect().center()
    return popup.mask().contains(middle) and not any(map(popup.mask().contains, corners))


def test_menus_and_those_below_them_have_round_corners(host: QWidget) -> None:
    for menu in host.findChildren(Menu):
        menu.popup(QPoint(150, 150))
        assert is_rounded(menu)
        menu.close()


def test_choices_have_round_corners_each_time(host: QWidget) -> None:
    box = host.findChild(ChoiceBox)
    for count in (2, 5):
        while box.count() < count:
            box.addItem("Another")
        box.showPopup()
        assert is_rounded(box.view().window())
        box.hidePopup()


def test_the_menu_that_a_field_makes_by_itself_has_round_corners(
    host: QWidget, qtbot: QtBot
) -> None:
    field = QLineEdit("Some text")
    host.layout().addWidget(field)
    qtbot.waitUntil(field.isVisible)
    at = QPoint(10, 10)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, field.mapToGlobal(at))
    QApplication.postEvent(field, event)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert is_rounded(menu)
    menu.close()


def test_tooltips_have_round_corners_whatever_they_explain(host: QWidget, qtbot: QtBot) -> None:
    label = QLabel("What is explained")
    label.setToolTip("In a few words")
    host.layout().addWidget(label)
    qtbot.waitUntil(label.isVisible)
    for explained in (label, host.findChild(IconButton)):
        at = QPoint(4, 4)
        shown = QHelpEvent(QEvent.Type.ToolTip, at, explained.mapToGlobal(at))
        QApplication.sendEvent(explained, shown)
        tip = next(one for one in QApplication.topLevelWidgets() if one.inherits("QTipLabel"))
        qtbot.waitUntil(tip.isVisible)
        assert is_rounded(tip)
        QToolTip.hideText()
        qtbot.waitUntil(lambda: not QToolTip.isVisible())


#: Shows a menu over a magenta window, and prints the colours in its corner.
_ON_A_BARE_SCREEN = """
import os, sys
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from core.base.paths import resources_dir
from desktop.ui.appearance import Appearance
from desktop.ui.compositing import can_shine_through
from desktop.ui.theme import ThemeChoice
from desktop.ui.widgets.menus import Menu

app = QApplication([])
look = Appearance(app, resources_dir(), ThemeChoice(sys.argv[1]))
ground = QWidget()
ground.setStyleSheet("QWidget#ground { background: #ff00ff; }")
ground.setObjectName("ground")
ground.setGeometry(0, 0, 400, 300)
ground.show()
menu = Menu(ground)
menu.addAction("An entry")


def show():
    menu.popup(QPoint(100, 100))
    QTimer.singleShot(300, look_at)


def look_at():
    screen = app.primaryScreen().grabWindow(0).toImage()
    right, bottom = menu.geometry().right(), menu.geometry().bottom()
    corner = [screen.pixelColor(right - x, bottom - y) for x in range(3) for y in range(3 - x)]
    print(can_shine_through(), *(one.name() for one in corner))
    darkest = min(
        screen.pixelColor(right - x, bottom - y).lightness() for x in range(9) for y in range(9)
    )
    print(darkest, flush=True)
    os._exit(0)


QTimer.singleShot(300, show)
app.exec()
"""


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="no bare screen to show it on")
@pytest.mark.parametrize("theme", ["dark", "light"])
def test_where_nothing_shines_through_no_corner_is_dark(theme: str) -> None:
    program = [sys.executable, "-c", _ON_A_BARE_SCREEN, theme]
    shown = subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 640x480x24", *program],
        env={**os.environ, "QT_QPA_PLATFORM": "xcb"},
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert shown.returncode == 0, shown.stderr
    corner, darkest = shown.stdout.splitlines()
    assert corner.split() == ["False", *["#ff00ff"] * 6]
    assert int(darkest) > (20 if theme == "dark" else 100)


def test_a_menu_ends_where_its_button_does_instead_of_beyond_the_window(host: QWidget) -> None:
    button = host.findChild(IconButton)
    menu = button.menu()
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
    assert menu.x() + menu.width() == button.mapToGlobal(QPoint(button.width(), 0)).x()
    menu.close()


def test_the_longest_entry_keeps_clear_of_its_key_each_time(host: QWidget) -> None:
    menu = Menu(host)
    menu.addAction("Copy the coloured photo").setShortcut("Ctrl+C")
    menu.addAction("Print").setShortcut("Ctrl+Shift+P")
    menu.addAction("Send by mail").setVisible(False)
    plain = menu.sizeHint().width()
    edge = host.screen().availableGeometry().right()
    for at in (QPoint(120, 120), QPoint(edge - plain, 120)):
        menu.popup(at)
        assert menu.width() == plain + 16
        assert menu.actionGeometry(menu.actions()[0]).width() > plain
        assert menu.geometry().right() <= edge
        menu.close()
    menu.actions()[0].setText("Copy")
    menu.popup(QPoint(120, 120))
    assert menu.width() < plain
    menu.close()


def test_a_menu_higher_than_the_screen_scrolls_in_one_column(host: QWidget, qtbot: QtBot) -> None:
    menu = Menu(host)
    for number in range(80):  # more than any screen here is high
        menu.addAction(f"Entry {number}").setShortcut("Ctrl+C")
    menu.popup(QPoint(0, 0))
    assert len({menu.actionGeometry(one).x() for one in menu.actions()}) == 1
    assert menu.height() <= host.screen().geometry().height()
    assert menu.width() < 400
    last = menu.actions()[-1]
    assert not menu.rect().contains(menu.actionGeometry(last))
    qtbot.keyClick(menu, Qt.Key.Key_End)
    assert menu.activeAction() is last
    assert menu.rect().contains(menu.actionGeometry(last))
    menu.close()


@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST])
def test_the_choice_in_hand_has_a_ground_by_keys_and_by_mouse(
    host: QWidget, look: Appearance, qtbot: QtBot, theme: ThemeChoice
) -> None:
    look.choose(theme)
    box = host.findChild(ChoiceBox)
    box.showPopup()
    view = box.view()
    ground = look.theme.accent if theme is ThemeChoice.CONTRAST else look.theme.hover

    def grounds() -> list[str]:
        image, ratio = view.viewport().grab().toImage(), view.devicePixelRatioF()
        rows = [view.visualRect(box.model().index(row, 0)).center().y() for row in (0, 1)]
        return [image.pixelColor(int(4 * ratio), int(y * ratio)).name() for y in rows]

    assert grounds() == [ground, look.theme.raised]
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert grounds() == [look.theme.raised, ground]
    middle = view.visualRect(box.model().index(0, 0)).center()
    for across in (5, 0):  # the pointer may have been there from the start
        qtbot.mouseMove(view.viewport(), middle + QPoint(across, 0))
    qtbot.waitUntil(lambda: grounds() == [ground, look.theme.raised])
    box.hidePopup()


def test_a_choice_that_was_left_by_escape_is_not_gone_on_from(host: QWidget, qtbot: QtBot) -> None:
    box = host.findChild(ChoiceBox)
    for _ in range(2):
        box.showPopup()
        assert box.view().currentIndex().row() == box.currentIndex() == 0
        qtbot.keyClick(box.view(), Qt.Key.Key_Down)
        assert box.view().currentIndex().row() == 1
        qtbot.keyClick(box.view(), Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not box.view().isVisible())


def test_a_button_rests_once_its_menu_is_gone_and_the_pointer_elsewhere(host: QWidget) -> None:
    button = host.findChild(IconButton)
    button.cursor().setPos(host.mapToGlobal(QPoint(2, 2)))
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)  # as Qt leaves it
    button.menu().popup(QPoint(150, 150))
    button.menu().close()
    assert not button.underMouse()


def test_a_button_under_the_pointer_stays_lit(host: QWidget) -> None:
    button = host.findChild(IconButton)
    button.cursor().setPos(button.mapToGlobal(button.rect().center()))
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    button.menu().popup(QPoint(150, 150))
    button.menu().close()
    assert button.underMouse()


@pytest.mark.parametrize("is_low", [False, True])
def test_a_tooltip_lies_beside_what_it_explains(
    host: QWidget, qtbot: QtBot, *, is_low: bool
) -> None:
    button = host.findChild(IconButton)
    button.setToolTip("Two lines\nof words")
    if is_low:
        host.move(100, host.screen().availableGeometry().bottom() - 60)
    at = button.mapToGlobal(QPoint(4, 2))
    QApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, QPoint(4, 2), at))
    tip = next(one for one in QApplication.topLevelWidgets() if one.inherits("QTipLabel"))
    qtbot.waitUntil(tip.isVisible)
    own = button.rect().translated(button.mapToGlobal(QPoint(0, 0)))
    assert not tip.geometry().intersects(own)
    assert (tip.geometry().bottom() < own.top()) is is_low
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
