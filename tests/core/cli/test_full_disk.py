"""Disks that are full: what ends, what goes on, and what is said."""

import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from core.cli import main
from core.queue.jobs import Tally
from core.queue.store import QueueStore
from tests.core.queue.test_setbacks import SMALL_DISK, can_have_a_small_disk

ROOT = Path(__file__).parents[3]


@pytest.mark.skipif(not can_have_a_small_disk(), reason="no disk may be mounted here")
def test_a_full_disk_ends_the_command_with_what_is_done(
    files: ModuleType, tmp_path: Path, tiny_package: Path
) -> None:
    photos, out = tmp_path / "photos", tmp_path / "out"
    photos.mkdir()
    out.mkdir()
    for number in range(40):
        files.put(photos, f"{number:02}.jpg", files.jpeg(files.soft(40, 60, seed=number)))
    command = [
        *SMALL_DISK, str(out), sys.executable, "-m", "core", "colorize", photos,
        "--output", out, "--model", tiny_package,
    ]  # fmt: skip
    ended = subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | {"AUTOCHROME_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 1
    lines = ended.stderr.splitlines()
    done = sum(line.startswith("done: ") for line in lines)
    failed = [line for line in lines if line.startswith("failed: ")]
    assert 0 < done < 30
    # Those that were at hand, and no other.
    assert 0 < len(failed) <= 4
    assert all("There is no room on the disk" in line for line in failed)
    assert f"{40 - done - len(failed)} not reached" in ended.stderr


@pytest.mark.skipif(not can_have_a_small_disk(), reason="no disk may be mounted here")
def test_a_full_disk_of_the_manifest_ends_no_run_of_a_queue(
    files: ModuleType, tmp_path: Path, tiny_package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is missing stands in the queue, and can be added later."""
    photos, account = tmp_path / "photos", tmp_path / "account"
    photos.mkdir()
    account.mkdir()
    monkeypatch.setenv("AUTOCHROME_HOME", str(tmp_path / "home"))
    for number in range(30):
        path = files.put(photos, f"{number:02}.jpg", files.jpeg(files.soft(40, 60, seed=number)))
        os.utime(path, (0, 0))  # nobody is still writing it
    add = ["queue", "add", str(photos), "--output", str(tmp_path / "out")]
    assert main([*add, "--model", str(tiny_package)]) == 0
    small = ("sh", "-c", 'mount -t tmpfs -o size=12k none "$0" && exec "$@"', str(account))
    ended = subprocess.run(
        [*SMALL_DISK[:3], *small, sys.executable, "-m", "core", "queue", "run",
         "--manifest", str(account)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )  # fmt: skip
    assert ended.returncode == 1  # for the manifest
    assert "30 colorized, in " in ended.stderr
    assert ended.stderr.count("note: There is no room on the disk for photos.jsonl.") == 1
    with QueueStore(tmp_path / "home/queue.sqlite3") as store:
        assert store.tally() == Tally(done=30)


def test_a_manifest_where_none_can_be_is_a_sentence_about_the_manifest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("AUTOCHROME_HOME", str(tmp_path / "home"))
    with QueueStore(tmp_path / "home/queue.sqlite3"):
        pass
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear grandmother")
    assert main(["queue", "manifest", str(letter)]) == 2
    assert f"{letter} is a file, but a manifest needs a folder." in capsys.readouterr().err
    assert main(["queue", "manifest", str(letter / "below")]) == 1
    told = capsys.readouterr().err
    assert "Choose another folder for the manifest" in told
    assert letter.read_text() == "Dear grandmother"
