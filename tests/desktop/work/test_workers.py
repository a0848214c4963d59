import logging
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QThread, Slot
from pytestqt.qtbot import QtBot

from core.base.errors import NotAPhoto
from core.model.library import Library
from desktop.ui.messages import OwnFault
from desktop.work.workers import Failure, InOrder, LatestWins, Reply, Thread, Worker


class Listener(QObject):
    """Notes answers, and in which thread they arrive."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[Reply | Failure] = []
        self.threads: list[QThread] = []

    @Slot(object)
    def hear(self, outcome: Reply | Failure) -> None:
        self.answers.append(outcome)
        self.threads.append(QThread.currentThread())


@pytest.fixture
def worker(tmp_path: Path) -> Iterator[Worker]:
    thread = Thread("test")
    yield thread.worker(Library(tmp_path, tmp_path))
    assert thread.close()


@pytest.fixture
def listener(qapp: object) -> Listener:
    return Listener()


def test_of_many_quick_requests_the_first_and_the_last_are_done(
    worker: Worker, listener: Listener, qtbot: QtBot
) -> None:
    asker, go = LatestWins(worker), threading.Event()
    asker.answered.connect(listener.hear)
    asker.ask(lambda engine: go.wait(60) and 0)
    for number in range(1, 8):
        asker.ask(lambda engine, number=number: number)
    go.set()
    qtbot.waitUntil(lambda: len(listener.answers) == 2)
    assert [answer.result for answer in listener.answers] == [0, 7]
    assert not asker.is_busy


def test_of_requests_in_order_none_is_lost(
    worker: Worker, listener: Listener, qtbot: QtBot
) -> None:
    asker = InOrder(worker)
    asker.answered.connect(listener.hear)
    for number in range(8):
        asker.ask(lambda engine, number=number: number)
    qtbot.waitUntil(lambda: len(listener.answers) == 8)
    assert [answer.result for answer in listener.answers] == list(range(8))


def test_work_is_done_in_its_thread_and_answered_in_the_window_s(
    worker: Worker, listener: Listener, qtbot: QtBot
) -> None:
    asker = InOrder(worker)
    asker.answered.connect(listener.hear)
    asker.ask(lambda engine: QThread.currentThread())
    qtbot.waitUntil(lambda: bool(listener.answers))
    assert listener.answers[0].result is not QThread.currentThread()
    assert listener.threads == [QThread.currentThread()]


def test_a_failure_comes_back_as_a_value_and_the_next_request_is_done(
    worker: Worker, listener: Listener, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(engine: object) -> None:
        raise NotAPhoto("x.txt is no photo.", hint="Choose another.")

    def stumble(engine: object) -> None:
        raise ZeroDivisionError("oh")

    asker = InOrder(worker)
    asker.answered.connect(listener.hear)
    with caplog.at_level(logging.CRITICAL, logger="desktop"):
        for work in (refuse, stumble, lambda engine: "fine"):
            asker.ask(work)
        qtbot.waitUntil(lambda: len(listener.answers) == 3)
    refused, stumbled, fine = listener.answers
    assert isinstance(refused, Failure)
    assert isinstance(refused.error, NotAPhoto)
    assert isinstance(stumbled, Failure)
    assert isinstance(stumbled.error, OwnFault)
    assert "ZeroDivisionError" in stumbled.error.details
    assert fine.result == "fine"


def test_what_has_not_begun_can_be_forgotten(
    worker: Worker, listener: Listener, qtbot: QtBot
) -> None:
    asker, go = InOrder(worker), threading.Event()
    asker.answered.connect(listener.hear)
    asker.ask(lambda engine: go.wait(60))
    asker.ask(lambda engine: "never")
    asker.forget()
    go.set()
    asker.ask(lambda engine: "later")
    qtbot.waitUntil(lambda: len(listener.answers) == 2)
    assert listener.answers[1].result == "later"


@pytest.mark.skipif(sys.platform != "linux", reason="each thread has its own niceness")
@pytest.mark.parametrize(
    ("before", "is_awaited", "after"), [(0, False, 10), (0, True, 4), (15, False, 15), (7, True, 7)]
)
def test_a_worker_of_a_program_that_gives_way_gives_way_as_much(
    before: int, is_awaited: bool, after: int
) -> None:
    """Anything less is refused to whoever is not root."""
    program = (
        "import os; mine = os.PRIO_PROCESS, 0\n"
        f"os.setpriority(*mine, max(os.getpriority(*mine), {before}))\n"
        "from desktop.work.workers import yield_to_the_window\n"
        f"yield_to_the_window(is_awaited={is_awaited})\n"
        "print(os.getpriority(*mine))"
    )
    root = Path(__file__).parents[3]
    told = subprocess.run(
        [sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=True
    )
    inherited = os.getpriority(os.PRIO_PROCESS, 0)
    assert int(told.stdout) == max(after, inherited)
