"""What is said of the halves: their names, and why one cannot be shown."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from core.base.errors import AutochromeError
from desktop.photo.halves.choices import ByGuess, ByModel, BySnapshot, Choice, Pair, Usual
from desktop.photo.halves.half_jobs import NotShown
from desktop.photo.session import Session
from desktop.photo.snapshot_names import shown_name
from desktop.ui.core_words import error_words


def names_of(pair: Pair, session: Session, models: Mapping[str, str]) -> tuple[str, str]:
    """Name what the halves show, the left one first.

    Args:
        pair: what they show.
        session: what is open.
        models: names of the models, by their ids.
    """
    left, right = pair.both
    # Beside the original there is but one colour; beside another one it says which it is.
    is_plain = Usual.ORIGINAL in pair.both
    model = "" if is_plain else models.get(session.edits.model, "")
    return _name(left, session, models, model), _name(right, session, models, model)


def _name(choice: Choice, session: Session, models: Mapping[str, str], by: str) -> str:
    match choice:
        case Usual.ORIGINAL:
            return _tr("Original")
        case Usual.RESULT:
            return _tr("Now: {model}").format(model=by) if by else _tr("Colour")
        case Usual.SAVED:
            return _tr("Saved result")
        case ByModel(model):
            return models.get(model, model)
        case BySnapshot(taken):
            found = (shown_name(one.name) for one in session.snapshots if one.taken == taken)
            return next(found, "")
        case ByGuess(_, name):
            return name


def trouble_words(trouble: AutochromeError | NotShown) -> str:
    """Say why a half cannot be shown, and what to do."""
    match trouble:
        case NotShown.NO_RESULT:
            return _tr("There is no saved result of this photo so far. Save it first.")
        case NotShown.OTHER_FRAME:
            return _tr(
                "Which part of the photo the saved result shows cannot be told."
                " Save it again to compare."
            )
        case AutochromeError():
            return error_words(trouble)


def model_is_gone(model: str) -> str:
    """Say that a snapshot is by a model that is not there."""
    return _tr("The model {model} is not here any more.").format(model=model)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Halves", text)
