"""What a half of the viewer can show, as values, and which edits make it."""

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING, Final, TypeAlias

from desktop.photo.guess_jobs import with_guess
from desktop.photo.session import Edits, Session, Snapshot

if TYPE_CHECKING:
    from core.colorize.hints import Hint


class Usual(Enum):
    """What there always is."""

    ORIGINAL = auto()
    RESULT = auto()
    SAVED = auto()


@dataclass(frozen=True, slots=True)
class ByModel:
    """The photo by a model, else as it is adjusted now.

    Attributes:
        model: its id.
    """

    model: str


@dataclass(frozen=True, slots=True)
class BySnapshot:
    """The photo as a snapshot has it, but held as it is now.

    Attributes:
        taken: what the snapshot is known by.
    """

    taken: str


@dataclass(frozen=True, slots=True)
class ByGuess:
    """The photo by a guess of the model, else as it is adjusted now.

    Attributes:
        hints: that make it, in the frame of the photo as its file shows it.
        name: what it is called.
    """

    hints: "tuple[Hint, ...]"
    name: str


Choice: TypeAlias = Usual | ByModel | BySnapshot | ByGuess


@dataclass(frozen=True, slots=True)
class Pair:
    """What the halves show.

    Attributes:
        left: in the left one.
        right: in the right one.
    """

    left: Choice
    right: Choice

    @property
    def both(self) -> tuple[Choice, Choice]:
        """Both, the left one first."""
        return self.left, self.right

    @property
    def has_result(self) -> bool:
        """Whether one of them is the result as it is now."""
        return Usual.RESULT in self.both

    def swapped(self) -> "Pair":
        """Give them with sides changed."""
        return Pair(self.right, self.left)

    def having(self, number: int, choice: Choice) -> "Pair":
        """Choose for the left (0) or right (1) half; the other one stays.

        Whoever chooses what the other half shows wants both to change places.
        """
        if choice == self.both[1 - number]:
            return self.swapped()
        return replace(self, **{("left", "right")[number]: choice})


USUAL_PAIR: Final = Pair(Usual.ORIGINAL, Usual.RESULT)


def edits_for(choice: Choice, session: Session) -> Edits | None:
    """Give the edits that make what a half shows; None where none do, or a snapshot is gone."""
    edits = session.edits
    match choice:
        case ByModel(model):
            return replace(edits, model=model)
        case ByGuess(hints):
            return replace(edits, hints=with_guess(edits.hints, hints))
        case BySnapshot(taken):
            found = next((one for one in session.snapshots if one.taken == taken), None)
            usual = session.standard.model
            return None if found is None else held_as(edits_of(found, usual), edits)
        case _:
            return None


def edits_of(snapshot: Snapshot, usual: str) -> Edits:
    """Give the edits of a snapshot; one from elsewhere may leave the model to the usual one."""
    return replace(snapshot.edits, model=snapshot.edits.model or usual)


def held_as(edits: Edits, other: Edits) -> Edits:
    """Give the colours of edits in the frame of others: two pictures lie over each other in one."""
    return replace(
        other,
        model=edits.model,
        colour=edits.colour,
        hints=edits.hints,
        reference=edits.reference,
    )
