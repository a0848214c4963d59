"""`queue watch` as the process that people start: it colours what comes, each scan exactly once."""

import csv
import json
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from core.cli import main
from core.queue.jobs import JobState
from core.queue.run_lock import sole_runner
from core.queue.store import QueueStore
from tests.core.watch.watch_by_hand import OWN_MOUNTS, can_mount

Begin = Callable[..., "subprocess.Popen[str]"]
ROOT = Path(__file__).parents[3]
QUICK = ("--every", "0.3", "--settle", "0.6")


def results(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*")) if folder.exists() else []


def ended(process: "subprocess.Popen[str]", number: int) -> tuple[int, str, str]:
    process.send_signal(number)
    out, err = process.communicate(timeout=60)
    return process.returncode, out, err


def test_one_line_tells_of_a_batch_and_a_signal_ends_the_watch(
    begin: Begin, inbox: Path, tmp_path: Path, scan, store: QueueStore, wait_until
) -> None:
    for number in range(3):
        (inbox / f"{number}.jpg").write_bytes(scan(number))
    out = tmp_path / "out"
    watch = begin("watch", inbox, "--output", out, *QUICK)
    wait_until(lambda: store.tally().done == 3)
    status, _, told = ended(watch, signal.SIGTERM)
    assert status == 0
    assert told.splitlines()[0] == f"Watching {inbox}; results go to {out}."
    assert told.count(f"3 new scans in {inbox}: 3 coloured.") == 1
    assert results(out) == ["0-colour.jpg", "1-colour.jpg", "2-colour.jpg"]


def test_a_slow_scanner_is_waited_for(
    begin: Begin, inbox: Path, tmp_path: Path, scan, store: QueueStore, wait_until, events
) -> None:
    content, may_end = scan(1, 400, 600), threading.Event()

    def write_slowly() -> None:
        with (inbox / "slow.jpg").open("wb") as file:
            for at in range(0, len(content), len(content) // 30):
                file.write(content[at : at + len(content) // 30])
                file.flush()
                time.sleep(0.1)
            may_end.wait(100)  # it has all of it, and is not let go of

    writer = threading.Thread(target=write_slowly)
    watch = begin("watch", inbox, "--output", tmp_path / "out", "--json", *QUICK)
    writer.start()
    (inbox / "whole.jpg").write_bytes(scan(2))
    wait_until(lambda: store.tally().done == 1)
    assert results(tmp_path / "out") == ["whole-colour.jpg"]
    may_end.set()
    writer.join()
    wait_until(lambda: store.tally().done == 2)
    status, out, _ = ended(watch, signal.SIGINT)
    assert status == 0
    photos = events(out, "photo")
    assert [Path(str(photo["source"])).name for photo in photos] == ["whole.jpg", "slow.jpg"]
    assert {photo["status"] for photo in photos} == {"done"}
    assert [batch["new"] for batch in events(out, "batch")] == [1, 1]


@pytest.mark.parametrize("seed", [1, 2])
def test_killed_again_and_again_it_takes_each_scan_exactly_once(
    begin: Begin, inbox: Path, tmp_path: Path, scan, store: QueueStore, wait_until, seed: int
) -> None:
    chance, out = random.Random(seed), tmp_path / "out"
    words = ("watch", inbox, "--output", out, "--existing", "keep-both", *QUICK)
    count = 0
    for _ in range(4):
        for _ in range(5):
            (tmp_path / "new.jpg").write_bytes(scan(count, 200, 300))
            (tmp_path / "new.jpg").rename(inbox / f"{count:02}.jpg")
            count += 1
        watch = begin(*words)
        goal = chance.randrange(0, count)
        wait_until(lambda watch=watch, goal=goal: store.tally().done >= goal)
        watch.kill()
        watch.wait()
    watch = begin(*words)
    wait_until(lambda: store.tally().done == count)
    status, _, _ = ended(watch, signal.SIGTERM)
    assert status == 0
    # One made twice would have a number, for both are kept.
    assert results(out) == [f"{number:02}-colour.jpg" for number in range(count)]
    assert store.tally().total == count


def test_without_a_folder_it_goes_on_with_those_that_are_kept(
    begin: Begin, inbox: Path, tmp_path: Path, scan, store: QueueStore, wait_until
) -> None:
    out = tmp_path / "out"
    watch = begin("watch", inbox, "--output", out, "--format", "png", *QUICK)
    wait_until(lambda: bool(store.value("watched folders")))
    assert ended(watch, signal.SIGTERM)[0] == 0
    (inbox / "meanwhile.jpg").write_bytes(scan())
    watch = begin("watch", *QUICK)
    wait_until(lambda: store.tally().done == 1)
    assert ended(watch, signal.SIGTERM)[0] == 0
    assert results(out) == ["meanwhile-colour.png"]


def test_a_drive_that_is_unplugged_is_told_once_and_waited_for(
    begin: Begin, inbox: Path, tmp_path: Path, scan, store: QueueStore, wait_until, events
) -> None:
    watch = begin("watch", inbox, "--output", tmp_path / "out", "--json", *QUICK)
    (inbox / "a.jpg").write_bytes(scan(1))
    wait_until(lambda: store.tally().done == 1)
    inbox.rename(tmp_path / "away")
    threading.Event().wait(1.5)  # several looks
    (tmp_path / "away/b.jpg").write_bytes(scan(2))
    (tmp_path / "away").rename(inbox)
    wait_until(lambda: store.tally().done == 2)
    status, out, _ = ended(watch, signal.SIGTERM)
    assert status == 0
    assert [event["folder"] for event in events(out, "away")] == [str(inbox)]
    assert [event["folder"] for event in events(out, "back")] == [str(inbox)]
    assert results(tmp_path / "out") == ["a-colour.jpg", "b-colour.jpg"]


def test_while_another_run_is_at_work_it_only_adds(
    begin: Begin, inbox: Path, tmp_path: Path, scan, store: QueueStore, queue: Path, wait_until
) -> None:
    (inbox / "a.jpg").write_bytes(scan())
    with sole_runner(store.path):
        watch = begin("watch", inbox, "--output", tmp_path / "out", "--json", *QUICK)
        told = [json.loads(watch.stdout.readline()) for _ in range(3)]
        assert [event["event"] for event in told] == ["watching", "taken", "batch"]
        assert told[2]["left_to_other"] is True
        assert store.tally().waiting == 1
    # The other one has ended and left it.
    wait_until(lambda: store.tally().done == 1)
    assert ended(watch, signal.SIGTERM)[0] == 0


def test_once_colours_what_stands_still_and_ends(
    begin: Begin, inbox: Path, tmp_path: Path, scan, store: QueueStore
) -> None:
    (inbox / "a.jpg").write_bytes(scan(1))
    once = ("watch", inbox, "--output", tmp_path / "out", "--once", "--settle", "0.2")
    for _ in range(2):
        watch = begin(*once)
        assert watch.wait(timeout=60) == 0
        assert results(tmp_path / "out") == ["a-colour.jpg"]
    with (inbox / "b.jpg").open("wb") as file:
        file.write(scan(2))
        file.flush()
        watch = begin(*once)
        assert watch.wait(timeout=60) == 1
        assert f"1 file is still being written in {inbox}" in watch.stderr.read()
    assert store.tally().total == 1


def test_new_only_leaves_alone_what_is_there(
    begin: Begin, inbox: Path, tmp_path: Path, scan, store: QueueStore, wait_until
) -> None:
    (inbox / "old.jpg").write_bytes(scan(1))
    watch = begin("watch", inbox, "--output", tmp_path / "out", "--new-only", "--json", *QUICK)
    assert json.loads(watch.stdout.readline())["event"] == "watching"
    (inbox / "new.jpg").write_bytes(scan(2))
    wait_until(lambda: store.tally().done == 1)
    assert ended(watch, signal.SIGTERM)[0] == 0
    assert results(tmp_path / "out") == ["new-colour.jpg"]


def test_a_photo_that_fails_is_told_and_the_watch_goes_on(
    begin: Begin, inbox: Path, tmp_path: Path, scan, store: QueueStore, wait_until
) -> None:
    watch = begin("watch", inbox, "--output", tmp_path / "out", *QUICK)
    (inbox / "bad.jpg").write_bytes(b"\xff\xd8 no picture")
    wait_until(lambda: store.tally().failed == 1)
    (inbox / "good.jpg").write_bytes(scan())
    wait_until(lambda: store.tally().done == 1)
    status, _, told = ended(watch, signal.SIGTERM)
    assert status == 1
    assert f"failed: {inbox / 'bad.jpg'}" in told
    assert f"1 new scan in {inbox}: 1 failed." in told
    assert f"1 new scan in {inbox}: 1 coloured." in told


def test_what_is_watched_is_listed_and_removed(
    inbox: Path, tmp_path: Path, scan, store: QueueStore, capsys: pytest.CaptureFixture[str]
) -> None:
    (inbox / "a.jpg").write_bytes(scan())
    out = tmp_path / "out"
    assert (
        main(["queue", "watch", str(inbox), "--output", str(out), "--once", "--settle", "0.1"]) == 0
    )
    capsys.readouterr()
    assert main(["queue", "watch", "--list", "--json"]) == 0
    (row,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert (row["folder"], row["results"], row["taken"]) == (str(inbox), str(out), 1)
    assert row["standing"] is False
    assert main(["queue", "watch", "--list"]) == 0
    assert f"{inbox} -> {out} (since 2" in capsys.readouterr().out
    # Named again with nothing else, it goes on as it was told.
    (inbox / "b.jpg").write_bytes(scan(1))
    assert main(["queue", "watch", str(inbox), "--once", "--settle", "0.1"]) == 0
    assert results(out) == ["a-colour.jpg", "b-colour.jpg"]
    assert main(["queue", "watch"]) == 2  # what was looked at once is none that stands
    assert main(["queue", "watch", "--remove", str(inbox)]) == 0
    assert main(["queue", "watch", "--remove", str(inbox)]) == 1
    assert len(store.jobs(JobState.DONE)) == 2


@pytest.mark.parametrize("words", [["gone"], ["inbox", "--output", "inbox", "--name", "{name}"]])
def test_what_makes_no_sense_is_refused_and_not_kept(
    words: list[str], inbox: Path, tmp_path: Path, store: QueueStore, monkeypatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["queue", "watch", *words, "--once"]) == 2
    assert store.value("watched folders") is None


def test_a_run_that_cannot_go_on_is_told_once_and_tried_again_when_scans_come(
    begin: Begin, inbox: Path, tmp_path: Path, scan, store: QueueStore, wait_until, events
) -> None:
    out = tmp_path / "out"
    out.write_bytes(b"no folder")  # as where a disk is not mounted
    (inbox / "a.jpg").write_bytes(scan(1))
    # A folder for results that cannot be made.
    watch = begin("watch", inbox, "--output", out / "below", "--json", *QUICK)
    for row in watch.stdout:
        if json.loads(row)["event"] == "trouble":
            break
    assert store.tally().waiting == 1
    out.unlink()
    (inbox / "b.jpg").write_bytes(scan(2))
    wait_until(lambda: store.tally().done == 2)
    status, told, _ = ended(watch, signal.SIGTERM)
    assert status == 0
    assert not events(told, "trouble")
    assert results(out / "below") == ["a-colour.jpg", "b-colour.jpg"]


def test_a_manifest_accounts_for_each_batch_as_it_ends_and_after_a_kill(
    begin: Begin, inbox: Path, tmp_path: Path, scan, store: QueueStore, wait_until
) -> None:
    manifest, out = tmp_path / "account", tmp_path / "out"

    def told() -> dict[str, str]:
        with (manifest / "photos.csv").open(encoding="utf-8-sig", newline="") as file:
            return {Path(row["source"]).name: row["outcome"] for row in csv.DictReader(file)}

    words = ("watch", inbox, "--output", out, "--manifest", manifest, *QUICK)
    (inbox / "a.jpg").write_bytes(scan(1))
    watch = begin(*words)
    # Nothing ends the watch, and the other files are there nevertheless.
    wait_until((manifest / "manifest-sha256.txt").exists)
    assert told() == {"a.jpg": "done"}
    (inbox / "bad.jpg").write_bytes(b"\xff\xd8 no picture")
    wait_until(lambda: store.tally().failed == 1)
    watch.kill()
    watch.wait()
    watch = begin(*words)
    (inbox / "b.jpg").write_bytes(scan(2))
    wait_until(lambda: store.tally().done == 2)
    status, _, said = ended(watch, signal.SIGTERM)
    assert status == 0
    assert f"3 photos accounted for in {manifest}." in said
    assert told() == {"a.jpg": "done", "bad.jpg": "failed", "b.jpg": "done"}
    lines = (manifest / "manifest-sha256.txt").read_text().splitlines()
    assert {line.split("  ")[1] for line in lines} == {*results(out)}
    rows = [json.loads(line) for line in (manifest / "photos.jsonl").read_text().splitlines()]
    assert len(rows) == 3


#: Two looks at a folder, between which a disk is pulled: that of the folder, or of its results.
TWO_LOOKS = """
set -eu
inbox=$1 out=$2 scans=$3 mounted=$4; shift 4
mkdir "$mounted.disk"
mount --bind "$mounted.disk" "$mounted"
cp "$scans/0.jpg" "$inbox"
"$@" watch "$inbox" --output "$out" --once --settle 0.3 >&2
umount -l "$mounted"
[ "$mounted" = "$inbox" ] || cp "$scans/1.jpg" "$scans/2.jpg" "$inbox"
status=0
"$@" watch "$inbox" --once --settle 0.3 >&2 || status=$?
echo "$status"
"$@" watch --list
"$@" status
"""


@pytest.fixture
def two_looks(home: Path, inbox: Path, tmp_path: Path, scan) -> Callable[[Path], tuple[str, str]]:
    """Gives what two looks told, and on the standard output what the commands say then."""

    def look(place: Path) -> tuple[str, str]:
        scans = tmp_path / "scans"
        scans.mkdir()
        (tmp_path / "out").mkdir()
        for number in range(3):
            (scans / f"{number}.jpg").write_bytes(scan(number))
        words = [*OWN_MOUNTS, "sh", "-c", TWO_LOOKS, "sh", inbox, tmp_path / "out", scans, place]
        told = subprocess.run(
            [*words, sys.executable, "-m", "core", "queue"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=100,
        )
        assert told.returncode == 0, told.stderr
        return told.stdout, told.stderr

    return look


@pytest.mark.skipif(not can_mount(), reason="no disk may be mounted here")
def test_nothing_is_written_beneath_the_drive_of_results_that_was_pulled_between_two_batches(
    two_looks: Callable[[Path], tuple[str, str]], tmp_path: Path, store: QueueStore
) -> None:
    out = tmp_path / "out"
    said, told = two_looks(out)
    assert said.splitlines()[0] == "1"
    assert told.count(f"The disk at {out} is not connected any more") == 1
    assert results(out) == []
    assert results(out.with_name("out.disk")) == ["0-colour.jpg"]
    assert (store.tally().done, store.tally().waiting) == (1, 2)


@pytest.mark.skipif(not can_mount(), reason="no disk may be mounted here")
def test_a_watched_drive_that_is_away_when_a_watch_begins_is_told(
    two_looks: Callable[[Path], tuple[str, str]], inbox: Path
) -> None:
    """Also one that is another place of the same disk; the folder is there, and empty."""
    said, told = two_looks(inbox)
    status, *listed = said.splitlines()
    assert status == "1"
    assert f"The watched folder {inbox} cannot be read: its disk is not there." in told
    assert ", not there at the moment" in listed[0]
    assert any(line.startswith("watched: ") and "not there" in line for line in listed[1:])
