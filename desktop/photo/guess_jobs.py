"""What workers are asked to do for guesses and for doubt; each function binds a request's work.

What it takes is loaded in the worker: the window is on the screen by then.
"""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QImage

from desktop.photo import photo_jobs
from desktop.photo.session import Edits, OpenPhoto, Subject
from desktop.work.engine import Engine
from desktop.work.workers import EngineWork

#: Doubt from which on places are hatched, and from which on fully: there the colour is wrong more
#: often than not.
_HATCHED_FROM: Final = 0.36
_HATCHED_FULLY: Final = 0.6
#: Pixels of the hatch's opacity on a side of a cell.
_FINER: Final = 4
#: Opacity that is seen, and the least share of the photo that is told of.
_SEEN: Final = 0.1
_LEAST_SHARE: Final = 0.005

if TYPE_CHECKING:
    from core.base.arrays import Float32Plane
    from core.colorize.hints import Hint
    from core.model.prediction import Prediction


@dataclass(frozen=True, slots=True)
class Option:
    """A guess as it is offered.

    Attributes:
        hints: what makes it, in the frame of the photo as its file shows it; none for the
            automatic one.
        likely: share of what the model holds possible that is nearest to this one, 0..1; None of
            one that was taken before and is not among those of now.
        picture: the photo so, small.
    """

    hints: "tuple[Hint, ...]"
    likely: float | None
    picture: QImage


@dataclass(frozen=True, slots=True)
class Options:
    """The guesses of a photo.

    Attributes:
        photo: the photo.
        edits: by which they were made.
        prediction: what the model answered, asked for hints.
        options: the automatic one first, one that was taken before last.
    """

    photo: OpenPhoto
    edits: Edits
    prediction: "Prediction"
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Doubt:
    """Where the colours of a photo are a guess.

    Attributes:
        photo: number of the photo.
        error: how far its colours are expected to be off on the whole, in units of a* and b*.
        hatch: how strong a hatch is over all of the photo, nothing but opacity; None where the
            model does not say how sure it is, and then `error` is, too.
        is_anywhere: whether there is anything of the hatch to be seen.
    """

    photo: int
    error: float | None
    hatch: QImage | None
    is_anywhere: bool = False


def find_guesses(subject: Subject) -> EngineWork[Options]:
    """Bind finding guesses for a photo and drawing them, each with what was set by hand."""

    def work(engine: Engine) -> Options:
        from core.colorize.guesses import guesses
        from desktop.photo import pipeline
        from desktop.photo.hints import hint_edits, hint_jobs
        from desktop.photo.own_edits import engine_edits

        edits = subject.edits
        prediction = hint_jobs.answer_for_hints(engine, subject)

        def option(hints: "tuple[Hint, ...]", likely: float | None) -> Option:
            so = replace(subject, edits=replace(edits, hints=with_guess(edits.hints, hints)))
            told = photo_jobs.told_prediction(engine, so, prediction)
            return Option(hints, likely, pipeline.tile(so, told))

        kept = engine_edits(edits)
        options = [
            option(hint_edits.clicks_in_file(kept, guess.hints), guess.likely)
            for guess in guesses(prediction, edits.colour)
        ]
        # Of a photo that is held in another way now the model holds others likely.
        taken = tuple(hint for hint in edits.hints if hint.is_of_guess)
        if not any({*taken} == {*one.hints} for one in options):
            options.append(option(taken, None))
        return Options(subject.photo, edits, prediction, tuple(options))

    return work


def find_doubt(subject: Subject) -> EngineWork[Doubt]:
    """Bind finding where the colours of a photo are a guess, now that there are its hints."""

    def work(engine: Engine) -> Doubt:
        from core.colorize.doubt import doubt_plane, expected_error
        from desktop.photo.hints import hint_jobs

        said = tuple(hint for hint in subject.edits.hints if not hint.is_of_guess)
        if said or subject.prediction is None:
            prediction = hint_jobs.answer_for_hints(engine, subject)
        else:
            prediction = subject.prediction
        left = _left(subject, prediction, said) if said else None
        error = expected_error(prediction, left)
        if error is None:
            return Doubt(subject.photo.number, None, None)
        opacity = _opacity(doubt_plane(error))
        is_anywhere = bool((opacity > _SEEN).mean() > _LEAST_SHARE)
        return Doubt(subject.photo.number, float(error.mean()), _alpha(opacity), is_anywhere)

    return work


def with_guess(hints: "tuple[Hint, ...]", guess: "tuple[Hint, ...]") -> "tuple[Hint, ...]":
    """Put the hints of a guess in the place of those of another; what a hand set stays."""
    return (*(hint for hint in hints if not hint.is_of_guess), *guess)


def _left(subject: Subject, prediction: "Prediction", hints: "tuple[Hint, ...]") -> "Float32Plane":
    from core.colorize.colorizer import shown_ab
    from core.colorize.hint_spreading import doubt_left
    from core.edits.edits import turned_hints
    from desktop.photo.own_edits import engine_edits

    turned = turned_hints(engine_edits(replace(subject.edits, hints=hints)))
    return doubt_left(prediction, shown_ab(prediction, subject.edits.colour), turned)


def _opacity(plane: "Float32Plane") -> "Float32Plane":
    """Say how strong the hatch is: it comes in softly, and the finer grid hides the cells."""
    import cv2
    import numpy as np

    size = plane.shape[1] * _FINER, plane.shape[0] * _FINER
    fine = cv2.resize(plane, size, interpolation=cv2.INTER_CUBIC)
    share = np.clip((fine - _HATCHED_FROM) / (_HATCHED_FULLY - _HATCHED_FROM), 0.0, 1.0)
    opacity: Float32Plane = (share * share * (3.0 - 2.0 * share)).astype(np.float32)
    return opacity


def _alpha(opacity: "Float32Plane") -> QImage:
    """Give a plane, 0..1, as a picture of nothing but opacity."""
    import numpy as np

    height, width = opacity.shape
    numbers = (opacity * 255.0 + 0.5).astype(np.uint8).tobytes()
    return QImage(numbers, width, height, width, QImage.Format.Format_Alpha8).copy()
