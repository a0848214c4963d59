"""A home in which tools work, so that nothing of the user's is in their reach."""

import os
from pathlib import Path

from core.base.paths import HOME_VARIABLE


def move_home(home: Path, data: Path | None = None) -> None:
    """Keep away from the user's own settings, models and folders.

    Args:
        home: the home in their place.
        data: the program's data folder; None: the home itself.
    """
    for variable in ("HOME", "USERPROFILE"):
        os.environ[variable] = str(home)
    os.environ[HOME_VARIABLE] = str(home if data is None else data)
    for variable in [name for name in os.environ if name.startswith("XDG_")]:
        del os.environ[variable]
