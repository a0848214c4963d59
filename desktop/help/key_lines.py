"""What keys and hands on the mouse do, in words: for the sheet of keys and the page about them."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt

from desktop.ui.commands import PRESET_KEYS, Group, commands
from desktop.ui.keys import key_words


@dataclass(frozen=True, slots=True)
class KeyLine:
    """What a key, or a hand on the mouse, does."""

    words: str
    key: str


def lines_of(group: Group) -> tuple[KeyLine, ...]:
    """Give the lines of a group: its commands that have keys, then what else belongs there."""
    of_commands = [
        KeyLine(command.text.rstrip("…"), key_words(command.keys[0]))
        for command in commands()
        if command.group is group and command.keys
    ]
    return (*of_commands, *_extras(group))


def _extras(group: Group) -> tuple[KeyLine, ...]:
    """What the mouse and held keys do, which are no commands."""
    if group is Group.EDIT:
        return (
            KeyLine(_tr("Take one of the first nine presets"), _keys_of_presets()),
            KeyLine(_tr("Reset one slider"), _tr("Double click")),
            KeyLine(_tr("Move the frame of a crop"), _tr("Arrows")),
            KeyLine(_tr("Draw its sides, larger or smaller"), _tr("Ctrl+arrows, + −")),
            KeyLine(_tr("Lay it on its other side"), "X"),
        )
    if group is Group.VIEW:
        return (
            KeyLine(_tr("See the original, while held"), key_words(Qt.Key.Key_Space)),
            KeyLine(_tr("Zoom at the pointer"), _tr("Wheel")),
            KeyLine(_tr("Fit or 100 %"), _tr("Double click")),
        )
    if group is Group.WINDOW:
        return (
            KeyLine(_tr("Move photos in the queue"), _tr("Alt+↑ ↓")),
            KeyLine(_tr("To the top, to the end"), _tr("Alt+Home, End")),
            KeyLine(_tr("Take photos out of the queue"), key_words(Qt.Key.Key_Delete)),
        )
    return ()


def _keys_of_presets() -> str:
    """Give the keys of all presets in one: those of the first, to the last digit."""
    return f"{key_words(PRESET_KEYS[0])} … {len(PRESET_KEYS)}"


def lines_of_tool() -> tuple[KeyLine, ...]:
    """What keys and mouse do while colours are corrected."""
    return (
        KeyLine(_tr("Thinner, thicker brush"), "[ ]"),
        KeyLine(_tr("Take a colour from the picture"), _tr("Ctrl+click")),
        KeyLine(_tr("Reach further, less far"), _tr("Alt+wheel")),
        KeyLine(_tr("Move the photo"), _tr("Space and drag")),
        KeyLine(_tr("Go through the places"), key_words(Qt.Key.Key_Tab)),
        KeyLine(_tr("Move the place"), _tr("Arrows")),
        KeyLine(_tr("Choose its colour"), key_words(Qt.Key.Key_Return)),
        KeyLine(_tr("Remove the place"), key_words(Qt.Key.Key_Delete)),
        KeyLine(_tr("Set a place in the middle"), key_words(Qt.Key.Key_Insert)),
        KeyLine(_tr("Put the tool down"), key_words(Qt.Key.Key_Escape)),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("ShortcutsSheet", text)
