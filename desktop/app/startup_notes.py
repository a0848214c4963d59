"""What the window says at its start about what it found out of order."""

from collections.abc import Sequence
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from desktop.app.single_instance import Unusual
from desktop.ui.messages import Message, MessageTone, place_words


def about_damaged(aside: Sequence[Path], home: Path) -> Message:
    """Say which files were damaged.

    Args:
        aside: at least one, by the names that they have now.
        home: the user's data folder, below which they lie.
    """
    names = ", ".join(str(path.relative_to(home)) for path in aside)
    return Message(
        MessageTone.CAUTION,
        _tr("Some of what Autochrome remembers was damaged"),
        _tr("It could not be read and was set aside in {folder}: {names}.").format(
            folder=place_words(home), names=names
        ),
        _tr("What was in it is as at the first start. All else is as you left it."),
    )


def about_place(unusual: Unusual) -> Message:
    """Say why this window opened although there seemed to be another one."""
    match unusual:
        case Unusual.LOCK_LEFT:
            return Message(
                MessageTone.INFO,
                _tr("Autochrome did not end well the last time"),
                _tr("The mark of an open window was left behind, and this window has replaced it."),
            )
        case Unusual.NO_ANSWER:
            return Message(
                MessageTone.CAUTION,
                _tr("Another window of Autochrome does not answer"),
                _tr("It may hang, be open on another computer, or be out of reach."),
                _tr(
                    "Close it if you can: each of the two knows nothing of what the other changes."
                ),
            )
    assert_never(unusual)


def _tr(text: str) -> str:
    return QCoreApplication.translate("StartupNotes", text)
