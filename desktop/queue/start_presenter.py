"""Begins a run of the queue, once a person has seen what it will do."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QWidget

from core.base.errors import UsageError
from core.batch.existing import Existing
from core.batch.output_place import Beside, OutputPlace, results_of_folder
from core.colour.colour_settings import ColourSettings
from core.queue.jobs import JobState, QueueJob
from desktop.queue import queue_jobs
from desktop.queue.awaited_photos import AwaitedPhotos
from desktop.queue.queue_service import QueueService
from desktop.queue.run_choice import RunChoice
from desktop.queue.start_sheet import StartSheet
from desktop.queue.survey import Survey
from desktop.settings.export_choice import ExportChoice
from desktop.ui.appearance import Appearance


def _do_nothing() -> None:
    """Leave all as it is."""


class StartPresenter(QObject):
    """Opens the sheet before a run, keeps it up with the queue, and does what it says."""

    def __init__(self, look: Appearance, queue: QueueService, panel: QWidget) -> None:
        super().__init__(panel)
        self._look = look
        self._queue = queue
        self._panel = panel
        self._run: RunChoice | None = None
        self._before = ExportChoice()
        self._sheet: StartSheet | None = None
        self._counted = 0
        #: Photos that have ended, and wait again once the run is wanted.
        self._also: tuple[QueueJob, ...] = ()
        self._given_up: Callable[[], object] = _do_nothing
        self._awaited = AwaitedPhotos(queue)
        queue.changed.connect(self._awaited.look)
        queue.failed.connect(self._forget)
        queue.changed.connect(self._on_queue_changed)
        queue.surveyor.surveyed.connect(self._on_surveyed)

    def ask(
        self,
        choice: RunChoice,
        model: str,
        *,
        also: Sequence[QueueJob] = (),
        given_up: Callable[[], object] = _do_nothing,
    ) -> None:
        """Show what a run will do; it begins when the sheet says so.

        Args:
            choice: what the run is told.
            model: the name of its model.
            also: photos that have ended, and are to be made again with those that wait.
            given_up: is called when it is not to begin.
        """
        if self._sheet is not None or not (self._queue.model.tally.waiting or also):
            return
        self._also, self._given_up = tuple(also), given_up
        self._run = choice
        self._before = self._queue.export_choice
        sheet = self._sheet = StartSheet(self._panel.window(), self._look, self._before)
        sheet.show_model(model, is_adjusted=choice.settings != ColourSettings())
        sheet.show_is_for_all(choice.is_for_all)
        sheet.choice_changed.connect(self._on_choice_changed)
        sheet.start_wanted.connect(self._on_start_wanted)
        sheet.finished.connect(self._on_finished)
        self._queue.surveyor.refused.connect(sheet.refuse)
        self._tell(sheet, self._before)
        sheet.open()

    def _tell(self, sheet: StartSheet, choice: ExportChoice) -> None:
        """Tell the sheet what it shows, and have the rest counted."""
        waiting = self._waiting()
        self._counted = len(waiting)
        if not waiting or self._run is None:
            sheet.reject()
            return
        sheet.show_photos(len(waiting), waiting[0].job.source, self._run.model)
        sheet.show_time(self._by_pace())
        self._tell_results(sheet, choice, waiting)

    def _tell_results(
        self, sheet: StartSheet, choice: ExportChoice, waiting: tuple[QueueJob, ...]
    ) -> None:
        surveyor, run = self._queue.surveyor, self._run
        if run is None:
            return
        if choice.names_as(self._before):
            # Photos that a command added may have their own places, and keep them.
            sheet.show_target(waiting[0].job.target, self._queue.model.folders)
            surveyor.begin(waiting, choice.options, run)
            return
        named = self._queue.folders
        try:
            (first,) = queue_jobs.jobs_by(choice, run.model, waiting[:1], named)
        except UsageError as error:
            surveyor.end()
            sheet.refuse(error)
            return
        photos = [item.job.source for item in waiting]
        sheet.show_target(first.target, _folders_by(choice.place, photos, named))
        surveyor.begin_with(waiting, choice, run, named)

    def _by_pace(self) -> float | None:
        """Give how long it takes at the pace of an earlier run; None where there was none."""
        pace = self._queue.photos_per_s
        return self._counted / pace if pace > 0 else None

    def _waiting(self) -> tuple[QueueJob, ...]:
        also = {item.id for item in self._also}
        items = self._queue.model.jobs()
        return tuple(i for i in items if i.state is JobState.WAITING or i.id in also)

    @Slot(object)
    def _on_choice_changed(self, choice: ExportChoice) -> None:
        if self._sheet is not None:
            self._tell(self._sheet, choice)

    @Slot()
    def _on_queue_changed(self) -> None:
        """Count again when photos came or went while the sheet is open."""
        sheet = self._sheet
        if sheet is None or not sheet.is_sound:
            return
        waiting = self._queue.model.tally.waiting
        if (len(self._waiting()) if self._also else waiting) != self._counted:
            self._tell(sheet, sheet.choice)

    @Slot(object)
    def _on_surveyed(self, survey: Survey) -> None:
        if self._sheet is None:
            return
        self._sheet.show_survey(survey)
        workers = self._queue.workers
        seconds = survey.seconds(workers, with_existing=True)
        if seconds is None:
            self._sheet.show_time(self._by_pace())
        else:
            self._sheet.show_time(seconds, survey.seconds(workers, with_existing=False))

    @Slot(object, object)
    def _on_start_wanted(self, choice: ExportChoice, existing: Existing) -> None:
        if self._run is None:
            return
        run, also = replace(self._run, existing=existing), self._also
        if also:
            self._queue.editor.wait_again(item.id for item in also)
        if choice != self._before:
            self._queue.choose_export(choice, run.model)
        if also:
            photos = [item.job.source for item in also]
            self._awaited.wait_for(photos, lambda: self._queue.start(run))
        else:
            self._queue.start(run)

    @Slot(int)
    def _on_finished(self, result: int) -> None:
        self._sheet = None
        self._queue.surveyor.end()
        if result != QDialog.DialogCode.Accepted:
            self._given_up()

    @Slot()
    def _forget(self) -> None:
        self._awaited.forget()


def _folders_by(
    place: OutputPlace, photos: Sequence[Path], named: Sequence[Path]
) -> tuple[Path, ...]:
    """Give the folders that results go into, as the panel names them: a tree counts once.

    Args:
        place: where results go.
        photos: of the queue.
        named: the folders that photos of the queue were found in.

    Returns:
        None for beside each photo, where these lie in several folders.
    """
    if isinstance(place, Path):
        return (place,)
    found: dict[Path, Path] = {}
    for photo in photos:
        folder = photo.parent
        if folder not in found:
            top = next((one for one in named if folder.is_relative_to(one)), None)
            found[folder] = (
                folder if top is None or place is Beside.PHOTO else results_of_folder(top, place)
            )
    are_beside = all(folder == target for folder, target in found.items())
    return () if are_beside and len(found) > 1 else tuple(dict.fromkeys(found.values()))
