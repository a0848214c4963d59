"""The kills: at random moments by five signals in turn, and just at the names of results."""

import itertools
import random
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tools.kill_series.scene import Scene, end_of

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


def _killed_by(scene: Scene, by: signal.Signals, results: int, delay_s: float) -> Kill:
    """Start a run, and send it a signal when it has made so many results, and a little later."""
    before = scene.written()
    with scene.command("run") as process:
        patience = time.monotonic() + _PATIENCE_S
        while scene.written() < before + results and process.poll() is None:
            if time.monotonic() > patience:
                process.kill()
                return Kill(by.name, before, scene.written(), 0, "", fault="made nothing")
            time.sleep(_LOOK_S)
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


def _to_its_end(scene: Scene) -> Kill:
    before = scene.written()
    with scene.command("run") as process:
        end = end_of(process)
    fault = "" if end == "status 0" else end
    return Kill("to its end", before, scene.written(), scene.drafts(), end, fault=fault)
