"""Menus of Windows: what Explorer reads of the user's own registry (HKEY_CURRENT_USER).

Nothing is written for all users, so that no right is asked for. As values, so that they can be
looked at on every system; `apply` and `remove` alone need Windows.
"""

import contextlib
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PureWindowsPath
from typing import Final

from desktop.menus import identity
from desktop.menus.words import COLOUR
from desktop.ui.language import Language

_CLASSES: Final = r"Software\Classes"
_MODEL: Final = f"{identity.NAME}.Model"
_VERB: Final = identity.NAME
#: Photos of every kind that Windows knows as a picture, and folders.
_MARKED: Final = (
    rf"{_CLASSES}\SystemFileAssociations\image\shell\{_VERB}",
    rf"{_CLASSES}\Directory\shell\{_VERB}",
)


@dataclass(frozen=True, slots=True)
class RegistryValue:
    """A value below HKEY_CURRENT_USER.

    Attributes:
        key: with backslashes.
        name: empty for the default of the key.
        text: what it says.
    """

    key: str
    name: str
    text: str


def registry_values(command: Sequence[str], language: Language) -> tuple[RegistryValue, ...]:
    """Give all that is written: verbs for pictures and folders, the kind of model, `Open with`.

    Args:
        command: what starts the program.
        language: of the words in the menu.
    """
    program = command[0]
    starts = f'{command_line(command)} "%1"'
    menus = [
        value
        for key in _MARKED
        for value in (
            RegistryValue(key, "", COLOUR[language]),
            RegistryValue(key, "Icon", f'"{program}"'),
            RegistryValue(rf"{key}\command", "", starts),
        )
    ]
    model = rf"{_CLASSES}\{_MODEL}"
    application = _application(program)
    suffixes = [suffix for kind in identity.FILE_TYPES for suffix in kind.suffixes]
    return (
        *menus,
        RegistryValue(model, "", identity.MODEL.name),
        RegistryValue(rf"{model}\DefaultIcon", "", f'"{program}"'),
        RegistryValue(rf"{model}\shell\open\command", "", starts),
        *(RegistryValue(rf"{_CLASSES}\{suffix}", "", _MODEL) for suffix in identity.MODEL.suffixes),
        RegistryValue(application, "FriendlyAppName", identity.NAME),
        RegistryValue(rf"{application}\shell\open\command", "", starts),
        *(RegistryValue(rf"{application}\SupportedTypes", suffix, "") for suffix in suffixes),
    )


def own_keys(command: Sequence[str]) -> tuple[str, ...]:
    """Give the keys that are this program's alone: each goes with all that is below it."""
    of_models = (rf"{_CLASSES}\{suffix}" for suffix in identity.MODEL.suffixes)
    return (*_MARKED, rf"{_CLASSES}\{_MODEL}", *of_models, _application(command[0]))


def command_line(words: Sequence[str]) -> str:
    """Quote the words of a command as Windows takes them apart; no path holds a quote."""
    return " ".join(f'"{word}"' if " " in word or "\\" in word else word for word in words)


def _application(program: str) -> str:
    return rf"{_CLASSES}\Applications\{PureWindowsPath(program).name}"


def apply(values: Sequence[RegistryValue]) -> int:
    """Write values; give how many were others before.

    Raises:
        OSError: the registry refuses.
    """
    changed = 0
    if sys.platform == "win32":
        import winreg

        for value in values:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, value.key) as key:
                with contextlib.suppress(FileNotFoundError):
                    if winreg.QueryValueEx(key, value.name) == (value.text, winreg.REG_SZ):
                        continue
                winreg.SetValueEx(key, value.name, 0, winreg.REG_SZ, value.text)
                changed += 1
        if changed:
            _tell_explorer()
    return changed


def remove(keys: Sequence[str]) -> int:
    """Remove keys with all that is below them; give how many there were.

    Raises:
        OSError: the registry refuses.
    """
    gone = sum(_remove_tree(key) for key in keys)
    if gone:
        _tell_explorer()
    return gone


def _remove_tree(key: str) -> int:
    if sys.platform != "win32":
        return 0
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
            below = [winreg.EnumKey(opened, n) for n in range(winreg.QueryInfoKey(opened)[0])]
    except FileNotFoundError:
        return 0
    gone = sum(_remove_tree(rf"{key}\{name}") for name in below)
    winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)
    return gone + 1


def _tell_explorer() -> None:
    """Have open windows of Explorer look again (SHCNE_ASSOCCHANGED)."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SHChangeNotify(0x08000000, 0, None, None)
