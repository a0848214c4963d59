"""Pictures of a photo and its colour, made in the window to be shown around."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageSequence
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from core.colorize.before_after import Arrangement
from core.edits.framing import Crop, Framing
from desktop.app.main_window import MainWindow
from desktop.photo.take.before_after_dialog import BeforeAfterDialog
from desktop.pictures.view_state import ViewMode

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def photo(window: MainWindow, pictures, opened) -> Path:
    path = pictures.grey("Oma.jpg", width=600, height=400)
    opened(window, path)
    return path


@pytest.fixture
def dialog(window: MainWindow, photo: Path, qtbot: QtBot) -> BeforeAfterDialog:
    """The dialog, opened by its key, with its preview."""
    qtbot.keyClick(window, Qt.Key.Key_E, CONTROL | SHIFT)
    (dialog,) = (d for d in window.findChildren(BeforeAfterDialog) if d.isVisible())
    qtbot.waitUntil(lambda: dialog.preview.picture is not None)
    return dialog


def choose(dialog: BeforeAfterDialog, words: str) -> None:
    """Click a segment, as a person does."""
    (button,) = (b for b in dialog.findChildren(QToolButton) if b.text() == words)
    button.click()


def save_as(dialog: BeforeAfterDialog, folder: Path, name: str = "") -> str:
    """Take the name that is proposed, or type one; give what was proposed."""
    dialog.save.click()
    (asking,) = (d for d in dialog.findChildren(QFileDialog) if d.isVisible())
    proposed = Path(asking.selectedFiles()[0]).name
    asking.setDirectory(str(folder))
    asking.selectFile(name or proposed)
    asking.accept()
    return proposed


def pixels_of(picture: QImage | Path) -> np.ndarray:
    if isinstance(picture, Path):
        return np.asarray(Image.open(picture).convert("RGB")).astype(int)
    rgb = picture.convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return flat[:, : 3 * rgb.width()].reshape(rgb.height(), rgb.width(), 3).astype(int)


def chroma(pixels: np.ndarray) -> float:
    return float(np.abs(pixels[..., 0] - pixels[..., 2]).mean())


def test_the_preview_follows_what_is_chosen_and_the_file_is_as_it_was_shown(
    window: MainWindow, dialog: BeforeAfterDialog, qtbot: QtBot, told, tmp_path: Path
) -> None:
    assert dialog.preview.picture.width() > dialog.preview.picture.height() * 2
    choose(dialog, "Below")
    qtbot.waitUntil(lambda: dialog.preview.picture.height() > dialog.preview.picture.width())
    choose(dialog, "1:1")
    qtbot.waitUntil(lambda: dialog.preview.picture.height() == dialog.preview.picture.width())
    dialog.labels.click()
    assert save_as(dialog, tmp_path) == "Oma-before-after.jpg"
    message = told(window, "Saved")
    assert "Oma-before-after.jpg" in message.text
    pixels = pixels_of(tmp_path / "Oma-before-after.jpg")
    middle = pixels.shape[0] // 2
    assert pixels.shape[:2] == (600, 600)
    assert chroma(pixels[: middle - 8]) < 1.5
    assert chroma(pixels[middle + 8 :]) > 5


def test_the_line_begins_where_it_stands_in_the_viewer_and_is_dragged_in_the_preview(
    window: MainWindow, photo: Path, qtbot: QtBot
) -> None:
    canvas = window.window_controller.viewer.canvas
    window.window_controller._on_mode_chosen(ViewMode.SPLIT)
    for _ in range(5):
        canvas.move_split(-1)
    qtbot.keyClick(window, Qt.Key.Key_E, CONTROL | SHIFT)
    (dialog,) = (d for d in window.findChildren(BeforeAfterDialog) if d.isVisible())
    qtbot.waitUntil(lambda: dialog.preview.picture is not None)
    begun = dialog.shown.how.split
    assert 0.2 < begun < 0.48
    choose(dialog, "Split")
    pane = dialog.preview
    at = QPoint(pane.width() * 3 // 4, pane.height() // 2)
    QTest.mouseClick(pane, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert dialog.shown.how.split > 0.65
    assert dialog.shown.how.arrangement is Arrangement.SPLIT
    qtbot.waitUntil(lambda: chroma(pixels_of(pane.picture)[:, : pane.picture.width() // 2]) < 1)
    dialog.reject()


@pytest.mark.parametrize("kind", ["WebP", "GIF"])
def test_a_film_is_saved(
    window: MainWindow, dialog: BeforeAfterDialog, told, tmp_path: Path, kind: str
) -> None:
    choose(dialog, "Short film")
    assert not dialog.copy.isVisible()
    dialog.format.setCurrentText(kind)
    dialog.format.activated.emit(dialog.format.currentIndex())
    dialog.length.setCurrentText("2 seconds")
    dialog.length.activated.emit(dialog.length.currentIndex())
    name = f"Oma-before-after.{kind.lower()}"
    assert save_as(dialog, tmp_path) == name
    told(window, "Saved")
    with Image.open(tmp_path / name) as film:
        assert len(list(ImageSequence.Iterator(film))) > 20
        assert film.size == (600, 400)


def test_the_picture_is_copied(
    window: MainWindow, dialog: BeforeAfterDialog, told, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().clear()
    dialog.copy.click()
    told(window, "Copied")
    (url,) = QGuiApplication.clipboard().mimeData().urls()
    file = Path(url.toLocalFile())
    assert file.name == "Oma-before-after.png"
    assert pixels_of(file).shape[1] > 1200


def test_the_photo_itself_is_never_replaced(
    window: MainWindow, photo: Path, dialog: BeforeAfterDialog, qtbot: QtBot, told
) -> None:
    before = photo.read_bytes()
    showing = window.window_controller._of_photo.taking._showing
    showing._flow._on_file_chosen(str(photo))  # Qt's dialog asks whether it may be replaced: yes
    note = told(window, "That did not work")
    assert "would overwrite the photo" in note.text
    assert photo.read_bytes() == before


def test_what_was_chosen_is_proposed_the_next_time(
    window: MainWindow, dialog: BeforeAfterDialog, qtbot: QtBot
) -> None:
    choose(dialog, "Below")
    dialog.note.click()
    dialog.reject()
    window.activateWindow()  # as a desktop does; the offscreen platform forgets to
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_E, CONTROL | SHIFT)
    again = [d for d in window.findChildren(BeforeAfterDialog) if d.isVisible()]
    assert again[0].shown.how.arrangement is Arrangement.STACKED
    assert not again[0].shown.has_ai_note
    again[0].reject()


def test_what_is_cropped_away_is_not_shown(
    window: MainWindow, photo: Path, qtbot: QtBot, told, tmp_path: Path
) -> None:
    controller = window.window_controller.photo_controller
    half = Framing(crop=Crop(0.25, 0.5, 0.5, 1.0))
    controller.change_edits(lambda edits: replace(edits, framing=half))
    qtbot.keyClick(window, Qt.Key.Key_E, CONTROL | SHIFT)
    (dialog,) = (d for d in window.findChildren(BeforeAfterDialog) if d.isVisible())
    qtbot.waitUntil(lambda: dialog.preview.picture is not None)
    choose(dialog, "Split")
    save_as(dialog, tmp_path)
    told(window, "Saved")
    with Image.open(tmp_path / "Oma-before-after.jpg") as picture:
        assert picture.size == (300, 400)
