"""Where a training happens: the trainer, the dialog, the badge and the notes, put together.

It stands between the pages, which know nothing of processes, and the trainer, which knows nothing
of widgets. `LazyTraining` holds it: it is made when training is first spoken of.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from core.model.shelf import Shelf
from desktop.train import training_jobs
from desktop.train.choose_presenter import ChoosePresenter
from desktop.train.component_search import ComponentSearch
from desktop.train.pages.choose_page import Chosen
from desktop.train.pending_training import PendingTraining
from desktop.train.process_events import SamplesEvent
from desktop.train.report_presenter import ReportPresenter
from desktop.train.trainer import Trainer
from desktop.train.training_component import Component
from desktop.train.training_dialog import TrainingDialog
from desktop.train.training_jobs import SampleRows, Swapped
from desktop.train.training_notices import TrainingNotices
from desktop.train.training_order import TrainingOrder, free_id
from desktop.train.training_parts import TrainingParts
from desktop.train.training_state import Phase, TrainingState
from desktop.train.widgets.training_badge import TrainingBadge
from desktop.ui.appearance import Appearance
from desktop.ui.widgets.notes import NoteStack
from desktop.work.workers import InOrder


@dataclass(frozen=True, slots=True)
class _Opened:
    """The dialog, and those who serve its pages."""

    dialog: TrainingDialog
    component_search: ComponentSearch
    choose_presenter: ChoosePresenter
    report_presenter: ReportPresenter


class TrainingPresenter(QObject):
    """Trains, shows it, and takes the model in.

    Args:
        window: the main window.
        parts: what it works with.
        look: theme and icons.
        notes: where it says what happened while the dialog is closed.
        chosen: the Python or the folder of the training component, if the user named one.

    Signals:
        models_changed: tuple of `Installed`, the default first: the models that there are now.
        place_chosen: the path of the component, to be remembered.
        help_wanted: the help is to be shown at a place.
        ended: the training process is gone, in whatever way.
    """

    models_changed = Signal(object)
    place_chosen = Signal(object)
    ended = Signal()
    help_wanted = Signal(str)

    def __init__(
        self,
        window: QWidget,
        parts: TrainingParts,
        look: Appearance,
        notes: NoteStack,
        chosen: Path | None,
    ) -> None:
        super().__init__(window)
        self._window, self._parts, self._look = window, parts, look
        self._place = chosen
        self._component: Component | None = None
        self._shelf: Shelf | None = None
        self._waiting: TrainingOrder | None = None
        self._samples: SamplesEvent | None = None
        self._opened: _Opened | None = None
        self.badge = TrainingBadge(look)
        self.trainer = Trainer(parts.home)
        self._notices = TrainingNotices(notes)
        self._jobs = InOrder(parts.worker)
        self.trainer.changed.connect(self._on_changed)
        self.trainer.ended.connect(self._on_ended)
        self.trainer.complained.connect(self._notices.complain)
        self.trainer.left.connect(self._on_left_behind)
        self.badge.clicked.connect(self.open)
        self._notices.go_on_wanted.connect(self._on_go_on_wanted)
        self._notices.forget_wanted.connect(self.trainer.discard)
        self._notices.show_wanted.connect(self.open)

    @property
    def is_running(self) -> bool:
        """Whether a training is under way."""
        return self.trainer.is_running

    @property
    def dialog(self) -> TrainingDialog | None:
        """The dialog, once it was opened."""
        return None if self._opened is None else self._opened.dialog

    def offer(self, pending: PendingTraining) -> None:
        """Offer to go on with a training that was broken off."""
        self._notices.offer(pending)

    @Slot()
    def open(self) -> None:
        """Show the training, or ask what is to be trained."""
        dialog = self._made().dialog
        training_state = self.trainer.training_state
        if training_state is None and dialog.page is not dialog.choose:
            dialog.show_page(dialog.choose)
        if training_state is not None:
            self._show(training_state)
        elif not dialog.isVisible():
            self._prepare()
        dialog.show()
        # The keyboard begins nowhere: a ring around a button says that Return presses it.
        dialog.setFocus()
        dialog.raise_()
        dialog.activateWindow()

    @Slot()
    def halt(self) -> None:
        """End the training so that the next start can go on with it; `ended` tells when."""
        self.trainer.halt()

    def close(self) -> None:
        """Begin nothing more, and end what was begun."""
        self.trainer.close()
        self._jobs.close()
        if self._opened is not None:
            self._opened.dialog.left.disconnect(self._on_left)
            self._opened.choose_presenter.close()
            self._opened.component_search.close()
            self._opened.report_presenter.close()
            self._opened.dialog.close()

    # The dialog and its pages.

    def _made(self) -> _Opened:
        """Give the dialog, which is made when it is first needed."""
        if self._opened is None:
            parts, dialog = self._parts, TrainingDialog(self._window, self._look)
            self._opened = _Opened(
                dialog,
                ComponentSearch(dialog.missing, self._place),
                ChoosePresenter(
                    dialog.choose, self._look, runs=parts.runs, thumbnails=parts.thumbnails
                ),
                ReportPresenter(dialog.report, dialog.in_use, parts.library, self._jobs),
            )
            self._connect(self._opened)
        return self._opened

    def _connect(self, opened: _Opened) -> None:
        opened.dialog.left.connect(self._on_left)
        opened.component_search.found.connect(self._on_found)
        opened.component_search.missing.connect(self._on_missing)
        opened.component_search.place_chosen.connect(self.place_chosen)
        opened.choose_presenter.wanted.connect(self._on_wanted)
        opened.choose_presenter.list_wanted.connect(self._on_list_wanted)
        opened.report_presenter.kept.connect(self._on_kept)
        opened.report_presenter.swapped.connect(self._on_swapped)
        opened.report_presenter.failed.connect(self._notices.complain)
        running, failure = opened.dialog.running, opened.dialog.failure
        running.pause_wanted.connect(self.trainer.pause)
        running.go_on_wanted.connect(self.trainer.go_on)
        running.stop_wanted.connect(self.trainer.stop_and_keep)
        running.discard_wanted.connect(self.trainer.discard)
        failure.again_wanted.connect(self._on_again)
        failure.forget_wanted.connect(self._on_forget_wanted)
        failure.closed.connect(self._on_failure_closed)
        failure.help_wanted.connect(self.help_wanted)

    def _prepare(self) -> None:
        """Find out which models there are, and where the component is."""
        work = training_jobs.list_models(self._parts.library)
        self._jobs.ask(work, self._on_listed, self._notices.complain)
        if self._component is None:
            self._made().component_search.look()

    def _show(self, training_state: TrainingState) -> None:
        """Bring the page about a training up to date, and into sight."""
        opened = self._made()
        dialog = opened.dialog
        if training_state.phase is Phase.DONE:
            opened.report_presenter.show(training_state)
            dialog.show_page(dialog.report)
        elif training_state.phase in (Phase.FAILED, Phase.HALTED):
            dialog.failure.show_state(training_state, is_begun=training_state.order.is_begun)
            dialog.show_page(dialog.failure)
        else:
            dialog.running.show_state(training_state)
            dialog.show_page(dialog.running)
            if training_state.samples is not None and training_state.samples != self._samples:
                self._samples = training_state.samples
                work = training_jobs.read_samples(training_state.samples)
                self._jobs.ask(work, self._on_samples, self._notices.complain)

    # Beginning.

    @Slot(object)
    def _on_found(self, component: Component) -> None:
        self._component = component
        opened = self._made()
        opened.choose_presenter.use(component)
        if opened.dialog.page is opened.dialog.missing:
            opened.dialog.show_page(opened.dialog.choose)
        self._begin()

    @Slot()
    def _on_missing(self) -> None:
        dialog = self._made().dialog
        if not self.is_running:
            dialog.show_page(dialog.missing)

    @Slot(object)
    def _on_wanted(self, chosen: Chosen) -> None:
        runs = self._parts.runs
        taken = {m.package.card.id for m in self._shelf.models} if self._shelf else set()
        self._waiting = TrainingOrder(
            chosen.photos,
            chosen.start,
            free_id(chosen.name, taken, runs),
            chosen.name,
            chosen.minutes,
            runs,
        )
        self._begin()

    @Slot(object)
    def _on_go_on_wanted(self, order: TrainingOrder) -> None:
        self._waiting = order
        self.open()
        self._begin()

    def _begin(self) -> None:
        """Begin what waits to be begun, once all is known that it takes."""
        order, shelf, component = self._waiting, self._shelf, self._component
        if order is None or shelf is None or component is None or self.is_running:
            return
        self._waiting = None
        self._samples = None
        used = shelf.default
        against = None if used is None else used.package.path
        opened = self._made()
        opened.choose_presenter.leave()
        opened.dialog.running.show_samples(())
        self._notices.clear()
        self.trainer.begin(component, order, against=against)

    # What happens.

    @Slot()
    def _on_changed(self) -> None:
        training_state, opened = self.trainer.training_state, self._opened
        self.badge.show_state(training_state)
        if opened is None or not opened.dialog.isVisible():
            return  # brought up to date when it is opened
        if training_state is not None:
            self._show(training_state)
        elif opened.dialog.page is opened.dialog.running:
            opened.dialog.show_page(opened.dialog.choose)
            self._prepare()

    @Slot()
    def _on_ended(self) -> None:
        training_state = self.trainer.training_state
        is_seen = self.dialog is not None and self.dialog.isVisible()
        if training_state is not None and not is_seen:
            self._notices.tell(training_state)
        self.ended.emit()

    def _on_listed(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._made().choose_presenter.show_models(shelf.models)
        self._begin()

    def _on_samples(self, samples: SampleRows) -> None:
        self._made().dialog.running.show_samples(samples.rows)

    @Slot(object)
    def _on_swapped(self, swapped: Swapped) -> None:
        opened = self._made()
        self._shelf = swapped.shelf
        opened.dialog.show_page(opened.dialog.in_use)
        self.trainer.discard()
        self.models_changed.emit(swapped.shelf.models)

    @Slot(object)
    def _on_left_behind(self, order: TrainingOrder) -> None:
        work = training_jobs.clear_away(self._parts.library, order)
        self._jobs.ask(work, lambda nothing: None, self._notices.complain)

    @Slot()
    def _on_kept(self) -> None:
        self.trainer.discard()
        self._made().dialog.close()

    @Slot()
    def _on_again(self) -> None:
        training_state = self.trainer.training_state
        if training_state is not None:
            self._waiting = training_state.order
            self._begin()

    @Slot()
    def _on_failure_closed(self) -> None:
        training_state = self.trainer.training_state
        if training_state is not None and not training_state.order.is_begun:
            self.trainer.discard()
        self._made().dialog.close()

    @Slot()
    def _on_forget_wanted(self) -> None:
        dialog = self._made().dialog
        self.trainer.discard()
        dialog.show_page(dialog.choose)
        self._prepare()

    @Slot()
    def _on_left(self) -> None:
        if self.trainer.training_state is None:
            self._waiting = None
            self._made().choose_presenter.leave()

    @Slot(object)
    def _on_list_wanted(self, table: Path) -> None:
        work = training_jobs.read_left_out(table)
        chooser = self._made().choose_presenter
        self._jobs.ask(work, chooser.show_left_out, self._notices.complain)
