"""Results are found again in the system's file manager, whatever they are called.

The file manager is a real process: where the window asks for it stands a script that notes down
what it was asked, or refuses as a desktop does that has none.
"""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices
from pytestqt.qtbot import QtBot

from core.queue.jobs import JobState
from desktop.app.main_window import MainWindow
from desktop.queue.queue_menu import MenuContext, QueueMenu
from desktop.ui.file_manager import FileManager, asking_for, show_folder
from desktop.ui.messages import Message
from tests.desktop.conftest import Pictures, start_queue

_AWKWARD = "Größe #1, 50 % – „café“.png"
_ON_LINUX = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="asks by another way")
_SCRIPT = """#!/bin/sh
for argument in "$@"; do printf '%s\\n' "$argument"; done > "{asked}.part"
mv "{asked}.part" "{asked}"
exit {status}
"""


class Opener(QObject):
    """Opens folders, as the system would."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def opener(qapp: QObject) -> Opener:
    """What folders are opened by, in place of the system's own."""
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "open")
    yield opener
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[int], Path]:
    """Puts a `dbus-send` in the way that notes what it is asked and ends with a status."""

    def put(status: int) -> Path:
        folder, asked = tmp_path / "bin", tmp_path / "asked"
        folder.mkdir()
        program = folder / "dbus-send"
        program.write_text(_SCRIPT.format(asked=asked, status=status))
        program.chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
        return asked

    return put


@pytest.fixture
def coloured(
    filled: Callable[[Path], MainWindow], pictures: Pictures, qtbot: QtBot
) -> Callable[[str], tuple[MainWindow, Path]]:
    """Colours a photo of a name in the queue; gives the window and the result."""

    def colour(name: str) -> tuple[MainWindow, Path]:
        pictures.grey(name)
        window = filled(pictures.folder)
        start_queue(window, qtbot)
        qtbot.waitUntil(lambda: not window.window_controller.queue.is_running)
        (item,) = window.window_controller.queue.model.jobs()
        assert item.state is JobState.DONE
        assert item.job.target.is_file()
        return window, item.job.target

    return colour


def choose(window: MainWindow, words: str) -> None:
    """Take an entry of the menu of the only photo in the queue."""
    menu = QueueMenu(
        window.window_controller.queue_panel.list,
        window.window_controller.queue.model.jobs(),
        MenuContext(),
    )
    menu.wished.connect(window.window_controller.queue_panel.list.wished)
    action: QAction = next(action for action in menu.actions() if action.text() == words)
    action.trigger()
    menu.deleteLater()


def at_rest(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until no file manager is being asked."""
    qtbot.waitUntil(lambda: all(not m.is_asking for m in window.findChildren(FileManager)))


@_ON_LINUX
def test_a_result_is_selected_in_its_folder_whatever_it_is_called(
    coloured: Callable[[str], tuple[MainWindow, Path]],
    bus: Callable[[int], Path],
    opener: Opener,
    qtbot: QtBot,
) -> None:
    window, result = coloured(_AWKWARD)
    asked = bus(0)
    choose(window, "Show the result in its folder")
    qtbot.waitUntil(asked.exists)
    at_rest(window, qtbot)
    told = asked.read_text().splitlines()
    assert "--dest=org.freedesktop.FileManager1" in told
    assert "org.freedesktop.FileManager1.ShowItems" in told
    (named,) = (word for word in told if word.startswith("array:string:"))
    uri = named.removeprefix("array:string:")
    assert Path(QUrl(uri).toLocalFile()) == result
    # A comma would begin another file.
    assert "," not in uri
    assert opener.opened == []
    assert "It is not there any more" not in [
        message.title for message in window.window_controller.notes.messages
    ]


@_ON_LINUX
@pytest.mark.parametrize("is_installed", [True, False])
def test_where_no_file_manager_answers_the_folder_opens(
    coloured: Callable[[str], tuple[MainWindow, Path]],
    bus: Callable[[int], Path],
    opener: Opener,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    is_installed: bool,
) -> None:
    window, result = coloured(_AWKWARD)
    if is_installed:
        bus(1)
    else:
        monkeypatch.setenv("PATH", str(tmp_path))
    choose(window, "Show the result in its folder")
    qtbot.waitUntil(lambda: opener.opened == [result.parent])
    at_rest(window, qtbot)


@_ON_LINUX
def test_where_nothing_opens_folders_a_sentence_names_it(
    coloured: Callable[[str], tuple[MainWindow, Path]],
    bus: Callable[[int], Path],
    told: Callable[[MainWindow, str], Message],
    qtbot: QtBot,
) -> None:
    window, result = coloured("a.png")
    bus(1)
    # The offscreen platform knows no program for folders.
    choose(window, "Show the result in its folder")
    assert str(result.parent) in told(window, "could not be shown").text
    at_rest(window, qtbot)


@_ON_LINUX
def test_the_photo_is_shown_as_well(
    coloured: Callable[[str], tuple[MainWindow, Path]],
    bus: Callable[[int], Path],
    opener: Opener,
    pictures: Pictures,
    qtbot: QtBot,
) -> None:
    window, _ = coloured(_AWKWARD)
    asked = bus(0)
    choose(window, "Show the photo in its folder")
    qtbot.waitUntil(asked.exists)
    at_rest(window, qtbot)
    assert (pictures.folder / _AWKWARD).as_uri() in asked.read_text()


@pytest.mark.parametrize("words", ["Show the result in its folder", "Open the result"])
def test_a_result_that_is_gone_is_missed_in_one_sentence(
    coloured: Callable[[str], tuple[MainWindow, Path]],
    opener: Opener,
    told: Callable[[MainWindow, str], Message],
    qtbot: QtBot,
    words: str,
) -> None:
    window, result = coloured(_AWKWARD)
    result.unlink()
    choose(window, words)
    message = told(window, "not there any more")
    assert message.text == f"{result.name} is no longer in {result.parent}."
    assert "Colour again" in message.hint
    assert opener.opened == []
    at_rest(window, qtbot)


def test_a_photo_that_is_gone_is_missed_as_well(
    coloured: Callable[[str], tuple[MainWindow, Path]],
    told: Callable[[MainWindow, str], Message],
    pictures: Pictures,
) -> None:
    window, _ = coloured(_AWKWARD)
    (pictures.folder / _AWKWARD).unlink()
    choose(window, "Show the photo in its folder")
    assert _AWKWARD in told(window, "not there any more").text


def test_the_results_of_the_queue_show_their_folder_though_the_first_is_gone(
    coloured: Callable[[str], tuple[MainWindow, Path]],
    opener: Opener,
    told: Callable[[MainWindow, str], Message],
    qtbot: QtBot,
) -> None:
    window, result = coloured(_AWKWARD)
    result.unlink()
    window.window_controller.queue_panel.go()
    assert opener.opened == [result.parent]
    result.parent.rmdir()
    window.window_controller.queue_panel.go()
    assert result.parent.name in told(window, "not there any more").text


@pytest.mark.parametrize("name", ["with space", "number #1", "50 % done", "100%25", "Größe", "a,b"])
def test_folders_open_under_any_name(opener: Opener, tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    assert show_folder(folder)
    assert opener.opened == [folder]


def test_other_systems_are_asked_by_what_they_have(tmp_path: Path) -> None:
    file = tmp_path / _AWKWARD
    # Within quotes: else `explorer` takes the name for two at its comma, and shows something else.
    assert asking_for(file, "win32") == ("explorer.exe", [f'/select,"{file}"'])
    assert asking_for(file, "darwin") == ("open", ["-R", str(file)])
