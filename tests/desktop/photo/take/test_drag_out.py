"""Results dragged out: promised at once, made by a worker, given when the drop asks."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDrag, QImage, QMouseEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.edits.framing import Crop, Framing
from desktop.app.main_window import MainWindow
from desktop.photo.take import drag_out
from desktop.photo.take.drag_out import PromisedFiles, PromisedMime
from tests.desktop.conftest import start_queue

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dropped(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, ...]]:
    """What another program gets, which asks for the files as soon as the drag begins."""
    taken: list[tuple[Path, ...]] = []

    class Drag(QDrag):
        def exec(self, actions: Qt.DropAction) -> Qt.DropAction:  # type: ignore[override]
            assert actions is Qt.DropAction.CopyAction  # nobody may move a result away
            assert self.mimeData().formats() == ["text/uri-list"]
            taken.append(tuple(Path(url.toLocalFile()) for url in self.mimeData().urls()))
            return Qt.DropAction.CopyAction

    monkeypatch.setattr(drag_out, "QDrag", Drag)
    return taken


def drag(widget: QWidget, start: QPoint) -> None:
    """Press, and move away with the button held."""
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for step in (8, 40):
        at = QPointF(start + QPoint(step, -step))
        event = QMouseEvent(
            QMouseEvent.Type.MouseMove,
            at,
            QPointF(widget.mapToGlobal(at)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(widget, event)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)


def is_in_colour(file: Path) -> bool:
    pixels = np.asarray(Image.open(file).convert("RGB")).astype(int)
    return bool(np.abs(pixels[..., 0] - pixels[..., 2]).mean() > 5)


def test_the_result_is_dragged_out_of_the_viewer_as_save_would_write_it(
    window: MainWindow, pictures, opened, dropped, home: Path
) -> None:
    photo = pictures.grey("Oma.jpg")
    opened(window, photo)
    button = window.window_controller.viewer.take
    drag(button, button.rect().center())
    ((file,),) = dropped
    assert file.name == "Oma-colour.jpg"
    assert file.is_relative_to(home / "cache")
    assert is_in_colour(file)
    # Beside the photo nothing appeared: it was not saved.
    assert [path.name for path in photo.parent.iterdir()] == ["Oma.jpg"]


def test_below_the_pointer_is_what_the_crop_left(
    window: MainWindow, pictures, opened, dropped, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(window, pictures.grey("Oma.jpg", width=900, height=600))
    seen: list[tuple[int, int]] = []

    class Drag(QDrag):
        def setPixmap(self, pixmap: QPixmap | QImage, /) -> None:
            seen.append((pixmap.width(), pixmap.height()))
            super().setPixmap(pixmap)

    monkeypatch.setattr(drag_out, "QDrag", Drag)
    controller = window.window_controller.photo_controller
    controller.change_edits(
        lambda edits: replace(edits, framing=Framing(crop=Crop(0.5, 0.5, 0.5, 1.0)))
    )
    button = window.window_controller.viewer.take
    drag(button, button.rect().center())
    ((width, height),) = seen
    assert width / height == pytest.approx(450 / 600, abs=0.02)


def test_below_the_pointer_a_photo_of_the_strip_is_as_its_result(
    window: MainWindow, pictures, opened, dropped, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[QImage] = []

    def see(self: QDrag, pixmap: QPixmap) -> None:
        seen.append(pixmap.toImage())

    monkeypatch.setattr(vars(drag_out)["QDrag"], "setPixmap", see)
    album = [pictures.grey("a.png", width=600, height=400), pictures.grey("b.png", width=200)]
    controller = window.window_controller.photo_controller

    def crop() -> None:
        framing = Framing(crop=Crop(0.5, 0.5, 0.5, 1.0))
        controller.change_edits(lambda edits: replace(edits, framing=framing))
        qtbot.waitUntil(lambda: controller.is_shown)

    opened(window, album[0])
    # What was saved before is not what is dragged: it is changed once more.
    with qtbot.waitSignal(controller.saved):
        qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    crop()
    opened(window, album[1])
    qtbot.waitUntil(lambda: controller.is_shown)
    strip = window.window_controller.viewer.strip
    qtbot.waitUntil(strip.isVisible)
    for row in (0, 1):
        drag(strip.viewport(), strip.visualRect(strip.model().index(row, 0)).center())
    first, second = seen
    assert first.width() / first.height() == pytest.approx(300 / 400, abs=0.02)
    assert second.width() / second.height() == pytest.approx(200 / 160, abs=0.02)
    assert all(picture.pixelColor(20, 20).hsvSaturation() > 10 for picture in seen)
    (file,) = dropped[0]
    with Image.open(file) as picture:
        assert picture.size == (300, 400)
    assert is_in_colour(file)


def test_what_is_saved_already_is_dragged_itself_until_it_is_changed(
    window: MainWindow, pictures, opened, dropped, qtbot: QtBot, told
) -> None:
    photo = pictures.grey("Oma.jpg")
    opened(window, photo)
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    told(window, "Saved")
    button = window.window_controller.viewer.take
    drag(button, button.rect().center())
    assert dropped == [(photo.with_name("Oma-colour.jpg"),)]
    qtbot.keyClick(window, Qt.Key.Key_BracketRight, CONTROL)  # turned
    drag(button, button.rect().center())
    (file,) = dropped[1]
    assert file.parent != photo.parent
    with Image.open(file) as picture:
        assert picture.size == (160, 240)
    drag(button, button.rect().center())
    assert dropped[2] == (file,)  # nothing was changed since: it is not made again


def test_photos_of_the_film_strip_are_dragged_out_in_colour(
    window: MainWindow, pictures, opened, dropped, qtbot: QtBot
) -> None:
    album = [pictures.grey("a.png"), pictures.grey("b.png", width=200)]
    for photo in album:
        opened(window, photo)
    strip = window.window_controller.viewer.strip
    qtbot.waitUntil(strip.isVisible)
    for row in (0, 1):
        place = strip.visualRect(strip.model().index(row, 0)).center()
        drag(strip.viewport(), place)
    assert [[file.name for file in files] for files in dropped] == [
        ["a-colour.png"],
        ["b-colour.png"],
    ]
    assert all(is_in_colour(file) for files in dropped for file in files)
    # A drag is no click: the photo that was open still is.
    assert window.windowTitle().startswith("b.png")


def test_a_row_of_the_queue_is_dragged_out_as_its_result(
    window: MainWindow, pictures, filled, qtbot: QtBot
) -> None:
    pictures.grey("a.png")
    pictures.grey("b.png", width=200)
    filled(pictures.folder)
    queue = window.window_controller.queue_panel.list
    model = window.window_controller.queue.model
    waiting = model.mimeData([model.index(0, 0)])
    assert not waiting.hasUrls()
    start_queue(window, qtbot)
    qtbot.waitUntil(lambda: model.tally.done == 2)
    queue.selectAll()
    rows = {index.row() for index in queue.selectedIndexes()}
    mime = model.mimeData([model.index(row, 0) for row in sorted(rows)])
    files = [Path(url.toLocalFile()) for url in mime.urls()]
    assert sorted(file.name for file in files) == ["a-colour.png", "b-colour.png"]
    assert all(map(is_in_colour, files))
    assert model.supportedDragActions() == Qt.DropAction.CopyAction


def test_the_drop_waits_for_files_that_are_still_being_made(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "late.png"
    promised = PromisedFiles(2)
    mime = PromisedMime(promised)

    def make() -> None:
        file.write_bytes(b"a picture")
        promised.keep(file)
        promised.break_one()

    QTimer.singleShot(50, make)
    assert mime.hasUrls()
    assert not promised.is_settled
    assert [url.toLocalFile() for url in mime.urls()] == [str(file)]


def test_what_is_dragged_from_the_window_is_not_for_the_window(window: MainWindow) -> None:
    promised = PromisedMime(PromisedFiles(0))
    dropping = window.window_controller.dropping
    assert dropping.greet(promised)
    dropping.end_greeting()
    assert not dropping.greet(promised, is_own=True)


def test_a_photo_that_is_in_colour_has_nothing_to_take(
    window: MainWindow, pictures, qtbot: QtBot
) -> None:
    photo = pictures.colour("colour.jpg")
    window.window_controller.open_paths((photo,))
    qtbot.waitUntil(lambda: window.windowTitle().startswith("colour"))
    assert not window.window_controller.viewer.take.isEnabled()
