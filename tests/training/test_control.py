"""A training in a process of its own is paused, goes on, is stopped, is killed, fills the disk."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.package import open_package
from training.control import Control, Wish, wish
from training.recipe import ClassicSection, Recipe, SquaresLossSection
from training.recipe_text import with_text

#: A process that waits needs next to nothing of a processor.
_IDLE_SHARE = 0.2

LIMITED = """
import resource, runpy, sys
limit = int(sys.argv.pop(1))
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
runpy.run_module("training", run_name="__main__", alter_sys=True)
"""

PARENT = """
import json, subprocess, sys
child = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE)
print(json.dumps({"event": "child", "pid": child.pid}), flush=True)
child.wait()
"""


class Training:
    """A child process that trains; its events are read as they come."""

    def __init__(self, command: list[str], folder: Path) -> None:
        self.folder = folder
        environment = {"KERAS_BACKEND": "tensorflow", "TF_CPP_MIN_LOG_LEVEL": "3"}
        self.process = subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ | environment,
        )
        self.events: list[dict[str, object]] = []

    def until(self, name: str) -> dict[str, object]:
        """Read on to the next event of a name."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.events.append(json.loads(line))
            if self.events[-1]["event"] == name:
                return self.events[-1]
        raise AssertionError(f"it ended without '{name}': {self.events}, {self.ended()}")

    def ended(self) -> tuple[int, str]:
        """Wait for its end; give its exit status and what it wrote for people."""
        out, err = self.process.communicate()
        self.events += [json.loads(line) for line in out.splitlines()]
        return self.process.returncode, err

    def processor_s(self) -> float:
        """Processor time that it has used."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@pytest.fixture
def start(
    tmp_path: Path, small_recipe: Recipe, photographs: Path
) -> Iterator[Callable[..., Training]]:
    """Start `python -m training run`, with a schedule as told, on the study's network."""
    children: list[Training] = []

    def started(
        *, limit: int | None = None, has_parent: bool = False, **schedule: object
    ) -> Training:
        recipe = replace(
            small_recipe,
            network=ClassicSection("classic", (8, 16, 32, 64), 0.0),
            loss=SquaresLossSection("squares"),
            schedule=replace(small_recipe.schedule, **schedule),
        )
        text = with_text(recipe, head="# for a test", where="small").text
        (tmp_path / "small.toml").write_text(text)
        begin = ["-m", "training"] if limit is None else ["-c", LIMITED, str(limit)]
        command = [sys.executable, *begin, "run", tmp_path / "small.toml", "--data", photographs,
                   "--runs", tmp_path / "runs", "--encoder", "none.npz"]  # fmt: skip
        if has_parent:
            command = [sys.executable, "-c", PARENT, *command, "--as-child"]
        children.append(
            Training([str(part) for part in command], tmp_path / "runs" / recipe.model.id)
        )
        return children[-1]

    yield started
    for child in children:
        child.process.kill()
        child.process.communicate()


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_paused_run_rests_goes_on_and_is_stopped_with_a_finished_package(
    start: Callable[..., Training],
) -> None:
    run = start(steps=10**6, validate_every=10**6)
    first = run.until("progress")
    assert first["step"] == 2
    wish(run.folder, Wish.PAUSE)
    run.until("paused")
    used, began = run.processor_s(), time.monotonic()
    time.sleep(1.5)
    assert run.processor_s() - used < _IDLE_SHARE * (time.monotonic() - began)

    wish(run.folder, Wish.GO)
    paused_at = run.until("resumed")["step"]
    run.until("progress")  # of the round that it was paused in, perhaps at its last step
    assert int(str(run.until("progress")["step"])) > int(str(paused_at))

    wish(run.folder, Wish.STOP)
    ended = run.until("trained")
    assert ended["reason"] == "stop"
    assert int(str(ended["step"])) < 10**6
    path = Path(str(run.until("package")["path"]))
    assert run.ended()[0] == 0
    open_package(path).verify()


def test_a_run_that_is_killed_while_paused_loses_no_whole_round(
    start: Callable[..., Training],
) -> None:
    run = start(steps=300, validate_every=300)
    run.until("progress")
    wish(run.folder, Wish.PAUSE)
    run.until("paused")
    last = [event["step"] for event in run.events if event["event"] == "progress"][-1]
    run.process.send_signal(signal.SIGKILL)
    run.ended()

    again = start(steps=300, validate_every=300)
    assert again.until("resumed")["step"] == last


@pytest.mark.skipif(os.name != "posix", reason="kills by a signal")
def test_a_run_ends_when_the_program_that_started_it_is_killed_and_keeps_the_last_round(
    start: Callable[..., Training],
) -> None:
    run = start(steps=10**6, validate_every=10**6, has_parent=True)
    run.until("progress")
    run.process.send_signal(signal.SIGKILL)
    # The output is the child's too: its end is the child's.
    run.ended()
    assert run.events[0]["event"] == "child"
    last = [event["step"] for event in run.events if event["event"] == "progress"][-1]
    with np.load(run.folder / "checkpoint.npz", allow_pickle=False) as arrays:
        assert json.loads(arrays["state"].tobytes())["step"] == last
    assert not list(run.folder.glob(".*.part"))


@pytest.mark.skipif(os.name != "posix", reason="limits the size of files")
def test_a_disk_that_fills_is_told_in_a_sentence_and_the_run_goes_on_later(
    start: Callable[..., Training],
) -> None:
    full = start(limit=1_200_000)
    status, told = full.ended()
    assert status == 1
    assert told.strip() == (
        "There is no room on the disk for checkpoint.npz. Free some space or choose another disk."
    )
    assert (full.folder / "best.npz").exists()
    assert not list(full.folder.glob(".*.part"))

    again = start()
    assert again.ended()[0] == 0
    open_package(again.folder / f"{again.folder.name}.colormodel").verify()


def test_a_word_from_before_the_run_is_not_about_it(tmp_path: Path) -> None:
    wish(tmp_path, Wish.STOP)
    control = Control(tmp_path)
    assert control.wished() is Wish.GO


@pytest.mark.parametrize("word", ["", "   \n", "faster"])
def test_a_file_without_a_known_word_changes_nothing(tmp_path: Path, word: str) -> None:
    control = Control(tmp_path)
    wish(tmp_path, Wish.PAUSE)
    assert control.wished() is Wish.PAUSE
    (tmp_path / "control").write_text(word)
    control._read_at = None
    assert control.wished() is Wish.PAUSE
    (tmp_path / "control").unlink()
    control._read_at = None
    assert control.wished() is Wish.GO
