"""What can be done with the open photo now, and why not: one answer for menu, panel and queue."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final

from core.colour.colour_settings import ColourSettings
from desktop.photo.session import Edits, Session, held_as
from desktop.photo.turns import HOW_TO_TURN
from desktop.ui.commands import Do

_SAVES: Final = frozenset({Do.SAVE, Do.SAVE_AS})
#: Also while the result is on its way to the disk: they follow it.
_TAKES: Final = frozenset({Do.SAVE_SIZED, Do.COPY, Do.BEFORE_AFTER, Do.PRINT, Do.MAIL})
_WAYS_TO_LOOK: Final = frozenset({Do.SPLIT, Do.SIDE_BY_SIDE, Do.ORIGINAL, Do.COLOUR})
_TURNS: Final = frozenset(HOW_TO_TURN)
_SNAPSHOTS: Final = frozenset({Do.SNAPSHOT, Do.SNAPSHOTS})
_HALVES: Final = frozenset({Do.SWAP_HALVES, Do.LEFT_HALF, Do.RIGHT_HALF})
#: The commands that depend on what is open, and how it looks.
OF_PHOTO: Final = (
    _SAVES
    | _TAKES
    | _WAYS_TO_LOOK
    | _TURNS
    | _SNAPSHOTS
    | _HALVES
    | {
        Do.CROP,
        Do.UNDO,
        Do.REDO,
        Do.RESET,
        Do.CORRECT,
        Do.HIDE_MARKS,
        Do.REFER,
        Do.TRY_ALL,
        Do.GUESS,
        Do.DOUBT,
    }
)


class WhyNot(Enum):
    """Why the colour of the open photo cannot be changed."""

    NO_PHOTO = auto()
    NO_MODEL = auto()
    OWN_COLOURS = auto()


@dataclass(frozen=True, slots=True)
class Possible:
    """What can be done now.

    Attributes:
        commands: those of `OF_PHOTO` that would do something.
        why_not: why the colour cannot be changed; None where it can.
        is_saving: a result of the photo is on the way to the disk.
        has_own_edits: the photo is coloured other than one that nobody changed; the others of the
            queue could be, too.
    """

    commands: frozenset[Do]
    why_not: WhyNot | None
    is_saving: bool = False
    has_own_edits: bool = False

    @property
    def can_change(self) -> bool:
        """Whether the colour can be changed."""
        return self.why_not is None


#: Before anything is open.
NOTHING: Final = Possible(frozenset(), WhyNot.NO_PHOTO)


def possible(
    session: Session, *, models: Sequence[str], is_saving: bool, guessing: Collection[str] = ()
) -> Possible:
    """Say what can be done now.

    Args:
        session: what is open.
        models: ids of all models, the default first.
        is_saving: a result of the open photo is being saved.
        guessing: ids of the models that know other guesses, and where they guess.
    """
    why_not, history = _why_not(session), session.history
    can_change, edits = why_not is None, session.edits
    usual = held_as(edits, Edits(next(iter(models), ""), ColourSettings()))
    offered = {
        _WAYS_TO_LOOK: can_change,  # without colour all are one
        _TURNS: session.photo is not None,
        frozenset({Do.CROP}): session.photo is not None,
        _SAVES: can_change and not is_saving,
        _SNAPSHOTS | _HALVES: can_change,
        _TAKES: can_change,
        frozenset({Do.UNDO}): history.can_undo,
        frozenset({Do.REDO}): history.can_redo,
        frozenset({Do.RESET}): can_change and edits != usual,
        frozenset({Do.CORRECT, Do.REFER}): can_change,
        frozenset({Do.HIDE_MARKS}): can_change and bool(edits.hints),
        frozenset({Do.TRY_ALL}): can_change and len(models) > 1,
        frozenset({Do.GUESS, Do.DOUBT}): can_change and edits.model in guessing,
    }
    return Possible(
        frozenset(do for commands, is_offered in offered.items() if is_offered for do in commands),
        why_not,
        is_saving=is_saving,
        # What is known of places, whose colours those are, and how it is held, is of this photo
        # alone.
        has_own_edits=can_change and replace(edits, hints=(), reference="") != usual,
    )


def _why_not(session: Session) -> WhyNot | None:
    if session.photo is None:
        return WhyNot.NO_PHOTO
    if not session.edits.model:
        return WhyNot.NO_MODEL
    return WhyNot.OWN_COLOURS if session.is_in_colour else None
