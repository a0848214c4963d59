from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from core.export_options import ExportOptions
from core.naming import NamePattern, ResultFormat
from desktop.dialogs.question import Question
from desktop.export_choice import ExportChoice
from desktop.main_window import MainWindow
from desktop.saving import free_name

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PATIENCE_MS = 60_000


@pytest.fixture
def photo(window: MainWindow, pictures, opened) -> Path:
    path = pictures.grey("Tante Erna.png")
    opened(window, path)
    return path


def test_the_result_is_saved_beside_the_photo_in_colour(
    window: MainWindow, photo: Path, qtbot: QtBot, told
) -> None:
    before = photo.read_bytes()
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    message = told(window, "Saved")
    result = photo.with_name("Tante Erna-colour.png")
    assert result.name in message.text
    picture = cv2.imread(str(result), cv2.IMREAD_COLOR).astype(int)
    assert np.abs(picture[..., 0] - picture[..., 2]).mean() > 10
    assert photo.read_bytes() == before


def test_what_is_saved_says_that_ai_made_its_colours(
    window: MainWindow, photo: Path, qtbot: QtBot, told
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    told(window, "Saved")
    model = window.studio.parts.darkroom.session.edits.model
    with Image.open(photo.with_name("Tante Erna-colour.png")) as picture:
        note = picture.info["XML:com.adobe.xmp"]
    assert "compositeWithTrainedAlgorithmicMedia" in note
    assert f"model {model}" in note


def test_what_is_saved_is_what_is_seen(window: MainWindow, photo: Path, qtbot: QtBot, told) -> None:
    shown = window.studio.viewer.canvas.pictures.colour.levels[0].image
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    told(window, "Saved")
    picture = cv2.imread(str(photo.with_name("Tante Erna-colour.png")), cv2.IMREAD_COLOR)
    for x, y in ((10, 10), (120, 80), (200, 150)):
        seen = shown.pixelColor(x, y)
        assert picture[y, x].tolist() == [seen.blue(), seen.green(), seen.red()]


def test_a_file_that_is_there_is_not_replaced_without_a_word(
    window: MainWindow, photo: Path, qtbot: QtBot, told
) -> None:
    there = photo.with_name("Tante Erna-colour.png")
    there.write_bytes(b"dear to me")
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    question = window.findChild(Question)
    assert question.isVisible()
    keep_both = next(button for button in question.buttons if button.isDefault())
    qtbot.mouseClick(keep_both, Qt.MouseButton.LeftButton)
    told(window, "Saved")
    assert there.read_bytes() == b"dear to me"
    assert photo.with_name("Tante Erna-colour-2.png").exists()


def test_escape_at_the_question_saves_nothing(
    window: MainWindow, photo: Path, qtbot: QtBot
) -> None:
    there = photo.with_name("Tante Erna-colour.png")
    there.write_bytes(b"dear to me")
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    qtbot.keyClick(window.findChild(Question), Qt.Key.Key_Escape)
    assert there.read_bytes() == b"dear to me"
    assert not window.studio.parts.darkroom.is_writing


def test_replacing_is_possible_when_said(
    window: MainWindow, photo: Path, qtbot: QtBot, told
) -> None:
    there = photo.with_name("Tante Erna-colour.png")
    there.write_bytes(b"of no use")
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    replace = next(b for b in window.findChild(Question).buttons if not b.isDefault())
    qtbot.mouseClick(replace, Qt.MouseButton.LeftButton)
    told(window, "Saved")
    assert there.read_bytes().startswith(b"\x89PNG")


def test_save_as_takes_name_place_and_format(
    window: MainWindow, photo: Path, qtbot: QtBot, told, tmp_path: Path
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL | SHIFT)
    dialog = window.findChild(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("Tante Erna-colour.png")
    target = tmp_path / "elsewhere.jpg"
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(target.name)
    dialog.accept()
    told(window, "Saved")
    assert target.read_bytes().startswith(b"\xff\xd8")


def test_an_ending_that_is_no_picture_is_told(
    window: MainWindow, photo: Path, qtbot: QtBot, told, tmp_path: Path
) -> None:
    window.studio.saving._save_to(tmp_path / "result.doc")
    message = told(window, "did not work")
    assert ".doc" in message.text
    assert not (tmp_path / "result.doc").exists()


def test_a_folder_that_refuses_is_told_with_what_to_do(
    window: MainWindow, photo: Path, qtbot: QtBot, told, tmp_path: Path
) -> None:
    (tmp_path / "a file").write_text("not a folder")
    window.studio.saving._save_to(tmp_path / "a file" / "result.png")
    assert told(window, "").hint


def test_the_result_is_copied(window: MainWindow, photo: Path, qtbot: QtBot, told) -> None:
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(window, Qt.Key.Key_C, CONTROL)
    told(window, "Copied")
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (240, 160)
    assert image.pixelColor(120, 80).hsvSaturation() > 20


def test_a_pasted_photo_is_given_a_place_first(
    window: MainWindow, photo: Path, qtbot: QtBot, tmp_path: Path, told
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_C, CONTROL)
    told(window, "Copied")
    qtbot.keyClick(window, Qt.Key.Key_V, CONTROL)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Pasted"), timeout=PATIENCE_MS)
    # What was copied is in colour: it is coloured anew only when asked.
    window.studio.parts.darkroom.colour_anew()
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    dialog = window.findChild(QFileDialog)
    assert dialog.isVisible()
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("pasted.png")
    dialog.accept()
    told(window, "Saved")
    assert (tmp_path / "pasted.png").exists()


def test_free_names_count_on(tmp_path: Path) -> None:
    for name in ("a.png", "a-2.png", "a-3.png"):
        (tmp_path / name).touch()
    assert free_name(tmp_path / "a.png") == tmp_path / "a-4.png"


def test_save_does_as_the_settings_say(window, pictures, opened, qtbot, tmp_path) -> None:
    photo = pictures.grey("Oma.jpg")
    opened(window, photo)
    chosen = tmp_path / "chosen"
    chosen.mkdir()
    options = ExportOptions(ResultFormat.PNG, has_ai_note=False)
    choice = ExportChoice(options, NamePattern("{name} in {model}"), chosen)
    settings = window.studio.parts.settings
    settings.take(replace(settings.settings, results=choice))
    with qtbot.waitSignal(window.studio.darkroom.saved, timeout=PATIENCE_MS):
        qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    (result,) = chosen.iterdir()
    assert result.name == "Oma in natural.png"
    assert b"DigitalSourceType" not in result.read_bytes()
