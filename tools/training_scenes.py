"""Bring the training dialog from scene to scene, for `tools/screenshots.py`."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from core.base.paths import bundled_models_dir
from core.model.package import open_package, write_package
from desktop.app.main_window import MainWindow
from desktop.train.component_probe import Missing
from desktop.train.left_out import LeftOutDialog
from desktop.train.training_dialog import TrainingDialog
from desktop.train.training_state import Phase
from tools.scene_steps import Wait

_HERE: Final = Path(__file__).resolve().parent
_RECORDED: Final = _HERE / "recorded"
#: The step of the recorded training at which the pictures are taken: its samples were kept.
_TAKEN_AT: Final = 120
#: The line that is shown where the component is missing, without the paths of this machine.
_COMMAND: Final = '"/opt/autochrome/.venv/bin/python" -m pip install -e "/opt/autochrome[training]"'


@dataclass(frozen=True, slots=True)
class Recording:
    """A training that was recorded.

    Attributes:
        id: of its model; its folder has the same name.
        name: of its model, and of the album that it was about.
    """

    id: str
    name: str


#: One that found something better, and one that did not.
_BETTER: Final = Recording("greengrocer", "Greengrocer")
_WORSE: Final = Recording("market-day", "Market day")


class Stage:
    """The component that plays trainings back, and the albums that they are about.

    Args:
        home: the user's home; the albums and the component lie below it.
    """

    def __init__(self, home: Path) -> None:
        self.folder = home / "component"
        self._albums = home / "Pictures" / "In colour"
        (self.folder / "training").mkdir(parents=True)
        shutil.copy(_HERE / "recorded_training.py", self.folder / "training" / "__main__.py")
        self._plan: dict[str, object] = {"failure": "", "hint": "", "said": ""}
        for recording in (_BETTER, _WORSE):
            self._fill(recording)
        self.play(_BETTER)

    @property
    def album(self) -> Path:
        """A folder of photos in colour."""
        return self._albums / _BETTER.name

    def play(self, recording: Recording, *, stops_at: int = -1, **values: str) -> Path:
        """Say what is played from the next start on; give the album that it is about.

        Args:
            recording: that is played.
            stops_at: step at which it stays, or fails; -1 for none.
            values: what a failure says.
        """
        self._plan |= {"failure": "", "hint": "", "said": ""} | values
        self._plan |= {
            "record": str(_RECORDED / recording.id),
            "package": str(self._package(recording)),
            "stops_at": stops_at,
        }
        (self.folder / "plan.json").write_text(json.dumps(self._plan), "utf-8")
        return self._albums / recording.name

    def _fill(self, recording: Recording) -> None:
        """Lay down what was kept of the album."""
        album, kept = self._albums / recording.name, _RECORDED / recording.id / "album"
        album.mkdir(parents=True)
        if kept.is_dir():
            shutil.copytree(kept, album, dirs_exist_ok=True)

    def _package(self, recording: Recording) -> Path:
        """Stand in for the model that was trained, which is too large to be kept."""
        natural = open_package(bundled_models_dir() / "natural.colormodel")
        card = replace(natural.card, id=recording.id, name=recording.name)
        target = self.folder / f"{recording.id}.colormodel"
        write_package(target, card=card, model=natural.read_model())
        return target


def scenes(window: MainWindow, stage: Stage, wait: Wait) -> Iterator[tuple[str, QWidget]]:
    """Give name and widget of each picture; each is to be taken before the next is asked for."""
    presenter = window.window_controller.training.training_presenter
    presenter.open()
    dialog = presenter.dialog
    assert dialog is not None
    wait(lambda: dialog.choose.start_box.count() > 0, "the models")
    wait(lambda: presenter._component is not None, "the component")
    yield "train-empty", dialog
    dialog.choose.folder_given.emit(stage.play(_BETTER, stops_at=_TAKEN_AT))
    wait(dialog.choose.go.isEnabled, "the folder")
    card = dialog.choose.card
    wait(lambda: not card.thumbnails.missing(), "the thumbnails")
    yield "train-chosen", dialog
    card.list_wanted.emit()
    wait(lambda: dialog.findChild(LeftOutDialog) is not None, "the list")
    listed = dialog.findChild(LeftOutDialog)
    assert listed is not None
    yield "train-left-out", listed
    listed.close()

    dialog.choose.go.click()
    wait(lambda: _step(window) >= _TAKEN_AT, "the training")
    wait(lambda: len(dialog.running.samples.rows) > 0, "the samples")
    yield "train-running", dialog
    dialog.reject()
    yield "train-background", window
    presenter.trainer.discard()
    wait(lambda: not presenter.is_running, "the end of the training")

    yield from _reports(window, stage, wait, dialog)
    yield from _faults(window, stage, wait, dialog)


def _reports(
    window: MainWindow, stage: Stage, wait: Wait, dialog: TrainingDialog
) -> Iterator[tuple[str, QWidget]]:
    for name, recording in (("worse", _WORSE), ("better", _BETTER)):
        _begin(window, recording, stage.play(recording), wait)
        wait(lambda: dialog.page is dialog.report, "the report")
        wait(lambda: len(dialog.report.pictures.rows) > 0, "its pictures")
        yield f"train-report-{name}", dialog
        if name == "worse":
            dialog.report.keep.click()
    dialog.report.use.click()
    wait(lambda: dialog.page is dialog.in_use, "the new model")
    yield "train-in-use", dialog
    dialog.in_use.back.click()
    wait(lambda: not dialog.in_use.back.isVisible(), "the way back")
    dialog.in_use.done.click()


def _faults(
    window: MainWindow, stage: Stage, wait: Wait, dialog: TrainingDialog
) -> Iterator[tuple[str, QWidget]]:
    album = stage.play(
        _BETTER,
        stops_at=_TAKEN_AT,
        failure="There is no room on the disk for checkpoint.npz.",
        hint="Free some space or choose another disk.",
        said="OSError: [Errno 28] No space left on device\n\nThere is no room on the disk for "
        "checkpoint.npz. Free some space or choose another disk.",
    )
    _begin(window, _BETTER, album, wait)
    wait(lambda: dialog.page is dialog.failure, "the failure")
    dialog.failure.show_details.click()
    yield "train-failure", dialog
    window.window_controller.training.training_presenter.trainer.discard()
    dialog.reject()

    dialog.missing.show_missing(Missing(("tensorflow", "keras")), _COMMAND)
    dialog.show_page(dialog.missing)
    yield "train-missing", dialog
    dialog.reject()


def _begin(window: MainWindow, recording: Recording, album: Path, wait: Wait) -> None:
    presenter = window.window_controller.training.training_presenter
    shutil.rmtree(presenter._parts.runs / recording.id, ignore_errors=True)
    presenter.open()
    dialog = presenter.dialog
    assert dialog is not None
    dialog.choose.folder_given.emit(album)
    wait(dialog.choose.go.isEnabled, "the folder")
    dialog.choose.go.click()


def _step(window: MainWindow) -> int:
    training_state = window.window_controller.training.training_presenter.trainer.training_state
    return (
        0
        if training_state is None or training_state.phase is not Phase.LEARNING
        else training_state.step
    )
