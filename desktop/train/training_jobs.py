"""What the training dialog has done in a worker: models, and pictures of a training.

Each function binds a `Work`; it runs in the worker and gives a frozen value back.
"""

import contextlib
import csv
import logging
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from core.base.presence import is_folder, is_there
from core.model.library import Library
from core.model.shelf import Shelf
from desktop.train.process_events import ReportEvent, SamplesEvent
from desktop.train.training_order import TrainingOrder
from desktop.work.workers import Work

_log = logging.getLogger(__name__)

#: The losses of a run, a line a round.
_LOSSES: Final = "history.csv"
#: Pictures of one photograph, side by side.
PictureRow = tuple[QImage, ...]


@dataclass(frozen=True, slots=True)
class Swapped:
    """Another model is the default now.

    Attributes:
        shelf: the models that there are.
        is_back: the one before took its place again.
    """

    shelf: Shelf
    is_back: bool


@dataclass(frozen=True, slots=True)
class SampleRows:
    """Photographs as they look during a training: grey, coloured, true."""

    step: int
    rows: tuple[PictureRow, ...]


@dataclass(frozen=True, slots=True)
class ReportRows:
    """Photographs after a training: grey, before, after, true."""

    report: ReportEvent
    rows: tuple[PictureRow, ...]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file that is not learned from, and why."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class LeftOutList:
    """All files of a folder that are not learned from."""

    files: tuple[LeftOut, ...]


def list_models(library: Library) -> Work[Shelf]:
    """Bind reading which models there are."""

    def work() -> Shelf:
        return library.shelf()

    return work


def take_in(library: Library, package: Path) -> Work[Swapped]:
    """Bind installing a new model, once it is known to run, and making it the default."""

    def work() -> Swapped:
        installed = library.install(package)
        library.set_default(installed.package.card.id)
        return Swapped(library.shelf(), is_back=False)

    return work


def go_back(library: Library) -> Work[Swapped]:
    """Bind making the model before the default again."""

    def work() -> Swapped:
        library.roll_back()
        return Swapped(library.shelf(), is_back=True)

    return work


def clear_away(library: Library, order: TrainingOrder) -> Work[None]:
    """Bind removing what a training left on the disk, once the user has decided about it.

    The state alone is some 100 MB. A model that was trained and not taken in stays, with its
    losses: it is a file like any other, and a night's work.
    """

    def work() -> None:
        folder = order.folder
        is_in = any(model.package.card.id == order.model_id for model in library.models())
        stays = () if is_in or not is_there(order.package) else (order.package.name, _LOSSES)
        for path in sorted(folder.glob("*")) if is_folder(folder) else ():
            if path.name not in stays:
                _remove(path)
        with contextlib.suppress(OSError):  # not empty: the model stays
            folder.rmdir()

    return work


def read_samples(samples: SamplesEvent) -> Work[SampleRows]:
    """Bind cutting a strip of samples into pictures."""

    def work() -> SampleRows:
        strip = QImage(str(samples.path))
        rows = [
            tuple(
                strip.copy(QRect(column * row.width, row.top, row.width, row.height))
                for column in range(3)
            )
            for row in samples.rows
        ]
        return SampleRows(samples.step, tuple(row for row in rows if not row[0].isNull()))

    return work


def read_report(report: ReportEvent) -> Work[ReportRows]:
    """Bind cutting the strips of a report into pictures."""

    def work() -> ReportRows:
        strips = [QImage(str(path)) for path in report.pictures]
        return ReportRows(report, tuple(_quarters(strip) for strip in strips if not strip.isNull()))

    return work


def read_left_out(table: Path) -> Work[LeftOutList]:
    """Bind reading the table of files that are not learned from."""

    def work() -> LeftOutList:
        with table.open(newline="", encoding="utf-8", errors="surrogateescape") as file:
            rows = csv.DictReader(file)
            return LeftOutList(tuple(LeftOut(Path(row["path"]), row["reason"]) for row in rows))

    return work


def _remove(path: Path) -> None:
    """Remove a file or a folder of a run; what the disk keeps costs room and nothing else."""
    try:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()
    except OSError as error:
        _log.warning("a training's %s could not be removed: %s", path.name, error)


def _quarters(strip: QImage) -> PictureRow:
    width = strip.width() // 4
    return tuple(strip.copy(QRect(n * width, 0, width, strip.height())) for n in range(4))
