"""What keys are called: one word for each, wherever the window names it.

Qt writes menus with words of its own, and has none in some languages. It asks the translations of
the program first, by the context `QShortcut` and the English name.
"""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence


def key_words(keys: str | Qt.Key) -> str:
    """Give what keys are called in the user's language, as menus call them.

    Args:
        keys: as `Ctrl+Return`.
    """
    words = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{words[:-1]}−" if words.endswith("-") else words  # beside +, a hyphen is too short


def asked_by_qt() -> tuple[str, ...]:
    """Give the words of the user's language for what Qt asks for, as far as the window names it."""
    modifiers = _tr("Ctrl"), _tr("Shift"), _tr("Alt")
    editing = _tr("Return"), _tr("Space"), _tr("Tab"), _tr("Esc"), _tr("Ins"), _tr("Del")
    moving = _tr("Left"), _tr("Right"), _tr("Home"), _tr("End")
    return (*modifiers, *editing, *moving)


def _tr(text: str) -> str:
    return QCoreApplication.translate("QShortcut", text)
