"""The queue outlives the window, and is shared with commands: real processes, real kills."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import pytest
from pytestqt.qtbot import QtBot

from core.batch.plan import Job
from core.model.library import Library
from core.queue.store import QueueStore
from desktop.app.main_window import MainWindow
from tests.desktop.conftest import PATIENCE_MS, start_queue, start_sheet

ROOT = Path(__file__).parents[3]
Make = Callable[[Library], MainWindow]

#: A window of its own process that puts a folder into its queue and runs it.
WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from core.model.library import Library
from desktop.app.assembly import make_window
from desktop.app.startup_window import make_application
from desktop.queue.start_sheet import StartSheet
home, models, own, photos = (Path(word) for word in sys.argv[1:])
app = make_application(["window"])
window = make_window(app, Library(models, own), home)
window.show()
window.window_controller.open_paths((photos,))
def begin():
    if window.window_controller.queue.model.tally.waiting:
        timer.stop()
        window.window_controller.queue_panel.go()
        window.findChild(StartSheet).start()
timer = QTimer()
timer.timeout.connect(begin)
timer.start(10)
app.exec()
"""
#: A command that runs the queue with a small model.
RUN = """
import contextlib, sys
from pathlib import Path
from core.batch.task import BatchOptions
from core.model.library import Library
from core.queue.runner import run_queue
queue, models, own = (Path(word) for word in sys.argv[1:])
library = Library(models, own)
steps = run_queue(queue, BatchOptions(library.default), library.find)
with contextlib.closing(steps):
    for step in steps:
        pass
"""


@pytest.fixture
def child() -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Starts Python programs, and ends those that are left."""
    started: list[subprocess.Popen[bytes]] = []

    def start(code: str, *arguments: Path) -> subprocess.Popen[bytes]:
        words = [sys.executable, "-c", code, *map(str, arguments)]
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        started.append(subprocess.Popen(words, cwd=ROOT, env=environment))
        return started[-1]

    yield start
    for process in started:
        if process.poll() is None:
            process.kill()
        process.wait()


def test_a_window_that_is_killed_is_continued_by_the_next(
    make: Make, library: Library, home: Path, pictures, tmp_path: Path, child, qtbot: QtBot, told
) -> None:
    photos = pictures.many(12)
    window = child(WINDOW, home, tmp_path / "models", tmp_path / "own", photos)
    file = home / "queue.sqlite3"
    qtbot.waitUntil(file.exists, timeout=PATIENCE_MS)
    with QueueStore(file) as store:
        qtbot.waitUntil(lambda: store.tally().done >= 2, timeout=PATIENCE_MS)
        window.send_signal(signal.SIGKILL)
        window.wait()
        made = store.tally().done
    assert made < 12
    out = photos.with_name("photos-colour")
    stamps = {path.name: path.stat().st_mtime_ns for path in out.glob("*.png")}

    following = make(library)
    message = told(following, "still wait")
    queue = following.window_controller.services.queue
    tally = queue.model.tally
    assert tally.working == 0
    assert tally.waiting == 12 - tally.done
    assert message.title == f"{tally.waiting} photos still wait"
    note = next(note for note in following.window_controller.notes.notes if note.message is message)
    note.buttons[0].click()
    qtbot.waitUntil(lambda: queue.is_running)
    qtbot.waitUntil(lambda: not queue.is_running, timeout=PATIENCE_MS)
    assert queue.model.tally.done == 12
    assert following.window_controller.queue_panel.isVisible()
    for name, stamp in stamps.items():
        assert (out / name).stat().st_mtime_ns == stamp, "made twice"
    assert all(cv2.imread(str(path)) is not None for path in out.glob("*.png"))


def test_a_window_that_is_closed_while_it_runs_is_continued_too(
    make: Make, library: Library, pictures, filled, qtbot: QtBot, told
) -> None:
    window = filled(pictures.many(24))
    queue = window.window_controller.services.queue
    start_queue(window, qtbot)
    qtbot.waitUntil(lambda: queue.model.tally.done >= 1, timeout=PATIENCE_MS)
    queue.stop()
    qtbot.waitUntil(lambda: not queue.is_running, timeout=PATIENCE_MS)
    waiting = queue.model.tally.waiting
    assert waiting
    window.close()
    following = make(library)
    told(following, f"{waiting} photo")
    assert following.window_controller.queue_panel._go.text() == "Continue"


def test_photos_that_were_only_looked_at_are_no_matter_at_the_next_start(
    make: Make, library: Library, pictures, filled, qtbot: QtBot
) -> None:
    filled(pictures.many(3, width=60, height=40)).close()
    following = make(library)
    following.show()
    queue = following.window_controller.services.queue
    qtbot.waitUntil(lambda: queue.model.tally.waiting == 3)
    qtbot.waitUntil(lambda: queue._was_ready)
    assert not following.window_controller.notes.notes


def test_photos_that_a_command_added_are_offered_at_the_next_start(
    make: Make, library: Library, home: Path, pictures, qtbot: QtBot, told
) -> None:
    photo = pictures.grey("a.jpg")
    with QueueStore(home / "queue.sqlite3") as store:
        store.add([Job(photo, photo.with_name("a-colour.jpg"))])
    window = make(library)
    message = told(window, "1 photo still waits")
    note = next(note for note in window.window_controller.notes.notes if note.message is message)
    note.buttons[0].click()
    # Nothing was ever said about how they are made: the sheet says it.
    sheet = start_sheet(window)
    sheet.start()
    queue = window.window_controller.services.queue
    qtbot.waitUntil(lambda: queue.model.tally.done == 1, timeout=PATIENCE_MS)


def test_a_run_of_a_command_is_seen_live_and_not_run_twice(
    make: Make, library: Library, home: Path, pictures, tmp_path: Path, child, qtbot: QtBot
) -> None:
    folder = pictures.many(12)
    jobs = [Job(path, tmp_path / "out" / path.name) for path in sorted(folder.iterdir())]
    window = make(library)
    queue, panel = window.window_controller.services.queue, window.window_controller.queue_panel
    window.window_controller.show_queue(True)
    with QueueStore(home / "queue.sqlite3") as store:
        store.add(jobs)
    qtbot.waitUntil(lambda: queue.model.tally.waiting == 12, timeout=PATIENCE_MS)
    child(RUN, home / "queue.sqlite3", tmp_path / "models", tmp_path / "own")
    qtbot.waitUntil(lambda: queue.is_at_work_elsewhere, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: 1 <= queue.model.tally.done < 12, timeout=PATIENCE_MS)
    assert panel._go.text() == "Running elsewhere"
    assert not panel._go.isEnabled()
    qtbot.waitUntil(lambda: queue.model.tally.done == 12, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: panel._go.text() == "Show results", timeout=PATIENCE_MS)


def test_a_command_that_is_killed_leaves_nothing_at_work(
    make: Make, library: Library, home: Path, pictures, tmp_path: Path, child, qtbot: QtBot
) -> None:
    folder = pictures.many(24)
    jobs = [Job(path, tmp_path / "out" / path.name) for path in sorted(folder.iterdir())]
    window = make(library)
    queue = window.window_controller.services.queue
    with QueueStore(home / "queue.sqlite3") as store:
        store.add(jobs)
    run = child(RUN, home / "queue.sqlite3", tmp_path / "models", tmp_path / "own")
    qtbot.waitUntil(lambda: queue.model.tally.done >= 1, timeout=PATIENCE_MS)
    run.send_signal(signal.SIGKILL)
    run.wait()
    qtbot.waitUntil(lambda: not queue.is_at_work_elsewhere, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: queue.model.tally.working == 0, timeout=PATIENCE_MS)
    assert queue.model.tally.waiting


def test_a_damaged_queue_is_told_and_the_window_works(
    make: Make, library: Library, home: Path, pictures, opened, told
) -> None:
    home.mkdir()
    (home / "queue.sqlite3").write_bytes(b"no queue at all" * 100)
    window = make(library)
    assert "Move it away" in told(window, "queue cannot be used").hint
    opened(window, pictures.grey("a.jpg"))
    assert (home / "queue.sqlite3").read_bytes().startswith(b"no queue")
