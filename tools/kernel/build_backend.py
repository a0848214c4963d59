"""What pip asks to build this project: setuptools, and a compiler where the machine has none.

`python -m pip install` asks here which packages the build needs (PEP 517, PEP 660). The colour
step is one file of C; a machine with a compiler uses that, and another one gets Zig's, which comes
as a wheel, for the time of the build alone.
"""

import shutil
import sys

from setuptools import build_meta
from setuptools.build_meta import (
    build_editable,
    build_sdist,
    build_wheel,
    get_requires_for_build_sdist,
    prepare_metadata_for_build_editable,
    prepare_metadata_for_build_wheel,
)

__all__ = [
    "build_editable",
    "build_sdist",
    "build_wheel",
    "get_requires_for_build_editable",
    "get_requires_for_build_sdist",
    "get_requires_for_build_wheel",
    "prepare_metadata_for_build_editable",
    "prepare_metadata_for_build_wheel",
]

#: The compiler that comes as a wheel.
_COMPILER = "ziglang==0.17.1"
Settings = dict[str, str | list[str] | None] | None


def get_requires_for_build_wheel(config_settings: Settings = None) -> list[str]:
    """List what building a wheel needs beside what pyproject.toml names."""
    return [*build_meta.get_requires_for_build_wheel(config_settings), *_compiler()]


def get_requires_for_build_editable(config_settings: Settings = None) -> list[str]:
    """List what installing from a working copy needs beside what pyproject.toml names."""
    return [*build_meta.get_requires_for_build_editable(config_settings), *_compiler()]


def _compiler() -> list[str]:
    names = ("cl",) if sys.platform == "win32" else ("cc", "gcc", "clang")
    # Visual Studio's is not on the path; who has it there works in its prompt.
    return [] if any(map(shutil.which, names)) else [_COMPILER]
