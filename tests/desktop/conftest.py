"""The real window for tests: offscreen, with a home of its own, and nothing left behind."""

import os
import time

# Before Qt is loaded by anybody. What a window says is compared with English.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LANGUAGE"] = "en"
os.environ["LC_ALL"] = "C.UTF-8"

import gc
import json
import shutil
import threading
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import cv2
import numpy as np
import pytest
from PySide6.QtCore import (
    QAbstractAnimation,
    QEvent,
    QMimeData,
    QPointF,
    Qt,
    QThread,
    QTimer,
    QUrl,
    SignalInstance,
)
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot, _WaitWidgetContextManager
from pytestqt.wait_signal import SignalBlocker

from core.base.paths import HOME_VARIABLE, resources_dir
from core.edits.places import sidecar_of
from core.image.reading_processes import ReadingProcesses
from core.image.safe_reader import SafeReader
from core.model.library import Library
from desktop.app.assembly import make_window
from desktop.app.main_window import MainWindow
from desktop.queue.start_sheet import StartSheet
from desktop.ui.language import Language, speak
from desktop.ui.messages import Message
from desktop.ui.question import Question
from desktop.work.reading import Reading

#: What has to come may take so long: machines are busy, and only a failure waits for the end of it.
PATIENCE_MS = 60_000


class PatientBot(QtBot):
    """Waits as long where a test says nothing else."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(
        self, signal: SignalInstance, *, timeout: int = PATIENCE_MS, **more: object
    ) -> SignalBlocker:
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitActive(
        self, widget: QWidget, *, timeout: int = PATIENCE_MS
    ) -> _WaitWidgetContextManager:
        return super().waitActive(widget, timeout=timeout)

    def waitExposed(
        self, widget: QWidget, *, timeout: int = PATIENCE_MS
    ) -> _WaitWidgetContextManager:
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's robot, with patience."""
    return PatientBot(request)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say what it lacks; every other warning of Qt fails a test."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(autouse=True)
def nothing_left_behind(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that leaves a thread, a timer or an animation running."""
    started: list[QThread | QTimer | QAbstractAnimation] = []

    def recording(kind: Any) -> Callable[..., object]:
        start = kind.start

        def recorded(self: QThread, *arguments: object) -> object:
            started.append(self)
            return start(self, *arguments)

        return recorded

    for kind in (QThread, QTimer, QAbstractAnimation):
        monkeypatch.setattr(kind, "start", recording(kind))
    threads_before = set(threading.enumerate())
    yield
    left = []
    for thing in started:
        try:
            if isinstance(thing, QThread):
                is_active = thing.isRunning()
            elif isinstance(thing, QTimer):
                is_active = thing.isActive()
            else:
                is_active = thing.state() is QAbstractAnimation.State.Running
        except RuntimeError:  # deleted with its owner
            continue
        if is_active:
            left.append(f"{type(thing).__name__} {thing.objectName()!r}")
    # A QThread that ran Python stays in Python's list as a "dummy" after its end.
    fresh = set(threading.enumerate()) - threads_before
    left += [thread.name for thread in fresh if not isinstance(thread, threading._DummyThread)]
    assert not left, f"left running: {left}"


@pytest.fixture(autouse=True)
def tidy(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Free what is left of a test in this thread, as the program does, and not in a worker."""
    taken_back: list[None] = []
    unfreeze = gc.unfreeze

    def noted() -> None:
        unfreeze()
        taken_back.append(None)

    # To count what is frozen takes longer than most tests' ends.
    monkeypatch.setattr(gc, "unfreeze", noted)
    gc.disable()
    yield
    gc.collect()
    if taken_back:  # the program, at its end, takes back what tests/conftest.py did
        gc.freeze()
    gc.enable()


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for each test."""
    folder = tmp_path / "home"
    monkeypatch.setenv(HOME_VARIABLE, str(folder))
    return folder


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """Leave nothing on the clipboard: the offscreen platform takes it along into its own end."""
    yield
    QGuiApplication.clipboard().setText("")


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    """Let what has no window speak English too, whatever a test before spoke."""
    speak(qapp, resources_dir(), Language.ENGLISH)


@dataclass(frozen=True)
class Pictures:
    """Makes small photos."""

    folder: Path

    def grey(self, name: str = "grey.jpg", *, width: int = 240, height: int = 160) -> Path:
        """A grey photo with edges, shades and a little grain."""
        y, x = np.mgrid[0:height, 0:width].astype(np.float32)
        plane = 40 + 150 * x / width + 40 * (np.hypot(x - width / 2, y - height / 2) < height / 4)
        # As with real ones, no two are the same to the byte.
        grain = np.random.default_rng(zlib.crc32(name.encode())).normal(0, 2, plane.shape)
        return self._write(name, np.clip(plane + grain, 0, 255).astype(np.uint8))

    def many(self, count: int, *, width: int = 1400, height: int = 1000) -> Path:
        """Grey photos that differ in nothing but their names, 00.png and so on; their folder."""
        first = self.grey("00.png", width=width, height=height)
        for number in range(1, count):
            shutil.copyfile(first, first.with_name(f"{number:02}.png"))
        return self.folder

    def colour(self, name: str = "colour.png") -> Path:
        """A photo with colours of its own."""
        y, x = np.mgrid[0:120, 0:180]
        picture = np.stack([x * 255 // 180, y * 2, 255 - x * 255 // 180], axis=-1)
        return self._write(name, picture.astype(np.uint8))

    def toned(self, name: str = "sepia.png") -> Path:
        """A sepia print."""
        plane = cv2.imread(str(self.grey("for-sepia.png")), cv2.IMREAD_GRAYSCALE) / 255.0
        red, green, blue = plane**0.8, plane, plane**1.35
        picture = np.stack([blue, green, red], axis=-1) * 255
        (self.folder / "for-sepia.png").unlink()
        return self._write(name, picture.astype(np.uint8))

    def broken(self, name: str = "broken.jpg") -> Path:
        """A photo that breaks off before its first pixel."""
        whole = self.grey("whole.jpg")
        path = self.folder / name
        path.write_bytes(whole.read_bytes()[:200])
        an_hour_ago = time.time() - 3600
        os.utime(path, (an_hour_ago, an_hour_ago))  # nobody is still writing it
        whole.unlink()
        return path

    def with_newer_edits(self, name: str = "newer.png") -> Path:
        """A photo whose edits a newer version of the program kept: this one leaves them alone."""
        photo = self.grey(name)
        values = {"format": "Autochrome edits", "format_version": 99, "looks": "like tomorrow"}
        sidecar_of(photo).write_text(json.dumps(values))
        return photo

    def _write(self, name: str, pixels: np.ndarray) -> Path:
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / name
        coded = cv2.imencode(path.suffix, pixels)[1]
        coded.tofile(path)
        an_hour_ago = time.time() - 3600
        os.utime(path, (an_hour_ago, an_hour_ago))  # nobody is still writing it
        return path


@pytest.fixture
def pictures(tmp_path: Path) -> Pictures:
    """Makes photos in a folder of their own."""
    return Pictures(tmp_path / "photos")


@pytest.fixture(scope="session")
def two_models(tiny_models: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder, to be copied, with a small model that knows vividness and one that does not."""
    folder: Path = tmp_path_factory.mktemp("models")
    tiny_models.package(folder, of=tiny_models.card(name="Tiny bold", id="natural"))
    tiny_models.package(folder, of=tiny_models.card("ab", name="Tiny plain"))
    return folder


@pytest.fixture
def library(two_models: Path, tmp_path: Path) -> Library:
    """One small model that knows vividness and one that does not."""
    folder = shutil.copytree(two_models, tmp_path / "models")
    return Library(folder, tmp_path / "own")


@pytest.fixture(scope="session")
def processes() -> Iterator[ReadingProcesses]:
    """What reads the photos of all tests: one after the other would start its own."""
    with ReadingProcesses() as shared:
        yield shared


@pytest.fixture
def reader(processes: ReadingProcesses) -> SafeReader:
    """Reads photos as a window does."""
    return SafeReader(processes)


@pytest.fixture
def make(
    qapp: QApplication, qtbot: QtBot, home: Path, processes: ReadingProcesses
) -> Iterator[Callable[[Library], MainWindow]]:
    """Makes windows and sees to their end."""
    yield from _making(qapp, qtbot, home, lambda: Reading(processes))


def _making(
    qapp: QApplication, qtbot: QtBot, home: Path, reading: Callable[[], Reading]
) -> Iterator[Callable[[Library], MainWindow]]:
    made: list[MainWindow] = []

    def one(library: Library) -> MainWindow:
        window = make_window(qapp, library, home, reading())
        made.append(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield one
    for window in made:
        end(qtbot, window)


@pytest.fixture
def make_own(
    qapp: QApplication, qtbot: QtBot, home: Path
) -> Iterator[Callable[[Library], MainWindow]]:
    """Makes windows that start processes of their own to read photos."""
    yield from _making(qapp, qtbot, home, Reading)


@pytest.fixture
def window(make: Callable[[Library], MainWindow], library: Library) -> MainWindow:
    """The real window with two small models."""
    return make(library)


def end(qtbot: QtBot, window: MainWindow) -> None:
    """Close a window as a user in a hurry would: everything that asks is told to give up."""

    def is_closed() -> bool:
        if window.isVisible():
            window.close()
        for question in window.findChildren(Question):
            if question.isVisible():
                giving_up = [b for b in question.buttons if "close" in b.text().lower()]
                (giving_up or question.buttons)[-1].click()
        return not window.isVisible()

    qtbot.waitUntil(is_closed, timeout=PATIENCE_MS)
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def filled(window: MainWindow, qtbot: QtBot) -> Callable[[Path], MainWindow]:
    """Drops a folder on the window and waits until its photos are in the queue."""

    def fill(folder: Path) -> MainWindow:
        count = len(list(folder.rglob("*.*")))
        window.window_controller.open_paths((folder,))
        model = window.window_controller.services.queue.model
        qtbot.waitUntil(lambda: model.tally.total == count, timeout=PATIENCE_MS)
        return window

    return fill


def start_sheet(window: MainWindow) -> StartSheet:
    """Give the sheet that stands before a run."""
    (sheet,) = (sheet for sheet in window.findChildren(StartSheet) if sheet.isVisible())
    return sheet


def start_queue(window: MainWindow, qtbot: QtBot) -> None:
    """Start the queue as a person does who takes what the sheet proposes: by Return."""
    window.window_controller.queue_panel.go()
    accept_sheet(window, qtbot)


def accept_sheet(window: MainWindow, qtbot: QtBot) -> None:
    """Take what the sheet proposes; the window has the keyboard again after it."""
    qtbot.keyClick(start_sheet(window), Qt.Key.Key_Return)
    window.activateWindow()  # as a desktop does; the offscreen platform forgets to
    qtbot.waitUntil(window.isActiveWindow)


@pytest.fixture
def drop() -> Callable[..., None]:
    """Drags something over a window and lets go, as the system does."""

    def dropped(window: MainWindow, mime: QMimeData, *, lets_go: bool = True) -> None:
        at = window.rect().center()
        copy, left, none = (
            Qt.DropAction.CopyAction,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        entering = QDragEnterEvent(at, copy, mime, left, none)
        QApplication.sendEvent(window, entering)
        if lets_go and entering.isAccepted():
            QApplication.sendEvent(window, QDropEvent(QPointF(at), copy, mime, left, none))

    return dropped


@pytest.fixture
def urls() -> Callable[..., QMimeData]:
    """Makes what a file manager drags."""

    def of(*paths: Path) -> QMimeData:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        return mime

    return of


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[[MainWindow, Path], None]:
    """Opens a photo and waits until it is there in colour."""

    def open_one(window: MainWindow, path: Path) -> None:
        window.window_controller.open_paths((path,))

        def is_there() -> bool:
            pictures = window.window_controller.viewer.canvas.pictures
            is_this = window.windowTitle().startswith(path.name)
            return is_this and pictures is not None and pictures.colour is not None

        qtbot.waitUntil(is_there, timeout=PATIENCE_MS)

    return open_one


@pytest.fixture
def troubled(qtbot: QtBot) -> Callable[[MainWindow, str], str]:
    """Waits until a photo is shown as one that cannot be read; gives what is said about it."""

    def wait(window: MainWindow, name: str) -> str:
        trouble = window.window_controller.viewer.trouble

        def is_shown() -> bool:
            return trouble.isVisible() and window.windowTitle().startswith(name)

        qtbot.waitUntil(is_shown, timeout=PATIENCE_MS)
        return f"{trouble.accessibleName()}: {trouble.accessibleDescription()}"

    return wait


@pytest.fixture
def told(qtbot: QtBot) -> Callable[[MainWindow, str], Message]:
    """Waits for a note whose title holds a text."""

    def wait(window: MainWindow, text: str) -> Message:
        def found() -> list[Message]:
            return [m for m in window.window_controller.notes.messages if text in m.title]

        qtbot.waitUntil(lambda: bool(found()), timeout=PATIENCE_MS)
        return found()[-1]

    return wait
