"""Tries every model on the open photo, and takes the one that is clicked."""

from dataclasses import replace

from PySide6.QtCore import Slot

from desktop.models.model_names import model_name
from desktop.models.model_service import ModelService
from desktop.photo import photo_jobs
from desktop.photo.adjust_panel import AdjustPanel
from desktop.photo.candidates_presenter import CandidatesPresenter
from desktop.photo.halves.choices import ByModel, Choice
from desktop.photo.photo_controller import PhotoController
from desktop.photo.photo_jobs import Tile
from desktop.photo.viewer.candidate_strip import Candidate, CandidateStrip
from desktop.photo.viewer.strip_head import StripWords
from desktop.ui.commands import Do
from desktop.work.workers import EngineWorker, ignored


class AllModelsPresenter(CandidatesPresenter):
    """Connects the candidate strip with the photo controller and the models."""

    def __init__(
        self,
        photo_controller: PhotoController,
        strip: CandidateStrip,
        adjust: AdjustPanel,
        models: ModelService,
        worker: EngineWorker,
    ) -> None:
        super().__init__(photo_controller, strip, worker, Do.TRY_ALL)
        self._models = models
        adjust.try_all_wanted.connect(self.toggle)
        self.shown.connect(adjust.show_trying)
        models.changed.connect(self._on_models_changed)

    @Slot()
    def _on_models_changed(self) -> None:
        if self.is_open:
            self._begin()

    def _begin(self) -> None:
        self._asker.forget()
        self._strip.show_words(
            StripWords(self.tr("This photo by every model"), self.tr("Click one to use it"))
        )
        tip = self.tr("Colour this photo with {name}")
        names = {model.package.card.id: model_name(model) for model in self._models.models}
        candidates = [Candidate(id_, name, tip.format(name=name)) for id_, name in names.items()]
        self._strip.show_candidates(candidates)
        session = self._photo_controller.session
        for candidate in candidates:
            edits = replace(session.edits, model=candidate.id)
            subject = self._photo_controller.subject_with(edits)
            if subject is not None:
                work = self._worker.with_engine(photo_jobs.colour_for_tile(subject))
                # A model that cannot be run says so when it is taken.
                self._asker.ask(work, self._on_tile, ignored)
        self._follow()

    def _take(self, candidate: str) -> None:
        self._photo_controller.choose_model(candidate)

    def _follow(self) -> None:
        self._strip.show_present(self._photo_controller.session.edits.model)

    def _choice(self, candidate: str) -> Choice | None:
        return ByModel(candidate)

    def _on_tile(self, tile: Tile) -> None:
        photo = self._photo_controller.session.photo
        if self.is_open and photo is not None and tile.photo == photo.number:
            self._strip.show_picture(tile.model, tile.picture)
