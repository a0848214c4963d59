"""A key is called by one word wherever the window names it, in each language."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from core.base.paths import resources_dir
from desktop.app.actions import _with_key
from desktop.help.shortcuts_sheet import ShortcutsSheet
from desktop.ui.appearance import Appearance
from desktop.ui.commands import Do, commands
from desktop.ui.keys import asked_by_qt, key_words
from desktop.ui.language import SPOKEN, Language, speak
from desktop.ui.theme import ThemeChoice

#: In the order of `asked_by_qt`.
_ASKED = (
    *("Ctrl", "Shift", "Alt"),
    *("Return", "Space", "Tab", "Esc", "Ins", "Del", "Left", "Right", "Home", "End"),
)


@pytest.fixture(params=SPOKEN, ids=lambda language: language.value)
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Language:
    speak(qapp, resources_dir(), request.param)
    return request.param


def test_menus_use_the_words_of_the_program(language: Language) -> None:
    of_keys = dict(zip(_ASKED, asked_by_qt(), strict=True))
    for key in _ASKED[3:]:
        assert key_words(key) == of_keys[key]
    for modifier in _ASKED[:3]:
        assert key_words(f"{modifier}+K") == f"{of_keys[modifier]}+K"


def test_all_keys_are_the_same_in_each_language(language: Language) -> None:
    written = [key for command in commands() for key in command.keys]
    meant = [QKeySequence(key).toString() for key in written]
    assert meant == [
        QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText).toString()
        for key in written
    ]


def test_the_sheet_calls_the_return_key_as_the_menu_does(
    language: Language, qapp: QApplication, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    look = Appearance(qapp, resources_dir(), ThemeChoice.LIGHT)
    sheet = ShortcutsSheet(window, look)
    told = [one.text() for one in sheet.findChildren(QLabel)]
    word = QCoreApplication.translate("QShortcut", "Return")
    (start,) = (command for command in commands() if command.do is Do.START_STOP)
    shown = _with_key(start).split("\t")[1]
    assert shown.endswith(f"+{word}")
    assert word in told
    assert shown in told
