"""Menus, choices and tooltips: their corners, where they lie, and what they leave behind."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolButton, QToolTip, QVBoxLayout, QWidget
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


def test_a_menu_of_several_columns_is_no_wider_for_it(host: QWidget) -> None:
    menu = Menu(host)
    for number in range(80):  # more than any screen here is high
        menu.addAction(f"Entry {number}").setShortcut("Ctrl+C")
    plain = menu.sizeHint().width()
    menu.popup(QPoint(0, 0))
    assert len({menu.actionGeometry(one).x() for one in menu.actions()}) > 1
    assert menu.width() == plain
    menu.close()


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
