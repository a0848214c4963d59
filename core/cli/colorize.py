"""The command `colorize`: plan, find the model, run the batch, report."""

import contextlib
import os
import signal
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import cv2

from core.batch import BatchOptions, State, colorize_all
from core.cli.parser import ColorizeCommand
from core.cli.progress import ProgressBar, is_terminal
from core.cli.report import EventReport, Report, TextReport, Totals
from core.errors import UsageError
from core.library import Library
from core.naming import Placeholder
from core.output_place import OutputPlace
from core.package import Package
from core.paths import bundled_models_dir, user_models_dir
from core.plan import Plan, check_existing, plan

_STOPPING = "\nFinishing the photos at hand; what is written stays.\n"


def run(command: ColorizeCommand) -> int:
    """Colorize what the command names; the exit status says whether all of it was.

    Raises:
        UsageError: the output folder is a file, or the pattern could lose a photo.
        PackageError: the model is unknown, or cannot be trusted or run.
    """
    # The workers are the threads; OpenCV's own would fight them for the cores.
    cv2.setNumThreads(1)
    began_s = time.monotonic()
    _require_folder(command.output)
    library = Library(bundled_models_dir(), user_models_dir())
    package = library.find(command.model) if command.model is not None else library.default
    planned = _plan(command, package, library)
    report = _report(command, package.card.id, len(planned.jobs), began_s)
    ended = _colorize(command, planned, package, report)
    return _sum_up(planned, ended, report, time.monotonic() - began_s)


def _require_folder(output: OutputPlace) -> None:
    if isinstance(output, Path) and os.path.isfile(output):  # noqa: PTH113  is_file may raise
        raise UsageError(
            f"{output} is a file, but --output needs a folder.",
            hint="Name a folder; it is made when it does not exist.",
            path=output,
        )


def _plan(command: ColorizeCommand, package: Package, library: Library) -> Plan:
    has_models = command.pattern.holds(Placeholder.MODEL)
    known = [model.package.card.id for model in library.models()] if has_models else []
    planned = plan(
        command.paths,
        command.output,
        recursive=command.recursive,
        result_format=command.export.result_format,
        pattern=command.pattern,
        model=package.card.id,
        known_models=known,
    )
    check_existing(planned, command.pattern, skip_existing=command.skip_existing)
    return planned


def _report(command: ColorizeCommand, model: str, photos: int, began_s: float) -> Report:
    if command.is_json:
        return EventReport(sys.stdout, model)
    has_bar = is_terminal(sys.stderr) and photos > 0
    return TextReport(sys.stderr, ProgressBar(sys.stderr, photos, began_s) if has_bar else None)


def _colorize(
    command: ColorizeCommand, planned: Plan, package: Package, report: Report
) -> Counter[State]:
    """Run the batch and report each photo as it ends; give how many ended in each state."""
    options = BatchOptions(
        package=package,
        settings=command.settings,
        export=command.export,
        max_pixels=command.max_pixels,
        skip_existing=command.skip_existing,
        recolour=command.recolour,
    )
    ended: Counter[State] = Counter()
    stop = threading.Event()
    with _stopping_on_signals(stop):
        outcomes = colorize_all(planned.jobs, options, workers=command.jobs, stop=stop)
        with contextlib.closing(outcomes):
            for problem in planned.problems:
                report.problem(problem)
            for outcome in outcomes:
                ended[outcome.state] += 1
                report.photo(outcome, time.monotonic())
    return ended


def _sum_up(planned: Plan, ended: Counter[State], report: Report, seconds: float) -> int:
    totals = Totals(
        done=ended[State.DONE],
        skipped=ended[State.SKIPPED],
        failed=ended[State.FAILED] + len(planned.problems),
        left_out=planned.left_out,
        not_reached=len(planned.jobs) - ended.total(),
        seconds=seconds,
    )
    report.summary(totals)
    has_nothing = totals.done + totals.skipped == 0
    return 1 if totals.failed or totals.not_reached or has_nothing else 0


@contextlib.contextmanager
def _stopping_on_signals(stop: threading.Event) -> Iterator[None]:
    """Let Ctrl-C, a closed terminal or a shutdown set `stop`, however often they come.

    Nothing is raised in the middle of anything, so no photo is left half written. A signal that
    whoever started this program told it to ignore (nohup) stays ignored.
    """

    def ask_to_stop(number: int, frame: object) -> None:
        if not stop.is_set():
            stop.set()
            # Not print: a signal may come in the middle of one.
            with contextlib.suppress(OSError):
                os.write(2, _STOPPING.encode())

    before = {}
    if threading.current_thread() is threading.main_thread():
        for name in ("SIGINT", "SIGTERM", "SIGHUP"):
            number = getattr(signal, name, None)  # Windows has no SIGHUP
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                before[number] = signal.signal(number, ask_to_stop)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
