"""A new version finds what an older one kept: own models, queue, settings and all else."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.colorize.colorizer import Colorizer
from core.image.formats import ResultFormat
from core.model.library import Library
from core.queue.jobs import JobState
from core.queue.store import QueueStore
from desktop.app.main_window import MainWindow
from desktop.app.recent_files import RecentFile
from desktop.photo.presets import PresetFile
from desktop.pictures.view_state import ViewMode
from desktop.settings.window_settings import SettingsFile
from desktop.ui.theme import ThemeChoice
from tests.desktop.conftest import PATIENCE_MS

#: What version 0.1.0 of November 2026 left; `record.py` says how.
RECORDED = Path(__file__).parents[1] / "older_home" / "home"


@pytest.fixture
def upgraded(home: Path) -> Path:
    """The home of somebody who has just got this version."""
    shutil.copytree(RECORDED, home)
    return home


@pytest.fixture
def upgraded_window(
    upgraded: Path, library: Library, make: Callable[[Library], MainWindow]
) -> MainWindow:
    """This version's window in that home."""
    bundled = next(model for model in library.models() if model.package.card.id == "natural")
    return make(Library(bundled.package.path.parent, upgraded / "models"))


def test_the_own_model_is_there_is_the_default_and_runs(
    upgraded_window: MainWindow, upgraded: Path
) -> None:
    first, *_ = upgraded_window.window_controller.models.models
    assert (first.package.card.name, first.is_default, first.is_bundled) == (
        "Our attic", True, False,
    )  # fmt: skip
    Colorizer(first.package)


def test_the_queue_is_there_with_what_became_of_each_photo(
    upgraded_window: MainWindow, upgraded: Path, qtbot: QtBot
) -> None:
    model = upgraded_window.window_controller.queue.model
    qtbot.waitUntil(lambda: model.tally.total == 4, timeout=PATIENCE_MS)
    with QueueStore(upgraded / "queue.sqlite3") as store:
        states = {job.job.source.name: job.state for job in store.jobs()}
        (torn,) = store.jobs(JobState.FAILED)
        (waiting,) = store.jobs(JobState.WAITING)
    assert states == {
        "cat.jpg": JobState.DONE,
        "coffee-cup.jpg": JobState.DONE,
        "torn.jpg": JobState.FAILED,
        "astronaut-portrait.jpg": JobState.WAITING,
    }
    assert "ends too early" in torn.reason
    assert waiting.job.target == Path("/photos/out/astronaut-portrait-colour.jpg")
    assert waiting.overrides.settings is not None
    assert waiting.overrides.settings.saturation == 1.5


def test_the_settings_are_in_force(upgraded_window: MainWindow) -> None:
    settings = upgraded_window.window_controller.services.settings.settings
    assert (settings.theme, settings.view) == (ThemeChoice.DARK, ViewMode.SIDE_BY_SIDE)
    assert (settings.threads, settings.training) == (1, Path("/opt/training"))
    results = settings.results
    assert results.options.result_format is ResultFormat.PNG
    assert results.pattern.text == "{name} in colour"
    assert results.place == Path("/photos/results")
    assert results.options.has_corner_mark
    assert upgraded_window.window_controller.services.look.theme.is_dark
    # The usual height is 820; 777 with a frame were stored, and the screen of the tests is small.
    assert upgraded_window.height() == 774


def test_what_is_changed_now_changes_nothing_else(
    upgraded_window: MainWindow, upgraded: Path
) -> None:
    service = upgraded_window.window_controller.services.settings
    before = service.settings
    service.take(replace(before, theme=ThemeChoice.LIGHT))
    assert SettingsFile(upgraded / "settings.json").load() == replace(
        before, theme=ThemeChoice.LIGHT
    )


def test_presets_recent_photos_and_the_training_are_remembered(
    upgraded_window: MainWindow, upgraded: Path, told: Callable[[MainWindow, str], object]
) -> None:
    (preset,) = PresetFile(upgraded / "presets.json").presets()
    assert (preset.name, preset.colour.saturation) == ("Grandmother", 0.7)
    assert [path.stem for path in RecentFile(upgraded / "recent.json").paths()] == [
        "coffee-cup", "cat",
    ]  # fmt: skip
    told(upgraded_window, "The training of Garden was interrupted")
