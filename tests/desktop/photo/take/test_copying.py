"""A result on the clipboard: made by a worker, read by whoever pastes."""

import os
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QByteArray, QMimeData, Qt, QThread
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from core.image.png_writer import encode_png
from desktop.app.main_window import MainWindow
from desktop.photo.take import copied_file
from desktop.photo.take.copied_file import Clipboard, CopiedFile
from desktop.photo.take.taken_folder import TakenFolder

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def photo(window: MainWindow, pictures, opened) -> Path:
    QGuiApplication.clipboard().clear()
    path = pictures.grey("Tante Erna.jpg")
    opened(window, path)
    return path


def copied(window: MainWindow, qtbot: QtBot, told) -> Path:
    qtbot.keyClick(window, Qt.Key.Key_C, CONTROL)
    told(window, "Copied")
    (url,) = QGuiApplication.clipboard().mimeData().urls()
    return Path(url.toLocalFile())


def test_other_programs_get_a_file_and_the_bytes_of_a_picture(
    window: MainWindow, photo: Path, qtbot: QtBot, told, home: Path
) -> None:
    file = copied(window, qtbot, told)
    assert file.name == "Tante Erna-colour.png"
    assert file.is_relative_to(home / "cache")
    mime = QGuiApplication.clipboard().mimeData()
    assert bytes(mime.data("image/png").data()) == file.read_bytes()
    files = bytes(mime.data("x-special/gnome-copied-files").data()).decode()
    assert files == f"copy\n{file.as_uri()}"
    with Image.open(file) as picture:
        assert (picture.format, picture.size) == ("PNG", (240, 160))
        pixels = np.asarray(picture.convert("RGB")).astype(int)
        assert b"compositeWithTrainedAlgorithmicMedia" in file.read_bytes()
    assert np.abs(pixels[..., 0] - pixels[..., 2]).mean() > 5


def test_what_asks_for_qts_own_picture_gets_it(
    window: MainWindow, photo: Path, qtbot: QtBot, told
) -> None:
    copied(window, qtbot, told)
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (240, 160)
    assert image.pixelColor(120, 80).hsvSaturation() > 20


def test_nothing_is_packed_or_read_in_the_windows_thread(
    window: MainWindow, photo: Path, qtbot: QtBot, told, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[QThread] = []
    read: list[object] = []

    def noting(*arguments: Any, **options: Any) -> object:
        threads.append(QThread.currentThread())
        return encode_png(*arguments, **options)

    def reading(file: object) -> QByteArray:
        read.append(file)
        return QByteArray()

    monkeypatch.setattr("core.image.picture_writer.encode_png", noting)
    monkeypatch.setattr(copied_file, "_bytes_of", reading)
    monkeypatch.setattr(copied_file, "QImage", reading)
    copied(window, qtbot, told)
    assert threads
    assert window.thread() not in threads
    assert read == []


def test_the_file_goes_when_something_else_is_copied(
    window: MainWindow, photo: Path, qtbot: QtBot, told
) -> None:
    first = copied(window, qtbot, told)
    window.window_controller.notes.close_all()
    second = copied(window, qtbot, told)
    assert not first.exists()
    assert second.exists()
    QGuiApplication.clipboard().setText("something else")
    qtbot.waitUntil(lambda: not second.parent.exists())


def test_what_a_history_of_the_clipboard_holds_stays(
    window: MainWindow, photo: Path, qtbot: QtBot, told, urls
) -> None:
    file = copied(window, qtbot, told)
    QGuiApplication.clipboard().setMimeData(urls(file))  # as one does that takes it over
    assert file.exists()


def test_what_was_copied_here_is_pasted_here_as_a_picture_without_a_place(
    window: MainWindow, photo: Path, qtbot: QtBot, told
) -> None:
    copied(window, qtbot, told)
    qtbot.keyClick(window, Qt.Key.Key_V, CONTROL)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Pasted"))
    session = window.window_controller.photo_controller.session
    assert session.photo.photo.path is None
    assert session.photo.photo.is_in_colour
    assert session.target is None


def test_when_the_window_closes_the_clipboard_needs_it_no_longer(
    window: MainWindow, photo: Path, qtbot: QtBot, told
) -> None:
    file = copied(window, qtbot, told)
    content = file.read_bytes()
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    mime = QGuiApplication.clipboard().mimeData()
    assert not isinstance(mime, CopiedFile)
    assert type(mime) is QMimeData
    assert bytes(mime.data("image/png").data()) == content
    assert mime.urls()[0].toLocalFile() == str(file)
    assert file.exists()


def test_a_later_start_removes_what_is_old_but_for_what_is_on_the_clipboard(
    qtbot: QtBot, tmp_path: Path, urls
) -> None:
    folder = TakenFolder(tmp_path / "taken")
    old, pasted, fresh = (folder.place_for(f"{name}.png") for name in "abc")
    for file in (old, pasted, fresh):
        folder.make_folder(file)
        file.write_bytes(b"a picture")
    a_week_ago = time.time() - 7 * 24 * 3600
    for file in (old, pasted):
        os.utime(file.parent, (a_week_ago, a_week_ago))
    QGuiApplication.clipboard().setMimeData(urls(pasted))
    Clipboard(folder).sweep()
    assert not old.parent.exists()
    assert pasted.exists()
    assert fresh.exists()


def test_nobody_else_can_look_into_the_folder(tmp_path: Path) -> None:
    folder = TakenFolder(tmp_path / "taken")
    file = folder.place_for("a.png")
    folder.make_folder(file)
    assert file.parent.stat().st_mode & 0o077 == 0
    assert (tmp_path / "taken").stat().st_mode & 0o077 == 0


def test_only_what_was_made_here_is_ever_removed(tmp_path: Path) -> None:
    folder = TakenFolder(tmp_path / "taken")
    dear = tmp_path / "dear.png"
    dear.write_bytes(b"to me")
    folder.remove(dear)
    folder.remove(tmp_path / "taken")
    assert dear.exists()
