"""How large words are, and all that stands around them: chosen here, or for the whole computer.

Qt scales everything at once, words, controls and the room between them, when it is told so before
the application is made; a photo is still shown in the pixels of the screen. So a choice holds from
the next start on. On Linux and macOS Qt follows the system by itself (`Xft.dpi`, the scale of the
screen); Windows keeps the size of text apart from that of the screen.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from typing import Final

#: What Qt reads once, when the application is made.
_VARIABLE: Final = "QT_SCALE_FACTOR"
_WINDOWS_KEY: Final = r"Software\Microsoft\Accessibility"
#: What Windows offers, in percent.
_LEAST, _MOST = 100, 225


class TextSize(Enum):
    """What the user chose; the values are stored in settings."""

    SYSTEM = "system"
    NORMAL = "100"
    LARGE = "125"
    LARGER = "150"
    LARGEST = "200"


def factor_of(choice: TextSize, system: float) -> float:
    """Give by how much all is scaled, beside what the screen is scaled by.

    Args:
        choice: what the user chose.
        system: the system's own factor, for where that was chosen.
    """
    return system if choice is TextSize.SYSTEM else int(choice.value) / 100


def system_factor() -> float:
    """Give the system's factor for the size of text, where Qt does not follow it by itself."""
    if sys.platform != "win32":
        return 1.0
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _WINDOWS_KEY) as key:
            percent = int(winreg.QueryValueEx(key, "TextScaleFactor")[0])
    except (OSError, ValueError):  # nobody has touched it
        return 1.0
    return min(max(percent, _LEAST), _MOST) / 100


@contextmanager
def scaled(choice: TextSize) -> Iterator[None]:
    """Let an application that is made meanwhile be scaled; its child processes are not."""
    before = os.environ.get(_VARIABLE)
    factor = factor_of(choice, system_factor())
    if factor != 1.0:
        os.environ[_VARIABLE] = f"{factor * _number(before):g}"
    try:
        yield
    finally:
        if factor != 1.0:
            del os.environ[_VARIABLE]
            if before is not None:
                os.environ[_VARIABLE] = before


def _number(text: str | None) -> float:
    """Give what somebody set by hand, which is multiplied."""
    try:
        return float(text or 1.0)
    except ValueError:
        return 1.0
