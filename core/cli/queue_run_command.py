"""The command `queue run`: find the model, work through the queue, report."""

import contextlib
import math
import sys
import time
from collections import Counter

import cv2

from core.base.errors import PhotoError, WriteError
from core.batch.edited import EditsOfPhotos
from core.batch.task import BatchOptions, OutcomeState
from core.cli.edits_command import user_edits
from core.cli.new_versions import tell_new_versions
from core.cli.progress_bar import ProgressBar, is_terminal
from core.cli.queue_commands import queue_file
from core.cli.queue_manifest import add_job, manifest_of_queue
from core.cli.queue_parser import QueueRunCommand
from core.cli.run_report import EventReport, RunReport, TextReport, Totals
from core.cli.terminal import photo_count, say, stopping_on_signals
from core.cli.waits_report import WaitsReport
from core.cluster.errors import ClusterError
from core.model.library import standard_library
from core.queue.outcome_source import HERE, OutcomeSource
from core.queue.run_control import RunControl
from core.queue.runner import run_queue
from core.queue.store import QueueStore

#: The exit status where a disk or folder did not come back in time.
_PLACES_AMISS = 3
_COUNT_EACH_S = 1.0
_TO_GO_ON = "The next run of the queue goes on from here."


def run(command: QueueRunCommand) -> int:
    """Colorize what waits; 0 when all photos of the queue are done, in full, or skipped.

    1 also where it was to prove what is done, and something is not as it was and stays so.

    3 where a disk or folder that photos wait for did not come back in time.

    Raises:
        QueueIsRunning: another run is at work on the queue.
        QueueError: the queue cannot be used.
        PackageError: there is no model, or it cannot be run.
    """
    # The workers are the threads; OpenCV's own would fight them for the cores.
    cv2.setNumThreads(1)
    began_s = time.monotonic()
    path = queue_file(command.queue)
    library = standard_library()
    options = BatchOptions(
        library.default,
        export=command.export,
        max_pixels=command.max_pixels,
        existing=command.existing,
        edits=EditsOfPhotos(user_edits(), library.find) if command.uses_edits else None,
    )
    control = RunControl()
    ended: Counter[OutcomeState] = Counter()
    cut = 0
    tell_new_versions()
    with (
        QueueStore(path) as store,
        manifest_of_queue(command.manifest, store) as manifest,
        _source(command, store) as source,
        stopping_on_signals(control.stop),
    ):
        unproven = 0
        if command.proves_done:
            from core.cli.prove_command import prove  # few ask for it

            unproven = prove(store, workers=command.jobs)
        store.wake_marked()
        bar = _bar(store, began_s) if not command.is_json else None
        growth = _Growth(store)
        report = _report(command, options, bar)
        steps = run_queue(
            store.path,
            options,
            library.find,
            workers=command.jobs,
            control=control,
            patience_s=command.patience_s,
            on_waits=WaitsReport(bar, is_json=command.is_json),
            source=source,
        )
        try:
            with contextlib.closing(steps):
                for step in steps:
                    ended[step.outcome.state] += 1
                    cut += step.outcome.is_cut
                    if bar is not None:
                        bar.expect(growth.total(ended.total()))
                    report.photo(step.outcome, time.monotonic())
                    add_job(manifest, step.job)
        except ClusterError:  # the scheduler is gone: what is done is told
            _sum_up(store, ended, cut, report, time.monotonic() - began_s)
            raise
        except (PhotoError, WriteError) as error:  # a full disk, a drive that is gone
            _sum_up(store, ended, cut, report, time.monotonic() - began_s)
            say(str(error))
            return _PLACES_AMISS
        status = _sum_up(store, ended, cut, report, time.monotonic() - began_s)
        return status or int(unproven > 0)


class _Growth:
    """How many photos a run will have had in all; they may become more while it runs.

    All photos of the queue are counted for it, which takes some 100 ms for a million.
    """

    def __init__(self, store: QueueStore) -> None:
        self._store = store
        self._total = 0
        self._counted_s = -math.inf

    def total(self, ended: int) -> int:
        """Tell so many, once a second as they now are."""
        now_s = time.monotonic()
        if now_s - self._counted_s >= _COUNT_EACH_S or ended >= self._total:
            self._counted_s = now_s
            self._total = ended + self._store.tally().unfinished
        return self._total


def _source(
    command: QueueRunCommand, store: QueueStore
) -> contextlib.AbstractContextManager[OutcomeSource]:
    """Give who colours the photos."""
    if command.cluster is None:
        return contextlib.nullcontext(HERE)
    from core.cluster.connection import connected

    return connected(command.cluster, store.path, lambda words: say(f"note: {words}"))


def _bar(store: QueueStore, began_s: float) -> ProgressBar | None:
    photos = store.tally().unfinished
    if not photos or not is_terminal(sys.stderr):
        return None
    return ProgressBar(sys.stderr, photos, began_s)


def _report(command: QueueRunCommand, options: BatchOptions, bar: ProgressBar | None) -> RunReport:
    if command.is_json:
        return EventReport(sys.stdout, options.package.card.id)
    return TextReport(sys.stderr, bar, to_go_on=_TO_GO_ON)


def _sum_up(
    store: QueueStore, ended: Counter[OutcomeState], cut: int, report: RunReport, seconds: float
) -> int:
    tally = store.tally()
    totals = Totals(
        done=ended[OutcomeState.DONE],
        skipped=ended[OutcomeState.SKIPPED],
        failed=ended[OutcomeState.FAILED],
        left_out=0,
        not_reached=tally.unfinished,
        seconds=seconds,
        cut=cut,
    )
    report.summary(totals)
    failed_before = tally.failed - ended[OutcomeState.FAILED]
    if failed_before > 0:
        say(f"{photo_count(failed_before)} failed earlier; try again with: queue retry.")
    return 1 if tally.failed or tally.unfinished or cut else 0
