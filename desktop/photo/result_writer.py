"""Makes results of the open photo, one after the other: for the disk, and to be taken elsewhere."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from core.base.errors import AutochromeError, FolderNotWritable
from core.colorize.export_options import ExportOptions
from core.model.package import Package
from desktop.photo import photo_jobs
from desktop.photo.photo_jobs import Saved
from desktop.photo.session import Subject
from desktop.work.workers import EngineWork, EngineWorker, InOrder

_T = TypeVar("_T")


class ResultWriter(QObject):
    """Has them made in a worker; each is of the photo as it was when it was asked for.

    Args:
        worker: where they are made.

    Signals:
        changed: what is being saved is different.
        saved: a `Saved`.
        made: a file that is no result to keep was made, or could not be.
        refused: a `FolderNotWritable`; the result can be saved elsewhere.
        not_saved: another `AutochromeError`, and the key of the photo whose result is not written.
        failed: an `AutochromeError` about the clipboard.
    """

    changed = Signal()
    saved = Signal(object)
    made = Signal()
    refused = Signal(object)
    not_saved = Signal(object, object)
    failed = Signal(object)

    def __init__(self, worker: EngineWorker) -> None:
        super().__init__()
        self._worker = worker
        self._asker = InOrder(worker)
        self._saving: list[Path] = []

    @property
    def is_busy(self) -> bool:
        """Whether a result is being made."""
        return self._asker.is_busy

    def is_saving(self, key: Path) -> bool:
        """Tell whether a result of a photo is being saved."""
        return key in self._saving

    def save(
        self,
        subject: Subject,
        target: Path,
        options: ExportOptions,
        known: Package | None = None,
        *,
        is_sized: bool = False,
    ) -> None:
        """Write a result, also where the model that made it, as it is known, is gone."""
        job = photo_jobs.save(subject, target, options, known, is_sized=is_sized)
        work = self._worker.with_engine(job)
        self._saving.append(subject.photo.key)
        self._asker.ask(work, self._on_saved, partial(self._on_not_saved, subject.photo.key))
        self.changed.emit()

    def make(
        self,
        job: EngineWork[_T],
        then: Callable[[_T], object],
        failed: Callable[[AutochromeError], object],
    ) -> None:
        """Have something else made of a result, after what is being saved.

        Args:
            job: what is made.
            then: is given it.
            failed: is given why there is none.
        """

        def on_made(made: _T) -> None:
            then(made)
            self.made.emit()

        def on_failed(error: AutochromeError) -> None:
            failed(error)
            self.made.emit()

        self._asker.ask(self._worker.with_engine(job), on_made, on_failed)

    def close(self) -> None:
        """Begin nothing more, and drop what still comes back."""
        self._asker.close()

    def _on_saved(self, saved: Saved) -> None:
        self._saving.remove(saved.photo.key)
        self.saved.emit(saved)

    def _on_not_saved(self, key: Path, error: AutochromeError) -> None:
        self._saving.remove(key)
        if isinstance(error, FolderNotWritable):
            self.refused.emit(error)
        else:
            self.not_saved.emit(error, key)
        self.changed.emit()
