"""The commands `verify` and `queue verify`: find the pairs, hold them together, report."""

import contextlib
import json
import math
import random
import secrets
import sys
import threading
import time
from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import TextIO

import cv2

from core.account.check_all import check_all
from core.account.check_pair import CheckOptions
from core.account.find_pairs import find_pairs
from core.account.pair import Pair, Verdict
from core.base.errors import PhotoNotFound, QueueError, UsageError
from core.base.file_mark import FileMark
from core.base.paths import NoHome, user_queue_file
from core.base.presence import is_file, is_folder, is_there
from core.batch.naming import Placeholder
from core.cli.edits_command import user_edits
from core.cli.progress_bar import ProgressBar, is_terminal
from core.cli.queue_commands import queue_file
from core.cli.terminal import photo_count, printable, say, stopping_on_signals
from core.cli.verify_parser import QueueVerifyCommand, VerifyCommand
from core.queue.jobs import JobState, QueueJob
from core.queue.recovery import settle
from core.queue.store import QueueStore

#: Where no bar can be drawn and not every photo is told, a word comes after so many.
_TOLD_EACH = 100
#: Of so few pairs of two folders each has its line; of more, only those that are not well.
_FEW = 20


def verify(command: VerifyCommand) -> int:
    """Hold a result against its photo, or a folder of results against one of photos.

    Raises:
        UsageError: one is a folder and the other is not.
        PhotoNotFound: one of them is not there.
    """
    options = CheckOptions(command.keeps_metadata, command.max_pixels, user_edits())
    for path in (command.source, command.result):
        if not is_there(path):
            raise PhotoNotFound("There is no file {path}.", hint="Check its name.", path=path)
    if is_folder(command.source) != is_folder(command.result):
        raise UsageError(
            "{source} and {result} must both be files or both be folders.",
            hint="Name a photo and its result, or the folder of each.",
            source=command.source,
            result=command.result,
        )
    if not is_folder(command.source):
        pairs: Sequence[Pair] = [Pair(command.source, command.result)]
        return _check(_as_queued(pairs), (), options, command)
    found = find_pairs(command.source, command.result, command.pattern, _models(command))
    for problem in found.problems:
        say(f"failed: {problem}")
    if found.others:
        say(f"{photo_count(found.others)} in {command.result} that are nobody's results.")
    tells_all = command.is_verbose or len(found.pairs) <= _FEW
    status = _check(_as_queued(found.pairs), found.lacking, options, command, tells_all=tells_all)
    return 1 if found.problems else status


def queue_verify(command: QueueVerifyCommand) -> int:
    """Hold the results of a queue against their photos, all of them or some.

    Raises:
        QueueError: the queue cannot be used.
    """
    path = queue_file(command.queue)
    settle(path)
    with QueueStore(path) as store:
        jobs = store.jobs(JobState.DONE)
    if command.sample < 1:
        jobs = _sampled(jobs, command)
    pairs = [
        Pair(job.job.source, job.job.target, job.source_mark, job.result_mark, job.made)
        for job in jobs
    ]
    if not pairs:
        say("Nothing of the queue is done.")
        return 0
    options = CheckOptions(command.keeps_metadata, command.max_pixels, user_edits())
    return _check(pairs, (), options, command, tells_all=command.is_verbose)


def _as_queued(pairs: Sequence[Pair]) -> Sequence[Pair]:
    """Add how results were made, as far as the user's queue knows."""
    with contextlib.suppress(QueueError, NoHome):  # it is asked beside what is wanted
        path = user_queue_file()
        if is_file(path):
            with QueueStore(path) as store:
                jobs = store.jobs(JobState.DONE)
            made = {
                (job.job.source, job.job.target): job.made
                for job in jobs
                if job.result_mark is None or job.result_mark.size == _size(job.job.target)
            }
            return [
                replace(pair, made=made.get((pair.source, pair.result), pair.made))
                for pair in pairs
            ]
    return pairs


def _size(path: Path) -> int | None:
    """Give the bytes of a file; another result may have its name by now."""
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return None


def _models(command: VerifyCommand) -> tuple[str, ...]:
    if not command.pattern.holds(Placeholder.MODEL):
        return ()
    from core.model.library import standard_library  # few patterns ask for it

    return tuple(model.package.card.id for model in standard_library().models())


def _sampled(jobs: Sequence[QueueJob], command: QueueVerifyCommand) -> tuple[QueueJob, ...]:
    """Take some by chance, in the order of the queue; the same seed takes the same ones."""
    seed = secrets.randbelow(10**6) if command.seed is None else command.seed
    count = math.ceil(command.sample * len(jobs))
    say(f"{count} of {photo_count(len(jobs))}; the same ones again with --seed {seed}.")
    chosen = random.Random(seed).sample(range(len(jobs)), count)
    return tuple(jobs[number] for number in sorted(chosen))


def _check(
    pairs: Sequence[Pair],
    lacking: Sequence[Verdict],
    options: CheckOptions,
    command: VerifyCommand | QueueVerifyCommand,
    *,
    tells_all: bool = True,
) -> int:
    """Check all pairs and tell of each, or of those that are not well, as its verdict is found."""
    # The workers are the threads; OpenCV's own would fight them for the cores.
    cv2.setNumThreads(1)
    began_s = time.monotonic()
    bar = None
    draws_bar = not (command.is_json or command.is_verbose)
    if draws_bar and len(pairs) > 1 and is_terminal(sys.stderr):
        bar = ProgressBar(sys.stderr, len(pairs), began_s)
    report = _Report(sys.stdout, bar, is_json=command.is_json, tells_all=tells_all)
    for verdict in lacking:
        report.tell(verdict)
    stop = threading.Event()
    with stopping_on_signals(stop.set):
        for verdict in check_all(pairs, options, workers=command.jobs, stop=stop):
            report.tell(verdict)
            if bar is not None:
                bar.advance(printable(verdict.source.name), time.monotonic())
            elif not (tells_all or command.is_json):
                report.tell_progress(len(pairs))
    return report.sum_up(len(lacking) + len(pairs), time.monotonic() - began_s)


class _Report:
    """Tells verdicts: a line each, or a JSON object.

    Args:
        stream: where they go.
        bar: the progress bar, which is drawn on another stream; then what is well is only counted.
        is_json: whether programs read it.
        tells_all: whether what is well is told, too, where people read it.
    """

    def __init__(
        self, stream: TextIO, bar: ProgressBar | None, *, is_json: bool, tells_all: bool
    ) -> None:
        self._stream = stream
        self._bar = bar
        self._is_json = is_json
        self._tells_well = tells_all and bar is None
        self._well = 0
        self._not_well = 0

    def tell(self, verdict: Verdict) -> None:
        """Tell of one pair."""
        self._well += verdict.is_well
        self._not_well += not verdict.is_well
        if self._is_json:
            self._print(json.dumps(_record(verdict)))
            return
        if self._tells_well or not verdict.is_well:
            for line in _lines(verdict):
                self._print(printable(line))

    def tell_progress(self, expected: int) -> None:
        """Say how far it is, now and then."""
        checked = self._well + self._not_well
        if checked % _TOLD_EACH == 0 and checked < expected:
            say(f"{checked} of {photo_count(expected)} verified.")

    def sum_up(self, expected: int, seconds: float) -> int:
        """Tell how all of it went, and give the exit status."""
        if self._bar is not None:
            self._bar.clear()
        not_reached = max(0, expected - self._well - self._not_well)
        if self._is_json:
            counts = {"well": self._well, "not_well": self._not_well, "not_reached": not_reached}
            self._print(json.dumps({"event": "summary", **counts, "seconds": round(seconds, 3)}))
        else:
            parts = [f"{self._well} well"]
            parts += [f"{self._not_well} not"] if self._not_well else []
            parts += [f"{not_reached} not reached"] if not_reached else []
            say(f"{', '.join(parts)}.")
        return 1 if self._not_well or not_reached else 0

    def _print(self, line: str) -> None:
        if self._bar is not None:
            self._bar.clear()
        print(line, file=self._stream, flush=True)


def _lines(verdict: Verdict) -> Iterable[str]:
    pair = f"{verdict.source} -> {verdict.result}"
    if verdict.result in (None, verdict.source):
        pair = str(verdict.source)
    if verdict.is_well and verdict.change is not None:
        change = verdict.change
        measured = f"L* {change.mean:+.3f}, 99.9 % {change.percentile:.2f}, {change.largest:.2f}"
        yield f"well: {pair} ({measured})"
    for problem in verdict.problems:
        yield f"not well: {pair}: {problem}"
    for note in verdict.notes:
        yield f"note: {pair}: {note}"


def _record(verdict: Verdict) -> dict[str, object]:
    change = None if verdict.change is None else asdict(verdict.change)
    return {
        "event": "verified",
        "source": str(verdict.source),
        "result": None if verdict.result is None else str(verdict.result),
        "well": verdict.is_well,
        "problems": list(verdict.problems),
        "notes": list(verdict.notes),
        "lightness": None
        if change is None
        else {name: round(value, 4) for name, value in change.items()},
        **_marked("source", verdict.source_mark),
        **_marked("result", verdict.result_mark),
    }


def _marked(name: str, mark: FileMark | None) -> dict[str, object]:
    return {
        f"{name}_sha256": None if mark is None else mark.sha256,
        f"{name}_size": None if mark is None else mark.size,
    }
