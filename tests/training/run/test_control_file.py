"""A training in a process of its own is paused, goes on, is stopped, is killed, fills the disk."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.model.package import open_package
from training.__main__ import main
from training.recipes.recipe import ClassicSection, Recipe, SquaresLossSection
from training.recipes.recipe_writer import with_text
from training.run.control_file import ControlFile, RunRequest, wish

#: A process that waits needs next to nothing of a processor.
_IDLE_SHARE = 0.2

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
def typed(tmp_path: Path, small_recipe: Recipe, meadow: Path) -> Callable[..., list[str]]:
    """What to type for a run of the study's network, with a schedule as told."""

    def words(**schedule: object) -> list[str]:
        recipe = replace(
            small_recipe,
            network=ClassicSection("classic", (8, 16, 32, 64), 0.0),
            loss=SquaresLossSection("squares"),
            schedule=replace(small_recipe.schedule, **schedule),
        )
        file = tmp_path / "small.toml"
        file.write_text(with_text(recipe, head="# for a test", where="small").text)
        return ["run", str(file), "--data", str(meadow), "--runs", str(tmp_path / "runs"),
                "--encoder", "none.npz"]  # fmt: skip

    return words


@pytest.fixture
def folder(tmp_path: Path, small_recipe: Recipe) -> Path:
    """The folder of the run."""
    return tmp_path / "runs" / small_recipe.model.id


@pytest.fixture
def start(typed: Callable[..., list[str]], folder: Path) -> Iterator[Callable[..., Training]]:
    """Start an endless run in a process of its own, perhaps by way of another one."""
    children: list[Training] = []

    def started(*, has_parent: bool = False) -> Training:
        words = typed(steps=10**6, validate_every=10**6)
        command = [sys.executable, "-m", "training", *words]
        if has_parent:
            command = [sys.executable, "-c", PARENT, *command, "--as-child"]
        children.append(Training(command, folder))
        return children[-1]

    yield started
    for child in children:
        child.process.kill()
        child.process.communicate()


def told_last(run: Training) -> object:
    return [event["step"] for event in run.events if event["event"] == "progress"][-1]


@pytest.mark.skipif(os.name != "posix", reason="kills by a signal")
def test_a_paused_run_rests_goes_on_may_be_killed_and_is_stopped_with_a_finished_package(
    start: Callable[..., Training],
) -> None:
    run = start()
    assert run.until("progress")["step"] == 2
    wish(run.folder, RunRequest.PAUSE)
    run.until("paused")
    if sys.platform == "linux":  # which tells in /proc what a process uses
        used, began = run.processor_s(), time.monotonic()
        time.sleep(1.5)
        assert run.processor_s() - used < _IDLE_SHARE * (time.monotonic() - began)

    wish(run.folder, RunRequest.GO)
    paused_at = run.until("resumed")["step"]
    run.until("progress")  # of the round that it was paused in, perhaps at its last step
    assert int(str(run.until("progress")["step"])) > int(str(paused_at))

    wish(run.folder, RunRequest.PAUSE)
    run.until("paused")
    run.process.send_signal(signal.SIGKILL)
    run.ended()

    again = start()
    assert again.until("resumed")["step"] == told_last(run)
    wish(again.folder, RunRequest.STOP)
    ended = again.until("trained")
    assert ended["reason"] == "stop"
    assert int(str(ended["step"])) < 10**6
    path = Path(str(again.until("package")["path"]))
    assert again.ended()[0] == 0
    open_package(path).verify()


@pytest.mark.skipif(os.name != "posix", reason="kills by a signal")
def test_a_run_ends_when_the_program_that_started_it_is_killed_and_keeps_the_last_round(
    start: Callable[..., Training],
) -> None:
    run = start(has_parent=True)
    run.until("progress")
    run.process.send_signal(signal.SIGKILL)
    # The output is the child's too: its end is the child's.
    run.ended()
    assert run.events[0]["event"] == "child"
    with np.load(run.folder / "checkpoint.npz", allow_pickle=False) as arrays:
        assert json.loads(arrays["state"].tobytes())["step"] == told_last(run)
    assert not list(run.folder.glob(".*.part"))


@contextmanager
def a_full_disk(room: int) -> Iterator[None]:
    """Let no file grow larger than `room` bytes."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.skipif(os.name != "posix", reason="limits the size of files")
@pytest.mark.filterwarnings("ignore")  # of tf2onnx
def test_a_disk_that_fills_is_told_in_a_sentence_and_the_run_goes_on_later(
    typed: Callable[..., list[str]],
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("GLIBC_TUNABLES", "")  # or the process would start itself anew
    with a_full_disk(1_200_000):
        assert main(typed()) == 1
    assert capsys.readouterr().err == (
        "There is no room on the disk for checkpoint.npz. Free some space or choose another disk.\n"
    )
    assert (folder / "best.npz").exists()
    assert not list(folder.glob(".*.part"))

    assert main(typed()) == 0
    open_package(folder / f"{folder.name}.colormodel").verify()


def test_a_word_from_before_the_run_is_not_about_it(tmp_path: Path) -> None:
    wish(tmp_path, RunRequest.STOP)
    control = ControlFile(tmp_path)
    assert control.wished() is RunRequest.GO


@pytest.mark.parametrize("word", ["", "   \n", "faster"])
def test_a_file_without_a_known_word_changes_nothing(tmp_path: Path, word: str) -> None:
    control = ControlFile(tmp_path)
    wish(tmp_path, RunRequest.PAUSE)
    assert control.wished() is RunRequest.PAUSE
    (tmp_path / "control").write_text(word)
    control._read_at = None
    assert control.wished() is RunRequest.PAUSE
    (tmp_path / "control").unlink()
    control._read_at = None
    assert control.wished() is RunRequest.GO
