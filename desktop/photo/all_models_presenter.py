"""Tries every model on the open photo, and takes the one that is clicked."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from desktop.models.model_service import ModelService
from desktop.photo import photo_jobs
from desktop.photo.adjust_panel import AdjustPanel
from desktop.photo.photo_changes import PhotoChanges
from desktop.photo.photo_controller import PhotoController
from desktop.photo.photo_jobs import Tile
from desktop.photo.viewer.candidate_strip import Candidate, CandidateStrip
from desktop.ui.commands import Do
from desktop.work.workers import EngineWorker, InOrder, ignored


class AllModelsPresenter(QObject):
    """Connects the candidate strip with the photo controller and the models."""

    def __init__(
        self,
        photo_controller: PhotoController,
        strip: CandidateStrip,
        adjust: AdjustPanel,
        models: ModelService,
        worker: EngineWorker,
    ) -> None:
        super().__init__(strip)
        self._photo_controller = photo_controller
        self._strip = strip
        self._candidates: tuple[Candidate, ...] = ()
        self._worker, self._asker = worker, InOrder(worker)
        self._adjust = adjust
        self._models = models
        adjust.try_all_wanted.connect(self.toggle)
        models.changed.connect(self._on_models_changed)
        strip.taken.connect(photo_controller.choose_model)
        strip.close_wanted.connect(self.hide)
        photo_controller.opened.connect(self._on_opened)
        photo_controller.turned.connect(self._on_opened)
        photo_controller.changed.connect(self._on_changed)
        self._on_models_changed()

    @property
    def is_open(self) -> bool:
        """Whether the strip is shown."""
        return not self._strip.isHidden()

    @Slot()
    def _on_models_changed(self) -> None:
        cards = [model.package.card for model in self._models.models]
        self._candidates = tuple(Candidate(card.id, card.name) for card in cards)
        self._strip.show_candidates(self._candidates)
        if self.is_open:
            self._begin()

    @Slot()
    def toggle(self) -> None:
        """Open the strip, or close it."""
        if self.is_open:
            self.hide()
        elif Do.TRY_ALL in self._photo_controller.possible.commands:
            self._strip.setVisible(True)
            self._begin()
            self._adjust.show_trying(True)

    @Slot()
    def hide(self) -> None:
        """Close the strip; what has not begun is not tried."""
        if self.is_open:
            self._strip.setVisible(False)
            self._asker.forget()
            self._adjust.show_trying(False)

    def close(self) -> None:
        """Ask for nothing more."""
        self._asker.close()

    def _begin(self) -> None:
        self._asker.forget()
        session = self._photo_controller.session
        for candidate in self._candidates:
            self._strip.show_picture(candidate.id, None)
            edits = replace(session.edits, model=candidate.id)
            subject = self._photo_controller.subject_with(edits)
            if subject is not None:
                work = self._worker.with_engine(photo_jobs.colour_for_tile(subject))
                # A model that cannot be run says so when it is taken.
                self._asker.ask(work, self._on_tile, ignored)
        self._strip.show_present(session.edits.model)

    @Slot()
    def _on_opened(self) -> None:
        if self.is_open and self._photo_controller.session.can_be_coloured:
            self._begin()
        else:
            self.hide()

    @Slot(object)
    def _on_changed(self, changes: PhotoChanges) -> None:
        if changes.edits:
            self._strip.show_present(self._photo_controller.session.edits.model)

    def _on_tile(self, tile: Tile) -> None:
        photo = self._photo_controller.session.photo
        if photo is not None and tile.photo == photo.number:
            self._strip.show_picture(tile.model, tile.picture)
