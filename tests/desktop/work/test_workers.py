import logging
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QThread, Slot
from pytestqt.qtbot import QtBot

from core.base.errors import NotAPhoto
from core.model.library import Library
from desktop.ui.messages import OwnFault
from desktop.work.workers import InOrder, LatestWins, Thread, Worker


class Listener(QObject):
    """Notes answers, and in which thread they arrive."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[object] = []
        self.threads: list[QThread] = []

    @Slot(object)
    def hear(self, answer: object) -> None:
        self.answers.append(answer)
        self.threads.append(QThread.currentThread())


@pytest.fixture
def worker() -> Iterator[Worker]:
    thread = Thread("test")
    yield thread.worker()
    assert thread.close()


@pytest.fixture
def listener(qapp: object) -> Listener:
    return Listener()


def test_of_many_quick_requests_the_first_and_the_last_are_done(
    worker: Worker, listener: Listener, qtbot: QtBot
) -> None:
    asker, go = LatestWins(worker), threading.Event()
    asker.ask(lambda: go.wait(60) and 0, listener.hear, listener.hear)
    for number in range(1, 8):
        asker.ask(partial(int, number), listener.hear, listener.hear)
    go.set()
    qtbot.waitUntil(lambda: len(listener.answers) == 2)
    assert listener.answers == [0, 7]
    assert not asker.is_busy


def test_of_requests_in_order_none_is_lost(
    worker: Worker, listener: Listener, qtbot: QtBot
) -> None:
    asker = InOrder(worker)
    for number in range(8):
        asker.ask(partial(int, number), listener.hear, listener.hear)
    qtbot.waitUntil(lambda: len(listener.answers) == 8)
    assert listener.answers == list(range(8))


def test_work_is_done_in_its_thread_and_answered_in_the_window_s(
    worker: Worker, listener: Listener, qtbot: QtBot
) -> None:
    asker = InOrder(worker)
    asker.ask(QThread.currentThread, listener.hear, listener.hear)
    qtbot.waitUntil(lambda: bool(listener.answers))
    assert listener.answers[0] is not QThread.currentThread()
    assert listener.threads == [QThread.currentThread()]


def test_a_failure_comes_back_as_a_value_and_the_next_request_is_done(
    worker: Worker, listener: Listener, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse() -> None:
        raise NotAPhoto("x.txt is no photo.", hint="Choose another.")

    def stumble() -> None:
        raise ZeroDivisionError("oh")

    asker = InOrder(worker)
    with caplog.at_level(logging.CRITICAL, logger="desktop"):
        for work in (refuse, stumble, lambda: "fine"):
            asker.ask(work, listener.hear, listener.hear)
        qtbot.waitUntil(lambda: len(listener.answers) == 3)
    refused, stumbled, fine = listener.answers
    assert isinstance(refused, NotAPhoto)
    assert isinstance(stumbled, OwnFault)
    assert "ZeroDivisionError" in stumbled.details
    assert fine == "fine"


def test_what_has_not_begun_can_be_forgotten(
    worker: Worker, listener: Listener, qtbot: QtBot
) -> None:
    asker, go = InOrder(worker), threading.Event()
    asker.ask(lambda: go.wait(60), listener.hear, listener.hear)
    asker.ask(lambda: "never", listener.hear, listener.hear)
    asker.forget()
    go.set()
    asker.ask(lambda: "later", listener.hear, listener.hear)
    qtbot.waitUntil(lambda: len(listener.answers) == 2)
    assert listener.answers[1] == "later"


def test_who_closes_hears_nothing_more_and_what_waits_never_begins(
    worker: Worker, listener: Listener, qtbot: QtBot
) -> None:
    asker, go, begun = InOrder(worker), threading.Event(), []
    asker.ask(lambda: go.wait(60), listener.hear, listener.hear)
    asker.ask(lambda: begun.append("waited"), listener.hear, listener.hear)
    finished = Listener()
    worker.done.connect(finished.hear)
    asker.close()
    go.set()
    qtbot.waitUntil(lambda: bool(finished.answers))
    asker.ask(lambda: begun.append("late"), listener.hear, listener.hear)
    assert not asker.is_busy
    assert not asker.is_waiting
    assert not begun
    assert not listener.answers


def test_an_answer_that_its_receiver_stumbles_over_holds_nothing_up(
    worker: Worker, listener: Listener, qtbot: QtBot
) -> None:
    def stumble(answer: object) -> None:
        raise ZeroDivisionError(answer)

    asker = InOrder(worker)
    with qtbot.captureExceptions() as caught:
        asker.ask(lambda: 1, stumble, stumble)
        asker.ask(lambda: 2, listener.hear, listener.hear)
        qtbot.waitUntil(lambda: bool(listener.answers))
    assert listener.answers == [2]
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_of_two_who_ask_one_worker_each_hears_what_it_asked_for(
    worker: Worker, listener: Listener, qtbot: QtBot
) -> None:
    first, second, other = InOrder(worker), InOrder(worker), Listener()
    for number in range(4):
        first.ask(partial(int, number), listener.hear, listener.hear)
        second.ask(partial(str, number), other.hear, other.hear)
    qtbot.waitUntil(lambda: len(listener.answers) == len(other.answers) == 4)
    assert listener.answers == [0, 1, 2, 3]
    assert other.answers == ["0", "1", "2", "3"]


def test_an_engine_is_made_for_what_colours_and_kept(
    library: Library, listener: Listener, qtbot: QtBot
) -> None:
    thread = Thread("test")
    worker = thread.engine_worker(library)
    asker = InOrder(worker)
    for _ in range(2):
        work = worker.with_engine(lambda engine: (engine, engine.card("natural").name))
        asker.ask(work, listener.hear, listener.hear)
    qtbot.waitUntil(lambda: len(listener.answers) == 2)
    assert thread.close()
    (first, name), (second, _) = listener.answers
    assert name == "Tiny bold"
    assert first is second


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
