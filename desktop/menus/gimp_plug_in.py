"""The plug-in for GIMP 3: copied into the folders of each GIMP 3 that was started here once.

A folder is never made for a GIMP that is not there: at its first start GIMP 3 takes over what
GIMP 2 knew, but only where it has no folder of its own.
"""

import json
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from desktop.menus.menu_files import MenuFile

_NAME = "autochrome"


def folders(
    environment: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> list[Path]:
    """Give the folders of every GIMP 3 of this user."""
    home = Path(environment.get("HOME") or Path.home())
    if platform == "win32":
        place = Path(environment.get("APPDATA", home / "AppData" / "Roaming")) / "GIMP"
    elif platform == "darwin":
        place = home / "Library" / "Application Support" / "GIMP"
    else:
        place = Path(environment.get("XDG_CONFIG_HOME") or home / ".config") / "GIMP"
    try:
        return sorted(folder for folder in place.glob("3.*") if folder.is_dir())
    except OSError:
        return []


def files(gimp: Path, resources: Path, command: Sequence[str]) -> tuple[MenuFile, ...]:
    """Give the plug-in and what it starts.

    Args:
        gimp: a folder of `folders`.
        resources: holds the plug-in.
        command: what starts the program.
    """
    own = gimp / "plug-ins" / _NAME  # GIMP wants the folder to be called as the file in it
    return (
        MenuFile(
            own / f"{_NAME}.py",
            (resources / "gimp" / f"{_NAME}.py").read_bytes(),
            is_program=True,
        ),
        MenuFile(own / "command.json", json.dumps(list(command)).encode()),
    )
