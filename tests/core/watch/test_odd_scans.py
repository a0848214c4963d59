"""Scans that disks and people make odd: none is passed by, and none ends the watch."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from pathlib import Path

import pytest

from core.batch.naming import NamePattern
from core.batch.plan import Job
from core.batch.task import BatchOptions
from core.cli import main
from core.colorize.result_source import remember, source_of
from core.image.metadata.ai_note import SOURCE_NOTE
from core.model.library import standard_library
from core.queue.run_control import RunControl
from core.queue.runner import Step, run_queue
from core.queue.store import QueueStore
from core.watch.events import Batch, PhotoEnded, Taken
from core.watch.ledger import WatchLedger
from core.watch.watched_folder import WatchedFolder
from core.watch.watcher import Watcher
from core.watch.watching import WatchControl
from core.watch.watching import watch as watch_folders
from tests.core.watch.watch_by_hand import Watch, sources

ROOT = Path(__file__).parents[3]
#: The rights of root are none to files of others in a space of users of its own.
WITHOUT_RIGHTS = ("unshare", "--user") if os.name == "posix" and os.geteuid() == 0 else ()
CAN_LOSE_RIGHTS = os.name == "posix" and (
    not WITHOUT_RIGHTS
    or (shutil.which("unshare") and subprocess.run([*WITHOUT_RIGHTS, "true"]).returncode == 0)
)
Scan = Callable[..., bytes]


def results(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("seconds", [10**10, -(10**9)])
def test_a_clock_that_is_centuries_off_costs_no_scan(
    watch: Watch, inbox: Path, tmp_path: Path, scan: Scan, store, run, seconds: int
) -> None:
    (inbox / "a.jpg").write_bytes(scan(1))
    assert watch.settled() == 1
    assert run() == 1
    remember(tmp_path / "out/a-colour.jpg", "0" * 64)  # there is a list to look files up in
    (inbox / "b.jpg").write_bytes(scan(2))
    os.utime(inbox / "b.jpg", (seconds, seconds))
    assert watch.settled() == 1
    assert watch.settled() == 0
    assert run() == 1
    assert store.tally().done == 2


def test_a_link_waits_while_its_file_is_written_by_another_name(
    watch: Watch, inbox: Path, scan: Scan
) -> None:
    for name in ("0 link.jpg", "2 link.jpg"):
        (inbox / name).symlink_to(inbox / "1 held.jpg")
    with (inbox / "1 held.jpg").open("wb") as file:
        file.write(scan())
        file.flush()
        assert watch.settled() == 0
    assert watch.settled() == 3


def test_scans_are_taken_as_people_count_them(
    ledger: WatchLedger, inbox: Path, tmp_path: Path, scan: Scan, store: QueueStore
) -> None:
    watch = Watch(ledger, WatchedFolder(inbox, tmp_path / "out", NamePattern("photo {number}")))
    for number in (10, 9, 1):
        (inbox / f"scan {number}.jpg").write_bytes(scan(number))
    assert watch.settled() == 3
    named = {job.job.source.name: job.job.target.name for job in store.jobs()}
    assert named == {
        "scan 1.jpg": "photo 0001.jpg",
        "scan 9.jpg": "photo 0002.jpg",
        "scan 10.jpg": "photo 0003.jpg",
    }
    assert [job.job.source.name for job in store.jobs()] == [*named]


def test_what_was_scanned_anew_while_nobody_watched_is_taken(
    watch: Watch, ledger: WatchLedger, inbox: Path, tmp_path: Path, scan: Scan, store, run
) -> None:
    for name in ("a.jpg", "b.jpg"):
        (inbox / name).write_bytes(scan(1))
    assert watch.settled() == 2
    assert run() == 2
    ledger.forget(inbox)
    (inbox / "a.jpg").write_bytes(scan(7))
    anew = Watch(ledger, watch.watcher.folder)
    assert anew.settled() == 1  # b is what it was
    assert run() == 1
    assert results(tmp_path / "out") == ["a-colour-2.jpg", "a-colour.jpg", "b-colour.jpg"]
    assert sources(store) == ["a.jpg", "b.jpg"]


def test_what_was_added_done_and_scanned_anew_before_the_watch_began_is_taken(
    watch: Watch, inbox: Path, tmp_path: Path, scan: Scan, store: QueueStore, queue: Path
) -> None:
    (inbox / "a.jpg").write_bytes(scan(1))
    store.add([Job(inbox / "a.jpg", tmp_path / "out/a-colour.jpg")])
    library = standard_library()
    assert len([*run_queue(queue, BatchOptions(library.default), library.find)]) == 1
    (inbox / "a.jpg").write_bytes(scan(2))
    assert watch.settled() == 1
    assert store.tally().waiting == 1


def test_another_scan_that_got_number_size_and_time_of_one_that_is_gone_is_taken(
    watch: Watch, inbox: Path, tmp_path: Path, scan: Scan, run
) -> None:
    """As on disks that know whole seconds, and give the number of a removed file to the next."""
    first, second = scan(1), scan(2)
    size = max(len(first), len(second))
    (inbox / "a.jpg").write_bytes(first.ljust(size, b"\0"))
    os.utime(inbox / "a.jpg", (1_000, 1_000))
    assert watch.settled() == 1
    assert run() == 1
    with (inbox / "a.jpg").open("r+b") as file:
        file.write(second.ljust(size, b"\0"))
    os.utime(inbox / "a.jpg", (1_000, 1_000))
    (inbox / "a.jpg").rename(inbox / "b.jpg")
    assert watch.settled() == 1
    assert run() == 1
    assert results(tmp_path / "out") == ["a-colour.jpg", "b-colour.jpg"]


def test_a_disk_that_numbers_its_files_anew_keeps_no_scan_waiting(
    watch: Watch, inbox: Path, tmp_path: Path, scan: Scan
) -> None:
    (inbox / "a.jpg").write_bytes(scan())
    watch.look()
    number = (inbox / "a.jpg").stat().st_ino
    shutil.copy2(inbox / "a.jpg", tmp_path / "same.jpg")
    (tmp_path / "same.jpg").replace(inbox / "a.jpg")
    assert (inbox / "a.jpg").stat().st_ino != number
    assert len(watch.look(5).new) == 1


def test_looked_at_once_a_disk_that_is_slow_to_wake_gives_its_scans(
    ledger: WatchLedger, inbox: Path, tmp_path: Path, scan: Scan, queue: Path
) -> None:
    (inbox / "a.jpg").write_bytes(scan())
    library, pauses = standard_library(), [0.4]  # what the first look takes

    def clock() -> float:
        time.sleep(pauses.pop() if pauses else 0)
        return time.monotonic()

    ledger.keep(WatchedFolder(inbox, tmp_path / "out"))
    watcher = Watcher(ledger, *ledger.folders(), settle_s=0.3, clock=clock)

    def colour(control: RunControl) -> Generator[Step, None, None]:
        return run_queue(queue, BatchOptions(library.default), library.find, control=control)

    events = watch_folders(ledger, [watcher], colour, control=WatchControl(), once_after_s=0.3)
    assert [type(event) for event in events] == [Taken, PhotoEnded, Batch]
    assert results(tmp_path / "out") == ["a-colour.jpg"]


def test_looked_at_once_a_folder_that_is_away_is_not_reached(
    inbox: Path, tmp_path: Path, store: QueueStore, ledger: WatchLedger
) -> None:
    ledger.keep(WatchedFolder(inbox, tmp_path / "out"))
    once = ["queue", "watch", "--once", "--settle", "0.1"]
    assert main(once) == 0
    inbox.rename(tmp_path / "unplugged")
    assert main(once) == 1
    (tmp_path / "unplugged").rename(inbox)
    assert main(once) == 0


def test_a_folder_is_the_same_by_whatever_name_it_is_typed(
    inbox: Path, tmp_path: Path, ledger: WatchLedger, home: Path
) -> None:
    (tmp_path / "link").symlink_to(inbox)
    once = ["--once", "--settle", "0.1", "--output", str(tmp_path / "out")]
    for name in (inbox, tmp_path / "link", inbox / ".." / inbox.name):
        assert main(["queue", "watch", str(name), *once]) == 0
    assert [one.folder for one in ledger.folders()] == [inbox]
    assert main(["queue", "watch", "--remove", str(inbox / ".." / inbox.name)]) == 0
    assert ledger.folders() == ()


@pytest.mark.skipif(not CAN_LOSE_RIGHTS, reason="nobody can be kept out of a folder here")
def test_a_folder_that_cannot_be_read_is_told_before_what_is_there_is_left_alone(
    inbox: Path, tmp_path: Path, store: QueueStore
) -> None:
    inbox.chmod(0)
    words = ["queue", "watch", inbox, "--new-only", "--output", tmp_path / "out"]
    told = subprocess.run(
        [*WITHOUT_RIGHTS, sys.executable, "-m", "core", *map(str, words)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    inbox.chmod(0o700)
    assert told.returncode == 1
    assert f": The folder {inbox} cannot be read: Permission denied." in told.stderr
    assert store.value("watched folders") is None


@pytest.mark.skipif(os.name != "posix", reason="a file that is open is not cut short there")
def test_a_file_that_is_cut_short_while_it_is_looked_through_ends_nothing(tmp_path: Path) -> None:
    file = tmp_path / "large.tif"
    with file.open("wb") as opened:
        opened.truncate(2**30)
    code = (
        "import sys\nfrom pathlib import Path\n"
        "from core.colorize.result_source import source_of\n"
        "print('begins', flush=True)\nprint(source_of(Path(sys.argv[1])))"
    )
    words = [sys.executable, "-c", code, str(file)]
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "begins\n"
        time.sleep(0.2)
        os.truncate(file, 100)
        assert process.stdout.read() == "None\n"
    assert process.returncode == 0


def test_the_note_of_a_result_is_found_wherever_it_stands(tmp_path: Path) -> None:
    file = tmp_path / "a.tif"
    for before in (0, 7, 2**20 - 120, 2**20 - 60, 2**20, 2**21 - 1):
        for after in (0, 1, 2**20 - 90, 2**20 - 30, 2**20):
            note = f"{SOURCE_NOTE}{before:064x}".encode()
            file.write_bytes(bytes(before) + note + bytes(after))
            assert source_of(file) == f"{before:064x}"
    file.write_bytes(f"{SOURCE_NOTE}{1:064x}, then {SOURCE_NOTE}{2:064x}".encode())
    assert source_of(file) == f"{2:064x}"
