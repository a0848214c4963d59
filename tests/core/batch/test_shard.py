"""Shares of photos: the same on every machine, and a partition of all."""

import json
import subprocess
import sys
import unicodedata
from collections import Counter
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from core.batch.plan import plan
from core.batch.shard import Shard, shard_from
from core.cli import main

ROOT = Path(__file__).parents[3]
NAMES = [
    *(f"box {box}/scan{number:04}.tif" for box in range(8) for number in range(50)),
    "Grüße/Café am Bäckerweg.jpg",
    "日本/東京 1923.png",
    "a.jpg",
    "a.png",
    "deep/er/and/deeper/a.jpg",
]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in NAMES:
        file = tmp_path / "in" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"x")
    return tmp_path / "in"


def shares(named: list[Path], count: int) -> list[dict[Path, Path]]:
    """Each share as the targets of its photos."""
    planned = plan(named, Path("out"), recursive=True)
    return [
        {job.source: job.target for job in Shard(number, count).of(planned, named).jobs}
        for number in range(1, count + 1)
    ]


@pytest.mark.parametrize("count", [1, 2, 16])
def test_shares_are_a_partition_with_the_names_of_the_whole(tree: Path, count: int) -> None:
    whole = {job.source: job.target for job in plan([tree], Path("out"), recursive=True).jobs}
    met = Counter(photo for share in shares([tree], count) for photo in share)
    assert set(met) == {tree / name for name in NAMES}
    assert set(met.values()) == {1}
    assert {k: v for share in shares([tree], count) for k, v in share.items()} == whole
    # Every share has a fair part of the work.
    assert max(map(len, shares([tree], count))) < 2 * len(NAMES) / count + 8


def test_another_root_another_order_and_other_photos_change_nothing(
    tree: Path, tmp_path: Path
) -> None:
    before = [{p.relative_to(tree) for p in share} for share in shares([tree], 16)]
    moved = tree.rename(tmp_path / "mounted elsewhere")
    (moved / "box 0/scan0017-b.tif").write_bytes(b"new")
    (moved / "box 3/scan0001.tif").unlink()
    after = [{p.relative_to(moved) for p in share} for share in shares([moved], 16)]
    changed = {Path("box 0/scan0017-b.tif"), Path("box 3/scan0001.tif")}
    assert [share - changed for share in after] == [share - changed for share in before]


def test_separators_and_composed_letters_do_not_matter() -> None:
    for name in NAMES:
        plain = PurePosixPath(name)
        of_windows = PureWindowsPath(name.replace("/", "\\"))
        of_macos = PurePosixPath(unicodedata.normalize("NFD", name))
        holders = [
            {number for number in range(1, 17) if Shard(number, 16).holds(path)}
            for path in (plain, of_windows, of_macos)
        ]
        assert len(holders[0]) == 1
        assert holders[0] == holders[1] == holders[2]


def test_shares_stay_what_they_are_for_ever() -> None:
    """What half of the machines did with an older version, the others go on with."""
    found = {name: next(n for n in range(1, 17) if Shard(n, 16).holds(Path(name))) for name in
             ("a.jpg", "box 1/scan0001.tif", "Grüße/Café am Bäckerweg.jpg")}  # fmt: skip
    assert found == {"a.jpg": 11, "box 1/scan0001.tif": 9, "Grüße/Café am Bäckerweg.jpg": 1}


def test_other_processes_say_the_same(tree: Path) -> None:
    code = (
        "import json, sys; from pathlib import Path; from core.batch.shard import Shard\n"
        "names = json.loads(sys.stdin.read())\n"
        "print(json.dumps([n for n in names if Shard(3, 16).holds(Path(n))]))"
    )
    told = [
        subprocess.run(
            [sys.executable, "-c", code],
            input=json.dumps(NAMES),
            env={"PYTHONHASHSEED": seed, "PYTHONUTF8": "1"},
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    here = [name for name in NAMES if Shard(3, 16).holds(Path(name))]
    assert [json.loads(text) for text in told] == [here, here]


def test_a_name_that_is_no_unicode_is_in_one_share() -> None:
    odd = PurePosixPath(b"box/\xe9t\xe9.jpg".decode("utf-8", "surrogateescape"))
    assert sum(Shard(number, 5).holds(odd) for number in range(1, 6)) == 1


def test_half_a_character_in_a_name_is_in_one_share() -> None:
    """Windows lets names have it."""
    assert sum(Shard(n, 5).holds(PurePosixPath("box/\ud800.jpg")) for n in range(1, 6)) == 1


@pytest.mark.parametrize("text", ["0/16", "17/16", "1/0"])
def test_a_share_that_is_not_there_is_refused(
    text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(ValueError, match="counted from 1"):
        shard_from(text)
    assert main(["colorize", "a.jpg", "--output", "out", "--shard", text]) == 2
    told = f"there is no share {text.replace('/', ' of ')}: they are counted from 1"
    assert told in capsys.readouterr().err


@pytest.mark.parametrize("text", ["3", "3/", "a/b", "-1/4", "1/4/4", "¹/4"])
def test_what_is_no_share_is_told_how_one_is_written(
    text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["queue", "add", "a.jpg", "--output", "out", f"--shard={text}"]) == 2
    assert "write 3/16 for the third of 16" in capsys.readouterr().err
