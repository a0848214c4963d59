"""Tries a copy of the program by using it.

Nothing is pretended: the models that came with it are checked against their cards, a sample is
brought into colour, written, read back and compared, the window opens (on no screen) and shows a
photo, and where the training component is inside, it takes three steps. It writes into a
temporary folder only, and needs no display and no network.
"""

import argparse
import platform
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.base.errors import AutochromeError
from core.base.own_process import is_frozen
from core.base.version import VERSION
from desktop.self_test.failed_step import StepFailed

__all__ = ["main"]

_NAME_WIDTH: Final = 9


@dataclass(frozen=True, slots=True)
class _Step:
    """One thing that is tried.

    Attributes:
        name: a word.
        run: does it in a folder and gives what is worth telling.
    """

    name: str
    run: Callable[[Path], str]


def main(arguments: Sequence[str], *, program: str) -> int:
    """Take all steps; 0 when all went well, else 1 after saying what did not.

    Args:
        arguments: what was typed after `--self-test`.
        program: what was typed up to there, for `--help`.
    """
    parser = argparse.ArgumentParser(
        prog=program, description="Check that this copy of Autochrome works."
    )
    parser.add_argument("--no-training", action="store_true", help="leave the training out")
    # The child of the step "window".
    parser.add_argument("--window", type=Path, metavar="FOLDER", help=argparse.SUPPRESS)
    typed = parser.parse_args(arguments)
    if typed.window is not None:
        from desktop.self_test import window_check

        window_check.be_the_child(typed.window)
    began = time.perf_counter()
    print(_headline(), flush=True)
    with ExitStack() as stack:
        try:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="autochrome-")))
        except OSError as error:
            print(f"Failed: no temporary folder can be made: {error}.", file=sys.stderr)
            return 1
        failed = [step.name for step in _steps(typed.no_training) if not _is_well(step, folder)]
    seconds = time.perf_counter() - began
    if failed:
        print(f"FAILED after {seconds:.1f} s: {', '.join(failed)}.", flush=True)
        return 1
    print(f"All is well. {seconds:.1f} s", flush=True)
    return 0


def _steps(without_training: bool) -> list[_Step]:
    """List the steps; what they need is imported by them, so that a lack is told as theirs."""

    def versions(folder: Path) -> str:
        from desktop.self_test import engine_check

        return engine_check.versions()

    def models(folder: Path) -> str:
        from desktop.self_test import engine_check

        return engine_check.check_models()

    def licences(folder: Path) -> str:
        from desktop.self_test import engine_check

        return engine_check.check_licences()

    def child(folder: Path) -> str:
        from desktop.self_test import engine_check

        return engine_check.try_in_child()

    def photo(folder: Path) -> str:
        from desktop.self_test import engine_check

        return engine_check.colour_sample(folder)

    def window(folder: Path) -> str:
        from desktop.self_test import window_check

        return window_check.open_in_child(folder)

    def training(folder: Path) -> str:
        from desktop.self_test import training_check

        return training_check.train(folder)

    steps = [
        _Step("versions", versions),
        _Step("licences", licences),
        _Step("models", models),
        _Step("child", child),
        _Step("photo", photo),
        _Step("window", window),
    ]
    return steps if without_training else [*steps, _Step("training", training)]


def _is_well(step: _Step, folder: Path) -> bool:
    began = time.perf_counter()
    try:
        told, mark = step.run(folder), "ok"
    except (StepFailed, AutochromeError) as error:
        told, mark = str(error), "FAILED"
    except Exception as error:  # whatever it is, the other steps tell more
        told, mark = f"{type(error).__name__}: {error}", "FAILED"
    seconds = time.perf_counter() - began
    print(f"{step.name:<{_NAME_WIDTH}} {mark:<6} {seconds:6.2f} s  {told}", flush=True)
    return mark == "ok"


def _headline() -> str:
    kind = f"bundle in {Path(sys.executable).parent}" if is_frozen() else "run by Python"
    return f"Autochrome {VERSION}, {kind}; {platform.platform()}, {platform.machine()}"
