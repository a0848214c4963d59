"""F1 opens the help from dialogs, too."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from desktop.help.help_window import HelpWindow
from tests.desktop.conftest import PATIENCE_MS


@pytest.mark.parametrize("key", [Qt.Key.Key_M, Qt.Key.Key_Comma])
def test_the_help_opens_from_a_dialog(window: MainWindow, key: Qt.Key, qtbot: QtBot) -> None:
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = [one for one in window.findChildren(QDialog) if one.isVisible()]
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog, timeout=PATIENCE_MS)
    qtbot.keyClick(dialog, Qt.Key.Key_F1)

    def is_shown() -> bool:
        helps = [w for w in QApplication.topLevelWidgets() if isinstance(w, HelpWindow)]
        return any(one.isVisible() for one in helps)

    qtbot.waitUntil(is_shown, timeout=PATIENCE_MS)
    assert dialog.isVisible()
