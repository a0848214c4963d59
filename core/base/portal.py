"""Files that the system lends to a program in a sandbox: the document portal of xdg-desktop-portal.

They lie in a folder of the portal's own, each below a number, and none of their neighbours does: a
Flatpak cannot put a result beside such a photo. A folder that was chosen in a dialog is lent whole.
"""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

#: Inside and outside of the sandbox, where the session has no folder of its own for it.
_FIXED: Final = Path("/run/flatpak/doc")
_BELOW_SESSION: Final = "doc"


def lent_part(path: Path, environment: Mapping[str, str] = os.environ) -> Path | None:
    """Give what the user knows of a lent file or folder: its name and what is below; else None.

    Args:
        path: of a file or folder.
        environment: tells where the session's files are.
    """
    session = environment.get("XDG_RUNTIME_DIR")
    for place in (_FIXED, *((Path(session) / _BELOW_SESSION,) if session else ())):
        if path.is_relative_to(place):
            number, *known = path.relative_to(place).parts or ("",)
            return Path(*known) if number and known else None
    return None
