"""Nothing moves by itself for whoever wishes so, and what went on moving is still told."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.base.paths import resources_dir
from desktop.ui.appearance import Appearance
from desktop.ui.motion import Frames, Motion, MotionChoice, Reveal
from desktop.ui.system_motion import gtk_wants_less, says_less
from desktop.ui.theme import ThemeChoice
from desktop.ui.widgets.busy_line import BusyLine
from desktop.ui.widgets.progress_line import ProgressLine


def look(app: QApplication, choice: MotionChoice) -> Appearance:
    return Appearance(app, resources_dir(), ThemeChoice.DARK, choice)


def inked(widget: QWidget, colour: str) -> float:
    """Give how much of a widget has a colour, 0..1."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    pixels = rows[:, : image.width() * 3].reshape(-1, 3).astype(int)
    wanted = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    return float((np.abs(pixels - wanted).max(axis=1) <= 2).mean())


def test_the_system_counts_where_nothing_was_chosen() -> None:
    motion = Motion()
    told = []
    motion.changed.connect(lambda: told.append(motion.is_reduced))
    motion.follow_system(True)
    motion.choose(MotionChoice.FULL)
    motion.choose(MotionChoice.REDUCED)
    motion.follow_system(False)
    motion.choose(MotionChoice.SYSTEM)
    assert told == [True, False, True, False]


def test_frames_begin_and_end_with_the_choice(qtbot: QtBot) -> None:
    motion, parent = Motion(), QObject()
    frames = Frames(motion, 1, parent)
    frames.run(True)
    with qtbot.waitSignal(frames.ticked):
        pass
    motion.choose(MotionChoice.REDUCED)
    assert frames.is_wanted
    assert not frames.is_running
    motion.choose(MotionChoice.FULL)
    assert frames.is_running
    frames.run(False)


def test_what_comes_slowly_is_there_at_once(qtbot: QtBot) -> None:
    motion, parent = Motion(MotionChoice.REDUCED), QObject()
    reveal = Reveal(motion, 10_000, parent)
    reveal.begin()
    assert not reveal.is_running
    assert reveal.share == 1.0
    motion.choose(MotionChoice.FULL)
    reveal.begin()
    assert reveal.is_running
    assert reveal.share < 1.0
    reveal.end()


def test_lines_that_run_are_full_and_stand_still(qtbot: QtBot, qapp: QApplication) -> None:
    still = look(qapp, MotionChoice.REDUCED)
    bar, line = ProgressLine(still, "Reading"), BusyLine(still)
    for widget in (bar, line):
        qtbot.addWidget(widget)
        widget.resize(200, widget.height())
        widget.show()
        widget.show_busy(True)
    qtbot.waitUntil(lambda: inked(line, still.theme.ink) == 1.0)
    assert inked(bar, still.theme.ink) > 0.9
    line.show_busy(False)
    assert inked(line, still.theme.ink) == 0.0
    bar.show_busy(False)


@pytest.mark.parametrize(
    ("version", "text", "wants"),
    [
        ("gtk-4.0", "[Settings]\ngtk-enable-animations=0\n", True),
        ("gtk-3.0", "[Settings]\ngtk-enable-animations=false\n", True),
        ("gtk-3.0", "[Settings]\ngtk-enable-animations=1\n", False),
        ("gtk-3.0", "[Settings]\ngtk-theme-name=100%\n", False),
        ("gtk-4.0", "what is this\n", False),
    ],
)
def test_settings_of_gtk_are_read(tmp_path: Path, version: str, text: str, wants: bool) -> None:
    (tmp_path / version).mkdir()
    (tmp_path / version / "settings.ini").write_text(text)
    assert gtk_wants_less(tmp_path) is wants


def test_the_answer_of_the_portal_is_read() -> None:
    assert says_less("   variant       variant          boolean false\n")
    assert not says_less("   variant       variant          boolean true\n")
    assert not says_less("")
