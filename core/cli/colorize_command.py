"""The command `colorize`: plan, find the model, run the batch, report."""

import contextlib
import sys
import threading
import time
from collections import Counter
from pathlib import Path

import cv2

from core.base.errors import DiskFull
from core.batch.batch import colorize_all
from core.batch.edited import EditsOfPhotos
from core.batch.naming import Placeholder
from core.batch.plan import Plan, plan
from core.batch.task import BatchOptions, Outcome, OutcomeState
from core.cli.colorize_parser import ColorizeCommand
from core.cli.edits_command import user_edits
from core.cli.named_model import id_or_file
from core.cli.progress_bar import ProgressBar, is_terminal
from core.cli.run_manifest import add_outcome, manifest_of
from core.cli.run_report import EventReport, RunReport, TextReport, Totals
from core.cli.terminal import refuse_a_file, stopping_on_signals
from core.image.reading_processes import ReadingProcesses
from core.model.library import Library, standard_library
from core.model.package import Package
from core.queue.disk_asks import has_room


def run(command: ColorizeCommand, processes: ReadingProcesses) -> int:
    """Colorize what the command names; the exit status says whether all of it was.

    Args:
        command: what is wanted.
        processes: that read the photos.

    Raises:
        UsageError: the output folder is a file, or the pattern could lose a photo.
        PackageError: the model is unknown, or cannot be trusted or run.
    """
    # The workers are the threads; OpenCV's own would fight them for the cores.
    cv2.setNumThreads(1)
    began_s = time.monotonic()
    if isinstance(command.output, Path):
        refuse_a_file(command.output)
    library = standard_library()
    if command.model is None:
        package = library.default
    else:
        package = library.find(id_or_file(library, command.model))
    planned = _plan(command, package, library)
    has_photos = bool(planned.jobs)
    if command.shard is not None:
        planned = command.shard.of(planned, command.paths)
    report = _report(command, package.card.id, len(planned.jobs), began_s)
    ended, cut = _colorize(command, planned, package, library, report, processes)
    status = _sum_up(planned, ended, cut, report, time.monotonic() - began_s)
    # A share that came out empty is as well as any other.
    return 0 if has_photos and not planned.jobs and not planned.problems else status


def _plan(command: ColorizeCommand, package: Package, library: Library) -> Plan:
    has_models = command.pattern.holds(Placeholder.MODEL)
    known = [model.package.card.id for model in library.models()] if has_models else []
    return plan(
        command.paths,
        command.output,
        recursive=command.recursive,
        result_format=command.export.result_format,
        pattern=command.pattern,
        model=package.card.id,
        known_models=known,
    )


def _report(command: ColorizeCommand, model: str, photos: int, began_s: float) -> RunReport:
    if command.is_json:
        return EventReport(sys.stdout, model)
    has_bar = is_terminal(sys.stderr) and photos > 0
    return TextReport(sys.stderr, ProgressBar(sys.stderr, photos, began_s) if has_bar else None)


def _colorize(
    command: ColorizeCommand,
    planned: Plan,
    package: Package,
    library: Library,
    report: RunReport,
    processes: ReadingProcesses,
) -> tuple[Counter[OutcomeState], int]:
    """Run the batch and report each photo as it ends.

    Returns:
        How many ended in each state, and how many are coloured in part, for their file was cut.
    """
    options = BatchOptions(
        package=package,
        settings=command.settings,
        export=command.export,
        max_pixels=command.max_pixels,
        existing=command.existing,
        recolour=command.recolour,
        edits=EditsOfPhotos(user_edits(), library.find) if command.uses_edits else None,
    )
    ended: Counter[OutcomeState] = Counter()
    cut = 0
    stop = threading.Event()
    with manifest_of(command.manifest) as manifest, stopping_on_signals(stop.set):
        outcomes = colorize_all(
            planned.jobs, options, workers=command.jobs, stop=stop, processes=processes
        )
        with contextlib.closing(outcomes):
            for problem in planned.problems:
                report.problem(problem)
            report.left_out(planned.left_out)
            for outcome in outcomes:
                ended[outcome.state] += 1
                cut += outcome.is_cut
                report.photo(outcome, time.monotonic())
                add_outcome(manifest, outcome)
                if _fills_the_disk(outcome):
                    stop.set()  # all others would be coloured in vain
    return ended, cut


def _fills_the_disk(outcome: Outcome) -> bool:
    """Tell whether a photo failed for a disk that has no room for any other, either."""
    error = outcome.error
    is_full = error is not None and issubclass(error, DiskFull)
    return is_full and not has_room(outcome.job.target.parent)


def _sum_up(
    planned: Plan, ended: Counter[OutcomeState], cut: int, report: RunReport, seconds: float
) -> int:
    totals = Totals(
        done=ended[OutcomeState.DONE],
        skipped=ended[OutcomeState.SKIPPED],
        failed=ended[OutcomeState.FAILED] + len(planned.problems),
        left_out=len(planned.left_out),
        not_reached=len(planned.jobs) - ended.total(),
        seconds=seconds,
        cut=cut,
    )
    report.summary(totals)
    has_nothing = totals.done + totals.skipped == 0
    is_all_well = not (totals.failed or totals.not_reached or totals.cut or has_nothing)
    return 0 if is_all_well else 1
