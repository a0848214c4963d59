"""The kills: at random moments by five signals in turn, and just at the names of results."""

import contextlib
import itertools
import os
import random
import signal
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tools.kill_series.scene import Scene, end_of
from tools.local_cluster import LocalWorkers

#: In turn. The third is Ctrl-C, the fourth a closed terminal, the fifth Ctrl-\.
_SIGNALS: Final = (
    signal.SIGKILL,
    signal.SIGTERM,
    signal.SIGINT,
    signal.SIGHUP,
    signal.SIGQUIT,
)
#: What a run is asked to end by; by the others it just ends.
_GENTLE: Final = frozenset({signal.SIGTERM, signal.SIGINT, signal.SIGHUP})
_SOONEST_S, _LATEST_S = 0.0, 0.15
#: So many results more than are waited for may be there when a run has ended.
_AT_HAND: Final = 6
#: The same of a cluster of two workers.
_IN_HAND: Final = 8
_OF_CLUSTER: Final = ("worker", "run", "both")
#: Between a worker's death and the end of the run that lost it.
_LONGER_S: Final = 3.0
_LOOK_S: Final = 0.002
_PATIENCE_S: Final = 120.0
#: More runs than that do not help: a queue that takes none of its photos further has a fault.
_MOST_RUNS_OF_A_PHOTO: Final = 6


@dataclass(frozen=True, slots=True)
class Kill:
    """One run and its end.

    Attributes:
        what: the signal, or the moment at which it was killed.
        before, after: how many results were there when the run began and when it had ended.
        drafts: how many drafts it left.
        end: how it ended, in words.
        seconds: from the signal to the end.
        fault: what was wrong with that; empty where nothing was.
    """

    what: str
    before: int
    after: int
    drafts: int
    end: str
    seconds: float = 0.0
    fault: str = ""


def at_random_moments(scene: Scene, kills: int, rng: random.Random) -> Iterator[Kill]:
    """Kill so many runs, each after another number of results, then let one go to its end."""
    for left, by in zip(range(kills, 0, -1), itertools.cycle(_SIGNALS), strict=False):
        # Spread over the whole queue; photos at hand are finished after some signals.
        spare = len(scene.sums) - scene.written() - _AT_HAND * left
        results = rng.randint(0, max(0, 2 * spare // (left + 1)))
        yield _killed_by(scene, by, results, rng.uniform(_SOONEST_S, _LATEST_S))
    yield _to_its_end(scene)


def of_cluster(
    scene: Scene, cluster: LocalWorkers, kills: int, rng: random.Random
) -> Iterator[Kill]:
    """Kill workers, runs, and both at once, at random moments; then let a run go to its end."""
    words = ("--scheduler", cluster.address)
    for left, what in zip(range(kills, 0, -1), itertools.cycle(_OF_CLUSTER), strict=False):
        spare = len(scene.sums) - scene.written() - _IN_HAND * left
        results = rng.randint(0, max(0, 2 * spare // (left + 1)))
        delay_s = rng.uniform(_SOONEST_S, _LATEST_S)
        if what == "run":
            yield _killed_by(scene, signal.SIGKILL, results, delay_s, *words)
        else:
            yield _without_worker(scene, cluster, results, delay_s, rng, is_both=what == "both")
    yield _to_its_end(scene, *words)


def _without_worker(
    scene: Scene,
    cluster: LocalWorkers,
    results: int,
    delay_s: float,
    rng: random.Random,
    *,
    is_both: bool,
) -> Kill:
    """Kill a worker at some moment of a run, and the run with it or asked to end a little later."""
    before = scene.written()
    with scene.command("run", "--scheduler", cluster.address) as process:
        fault = _wait(scene, process, before + results)
        time.sleep(delay_s)
        workers = cluster.workers()
        if workers:
            # It may have ended by itself, or not be there again since it was killed last.
            with contextlib.suppress(ProcessLookupError):
                os.kill(rng.choice(workers), signal.SIGKILL)
        sent = time.monotonic()
        if not is_both:
            time.sleep(rng.uniform(_SOONEST_S, _LONGER_S))
        by = signal.SIGKILL if is_both else signal.SIGTERM
        process.send_signal(by)
        end = end_of(process)
    seconds = time.monotonic() - sent
    # One that was asked to end while it began just ended.
    if end not in (signal.SIGKILL.name, signal.SIGTERM.name, "status 0", "status 1"):
        fault = end
    what = "worker and run" if is_both else "worker"
    return Kill(what, before, scene.written(), scene.drafts(), end, seconds, fault)


def _wait(scene: Scene, process: "subprocess.Popen[bytes]", results: int) -> str:
    """Wait until so many results are there; say what is wrong where none come."""
    patience = time.monotonic() + _PATIENCE_S
    while scene.written() < results and process.poll() is None:
        if time.monotonic() > patience:
            return "made nothing"
        time.sleep(_LOOK_S)
    return ""


def _killed_by(scene: Scene, by: signal.Signals, results: int, delay_s: float, *words: str) -> Kill:
    """Start a run, and send it a signal when it has made so many results, and a little later."""
    before = scene.written()
    with scene.command("run", *words) as process:
        fault = _wait(scene, process, before + results)
        if fault:
            process.kill()
            return Kill(by.name, before, scene.written(), 0, "", fault=fault)
        time.sleep(delay_s)
        sent = time.monotonic()
        is_late = process.poll() is not None
        process.send_signal(by)
        end = end_of(process)
    seconds = time.monotonic() - sent
    fault = ""
    if is_late:
        fault = "ended before it was killed"
    elif end.startswith(("did not", "left")):
        fault = end
    elif by not in _GENTLE and end != by.name:
        fault = "another end than by the signal"
    return Kill(by.name, before, scene.written(), scene.drafts(), end, seconds, fault)


def at_names(scene: Scene, *words: str) -> Iterator[Kill]:
    """Kill each run at a name that a result gets, before and after it in turn, until none is left.

    Args:
        scene: its photos wait.
        words: options of the runs.
    """
    moments = itertools.cycle(("before", "after"))
    for moment in itertools.islice(moments, _MOST_RUNS_OF_A_PHOTO * len(scene.sums)):
        before = scene.written()
        process = scene.command("run", *words, at=f"{moment} 1")
        with process:
            end = end_of(process)
        has_ended = end == "status 0"
        fault = "" if end in ("SIGKILL", "status 0") else end
        what = "to its end" if has_ended else f"{moment} a name"
        yield Kill(what, before, scene.written(), scene.drafts(), end, fault=fault)
        if has_ended or fault:
            return
    yield Kill("", scene.written(), scene.written(), 0, "", fault="the queue does not become empty")


def _to_its_end(scene: Scene, *words: str) -> Kill:
    before = scene.written()
    with scene.command("run", *words) as process:
        end = end_of(process)
    fault = "" if end == "status 0" else end
    return Kill("to its end", before, scene.written(), scene.drafts(), end, fault=fault)
