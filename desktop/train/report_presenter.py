"""The report at work: the new model is taken in, or not, and there is a way back."""

from PySide6.QtCore import QObject, Signal, Slot

from core.base.errors import AutochromeError
from core.model.library import Library
from desktop.models.model_names import model_name
from desktop.train import training_jobs
from desktop.train.pages.in_use_page import InUsePage
from desktop.train.pages.report_page import ReportPage
from desktop.train.training_jobs import ReportRows, Swapped
from desktop.train.training_state import TrainingState
from desktop.work.workers import InOrder, Work


class ReportPresenter(QObject):
    """Connects the pages after a training with the library.

    Signals:
        kept: the user keeps the model before.
        swapped: `Swapped`: another model is in use, and the last page says which.
        failed: an `AutochromeError` about the pictures.
    """

    kept = Signal()
    swapped = Signal(object)
    failed = Signal(object)

    def __init__(
        self, report: ReportPage, in_use: InUsePage, library: Library, jobs: InOrder
    ) -> None:
        super().__init__(report)
        self._report, self._in_use = report, in_use
        self._library, self._jobs = library, jobs
        self._training_state: TrainingState | None = None
        report.use_wanted.connect(self._on_use_wanted)
        report.keep_wanted.connect(self.kept)
        in_use.back_wanted.connect(self._on_back_wanted)

    def show(self, training_state: TrainingState) -> None:
        """Show the report of a training."""
        if training_state.report is not None and training_state is not self._training_state:
            self._training_state = training_state
            self._report.show_report(training_state, training_state.report)
            work = training_jobs.read_report(training_state.report)
            self._jobs.ask(work, self._on_pictures, self.failed.emit)

    def _on_pictures(self, shown: ReportRows) -> None:
        self._report.show_pictures(shown.rows)
        report = shown.report
        self._in_use.show_pictures((report.before_name, report.new_name), shown.rows)

    def _on_swapped(self, swapped: Swapped) -> None:
        self._report.show_busy(False)
        self._show_swapped(swapped)
        self.swapped.emit(swapped)

    def _show_swapped(self, swapped: Swapped) -> None:
        """Say which model is in use now."""
        default, previous = swapped.shelf.default, swapped.shelf.previous
        if default is None or self._training_state is None:
            return
        name = model_name(default)
        if swapped.is_back:
            self._in_use.show_back(name, self._training_state.order.name)
        else:
            report = self._training_state.report
            self._in_use.show_in_use(
                name,
                "" if previous is None else model_name(previous),
                was_worse=report is not None and not report.is_better,
            )

    def close(self) -> None:
        """Wait for nothing more."""
        self._report.show_busy(False)
        self._in_use.show_busy(False)

    def _on_not_swapped(self, error: AutochromeError) -> None:
        """Show an error where the user waits for what failed."""
        self._report.show_problem(error)
        self._in_use.show_busy(False)

    @Slot()
    def _on_use_wanted(self) -> None:
        if self._training_state is not None:
            self._report.show_busy(True)
            package = self._training_state.order.package
            self._swap(training_jobs.take_in(self._library, package))

    @Slot()
    def _on_back_wanted(self) -> None:
        self._in_use.show_busy(True)
        self._swap(training_jobs.go_back(self._library))

    def _swap(self, work: Work[Swapped]) -> None:
        self._jobs.ask(work, self._on_swapped, self._on_not_swapped)
