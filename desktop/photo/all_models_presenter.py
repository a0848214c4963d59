"""Tries every model on the open photo, and takes the one that is clicked."""

from PySide6.QtCore import QObject, Slot

from desktop.models.model_service import ModelService
from desktop.photo import photo_jobs
from desktop.photo.adjust_panel import AdjustPanel
from desktop.photo.photo_controller import PhotoController
from desktop.photo.photo_jobs import Tile
from desktop.photo.session import Edits
from desktop.photo.viewer.candidate_strip import Candidate, CandidateStrip
from desktop.work.workers import Failure, InOrder, Reply, Worker


class AllModelsPresenter(QObject):
    """Connects the candidate strip with the photo controller and the models."""

    def __init__(
        self,
        photo_controller: PhotoController,
        strip: CandidateStrip,
        adjust: AdjustPanel,
        models: ModelService,
        worker: Worker,
    ) -> None:
        super().__init__(strip)
        self._photo_controller = photo_controller
        self._strip = strip
        self._candidates: tuple[Candidate, ...] = ()
        self._asker = InOrder(worker)
        self._asker.answered.connect(self._on_answered)
        self._adjust = adjust
        self._models = models
        adjust.try_all_wanted.connect(self.toggle)
        models.changed.connect(self._on_models_changed)
        strip.taken.connect(photo_controller.choose_model)
        strip.close_wanted.connect(self.hide)
        photo_controller.opened.connect(self._on_opened)
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
        elif self._photo_controller.session.can_be_coloured and len(self._candidates) > 1:
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
        self._asker.forget()
        self._asker.answered.disconnect(self._on_answered)

    def _begin(self) -> None:
        self._asker.forget()
        session = self._photo_controller.session
        for candidate in self._candidates:
            self._strip.show_picture(candidate.id, None)
            edits = Edits(candidate.id, session.edits.colour)
            subject = self._photo_controller.subject_with(edits)
            if subject is not None:
                self._asker.ask(photo_jobs.colour_for_tile(subject))
        self._strip.show_present(session.edits.model)

    @Slot()
    def _on_opened(self) -> None:
        if self.is_open and self._photo_controller.session.can_be_coloured:
            self._begin()
        else:
            self.hide()

    @Slot()
    def _on_changed(self) -> None:
        self._strip.show_present(self._photo_controller.session.edits.model)

    @Slot(object)
    def _on_answered(self, outcome: Reply | Failure) -> None:
        # A model that cannot be run says so when it is taken.
        tile = outcome.result if isinstance(outcome, Reply) else None
        photo = self._photo_controller.session.photo
        if isinstance(tile, Tile) and photo is not None and tile.photo == photo.number:
            self._strip.show_picture(tile.model, tile.picture)
