"""What workers are asked to do for hints; each function binds the work of a request."""

from dataclasses import dataclass

from core.model.prediction import Prediction
from desktop.photo.hints.suggested import Suggestions, suggested
from desktop.photo.session import OpenPhoto, Subject
from desktop.photo.viewer.hint_marks import Place
from desktop.work.engine import Engine
from desktop.work.workers import EngineWork


@dataclass(frozen=True, slots=True)
class Answered:
    """What a model answers about a photo when it is asked for hints."""

    photo: OpenPhoto
    model: str
    prediction: Prediction


def ask_for_hints(subject: Subject) -> EngineWork[Answered]:
    """Bind asking the model, so that the first hint finds the answer there."""

    def work(engine: Engine) -> Answered:
        return Answered(subject.photo, subject.edits.model, answer_for_hints(engine, subject))

    return work


def suggest(subject: Subject, place: Place, lightness: float) -> EngineWork[Suggestions]:
    """Bind finding colours for a place of the photo as it is shown, at a lightness L*."""

    def work(engine: Engine) -> Suggestions:
        return suggested(answer_for_hints(engine, subject), place, lightness)

    return work


def answer_for_hints(engine: Engine, subject: Subject) -> Prediction:
    """Give what the model answers when it is asked for hints, asking it if need be."""
    known = subject.prediction
    if known is not None and known.fine is not None:
        return known
    photo = subject.photo
    return engine.prediction(photo.number, photo.photo.grey, subject.edits.model, for_hints=True)
