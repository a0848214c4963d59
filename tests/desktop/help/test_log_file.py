import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal, Slot, qInstallMessageHandler, qWarning
from pytestqt.qtbot import QtBot

from core.base.errors import AutochromeError
from desktop.app.excepthook import ExceptionHook
from desktop.app.main_window import MainWindow
from desktop.help.log_file import Log, last_lines, log_file, without_home
from desktop.ui.messages import OwnFault


@pytest.fixture
def file(home: Path) -> Path:
    return log_file(home)


@pytest.fixture
def started(file: Path) -> Iterator[Log]:
    """A log that is being written; what listened before listens again afterwards."""
    before = qInstallMessageHandler(None)
    log = Log(file)
    log.start()
    yield log
    log.stop()
    qInstallMessageHandler(before)


def read(file: Path) -> str:
    return file.read_text(encoding="utf-8")


@pytest.mark.usefixtures("started")
def test_messages_of_python_and_of_qt_are_written(file: Path) -> None:
    logging.getLogger("desktop.anything").info("a model was installed")
    logging.getLogger("elsewhere").info("chatter")
    logging.getLogger("elsewhere").warning("worth knowing")
    qWarning("a screen went away")
    words = read(file)
    assert "desktop.anything: a model was installed" in words
    assert "elsewhere: worth knowing" in words
    assert "WARNING qt: a screen went away" in words
    assert "chatter" not in words


@pytest.mark.usefixtures("started")
def test_the_home_folder_is_not_named_in_messages_nor_in_tracebacks(file: Path) -> None:
    secret = Path.home() / "Pictures" / "aunt.jpg"
    try:
        secret.joinpath("none").read_bytes()
    except OSError:
        logging.getLogger("desktop").exception("cannot read %s", secret)
    words = read(file)
    assert "cannot read ~/Pictures/aunt.jpg" in words
    assert "Traceback" in words
    assert str(Path.home()) not in words


def test_paths_are_shortened_however_they_are_spelled(monkeypatch: pytest.MonkeyPatch) -> None:
    class Windows:
        def __str__(self) -> str:
            return r"C:\Users\Oma"

    monkeypatch.setattr(Path, "home", lambda: Windows())
    assert without_home(r"C:\Users\Oma\a.jpg") == r"~\a.jpg"
    assert without_home(repr(r"C:\Users\Oma\a.jpg")) == r"'~\\a.jpg'"
    assert without_home("C:/Users/Oma/a.jpg") == "~/a.jpg"


@pytest.mark.usefixtures("started")
def test_the_log_does_not_grow_without_end(file: Path) -> None:
    log = logging.getLogger("desktop")
    for number in range(3000):
        log.info("%d %s", number, "x" * 1000)
    files = sorted(file.parent.iterdir())
    assert len(files) == 3
    assert all(one.stat().st_size < 600_000 for one in files)
    assert last_lines(file, 1).endswith("x")
    assert " 2999 " in last_lines(file, 1)


def test_a_folder_that_refuses_the_log_costs_only_the_log(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home.write_text("a file where the folder should be")
    file = log_file(home)
    before = qInstallMessageHandler(None)
    log = Log(file)
    log.start()
    logging.getLogger("desktop").warning("still told")
    log.stop()
    qInstallMessageHandler(before)
    told = capsys.readouterr().err
    assert "there is no log" in told
    assert "still told" in told


def _link(path: Path) -> None:
    path.symlink_to(path.with_name("nowhere") / "at all")


PIPES = [os.mkfifo] if hasattr(os, "mkfifo") else []


@pytest.mark.parametrize("put", [Path.touch, _link, *PIPES])
def test_what_lies_where_the_folder_of_the_log_should_be_makes_room(
    home: Path, put: Callable[[Path], None]
) -> None:
    home.mkdir()
    put(home / "logs")
    assert "still told" in written(home)
    assert os.path.lexists(home / "logs-damaged")


@pytest.mark.parametrize("put", [Path.mkdir, _link, *PIPES])
@pytest.mark.parametrize("suffix", ["", ".1", ".2"])
def test_what_lies_where_a_log_should_be_makes_room(
    home: Path, suffix: str, put: Callable[[Path], None]
) -> None:
    file = log_file(home)
    file.parent.mkdir(parents=True)
    put(Path(f"{file}{suffix}"))
    assert "still told" in written(home)
    (aside,) = file.parent.glob("*-damaged*")
    assert f"is now {without_home(str(aside))}" in read(file)


def written(home: Path) -> str:
    """Write a line into the log, and give all that is in it."""
    before = qInstallMessageHandler(None)
    log = Log(log_file(home))
    log.start()
    logging.getLogger("desktop").warning("still told")
    log.stop()
    qInstallMessageHandler(before)
    return read(log_file(home))


def test_without_a_home_messages_are_written_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", none)
    assert without_home("cannot read /photos/a.jpg") == "cannot read /photos/a.jpg"


def test_the_end_of_no_log_is_empty(tmp_path: Path) -> None:
    assert last_lines(tmp_path / "none.log", 10) == ""


class Stumbling(QObject):
    """Has a slot that fails."""

    go = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.go.connect(self.stumble)

    @Slot()
    def stumble(self) -> None:
        raise ZeroDivisionError("in a slot")


@pytest.fixture
def faults(qtbot: QtBot) -> Iterator[ExceptionHook]:
    before = sys.excepthook, threading.excepthook
    catcher = ExceptionHook()
    catcher.install()
    yield catcher
    catcher.remove()
    sys.excepthook, threading.excepthook = before


@pytest.mark.usefixtures("started")
def test_a_fault_in_a_slot_goes_to_the_log_and_to_a_note(
    window: MainWindow, faults: ExceptionHook, file: Path, told
) -> None:
    faults.met.connect(window.window_controller.tell_fault)
    stumbling = Stumbling()
    stumbling.go.emit()
    message = told(window, "did not work")
    assert "ZeroDivisionError" in message.text
    assert "ZeroDivisionError: in a slot" in message.details
    assert message.hint
    assert "ZeroDivisionError: in a slot" in read(file)
    buttons = {button.text(): button for button in window.window_controller.notes.notes[-1].buttons}
    assert list(buttons) == ["Copy details", "Show the log", "Why?"]


@pytest.mark.usefixtures("started")
def test_a_fault_in_a_thread_goes_to_the_log_and_to_a_note(
    window: MainWindow, faults: ExceptionHook, file: Path, told
) -> None:
    def stumble() -> None:
        raise KeyError("in a thread")

    faults.met.connect(window.window_controller.tell_fault)
    thread = threading.Thread(target=stumble, name="digger")
    thread.start()
    thread.join()
    assert "KeyError" in told(window, "did not work").text
    assert "nobody caught this in digger" in read(file)


def test_an_error_for_people_keeps_its_words(faults: ExceptionHook, qtbot: QtBot) -> None:
    met: list[AutochromeError] = []
    faults.met.connect(met.append)
    error = AutochromeError("The disk hums.", hint="Listen.")
    sys.excepthook(type(error), error, None)
    assert met == [error]
    sys.excepthook(ValueError, ValueError("x"), None)
    assert isinstance(met[1], OwnFault)


def test_ctrl_c_ends_the_program_as_ever(
    faults: ExceptionHook, capsys: pytest.CaptureFixture[str]
) -> None:
    met: list[AutochromeError] = []
    faults.met.connect(met.append)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert met == []
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_the_program_notes_when_it_begins(home: Path, qtbot: QtBot) -> None:
    command = [sys.executable, "-m", "desktop"]
    with subprocess.Popen(command, cwd=Path(__file__).parents[3]) as program:
        try:
            file = log_file(home)
            qtbot.waitUntil(lambda: file.exists() and "begins" in read(file))
        finally:
            program.terminate()
    assert "begins: Python 3" in read(file)
