"""What refers to itself is freed in the window's thread."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import garbage_collection as module
from desktop.app.garbage_collection import GarbageCollection


class Circle:
    """Tells in which thread it ended."""

    ends: list[threading.Thread]

    def __init__(self, ends: list[threading.Thread]) -> None:
        self.ends = ends
        self.itself = self

    def __del__(self) -> None:
        self.ends.append(threading.current_thread())


def make_much() -> None:
    kept: list[list[object]] = [[] for _ in range(3 * gc.get_threshold()[0])]
    kept.clear()


@pytest.fixture
def garbage_collection(qapp: QApplication) -> Iterator[GarbageCollection]:
    gc.enable()  # as it is when the program starts
    owner = QObject()
    garbage_collection = GarbageCollection(owner)
    yield garbage_collection
    garbage_collection.end()


def test_circles_end_in_the_thread_of_the_window(
    garbage_collection: GarbageCollection, qtbot: QtBot
) -> None:
    garbage_collection.begin()
    ends: list[threading.Thread] = []
    Circle(ends)
    worker = threading.Thread(target=make_much)
    worker.start()
    worker.join()
    assert not ends
    kept = [[] for _ in range(3 * gc.get_threshold()[0])]
    qtbot.waitUntil(lambda: bool(ends), timeout=20_000)
    assert ends == [threading.main_thread()]
    assert kept
    garbage_collection.end()
    assert gc.isenabled()


def test_a_window_that_was_there_at_the_beginning_ends_once_another_takes_its_place(
    garbage_collection: GarbageCollection, qtbot: QtBot
) -> None:
    ends: list[threading.Thread] = []
    Circle(ends)
    garbage_collection.begin()  # from here on it is not looked through
    gc.collect()
    assert not ends
    garbage_collection.begin_anew()
    qtbot.waitUntil(lambda: bool(ends), timeout=20_000)
    assert ends == [threading.main_thread()]
    assert gc.get_freeze_count()


def make_everything_due() -> list[list[object]]:
    for generation, threshold in ((1, gc.get_threshold()[2]), (0, gc.get_threshold()[1])):
        for _ in range(threshold + 1):
            gc.collect(generation)
    return [[] for _ in range(3 * gc.get_threshold()[0])]


def test_what_takes_long_to_look_through_is_left_out_while_somebody_works(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gc.enable()
    monkeypatch.setattr(module, "_is_worked_in", lambda: True)
    owner = QObject()
    garbage_collection = GarbageCollection(owner, long_s=0.0)
    garbage_collection.begin()
    ends: list[threading.Thread] = []
    many = [Circle(ends) for _ in range(1000)]
    frozen = gc.get_freeze_count()
    kept = make_everything_due()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > frozen + 1000, timeout=20_000)
    many.clear()
    assert not ends
    monkeypatch.setattr(module, "_is_worked_in", lambda: False)
    kept += make_everything_due()
    assert not ends
    qtbot.waitUntil(lambda: len(ends) == 1000, timeout=20_000)
    assert {*ends} == {threading.main_thread()}
    assert kept
    garbage_collection.end()
