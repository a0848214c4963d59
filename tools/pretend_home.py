"""A home in which tools work, so that nothing of the user's is in their reach."""

import os
from pathlib import Path

from core.base.paths import HOME_VARIABLE


def move_home(home: Path) -> None:
    """Keep away from the user's own settings, models and folders."""
    for variable in (HOME_VARIABLE, "HOME", "USERPROFILE"):
        os.environ[variable] = str(home)
    for variable in [name for name in os.environ if name.startswith("XDG_")]:
        del os.environ[variable]
