from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QScrollArea, QSlider
from pytestqt.qtbot import QtBot

from core.base.paths import user_queue_file
from core.model.library import Library
from core.queue.store import QueueStore
from desktop.app.main_window import MainWindow
from desktop.app.startup_window import _icon
from desktop.help.shortcuts_sheet import ShortcutsSheet
from desktop.pictures.view_state import ViewMode
from desktop.ui.commands import Do, commands
from desktop.ui.theme import DARK, LIGHT
from tests.desktop.shown_text import settle

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_the_start_page_invites_and_promises(window: MainWindow) -> None:
    assert window.start.isVisible()
    assert not window.window_controller.adjust.isVisible()
    words = " ".join(
        label.text() for label in window.start.findChildren(type(window.start._shield))
    )
    assert "Drop a photo" in words
    assert "No photo ever leaves it" in words


@pytest.mark.usefixtures("qapp")
def test_the_icon_of_the_window_lies_on_nothing() -> None:
    corner = _icon().pixmap(32, 32).toImage().pixelColor(0, 0)
    assert corner.alpha() == 0


def test_samples_are_shown_to_try(window: MainWindow, qtbot: QtBot) -> None:
    assert len(window.start.cards.cards) == 3
    qtbot.waitUntil(lambda: window.start.has_pictures)


def test_without_a_model_photos_open_and_stay_grey(
    make: Callable[[Library], MainWindow], tmp_path: Path, pictures, told, qtbot: QtBot
) -> None:
    window = make(Library(tmp_path / "none", tmp_path / "own"))
    message = told(window, "No colour model")
    assert ".colormodel" in message.hint
    window.window_controller.open_paths((pictures.grey("alone.jpg"),))
    qtbot.waitUntil(lambda: window.windowTitle().startswith("alone.jpg"))
    assert window.window_controller.viewer.canvas.pictures.colour is None
    assert not window.window_controller.adjust.sliders[0].isEnabled()


def test_who_has_a_queue_is_told_of_a_new_version_once(
    make: Callable[[Library], MainWindow], tiny_models, home: Path, tmp_path: Path, told
) -> None:
    bundled = tmp_path / "bundled"
    bundled.mkdir()
    card = tiny_models.card("ab", id="natural", name="Natural", version=3)
    tiny_models.package(bundled, of=card)
    home.mkdir(exist_ok=True)
    QueueStore(home / user_queue_file().name).close()
    library = Library(bundled, tmp_path / "own")
    window = make(library)
    message = told(window, "Natural is a new version")
    assert "queue" in message.text
    window.close()
    assert not make(library).window_controller.notes.messages


def test_to_a_new_user_no_version_is_new(
    make: Callable[[Library], MainWindow], tiny_models, tmp_path: Path, qtbot: QtBot
) -> None:
    bundled = tmp_path / "bundled"
    bundled.mkdir()
    card = tiny_models.card("ab", id="natural", name="Natural", version=3)
    tiny_models.package(bundled, of=card)
    library = Library(bundled, tmp_path / "own")
    for _ in range(2):
        window = make(library)
        qtbot.waitUntil(lambda window=window: not window.window_controller.models.is_busy)
        assert not window.window_controller.notes.messages
        window.close()


def test_a_damaged_model_is_told_at_the_start(
    make: Callable[[Library], MainWindow], library: Library, tmp_path: Path, told
) -> None:
    (tmp_path / "models" / "bad.colormodel").write_bytes(b"not a zip")
    window = make(library)
    assert "bad.colormodel" in told(window, "model cannot be used").text


def test_the_theme_changes_everywhere_and_is_remembered(
    make: Callable[[Library], MainWindow], library: Library, qtbot: QtBot
) -> None:
    window = make(library)
    before = window.window_controller.services.look.theme
    qtbot.keyClick(window, Qt.Key.Key_L, CONTROL | SHIFT)
    after = window.window_controller.services.look.theme
    assert {before, after} == {DARK, LIGHT}
    ground = QApplication.palette().color(QPalette.ColorRole.Window)
    assert ground == QColor(after.surface)
    window.close()
    assert make(library).window_controller.services.look.theme == after


def test_the_view_is_chosen_by_key_and_remembered(
    make: Callable[[Library], MainWindow], library: Library, qtbot: QtBot
) -> None:
    window = make(library)
    assert window.window_controller.viewer.canvas.state.mode is ViewMode.SPLIT
    qtbot.keyClick(window, Qt.Key.Key_2, CONTROL)
    assert window.window_controller.viewer.canvas.state.mode is ViewMode.SIDE_BY_SIDE
    window.close()
    assert make(library).window_controller.viewer.canvas.state.mode is ViewMode.SIDE_BY_SIDE


@pytest.mark.parametrize("key", ["?", "Ctrl+F1"])
def test_the_sheet_of_shortcuts_opens_by_key(window: MainWindow, qtbot: QtBot, key: str) -> None:
    qtbot.keySequence(window, key)
    sheet = window.findChild(ShortcutsSheet)
    assert sheet.isVisible()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)


@pytest.mark.parametrize("size", [(900, 600), (1366, 768), (1600, 1000)])
def test_the_sheet_names_every_key_once_and_fits_before_the_window(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    settle()
    qtbot.keyClick(window, Qt.Key.Key_Question)
    sheet = window.findChild(ShortcutsSheet)
    settle()
    assert sheet.width() < size[0]
    assert sheet.height() < size[1]
    told = Counter(label.text() for label in sheet.findChildren(QLabel))
    assert {command.text.rstrip("…") for command in commands() if command.keys} <= set(told)
    of_tool = ("[ ]", "Tab", "Return", "Ins", "Esc", "Ctrl+click", "Alt+wheel")
    assert [told[key] for key in (*of_tool, "Space and drag", "Alt+Right")] == [1] * 9
    assert told["Arrows"] == 2  # of the tool, and of the frame of a crop
    area = sheet.findChild(QScrollArea)
    page, bar = area.widget(), area.verticalScrollBar()
    assert page.width() == area.viewport().width()
    qtbot.keyClick(sheet, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() == page.height() - area.viewport().height()
    assert (bar.maximum() > 0) is (size[1] < 900)


def test_every_command_is_fulfilled_and_no_key_means_two_things(window: MainWindow) -> None:
    assert (
        set(window.window_controller._doings) == set(Do) == {command.do for command in commands()}
    )
    keys = Counter(key for command in commands() for key in command.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_control_has_a_name_for_screen_readers(window: MainWindow) -> None:
    for kind in (QAbstractButton, QSlider, QComboBox):
        for control in window.findChildren(kind):
            if control.objectName().startswith("qt_"):
                continue
            named = control.accessibleName() or (
                isinstance(control, QAbstractButton) and control.text()
            )
            # What has no words yet is not shown.
            assert named or control.isHidden(), (control, control.parent())


def test_space_shows_the_original_while_it_is_held(
    window: MainWindow, pictures, opened, qtbot: QtBot
) -> None:
    opened(window, pictures.grey())
    canvas = window.window_controller.viewer.canvas
    qtbot.keyPress(canvas, Qt.Key.Key_Space)
    assert canvas.is_flashing
    qtbot.keyRelease(canvas, Qt.Key.Key_Space)
    assert not canvas.is_flashing


def test_space_works_while_a_slider_has_the_keyboard(
    window: MainWindow, pictures, opened, qtbot: QtBot
) -> None:
    opened(window, pictures.grey())
    groove = window.window_controller.adjust.sliders[0].groove
    groove.setFocus()
    qtbot.keyPress(groove, Qt.Key.Key_Space)
    assert window.window_controller.viewer.canvas.is_flashing
    qtbot.keyRelease(groove, Qt.Key.Key_Space)


def test_the_smallest_window_holds_all_panels(
    window: MainWindow, pictures, opened, qtbot: QtBot
) -> None:
    opened(window, pictures.grey())
    window.window_controller.show_queue(True)
    window.resize(window.minimumSize())
    assert window.size().width() == 900
    assert window.size().height() == 600

    def right_edge() -> int:
        return window.window_controller.adjust.mapTo(
            window, QPoint(window.window_controller.adjust.width(), 0)
        ).x()

    qtbot.waitUntil(lambda: right_edge() == 900)
    assert window.window_controller.viewer.width() >= 380


@pytest.mark.parametrize("name", ["look", "viewer/canvas"])
def test_every_icon_that_is_named_is_shipped_and_no_other(name: str) -> None:
    root = Path(__file__).parents[3]
    sources = "".join(p.read_text(encoding="utf-8") for p in (root / "desktop").rglob("*.py"))
    shipped = {path.stem for path in (root / "resources" / "icons").glob("*.svg")}
    unused = {
        icon for icon in shipped if f'"{icon}"' not in sources and f"/{icon}.svg" not in sources
    }
    assert not unused
