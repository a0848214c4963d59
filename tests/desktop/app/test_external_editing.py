"""`--edit FILE --output PATH`: another program waits while a photo is edited in the window."""

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QLockFile, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop import entry
from desktop.app import single_instance
from desktop.app.edit_caller import main
from desktop.app.main_window import MainWindow
from desktop.photo.viewer.crop_state import Ratio
from tests.desktop.app.real_start import ROOT
from tests.desktop.conftest import PATIENCE_MS, Pictures

Caller = subprocess.Popen[str]
Call = Callable[..., Caller]
PATIENCE_S = PATIENCE_MS / 1000


@pytest.fixture
def window(window: MainWindow, home: Path) -> Iterator[MainWindow]:
    """The window, as the first one."""
    place = single_instance.take_place(home, ())
    assert place is not None
    inbox = single_instance.Inbox(home, window)
    inbox.asked.connect(window.external_editing.on_handed_over)
    inbox.begin()
    yield window
    place.leave()


@pytest.fixture
def call() -> Iterator[Call]:
    """Starts the program as another program does."""
    started: list[Caller] = []

    def start(photo: Path, output: Path, *more: str) -> Caller:
        words = ["-m", "desktop", "--edit", str(photo), "--output", str(output), *more]
        caller = subprocess.Popen(
            [sys.executable, *words], cwd=ROOT, stderr=subprocess.PIPE, text=True
        )
        started.append(caller)
        return caller

    yield start
    for caller in started:
        if caller.poll() is None:
            caller.kill()
        caller.communicate()


def open_for_another(window: MainWindow, qtbot: QtBot, name: str) -> None:
    bar = window.external_editing.bar
    qtbot.waitUntil(lambda: bar.isVisible() and window.windowTitle().startswith(name))
    qtbot.waitUntil(bar.done.isEnabled)


def ended(caller: Caller) -> tuple[int, str]:
    _, said = caller.communicate(timeout=PATIENCE_S)
    return caller.returncode, said.strip()


def is_coloured(picture: Path) -> bool:
    pixels = cv2.imread(str(picture))
    return pixels is not None and int(np.ptp(pixels.astype(int), axis=2).max()) > 20


def test_done_replaces_what_was_there_and_the_caller_ends_well(
    window: MainWindow, call: Call, pictures: Pictures, qtbot: QtBot
) -> None:
    photo, output = pictures.grey(), pictures.folder / "for the other.png"
    output.write_bytes(b"what the other program wrote before")
    before = photo.read_bytes()
    caller = call(photo, output)
    open_for_another(window, qtbot, photo.name)
    window.external_editing.bar.done.click()
    assert not window.external_editing.bar.done.isEnabled()
    qtbot.waitUntil(lambda: caller.poll() is not None)
    assert ended(caller) == (0, "")
    assert is_coloured(output)
    assert photo.read_bytes() == before
    qtbot.waitUntil(window.external_editing.bar.isHidden)
    assert {file.name for file in pictures.folder.iterdir()} == {photo.name, output.name}
    assert [note.title for note in window.window_controller.notes.messages] == ["Handed back"]


def test_save_is_done_and_leaves_no_second_file_behind(
    window: MainWindow, call: Call, pictures: Pictures, qtbot: QtBot
) -> None:
    photo, output = pictures.grey(), pictures.folder / "for the other.png"
    caller = call(photo, output)
    open_for_another(window, qtbot, photo.name)
    save = window.window_controller.adjust._save
    bar = window.external_editing.bar
    assert save.text() == bar.done.text() == "Hand back"
    # What is cropped has a bar with a Cancel of its own.
    assert bar.cancel.text() == "Cancel editing"
    assert "other program" in save.toolTip()
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert ended_meanwhile(caller, qtbot) == (0, "")
    assert is_coloured(output)
    qtbot.waitUntil(window.external_editing.bar.isHidden)
    assert {file.name for file in pictures.folder.iterdir()} == {photo.name, output.name}
    assert save.text() == "Save"  # beside the photo, as ever
    save.click()
    qtbot.waitUntil((pictures.folder / "grey-colour.jpg").exists)


def test_what_is_being_cropped_is_handed_back_cropped(
    window: MainWindow, call: Call, pictures: Pictures, qtbot: QtBot
) -> None:
    photo, output = pictures.grey(), pictures.folder / "out.png"
    caller = call(photo, output)
    open_for_another(window, qtbot, photo.name)
    height, width, _ = cv2.imread(str(photo)).shape
    qtbot.keyClick(window.window_controller.viewer.canvas, Qt.Key.Key_C)
    crop = window.window_controller.viewer.crop_view
    qtbot.waitUntil(crop.isVisible)
    window.window_controller.viewer.crop_bar.ratio_chosen.emit(Ratio.SQUARE)
    window.external_editing.bar.done.click()
    assert ended_meanwhile(caller, qtbot)[0] == 0
    side = min(height, width)
    assert cv2.imread(str(output)).shape == (side, side, 3)


def test_several_wait_in_the_strip_and_come_one_after_the_other(
    window: MainWindow, call: Call, pictures: Pictures, qtbot: QtBot
) -> None:
    bar, folder = window.external_editing.bar, pictures.folder
    first = call(pictures.grey("first.jpg"), folder / "first.png")
    open_for_another(window, qtbot, "first.jpg")
    second = call(pictures.grey("second.jpg"), folder / "second.webp")
    album = window.window_controller.album
    qtbot.waitUntil(lambda: len(album.album.photos) == 2)
    assert window.windowTitle().startswith("first.jpg")  # nobody is torn away from it
    bar.done.click()
    open_for_another(window, qtbot, "second.jpg")
    assert ended(first)[0] == 0
    bar.cancel.click()
    status, said = ended(second)
    assert (status, said.count("\n")) == (1, 0)
    assert said.startswith("Editing was cancelled, and nothing was written for")
    assert said.endswith("second.jpg.")
    assert bar.isHidden()
    assert not (folder / "second.webp").exists()


def test_the_band_goes_when_the_caller_is_killed(
    window: MainWindow, call: Call, pictures: Pictures, qtbot: QtBot
) -> None:
    caller = call(pictures.grey(), pictures.folder / "out.png")
    open_for_another(window, qtbot, "grey.jpg")
    caller.kill()
    qtbot.waitUntil(window.external_editing.bar.isHidden)
    assert window.windowTitle().startswith("grey.jpg")  # what was done to it is still there


def test_when_a_caller_is_killed_the_next_one_comes_by_itself(
    window: MainWindow, call: Call, pictures: Pictures, qtbot: QtBot
) -> None:
    first = call(pictures.grey("first.jpg"), pictures.folder / "first.png")
    open_for_another(window, qtbot, "first.jpg")
    second = call(pictures.grey("second.jpg"), pictures.folder / "second.png")
    qtbot.waitUntil(lambda: len(window.window_controller.album.album.photos) == 2)
    first.kill()
    open_for_another(window, qtbot, "second.jpg")
    told = [note.title for note in window.window_controller.notes.messages]
    assert told == ["Nobody waits for first.jpg any more"]
    window.external_editing.bar.done.click()
    assert ended_meanwhile(second, qtbot)[0] == 0


def test_when_a_caller_is_killed_nobody_is_torn_away_from_another_photo(
    window: MainWindow, call: Call, pictures: Pictures, qtbot: QtBot
) -> None:
    first = call(pictures.grey("first.jpg"), pictures.folder / "first.png")
    open_for_another(window, qtbot, "first.jpg")
    call(pictures.grey("second.jpg"), pictures.folder / "second.png")
    qtbot.waitUntil(lambda: len(window.window_controller.album.album.photos) == 2)
    window.window_controller.open_paths((pictures.grey("own.jpg"),))
    qtbot.waitUntil(lambda: window.windowTitle().startswith("own.jpg"))
    with qtbot.waitSignal(window.window_controller.services.callers.gone):
        first.kill()
    assert window.windowTitle().startswith("own.jpg")
    assert not window.window_controller.photo_controller.opener.is_opening


def test_who_closes_the_photo_gives_it_up(
    window: MainWindow, call: Call, pictures: Pictures, qtbot: QtBot
) -> None:
    photo = pictures.grey()
    caller = call(photo, pictures.folder / "out.png")
    open_for_another(window, qtbot, "grey.jpg")
    window.window_controller.album.close_photos({photo})
    status, said = ended_meanwhile(caller, qtbot)
    assert (status, said.partition(",")[0]) == (1, "Editing was cancelled")
    qtbot.waitUntil(window.external_editing.bar.isHidden)
    notes = window.window_controller.notes
    (note,) = [n for n in notes.messages if "grey.jpg" in n.title]
    assert note.title == "grey.jpg was not handed back"
    assert note.text == "The other program was told that nothing was changed."
    # A way back that leads to nobody is not offered, and the folder is none of one's own.
    assert "Undo" not in [b.text() for b in notes.findChildren(QPushButton) if b.isVisible()]
    assert window.window_controller.recent_folders.folders() == ()


def test_who_closes_the_window_gives_it_up(
    window: MainWindow, call: Call, pictures: Pictures, qtbot: QtBot
) -> None:
    caller = call(pictures.grey(), pictures.folder / "out.png")
    open_for_another(window, qtbot, "grey.jpg")
    window.close()
    status, said = ended(caller)
    assert (status, said.partition(",")[0]) == (1, "The window was closed")


def test_the_photo_itself_gets_the_colour_only_if_asked_and_is_kept(
    window: MainWindow, call: Call, pictures: Pictures, qtbot: QtBot
) -> None:
    photo = pictures.grey("film.png")
    before = photo.read_bytes()
    caller = call(photo, photo, "--replace")
    open_for_another(window, qtbot, photo.name)
    window.external_editing.bar.done.click()
    assert ended_meanwhile(caller, qtbot)[0] == 0
    assert is_coloured(photo)
    kept = pictures.folder / "film-original.png"
    assert kept.read_bytes() == before
    assert {*pictures.folder.iterdir()} == {photo, kept}


def ended_meanwhile(caller: Caller, qtbot: QtBot) -> tuple[int, str]:
    qtbot.waitUntil(lambda: caller.poll() is not None)
    return ended(caller)


def test_a_place_that_refuses_keeps_the_caller_waiting(
    window: MainWindow, call: Call, pictures: Pictures, qtbot: QtBot
) -> None:
    output = pictures.folder / "out.png"
    caller = call(pictures.grey(), output)
    open_for_another(window, qtbot, "grey.jpg")
    output.mkdir()
    window.external_editing.bar.done.click()
    qtbot.waitUntil(lambda: bool(window.window_controller.notes.messages))
    assert window.external_editing.bar.done.isEnabled()
    assert caller.poll() is None
    output.rmdir()
    window.external_editing.bar.done.click()
    assert ended_meanwhile(caller, qtbot)[0] == 0


def test_a_photo_in_colour_is_not_handed_back_as_if_it_were_done(
    window: MainWindow, call: Call, pictures: Pictures, qtbot: QtBot
) -> None:
    call(pictures.colour(), pictures.folder / "out.png")
    bar = window.external_editing.bar
    qtbot.waitUntil(bar.isVisible)
    assert not bar.done.isEnabled()
    assert "own colours" in bar.done.toolTip()
    window.window_controller.photo_controller.colour_anew()
    assert bar.done.isEnabled()


def test_a_photo_that_cannot_be_read_lets_the_caller_go_with_the_reason(
    window: MainWindow, call: Call, pictures: Pictures, qtbot: QtBot
) -> None:
    caller = call(pictures.broken(), pictures.folder / "out.png")
    status, said = ended_meanwhile(caller, qtbot)
    assert status == 1
    assert "broken.jpg" in said
    assert window.external_editing.bar.isHidden()


def test_a_window_that_was_opened_for_others_alone_closes_with_the_last_of_them(
    window: MainWindow, call: Call, pictures: Pictures, qtbot: QtBot
) -> None:
    window.external_editing.close_after()
    caller = call(pictures.grey(), pictures.folder / "out.png")
    open_for_another(window, qtbot, "grey.jpg")
    window.external_editing.bar.done.click()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert ended(caller)[0] == 0


def test_one_in_which_something_else_was_opened_meanwhile_stays(
    window: MainWindow, call: Call, pictures: Pictures, qtbot: QtBot
) -> None:
    window.external_editing.close_after()
    caller = call(pictures.grey(), pictures.folder / "out.png")
    open_for_another(window, qtbot, "grey.jpg")
    window.window_controller.open_paths((pictures.grey("own.jpg"),))
    qtbot.waitUntil(lambda: window.windowTitle().startswith("own.jpg"))
    window.window_controller.album.previous()
    open_for_another(window, qtbot, "grey.jpg")
    window.external_editing.bar.cancel.click()
    assert ended_meanwhile(caller, qtbot)[0] == 1
    qtbot.wait(0)
    assert window.isVisible()


@pytest.mark.skipif(os.name != "posix", reason="a process is killed by a signal")
def test_without_a_window_one_is_opened_and_its_death_is_noticed(
    call: Call, pictures: Pictures, home: Path, qtbot: QtBot
) -> None:
    caller = call(pictures.grey(), pictures.folder / "out.png")
    qtbot.waitUntil((home / "recent.json").exists)  # since the photo is shown
    of_window, *_ = QLockFile(str(home / "window.lock")).getLockInfo()
    assert caller.poll() is None
    os.kill(int(of_window), signal.SIGKILL)
    status, said = ended(caller)
    assert status == 1
    assert said.startswith("The window ended without an answer, and nothing was written for")
    assert not (pictures.folder / "out.png").exists()


@pytest.mark.parametrize(
    ("output", "more", "status", "says"),
    [
        ("photo.jpg", (), 2, "is the photo itself, which is not replaced unasked"),
        ("out.gif", (), 2, "Results cannot have the ending “.gif”"),
        ("out.xyz", (), 2, "No picture format is known by the ending “.xyz”"),
        ("out.png", ("--format", "tiff"), 2, "does not end as a file of the format “tiff” does"),
        ("out.jpg", ("--quality", "101"), 2, "--quality must be between 1 and 100, not 101"),
        ("nowhere/out.png", (), 1, "The folder of"),
        ("out.png", (), 2, "There is no display, so no window can open"),
    ],
)
def test_what_could_only_fail_later_is_refused_at_once(
    output: str,
    more: tuple[str, ...],
    status: int,
    says: str,
    pictures: Pictures,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    photo = pictures.grey("photo.jpg")
    words = ["--edit", str(photo), "--output", str(pictures.folder / output), *more]
    assert main(words, program="Autochrome") == status
    said = capsys.readouterr().err
    assert says in said
    assert said.count("\n") == 1


def test_a_photo_that_is_not_there_is_said_before_any_window_opens(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [f"--edit={tmp_path / 'none.png'}", "--output", str(tmp_path / "out.png")]
    assert entry.main(words, program="Autochrome") == 1
    assert "none.png does not exist" in capsys.readouterr().err
    with contextlib.suppress(SystemExit):
        entry.main(["--edit", "--help"], program="Autochrome")
