"""Bring the training dialog from scene to scene, for `tools/screenshots.py`."""

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

import colour_album
from PySide6.QtWidgets import QWidget

from core.package import open_package, write_package
from core.paths import bundled_models_dir
from desktop.main_window import MainWindow
from desktop.train.dialog import TrainingDialog
from desktop.train.left_out import LeftOutDialog
from desktop.train.probe import Missing
from desktop.train.standing import Phase

_HERE: Final = Path(__file__).resolve().parent
_ID: Final = "family-album"
#: The step of the recorded training at which the pictures are taken.
_TAKEN_AT: Final = 100
#: The line that is shown where the component is missing, without the paths of this machine.
_COMMAND: Final = '"/opt/autochrome/.venv/bin/python" -m pip install -e "/opt/autochrome[training]"'
Wait = Callable[[Callable[[], bool], str], None]


class Stage:
    """The component that plays a training back, and the album that it is about.

    Args:
        home: the user's data folder; the album lies below it.
    """

    def __init__(self, home: Path) -> None:
        self.folder = home / "component"
        self.album = home / "Pictures" / "In colour" / "Family album"
        (self.folder / "training").mkdir(parents=True)
        shutil.copy(_HERE / "recorded_training.py", self.folder / "training" / "__main__.py")
        colour_album.write_album(self.album)
        ways = colour_album.GREY, colour_album.MODEL, colour_album.LEARNED, colour_album.ALBUM
        report = colour_album.write_strips(self.folder / "report", ways)
        self._unchanged = colour_album.write_strips(
            self.folder / "unchanged", (ways[0], ways[1], ways[1], ways[3])
        )
        shown = colour_album.write_strips(self.folder / "samples", (ways[0], ways[2], ways[3]))
        samples = self.folder / "samples.png"
        self._plan: dict[str, object] = {
            "root": str(_HERE.parent),
            "missing": [],
            "record": str(_HERE / "recorded_training.jsonl"),
            "samples": str(samples),
            "rows": colour_album.stack(shown, samples),
            "report": {"pictures": [str(path) for path in report]},
            "package": str(self._package()),
            "stops_at": _TAKEN_AT,
            "failure": "",
            "hint": "",
            "said": "",
        }
        self.plan()

    def plan(self, **values: object) -> None:
        """Change what happens from the next start on."""
        self._plan |= values
        (self.folder / "plan.json").write_text(json.dumps(self._plan))

    @property
    def report(self) -> dict[str, object]:
        """What the report says beside the record."""
        report = self._plan["report"]
        return dict(report) if isinstance(report, dict) else {}

    def no_better(self) -> dict[str, object]:
        """Give what the report says where the training found nothing that did better."""
        record = Path(str(self._plan["record"])).read_text(encoding="utf-8")
        told = json.loads(record.splitlines()[-1])
        return {
            "is_better": False,
            "new": told["start"] | {"name": told["new"]["name"]},
            "pictures": [str(path) for path in self._unchanged],
        }

    def _package(self) -> Path:
        """Make what a training would: the bundled model by another name."""
        natural = open_package(bundled_models_dir() / "natural.colormodel")
        card = replace(natural.card, id=_ID, name="Family album")
        target = self.folder / f"{_ID}.colormodel"
        write_package(target, card=card, model=natural.read_model())
        return target


def scenes(window: MainWindow, stage: Stage, wait: Wait) -> Iterator[tuple[str, QWidget]]:
    """Give name and widget of each picture; each is to be taken before the next is asked for."""
    desk = window.studio.training.workshop
    desk.open()
    dialog = desk.dialog
    assert dialog is not None
    wait(lambda: dialog.choose.start_box.count() > 0, "the models")
    wait(lambda: desk._component is not None, "the component")
    yield "train-empty", dialog
    dialog.choose.folder_given.emit(stage.album)
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
    desk.trainer.discard()
    wait(lambda: not desk.is_running, "the end of the training")

    stage.plan(stops_at=-1)
    yield from _reports(window, stage, wait, dialog)
    yield from _faults(window, stage, wait, dialog)


def _reports(
    window: MainWindow, stage: Stage, wait: Wait, dialog: TrainingDialog
) -> Iterator[tuple[str, QWidget]]:
    recorded = stage.report
    for name, figures in (("worse", stage.no_better()), ("better", {})):
        stage.plan(report=recorded | figures)
        _begin(window, stage, wait)
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
    stage.plan(
        stops_at=_TAKEN_AT,
        failure="There is no room on the disk for checkpoint.npz.",
        hint="Free some space or choose another disk.",
        said="OSError: [Errno 28] No space left on device\n\nThere is no room on the disk for "
        "checkpoint.npz. Free some space or choose another disk.",
    )
    _begin(window, stage, wait)
    wait(lambda: dialog.page is dialog.failure, "the failure")
    dialog.failure.show_details.click()
    yield "train-failure", dialog
    window.studio.training.workshop.trainer.discard()
    dialog.reject()

    dialog.missing.show_missing(Missing(("tensorflow", "keras")), _COMMAND)
    dialog.show_page(dialog.missing)
    yield "train-missing", dialog
    dialog.reject()


def _begin(window: MainWindow, stage: Stage, wait: Wait) -> None:
    desk = window.studio.training.workshop
    shutil.rmtree(desk._parts.runs / _ID, ignore_errors=True)
    desk.open()
    dialog = desk.dialog
    assert dialog is not None
    dialog.choose.folder_given.emit(stage.album)
    wait(dialog.choose.go.isEnabled, "the folder")
    dialog.choose.go.click()


def _step(window: MainWindow) -> int:
    standing = window.studio.training.workshop.trainer.standing
    return 0 if standing is None or standing.phase is not Phase.LEARNING else standing.step
