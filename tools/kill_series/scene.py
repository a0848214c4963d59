"""The folder that a series works in: photos, a queue, results, and the command line to run it."""

import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from core.base.own_process import PROGRAM_FOLDER
from core.base.paths import HOME_VARIABLE, resources_dir

_HOOKS: Final = Path(__file__).with_name("hooks")
#: A run that was asked to end has so long for the photos at hand, and one that was not for all.
_PATIENCE_S: Final = 120.0
_HEIGHT: Final = 160


@dataclass(frozen=True, slots=True)
class Scene:
    """One queue and all that belongs to it.

    Attributes:
        folder: holds everything.
        sums: SHA-256 of the photos, by their names.
    """

    folder: Path
    sums: Mapping[str, str]

    @property
    def photos(self) -> Path:
        """The folder of the originals."""
        return self.folder / "photos"

    @property
    def results(self) -> Path:
        """The folder of the results, and of nothing else."""
        return self.folder / "results"

    @property
    def queue(self) -> Path:
        """The queue's file."""
        return self.folder / "queue.sqlite3"

    @property
    def manifest(self) -> Path:
        """The folder in which the runs account for the photos."""
        return self.folder / "manifest"

    @property
    def journal(self) -> Path:
        """The file that names each result when it gets its name."""
        return self.folder / "names.jsonl"

    @property
    def said(self) -> Path:
        """The file of all that the runs said."""
        return self.folder / "said.txt"

    def command(self, *words: str | Path, at: str = "") -> "subprocess.Popen[bytes]":
        """Start the real command line on this queue.

        Args:
            words: the command of `queue` and its arguments.
            at: "before N" or "after N": the process kills itself there.
        """
        hooks = os.pathsep.join(filter(None, [str(_HOOKS), os.environ.get("PYTHONPATH", "")]))
        environment = os.environ | {
            HOME_VARIABLE: str(self.folder / "home"),
            "PYTHONPATH": hooks,
            "KILL_SERIES_RESULTS": str(self.results),
            "KILL_SERIES_JOURNAL": str(self.journal),
            "KILL_SERIES_AT": at,
        }
        accounts = ("--manifest", self.manifest) if words[0] == "run" else ()
        with self.said.open("ab") as said:
            return subprocess.Popen(
                [sys.executable, "-m", "core", "queue", *words, "--queue", self.queue, *accounts],
                cwd=PROGRAM_FOLDER,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                start_new_session=True,  # so that what it leaves running is seen
            )

    def do(self, *words: str | Path) -> int:
        """Run a command to its end and give its exit status."""
        with self.command(*words) as process:
            return process.wait(_PATIENCE_S * 10)

    def written(self) -> int:
        """Count the results that are there."""
        return len([*self.results.glob("[!.]*")])

    def drafts(self) -> int:
        """Count the drafts that are there, wherever."""
        return sum(1 for path in self.folder.rglob("*.part"))

    def names_given(self) -> Counter[str]:
        """Count how often each result got its name, as far as anybody lived to write it down."""
        if not self.journal.exists():
            return Counter()
        lines = map(json.loads, self.journal.read_text().splitlines())
        return Counter(Path(line["target"]).name for line in lines if line["what"] == "named")


def make_scene(folder: Path, photos: int, seed: int) -> Scene:
    """Make a queue of so many photos, each another piece of the program's samples, in grey.

    Raises:
        RuntimeError: the command line does not take them.
    """
    rng = np.random.default_rng(seed)
    samples = [
        cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
        for path in sorted((resources_dir() / "samples").glob("*.jpg"))
    ]
    scene = Scene(folder, {})
    scene.photos.mkdir(parents=True)
    sums = {}
    for number in range(photos):
        sample = samples[number % len(samples)]
        assert sample is not None
        height = int(rng.integers(_HEIGHT, sample.shape[0] + 1))
        width = int(rng.integers(_HEIGHT, sample.shape[1] + 1))
        top = int(rng.integers(0, sample.shape[0] - height + 1))
        left = int(rng.integers(0, sample.shape[1] - width + 1))
        piece = sample[top : top + height, left : left + width]
        size = max(_HEIGHT, _HEIGHT * width // height), _HEIGHT
        path = scene.photos / f"{number:05}.jpg"
        cv2.imwrite(str(path), cv2.resize(piece, size, interpolation=cv2.INTER_AREA))
        sums[path.name] = checksum(path)
    scene = Scene(folder, sums)
    if scene.do("add", scene.photos, "--output", scene.results) != 0:
        raise RuntimeError(scene.said.read_text())
    return scene


def checksum(path: Path) -> str:
    """Give the SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def end_of(process: "subprocess.Popen[bytes]") -> str:
    """Wait for a process and all that it started, and say how it ended."""
    try:
        ended = process.wait(_PATIENCE_S)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return "did not end"
    if _has_left_any(process.pid):
        os.killpg(process.pid, signal.SIGKILL)
        return "left a process"
    return signal.Signals(-ended).name if ended < 0 else f"status {ended}"


def _has_left_any(group: int) -> bool:
    """Tell whether any process of a group lives on, a little later."""
    end = time.monotonic() + _PATIENCE_S / 4
    while time.monotonic() < end:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return False
        time.sleep(0.05)
    return True
