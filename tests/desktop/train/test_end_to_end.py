"""From a folder of photos to a model in use: the real window, the real training, a tiny network."""

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from pytestqt.qtbot import QtBot

from core.model.library import Library
from desktop.app.main_window import MainWindow
from desktop.train.training_state import Phase

#: TensorFlow is loaded, and the network is packed.
PATIENCE_MS = 240_000


@pytest.fixture
def library(tiny_models: ModuleType, tmp_path: Path) -> Library:
    """A tiny model that can be trained further, and another one that is in use."""
    folder = tmp_path / "models"
    folder.mkdir()
    tiny_models.learning(folder)
    tiny_models.package(folder, of=tiny_models.card(id="natural", name="In use"))
    return Library(folder, tmp_path / "own")


@pytest.fixture
def window(make: Callable[[Library], MainWindow], library: Library) -> MainWindow:
    """The real window with the real component."""
    return make(library)


def test_a_model_is_trained_stopped_judged_and_taken_in(
    window: MainWindow, library: Library, album: Path, home: Path, qtbot: QtBot
) -> None:
    def until(condition: Callable[[], bool]) -> None:
        qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    presenter = window.window_controller.training.training_presenter
    presenter.open()
    dialog = presenter.dialog
    assert dialog is not None
    page = dialog.choose
    until(lambda: page.start_box.count() == 1)
    page.folder_given.emit(album)
    until(page.go.isEnabled)
    checked = presenter._made().choose_presenter._inspector.inspection.checked
    assert checked.training + checked.validation == 40
    page.go.click()
    until(lambda: presenter.trainer.training_state.phase is Phase.LEARNING)
    # What was read for the look at the folder was not read again.
    assert presenter.trainer.training_state.total == 0
    until(lambda: presenter.trainer.training_state.step > 0)
    dialog.running.stop.click()
    until(lambda: dialog.page in (dialog.report, dialog.failure))
    training_state = presenter.trainer.training_state
    assert training_state.fault is None, training_state.fault
    report = training_state.report
    assert report is not None
    assert (report.before_name, report.new_name) == ("In use", "album")
    assert report.photos == checked.validation
    until(lambda: len(dialog.report.pictures.rows) == len(report.pictures) > 0)
    assert all(len(row) == 4 for row in dialog.report.pictures.rows)
    assert (home / "runs" / "album" / "history.csv").exists()

    dialog.report.use.click()
    until(lambda: dialog.page is dialog.in_use)
    assert library.default.card.id == "album"
    # The window hears of it when the list of models was read again.
    until(lambda: window.window_controller.photo_controller.session.edits.model == "album")
    dialog.in_use.back.click()
    until(lambda: library.default.card.id == "natural")
