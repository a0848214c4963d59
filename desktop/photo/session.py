"""What is open and how it is to look: values and pure functions, no widgets, no threads."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from core.base.sentence import Sentence
from core.colour.colour_settings import ColourSettings
from core.edits.framing import WHOLE, Framing
from desktop.photo import undo_history as steps
from desktop.photo.turns import UPRIGHT, Turn
from desktop.photo.undo_history import History
from desktop.pictures.pyramid import Pixels, Pyramid

if TYPE_CHECKING:
    from core.colorize.hints import Hint
    from core.image.photo import Photo
    from core.model.prediction import Prediction

#: Stands for the folder of pictures without a file; no folder has such a path.
_CLIPBOARD: Final = Path("clipboard:")


@dataclass(frozen=True, slots=True)
class Edits:
    """All that a person decides about a photo.

    Attributes:
        model: id of the model; empty when none is installed.
        colour: what is applied after inference.
        hints: colours of places, in the frame of the photo as its file shows it, upright.
        quarter_turns: 0..3, clockwise, after mirroring.
        is_mirrored: left and right change places.
        reference: name of the photo whose colours were taken; empty where none were.
        framing: how it is straightened and cropped, in the frame of the photo as hints are.
    """

    model: str
    colour: ColourSettings
    hints: "tuple[Hint, ...]" = ()
    quarter_turns: int = 0
    is_mirrored: bool = False
    reference: str = ""
    framing: Framing = WHOLE

    @property
    def turn(self) -> Turn:
        """How the photo is held."""
        return Turn(self.quarter_turns, self.is_mirrored)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Edits of a photo as they were at a moment, under a name.

    Attributes:
        name: what it is called.
        taken: when, UTC, as it is kept; what it is known by.
        edits: of which the model is named, also where it is the usual one.
        fingerprint: SHA-256 of the model's package; empty where it is not known.
    """

    name: str
    taken: str
    edits: Edits
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """What is kept of a photo, as it was found when its file was read.

    Attributes:
        edits: None: nothing is. Their model is empty where the usual one counts.
        recolour: a photo already in colour is coloured anew.
        notes: what was left out and why, a sentence each.
        snapshots: the oldest first.
        fingerprint: of the package of the model that they name; empty where it is not known.
    """

    edits: Edits | None = None
    recolour: bool = False
    notes: tuple[Sentence, ...] = ()
    snapshots: tuple[Snapshot, ...] = ()
    fingerprint: str = ""


NOTHING_FOUND: Final = Found()


@dataclass(frozen=True, slots=True)
class OpenPhoto:
    """A photo, ready to be shown and coloured at any size.

    Attributes:
        number: tells it from every other one opened; replies about another are stale.
        name: for people: the file's name, or what it is called without a file.
        photo: as read, then turned.
        original: as it is in its file, turned, for the screen.
        planes: its 8-bit grey at halving sizes, largest first.
        preview: its 8-bit grey at about the size of a screen, for live colour.
        turn: how all of these are turned.
        found: what was kept of it when it was read.
    """

    number: int
    name: str
    photo: "Photo"
    original: Pyramid
    planes: tuple[Pixels, ...]
    preview: Pixels
    turn: Turn = UPRIGHT
    found: Found = NOTHING_FOUND

    @property
    def key(self) -> Path:
        """What it is found again by: its file, or what stands for one."""
        return self.photo.path or key_of_pasted(self.name)

    def plane_for(self, zoom: float) -> "Pixels | None":
        """Give the plane that has a pixel for each device px; None where the preview does."""
        needed = self.original.photo.width * min(zoom, 1.0)
        if self.preview.shape[1] >= needed * 0.98:
            return None
        fine_enough = [plane for plane in self.planes if plane.shape[1] >= needed - 1]
        return fine_enough[-1] if fine_enough else self.planes[0]


@dataclass(frozen=True, slots=True)
class Subject:
    """A photo and how it is to be coloured: what every colouring needs.

    Attributes:
        photo: the photo; where the edits turn it otherwise, it is turned first.
        edits: how, and by which model.
        prediction: what the model answered, where that is known already.
        threads: that make the picture.
    """

    photo: OpenPhoto
    edits: Edits
    prediction: "Prediction | None"
    threads: int


@dataclass(frozen=True, slots=True)
class Session:
    """What is open.

    Attributes:
        photo: the photo, or None.
        history: its edits, with undo.
        standard: what it is without anything that a hand changed.
        saved: the edits of its last saved result, or None.
        recolour: a photo already in colour is to be coloured anew.
        target: where its result goes when it is not beside the photo.
        snapshots: what was kept of it under names, the oldest first.
        copied: the edits of its last copy that is smaller, which is no result; or None.
    """

    photo: OpenPhoto | None
    history: History[Edits]
    standard: Edits
    saved: Edits | None = None
    recolour: bool = False
    target: Path | None = None
    snapshots: tuple[Snapshot, ...] = ()
    copied: Edits | None = None

    @property
    def edits(self) -> Edits:
        """The edits in force."""
        return self.history.present

    @property
    def is_moving(self) -> bool:
        """Whether a hand is at it: what it changes is no step so far."""
        return self.history.present != self.history.settled

    @property
    def is_in_colour(self) -> bool:
        """Whether the photo has colours of its own and keeps them."""
        photo = self.photo
        return photo is not None and photo.photo.is_in_colour and not self.recolour

    @property
    def shown_grey(self) -> "Pixels | None":
        """The photo as large as the screen, (h, w) uint8; None where none is open."""
        return None if self.photo is None else self.photo.preview

    @property
    def can_be_coloured(self) -> bool:
        """Whether there is something to colour and something to colour it with."""
        return self.photo is not None and bool(self.edits.model) and not self.is_in_colour

    @property
    def model_in_use(self) -> str:
        """Id of the model whose colours are seen; empty where none are."""
        return self.edits.model if self.can_be_coloured else ""

    @property
    def has_unsaved_changes(self) -> bool:
        """Whether a hand changed something that no saved result shows."""
        return self.can_be_coloured and self.edits not in (self.standard, self.saved, self.copied)


@dataclass(frozen=True, slots=True)
class Left:
    """A photo that was left for another one: all but its pixels, to take it up again.

    Attributes:
        name: for people.
        session: as it was, without the photo.
        is_unsaved: a hand changed something that no saved result shows.
    """

    name: str
    session: Session
    is_unsaved: bool


def key_of_pasted(name: str) -> Path:
    """Give what a picture without a file is found again by, where others go by their paths."""
    return _CLIPBOARD / name


def begun(model: str) -> Session:
    """Begin with nothing open."""
    standard = Edits(model, ColourSettings())
    return Session(None, steps.begun(standard), standard)


def with_photo(
    session: Session,
    photo: OpenPhoto,
    *,
    model: str | None = None,
    edits: Edits | None = None,
    target: Path | None = None,
) -> Session:
    """Open a photo as its edits say; one without any is shown as nobody touched it.

    Args:
        session: what was open.
        photo: the photo, with what is kept of it.
        model: id of the usual model; None: the one in force.
        edits: how it is to look where nothing is kept of it.
        target: where its result goes, if not beside it.
    """
    standard = Edits(session.edits.model if model is None else model, ColourSettings())
    found = photo.found
    kept = found.edits
    if kept is not None and not kept.model:
        kept = replace(kept, model=standard.model)
    shown = kept or edits or standard
    history = steps.begun(shown)
    return Session(
        photo, history, standard, None, found.recolour, target, snapshots=found.snapshots
    )


def left(session: Session) -> Left | None:
    """Keep what a person decided about the open photo; None where there is nothing to keep."""
    if session.photo is None:
        return None
    settled_session = replace(settled(session), photo=None)
    return Left(session.photo.name, settled_session, session.has_unsaved_changes)


def taken_up(photo: OpenPhoto, before: Left, target: Path | None = None) -> Session:
    """Open a photo again as it was left; its result may go elsewhere now."""
    return replace(before.session, photo=photo, target=target or before.session.target)


def changed_meanwhile(before: Left, edits: Edits) -> Left:
    """Change a photo that was left, as a step that can be undone when it is open again."""
    session = with_edits(before.session, edits)
    shown = (session.standard, session.saved, session.copied)
    return replace(before, session=session, is_unsaved=edits not in shown)


def saved_meanwhile(before: Left, edits: Edits, *, is_copy: bool) -> Left:
    """Remember that a result with these edits is on disk, or a copy of one."""
    session = _noted(before.session, edits, is_copy)
    return replace(before, session=session, is_unsaved=before.is_unsaved and session.edits != edits)


def with_model(session: Session, model: str) -> Session:
    """Choose another model: a step of its own."""
    if session.photo is None:
        return begun(model)
    return with_edits(session, replace(session.edits, model=model))


def is_untouched(session: Session) -> bool:
    """Tell whether the colours are as nobody changed them, however it is held and cropped."""
    edits = session.edits
    return edits == held_as(edits, session.standard)


def following_default(session: Session, before: str, default: str) -> Session:
    """Go on with another default model where the one before it was in force: a step of its own."""
    if session.edits.model != before:
        return session
    return with_usual(with_model(session, default), default)


def with_usual(session: Session, model: str) -> Session:
    """Take another model for the usual one: what nobody changed is coloured by it."""
    return replace(session, standard=replace(session.standard, model=model))


def with_models(session: Session, there: Collection[str], default: str) -> Session:
    """Leave models behind that are no longer there, also in steps that can be undone.

    Args:
        session: what is open.
        there: ids of the models that are.
        default: id of the one that takes their place.
    """

    def known(edits: Edits) -> Edits:
        return edits if edits.model in there else replace(edits, model=default)

    return replace(
        session,
        history=steps.rewritten(session.history, known),
        standard=known(session.standard),
        saved=None if session.saved is None else known(session.saved),
        copied=None if session.copied is None else known(session.copied),
    )


def with_edits(session: Session, edits: Edits) -> Session:
    """Take other edits: a step of its own."""
    return replace(session, history=steps.settled(steps.moved(session.history, edits)))


def with_turn(session: Session, turn: Turn) -> Session:
    """Hold the photo in another way: a step of its own."""
    before = settled(session)
    edits = replace(before.edits, quarter_turns=turn.quarters, is_mirrored=turn.is_mirrored)
    return with_edits(before, edits)


def reset(session: Session) -> Session:
    """Go back to what nobody changed, but for how it is held and cropped: a step of its own."""
    return with_edits(session, held_as(session.edits, session.standard))


def held_as(edits: Edits, others: Edits) -> Edits:
    """Give other edits, for a photo that is held, straightened and cropped as these say."""
    return replace(
        others,
        quarter_turns=edits.quarter_turns,
        is_mirrored=edits.is_mirrored,
        framing=edits.framing,
    )


def with_colour(session: Session, colour: ColourSettings) -> Session:
    """Change the colour on the way; `settled` makes it a step."""
    edits = replace(session.edits, colour=colour)
    return replace(session, history=steps.moved(session.history, edits))


def with_hints(session: Session, hints: "tuple[Hint, ...]") -> Session:
    """Change what is known of places on the way; `settled` makes it a step."""
    edits = replace(session.edits, hints=hints)
    return replace(session, history=steps.moved(session.history, edits))


def settled(session: Session) -> Session:
    """Make a step of what moved."""
    return replace(session, history=steps.settled(session.history))


def undone(session: Session) -> Session:
    """Take the last step back."""
    return replace(session, history=steps.undone(session.history))


def redone(session: Session) -> Session:
    """Take the last undone step again."""
    return replace(session, history=steps.redone(session.history))


def coloured_anew(session: Session) -> Session:
    """Colour a photo that is in colour already by its lightness."""
    return replace(session, recolour=True)


def saved(session: Session, key: Path, edits: Edits, *, is_copy: bool = False) -> Session:
    """Remember that a result with these edits, or a copy, is on disk, if the photo is open."""
    is_open = session.photo is not None and session.photo.key == key
    return _noted(session, edits, is_copy) if is_open else session


def _noted(session: Session, edits: Edits, is_copy: bool) -> Session:
    return replace(session, copied=edits) if is_copy else replace(session, saved=edits)
