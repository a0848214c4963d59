"""The weekend itself: one queue, worked through over everything that goes wrong."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.base.own_process import PROGRAM_FOLDER
from core.base.paths import HOME_VARIABLE
from tools.weekend import disks

#: How long a run has for ending by itself, and for going on once a disk is back.
_PATIENCE_S: Final = 300.0
_LOOK_S: Final = 0.5
_RESULTS_MB: Final = 512
_QUEUE_MB: Final = 160


@dataclass(frozen=True, slots=True)
class Places:
    """Where everything is.

    Attributes:
        folder: holds all of it.
        store: the scans, where they really are.
        drive: where they are seen, until somebody pulls the cable.
        results: on a disk of their own.
        queue: the queue's file, on a disk of its own.
        manifest: the manifest's folder.
        said: what the runs said.
    """

    folder: Path
    store: Path
    drive: Path
    results: Path
    queue: Path
    manifest: Path
    said: Path

    @classmethod
    def below(cls, folder: Path) -> "Places":
        """Lay them out."""
        return cls(
            folder,
            folder / "store",
            folder / "drive",
            folder / "results",
            folder / "ledger" / "queue.sqlite3",
            folder / "manifest",
            folder / "said.txt",
        )


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened.

    Attributes:
        what: in a few words.
        results: how many results there were.
        seconds: since the weekend began.
        fault: what should not have come of it; empty where all is well.
    """

    what: str
    results: int
    seconds: float
    fault: str = ""


class Weekend:
    """One queue and its runs.

    Args:
        places: with the scans in `places.store`; the disks are mounted here.
        count: how many scans there are.
        trouble_s: how long the drive is away, and the results' disk full.
    """

    def __init__(self, places: Places, count: int, trouble_s: float) -> None:
        self._places, self._count, self._trouble_s = places, count, trouble_s
        self._began = time.monotonic()
        self._processes: list[subprocess.Popen[bytes]] = []
        try:
            disks.plug_in(places.store, places.drive)
            disks.mount_small(places.results, _RESULTS_MB)
            disks.mount_small(places.queue.parent, _QUEUE_MB)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """End the runs that are left, and take all disks away."""
        for process in self._processes:
            process.kill()
            process.wait()
        for place in (self._places.drive, self._places.results, self._places.queue.parent):
            subprocess.run(["umount", "--lazy", place], check=False, capture_output=True)

    def do(self, *words: str | Path) -> int:
        """Run a command of the queue to its end and give its exit status."""
        with self._started(*words) as process:
            return process.wait()

    def events(self) -> Iterator[Event]:
        """Live through it: a cable, two kills, two full disks, then Monday."""
        places = self._places
        run = self._run()
        yield self._when(0.15, "the first run is at work", run)
        yield from self._trouble(
            "the drive with the scans", run, lambda: disks.pull_out(places.drive), self._plug_in
        )
        yield self._when(0.35, "killed", run)
        run = self._killed(run)
        yield self._when(0.45, "the second run is at work", run)
        yield from self._trouble(
            "the results' disk",
            run,
            lambda: disks.fill(places.results),
            lambda: disks.make_room(places.results),
        )
        yield self._when(0.6, "the queue's disk is filled", run)
        disks.fill(places.queue.parent)
        ended = self._end_of(run)
        yield self._event(f"the run ended with status {ended}", "" if ended == 1 else "not 1")
        disks.make_room(places.queue.parent)
        run = self._run()
        yield self._when(0.8, "killed", run)
        run = self._killed(run)
        ended = self._end_of(run)
        # Some scans cannot be coloured: status 1 says so.
        yield self._event(f"the last run ended with status {ended}", "" if ended == 1 else "not 1")

    def _plug_in(self) -> None:
        disks.plug_in(self._places.store, self._places.drive)

    def _trouble(
        self,
        what: str,
        run: "subprocess.Popen[bytes]",
        begins: Callable[[], None],
        ends: Callable[[], None],
    ) -> Iterator[Event]:
        """Let something be gone for a while: the run waits, and goes on by itself."""
        begins()
        yield self._event(f"{what}: gone or full")
        time.sleep(self._trouble_s)
        before, is_there = self._written(), run.poll() is None
        yield self._event(f"{what}: still so", "" if is_there else "the run has ended")
        ends()
        patience = time.monotonic() + _PATIENCE_S
        while self._written() <= before + 5 and run.poll() is None and time.monotonic() < patience:
            time.sleep(_LOOK_S)
        goes_on = self._written() > before + 5
        yield self._event(f"{what}: as before", "" if goes_on else "the run does not go on")

    def _when(self, share: float, what: str, run: "subprocess.Popen[bytes]") -> Event:
        """Wait until a share of the results is there."""
        wanted, seen, since = share * self._count, -1, time.monotonic()
        while (written := self._written()) < wanted and run.poll() is None:
            if written != seen:
                seen, since = written, time.monotonic()
            if time.monotonic() - since > _PATIENCE_S:
                return self._event(what, "the run stands still")
            time.sleep(_LOOK_S)
        return self._event(what, "" if run.poll() is None else "the run has ended")

    def _killed(self, run: "subprocess.Popen[bytes]") -> "subprocess.Popen[bytes]":
        run.send_signal(signal.SIGKILL)
        run.wait()
        return self._run()

    def _end_of(self, run: "subprocess.Popen[bytes]") -> int:
        before, since = self._written(), time.monotonic()
        while run.poll() is None:
            if (now := self._written()) != before:
                before, since = now, time.monotonic()
            if time.monotonic() - since > _PATIENCE_S:
                run.kill()
                return -1
            time.sleep(_LOOK_S)
        return run.wait()

    def _run(self) -> "subprocess.Popen[bytes]":
        return self._started("run", "--manifest", self._places.manifest)

    def _started(self, *words: str | Path) -> "subprocess.Popen[bytes]":
        with self._places.said.open("ab") as said:
            process = subprocess.Popen(
                [sys.executable, "-m", "core", "queue", *words, "--queue", self._places.queue],
                cwd=PROGRAM_FOLDER,
                env=os.environ | {HOME_VARIABLE: str(self._places.folder / "home")},
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                start_new_session=True,
            )
        self._processes.append(process)
        return process

    def _written(self) -> int:
        """Count the results that are there."""
        boxes = self._places.results.glob("box *")
        return sum(1 for box in boxes for file in os.scandir(box) if not file.name.startswith("."))

    def _event(self, what: str, fault: str = "") -> Event:
        return Event(what, self._written(), time.monotonic() - self._began, fault)
