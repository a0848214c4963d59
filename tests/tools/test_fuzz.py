"""Damaged input harms only itself, in small; and what does harm is noticed."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tools.fuzz.__main__ import main
from tools.fuzz.cases import REAL_KINDS, CaseId, Kind, Result, Verdict, parse_case
from tools.fuzz.planted import PLANTED
from tools.fuzz.pool import Limits, Pool

ROOT = Path(__file__).parents[2]
#: As it is written in `PLANTED`.
EXPECTED = (
    Verdict.OK,
    Verdict.DOCUMENTED,
    Verdict.CRASH,
    Verdict.SLOW,
    Verdict.MEMORY,
    Verdict.UNDOCUMENTED,
    Verdict.UNREADABLE,
)
_PATIENCE_S = 60


def _tree(folder: Path) -> dict[str, bytes | str]:
    """All that lies in a folder, by names: contents, and where links lead."""
    return {
        str(path.relative_to(folder)): str(path.readlink())
        if path.is_symlink()
        else path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_symlink() or path.is_file()
    }


def test_damaged_input_of_every_kind_harms_only_itself(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = "--photos 300 --first 200 --others 20 --seed 7 --jobs 2 --keep"
    status = main([*asked.split(), str(tmp_path)])
    table = capsys.readouterr().out
    assert status == 0, table
    assert not [*tmp_path.iterdir()]
    groups = {line.split("  ")[0] for line in table.splitlines()}
    assert {
        "photo JPEG",
        "photo TIFF",
        "photo HEIC",
        "package",
        "recipe",
        "queue",
        "store",
    } < groups


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Result]:
    """What came of everything that goes wrong on purpose, and of a sound input after it."""
    folder = tmp_path_factory.mktemp("pool")
    keep = tmp_path_factory.mktemp("keep")
    limits = Limits(seconds=3.0, memory_bytes=2**28)
    cases = [CaseId(Kind.PLANTED, number) for number in range(len(PLANTED) + 1)]
    results = Pool(folder, keep, seed=1, jobs=2, limits=limits).run(cases)
    found = {result.case.number: result for result in results}
    assert not [*folder.iterdir()]
    return found


@pytest.mark.parametrize("number", range(len(PLANTED)), ids=lambda n: PLANTED[n].__name__[1:])
def test_what_goes_wrong_is_noticed(planted: dict[int, Result], number: int) -> None:
    if EXPECTED[number] is Verdict.MEMORY and sys.platform != "linux":
        pytest.skip("memory is limited on Linux alone")
    assert planted[number].verdict is EXPECTED[number]
    assert (planted[number].kept is not None) is EXPECTED[number].is_fault


def test_what_comes_after_faults_is_tried(planted: dict[int, Result]) -> None:
    assert planted[len(PLANTED)].verdict is Verdict.OK


def test_a_fault_is_kept_with_its_story(planted: dict[int, Result]) -> None:
    for result in planted.values():
        if result.verdict.is_fault:
            assert (result.kept / "input/planted.txt").read_text() == str(result.case.number)
            story = (result.kept / "story.txt").read_text("utf-8")
            assert f"{result.case} of seed 1: {result.verdict.value}" in story
            assert result.told in story
    assert "ZeroDivisionError: planted" in planted[5].told
    if os.name == "posix":
        assert planted[2].told.startswith("SIGABRT\nFatal Python error: Aborted")


def test_a_number_makes_the_same_input_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    only = [f"--only={kind.value}:{700 + n}" for n, kind in enumerate(REAL_KINDS)]
    kept = []
    for name in ("first", "second"):
        main([*only, "--seed", "3", "--jobs", "1", "--keep", str(tmp_path / name)])
        kept.append({path.name: _tree(path / "input") for path in (tmp_path / name).iterdir()})
    assert kept[0] == kept[1]
    assert len(kept[0]) == len(REAL_KINDS)
    case = CaseId(Kind.PHOTO, 700)
    assert case.rng(3).random() == case.rng(3).random() != case.rng(4).random()


@pytest.mark.skipif(os.name != "posix", reason="Ctrl-C is sent in another way there")
@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_prints_the_table_so_far(tmp_path: Path, ending: signal.Signals) -> None:
    command = [sys.executable, "-m", "tools.fuzz", "--jobs", "2", "--keep", str(tmp_path)]
    command += ["--only", "planted:3", "--only", "planted:5"]
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    end = time.monotonic() + _PATIENCE_S
    while not (tmp_path / "planted-5/story.txt").exists():
        assert time.monotonic() < end
        time.sleep(0.02)
    process.send_signal(ending)
    table, _ = process.communicate(timeout=_PATIENCE_S)
    assert process.returncode == 1
    assert "planted:5 undocumented: _lacks_words" in table
    assert "planted:3" not in table


def test_a_case_is_read_as_it_is_written() -> None:
    case = CaseId(Kind.PHOTO, 123)
    assert parse_case(str(case)) == case
    for wrong in ("photo", "photo:", "photo:-1", "film:1", "photo:1:2"):
        with pytest.raises(ValueError, match=r"case|Kind"):
            parse_case(wrong)
