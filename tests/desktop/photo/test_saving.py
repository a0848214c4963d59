from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.base.free_name import free_path
from core.base.paths import resources_dir
from core.batch.naming import NamePattern
from core.colorize.export_options import ExportOptions
from core.image.formats import ResultFormat
from desktop.app.main_window import MainWindow
from desktop.help.help_window import HelpWindow
from desktop.photo.save_as_dialog import SaveAsDialog
from desktop.settings.export_choice import ExportChoice
from desktop.ui.dialog_folders import FolderKind, Folders
from desktop.ui.question import Question

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PATIENCE_MS = 60_000


def question_of(window: MainWindow, qtbot: QtBot) -> Question:
    """The question that comes once the disk was asked."""
    asked: list[Question] = []

    def is_asked() -> bool:
        asked[:] = [q for q in window.findChildren(Question) if q.isVisible()]
        return len(asked) == 1

    qtbot.waitUntil(is_asked)
    return asked[0]


def button_of(parent: QWidget, words: str) -> QPushButton:
    return next(button for button in parent.findChildren(QPushButton) if button.text() == words)


def words_of(question: Question) -> list[str]:
    return [button.text() for button in question.findChildren(QPushButton)]


def format_of(path: Path) -> str | None:
    with Image.open(path) as picture:
        return picture.format


def press(question: Question, words: str) -> None:
    button_of(question, words).click()


def name_it(window: MainWindow, qtbot: QtBot, folder: Path, name: str) -> None:
    """Choose Save as, go to a folder and type a name."""
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL | SHIFT)
    finish(window, folder, name)


def finish(window: MainWindow, folder: Path, name: str) -> None:
    (dialog,) = (d for d in window.findChildren(SaveAsDialog) if d.isVisible())
    dialog.setDirectory(str(folder))
    dialog.findChild(QLineEdit).setText(name)
    dialog.accept()


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
    model = window.window_controller.services.photo_controller.session.edits.model
    with Image.open(photo.with_name("Tante Erna-colour.png")) as picture:
        note = picture.info["XML:com.adobe.xmp"]
    assert "compositeWithTrainedAlgorithmicMedia" in note
    assert f"model {model}" in note


def test_what_is_saved_is_what_is_seen(window: MainWindow, photo: Path, qtbot: QtBot, told) -> None:
    shown = window.window_controller.viewer.canvas.pictures.colour.levels[0].image
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
    question = question_of(window, qtbot)
    assert words_of(question) == ["Cancel", "Replace", "Keep both"]
    keep_both = next(button for button in question.buttons if button.isDefault())
    qtbot.mouseClick(keep_both, Qt.MouseButton.LeftButton)
    told(window, "Saved")
    assert there.read_bytes() == b"dear to me"
    assert photo.with_name("Tante Erna-colour-2.png").exists()


def test_what_is_saved_already_is_not_asked_about_until_it_changes(
    window: MainWindow, photo: Path, qtbot: QtBot, told
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    told(window, "Saved")
    target = photo.with_name("Tante Erna-colour.png")
    written = target.read_bytes()
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    told(window, "Tante Erna-colour.png is saved already")
    assert target.read_bytes() == written
    assert not [one for one in window.findChildren(Question) if one.isVisible()]
    controller = window.window_controller.photo_controller
    controller.take_colour(replace(controller.session.edits.colour, saturation=1.4))
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    assert words_of(question_of(window, qtbot)) == ["Cancel", "Replace", "Keep both"]
    # What is gone from the disk is written again without a question.
    question_of(window, qtbot).reject()
    controller.undo()
    target.unlink()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(target.exists)


def test_escape_at_the_question_saves_nothing(
    window: MainWindow, photo: Path, qtbot: QtBot
) -> None:
    there = photo.with_name("Tante Erna-colour.png")
    there.write_bytes(b"dear to me")
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    qtbot.keyClick(window.findChild(Question), Qt.Key.Key_Escape)
    assert there.read_bytes() == b"dear to me"
    assert not window.window_controller.services.photo_controller.is_writing


def test_replacing_is_possible_when_said(
    window: MainWindow, photo: Path, qtbot: QtBot, told
) -> None:
    there = photo.with_name("Tante Erna-colour.png")
    there.write_bytes(b"of no use")
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    press(question_of(window, qtbot), "Replace")
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


@pytest.mark.parametrize(
    ("typed", "saved_as"),
    [
        ("Oma 12.5.1950", "Oma 12.5.1950.png"),
        ("Oma", "Oma.png"),
        ("result.doc", "result.doc.png"),
        ("walking.gif", "walking.gif.png"),  # a GIF holds too few colours
        ("Oma 12.5.1950.JPG", "Oma 12.5.1950.JPG"),
    ],
)
def test_a_dot_in_the_name_makes_no_ending(
    window: MainWindow, photo: Path, qtbot: QtBot, told, tmp_path: Path, typed: str, saved_as: str
) -> None:
    name_it(window, qtbot, tmp_path, typed)
    told(window, "Saved")
    assert format_of(tmp_path / saved_as) == ("JPEG" if saved_as.endswith("JPG") else "PNG")


def test_a_name_without_an_ending_gets_that_of_the_chosen_format(
    window: MainWindow, photo: Path, qtbot: QtBot, told, tmp_path: Path
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL | SHIFT)
    dialog = window.findChild(SaveAsDialog)
    dialog.selectNameFilter("TIFF (*.tif *.tiff)")
    dialog.filterSelected.emit("TIFF (*.tif *.tiff)")  # as the dialog does for a hand
    dialog.setDirectory(str(tmp_path))
    dialog.findChild(QLineEdit).setText("Oma 12.5.1950")
    dialog.accept()
    told(window, "Saved")
    assert format_of(tmp_path / "Oma 12.5.1950.tif") == "TIFF"


def test_a_completed_name_that_exists_is_asked_about(
    window: MainWindow, photo: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "Oma 12.5.1950.png").write_bytes(b"dear to me")
    name_it(window, qtbot, tmp_path, "Oma 12.5.1950")
    assert question_of(window, qtbot).windowTitle() == "Oma 12.5.1950.png exists already"


def test_the_photo_itself_is_never_replaced_and_another_name_is_offered_at_once(
    window: MainWindow, photo: Path, qtbot: QtBot, told
) -> None:
    before = photo.read_bytes()
    name_it(window, qtbot, photo.parent, photo.name)
    question = question_of(window, qtbot)
    assert question.windowTitle() == "The photo itself is never replaced"
    assert "Replace" not in words_of(question)
    press(question, "Save beside it")
    assert "Tante Erna-colour.png" in told(window, "Saved").text
    assert photo.read_bytes() == before


def test_another_name_can_be_typed_instead_of_that_of_the_photo(
    window: MainWindow, photo: Path, qtbot: QtBot, told, tmp_path: Path
) -> None:
    name_it(window, qtbot, photo.parent, photo.name)
    press(question_of(window, qtbot), "Another name…")
    finish(window, tmp_path, "other.png")
    told(window, "Saved")
    assert (tmp_path / "other.png").exists()


def test_a_folder_that_refuses_leads_to_another_one(
    window: MainWindow, photo: Path, qtbot: QtBot, told, tmp_path: Path
) -> None:
    (tmp_path / "a file").write_text("not a folder")
    settings = window.window_controller.services.settings
    results = ExportChoice(place=tmp_path / "a file")
    settings.take(replace(settings.settings, results=results))
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: bool(window.findChildren(Question)))
    question = question_of(window, qtbot)
    assert question.windowTitle() == "The folder cannot be written to"
    wanted: list[str] = []
    question.help_wanted.connect(wanted.append)
    press(question, "Why?")
    assert wanted == ["trouble#folder"]
    assert next(w for w in QApplication.topLevelWidgets() if isinstance(w, HelpWindow)).isVisible()
    assert question.isVisible()  # it is still to be answered
    press(question, "Choose another place…")
    assert window.findChild(SaveAsDialog).selectedFiles()[0].endswith("Tante Erna-colour.png")
    finish(window, tmp_path, "Tante Erna-colour.png")
    told(window, "Saved")
    assert (tmp_path / "Tante Erna-colour.png").exists()


def test_the_colour_of_a_sample_is_given_a_place_outside_of_the_program(
    window: MainWindow, opened, qtbot: QtBot, told, tmp_path: Path
) -> None:
    sample = window.window_controller.services.cards.photos[0]
    beside = set(sample.parent.iterdir())
    opened(window, sample)
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    dialog = window.findChild(SaveAsDialog)
    suggested = Path(dialog.selectedFiles()[0])
    assert suggested.name == "astronaut-portrait-colour.jpg"
    assert not suggested.is_relative_to(resources_dir())
    finish(window, tmp_path, suggested.name)
    told(window, "Saved")
    assert (tmp_path / suggested.name).exists()
    assert set(sample.parent.iterdir()) == beside


def test_the_button_says_that_it_saves_and_saves_once(
    window: MainWindow, pictures, opened, qtbot: QtBot, told
) -> None:
    photo = pictures.grey("large.png", width=2400, height=1600)
    opened(window, photo)
    button = button_of(window.window_controller.adjust, "Save")
    seen = set[tuple[str, bool, str]]()

    def look() -> None:
        seen.add((button.text(), button.isEnabled(), button.toolTip()))

    window.window_controller.services.photo_controller.changed.connect(look)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    window.window_controller.saving.save()
    told(window, "Saved")
    assert ("Saving…", False, "The coloured photo is being saved") in seen
    assert (button.text(), button.isEnabled()) == ("Save", True)
    assert not window.findChildren(Question)
    assert len(list(photo.parent.iterdir())) == 2


def test_dialogs_begin_where_the_last_one_ended_in_later_starts_too(
    window: MainWindow, photo: Path, make, library, qtbot: QtBot, told, tmp_path: Path
) -> None:
    album = tmp_path / "album"
    album.mkdir()
    name_it(window, qtbot, album, "one.png")
    told(window, "Saved")
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    again = make(library)
    qtbot.keyClick(again, Qt.Key.Key_O, CONTROL)
    assert Path(again.findChild(QFileDialog).directory().path()) == photo.parent
    again.findChild(QFileDialog).reject()
    again.window_controller.queue_panel.report_wanted.emit()
    dialogs = [dialog for dialog in again.findChildren(QFileDialog) if dialog.isVisible()]
    assert Path(dialogs[0].directory().path()) == album
    dialogs[0].reject()


def test_dialogs_begin_in_a_folder_that_exists(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))  # without a folder for pictures
    folders = Folders(tmp_path / "folders.json")
    assert folders.beginning(FolderKind.PHOTOS).is_dir()
    gone = tmp_path / "gone"
    folders.remember(FolderKind.PHOTOS, gone)
    assert folders.beginning(FolderKind.PHOTOS).is_dir()
    gone.mkdir()
    assert Folders(tmp_path / "folders.json").beginning(FolderKind.PHOTOS) == gone
    assert folders.beginning(FolderKind.REPORTS).is_dir()


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
    window.window_controller.services.photo_controller.colour_anew()
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
    assert free_path(tmp_path / "a.png", Path.exists) == tmp_path / "a-4.png"


def test_save_does_as_the_settings_say(window, pictures, opened, qtbot, tmp_path) -> None:
    photo = pictures.grey("Oma.jpg")
    opened(window, photo)
    chosen = tmp_path / "chosen"
    chosen.mkdir()
    options = ExportOptions(ResultFormat.PNG, has_ai_note=False)
    choice = ExportChoice(options, NamePattern("{name} in {model}"), chosen)
    settings = window.window_controller.services.settings
    settings.take(replace(settings.settings, results=choice))
    with qtbot.waitSignal(window.window_controller.photo_controller.saved, timeout=PATIENCE_MS):
        qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    (result,) = chosen.iterdir()
    assert result.name == "Oma in natural.png"
    assert b"DigitalSourceType" not in result.read_bytes()
