"""Which part of the program a command line means: one executable is all of them.

    Autochrome [photo|folder|model ...]  the window
    Autochrome colorize|before-after|models|queue|edits|verify|compare ...
                                         the command line, as `python -m core`
    Autochrome --edit FILE --output PATH
                                         the window, for another program that waits for it
    Autochrome --add-to-menu [--remove]  menus of the system, of file managers and of GIMP
    Autochrome --self-test               checks this copy, without a display
    Autochrome --train|--try-model ...   a child that the program starts itself

Only what is meant is imported: TensorFlow by a training, Qt by a window.
"""

import importlib.util
import os
import runpy
import sys
from collections.abc import Sequence
from typing import Final

from core.base.own_process import FLAGS, leave_environment_alone
from core.base.version import VERSION

#: The commands of `python -m core`; who means a photo of such a name writes `./queue`.
COMMANDS: Final = frozenset(
    {"colorize", "before-after", "models", "queue", "edits", "verify", "compare"}
)
SELF_TEST: Final = "--self-test"
EDIT: Final = "--edit"
ADD_TO_MENU: Final = "--add-to-menu"
_MODULES: Final = {flag: module for module, flag in FLAGS.items()}
_ATTACH_PARENT: Final = -1


def main(arguments: Sequence[str], *, program: str) -> int:
    """Run what is meant and give the exit status.

    Args:
        arguments: what was typed after the program's name.
        program: the program's name, for `--help`.
    """
    leave_environment_alone()
    _have_streams()
    first = arguments[0] if arguments else ""
    if first in COMMANDS:
        from core.cli import main as command_line

        return command_line(arguments, program=program)
    if first == SELF_TEST:
        from desktop.self_test import main as self_test

        return self_test(arguments[1:], program=f"{program} {SELF_TEST}")
    if first == ADD_TO_MENU:
        from desktop.menus.command import main as add_to_menu

        return add_to_menu(arguments[1:], program=f"{program} {ADD_TO_MENU}")
    if any(one == EDIT or one.startswith(f"{EDIT}=") for one in arguments):
        from desktop.app.edit_caller import main as edit

        return edit(arguments, program=program)
    if first in _MODULES:
        return _run_module(_MODULES[first], list(arguments[1:]))
    if first == "--version":
        print(f"Autochrome {VERSION}")
        return 0
    from desktop.app.start import main as window

    return window(arguments, program=program)


def _run_module(module: str, arguments: list[str]) -> int:
    """Be the process that `python -m module` would be: by name, for no room knows all others."""
    if importlib.util.find_spec(module) is None:
        print("This copy of Autochrome cannot train models.", file=sys.stderr)
        return 2
    sys.argv[1:] = arguments
    runpy.run_module(module, run_name="__main__", alter_sys=True)
    return 0


def _have_streams() -> None:
    """Give a program without a console something to print to.

    On Windows that is the console it was started from, if any.
    """
    if sys.stdout is not None and sys.stderr is not None:
        return
    place = os.devnull
    if sys.platform == "win32":
        import ctypes

        if ctypes.windll.kernel32.AttachConsole(_ATTACH_PARENT):
            place = "CONOUT$"
    stream = open(place, "w", encoding="utf-8", errors="replace", buffering=1)  # noqa: SIM115, PTH123
    sys.stdout, sys.stderr = sys.stdout or stream, sys.stderr or stream
