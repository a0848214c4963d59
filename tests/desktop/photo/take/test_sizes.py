"""How large results are to be: once for one photo, and for all by the settings and the queue."""

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from core.base.paths import resources_dir
from core.colorize.result_size import ResultSize
from core.colour.colour_settings import ColourSettings
from desktop.app.main_window import MainWindow
from desktop.photo.take.size_sheet import SizeSheet
from desktop.settings.size_fields import FileField, PixelField
from desktop.ui.appearance import Appearance
from desktop.ui.theme import ThemeChoice
from tests.desktop.conftest import accept_sheet, start_sheet

CONTROL = Qt.KeyboardModifier.ControlModifier


def pick(field: PixelField | FileField, words: str, typed: str = "") -> None:
    """Choose in the box, and type a number beside it."""
    field.box.setCurrentText(words)
    field.box.activated.emit(field.box.currentIndex())
    if typed:
        field.field.setText(typed)
        field.field.textEdited.emit(typed)


def seen_words(sheet: SizeSheet) -> str:
    return " ".join(label.text() for label in sheet.findChildren(QLabel) if label.isVisible())


def save_sized(
    window: MainWindow, qtbot: QtBot, sheet: SizeSheet, target: Path, long_side: str
) -> None:
    """Say in the sheet how large it is to be, and where it goes."""
    pick(sheet.fields.pixels, "Long side, px", long_side)
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    (asking,) = (d for d in window.findChildren(QFileDialog) if d.isVisible())
    asking.setDirectory(str(target.parent))
    asking.selectFile(target.name)
    asking.accept()


def test_a_photo_is_saved_at_another_size_once(
    window: MainWindow, pictures, opened, qtbot: QtBot, told, tmp_path: Path
) -> None:
    opened(window, pictures.grey("Oma.jpg", width=900, height=600))
    qtbot.keyClick(window, Qt.Key.Key_E, CONTROL)
    sheet = window.findChild(SizeSheet)
    # No more is proposed than the photo has, and what more would do is said.
    assert sheet.fields.pixels.field.text() == "900"
    pick(sheet.fields.pixels, "Megapixels")
    assert sheet.fields.pixels.field.text() == "0.54"
    assert sheet._said.text() == "The result is 900 × 600 pixels."
    pick(sheet.fields.pixels, "Long side, px", "2000")
    assert sheet._said.text() == ("The photo is smaller: it stays as it is, 900 × 600 pixels.")
    pick(sheet.fields.pixels, "Long side, px", "300")
    assert sheet._said.text() == "The result is 300 × 200 pixels."
    # How a file is kept small is said while it is to be, and nothing moves for that.
    assert "Quality" not in seen_words(sheet)
    height = sheet.height()
    pick(sheet.fields.file, "At most, MB")
    assert "of PNG, TIFF, BMP the size alone" in seen_words(sheet)
    pick(sheet.fields.file, "As it comes")
    assert "Quality" not in seen_words(sheet)
    assert sheet.height() == height
    pick(sheet.fields.file, "At most, MB", "0.02")
    assert sheet._said.text() == "The result is 300 × 200 pixels, or fewer."
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    (asking,) = (d for d in window.findChildren(QFileDialog) if d.isVisible())
    assert [Path(file).name for file in asking.selectedFiles()] == ["Oma-colour-300px.jpg"]
    asking.setDirectory(str(tmp_path))
    asking.selectFile("small.jpg")
    asking.accept()
    told(window, "Saved")
    with Image.open(tmp_path / "small.jpg") as picture:
        assert picture.size == (300, 200)
    assert (tmp_path / "small.jpg").stat().st_size <= 20_000
    # The next one is as large as its photo again.
    window.activateWindow()  # as a desktop does; the offscreen platform forgets to
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    beside = pictures.folder / "Oma-colour.jpg"
    qtbot.waitUntil(beside.exists)
    with Image.open(beside) as picture:
        assert picture.size == (900, 600)


def test_a_smaller_copy_is_not_the_result_but_loses_nothing(
    window: MainWindow, pictures, opened, qtbot: QtBot, told, tmp_path: Path
) -> None:
    photo, small = pictures.grey("Oma.tif", width=900, height=600), tmp_path / "small.tif"
    opened(window, photo)
    controller = window.window_controller.photo_controller
    controller.change_edits(lambda edits: replace(edits, colour=ColourSettings(strength=0.7)))
    qtbot.keyClick(window, Qt.Key.Key_E, CONTROL)
    sheet = window.findChild(SizeSheet)
    pick(sheet.fields.file, "At most, MB", "0.1")
    save_sized(window, qtbot, sheet, small, "2048")
    qtbot.waitUntil(lambda: small.exists() and not controller.is_writing)
    with Image.open(small) as picture:
        width, height = picture.size
    assert width < 900
    told(window, f"Saved at {width} × {height} pixels")
    # No tick, no file that is dragged out; and nobody is asked when the window closes.
    of_window = window.window_controller
    assert of_window.services.results.of(photo) is None
    assert not of_window.saved.is_saved(photo)
    assert not controller.unsaved
    assert not controller.session.has_unsaved_changes
    # As large as the photo it is the result.
    window.activateWindow()  # as a desktop does; the offscreen platform forgets to
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_E, CONTROL)
    (sheet,) = (one for one in window.findChildren(SizeSheet) if one.isVisible())
    pick(sheet.fields.file, "As it comes")
    save_sized(window, qtbot, sheet, tmp_path / "whole.tif", "2048")
    told(window, "Saved")
    qtbot.waitUntil(lambda: of_window.services.results.of(photo) == tmp_path / "whole.tif")
    assert of_window.saved.is_saved(photo)


def test_another_size_is_asked_for_while_the_result_is_being_saved(
    window: MainWindow, pictures, opened, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(window, pictures.grey("Oma.png", width=900, height=600))
    controller = window.window_controller.photo_controller
    sheets: list[SizeSheet] = []

    def ask() -> None:
        if controller.is_saving and not sheets:
            qtbot.keyClick(window, Qt.Key.Key_E, CONTROL)
            sheets.append(window.findChild(SizeSheet))

    controller.changed.connect(ask)
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: bool(sheets))
    save_sized(window, qtbot, sheets[0], tmp_path / "small.png", "300")
    beside = pictures.folder / "Oma-colour.png"
    qtbot.waitUntil(lambda: beside.exists() and (tmp_path / "small.png").exists())
    with Image.open(tmp_path / "small.png") as small, Image.open(beside) as whole:
        assert (small.size, whole.size) == ((300, 200), (900, 600))


def test_the_settings_hold_all_results_to_a_size(
    window: MainWindow, pictures, opened, qtbot: QtBot, told
) -> None:
    settings = window.window_controller.services.settings
    results = settings.settings.results
    options = replace(results.options, size=ResultSize(megapixels=0.06))
    settings.take(replace(settings.settings, results=replace(results, options=options)))
    opened(window, pictures.grey("Oma.png", width=900, height=600))
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    told(window, "Saved")
    with Image.open(pictures.folder / "Oma-colour.png") as picture:
        assert picture.size == (300, 200)


def test_the_sheet_of_the_queue_holds_its_results_to_a_size(
    window: MainWindow, pictures, filled, qtbot: QtBot
) -> None:
    pictures.grey("a.jpg", width=900, height=600)
    filled(pictures.folder)
    window.window_controller.queue_panel.go()
    form = start_sheet(window).form
    pick(form.sizes.pixels, "Long side, px", "300")
    accept_sheet(window, qtbot)
    model = window.window_controller.queue.model
    qtbot.waitUntil(lambda: model.tally.done == 1)
    (job,) = model.jobs()
    with Image.open(job.job.target) as picture:
        assert picture.size == (300, 200)
    assert '"long_side_px":300' in job.made


@pytest.mark.parametrize(
    ("typed", "held_to"),
    [("1600", 1600), ("16", 16), ("3", 2048), ("", 2048), ("many", 2048), ("1e9", 2048)],
)
def test_what_is_no_size_leaves_the_one_before(qapp, typed: str, held_to: int) -> None:
    field = PixelField(Appearance(qapp, resources_dir(), ThemeChoice.DARK), 220)
    pick(field, "Long side, px", typed or "x")
    assert field.held_to == ResultSize(long_side_px=held_to)
    field.field.editingFinished.emit()
    assert field.field.text() == str(held_to)


def test_a_number_can_be_typed_on(qapp) -> None:
    field = FileField(Appearance(qapp, resources_dir(), ThemeChoice.DARK), 220)
    pick(field, "At most, MB")
    for typed in ("1", "1.", "1.5"):
        field.field.setText(typed)
        field.field.textEdited.emit(typed)
        field.show_most(field.most_bytes)  # as the form does with what it was told
        assert field.field.text() == typed
    assert field.most_bytes == 1_500_000
