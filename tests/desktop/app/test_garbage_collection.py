"""What refers to itself is freed in the window's thread."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

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
