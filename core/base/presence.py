"""Whether something lies at a place, whatever the place is called.

`Path.exists`, `Path.is_dir` and `Path.is_file` raise for names that no disk takes and in locked
folders. A name that comes from a file, a clipboard or a command line may be such a name, and then
nothing lies there.
"""

import os
from pathlib import Path


def is_there(path: Path) -> bool:
    """Tell whether a file or folder lies there; a link counts as what it leads to."""
    return os.path.exists(path)  # noqa: PTH110


def is_folder(path: Path) -> bool:
    """Tell whether a folder lies there, or a link that leads to one."""
    return os.path.isdir(path)  # noqa: PTH112


def is_file(path: Path) -> bool:
    """Tell whether a regular file lies there, or a link that leads to one."""
    return os.path.isfile(path)  # noqa: PTH113
