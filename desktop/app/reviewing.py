"""Goes through results in the whole window, and back to what was there before."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from core.queue.jobs import QueueJob
from desktop.app.central_widget import CentralWidget
from desktop.app.note_places import NotePlaces
from desktop.app.services import Services
from desktop.app.side_panels import SidePanels
from desktop.pictures.view_state import ViewMode
from desktop.queue.again_note import AgainNote
from desktop.queue.queue_presenter import QueuePresenter
from desktop.queue.review.review_presenter import ReviewPresenter
from desktop.ui.messages import Message, MessageTone
from desktop.ui.notices import Notices


class Reviewing(QObject):
    """Shows the results in place of bar, panels and photo.

    Args:
        central: what the window holds.
        panels: to the left and right, which give way.
        services: what is behind the window.
        queue: opens photos, and begins runs.
        notices: shows what happened.
        places: where that is shown.

    Signals:
        toggled: somebody began to go through the results, or went back.
    """

    toggled = Signal()

    def __init__(
        self,
        central: CentralWidget,
        panels: SidePanels,
        services: Services,
        queue: QueuePresenter,
        notices: Notices,
        places: NotePlaces,
    ) -> None:
        super().__init__(central)
        self._central, self._panels, self._services = central, panels, services
        self._queue, self._notices, self._places = queue, notices, places
        self._presenter: ReviewPresenter | None = None
        self._before: tuple[QWidget, bool, bool] | None = None
        self._again = AgainNote(services.queue, notices, queue.start, lambda: self.is_open)
        queue.ends.review_wanted.connect(self.begin)
        central.stage.currentChanged.connect(self._on_stage_changed)
        services.settings.changed.connect(self._on_settings_changed)

    @property
    def presenter(self) -> ReviewPresenter:
        """Goes through the results; made when that is asked for first."""
        if self._presenter is None:
            services = self._services
            presenter = ReviewPresenter(
                services.look, services.queue, services.review, services.strip_pictures
            )
            presenter.edit_wanted.connect(self._on_edit_wanted)
            presenter.left.connect(self._on_left)
            presenter.view.mode_wanted.connect(self._on_mode_wanted)
            self._central.stage.addWidget(presenter.view)
            self._places.add(presenter.view, presenter.view.room)
            self._presenter = presenter
            self._on_settings_changed()
        return self._presenter

    @property
    def is_open(self) -> bool:
        """Whether somebody goes through results."""
        return self._presenter is not None and self._presenter.is_open

    @Slot()
    def toggle(self) -> None:
        """Go through the results, or back."""
        if self.is_open:
            self.presenter.leave()
        else:
            self.begin()

    @Slot()
    def begin(self) -> None:
        """Go through the results."""
        if self.is_open:
            return
        if not self._services.queue.model.tally.done:
            self._notices.on_message(
                Message(
                    MessageTone.INFO,
                    self.tr("There are no results yet"),
                    self.tr("Photos of the queue that are in colour can be looked through here."),
                )
            )
            return
        stage, panels = self._central.stage, self._panels
        view = self.presenter.view
        self._again.clear()
        self._queue.ends.clear()
        before = stage.currentWidget() or self._central.start
        self._before = (before, panels.is_queue_shown, panels.is_adjust_shown)
        panels.show_queue(False)
        panels.show_adjust(False)
        self._central.bar.hide()
        stage.setCurrentWidget(view)
        # The view has the size that is read for once it is laid out.
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.presenter.begin()
        view.take_keyboard()
        self.toggled.emit()

    def close(self) -> None:
        """Ask for nothing more."""
        self._queue.ends.close()
        if self._presenter is not None:
            self._presenter.close()

    @Slot(int)
    def _on_left(self, again: int) -> None:
        if self._before is None:
            return
        (widget, has_queue, has_adjust), self._before = self._before, None
        stage = self._central.stage
        if self._presenter is not None and stage.currentWidget() is self._presenter.view:
            stage.setCurrentWidget(widget)
        self._central.bar.show()
        self._panels.show_queue(has_queue)
        self._panels.show_adjust(has_adjust)
        self._central.window().setFocus()
        self.toggled.emit()
        if again:
            self._again.tell(again)

    @Slot(int)
    def _on_stage_changed(self, place: int) -> None:
        """Somebody opened a photo meanwhile, by a drop or a second start."""
        presenter = self._presenter
        if presenter is not None and self._central.stage.widget(place) is not presenter.view:
            presenter.leave()

    @Slot(object)
    def _on_edit_wanted(self, job: QueueJob) -> None:
        self.presenter.leave()
        self._queue.open(job)

    @Slot(object)
    def _on_mode_wanted(self, mode: ViewMode) -> None:
        settings = self._services.settings
        settings.take(replace(settings.settings, view=mode))

    @Slot()
    def _on_settings_changed(self) -> None:
        if self._presenter is not None:
            mode = self._services.settings.settings.view
            # The original alone says nothing of a result.
            self._presenter.view.show_mode(ViewMode.SPLIT if mode is ViewMode.ORIGINAL else mode)
