"""What is told when something was done to the models."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from desktop.models.model_jobs import Deed, Done
from desktop.ui.messages import Message, Tone, place_words


def told_of(done: Done) -> Message | None:
    """Say what was done; None where there is nothing to say."""
    name = done.name
    match done.deed:
        case Deed.LISTED:
            return None
        case Deed.INSTALLED if done.was_there:
            return Message(
                Tone.INFO,
                _tr("{name} is there already").format(name=name),
                _tr("Nothing was changed."),
            )
        case Deed.INSTALLED:
            return Message(
                Tone.GOOD,
                _tr("{name} was installed").format(name=name),
                _tr("You can choose it for your photos now."),
            )
        case Deed.EXPORTED:
            folder = "" if done.file is None else place_words(done.file.parent)
            file = "" if done.file is None else done.file.name
            return Message(
                Tone.GOOD,
                _tr("{name} was exported").format(name=name),
                _tr("{file} in {folder}").format(file=file, folder=folder),
            )
        case Deed.RENAMED:
            return Message(
                Tone.GOOD,
                _tr("The model has a new name"),
                _tr("It is called {name} now.").format(name=name),
            )
        case Deed.REMOVED:
            return Message(
                Tone.GOOD,
                _tr("{name} was removed").format(name=name),
                _tr("Photos that it coloured stay as they are."),
            )
        case Deed.MADE_DEFAULT | Deed.ROLLED_BACK:
            return Message(
                Tone.GOOD,
                _tr("{name} is the default now").format(name=name),
                _tr("New photos are coloured by it."),
            )
    assert_never(done.deed)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Models", text)
