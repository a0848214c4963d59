"""Bring the dialog that compares models from scene to scene, for `tools/screenshots.py`."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.app.main_window import MainWindow
from desktop.compare.comparison_presenter import ComparisonPresenter
from desktop.compare.pages.results_page import Side
from tools.scene_steps import Wait, settle

#: Which pictures somebody takes for the best, one photo after the other.
_CHOICES = (1, 2, 1, 0, 3, 2, 1, 1)
#: Photos of which all pictures are there while others are still made.
_FIRST = 6


def scenes(window: MainWindow, album: Path, wait: Wait) -> Iterator[tuple[str, QWidget]]:
    """Give name and widget of each picture; each is to be taken before the next is asked for."""
    dialogs = window.window_controller._dialogs
    dialogs.show_comparison()
    presenter = dialogs._comparison
    assert presenter is not None
    dialog, comparison = presenter.dialog, presenter.comparison
    for model in ("multiclass", "flower"):
        dialog.choose._boxes[model].setChecked(True)
    yield "compare-choose", dialog
    dialog.choose.show_folder(album)
    yield "compare-choose-folder", dialog
    dialog.choose.go.click()
    wait(lambda: len(comparison.tally.complete) >= _FIRST and comparison.done > 30, "the first")
    settle()
    yield "compare-running", dialog
    wait(lambda: not comparison.is_running, "the end of the comparison")
    settle()
    yield "compare-photos", dialog
    dialog.results.show_side(Side.FIGURES)
    yield "compare-figures", dialog
    dialog.results.cards[1].use.click()
    wait(lambda: bool(dialog.notes.messages), "the new default")
    settle()
    yield "compare-use", dialog
    window.window_controller.models.roll_back()
    wait(lambda: len(dialog.notes.messages) > 0, "the default before")
    dialog.notes.close_all()
    yield from _looks(presenter, wait)
    yield from _blind(presenter, wait)
    dialog.reject()


def _looks(presenter: ComparisonPresenter, wait: Wait) -> Iterator[tuple[str, QWidget]]:
    dialog = presenter.dialog
    dialog.results.show_side(Side.PHOTOS)
    dialog.results.opened.emit(2)
    wait(lambda: presenter.looking.is_there, "the photo")
    settle()
    yield "compare-look", dialog
    for _ in range(5):
        QTest.keyClick(dialog.look.panes[0].canvas, Qt.Key.Key_Plus)
    settle()
    yield "compare-look-close", dialog
    dialog.look.back_wanted.emit()


def _blind(presenter: ComparisonPresenter, wait: Wait) -> Iterator[tuple[str, QWidget]]:
    dialog, comparison = presenter.dialog, presenter.comparison
    dialog.results.others.click()
    dialog.choose.blind.setChecked(True)
    dialog.choose._boxes["flower"].setChecked(False)
    dialog.choose.go.click()
    wait(lambda: not comparison.is_running, "the end of the comparison")
    for number in _CHOICES[:4]:
        QTest.keyClick(dialog.results.grid, Qt.Key(Qt.Key.Key_0 + number))
    dialog.results.grid.scrollToTop()
    settle()
    yield "compare-blind", dialog
    dialog.results.opened.emit(4)
    wait(lambda: presenter.looking.is_there, "the photo")
    settle()
    yield "compare-blind-look", dialog
    for number in _CHOICES[4:]:
        wait(lambda: presenter.looking.is_there, "the photo")
        QTest.keyClick(dialog.look.panes[0].canvas, Qt.Key(Qt.Key.Key_0 + number))
    dialog.look.back_wanted.emit()
    dialog.results.names.click()
    dialog.results.show_side(Side.FIGURES)
    settle()
    yield "compare-blind-names", dialog
    dialog.results.show_side(Side.PHOTOS)
    dialog.results.grid.scrollToTop()
    settle()
    yield "compare-blind-photos", dialog
