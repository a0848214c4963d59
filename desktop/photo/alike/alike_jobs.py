"""What workers are asked to do with other photos; each function binds the work of a request."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.photo.photo_edits import PhotoEdits
from desktop.photo.session import Edits, Found, Subject
from desktop.work.engine import Engine
from desktop.work.workers import EngineWork

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from core.base.arrays import RgbImage
    from core.colorize.hints import Hint
    from core.edits.edits import Edits as KeptEdits
    from core.model.prediction import Prediction


@dataclass(frozen=True, slots=True)
class Asked:
    """A photo that a model was asked about; its pixels are not kept.

    Attributes:
        photo: its file.
        model: id of the model.
        prediction: of the photo as it is turned.
        turns: how that is.
    """

    photo: Path
    model: str
    prediction: "Prediction"
    turns: "KeptEdits"

    @property
    def can_compare(self) -> bool:
        """Whether the model knows what is alike."""
        return self.prediction.relation is not None

    def when_turned(self, hints: "tuple[Hint, ...]") -> "tuple[Hint, ...]":
        """Bring hints from the frame of the photo's file to that of the prediction."""
        from core.edits.edits import turned_hints

        return turned_hints(replace(self.turns, hints=hints))


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """A place of another photo that is like the one that is sought.

    Attributes:
        photo: the other photo.
        place: x and y as shares of that photo as it is turned.
        hint: what is proposed for it, in the frame of its file.
        is_sure: it is as good as certain.
        picture: that photo, small, as it is turned.
    """

    photo: Path
    place: tuple[float, float]
    hint: "Hint"
    is_sure: bool
    picture: "QImage"


@dataclass(frozen=True, slots=True)
class ReferenceColours:
    """What a reference tells of the open photo.

    Attributes:
        hints: of the origin "reference", in the frame of the open photo's file.
        has_colours: whether the reference has any colours to tell.
        can_compare: whether the model knows what is alike.
    """

    hints: "tuple[Hint, ...]"
    has_colours: bool
    can_compare: bool


@dataclass(frozen=True, slots=True)
class CarriedInto:
    """What of copied hints was found in a photo.

    Attributes:
        photo: its file.
        hints: those that were, in the frame of its file.
        left_out: how many were not.
    """

    photo: Path
    hints: "tuple[Hint, ...]"
    left_out: int


def ask_about_open(subject: Subject) -> EngineWork[Asked]:
    """Bind asking the model about the open photo."""

    def work(engine: Engine) -> Asked:
        from desktop.photo.hints.hint_jobs import answer_for_hints

        prediction = answer_for_hints(engine, subject)
        return Asked(subject.photo.key, subject.edits.model, prediction, _turns(subject.edits))

    return work


def ask_about_file(photo: Path, edits: Edits) -> EngineWork[Asked]:
    """Bind asking the model of some edits about a photo, turned as they say."""

    def work(engine: Engine) -> Asked:
        from desktop.photo.alike.small_photos import read_small

        small = read_small(photo, engine.reader, Found(edits))
        prediction = engine.load(edits.model).predict(small.grey, for_hints=True)
        return Asked(photo, edits.model, prediction, _turns(edits))

    return work


def look_into(
    asked: Asked, hint: "Hint", photo: Path, edits: PhotoEdits
) -> EngineWork[tuple[FoundPlace, ...]]:
    """Bind looking for the like of a hint in another photo.

    A photo that keeps its own colours has no use for it, nor has a place with a hint of its own.
    """

    def work(engine: Engine) -> tuple[FoundPlace, ...]:
        from core.colorize.carried_hints import is_same_place, proposed
        from core.colorize.likeness import find_like
        from core.edits.edits import place_in_file
        from desktop.photo.alike.small_photos import read_small

        small = read_small(photo, engine.reader, edits.found(photo))
        if small.keeps_colours:
            return ()
        other = engine.load(asked.model).predict(small.grey, for_hints=True)
        (sought,) = asked.when_turned((hint,))
        known = [one for one in small.kept.hints if one.origin.is_said]
        picture, found = small.picture, []
        for number, like in enumerate(find_like(asked.prediction, sought.stroke, other)):
            if number and not like.is_sure:
                break  # one that is likely tells enough of a photo
            x, y = place_in_file(small.kept, like.x, like.y)
            there = replace(proposed(hint, like), x=x, y=y)
            if not any(is_same_place(there, one) for one in known):
                found.append(FoundPlace(photo, (like.x, like.y), there, like.is_sure, picture))
        return tuple(found)

    return work


def colours_as_in(
    subject: Subject, reference: Path, edits: PhotoEdits, shown_by: str | None
) -> EngineWork[ReferenceColours]:
    """Bind taking the colours of a reference for the open photo.

    Args:
        subject: the open photo.
        reference: file of the reference.
        edits: what is kept of photos.
        shown_by: id of the usual model where the colours are to be those that the reference is
            shown in, by its edits; None: its own.
    """

    def work(engine: Engine) -> ReferenceColours:
        from core.colorize.likeness import cell_colours, reference_hints
        from desktop.photo.alike.small_photos import in_shown_colours, read_small
        from desktop.photo.hints.hint_edits import clicks_in_file

        small = read_small(reference, engine.reader, edits.found(reference))
        rgb: RgbImage = small.rgb
        if shown_by is not None and not small.keeps_colours:
            rgb = in_shown_colours(small, engine, shown_by)
        elif not small.has_colours:
            return ReferenceColours((), has_colours=False, can_compare=True)
        asked = ask_about_open(subject)(engine)
        other = engine.load(asked.model).predict(small.grey, for_hints=True)
        told = reference_hints(asked.prediction, other, cell_colours(rgb, other))
        hints = clicks_in_file(asked.turns, told)
        return ReferenceColours(hints, has_colours=True, can_compare=asked.can_compare)

    return work


def carry_into(
    asked: Asked, hints: "tuple[Hint, ...]", photo: Path, edits: PhotoEdits
) -> EngineWork[CarriedInto]:
    """Bind finding which hints of one photo count for another one."""

    def work(engine: Engine) -> CarriedInto:
        from core.colorize.carried_hints import carried_hints
        from desktop.photo.alike.small_photos import read_small
        from desktop.photo.hints.hint_edits import clicks_in_file

        small = read_small(photo, engine.reader, edits.found(photo))
        other = engine.load(asked.model).predict(small.grey, for_hints=True)
        carried = carried_hints(asked.prediction, asked.when_turned(hints), other)
        carried_there = clicks_in_file(small.kept, carried.hints)
        return CarriedInto(photo, carried_there, carried.left_out)

    return work


def _turns(edits: Edits) -> "KeptEdits":
    from desktop.photo.own_edits import engine_edits

    return replace(engine_edits(edits), hints=())
