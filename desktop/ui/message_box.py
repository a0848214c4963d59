"""Tells something in front of a dialog that has no place for notes."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.ui.messages import Message
from desktop.ui.question import Answer, Question


def tell(parent: QWidget, message: Message) -> None:
    """Show a message until it was read."""
    read = Answer(None, _tr("Close"), is_main=True)
    Question(parent, message.title, message.text, (read,)).open()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Telling", text)
