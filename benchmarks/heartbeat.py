"""Measure how smooth the window stays: `python -m benchmarks.heartbeat`.

A timer in the window's thread beats every 5 ms; how late a beat comes is how long the window could
not answer. Measured in parts, offscreen, with the bundled model: idle, while a 24 MP photo is
opened, while a slider moves over it, while the colour of a place is picked and its mark is dragged,
while its result is copied and read from the clipboard's file, while a picture of 100 MP is pasted,
while 300 photos are opened, while thousands are dropped and counted for the queue's sheet, and
while a slider moves and a queue runs. For what the hand moves also the time from the move to the
new picture. The window should never be late by more than 50 ms, the slider should answer in less
than 50 ms, beside a queue and for a hint in 60; a busy machine makes all worse, so look at it idle.

`--training` adds a part, which takes TensorFlow: the same queue once more while a model
learns in a process of its own, begun as the dialog begins it, on an album of made-up photographs.
"""

import argparse
import itertools
import math
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median, quantiles

import cv2
import numpy as np
from PySide6.QtCore import QByteArray, QMimeData, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from benchmarks.photos import write_colour_jpeg, write_grey_jpeg
from benchmarks.window_driving import LOOK_S, rest, show, start_queue, wait
from core.model.library import Library, standard_library
from desktop.app.assembly import make_window
from desktop.app.garbage_collection import GarbageCollection
from desktop.app.main_window import MainWindow
from desktop.app.startup_window import make_application
from desktop.photo.hints.colours import Lab, snapped
from desktop.photo.viewer.pointing import Shift
from desktop.queue.start_sheet import StartSheet
from desktop.train.training_component import candidates
from desktop.train.training_order import TrainingOrder
from desktop.train.training_state import Phase
from desktop.ui.mime_content import COPIED_HERE

_BEAT_MS = 5
_MOVE_EVERY_MS = 60
#: So often something is moved.
_MOVES = 60
#: Photos that are opened at once.
_OPENED = 300
#: Photographs to learn from, and for how long: longer than any queue here takes.
_LEARNED = 60
_MINUTES = 120.0


class Heart(QObject):
    """Beats, and notes how late each beat is, in ms."""

    def __init__(self) -> None:
        super().__init__()
        self._last = time.perf_counter()
        self._late_ms: list[float] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start()

    def take(self) -> list[float]:
        """Give the lateness of the beats since the last time."""
        taken, self._late_ms = self._late_ms, []
        return taken

    def stop(self) -> None:
        """Stop beating."""
        self._timer.stop()

    @Slot()
    def _on_beat(self) -> None:
        now = time.perf_counter()
        self._late_ms.append(max(0.0, (now - self._last) * 1000 - _BEAT_MS))
        self._last = now


class Answers(QObject):
    """Moves something again and again and notes how long its picture takes, in ms."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._move: Callable[[], None] = _nothing
        self._moved_at = 0.0
        self.took_ms: list[float] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_MOVE_EVERY_MS)
        self._timer.timeout.connect(self._on_time)
        window.window_controller.photo_controller.coloured.connect(self._on_coloured)

    def start(self, move: Callable[[], None]) -> None:
        """Begin moving."""
        self.took_ms, self._move, self._moved_at = [], move, 0.0
        self._timer.start()

    def stop(self) -> None:
        """Let go."""
        self._timer.stop()

    @Slot()
    def _on_time(self) -> None:
        if self._moved_at == 0.0:
            self._moved_at = time.perf_counter()
            self._move()

    @Slot()
    def _on_coloured(self) -> None:
        if self._moved_at:
            self.took_ms.append((time.perf_counter() - self._moved_at) * 1000)
            self._moved_at = 0.0


def _nothing() -> None:
    """Move nothing."""


def _sliding(window: MainWindow) -> Callable[[], None]:
    """Move the saturation by some hundredths."""
    groove = window.window_controller.adjust.sliders[2].groove
    return lambda: groove.setValue((groove.value() + 7) % 200)


def _picking(window: MainWindow) -> Callable[[], None]:
    """Click a place, and go through the colours that it can have."""
    canvas, hints = window.window_controller.viewer.canvas, window.window_controller.hints
    presenter = hints.hint_presenter
    assert presenter is not None
    canvas.setFocus()
    presenter.toggle()
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center() * 0.8)
    picker, angles = presenter.popover.picker, itertools.count()

    def move() -> None:
        angle = next(angles) * 0.4
        colour = Lab(picker.colour.lightness, 30 * math.cos(angle), 30 * math.sin(angle))
        picker.tried.emit(snapped(colour))

    return move


def _dragging(window: MainWindow) -> Callable[[], None]:
    """Move the mark that was set last to and fro."""
    pointing, steps = window.window_controller.viewer.canvas.pointing, itertools.count()
    number = len(pointing.marks.marks) - 1
    return lambda: pointing.moved.emit(Shift(number, 0.01 * (next(steps) % 20), 0.0))


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the measurement: its name and what it waits for."""

    name: str
    late_ms: list[float]
    took_ms: list[float]


def main(arguments: Sequence[str]) -> int:
    """Measure and print; 1 when the window was late by more than 50 ms."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.heartbeat", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--photos", type=int, default=200, help="photos of 2 MP in the queue")
    parser.add_argument("--many", type=int, default=22_000, help="photos that are only counted")
    parser.add_argument("--training", action="store_true", help="also beside a training")
    typed = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application(["heartbeat"])
    garbage_collection = GarbageCollection(
        app
    )  # as the program does, for what Python does itself stops everything
    with tempfile.TemporaryDirectory(prefix="autochrome-heartbeat-") as name:
        folder = Path(name)
        large = write_grey_jpeg(folder / "large.jpg", 6000, 4000, 1)
        queue = folder / "queue"
        queue.mkdir()
        for number in range(typed.photos):
            write_grey_jpeg(queue / f"{number}.jpg", 1600, 1200, number)
        many = _many(folder / "many", typed.many)
        library = standard_library()
        window = make_window(app, library, folder / "home")
        window.resize(1600, 1000)
        window.show()
        garbage_collection.begin()
        try:
            parts = _measure(window, large, queue, many)
            if typed.training:
                parts.append(_measure_beside_training(window, library, folder))
        finally:
            show(window, large)
            window.window_controller.photo_controller.reset()  # nothing is to be asked at the end
            window.window_controller.training.training_presenter.trainer.close()
            # What Python put there may not outlast it.
            QGuiApplication.clipboard().clear()
            window.close()
            wait(lambda: not window.isVisible())  # what is being written is written first
    for part in parts:
        _print(part)
    return int(max(max(part.late_ms) for part in parts) > 50.0)


def _measure(window: MainWindow, large: Path, queue: Path, many: Path) -> list[Part]:
    heart, answers, parts = Heart(), Answers(window), []

    def note(name: str) -> None:
        parts.append(Part(name, heart.take(), answers.took_ms))
        answers.took_ms = []

    rest(1.0)
    heart.take()
    rest(2.0)
    note("idle")
    window.window_controller.open_paths((large,))
    wait(lambda: window.window_controller.photo_controller.colour is not None)
    note("24 MP photo opened")
    rest(1.0)
    heart.take()
    for name, begin in (
        ("slider moved", _sliding),
        ("colour of a place picked", _picking),
        ("mark dragged", _dragging),
    ):
        move = begin(window)
        rest(1.0)
        heart.take()
        answers.start(move)
        wait(lambda: len(answers.took_ms) >= _MOVES)
        answers.stop()
        note(name)
    for name, do in (
        ("result copied", _copy),
        ("100 MP pasted", _paste),
        ("300 photos opened", partial(_open_some, photos=many)),
        ("many photos counted", partial(_count, photos=many)),
    ):
        if do is _paste:
            QGuiApplication.clipboard().setMimeData(_packed())
            rest(0.5)
        heart.take()
        do(window)
        note(name)
    window.window_controller.photo_controller.reset()
    start_queue(window, queue)
    show(window, large)  # what came in was shown
    answers.start(_sliding(window))
    wait(lambda: not window.window_controller.queue.is_running)
    answers.stop()
    note("queue runs, slider moved")
    heart.stop()
    return parts


def _many(folder: Path, count: int) -> Path:
    """Write so many photos, which differ in nothing but their names."""
    folder.mkdir()
    first = write_grey_jpeg(folder / "0.jpg", 160, 120, 1).read_bytes()
    for number in range(1, count):
        (folder / f"{number}.jpg").write_bytes(first)
    return folder


def _copy(window: MainWindow) -> None:
    """Copy the result, and wait until it is said that it can be pasted."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("what was there before")
    window.window_controller.adjust.copy_wanted.emit()
    wait(lambda: clipboard.mimeData().hasFormat(COPIED_HERE))
    clipboard.mimeData().data("image/png")  # as another program asks for it
    rest(0.5)


def _packed() -> QMimeData:
    """Pack a large picture as another program does that is asked for it."""
    rng = np.random.default_rng(1)
    cells = rng.integers(0, 256, (1000, 1000), dtype=np.uint8)
    picture = cv2.resize(cells, (11_600, 8_700), interpolation=cv2.INTER_CUBIC)
    packed = QMimeData()
    packed.setData("image/png", QByteArray(cv2.imencode(".png", picture)[1].tobytes()))
    return packed


def _paste(window: MainWindow) -> None:
    """Paste it."""
    before = window.windowTitle()
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: window.windowTitle() != before)
    wait(lambda: window.window_controller.photo_controller.colour is not None)
    rest(1.0)


def _open_some(window: MainWindow, photos: Path) -> None:
    """Open some hundred photos at once, as they are dropped, and let their pictures come."""
    window.window_controller.open_paths(
        tuple(photos / f"{number}.jpg" for number in range(_OPENED))
    )
    wait(lambda: window.window_controller.queue.model.tally.total >= _OPENED)
    rest(4.0)


def _count(window: MainWindow, photos: Path) -> None:
    """Drop all of them, ask for the sheet that counts them, and wait until it has."""
    count = sum(1 for _ in photos.iterdir())
    window.window_controller.open_paths((photos,))
    wait(lambda: window.window_controller.queue.model.tally.total >= count)
    rest(LOOK_S)
    window.window_controller.queue_panel.go()
    wait(lambda: any(sheet.isVisible() for sheet in window.findChildren(StartSheet)))
    (sheet,) = (one for one in window.findChildren(StartSheet) if one.isVisible())
    wait(lambda: sheet.is_surveyed)
    sheet.reject()
    rest(0.5)
    window.window_controller.queue.editor.clear()
    wait(lambda: not window.window_controller.queue.model.tally.total)


def _measure_beside_training(window: MainWindow, library: Library, folder: Path) -> Part:
    """Run the queue once more while a model learns; the training is given up in the end."""
    album, again = folder / "album", folder / "queue again"
    album.mkdir()
    for number in range(_LEARNED):
        write_colour_jpeg(album / f"{number}.jpg", 640, 480, number)
    shutil.copytree(folder / "queue", again)
    start = library.default.path
    order = TrainingOrder(album, start, "heartbeat", "Heartbeat", _MINUTES, folder / "runs")
    trainer = window.window_controller.training.training_presenter.trainer
    trainer.begin(candidates(None)[0], order, against=start)

    def is_learning() -> bool:
        training_state = trainer.training_state
        if training_state is not None and training_state.fault is not None:
            raise RuntimeError(f"{training_state.fault.message}\n{training_state.fault.details}")
        return training_state is not None and training_state.phase is Phase.LEARNING

    wait(is_learning)
    heart = Heart()
    start_queue(window, again)
    wait(lambda: not window.window_controller.queue.is_running)
    part = Part("queue and training run", heart.take(), [])
    heart.stop()
    if not is_learning():
        raise RuntimeError("the training ended before the queue did")
    trainer.discard()
    wait(lambda: not trainer.is_running)
    return part


def _print(part: Part) -> None:
    late = quantiles(part.late_ms, n=100)[-1] if len(part.late_ms) > 1 else 0.0
    words = f"{part.name:26} beats late: worst {max(part.late_ms):6.1f} ms, 99 % below {late:5.1f}"
    if part.took_ms:
        usual, slow = median(part.took_ms), quantiles(part.took_ms, n=20)[-1]
        words += f"; answered in {usual:5.1f} ms, 95 % below {slow:5.1f}"
    print(words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
