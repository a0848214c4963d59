"""How a part of this program is started again, in a process of its own.

A Python runs it as a module. The bundled program is no Python: it is started again itself, and a
flag says which part is meant.
"""

import sys
from typing import Final

#: First arguments of the bundled program, by the module that each of them stands for.
FLAGS: Final = {"core.trial": "--try-model", "training": "--train"}


def is_frozen() -> bool:
    """Tell whether this is the bundled program, which is no Python."""
    return bool(getattr(sys, "frozen", False))


def module_arguments(module: str) -> tuple[str, ...]:
    """Give what `sys.executable` is started with to run a module; its own arguments follow.

    Args:
        module: any; in the bundled program one of `FLAGS`.
    """
    return (FLAGS[module],) if is_frozen() else ("-m", module)
