"""Where the training component is: what can run `training` in a process of its own.

By default that is the Python which runs this window, or the bundled program itself where it has
the component inside. Where neither has it, a bundle that has it may lie beside this one, and the
user names another bundle, a Python or a folder.
"""

import importlib.util
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import core
from core.base.own_process import FLAGS, is_frozen, module_arguments
from core.base.presence import is_file, is_folder, is_there

#: Where a Python lies in a folder: a virtual environment, a source tree with one, a Windows setup.
_PYTHONS: Final = (
    Path(".venv/bin/python"),
    Path("bin/python"),
    Path(".venv/Scripts/python.exe"),
    Path("Scripts/python.exe"),
    Path("python.exe"),
)
#: Where the bundled program lies in the folder that its archive unpacks to, or in one around it.
_PROGRAMS: Final = (
    Path("Autochrome"),
    Path("Autochrome.exe"),
    Path("Contents/MacOS/Autochrome"),
    Path("Autochrome.app/Contents/MacOS/Autochrome"),
    Path("Autochrome-with-training.app/Contents/MacOS/Autochrome"),
)
#: What the archive with the component unpacks to: a folder, on macOS a program.
WITH_TRAINING: Final = "Autochrome-with-training"
_MODULE: Final = "training"
_BY_PYTHON: Final = ("-m", _MODULE)
_BY_BUNDLE: Final = (FLAGS[_MODULE],)
_ENTRY: Final = Path("training/__main__.py")


@dataclass(frozen=True, slots=True)
class Component:
    """How training is started.

    Attributes:
        program: a Python, or a bundled Autochrome.
        folder: where it is started: a module there comes before those installed.
        start: what the program is given before the arguments of the training.
    """

    program: Path
    folder: Path
    start: tuple[str, ...] = _BY_PYTHON


def root() -> Path:
    """Give the folder that this program's own packages lie in."""
    return Path(core.__file__).resolve().parent.parent


def candidates(chosen: Path | None) -> tuple[Component, ...]:
    """List where the component may be, the likeliest first; none of it is run.

    Args:
        chosen: the bundle, the Python or the folder that the user named, if any.
    """
    return (*([] if chosen is None else _at(chosen)), *own(), *_beside())


def own() -> list[Component]:
    """Give the component of this very copy, if it has one."""
    if importlib.util.find_spec(_MODULE) is None:
        return []
    return [Component(Path(sys.executable), root(), module_arguments(_MODULE))]


def _beside() -> list[Component]:
    """Find a bundle with the component beside this one."""
    if not is_frozen():
        return []
    program = Path(sys.executable)
    # On macOS the program lies three folders deep in its own.
    around = [folder.parent for folder in program.parents if _is_bundle(folder, program)]
    places = [
        folder / name for folder in around for name in (WITH_TRAINING, f"{WITH_TRAINING}.app")
    ]
    return [found for place in places for found in _at(place) if _is_other(found)]


def _is_bundle(folder: Path, program: Path) -> bool:
    return any(folder / place == program for place in _PROGRAMS)


def _is_other(component: Component) -> bool:
    return os.path.realpath(component.program) != os.path.realpath(sys.executable)


def _at(chosen: Path) -> list[Component]:
    if not is_folder(chosen):
        is_bundle = chosen.name in {place.name for place in _PROGRAMS}
        start = _BY_BUNDLE if is_bundle else _BY_PYTHON
        return [Component(chosen, chosen.parent, start)] if is_there(chosen) else []
    programs = [chosen / place for place in _PROGRAMS if is_file(chosen / place)]
    if programs:
        return [Component(programs[0], programs[0].parent, _BY_BUNDLE)]
    pythons = [chosen / place for place in _PYTHONS if is_file(chosen / place)]
    if not pythons and not is_frozen() and is_file(chosen / _ENTRY):
        pythons = [Path(sys.executable)]
    return [Component(python, chosen) for python in pythons[:1]]
