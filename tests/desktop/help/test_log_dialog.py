"""The dialog of the log, and the report for whoever looks into a fault."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from core.colorize.export_options import ExportOptions
from core.model.library import Library
from desktop.app.main_window import MainWindow
from desktop.help.log_dialog import LogDialog
from desktop.help.log_file import log_file
from desktop.settings.export_choice import ExportChoice
from desktop.settings.window_settings import Settings, SettingsFile

PATIENCE_MS = 60_000
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def log(home: Path) -> Path:
    file = log_file(home)
    file.parent.mkdir(parents=True)
    file.write_text("".join(f"line {n}\n" for n in range(5000)), encoding="utf-8")
    return file


def opened_log(window: MainWindow, qtbot: QtBot) -> LogDialog:
    with qtbot.waitSignal(window.window_controller.services.papers.log_read, timeout=PATIENCE_MS):
        qtbot.keyClick(window, Qt.Key.Key_J, CONTROL_SHIFT)
    (found,) = window.findChildren(LogDialog)
    return found


def test_the_end_of_the_log_is_shown_and_read_anew(
    log: Path, window: MainWindow, qtbot: QtBot
) -> None:
    dialog = opened_log(window, qtbot)
    words = dialog.text.toPlainText()
    assert words.endswith("line 4999")
    assert "line 100\n" not in words
    bar = dialog.text.verticalScrollBar()
    assert bar.value() == bar.maximum()
    with log.open("a", encoding="utf-8") as file:
        file.write("something new\n")
    qtbot.keyClick(dialog, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: dialog.text.toPlainText().endswith("something new"))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_newest_line_stays_in_sight_however_the_dialog_is_laid_out(
    log: Path, window: MainWindow, qtbot: QtBot
) -> None:
    """The log may be read before the dialog has its size, and after."""
    dialog = opened_log(window, qtbot)
    bar, size = dialog.text.verticalScrollBar(), dialog.size()
    for height in (size.height() - 101, size.height() + 7, size.height()):
        before = dialog.text.viewport().height()
        dialog.resize(size.width(), height)
        qtbot.waitUntil(lambda before=before: dialog.text.viewport().height() != before)
        assert bar.value() == bar.maximum()
        end = dialog.text.cursorRect(dialog.text.textCursor())
        assert dialog.text.viewport().rect().contains(end.center())
    bar.setValue(10)
    dialog.resize(size.width(), size.height() - 101)
    qtbot.waitUntil(lambda: dialog.height() == size.height() - 101)
    assert bar.value() == 10


def test_without_a_log_the_dialog_says_so(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened_log(window, qtbot)
    assert dialog.text.toPlainText() == ""
    assert "Nothing" in dialog.text.placeholderText()


def test_the_report_tells_versions_and_settings_and_no_folder_of_the_user_s(
    log: Path,
    home: Path,
    make: Callable[[Library], MainWindow],
    library: Library,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    user = home.parent / "grandmother"
    (user / "secret album").mkdir(parents=True)
    monkeypatch.setattr(Path, "home", lambda: user)
    with log.open("a", encoding="utf-8") as file:
        file.write(f"cannot write {user}/secret album\n")
    results = ExportChoice(ExportOptions(quality=71), place=user / "secret results")
    SettingsFile(home / "settings.json").save(Settings(results=results))
    window = make(library)
    dialog = opened_log(window, qtbot)
    assert not dialog.copied.isVisible()
    qtbot.keyClick(dialog.copy, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.copied.isVisible, timeout=PATIENCE_MS)
    report = QGuiApplication.clipboard().text()
    for said in ("Autochrome 0", "numpy 2", "Python 3", "natural 1 (default)", "tiny-ab 1"):
        assert said in report
    assert "results.quality 71" in report
    assert "line 4999\ncannot write ~/secret album" in report
    assert "line 1000\n" not in report
    assert str(user) not in report
    assert "secret results" not in report


def test_the_folder_of_the_log_is_shown(
    log: Path, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    opened_log(window, qtbot).folder.click()
    assert shown == [str(log.parent)]
