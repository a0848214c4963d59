"""Compiles `core/colour/kernel/colour_step.c` into a library that ctypes loads.

It is no module of Python: no header of Python is needed, and one file serves every Python. Where
it cannot be compiled the installation goes on and says so: the colour step then runs by OpenCV.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from setuptools.command.bdist_wheel import bdist_wheel
from setuptools.command.build_ext import build_ext

if TYPE_CHECKING:
    from setuptools import Extension

_SUFFIX = {"win32": ".dll", "darwin": ".dylib"}.get(sys.platform, ".so")
#: Plain loops become vectors; no pixel is NaN or infinite, and none looks at floating-point flags.
_OPTIONS = (
    "-O3", "-std=c11", "-shared", "-fvisibility=hidden", "-ffp-contract=fast", "-fno-math-errno",
    "-fno-trapping-math", "-fno-signed-zeros", "-ffinite-math-only", "-s",
)  # fmt: skip
_OPTIONS_OF_MSVC = ("/nologo", "/O2", "/fp:fast", "/LD")


class BuildStep(build_ext):
    """Builds libraries for ctypes in place of modules."""

    def get_ext_filename(self, fullname: str) -> str:
        """Name the file as `core.colour.kernel.compiled_step` looks for it."""
        return os.path.join(*fullname.split(".")) + f".native{_SUFFIX}"  # noqa: PTH118  setuptools joins on

    def get_export_symbols(self, ext: object) -> list[str]:
        """Name none: the source says itself what is exported."""
        return []

    def build_extension(self, ext: "Extension") -> None:
        """Compile by the machine's compiler, else by the one that came for this build."""
        target = Path(self.get_ext_fullpath(ext.name))
        target.parent.mkdir(parents=True, exist_ok=True)
        errors = []
        for command in _commands(target, [str(source) for source in ext.sources]):
            try:
                subprocess.run(command, check=True, capture_output=True, text=True)
            except (OSError, subprocess.CalledProcessError) as error:
                told = getattr(error, "stderr", None) or str(error)
                errors.append(f"{command[0]}: {told.strip()}")
            else:
                return
        raise SystemError("; ".join(errors) or "there is no C compiler")

    def run(self) -> None:
        """Build; without a compiled step the program is slower and whole."""
        try:
            super().run()
        except SystemError as error:
            self.extensions = []  # nothing to copy
            print(
                f"WARNING: the colour step was not compiled ({error}): colouring takes longer.",
                file=sys.stderr,
            )


class PlainWheel(bdist_wheel):
    """A wheel for every Python of a platform."""

    def get_tag(self) -> tuple[str, str, str]:
        """Leave out which Python: the library does not know it."""
        _, _, platform = super().get_tag()
        return "py3", "none", platform


def _commands(target: Path, sources: list[str]) -> list[list[str]]:
    """List ways to compile, the best first."""
    options = [*_OPTIONS] if sys.platform == "win32" else [*_OPTIONS, "-fPIC"]
    commands = []
    if sys.platform == "win32" and shutil.which("cl"):
        objects = f"/Fo{target.parent}{os.sep}"
        commands.append(["cl", *_OPTIONS_OF_MSVC, objects, *sources, f"/Fe:{target}"])
    named = os.environ.get("CC")
    for compiler in (named, "cc", "gcc", "clang"):
        if compiler and shutil.which(compiler):
            commands.append([compiler, *options, *sources, "-o", str(target)])
    # Zig compiles for this very processor unless told otherwise.
    zig = [sys.executable, "-m", "ziglang", "cc", "-mcpu=baseline"]
    commands.append([*zig, *options, *sources, "-o", str(target)])
    return commands
