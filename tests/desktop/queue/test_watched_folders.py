"""Watched folders in the window: what comes is coloured by itself, and one note says so."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from core.batch.naming import NamePattern
from core.model.library import Library
from core.queue.jobs import JobState
from core.watch.ledger import WatchLedger
from core.watch.watched_folder import WatchedFolder
from desktop.app.main_window import MainWindow
from desktop.queue.watch_rows import WatchRow
from desktop.queue.watch_sheet import WatchSheet
from desktop.settings.export_choice import ExportChoice
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.work.power import WhenDone
from tests.desktop.conftest import Pictures

Make = Callable[[Library], MainWindow]
ROOT = Path(__file__).parents[3]
#: A window of its own process that watches a folder.
WINDOW = """
import sys
from pathlib import Path
from core.model.library import Library
from desktop.app.assembly import make_window
from desktop.app.startup_window import make_application
from desktop.queue.watch_sheet import WatchSheet
home, models, own, inbox = (Path(word) for word in sys.argv[1:])
app = make_application(["window"])
window = make_window(app, Library(models, own), home)
service = window.window_controller.services.watch
service.every_ms, service.settle_s = 50, 0.2
window.show()
window.window_controller.watch.ask(str(inbox))
window.findChild(WatchSheet).go.click()
app.exec()
"""
#: Far enough apart for two looks, in a test.
_EVERY_MS, _SETTLE_S = 50, 0.2


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


@pytest.fixture
def results(inbox: Path) -> Callable[[], list[str]]:
    folder = inbox.with_name("inbox-colour")
    return lambda: sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def quick(window: MainWindow) -> MainWindow:
    """Let a window look often, and trust sooner what stands still."""
    service = window.window_controller.services.watch
    service.every_ms, service.settle_s = _EVERY_MS, _SETTLE_S
    window.show()
    return window


def sheet_of(window: MainWindow) -> WatchSheet:
    (sheet,) = (sheet for sheet in window.findChildren(WatchSheet) if sheet.isVisible())
    return sheet


def choose(window: MainWindow, folder: Path) -> WatchSheet:
    """Choose a folder to watch, by the menu and the dialog of the system."""
    action(window, "Watch a folder…").trigger()
    (dialog,) = (one for one in window.findChildren(QFileDialog) if one.isVisible())
    dialog.selectFile(str(folder))
    dialog.accept()
    return sheet_of(window)


def action(window: MainWindow, name: str) -> QAction:
    panel = window.window_controller.queue_panel
    return next(one for one in panel.findChildren(QAction) if one.text() == name)


def rows(window: MainWindow) -> list[WatchRow]:
    return [*window.window_controller.queue_panel.watched.rows]


def states(window: MainWindow) -> list[JobState]:
    return [item.state for item in window.window_controller.queue.model.jobs()]


def scan_into(folder: Path, pictures: Pictures, name: str) -> None:
    shutil.move(pictures.grey(name), folder / name)


def is_idle(window: MainWindow) -> bool:
    return not window.window_controller.queue.is_running


def test_a_folder_is_watched_and_what_comes_is_coloured_with_one_note(
    window: MainWindow, qtbot: QtBot, inbox: Path, pictures: Pictures, results, told
) -> None:
    quick(window)
    for name in ("1.jpg", "2.jpg"):
        scan_into(inbox, pictures, name)
    sheet = choose(window, inbox)
    assert str(inbox) in " ".join(label.toolTip() for label in sheet.findChildren(ElidedLabel))
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    message = told(window, "2 new scans in inbox")
    assert message.text == "2 in colour."
    assert results() == ["1-colour.jpg", "2-colour.jpg"]
    (row,) = rows(window)
    assert str(inbox) in row.path.toolTip()
    assert row.since.text().startswith("since ")
    scan_into(inbox, pictures, "3.jpg")
    assert told(window, "1 new scan").text == "1 in colour."
    assert results() == ["1-colour.jpg", "2-colour.jpg", "3-colour.jpg"]
    titles = [message.title for message in window.window_controller.notes.messages]
    batches = [title for title in titles if "new scan" in title]
    assert batches == ["2 new scans in inbox", "1 new scan in inbox"]


def test_what_is_there_can_be_left_alone(
    window: MainWindow, qtbot: QtBot, inbox: Path, pictures: Pictures, results, told
) -> None:
    quick(window)
    scan_into(inbox, pictures, "old.jpg")
    sheet = choose(window, inbox)
    sheet.takes_all.click()
    sheet.go.click()
    qtbot.waitUntil(lambda: len(rows(window)) == 1)
    scan_into(inbox, pictures, "new.jpg")
    told(window, "1 new scan in inbox")
    assert results() == ["new-colour.jpg"]


def test_photos_that_were_only_opened_are_not_coloured_by_a_watch(
    window: MainWindow, qtbot: QtBot, inbox: Path, pictures: Pictures, opened, told, results
) -> None:
    quick(window)
    opened(window, pictures.grey("looked at.jpg"))
    opened(window, pictures.grey("and this.jpg"))
    before = states(window)
    choose(window, inbox).go.click()
    scan_into(inbox, pictures, "scan.jpg")
    told(window, "1 new scan in inbox")
    qtbot.waitUntil(
        lambda: sorted(states(window), key=str) == sorted([*before, JobState.DONE], key=str)
    )
    assert results() == ["scan-colour.jpg"]
    assert not list(pictures.folder.glob("*colour*"))


def test_a_watch_that_was_ended_takes_nothing_more(
    window: MainWindow, qtbot: QtBot, inbox: Path, pictures: Pictures, results, told
) -> None:
    quick(window)
    choose(window, inbox).go.click()
    scan_into(inbox, pictures, "1.jpg")
    told(window, "1 new scan in inbox")
    qtbot.mouseClick(rows(window)[0].end, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not rows(window))
    assert not window.window_controller.queue_panel.watched.isVisibleTo(window)
    scan_into(inbox, pictures, "2.jpg")
    other = inbox.with_name("other")
    other.mkdir()
    choose(window, other).go.click()
    scan_into(other, pictures, "3.jpg")
    told(window, "1 new scan in other")
    assert results() == ["1-colour.jpg"]


def test_a_watch_goes_on_with_the_next_window_and_takes_what_came_meanwhile(
    make: Make, library: Library, qtbot: QtBot, inbox: Path, pictures: Pictures, results, told
) -> None:
    first = quick(make(library))
    choose(first, inbox).go.click()
    scan_into(inbox, pictures, "1.jpg")
    told(first, "1 new scan in inbox")
    qtbot.waitUntil(lambda: is_idle(first))
    first.close()
    qtbot.waitUntil(lambda: not first.isVisible())
    scan_into(inbox, pictures, "2.jpg")
    following = quick(make(library))
    told(following, "1 new scan in inbox")
    assert len(rows(following)) == 1
    assert results() == ["1-colour.jpg", "2-colour.jpg"]


def test_a_window_that_is_killed_takes_each_scan_once(
    make: Make, library: Library, home: Path, tmp_path: Path, qtbot: QtBot, inbox, pictures, results
) -> None:
    for photo in [*pictures.many(12).iterdir()]:
        shutil.move(photo, inbox)
    folders = (home, tmp_path / "models", tmp_path / "own", inbox)
    words = [sys.executable, "-c", WINDOW, *map(str, folders)]
    killed = subprocess.Popen(words, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)})
    try:
        qtbot.waitUntil(lambda: len(results()) >= 3)
    finally:
        killed.kill()
        killed.wait()
    out = inbox.with_name("inbox-colour")
    before = {path.name: path.stat().st_ino for path in out.glob("[0-9]*")}
    assert len(before) < 12
    following = quick(make(library))
    qtbot.waitUntil(lambda: states(following) == [JobState.DONE] * 12)
    assert results() == [f"{number:02}-colour.png" for number in range(12)]
    after = {name: (out / name).stat().st_ino for name in before}
    assert after == before, "made twice"
    qtbot.waitUntil(lambda: is_idle(following))


def test_a_watch_that_a_command_begins_or_ends_is_shown(
    window: MainWindow, qtbot: QtBot, inbox: Path, pictures: Pictures, home: Path, told, results
) -> None:
    quick(window)
    file = window.window_controller.queue.kept  # the window has opened its queue by then
    qtbot.waitUntil(lambda: (home / "queue.sqlite3").exists() and file("nothing") is None)
    with WatchLedger(home / "queue.sqlite3") as ledger:
        ledger.keep(WatchedFolder(inbox))
        qtbot.waitUntil(lambda: len(rows(window)) == 1)
        scan_into(inbox, pictures, "1.jpg")
        told(window, "1 new scan in inbox")
        ledger.forget(inbox)
    qtbot.waitUntil(lambda: not rows(window))
    assert results() == ["1-colour.jpg"]


def test_a_folder_that_goes_is_waited_for(
    window: MainWindow, qtbot: QtBot, inbox: Path, pictures: Pictures, results, told
) -> None:
    quick(window)
    choose(window, inbox).go.click()
    qtbot.waitUntil(lambda: len(rows(window)) == 1)
    away = inbox.rename(inbox.with_name("away"))
    qtbot.waitUntil(lambda: rows(window)[0].state.text() == "Not there now")
    texts = [message.text for message in window.window_controller.notes.messages]
    assert sum("inbox cannot be read" in text for text in texts) == 1
    scan_into(away, pictures, "1.jpg")
    away.rename(inbox)
    told(window, "1 new scan in inbox")
    assert rows(window)[0].state.text() == "Watched folder"
    texts = [message.text for message in window.window_controller.notes.messages]
    assert not any("cannot be read" in text for text in texts)
    assert results() == ["1-colour.jpg"]


def test_stopping_the_run_of_a_watch_holds_until_scans_come(
    window: MainWindow, qtbot: QtBot, inbox: Path, pictures: Pictures, results
) -> None:
    quick(window)
    for photo in [*pictures.many(12).iterdir()]:
        shutil.move(photo, inbox)
    choose(window, inbox).go.click()
    controller = window.window_controller
    qtbot.waitUntil(lambda: controller.queue.is_running and controller.queue_panel.can_go)
    controller.queue_panel.go()
    qtbot.waitUntil(lambda: is_idle(window))
    left = controller.queue.model.tally.waiting
    assert left > 0
    with qtbot.waitSignals([controller.services.watch.looked] * 3):
        pass
    assert is_idle(window)
    assert controller.queue.model.tally.waiting == left
    scan_into(inbox, pictures, "more.jpg")
    qtbot.waitUntil(lambda: len(results()) == 13)
    qtbot.waitUntil(lambda: is_idle(window))


def test_results_that_would_look_like_photos_are_refused_in_the_sheet(
    window: MainWindow, qtbot: QtBot, inbox: Path
) -> None:
    quick(window)
    queue = window.window_controller.queue
    queue.choose_export(ExportChoice(pattern=NamePattern("{name}")), "")
    qtbot.waitUntil(lambda: queue.export_choice.pattern.text == "{name}")
    sheet = choose(window, inbox)
    assert sheet.go.isEnabled()
    sheet.put_results_into(str(inbox))
    assert not sheet.go.isEnabled()
    sheet.reject()


def test_who_wants_the_computer_to_sleep_then_has_it_so_after_a_batch(
    window: MainWindow, qtbot: QtBot, inbox: Path, pictures: Pictures, told
) -> None:
    quick(window)
    for number in range(12):
        shutil.move(pictures.grey("scan.png", width=1400, height=1000), inbox / f"{number}.png")
    queue, panel = window.window_controller.queue, window.window_controller.queue_panel
    ends = window.window_controller._queue.ends
    qtbot.mouseClick(choose(window, inbox).go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: queue.is_running)
    queue.pause()
    panel.when_done.chosen.emit(WhenDone.SLEEP)
    queue.resume()
    told(window, "The computer goes to sleep")
    assert queue.model.tally.done == 12
    assert ends.countdown.is_on
    ends.countdown.cancel()
