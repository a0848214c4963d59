"""The number of a slider can be typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.base.paths import resources_dir
from desktop.ui.appearance import Appearance
from desktop.ui.theme import ThemeChoice
from desktop.ui.widgets.tone_slider import FROM_GREY, Tone, ToneSlider
from desktop.ui.widgets.typed_number import TypedNumber

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


def typed(qtbot: QtBot, slider: ToneSlider, keys: str, end: Qt.Key) -> TypedNumber:
    number = number_of(slider)
    qtbot.mouseClick(number, Qt.MouseButton.LeftButton)
    number.setFocus()
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
