"""Where the training component is: a Python that can run `python -m training`.

By default that is the Python which runs this window. The frozen program has none, so there, or
wherever TensorFlow is not installed beside the app, the user names another Python or a folder.
"""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import core

#: Where a Python lies in a folder: a virtual environment, a source tree with one, a Windows setup.
_PYTHONS: Final = (
    Path(".venv/bin/python"),
    Path("bin/python"),
    Path(".venv/Scripts/python.exe"),
    Path("Scripts/python.exe"),
    Path("python.exe"),
)
_ENTRY: Final = Path("training/__main__.py")


@dataclass(frozen=True, slots=True)
class Component:
    """How training is started.

    Attributes:
        python: the program.
        folder: where it is started: a module there comes before those installed.
    """

    python: Path
    folder: Path


def is_frozen() -> bool:
    """Tell whether this is the bundled program, which is no Python."""
    return bool(getattr(sys, "frozen", False))


def root() -> Path:
    """Give the folder that this program's own packages lie in."""
    return Path(core.__file__).resolve().parent.parent


def candidates(chosen: Path | None) -> tuple[Component, ...]:
    """List where the component may be, the likeliest first; none of it is run.

    Args:
        chosen: the Python or the folder that the user named, if any.
    """
    own = () if is_frozen() else (Component(Path(sys.executable), root()),)
    return (*([] if chosen is None else _at(chosen)), *own)


def _at(chosen: Path) -> list[Component]:
    if not chosen.is_dir():
        return [Component(chosen, chosen.parent)]
    found = [chosen / python for python in _PYTHONS if (chosen / python).is_file()]
    if not found and not is_frozen() and (chosen / _ENTRY).is_file():
        found = [Path(sys.executable)]
    return [Component(python, chosen) for python in found[:1]]
