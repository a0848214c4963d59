"""Watches over the processes in which trials run: hands out cases, ends hangs, keeps faults."""

import contextlib
import multiprocessing
import shutil
import signal
import time
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Final

from tools.fuzz.cases import CaseId, Made, Result, Verdict
from tools.fuzz.child import INPUT, PRINTED, serve

_SPAWN: Final = multiprocessing.get_context("spawn")
#: A child that comes up has libraries to load, on a machine that may be busy.
_STARTING_S: Final = 120.0
#: So many cases before a crash are named in its story: memory may have been broken by an earlier.
_REMEMBERED: Final = 20
_PRINTED_BYTES: Final = 6000
#: After these nobody knows what is left in a process.
_BREAKING: Final = frozenset({Verdict.CRASH, Verdict.SLOW, Verdict.MEMORY})


@dataclass(frozen=True, slots=True)
class Limits:
    """What a trial may take.

    Attributes:
        seconds: wall-clock; then its process is ended.
        memory_bytes: beyond what its process has when it is warm; enforced on Linux.
        inputs: that one process tries before a fresh one goes on.
    """

    seconds: float = 30.0
    memory_bytes: int = 3 * 2**29
    inputs: int = 1000


@dataclass(slots=True)
class _Child:
    """A process at work, and what it is at."""

    process: SpawnProcess
    connection: Connection
    folder: Path
    deadline: float
    case: CaseId | None = None
    made: Made | None = None
    is_again: bool = False
    tried: int = 0
    before: deque[CaseId] = field(default_factory=lambda: deque(maxlen=_REMEMBERED))


class Pool:
    """Runs cases in at most so many processes.

    Args:
        folder: an empty one, for the processes.
        keep: where the inputs of faults are kept, with their stories.
        seed: of the run.
        jobs: how many processes.
        limits: of each trial.
    """

    def __init__(
        self, folder: Path, keep: Path, *, seed: int, jobs: int, limits: Limits | None = None
    ) -> None:
        self._folder, self._keep = folder, keep
        self._seed, self._jobs = seed, jobs
        self._limits = limits or Limits()
        self._started = 0

    def run(
        self, cases: Iterable[CaseId], *, keeps_all: bool = False
    ) -> Generator[Result, None, None]:
        """Try all cases and give each one's result as it ends.

        A trial that was slow, or that took too much memory, is made once more in a fresh process,
        and that result counts: machines are busy, and earlier inputs may have left something.

        Args:
            cases: taken one at a time.
            keeps_all: keep sound inputs, too.
        """
        waiting = iter(cases)
        children: list[_Child] = []
        try:
            while True:
                while len(children) < self._jobs:
                    case = next(waiting, None)
                    if case is None:
                        break
                    children.append(self._start(case))
                if not children:
                    return
                for child in self._ready(children):
                    result = self._heard(child)
                    if result is None:
                        continue
                    if result.verdict in (Verdict.SLOW, Verdict.MEMORY) and not child.is_again:
                        self._end(child)
                        fresh = self._start(result.case)
                        fresh.is_again = True
                        children[children.index(child)] = fresh
                        continue
                    yield self._kept(child, result, keeps_all=keeps_all)
                    if not self._goes_on(child, result, waiting):
                        children.remove(child)
        finally:
            for child in children:
                self._end(child)

    def _start(self, case: CaseId) -> _Child:
        ours, theirs = _SPAWN.Pipe()
        folder = self._folder / f"child-{self._started}"
        self._started += 1
        folder.mkdir()
        process = _SPAWN.Process(
            target=serve,
            args=(theirs, folder, self._seed, self._limits.memory_bytes),
            daemon=False,  # it starts processes of its own
        )
        process.start()
        theirs.close()
        child = _Child(process, ours, folder, 0.0)
        self._give(child, case)
        return child

    def _give(self, child: _Child, case: CaseId) -> None:
        child.before += [] if child.case is None else [child.case]
        child.case, child.made, child.is_again = case, None, False
        # The first case of a kind waits for its part of the program to be loaded.
        child.deadline = time.monotonic() + _STARTING_S
        with contextlib.suppress(OSError):  # it is gone; that is heard when it is listened to
            child.connection.send(case)

    def _ready(self, children: list[_Child]) -> list[_Child]:
        """Wait for an answer, an end or a deadline, and give those that it came to."""
        now = time.monotonic()
        nearest = max(0.0, min(child.deadline for child in children) - now)
        heard = wait([child.connection for child in children], nearest)
        now = time.monotonic()
        return [one for one in children if one.connection in heard or one.deadline <= now]

    def _heard(self, child: _Child) -> Result | None:
        """Take what a child says; None while its trial goes on."""
        assert child.case is not None
        made = child.made or Made(child.case.kind.value, "its input was not made")
        if not child.connection.poll():
            self._kill(child)
            seconds = self._limits.seconds
            told = "it did not end" if child.made else "its input was not made in time"
            return Result(child.case, Verdict.SLOW, made, told, seconds)
        try:
            said = child.connection.recv()
        except (EOFError, OSError):
            child.process.join()
            return Result(child.case, Verdict.CRASH, made, self._end_of(child))
        if isinstance(said, Made):
            child.made = said
            child.deadline = time.monotonic() + self._limits.seconds
            return None
        assert isinstance(said, Result)
        return said

    def _end_of(self, child: _Child) -> str:
        """Tell how a process ended by itself, what it printed last, and what it did before."""
        status = child.process.exitcode or 0
        told = f"exit status {status}"
        with contextlib.suppress(ValueError):
            if status < 0:
                told = signal.Signals(-status).name
        printed = b""
        with contextlib.suppress(OSError):
            printed = (child.folder / PRINTED).read_bytes()[-_PRINTED_BYTES:]
        before = " ".join(str(case) for case in child.before)
        return f"{told}\n{printed.decode(errors='replace')}\nbefore it: {before}"

    def _kept(self, child: _Child, result: Result, *, keeps_all: bool) -> Result:
        """Keep the input of a fault, and its story."""
        if not result.verdict.is_fault and not keeps_all:
            return result
        kept = self._keep / str(result.case).replace(":", "-")
        shutil.rmtree(kept, ignore_errors=True)
        kept.mkdir(parents=True)
        with contextlib.suppress(OSError, shutil.Error):
            shutil.copytree(child.folder / INPUT, kept / INPUT, symlinks=True)
        story = (
            f"{result.case} of seed {self._seed}: {result.verdict.value}\n{result.made.story}\n"
            f"{result.seconds:.1f} s\n\n{result.told}\n"
        )
        (kept / "story.txt").write_text(story, "utf-8", errors="replace")
        return replace(result, kept=kept)

    def _goes_on(self, child: _Child, result: Result, waiting: Iterator[CaseId]) -> bool:
        """Give a child its next case, or end it."""
        child.tried += 1
        is_fresh = result.verdict not in _BREAKING and child.tried < self._limits.inputs
        case = next(waiting, None) if is_fresh and child.process.is_alive() else None
        if case is None:
            self._end(child)
            return False
        self._give(child, case)
        return True

    def _kill(self, child: _Child) -> None:
        child.process.kill()
        child.process.join()
        child.connection.close()

    def _end(self, child: _Child) -> None:
        """End a process and clear away what it left."""
        self._kill(child)
        shutil.rmtree(child.folder, ignore_errors=True)
