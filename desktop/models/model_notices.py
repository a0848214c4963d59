"""What the window says about models while no dialog does."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from core.model.known_versions import Renewed
from desktop.models.model_jobs import Done, ModelChange
from desktop.models.model_messages import told_of
from desktop.models.model_service import ModelService
from desktop.ui.core_words import said
from desktop.ui.messages import Message, MessageTone
from desktop.ui.widgets.note import Offer
from desktop.ui.widgets.notes import NoteStack

#: What notes are about: they go when what they say is no longer so.
_NO_MODEL: Final = "no model"
_TRIAL: Final = "trial"


@dataclass(frozen=True, slots=True)
class ShowModels:
    """Show the models, and the one with this id in particular."""

    model: str = ""


@dataclass(frozen=True, slots=True)
class MakeDefault:
    """Let the model with this id open by default."""

    model: str


class ModelNotices(QObject):
    """Puts what happened to the models into notes.

    Args:
        stack: where the notes are.
        models: the models.

    Signals:
        models_wanted: the models are to be shown, and the one with this id in particular.
        default_wanted: id of a model that is to open by default.
    """

    models_wanted = Signal(str)
    default_wanted = Signal(str)

    def __init__(self, stack: NoteStack, models: ModelService) -> None:
        super().__init__(stack)
        self._stack = stack
        self._models = models
        stack.taken.connect(self._on_taken)
        models.changed.connect(self._on_models_changed)

    def renewed(self, renewed: Sequence[Renewed]) -> None:
        """Say that models of the program are new versions, which colour otherwise."""
        for model in renewed:
            card = model.card
            self._stack.tell(
                Message(
                    MessageTone.INFO,
                    self.tr("{model} is a new version").format(model=said(card.name)),
                    self.tr(
                        "Version {new} colours otherwise than version {old} did: photos that wait "
                        "in the queue will have its colours. What was saved stays as it is."
                    ).format(new=card.version, old=model.known_version),
                    self.tr("The page about the model says where the earlier version is."),
                ),
                [Offer(ShowModels(card.id), self.tr("Show the models"))],
            )

    def no_model(self) -> None:
        """Say that there is nothing to colour with."""
        self._stack.tell(
            Message(
                MessageTone.CAUTION,
                self.tr("No colour model is installed"),
                self.tr("Photos open, but stay grey."),
                self.tr("Install a .colormodel file, or drop it on the window."),
            ),
            (Offer(ShowModels(), self.tr("Install a model…")),),
            about=_NO_MODEL,
        )

    def on_tried(self) -> None:
        """Say that a model is being tried out."""
        self._stack.tell(
            Message(
                MessageTone.INFO,
                self.tr("Trying the model out"),
                self.tr("It is added when it has coloured a small picture."),
            ),
            about=_TRIAL,
        )

    def forget_tried(self) -> None:
        """Take back that a model is being tried out."""
        self._stack.clear(_TRIAL)

    def on_done(self, done: Done) -> None:
        """Say what was done to the models."""
        message, offers = told_of(done), []
        if done.change is ModelChange.INSTALLED and done.model is not None:
            model_id = done.model.package.card.id
            if not done.model.is_default:
                offers.append(Offer(MakeDefault(model_id), self.tr("Make it the default")))
            offers.append(Offer(ShowModels(model_id), self.tr("Show it")))
        if message is not None:
            self._stack.tell(message, offers)

    @Slot()
    def _on_models_changed(self) -> None:
        """Take back that there is nothing to colour with, once there is."""
        if self._models.models:
            self._stack.clear(_NO_MODEL)

    @Slot(object)
    def _on_taken(self, key: object) -> None:
        match key:
            case ShowModels(model):
                self.models_wanted.emit(model)
            case MakeDefault(model):
                self.default_wanted.emit(model)
