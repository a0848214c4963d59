"""What workers are asked to do for hints; each function binds the work of a request."""

from dataclasses import dataclass

from core.colorize.suggestions import suggest as suggest_colours
from core.model.prediction import Prediction
from desktop.photo.hints.colours import Lab
from desktop.photo.session import OpenPhoto, Subject
from desktop.photo.viewer.pointing import Painted
from desktop.work.engine import Engine
from desktop.work.workers import EngineWork

#: So many colours are offered between the present one and grey.
MOST_SUGGESTED = 6


@dataclass(frozen=True, slots=True)
class Answered:
    """What a model answers about a photo when it is asked for hints."""

    photo: OpenPhoto
    model: str
    prediction: Prediction


@dataclass(frozen=True, slots=True)
class Suggestions:
    """What a place may look like, the likeliest first, without its present colour and grey."""

    colours: tuple[Lab, ...]


def ask_for_hints(subject: Subject) -> EngineWork[Answered]:
    """Bind asking the model, so that the first hint finds the answer there."""

    def work(engine: Engine) -> Answered:
        return Answered(subject.photo, subject.edits.model, answer_for_hints(engine, subject))

    return work


def suggest(subject: Subject, painted: Painted, now: Lab) -> EngineWork[Suggestions]:
    """Bind finding colours for a place of the photo as it is shown.

    Args:
        subject: the photo.
        painted: the place.
        now: what it has now, at the lightness at which the colours are to exist.
    """

    def work(engine: Engine) -> Suggestions:
        x, y = painted.places[0]
        found = suggest_colours(
            answer_for_hints(engine, subject),
            x,
            y,
            radius=painted.radius,
            lightness=now.lightness,
            current=(now.a, now.b),
            count=MOST_SUGGESTED + 2,
        )
        others = [one for one in found[1:] if (one.a, one.b) != (0.0, 0.0)]
        colours = (Lab(now.lightness, one.a, one.b) for one in others[:MOST_SUGGESTED])
        return Suggestions(tuple(colours))

    return work


def answer_for_hints(engine: Engine, subject: Subject) -> Prediction:
    """Give what the model answers when it is asked for hints, asking it if need be."""
    known = subject.prediction
    if known is not None and known.fine is not None:
        return known
    photo = subject.photo
    return engine.prediction(photo.number, photo.photo.grey, subject.edits.model, for_hints=True)
