"""All about training that the main window knows.

Nearly everybody starts the window to colour photos, so what training takes is imported, and made,
when it is first spoken of: the window is there a tenth sooner.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from core.model.library import Library
from desktop.train import pending_training
from desktop.ui.appearance import Appearance
from desktop.ui.widgets.notes import NoteStack
from desktop.work.workers import Worker

if TYPE_CHECKING:
    from desktop.train.training_presenter import TrainingPresenter


@dataclass(frozen=True, slots=True)
class TrainingParts:
    """What the presenter is given; `app` makes it once.

    Attributes:
        home: the user's data folder.
        library: the models there are.
        worker: where models are read and pictures cut.
        thumbnails: where thumbnails are made.
    """

    home: Path
    library: Library
    worker: Worker
    thumbnails: Worker

    @property
    def runs(self) -> Path:
        """Folder of the user's trainings."""
        return self.home / "runs"


class LazyTraining(QObject):
    """Trains, shows it, and takes the model in.

    Args:
        window: the main window.
        parts: what it works with.
        look: theme and icons.
        notes: where it says what happened while the dialog is closed.
        chosen: the Python or the folder of the training component, if the user named one.

    Signals:
        badge_made: the widget that shows a training in the bar; it hides itself.
        models_changed: tuple of `Installed`, the default first: the models that there are now.
        place_chosen: the path of the component, to be remembered.
        ended: the training process is gone, in whatever way.
    """

    badge_made = Signal(object)
    models_changed = Signal(object)
    place_chosen = Signal(object)
    ended = Signal()

    def __init__(
        self,
        window: QWidget,
        parts: TrainingParts,
        look: Appearance,
        notes: NoteStack,
        chosen: Path | None,
    ) -> None:
        super().__init__(window)
        self._window, self._parts, self._look, self._notes = window, parts, look, notes
        self._chosen = chosen
        self._training_presenter: TrainingPresenter | None = None

    @property
    def training_presenter(self) -> "TrainingPresenter":
        """Where it all happens."""
        if self._training_presenter is None:
            from desktop.train.training_presenter import TrainingPresenter

            made = TrainingPresenter(
                self._window, self._parts, self._look, self._notes, self._chosen
            )
            made.models_changed.connect(self.models_changed)
            made.place_chosen.connect(self.place_chosen)
            made.ended.connect(self.ended)
            self._training_presenter = made
            self.badge_made.emit(made.badge)
        return self._training_presenter

    @property
    def is_running(self) -> bool:
        """Whether a training is under way."""
        return self._training_presenter is not None and self._training_presenter.is_running

    def offer_pending(self) -> None:
        """Offer to go on with a training that an earlier window began, if there is one."""
        pending = pending_training.pending_training(self._parts.home)
        if pending is not None:
            self.training_presenter.offer(pending)

    @Slot()
    def open(self) -> None:
        """Show the training, or ask what is to be trained."""
        self.training_presenter.open()

    @Slot()
    def halt(self) -> None:
        """End the training so that the next start can go on with it; `ended` tells when."""
        if self._training_presenter is not None:
            self._training_presenter.halt()

    def close(self) -> None:
        """Begin nothing more, and end what was begun."""
        if self._training_presenter is not None:
            self._training_presenter.close()
