"""A second start hands its photos to the first window."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.app import single_instance
from desktop.app.main_window import MainWindow
from tests.desktop.conftest import PATIENCE_MS, Pictures

ROOT = Path(__file__).parents[3]


def test_only_one_is_first_until_it_ends(tmp_path: Path) -> None:
    held = single_instance.lock(tmp_path)
    assert held is not None
    assert single_instance.lock(tmp_path) is None
    held.unlock()
    again = single_instance.lock(tmp_path)
    assert again is not None
    again.unlock()


def test_one_that_was_killed_keeps_nobody_out(tmp_path: Path) -> None:
    program = (
        "import sys, pathlib, time; from desktop.app import single_instance;"
        "held = single_instance.lock(pathlib.Path(sys.argv[1]));"
        "print(held is not None, flush=True);"
        "time.sleep(60)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline().strip() == "True"
        assert single_instance.lock(tmp_path) is None
        os.kill(first.pid, signal.SIGKILL)
        first.wait()
    held = single_instance.lock(tmp_path)
    assert held is not None
    held.unlock()


def test_a_second_start_opens_its_photo_in_the_first_window_and_leaves(
    window: MainWindow, home: Path, pictures: Pictures, qtbot: QtBot
) -> None:
    held = single_instance.lock(home)
    assert held is not None
    inbox = single_instance.Inbox(home, window)
    inbox.came.connect(window.window_controller.on_handed_over)
    inbox.begin()
    photo = pictures.grey("handed-over.jpg")
    second = subprocess.run(
        [sys.executable, "-m", "desktop", str(photo)],
        cwd=ROOT,
        capture_output=True,
        timeout=PATIENCE_MS / 1000,
        check=False,
    )
    assert second.returncode == 0, second.stderr
    qtbot.waitUntil(lambda: window.windowTitle().startswith("handed-over.jpg"), timeout=PATIENCE_MS)
    assert not list((home / "inbox").glob("*.json"))
    held.unlock()


def test_a_strange_file_in_the_inbox_harms_nobody(
    window: MainWindow, home: Path, pictures: Pictures, qtbot: QtBot
) -> None:
    inbox = single_instance.Inbox(home, window)
    inbox.came.connect(window.window_controller.on_handed_over)
    inbox.begin()
    (home / "inbox" / "a.json").write_text("{")
    photo = pictures.grey("after.jpg")
    (home / "inbox" / "b.json").write_text(json.dumps([str(photo), 7]))
    qtbot.waitUntil(lambda: window.windowTitle().startswith("after.jpg"), timeout=PATIENCE_MS)


def test_a_second_start_during_the_first_one_is_heard(
    window: MainWindow, home: Path, pictures: Pictures, qtbot: QtBot
) -> None:
    held = single_instance.lock(home)
    assert held is not None
    single_instance.hand_over(home, (pictures.grey("early.jpg"),))
    inbox = single_instance.Inbox(home, window)
    inbox.came.connect(window.window_controller.on_handed_over)
    inbox.begin()
    qtbot.waitUntil(lambda: window.windowTitle().startswith("early.jpg"), timeout=PATIENCE_MS)
    held.unlock()


def test_what_nobody_answered_on_another_day_is_thrown_away(home: Path, pictures: Pictures) -> None:
    single_instance.hand_over(home, (pictures.grey("old.jpg"),))
    held = single_instance.lock(home)
    assert held is not None
    assert not list((home / "inbox").iterdir())
    held.unlock()
