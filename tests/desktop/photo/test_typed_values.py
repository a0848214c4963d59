"""The number of a slider can be typed."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from core.base.paths import resources_dir
from desktop.photo.viewer.crop_bar import CropBar
from desktop.train.pages.choose_page import ChoosePage
from desktop.ui.appearance import Appearance
from desktop.ui.theme import ThemeChoice
from desktop.ui.widgets.tone_slider import FROM_GREY, Tone, ToneSlider
from desktop.ui.widgets.typed_number import TypedNumber

#: Where a number is typed.
Number: TypeAlias = QSpinBox | QDoubleSpinBox
MINUS = "\N{MINUS SIGN}"


@pytest.fixture
def look(qapp: QApplication) -> Appearance:
    return Appearance(qapp, resources_dir(), ThemeChoice.DARK)


@pytest.fixture
def slider(look: Appearance, qtbot: QtBot) -> ToneSlider:
    """A slider about 0 in a window of its own."""
    slider = ToneSlider(look, Tone("tint", "Tint", "", -1.0, 1.0, 0.0, FROM_GREY, is_signed=True))
    qtbot.addWidget(slider)
    slider.show()
    qtbot.waitExposed(slider)
    return slider


def number_of(slider: ToneSlider) -> TypedNumber:
    return slider.findChild(TypedNumber)


def click(number: Number) -> None:
    """Click into a number as a hand does: on the line in it, through the window."""
    window, line = number.window(), number.lineEdit()
    window.activateWindow()
    place = line.mapTo(window, line.rect().center())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)


def typed(qtbot: QtBot, slider: ToneSlider, keys: str, end: Qt.Key) -> TypedNumber:
    number = number_of(slider)
    click(number)
    qtbot.keyClicks(number, keys)
    qtbot.keyClick(number, end)
    return number


@pytest.mark.parametrize(
    ("keys", "value", "shown"),
    [("25", 25, "+25"), ("-40", -40, f"{MINUS}40"), ("0", 0, "0")],
)
def test_return_takes_what_was_typed(
    slider: ToneSlider, qtbot: QtBot, keys: str, value: int, shown: str
) -> None:
    slider.show_value(0.5)
    moved: list[float] = []
    settled: list[None] = []
    slider.moved.connect(lambda key, value: moved.append(value))
    slider.settled.connect(lambda: settled.append(None))
    number = typed(qtbot, slider, keys, Qt.Key.Key_Return)
    assert number.text() == shown
    assert moved == [value / 100]
    assert len(settled) == 1
    assert not number.hasFocus()


@pytest.fixture(params=["of a slider", "angle", "minutes"])
def number(request: pytest.FixtureRequest, look: Appearance, qtbot: QtBot) -> Iterator[Number]:
    """Each kind of number that can be typed, in a window, without the keyboard."""
    made: dict[str, Callable[[], tuple[QWidget, Number]]] = {
        "of a slider": lambda: _slider(look),
        "angle": lambda: _angle(look),
        "minutes": lambda: _minutes(look),
    }
    host, number = made[request.param]()
    qtbot.addWidget(host)
    number.show()
    host.show()
    qtbot.waitExposed(host)
    yield number  # noqa: PT022  its host lives as long


def _slider(look: Appearance) -> tuple[QWidget, Number]:
    slider = ToneSlider(look, Tone("rich", "Rich", "", 0.0, 1.0, 0.5, FROM_GREY))
    return slider, number_of(slider)


def _angle(look: Appearance) -> tuple[QWidget, Number]:
    bar = CropBar(look)
    bar.resize(1400, 60)
    return bar, bar.angle


def _minutes(look: Appearance) -> tuple[QWidget, Number]:
    page = ChoosePage(look)
    page.resize(900, 700)
    return page, page.own_minutes


def test_a_click_lets_another_number_be_typed(number: Number, qtbot: QtBot) -> None:
    click(number)
    assert number.hasFocus()
    qtbot.keyClicks(number, "8")
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert number.value() == 8


def test_a_second_click_moves_the_caret(number: Number, qtbot: QtBot) -> None:
    click(number)
    assert number.hasFocus()
    click(number)
    assert not number.lineEdit().hasSelectedText()


def test_the_minus_that_is_shown_can_be_pasted(slider: ToneSlider, qtbot: QtBot) -> None:
    number = number_of(slider)
    number.setFocus()
    number.lineEdit().setText(f"{MINUS}7")
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert slider.value == -0.07


def test_nothing_moves_while_a_number_is_being_typed(slider: ToneSlider, qtbot: QtBot) -> None:
    number = number_of(slider)
    number.setFocus()
    qtbot.keyClicks(number, "3")
    assert slider.value == 0.0


def test_escape_takes_it_back(slider: ToneSlider, qtbot: QtBot) -> None:
    slider.show_value(0.5)
    moved: list[float] = []
    slider.moved.connect(lambda key, value: moved.append(value))
    number = typed(qtbot, slider, "77", Qt.Key.Key_Escape)
    assert number.text() == "+50"
    assert slider.value == 0.5
    assert not moved


def test_more_than_there_is_cannot_be_typed(slider: ToneSlider, qtbot: QtBot) -> None:
    typed(qtbot, slider, "999", Qt.Key.Key_Return)
    assert slider.value == 0.99


def test_it_says_what_can_be_typed_and_whose_number_it_is(slider: ToneSlider) -> None:
    number = number_of(slider)
    assert number.accessibleName() == "Tint"
    assert number.toolTip() == f"Click to type a number from {MINUS}100 to 100"


def test_a_changed_value_stands_out(slider: ToneSlider) -> None:
    number = number_of(slider)
    usual = number.font().weight(), number.palette().text().color()
    slider.show_value(0.3)
    changed = number.font().weight(), number.palette().text().color()
    assert changed[0] > usual[0]
    assert changed[1] != usual[1]
