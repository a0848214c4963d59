"""A disk that sleeps holds nobody up: real threads, and a pipe that nobody writes to for one."""

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from desktop.ui.sleeping_disks import Disk, promptly


@pytest.fixture
def asleep(tmp_path: Path) -> Iterator[Callable[[], str]]:
    """A question that is answered when somebody writes to a pipe, which happens at the end."""
    pipe = tmp_path / "asleep"
    os.mkfifo(pipe)
    yield lambda: pipe.read_text(encoding="utf-8")
    # Whoever still waits goes on.
    descriptor = os.open(pipe, os.O_RDWR | os.O_NONBLOCK)
    os.write(descriptor, b"awake")
    os.close(descriptor)


pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are needed")


def test_a_disk_that_is_awake_is_believed(tmp_path: Path) -> None:
    assert promptly(lambda: sorted(p.name for p in tmp_path.iterdir()), otherwise=["guess"]) == []
    with pytest.raises(FileNotFoundError):
        promptly((tmp_path / "nothing").stat, otherwise=None)


def test_of_one_that_sleeps_a_guess_is_taken(asleep: Callable[[], str]) -> None:
    assert promptly(asleep, otherwise="guess") == "guess"


def test_the_answers_of_others_do_not_wait_for_it(
    asleep: Callable[[], str], qtbot: QtBot, qapp: QObject
) -> None:
    disk, answers = Disk(qapp), list[object]()
    disk.ask(asleep, answers.append)
    disk.ask(lambda: threading.current_thread() is threading.main_thread(), answers.append)
    qtbot.waitUntil(lambda: answers == [False])
    told_in = list[QThread]()
    disk.ask(lambda: None, lambda _: told_in.append(QThread.currentThread()))
    qtbot.waitUntil(lambda: told_in == [qapp.thread()])
    disk.deleteLater()
