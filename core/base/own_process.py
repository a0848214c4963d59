"""How a part of this program is started again, in a process of its own.

A Python runs it as a module. The bundled program is no Python: it is started again itself, and a
flag says which part is meant.
"""

import contextlib
import os
import signal
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

#: First arguments of the bundled program, by the module that each of them stands for.
FLAGS: Final = {
    "core.foreign.trial_child": "--try-foreign",
    "core.image.reading_child": "--read-photos",
    "core.model.sandbox": "--try-model",
    "training": "--train",
}
#: Where a bundle's libraries and plug-ins are looked for; what was before has this ending.
_PATHS: Final = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH")
_BEFORE: Final = "_ORIG"
#: Where `core` lies: started there, -m finds it, and no stranger's module lies before it.
PROGRAM_FOLDER: Final = Path(__file__).resolve().parents[2]
#: Of a child that needs one thread: pools and arenas reserve address space for each core.
SPARING: Final[Mapping[str, str]] = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MALLOC_ARENA_MAX": "2",
}
_STANDARD_INPUT: Final = 0
_READ_BYTES: Final = 4096


def is_frozen() -> bool:
    """Tell whether this is the bundled program, which is no Python."""
    return bool(getattr(sys, "frozen", False))


def is_flatpak() -> bool:
    """Tell whether this is a Flatpak, which sees only what it was given."""
    return os.path.exists("/.flatpak-info")  # noqa: PTH110


def module_arguments(module: str) -> tuple[str, ...]:
    """Give what `sys.executable` is started with to run a module; its own arguments follow.

    Args:
        module: any; in the bundled program one of `FLAGS`.
    """
    return (FLAGS[module],) if is_frozen() else ("-m", module)


def signal_of(status: int) -> str:
    """Name the signal that a child ended by; empty where it ended otherwise, or by one unknown."""
    with contextlib.suppress(ValueError):
        if status < 0:
            return signal.Signals(-status).name
    return ""


def limit_resources(limits: Mapping[int, int], *, for_good: bool) -> None:
    """Bound what this process may take, as far as the system does; Windows bounds nothing.

    Args:
        limits: by the `RLIMIT_...` of the module `resource`.
        for_good: whether this process can never raise them again.
    """
    if sys.platform == "win32":
        return
    import resource

    for kind, limit in limits.items():
        _, hard = resource.getrlimit(kind)
        lower = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
        # macOS refuses some of them.
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(kind, (lower, lower if for_good else hard))


def call_at_end_of_input(end: Callable[[], None]) -> None:
    """Call a function, in a thread of its own, when standard input ends.

    Who started this program holds the other end of it and writes nothing: the system closes that
    end when its holder ends, even by a kill.
    """

    def wait() -> None:
        with contextlib.suppress(OSError):
            while os.read(_STANDARD_INPUT, _READ_BYTES):
                pass
        end()

    threading.Thread(target=wait, name="standard input", daemon=True).start()


def leave_environment_alone() -> None:
    """Let programs that the bundled one starts find their own libraries, not those of the bundle.

    What starts a bundle sets these variables for it, and every child would inherit them: a file
    manager, or the Python that trains. They have done their work when this is called, as long as
    Qt is told by its own configuration where its plug-ins are.
    """
    if not is_frozen():
        return
    for name in _PATHS:
        before = os.environ.pop(name + _BEFORE, None)
        if before is not None:
            os.environ[name] = before
        else:
            os.environ.pop(name, None)
