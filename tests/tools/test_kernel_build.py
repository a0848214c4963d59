"""Compiling the colour step when the program is installed."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_BUILD = """
import sys
from setuptools import Distribution, Extension
from tools.kernel.build_step import BuildStep
step = Extension("core.colour.kernel.colour_step", [sys.argv[1]])
command = BuildStep(Distribution({"name": "x", "version": "1", "ext_modules": [step]}))
command.build_lib = command.build_temp = sys.argv[2]
command.finalize_options()
command.run()
"""
_TRY = """
import sys
from core.colour.kernel.compiled_step import CompiledStep
from pathlib import Path
print(CompiledStep(Path(sys.argv[1]), 0).name)
"""


def build(folder: Path, source: Path, path: str) -> tuple[str, list[Path]]:
    """Build with the compilers that a PATH leads to; give what was said, and the libraries."""
    run = subprocess.run(
        [sys.executable, "-c", _BUILD, str(source), str(folder)],
        cwd=ROOT,
        env={"PATH": path, "SYSTEMROOT": ""},
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr
    return run.stderr, sorted(folder.rglob("colour_step.native.*"))


@pytest.mark.skipif(not any(map(shutil.which, ("cc", "gcc", "clang"))), reason="no C compiler")
def test_the_machines_compiler_makes_a_library_that_loads(tmp_path: Path) -> None:
    source = ROOT / "core" / "colour" / "kernel" / "colour_step.c"
    path = ":".join(sorted({str(Path(found).parent) for found in _tools()}))
    said, (library,) = build(tmp_path, source, path)
    assert "WARNING" not in said
    told = subprocess.run(
        [sys.executable, "-c", _TRY, str(library)], cwd=ROOT, capture_output=True, text=True
    )
    assert told.stdout == "compiled, plain\n", told.stderr


def test_without_a_compiler_the_installation_goes_on_and_says_so(tmp_path: Path) -> None:
    source = ROOT / "core" / "colour" / "kernel" / "colour_step.c"
    said, libraries = build(tmp_path / "out", source, str(tmp_path))
    assert libraries == []
    assert "WARNING: the colour step was not compiled" in said


def test_a_source_that_does_not_compile_is_said_with_what_the_compiler_says(
    tmp_path: Path,
) -> None:
    broken = tmp_path / "broken.c"
    broken.write_text("this is no C\n")
    said, libraries = build(tmp_path / "out", broken, ":".join(map(str, _folders())))
    assert libraries == []
    assert "WARNING: the colour step was not compiled" in said


def _tools() -> list[str]:
    return [found for name in ("cc", "gcc", "clang", "as", "ld") if (found := shutil.which(name))]


def _folders() -> set[Path]:
    return {Path(found).parent for found in _tools()}
