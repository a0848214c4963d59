"""Manifests: what archives check, written while a run goes, whole after a kill."""

import csv
import hashlib
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from core.account.manifest import open_manifest
from core.account.photo_row import PhotoRow
from core.base.version import VERSION
from core.cli import main
from core.queue.jobs import JobState
from core.queue.store import QueueStore
from tests.core.account.premis_rules import NAMESPACE, faults

ROOT = Path(__file__).parents[3]
MODEL = "tiny-distribution"
HAS_SHA256SUM = shutil.which("sha256sum") is not None


def colorize(*arguments: str | Path) -> int:
    return main(["colorize", "--model", MODEL, *map(str, arguments)])


def queue(*arguments: str | Path) -> int:
    return main(["queue", *map(str, arguments)])


def rows_in(manifest: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (manifest / "photos.jsonl").read_text().splitlines()]


def table_in(manifest: Path) -> list[dict[str, str]]:
    with (manifest / "photos.csv").open(encoding="utf-8-sig", newline="") as file:
        return [*csv.DictReader(file)]


def sums_in(manifest: Path, name: str = "manifest-sha256.txt") -> dict[str, str]:
    """Read checksums as BagIt's tools do: two spaces, some characters percent-encoded."""
    sums = {}
    for line in (manifest / name).read_bytes().decode().splitlines():
        found = re.fullmatch(r"([0-9a-f]{64})  (.+)", line)
        path = found[2].replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")
        sums[path] = found[1]
    return sums


def sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def checked(base: Path, manifest: Path, name: str = "manifest-sha256.txt") -> bool:
    """Check the results as an archive would."""
    command = ["sha256sum", "--check", "--quiet", "--strict", str(manifest / name)]
    return subprocess.run(command, cwd=base, capture_output=True, check=False).returncode == 0


def agree(manifest: Path, results: Path) -> None:
    """The manifest's files and the disk say the same."""
    on_disk = {
        str(path.relative_to(results.parent)): sha256(path) for path in results.rglob("*.jpg")
    }
    table = [row for row in table_in(manifest) if row["outcome"] == "done"]
    assert {row["result"]: row["result_sha256"] for row in table} == {
        str(results.parent / name): sum_ for name, sum_ in on_disk.items()
    }
    for row in table:
        assert row["source_sha256"] == sha256(Path(row["source"]))
        assert int(row["result_size"]) == Path(row["result"]).stat().st_size
    root = ElementTree.parse(manifest / "premis.xml").getroot()
    assert faults(root) == []
    digests = {element.text for element in root.iter(f"{NAMESPACE}messageDigest")}
    assert {*on_disk.values()} <= digests


def test_a_bag_that_archives_take(
    photos: Callable[..., Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, bag = photos(4), tmp_path / "my bag"
    (folder / "words.jpg").write_text("no picture")
    assert colorize(folder, "--output", bag / "data", "--manifest", bag) == 1
    said = capsys.readouterr().err
    assert f"5 photos accounted for in {bag}. To check: cd '{bag}' && sha256sum" in said
    assert sums_in(bag) == {
        f"data/{number:03}-colour.jpg": sha256(bag / f"data/{number:03}-colour.jpg")
        for number in range(4)
    }
    assert (bag / "bagit.txt").read_text().splitlines() == [
        "BagIt-Version: 1.0",
        "Tag-File-Character-Encoding: UTF-8",
    ]
    agree(bag, bag / "data")
    rows = {Path(str(row["source"])).name: row for row in rows_in(bag)}
    assert len(rows) == 5
    failed = rows["words.jpg"]
    assert failed["outcome"] == "failed"
    assert "of a kind that is not read" in str(failed["reason"])
    assert failed["source_sha256"] == sha256(folder / "words.jpg")
    assert failed["result_sha256"] == ""
    done = rows["002.jpg"]
    assert (done["model"], done["program"], done["hints"]) == (MODEL, VERSION, 0)
    assert len(str(done["model_sha256"])) == 64
    assert done["settings"] == {
        "vividness": 0.5, "strength": 1.0, "saturation": 1.0, "temperature": 0.0, "tint": 0.0
    }  # fmt: skip
    assert str(done["began"]) < str(done["ended"])
    events = ElementTree.parse(bag / "premis.xml").getroot().findall(f"{NAMESPACE}event")
    outcomes = [event.findtext(f".//{NAMESPACE}eventOutcome") for event in events]
    assert sorted(map(str, outcomes)) == ["fail"] + ["success"] * 4


@pytest.mark.skipif(not HAS_SHA256SUM, reason="there is no sha256sum")
def test_sha256sum_checks_results_in_several_folders_and_finds_one_that_was_changed(
    photos: Callable[..., Path], files: ModuleType, tmp_path: Path
) -> None:
    folder, manifest = photos(3), tmp_path / "account"
    (folder / "below").mkdir()
    files.put(folder / "below", "deep.jpg", files.jpeg(files.soft(40, 60)))
    results = tmp_path / "out"
    assert colorize(folder, "--recursive", "--output", results, "--manifest", manifest) == 0
    assert {*sums_in(manifest)} == {
        "000-colour.jpg", "001-colour.jpg", "002-colour.jpg", "below/deep-colour.jpg"
    }  # fmt: skip
    assert not (manifest / "bagit.txt").exists()
    assert checked(results, manifest)
    with (results / "below/deep-colour.jpg").open("ab") as file:
        file.write(b"!")
    assert not checked(results, manifest)


@pytest.mark.skipif(os.name != "posix", reason="no such names there")
def test_names_that_the_two_kinds_of_tools_write_in_different_ways(
    files: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = ["50% grey.jpg", "two\nlines.jpg", "back\\slash.jpg", "ünïcode.jpg", "=formula.jpg"]
    strange = [*map(os.fsencode, names), b"not utf-8 \xff.jpg"]
    (tmp_path / "in").mkdir()
    for name in strange:
        file = tmp_path / "in" / os.fsdecode(name)
        file.write_bytes(files.jpeg(files.soft(40, 60)))
    bag = tmp_path / "bag"
    assert colorize(tmp_path / "in", "--output", bag / "data", "--manifest", bag) == 0
    written = (bag / "manifest-sha256.txt").read_bytes()
    assert b"data/50%25 grey-colour.jpg\n" in written
    assert b"data/two%0Alines-colour.jpg\n" in written
    assert b"data/not utf-8 \xff-colour.jpg\n" in written
    assert len(written.splitlines()) == 6
    assert not (bag / "bagit.txt").exists()  # a bag's names are UTF-8
    if HAS_SHA256SUM:
        assert checked(bag, bag, "SHA256SUMS")
        _, command = capsys.readouterr().err.split("To check: ")
        command = command.splitlines()[0]
        assert subprocess.run(command, shell=True).returncode == 0
    sources = {os.fsencode(str(row["source"])) for row in rows_in(bag)}
    assert sources == {os.fsencode(tmp_path / "in") + b"/" + name for name in strange}
    root = ElementTree.parse(bag / "premis.xml").getroot()
    assert faults(root) == []
    assert any("%FF" in value.text for value in root.iter(f"{NAMESPACE}objectIdentifierValue"))


def test_a_second_run_goes_on_and_a_photo_that_is_made_again_has_one_row(
    photos: Callable[..., Path], files: ModuleType, tmp_path: Path
) -> None:
    folder, results, manifest = photos(3), tmp_path / "out", tmp_path / "account"
    run = (folder, "--output", results, "--manifest", manifest)
    assert colorize(*run) == 0
    first = {row["result"]: row["result_sha256"] for row in table_in(manifest)}
    files.put(folder, "003.jpg", files.jpeg(files.soft(40, 60, seed=3)))
    assert colorize(*run, "--skip-existing") == 0
    table = table_in(manifest)
    assert [row["outcome"] for row in table] == ["done"] * 4
    assert first.items() <= {row["result"]: row["result_sha256"] for row in table}.items()
    agree(manifest, results)
    assert colorize(*run, "--existing", "replace", "--tint", "0.6") == 0
    table = table_in(manifest)
    assert [row["outcome"] for row in table] == ["done"] * 4
    assert all("tint 0.6" in row["settings"] for row in table)
    agree(manifest, results)
    assert len(rows_in(manifest)) == 3 + 4 + 4
    (folder / "001.jpg").write_bytes(b"damaged since")
    assert colorize(*run, "--existing", "replace") == 1
    row = next(row for row in table_in(manifest) if row["source"].endswith("001.jpg"))
    assert row["outcome"] == "done"
    assert "It could not be made again: " in row["notes"]


def test_results_that_a_run_left_alone_are_accounted_for(
    photos: Callable[..., Path], tmp_path: Path
) -> None:
    folder, results, manifest = photos(2), tmp_path / "out", tmp_path / "account"
    assert colorize(folder, "--output", results) == 0
    again = (folder, "--output", results, "--skip-existing", "--manifest", manifest)
    assert colorize(*again) == 0
    assert [row["outcome"] for row in table_in(manifest)] == ["skipped"] * 2
    assert len(sums_in(manifest)) == 2


class TestOfAQueue:
    def test_what_ended_before_is_taken_up_once(
        self, photos: Callable[..., Path], tmp_path: Path
    ) -> None:
        manifest = tmp_path / "account"
        assert queue("add", photos(3), "--output", tmp_path / "out", "--model", MODEL) == 0
        assert queue("run") == 0
        assert queue("manifest", manifest) == 0
        agree(manifest, tmp_path / "out")
        assert queue("manifest", manifest) == 0
        assert queue("run", "--manifest", manifest) == 0
        assert len(rows_in(manifest)) == 3
        assert queue("clear") == 0
        assert queue("manifest", manifest) == 0
        assert len(table_in(manifest)) == 3

    def test_what_an_older_version_made_is_looked_at_now(
        self, photos: Callable[..., Path], tmp_path: Path, home: Path
    ) -> None:
        manifest = tmp_path / "account"
        assert queue("add", photos(2), "--output", tmp_path / "out", "--model", MODEL) == 0
        assert queue("run") == 0

        with sqlite3.connect(home / "queue.sqlite3") as connection:
            connection.execute("UPDATE jobs SET source_sha256 = '', result_sha256 = ''")
        connection.close()
        assert queue("manifest", manifest) == 0
        agree(manifest, tmp_path / "out")

    @pytest.mark.skipif(os.name != "posix", reason="processes are killed in another way there")
    def test_a_run_that_is_killed_again_and_again_accounts_for_each_photo(
        self, photos: Callable[..., Path], tmp_path: Path, home: Path
    ) -> None:
        results, manifest = tmp_path / "out", tmp_path / "account"
        folder = photos(30, height=400, width=600)
        assert queue("add", folder, "--output", results, "--model", MODEL) == 0
        command = [sys.executable, "-m", "core", "queue", "run", "--manifest", str(manifest)]
        kept: list[str] = []
        with QueueStore(home / "queue.sqlite3") as store:
            for ended in (4, 11, 19):
                run = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL)
                while store.tally().done < ended:
                    assert run.poll() is None
                    time.sleep(0.002)
                run.send_signal(signal.SIGKILL)
                run.wait()
                assert store.tally().waiting + store.tally().working > 0
                lines = (manifest / "photos.jsonl").read_text().splitlines(keepends=True)
                assert lines[: len(kept)] == kept
                kept = [line for line in lines if line.endswith("\n")]
                assert len(kept) >= store.tally().done - 2
            assert subprocess.run(command, cwd=ROOT, check=False).returncode == 0
            assert store.tally().done == 30
            jobs = store.jobs(JobState.DONE)
        agree(manifest, results)
        assert len(table_in(manifest)) == 30
        assert {str(job.job.target): job.result_mark.sha256 for job in jobs} == {
            row["result"]: row["result_sha256"] for row in table_in(manifest)
        }
        assert len(sums_in(manifest)) == 30
        if HAS_SHA256SUM:
            assert checked(results, manifest)
        assert queue("verify") == 0

    def test_two_runs_do_not_write_one_manifest(
        self, photos: Callable[..., Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        with open_manifest(tmp_path / "account"):
            run = ("--output", tmp_path / "out", "--manifest", tmp_path / "account")
            assert colorize(photos(1), *run) == 1
        assert "Another run writes the manifest" in capsys.readouterr().err
        assert not (tmp_path / "out").exists()


def test_a_line_that_a_kill_left_half_costs_only_itself(tmp_path: Path) -> None:
    """The rows around it stay, and the next one begins on a line of its own."""

    def row(name: str) -> PhotoRow:
        return PhotoRow(f"/in/{name}.jpg", f"/out/{name}-colour.jpg", "failed", ended=name)

    with open_manifest(tmp_path) as manifest:
        manifest.add(row("a"))
        manifest.add(row("b"))
    file = tmp_path / "photos.jsonl"
    file.write_bytes(file.read_bytes()[:-20])
    with open_manifest(tmp_path) as manifest:
        manifest.take_up([row("a"), row("b"), row("c")])
        assert manifest.make().photos == 3
    assert [line["source"] for line in table_in(tmp_path)] == [f"/in/{n}.jpg" for n in "abc"]


def test_other_files_are_made_anew_while_a_run_goes(tmp_path: Path) -> None:
    with open_manifest(tmp_path) as manifest:
        manifest.take_up([])
        manifest.make()
        for number in range(600):
            manifest.add(PhotoRow(f"/in/{number}.jpg", f"/out/{number}.jpg", "failed"))
        assert 500 <= len(table_in(tmp_path)) < 600
