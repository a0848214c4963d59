"""A folder is looked at before a fine-tuning: what is of use, what is not and why."""

import csv
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from training.__main__ import main

ROOT = Path(__file__).parents[3]
Events = list[dict[str, Any]]


@pytest.fixture(autouse=True)
def _home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("AUTOCHROME_HOME", str(tmp_path / "home"))


@pytest.fixture
def check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, Events]]:
    """Check a folder; give the exit status and the events."""

    def run(photos: Path, *more: str) -> tuple[int, Events]:
        typed = ["check", str(photos), "--json", "--runs", str(tmp_path / "runs"), *more]
        status = main(typed)
        return status, [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return run


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """40 different colour photographs that are large enough for `natural`."""
    rng = np.random.default_rng(7)
    folder = tmp_path / "album"
    folder.mkdir()
    for number in range(40):
        coarse = rng.integers(0, 256, (6, 8, 3), np.uint8)
        picture = cv2.resize(coarse, (200, 150), interpolation=cv2.INTER_CUBIC)
        cv2.imwrite(str(folder / f"photo-{number:02}.png"), picture)
    return folder


def test_what_is_of_use_is_counted_and_the_rest_named_with_the_reason(
    album: Path, check: Callable[..., tuple[int, Events]]
) -> None:
    whole = (album / "photo-00.png").read_bytes()
    (album / "broken.png").write_bytes(whole[: len(whole) // 2])
    (album / "again.png").write_bytes(whole)
    cv2.imwrite(str(album / "tiny.png"), np.full((40, 40, 3), (0, 100, 200), np.uint8))
    grey = cv2.cvtColor(cv2.imread(str(album / "photo-01.png")), cv2.COLOR_BGR2GRAY)
    cv2.imwrite(str(album / "grey.png"), grey)

    status, events = check(album)
    assert status == 0
    assert [event["event"] for event in (events[0], events[-1])] == ["found", "checked"]
    found, checked = events[0], events[-1]
    assert found["photographs"] == checked["photographs"] == 44
    assert len(found["examples"]) == 30
    assert checked["dropped"] == {"broken": 1, "tiny": 1, "grey": 1, "duplicate": 1}
    assert checked["training"] + checked["validation"] == 40
    assert checked["validation"] >= 2
    assert checked["are_enough"] is True
    assert all(Path(path).parent == album for path in checked["examples"])
    assert len(set(checked["examples"])) == 30
    readings = [event for event in events if event["event"] == "reading"]
    assert readings[-1] == {"event": "reading", "done": 44, "total": 44}

    with Path(checked["dropped_files"]).open(newline="") as file:
        rows = {Path(row["path"]).name: row["reason"] for row in csv.DictReader(file)}
    # Of two copies either may be the one that stays: whichever is held out does.
    assert sorted(rows.values()) == ["broken", "duplicate", "grey", "tiny"]
    assert rows["broken.png"] == "broken"
    assert rows["tiny.png"] == "tiny"
    assert rows["grey.png"] == "grey"


def test_what_was_read_is_not_read_again_and_other_folders_are_forgotten_when_asked(
    album: Path, tmp_path: Path, check: Callable[..., tuple[int, Events]]
) -> None:
    check(album)
    _, events = check(album)
    assert [event["event"] for event in events] == ["found", "checked"]
    other = tmp_path / "other"
    other.mkdir()
    for path in sorted(album.iterdir())[:5]:
        path.rename(other / path.name)
    check(other)
    cache = tmp_path / "runs" / "cache"
    assert len(list(cache.iterdir())) == 2
    check(other, "--forget-others")
    assert len(list(cache.iterdir())) == 1
    assert [event["event"] for event in check(other)[1]] == ["found", "checked"]


@pytest.mark.parametrize("count", [0, 3])
def test_too_few_are_told_with_how_many_it_takes(
    tmp_path: Path, album: Path, check: Callable[..., tuple[int, Events]], count: int
) -> None:
    few = tmp_path / "few"
    few.mkdir()
    for path in sorted(album.iterdir())[:count]:
        path.rename(few / path.name)
    status, events = check(few)
    assert status == 1
    checked = events[-1]
    assert (checked["event"], checked["photographs"]) == ("checked", count)
    assert (checked["are_enough"], checked["fewest"]) == (False, 30)
    assert len(checked["examples"]) == count


def test_people_are_told_in_sentences(
    album: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cv2.imwrite(str(album / "tiny.png"), np.full((40, 40, 3), (0, 100, 200), np.uint8))
    assert main(["check", str(album), "--runs", str(tmp_path / "runs")]) == 0
    told = capsys.readouterr().out
    assert told.startswith("41 photographs: ")
    assert "Left out: 1 tiny." in told
    assert main(["check", str(album / "tiny.png")]) == 2
    assert "is not a folder" in capsys.readouterr().err


def test_neither_a_check_nor_being_ready_loads_keras(album: Path, tmp_path: Path) -> None:
    code = (
        "import sys; from training.__main__ import main; status = main(sys.argv[1:]); "
        "print(status, {'keras', 'tensorflow', 'onnxruntime'} & {*sys.modules})"
    )
    for typed in (["ready"], ["check", str(album), "--runs", str(tmp_path / "runs")]):
        out = subprocess.run(
            [sys.executable, "-c", code, *typed], capture_output=True, text=True, cwd=ROOT
        )
        assert out.stdout.endswith("0 set()\n"), out


def test_what_is_not_installed_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("training.cli.requirements._PACKAGES", ("numpy", "no_such_package"))
    monkeypatch.delenv("KERAS_BACKEND", raising=False)
    assert main(["ready"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told == {"event": "ready", "protocol": 1, "missing": ["no_such_package"]}


@pytest.mark.skipif(os.name != "posix", reason="hard links and niceness")
def test_a_check_whose_input_is_closed_ends_at_once_and_leaves_no_draft(tmp_path: Path) -> None:
    album = tmp_path / "large"
    album.mkdir()
    noise = np.random.default_rng(3).integers(0, 256, (5000, 5000, 3), np.uint8)
    cv2.imwrite(str(album / "0.jpg"), noise)
    for number in range(1, 60):
        os.link(album / "0.jpg", album / f"{number}.jpg")
    typed = ["check", str(album), "--json", "--as-child", "--runs", str(tmp_path / "runs")]
    child = subprocess.Popen(
        [sys.executable, "-m", "training", *typed], cwd=ROOT, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert child.stdin is not None
    assert child.stdout is not None
    for line in child.stdout:
        if json.loads(line)["event"] == "reading":
            break
    assert os.getpriority(os.PRIO_PROCESS, child.pid) >= 10
    child.stdin.close()
    child.stdin = None
    out, _ = child.communicate(timeout=60)
    assert child.returncode == 130
    assert '"checked"' not in out
    assert not list((tmp_path / "runs").rglob("*.part"))
