"""What is told when something was done to the models."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from desktop.models.model_jobs import Done, ModelChange
from desktop.ui.messages import Message, MessageTone, place_words


def told_of(done: Done) -> Message | None:
    """Say what was done; None where there is nothing to say."""
    name = done.name
    match done.change:
        case ModelChange.LISTED:
            return None
        case ModelChange.INSTALLED if done.was_there:
            return Message(
                MessageTone.INFO,
                _tr("{name} is there already").format(name=name),
                _tr("Nothing was changed."),
            )
        case ModelChange.INSTALLED:
            return Message(
                MessageTone.GOOD,
                _tr("{name} was installed").format(name=name),
                _tr("You can choose it for your photos now."),
            )
        case ModelChange.EXPORTED:
            folder = "" if done.file is None else place_words(done.file.parent)
            file = "" if done.file is None else done.file.name
            return Message(
                MessageTone.GOOD,
                _tr("{name} was exported").format(name=name),
                _tr("{file} in {folder}").format(file=file, folder=folder),
            )
        case ModelChange.RENAMED:
            return Message(
                MessageTone.GOOD,
                _tr("The model has a new name"),
                _tr("It is called {name} now.").format(name=name),
            )
        case ModelChange.REMOVED:
            return Message(
                MessageTone.GOOD,
                _tr("{name} was removed").format(name=name),
                _tr("Results that you saved stay as they are."),
            )
        case ModelChange.MADE_DEFAULT | ModelChange.ROLLED_BACK:
            return Message(
                MessageTone.GOOD,
                _tr("{name} is the default now").format(name=name),
                _tr("New photos are coloured by it."),
            )
    assert_never(done.change)


def gone_message(name: str = "") -> Message:
    """Say that a model cannot be made the default, for it was removed meanwhile."""
    title = _tr("{name} was removed").format(name=name) if name else _tr("The model was removed")
    return Message(
        MessageTone.CAUTION,
        title,
        _tr("It cannot be used any more. Install it again from its file."),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Models", text)
