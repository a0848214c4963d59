"""A training component that speaks the protocol and needs no seconds; the process is a real one."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from core.model.library import Library
from desktop.app.main_window import MainWindow
from desktop.train.training_dialog import TrainingDialog

PATIENCE_MS = 60_000

BETTER = {
    "photos": 42,
    "grey": {"psnr": 21.7, "ab": 18.9, "relative": 0.0},
    "start": {"name": "Tiny bold", "psnr": 22.4, "ab": 14.2, "relative": 0.81},
    "new": {"name": "Album", "psnr": 22.9, "ab": 12.6, "relative": 0.93},
    "is_better": True,
    "is_same": False,
}
WORSE = BETTER | {
    "new": {"name": "Album", "psnr": 22.0, "ab": 15.0, "relative": 0.7},
    "is_better": False,
}


@dataclass(frozen=True)
class Double:
    """The component, and what it is to do."""

    folder: Path

    def behave(self, **values: object) -> None:
        """Change what happens from the next start on, and where one that runs is held."""
        file = self.folder / "double.json"
        standard: dict[str, object] = {
            "protocol": 1, "missing": [], "dropped": {}, "refuses": "", "crashes": False,
            "fails": "", "reason": "", "holds": "",
            "steps": 30, "pace_s": 0.01, "report": BETTER, "package": "",
        }  # fmt: skip
        before = json.loads(file.read_text()) if file.exists() else standard
        draft = file.with_suffix(".part")
        draft.write_text(json.dumps(before | values))
        draft.replace(file)  # one that is held reads it all the time

    @property
    def arguments(self) -> list[str]:
        """What the last training was started with."""
        return json.loads((self.folder / "arguments.json").read_text())


@pytest.fixture
def double(tmp_path: Path, home: Path, tiny_models: ModuleType) -> Double:
    """The component, named in the settings; it makes a model with the id `album`."""
    folder = tmp_path / "component"
    (folder / "training").mkdir(parents=True)
    source = Path(__file__).with_name("protocol_double.py")
    shutil.copy(source, folder / "training" / "__main__.py")
    made = tiny_models.package(folder, of=tiny_models.card(id="album", name="Album"))
    component = Double(folder)
    component.behave(package=str(made.path))
    home.mkdir(parents=True)
    (home / "settings.json").write_text(json.dumps({"training": str(folder)}))
    return component


@pytest.fixture
def library(tiny_models: ModuleType, tmp_path: Path) -> Library:
    """Two models that hold weights, and one that does not."""
    folder = tmp_path / "models"
    folder.mkdir()
    for model_id, name, weights in (
        ("natural", "Tiny bold", b"weights"),
        ("plain", "Tiny plain", b"weights"),
        ("closed", "Tiny closed", None),
    ):
        tiny_models.package(folder, of=tiny_models.card(id=model_id, name=name), weights=weights)
    return Library(folder, tmp_path / "own")


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """A folder of 40 colour photos."""
    folder = tmp_path / "album"
    folder.mkdir()
    rng = np.random.default_rng(7)
    for number in range(40):
        coarse = rng.integers(0, 256, (6, 8, 3), np.uint8)
        picture = cv2.resize(coarse, (180, 120), interpolation=cv2.INTER_CUBIC)
        cv2.imwrite(str(folder / f"photo-{number:02}.jpg"), picture)
    return folder


@pytest.fixture
def opened_dialog(window: MainWindow) -> TrainingDialog:
    """The dialog, as it opens."""
    window.window_controller.training.open()
    dialog = window.window_controller.training.training_presenter.dialog
    assert dialog is not None
    return dialog


@pytest.fixture
def begin(qtbot: QtBot, album: Path) -> Callable[[MainWindow], TrainingDialog]:
    """Opens the dialog, drops the album on it and starts."""

    def begun(window: MainWindow) -> TrainingDialog:
        window.window_controller.training.open()
        dialog = window.window_controller.training.training_presenter.dialog
        assert dialog is not None
        dialog.choose.folder_given.emit(album)
        qtbot.waitUntil(dialog.choose.go.isEnabled, timeout=PATIENCE_MS)
        dialog.choose.go.click()
        assert dialog.page is dialog.running
        return dialog

    return begun


@pytest.fixture
def until(qtbot: QtBot) -> Callable[[Callable[[], bool]], None]:
    """Waits for something to come true."""

    def wait(condition: Callable[[], bool]) -> None:
        qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    return wait


@pytest.fixture
def worse() -> dict[str, object]:
    """The report of a model that did worse."""
    return WORSE


@pytest.fixture
def alike() -> dict[str, object]:
    """The report of a model that did as well as the one before, but not as well as grey."""
    return BETTER | {
        "grey": {"psnr": 25.6, "ab": 12.4, "relative": 0.0},
        "start": {"name": "Tiny bold", "psnr": 24.5, "ab": 11.9, "relative": 0.83},
        "new": {"name": "Album", "psnr": 24.5, "ab": 11.8, "relative": 0.83},
        "is_better": False,
        "is_same": True,
    }


@pytest.fixture
def window(double: Double, make: Callable[[Library], MainWindow], library: Library) -> MainWindow:
    """The real window, which finds the component where the settings say."""
    return make(library)
