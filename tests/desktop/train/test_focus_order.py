"""Tab goes through each page of the training dialog as the eye does."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from desktop.train.component_probe import Missing
from desktop.train.left_out import LeftOutDialog
from desktop.train.training_dialog import TrainingDialog
from tests.desktop.reading_order import check_tab_order, words_of
from tests.desktop.shown_text import settle
from tests.desktop.train.conftest import Double

Until = Callable[[Callable[[], bool]], None]
Begin = Callable[[MainWindow], TrainingDialog]


def check(dialog: QDialog, qtbot: QtBot) -> list[str]:
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    settle()
    return [words_of(control) for control in check_tab_order(dialog, qtbot)]


def test_choosing(
    window: MainWindow,
    double: Double,
    opened_dialog: TrainingDialog,
    album: Path,
    until: Until,
    qtbot: QtBot,
) -> None:
    until(lambda: opened_dialog.choose.start_box.count() > 0)
    assert "Choose a folder…" in check(opened_dialog, qtbot)
    double.behave(dropped={"grey": 3})
    opened_dialog.choose.folder_given.emit(album)
    until(opened_dialog.choose.go.isEnabled)
    assert {"Change…", "Show the list", "Start training"} <= {*check(opened_dialog, qtbot)}
    opened_dialog.choose.card.list_wanted.emit()
    until(lambda: opened_dialog.findChild(LeftOutDialog) is not None)
    left_out = opened_dialog.findChild(LeftOutDialog)
    assert left_out is not None
    check(left_out, qtbot)
    left_out.close()


def test_watching_and_deciding(
    window: MainWindow, double: Double, begin: Begin, until: Until, qtbot: QtBot
) -> None:
    double.behave(steps=100_000)
    dialog = begin(window)
    until(lambda: len(dialog.running.samples.rows) > 0)
    assert "Pause" in check(dialog, qtbot)
    dialog.running.stop.click()
    until(lambda: dialog.page is dialog.report)
    check(dialog, qtbot)
    dialog.report.use.click()
    until(lambda: dialog.page is dialog.in_use)
    check(dialog, qtbot)


def test_the_window_while_a_model_learns(
    window: MainWindow, double: Double, begin: Begin, until: Until, qtbot: QtBot
) -> None:
    """The sign of it is reached beside the queue, where it lies."""
    double.behave(steps=100_000)
    dialog = begin(window)
    until(lambda: len(dialog.running.samples.rows) > 0)
    dialog.reject()
    with qtbot.waitActive(window):
        window.activateWindow()
    settle()
    regions = [window.bar, window.start]
    reached = [
        words_of(control)
        for control in check_tab_order(
            window, qtbot, *regions, apart=window.window_controller.notes
        )
    ]
    queue = next(place for place, words in enumerate(reached) if words.strip() == "Queue")
    assert reached[queue + 1].strip().startswith("Training")


def test_deciding_about_one_that_is_no_better(
    window: MainWindow,
    double: Double,
    begin: Begin,
    until: Until,
    worse: dict[str, object],
    qtbot: QtBot,
) -> None:
    double.behave(report=worse)
    dialog = begin(window)
    until(lambda: dialog.page is dialog.report)
    check(dialog, qtbot)


def test_a_failure(
    window: MainWindow, double: Double, begin: Begin, until: Until, qtbot: QtBot
) -> None:
    double.behave(refuses="These photos are all the same.")
    dialog = begin(window)
    until(lambda: dialog.page is dialog.failure)
    dialog.failure.show_details.click()
    check(dialog, qtbot)


@pytest.mark.parametrize("has_details", [False, True])
def test_the_component_that_is_missing(
    opened_dialog: TrainingDialog, until: Until, qtbot: QtBot, has_details: bool
) -> None:
    until(lambda: opened_dialog.choose.start_box.count() > 0)
    missing = Missing(("tensorflow", "keras"), said="No module named keras" if has_details else "")
    opened_dialog.missing.show_missing(missing, "python -m pip install")
    opened_dialog.show_page(opened_dialog.missing)
    if has_details:
        opened_dialog.missing.show_details.click()
    check(opened_dialog, qtbot)
