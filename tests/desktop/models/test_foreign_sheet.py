"""Models of other programs are brought into the window: real networks, tried in real processes."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from core.foreign.contracts import Answering
from core.foreign.importing import Examined
from core.foreign.model_files import ForeignFiles
from core.foreign.reading import Order, Plug, Reading
from core.model.package import open_package
from desktop.app.main_window import MainWindow
from desktop.models.foreign_jobs import Findings
from desktop.models.foreign_sheet import ForeignSheet
from desktop.models.models_dialog import ModelsDialog
from desktop.settings.window_settings import Settings, SettingsFile
from desktop.ui.language import Language
from desktop.ui.messages import Message
from desktop.ui.widgets.drop_overlay import DropOverlay
from tests.desktop.shown_text import clipped, settle

PATIENCE_MS = 240_000
#: What is found out about the networks below, without trying them in each language.
IN = Plug("input", Order.NCHW, is_half=False)
FILES = ForeignFiles((Path("network.onnx"),), ("0" * 64,))
READINGS = tuple(
    Reading(contract, Answering.AB, 256, IN, IN)
    for contract in ("lightness-ab", "centred-lightness-ab", "share-of-lightness-ab")
)
EXAMINED = {
    "artists.onnx": Examined(
        FILES,
        "DDColor",
        True,
        "Apache-2.0",
        "https://huggingface.co/RonngZ/free-tool-models",
        (Reading("ddcolor", Answering.AB, 256, IN, IN),),
        12.0,
    ),
    "odd net.onnx": Examined(FILES, "", False, "", "", READINGS, 0.2),
}
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "own"


@pytest.fixture
def ddcolor(foreign_networks: ModuleType, tmp_path: Path) -> Path:
    return foreign_networks.written(tmp_path, "artists.onnx", foreign_networks.ddcolor(side=64))


@pytest.fixture
def lightness(foreign_networks: ModuleType, tmp_path: Path) -> Path:
    """A network whose names and shapes leave open what it is fed."""
    net = foreign_networks.Builder(17)
    weight = np.array([[[[0.9]]], [[[-0.7]]]], np.float32)
    x = net.add("Conv", "gray", weight, np.array([5.0, -3.0], np.float32), kernel_shape=[1, 1])
    foreign_networks.renamed(net, x, "chroma")
    value = foreign_networks.value
    made = net.model([value("gray", [1, 1, 64, 64])], [value("chroma", [1, 2, 64, 64])])
    return foreign_networks.written(tmp_path, "odd net.onnx", made)


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> ModelsDialog:
    """The dialog of the models, opened by its key."""
    qtbot.keyClick(window, Qt.Key.Key_M, CONTROL)
    (found,) = [d for d in window.findChildren(ModelsDialog) if d.isVisible()]
    return found


def wait_for(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=PATIENCE_MS)


def sheets(parent: QWidget) -> list[ForeignSheet]:
    return [sheet for sheet in parent.findChildren(ForeignSheet) if sheet.isVisible()]


def opened_sheet(parent: QWidget, qtbot: QtBot) -> ForeignSheet:
    wait_for(qtbot, lambda: bool(sheets(parent)))
    return sheets(parent)[0]


def found_sheet(parent: QWidget, qtbot: QtBot) -> ForeignSheet:
    """The sheet, once it says what was found."""
    sheet = opened_sheet(parent, qtbot)
    wait_for(qtbot, sheet.install.isVisible)
    return sheet


def words_on(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def choose_files(parent: QWidget, *paths: Path) -> None:
    dialog = parent.findChild(QFileDialog)
    dialog.setDirectory(str(paths[0].parent))
    dialog.filesSelected.emit([str(path) for path in paths])
    dialog.reject()


def child_processes() -> set[str]:
    if sys.platform != "linux":
        pytest.skip("asks the Linux kernel")
    tasks = Path(f"/proc/{os.getpid()}/task").glob("*/children")
    return {child for task in tasks for child in task.read_text().split()}


def notes(dialog: ModelsDialog) -> list[Message]:
    return list(dialog.notes.messages)


def test_a_dropped_model_is_explained_confirmed_named_and_used(
    dialog: ModelsDialog, window: MainWindow, drop, urls, ddcolor: Path, own: Path, qtbot: QtBot
) -> None:
    drop(dialog, urls(ddcolor), lets_go=False)
    assert dialog.findChild(DropOverlay).isVisible()
    drop(dialog, urls(ddcolor))
    sheet = opened_sheet(dialog, qtbot)
    assert "artists.onnx" in words_on(sheet)
    assert "Trying the model out" in words_on(sheet)
    assert not sheet.install.isVisible()
    found_sheet(dialog, qtbot)
    told = words_on(sheet)
    for said in (
        "DDColor, by the names and shapes in it",
        "Takes grey as RGB from 0 to 1 at 64 × 64, answers a and b.",
        "s a photo on this computer",
        "https://github.com/piddnad/DDColor",
        "Apache-2.0 (code), as its makers state it",
    ):
        assert said in told
    assert sheet.name.text() == "DDColor"
    assert sheet.name.hasFocus()
    assert not sheet.install.isEnabled()
    assert "may use it" in sheet.install.toolTip()
    qtbot.keyClicks(sheet.name, "Paint box")  # the name is marked: it is typed over
    qtbot.keyClick(sheet.name, Qt.Key.Key_Tab)
    assert sheet.confirmed.hasFocus()
    qtbot.keyClick(sheet.confirmed, Qt.Key.Key_Space)
    assert sheet.install.isEnabled()
    qtbot.mouseClick(sheet.install, LEFT)
    wait_for(qtbot, lambda: dialog.list.key == "paint-box")
    card = open_package(own / "paint-box.colormodel").card
    assert (card.name, card.licence) == ("Paint box", "Apache-2.0 (code)")
    assert card.origin.licence_confirmed
    note = dialog.notes.notes[-1]
    assert note.message.title == "Paint box was installed"
    (use,) = note.buttons
    assert use.text() == "Use this one"
    qtbot.mouseClick(use, LEFT)
    wait_for(qtbot, lambda: window.window_controller.models.default_id == "paint-box")


def test_of_several_ways_the_open_photo_shows_which_is_right(
    window: MainWindow, drop, urls, lightness: Path, pictures, opened, own: Path, told, qtbot: QtBot
) -> None:
    opened(window, pictures.grey("wide.jpg", width=240, height=120))
    drop(window, urls(lightness))
    sheet = found_sheet(window, qtbot)
    assert "Which of these looks right?" in words_on(sheet)
    buttons = sheet.choice.buttons
    wait_for(qtbot, lambda: all(button.isEnabled() for button in buttons))
    assert len(buttons) >= 2
    # The photo itself, which is twice as wide as high.
    assert all(button.width() == 2 * button.height() for button in buttons)
    looks = [button.grab().toImage() for button in buttons]
    assert looks[0] != looks[1]
    assert buttons[0].hasFocus()
    assert sheet.number is None
    qtbot.mouseClick(sheet.confirmed, LEFT, pos=QPoint(8, sheet.confirmed.height() // 2))
    assert sheet.confirmed.isChecked()
    assert not sheet.install.isEnabled()
    assert "looks right" in sheet.install.toolTip()
    buttons[0].setFocus()
    qtbot.keyClick(buttons[0], Qt.Key.Key_Right)
    assert sheet.number == 1
    wanted = sheet._findings.examined.readings[1].contract
    assert sheet.name.text() == "odd net"
    qtbot.keyClicks(sheet.licence, "from a friend")
    qtbot.keyClick(buttons[1], Qt.Key.Key_Return)
    wait_for(qtbot, lambda: not sheets(window))
    told(window, "odd net was installed")
    card = open_package(own / "odd-net.colormodel").card
    assert card.origin.contract == wanted
    assert card.licence == "from a friend"


def test_return_on_a_picture_chooses_it_and_goes_on_to_what_is_missing(
    dialog: ModelsDialog, drop, urls, lightness: Path, qtbot: QtBot
) -> None:
    drop(dialog, urls(lightness))
    sheet = found_sheet(dialog, qtbot)
    wait_for(qtbot, sheet.choice.buttons[0].isEnabled)
    qtbot.keyClick(sheet.choice.buttons[0], Qt.Key.Key_Return)
    assert sheet.number == 0
    assert sheet.isVisible()
    assert sheet.confirmed.hasFocus()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheets(dialog)
    assert dialog.isVisible()


def test_a_trial_that_is_cancelled_ends_at_once(
    dialog: ModelsDialog, drop, urls, ddcolor: Path, own: Path, qtbot: QtBot
) -> None:
    before = child_processes()
    drop(dialog, urls(ddcolor))
    sheet = opened_sheet(dialog, qtbot)
    wait_for(qtbot, lambda: child_processes() > before)
    qtbot.mouseClick(sheet.cancel, LEFT)
    assert not sheets(dialog)
    wait_for(qtbot, lambda: child_processes() <= before)
    assert notes(dialog) == []
    assert not list(own.glob("*.colormodel"))


def test_a_window_that_closes_waits_for_no_trial(
    window: MainWindow, drop, urls, ddcolor: Path, lightness: Path, qtbot: QtBot
) -> None:
    before = child_processes()
    drop(window, urls(ddcolor, lightness))
    opened_sheet(window, qtbot)
    wait_for(qtbot, lambda: child_processes() > before)
    window.close()
    wait_for(qtbot, lambda: not window.isVisible())
    assert child_processes() <= before


def test_two_models_are_asked_about_one_after_the_other(
    dialog: ModelsDialog, drop, urls, ddcolor: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    second = tmp_path / "second.onnx"
    second.write_bytes(ddcolor.read_bytes())
    drop(dialog, urls(ddcolor, second))
    sheet = opened_sheet(dialog, qtbot)
    assert "artists.onnx" in words_on(sheet)
    sheet.reject()
    wait_for(qtbot, lambda: bool(sheets(dialog)) and sheets(dialog)[0] is not sheet)
    assert "second.onnx" in words_on(sheets(dialog)[0])
    sheets(dialog)[0].reject()


def test_a_name_that_another_model_has_is_refused_while_it_is_typed(
    dialog: ModelsDialog, drop, urls, ddcolor: Path, qtbot: QtBot
) -> None:
    drop(dialog, urls(ddcolor))
    sheet = found_sheet(dialog, qtbot)
    sheet.confirmed.click()
    qtbot.keyClicks(sheet.name, "tiny BOLD")
    assert "This name is taken" in words_on(sheet)
    assert not sheet.install.isEnabled()
    qtbot.keyClicks(sheet.name, "er")
    assert "taken" not in words_on(sheet)
    assert sheet.install.isEnabled()
    sheet.name.clear()
    assert not sheet.install.isEnabled()
    sheet.reject()


@pytest.mark.parametrize(
    ("name", "content", "said", "hint"),
    [
        ("best.pth", b"\x80\x02}q\x00.", "is a pickle of PyTorch", "torch.onnx.export"),
        ("small.tflite", b"\x1c\0\0\0TFL3", "TensorFlow Lite", "as ONNX"),
        ("weights.safetensors", b"\x08\0\0\0\0\0\0\0{}", "no network", "torch.onnx.export"),
        ("half.caffemodel", b"weights", "one of the two", ".prototxt"),
        ("broken.onnx", b"\x08\x08\x12", "not ONNX", ""),
    ],
)
def test_what_cannot_be_read_is_told_with_what_to_do_instead(
    dialog: ModelsDialog, tmp_path: Path, name, content, said, hint, qtbot: QtBot
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    dialog.install.click()
    choose_files(dialog, file)
    wait_for(qtbot, lambda: bool(notes(dialog)))
    (message,) = notes(dialog)
    assert message.title == "The model cannot be used"
    assert name in message.text
    assert said in message.text
    assert hint in message.hint
    wait_for(qtbot, lambda: not sheets(dialog))


def test_the_dialog_for_files_shows_models_of_other_programs(dialog: ModelsDialog) -> None:
    dialog.install.click()
    asked = dialog.findChild(QFileDialog)
    models = asked.nameFilters()[0]
    for ending in (".colormodel", ".onnx", ".zip", ".prototxt", ".caffemodel", ".npy", ".pth"):
        assert f"*{ending}" in models
    asked.reject()


@pytest.mark.parametrize("language", [each for each in Language if each is not Language.SYSTEM])
def test_all_words_of_the_sheet_fit_in_every_language(
    make, library, home: Path, language: Language, ddcolor: Path, lightness: Path, qtbot: QtBot
) -> None:
    """Also in the smallest window, and with the pictures of several readings."""
    SettingsFile(home / "settings.json").save(Settings(language=language))
    window = make(library)
    window.resize(900, 600)
    look = window.window_controller.services.look
    for file in (ddcolor, lightness):
        sheet = ForeignSheet(window, look, file.name, ["Natural"])
        sheet.open()
        settle()
        assert clipped(sheet) == []
        sheet.show_found(Findings(EXAMINED[file.name], 10**9, "DDColor"), "A name")
        settle()
        assert clipped(sheet) == []
        assert sheet.height() < window.height()
        sheet.reject()


@pytest.mark.parametrize("at", [QPoint(0, 0), QPoint(100, 150), QPoint(-300, 500)])
def test_the_sheet_stays_on_the_screen_whatever_it_shows(
    window: MainWindow, lightness: Path, at: QPoint
) -> None:
    """It is placed while it says little, and grows by what was found, and by pictures."""
    screen = window.screen().availableGeometry()
    window.resize(screen.size())
    window.move(at)
    look = window.window_controller.services.look
    sheet = ForeignSheet(window, look, lightness.name, ["Natural"])
    sheet.open()
    settle()
    middle = sheet.frameGeometry().center()
    small = sheet.height()
    sheet.show_found(Findings(EXAMINED[lightness.name], 10**9, "DDColor"), "A name")
    settle()
    assert sheet.height() > small
    assert screen.contains(sheet.frameGeometry())
    if at == QPoint(0, 0):
        away = sheet.frameGeometry().center() - middle
        assert away.manhattanLength() <= 4
    portrait = QImage(200, 300, QImage.Format.Format_RGB888)
    portrait.fill(Qt.GlobalColor.darkGreen)
    sheet.show_pictures((portrait,) * 3)
    settle()
    assert screen.contains(sheet.frameGeometry())
    for button in (sheet.cancel, sheet.install):
        assert screen.contains(QRect(button.mapToGlobal(QPoint()), button.size()))
    sheet.reject()


def test_a_file_that_was_added_before_is_recognised(
    dialog: ModelsDialog, drop, urls, ddcolor: Path, qtbot: QtBot
) -> None:
    drop(dialog, urls(ddcolor))
    sheet = found_sheet(dialog, qtbot)
    assert "already" not in words_on(sheet)
    sheet.confirmed.click()
    sheet.install.click()
    wait_for(qtbot, lambda: dialog.list.key == "ddcolor")
    drop(dialog, urls(ddcolor))
    wait_for(qtbot, lambda: any(s is not sheet for s in sheets(dialog)))
    sheet = found_sheet(dialog, qtbot)
    assert "You have this file as “DDColor” already." in words_on(sheet)
    assert sheet.name.text() == "DDColor 2"
    sheet.reject()


def test_two_models_of_one_kind_in_one_drop_get_names_of_their_own(
    dialog: ModelsDialog,
    drop,
    urls,
    ddcolor: Path,
    foreign_networks: ModuleType,
    tmp_path: Path,
    own: Path,
    qtbot: QtBot,
) -> None:
    other = foreign_networks.ddcolor(side=32)
    second = foreign_networks.written(tmp_path, "second.onnx", other)
    third = foreign_networks.written(tmp_path, "third.onnx", other)
    drop(dialog, urls(ddcolor, second, third))
    for file, name in (("artists.onnx", "DDColor"), ("second.onnx", "DDColor 2")):
        wait_for(qtbot, lambda file=file: any(file in words_on(s) for s in sheets(dialog)))
        sheet = found_sheet(dialog, qtbot)
        assert sheet.name.text() == name
        assert "You have this file" not in words_on(sheet)
        sheet.confirmed.click()
        qtbot.mouseClick(sheet.install, LEFT)
        assert sheet.isVisible()  # until it is there
    wait_for(qtbot, lambda: any("third.onnx" in words_on(s) for s in sheets(dialog)))
    sheet = found_sheet(dialog, qtbot)
    assert sheet.name.text() == "DDColor 3"
    assert "You have this file as “DDColor 2” already." in words_on(sheet)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sorted(path.stem for path in own.glob("*.colormodel")) == ["ddcolor", "ddcolor-2"]


def test_a_model_that_cannot_be_added_stays_on_its_sheet(
    dialog: ModelsDialog, drop, urls, ddcolor: Path, own: Path, qtbot: QtBot
) -> None:
    drop(dialog, urls(ddcolor))
    sheet = found_sheet(dialog, qtbot)
    sheet.confirmed.click()
    content = ddcolor.read_bytes()
    ddcolor.write_bytes(content + b"more")  # somebody goes on writing it
    qtbot.mouseClick(sheet.install, LEFT)
    wait_for(qtbot, lambda: "artists.onnx was changed" in words_on(sheet))
    assert sheet.isVisible()
    assert sheet.install.text() == "Install"
    assert notes(dialog) == []
    ddcolor.write_bytes(content)
    qtbot.mouseClick(sheet.install, LEFT)
    wait_for(qtbot, lambda: dialog.list.key == "ddcolor")
    assert not sheets(dialog)


def test_return_does_nothing_while_a_model_is_tried_or_installed(
    dialog: ModelsDialog, drop, urls, ddcolor: Path, own: Path, qtbot: QtBot
) -> None:
    drop(dialog, urls(ddcolor))
    sheet = opened_sheet(dialog, qtbot)
    qtbot.waitUntil(sheet.isActiveWindow)
    qtbot.keyClick(sheet.focusWidget() or sheet, Qt.Key.Key_Return)
    assert sheet.isVisible()
    found_sheet(dialog, qtbot)
    sheet.confirmed.click()
    qtbot.keyClick(sheet.name, Qt.Key.Key_Return)
    assert sheet.install.text() == "Installing…"
    qtbot.keyClick(sheet.focusWidget() or sheet, Qt.Key.Key_Return)
    assert sheet.isVisible()
    wait_for(qtbot, lambda: dialog.list.key == "ddcolor")
    drop(dialog, urls(ddcolor))
    wait_for(qtbot, lambda: any(s is not sheet for s in sheets(dialog)))
    (again,) = sheets(dialog)
    qtbot.keyClick(again.focusWidget() or again, Qt.Key.Key_Escape)
    assert not sheets(dialog)
