"""One watched folder, looked at again and again: what is taken, once, and what never is."""

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from core.base.errors import UsageError
from core.batch.batch import colorize_tasks
from core.batch.existing import Existing
from core.batch.naming import NamePattern
from core.batch.output_place import Beside, OutputPlace
from core.batch.plan import Job
from core.batch.task import BatchOptions, Task
from core.image.formats import ResultFormat
from core.model.library import standard_library
from core.queue.database import Database
from core.queue.jobs import JobEnding, JobState, Overrides
from core.queue.run_lock import sole_runner
from core.queue.run_writer import RunWriter
from core.queue.runner import run_queue
from core.queue.store import QueueStore
from core.watch.ledger import WatchLedger
from core.watch.watched_folder import WatchedFolder
from core.watch.watcher import Watcher
from tests.core.watch.watch_by_hand import OWN_MOUNTS, Watch, can_mount, sources

ROOT = Path(__file__).parents[3]
#: A disk of its own, and another place of the same disk.
MOUNTS = (
    'subprocess.run(["mount", "-t", "tmpfs", "none", inbox], check=True); '
    'subprocess.run(["cp", "-p", *disk.iterdir(), inbox], check=True)',
    'subprocess.run(["mount", "--bind", disk, inbox], check=True)',
)
#: Watches a folder that a disk is mounted at, taken from, and mounted at again.
MOUNTED = """
import subprocess, sys
from pathlib import Path
from core.watch.ledger import WatchLedger
from core.watch.watched_folder import WatchedFolder
from core.watch.watcher import Watcher
queue, inbox, disk = map(Path, sys.argv[1:])
now = 0.0
def look():
    global now
    now += 5
    return watcher.look(ledger)
def mount():
    {mount}
with WatchLedger(queue) as ledger:
    ledger.keep(WatchedFolder(inbox, disk.with_name("out")))
    mount()
    watcher = Watcher(ledger, *ledger.folders(), settle_s=5, clock=lambda: now)
    look()
    print(len(look().new))
    subprocess.run(["umount", inbox], check=True)
    print("away" if look().away else "there")
    print("told" if look().away else "quiet")
    (disk / "b.jpg").write_bytes((disk / "a.jpg").read_bytes())
    mount()
    print("back" if look().is_back else "there")
    print(len(look().new))
"""


def test_a_scan_is_taken_once_it_stood_still_over_two_looks(
    watch: Watch, inbox: Path, store: QueueStore, scan
) -> None:
    (inbox / "a.jpg").write_bytes(scan())
    assert watch.look().new == ()
    assert watch.look(4).new == ()
    (job_id,) = watch.look(1).new
    assert store.job(job_id).job.target.name == "a-colour.jpg"
    assert watch.look(60).new == ()
    assert watch.settled() == 0


def test_a_file_that_grows_or_is_empty_waits(
    watch: Watch, inbox: Path, store: QueueStore, scan
) -> None:
    content = scan()
    (inbox / "empty.jpg").touch()
    with (inbox / "slow.jpg").open("wb") as file:
        for at in range(0, len(content), 200):
            file.write(content[at : at + 200])
            file.flush()
            assert watch.look(6).new == ()
    assert watch.settled() == 1
    assert sources(store) == ["slow.jpg"]
    (inbox / "empty.jpg").write_bytes(content)
    assert watch.settled() == 1


def test_a_file_that_stands_still_and_is_open_for_writing_waits(
    watch: Watch, inbox: Path, scan
) -> None:
    with (inbox / "held.jpg").open("wb") as file:
        file.write(scan())
        file.flush()
        assert watch.settled() == 0
        assert watch.look(600).moving == 1
    assert watch.settled() == 1


def test_who_only_reads_a_file_keeps_nobody_waiting(watch: Watch, inbox: Path, scan) -> None:
    (inbox / "a.jpg").write_bytes(scan())
    with (inbox / "a.jpg").open("rb"):
        assert watch.settled() == 1


@pytest.mark.parametrize("place", [Beside.FOLDER, Beside.PHOTO, "below", "equal", "above"])
def test_no_result_is_ever_taken_wherever_results_go(
    ledger: WatchLedger, inbox: Path, store: QueueStore, scan, run, place: OutputPlace | str
) -> None:
    places = {"below": inbox / "done", "equal": inbox, "above": inbox.parent}
    folder = WatchedFolder(
        inbox, places.get(str(place), place), recursive=True, result_format=ResultFormat.PNG
    )
    watch = Watch(ledger, folder)
    (inbox / "sub").mkdir()
    for name in ("a.jpg", "sub/a.jpg"):
        (inbox / name).write_bytes(scan())
    assert watch.settled() == 2
    assert run() == 2
    for _ in range(3):
        assert watch.settled() == 0
    assert store.tally().done == 2
    # Nor by who never saw it being made.
    store.clear([JobState.DONE])
    ledger.forget(inbox)
    assert Watch(ledger, folder).settled() == 2  # the two photos
    assert sources(store) == ["a.jpg", "a.jpg"]


def test_a_result_is_known_by_its_note_whatever_it_is_called_and_whoever_made_it(
    watch: Watch, inbox: Path, tmp_path: Path, scan, store: QueueStore
) -> None:
    photo, made = tmp_path / "elsewhere.jpg", inbox / "Grandmother.jpg"
    photo.write_bytes(scan())
    options = BatchOptions(standard_library().default)
    assert len([*colorize_tasks([Task(Job(photo, made), options)], options.package)]) == 1
    assert made.exists()
    assert watch.settled() == 0
    assert sources(store) == []


def test_what_is_no_photo_is_never_taken(watch: Watch, inbox: Path, scan, store) -> None:
    content = scan()
    for name in (
        ".hidden.jpg",
        ".0123456789abcdef.part",
        "a.jpg.part",
        "a.jpg.autochrome",
        "a.txt",
    ):
        (inbox / name).write_bytes(content)
    os.mkfifo(inbox / "pipe.jpg")
    with socket.socket(socket.AF_UNIX) as opened:
        opened.bind(str(inbox / "socket.jpg"))
        (inbox / "folder.jpg").mkdir()
        (inbox / "null.jpg").symlink_to("/dev/null")
        (inbox / "to pipe.jpg").symlink_to(inbox / "pipe.jpg")
        (inbox / "nowhere.jpg").symlink_to(inbox / "gone.jpg")
        (inbox / "itself.jpg").symlink_to(inbox / "itself.jpg")
        assert watch.settled() == 0
    assert sources(store) == []


def test_a_name_may_be_any_that_the_disk_takes(
    watch: Watch, inbox: Path, tmp_path: Path, scan, run, ledger: WatchLedger
) -> None:
    names = [b"\xff\xfe.jpg", b"two\nlines.jpg", b" a%b;'c\".JPG", "日本.jpeg".encode()]
    for number, name in enumerate(names):
        (inbox / os.fsdecode(name)).write_bytes(scan(number))
    assert watch.settled() == 4
    assert run() == 4
    assert len([*(tmp_path / "out").iterdir()]) == 4
    assert Watch(ledger, watch.watcher.folder).settled() == 0


def test_links_are_taken_as_by_adding_their_folder_and_loops_end(
    ledger: WatchLedger, inbox: Path, tmp_path: Path, scan, store
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "b.jpg").write_bytes(scan(1))
    (inbox / "deep/er").mkdir(parents=True)
    (inbox / "deep/er/a.jpg").write_bytes(scan())
    (inbox / "link.jpg").symlink_to(elsewhere / "b.jpg")
    (inbox / "deep/loop").symlink_to(inbox)
    (inbox / "others").symlink_to(elsewhere)
    watch = Watch(ledger, WatchedFolder(inbox, tmp_path / "out", recursive=True))
    assert watch.settled() == 2
    assert sources(store) == ["a.jpg", "link.jpg"]
    targets = {str(job.job.target.relative_to(tmp_path / "out")) for job in store.jobs()}
    assert targets == {"deep/er/a-colour.jpg", "link-colour.jpg"}


def test_a_scan_that_is_overwritten_is_taken_again_and_its_first_result_is_kept(
    watch: Watch, inbox: Path, tmp_path: Path, scan, store: QueueStore, run
) -> None:
    (inbox / "a.jpg").write_bytes(scan(1))
    assert watch.settled() == 1
    assert run() == 1
    first = (tmp_path / "out/a-colour.jpg").read_bytes()
    (inbox / "a.jpg").write_bytes(scan(2))
    assert watch.settled() == 1
    assert run() == 1
    assert (tmp_path / "out/a-colour.jpg").read_bytes() == first
    assert (tmp_path / "out/a-colour-2.jpg").exists()
    assert store.tally().total == 1
    assert watch.settled() == 0


def test_a_scan_that_is_overwritten_while_it_is_coloured_is_taken_after_that(
    watch: Watch, inbox: Path, scan, store: QueueStore, queue: Path
) -> None:
    (inbox / "a.jpg").write_bytes(scan(1))
    assert watch.settled() == 1
    with Database(queue) as database, sole_runner(database.path):
        run_writer = RunWriter(database)
        job, _ = run_writer.begin_next("natural", Existing.KEEP_BOTH)
        (inbox / "a.jpg").write_bytes(scan(2))
        assert watch.settled() == 0
        run_writer.end(job.id, JobEnding(JobState.DONE))
    assert watch.settled() == 1
    assert store.tally().waiting == 1


def test_a_scan_that_is_only_touched_is_not_coloured_again(
    watch: Watch, inbox: Path, scan, store: QueueStore, run
) -> None:
    (inbox / "a.jpg").write_bytes(scan())
    watch.settled()
    run()
    os.utime(inbox / "a.jpg", (1, 1))
    assert watch.settled() == 0
    assert store.tally().done == 1
    assert watch.settled() == 0


def test_a_scan_that_gets_another_name_twice_is_coloured_once(
    watch: Watch, inbox: Path, tmp_path: Path, scan, store: QueueStore, run
) -> None:
    (inbox / "tmp0001.jpg").write_bytes(scan())
    assert watch.settled() == 1
    (inbox / "tmp0001.jpg").rename(inbox / "scan.jpg")  # while it waits
    assert watch.settled() == 1
    assert sources(store) == ["scan.jpg"]
    (inbox / "scan.jpg").rename(inbox / "Anna 1921.jpg")
    assert watch.settled() == 1
    assert run() == 1
    (inbox / "Anna 1921.jpg").rename(inbox / "Anna.jpg")  # once it is done
    assert watch.settled() == 0
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["Anna 1921-colour.jpg"]
    # What was scanned anew under that name is another photo.
    (inbox / "Anna.jpg").write_bytes(scan(5))
    assert watch.settled() == 1
    assert run() == 1
    assert sources(store) == ["Anna 1921.jpg", "Anna.jpg"]


def test_the_same_name_again_is_another_scan(
    watch: Watch, inbox: Path, tmp_path: Path, scan, store: QueueStore, run
) -> None:
    (inbox / "scan.jpg").write_bytes(scan(1))
    watch.settled()
    run()
    (inbox / "scan.jpg").rename(inbox / "kept.jpg")
    (inbox / "scan.jpg").write_bytes(scan(2))
    assert watch.settled() == 1
    assert run() == 1
    results = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert results == ["scan-colour-2.jpg", "scan-colour.jpg"]


def test_a_scan_that_is_moved_in_whole_waits_as_others_do(
    watch: Watch, inbox: Path, tmp_path: Path, scan
) -> None:
    (tmp_path / "done.jpg").write_bytes(scan())
    os.utime(tmp_path / "done.jpg", (1_000, 1_000))
    (tmp_path / "done.jpg").rename(inbox / "done.jpg")
    assert watch.look().new == ()
    assert len(watch.look(5).new) == 1


def test_a_new_watch_goes_on_from_what_was_taken(
    watch: Watch, ledger: WatchLedger, inbox: Path, scan, store: QueueStore
) -> None:
    for number in range(3):
        (inbox / f"{number}.jpg").write_bytes(scan(number))
    assert watch.settled() == 3
    store.clear([*JobState])  # whatever became of the photos since
    (inbox / "3.jpg").write_bytes(scan(3))
    (inbox / "1.jpg").write_bytes(scan(11))
    (kept,) = ledger.folders()
    assert Watch(ledger, kept).settled() == 2
    assert sources(store) == ["1.jpg", "3.jpg"]


def test_two_that_watch_one_folder_take_each_scan_once(
    watch: Watch, queue: Path, inbox: Path, scan, store: QueueStore
) -> None:
    with WatchLedger(queue) as other_ledger:
        other = Watch(other_ledger, watch.watcher.folder)
        for number in range(4):
            (inbox / f"{number}.jpg").write_bytes(scan(number))
        other.look()
        watch.look()
        taken = len(watch.look(5).new) + len(other.look(5).new)
    assert taken == 4
    assert store.tally().total == 4


def test_a_folder_that_goes_is_told_once_and_nothing_is_taken_twice_when_it_is_back(
    watch: Watch, inbox: Path, tmp_path: Path, scan, store: QueueStore
) -> None:
    (inbox / "a.jpg").write_bytes(scan())
    watch.settled()
    inbox.rename(tmp_path / "unplugged")
    away = watch.look(5).away
    assert str(inbox) in str(away)
    assert watch.look(5).away is None
    # Another drive, another number of the same file.
    shutil.copytree(tmp_path / "unplugged", inbox)
    (inbox / "b.jpg").write_bytes(scan(1))
    back = watch.look(5)
    assert back.is_back
    assert back.new == ()
    assert len(watch.look(5).new) == 1
    assert sources(store) == ["a.jpg", "b.jpg"]


@pytest.mark.skipif(not can_mount(), reason="no disk may be mounted here")
@pytest.mark.parametrize("mount", MOUNTS, ids=["disk", "another place of one disk"])
def test_the_place_where_a_disk_was_mounted_is_away_without_it(
    tmp_path: Path, queue: Path, inbox: Path, scan, mount: str
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    (disk / "a.jpg").write_bytes(scan(1))
    # In a process of its own, whose mounts go with it.
    told = subprocess.run(
        [*OWN_MOUNTS, sys.executable, "-c", MOUNTED.format(mount=mount), queue, inbox, disk],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert told.split() == ["1", "away", "quiet", "back", "1"]


def test_what_waits_in_the_queue_from_elsewhere_is_left_waiting_by_a_run_of_the_watch(
    watch: Watch, inbox: Path, tmp_path: Path, scan, store: QueueStore, run
) -> None:
    (tmp_path / "own.jpg").write_bytes(scan(7))
    store.add([Job(tmp_path / "own.jpg", tmp_path / "out/own-colour.jpg")])
    (inbox / "a.jpg").write_bytes(scan())
    watch.settled()
    assert run() == 1
    (waiting,) = store.jobs(JobState.WAITING)
    assert waiting.job.source.name == "own.jpg"


def test_a_photo_that_was_coloured_before_the_watch_began_is_not_coloured_again(
    watch: Watch, inbox: Path, tmp_path: Path, scan, store: QueueStore, queue: Path
) -> None:
    (inbox / "a.jpg").write_bytes(scan())
    store.add([Job(inbox / "a.jpg", tmp_path / "out/a-colour.jpg")])
    library = standard_library()
    assert len([*run_queue(queue, BatchOptions(library.default), library.find)]) == 1
    assert watch.settled() == 0
    assert store.tally().done == 1


def test_results_that_would_look_like_photos_are_refused(ledger: WatchLedger, inbox: Path) -> None:
    with pytest.raises(UsageError, match="cannot lie beside"):
        Watcher(ledger, WatchedFolder(inbox, inbox, NamePattern("{name}")))


def test_numbers_in_names_go_on_from_batch_to_batch(
    ledger: WatchLedger, inbox: Path, tmp_path: Path, scan, store: QueueStore
) -> None:
    folder = WatchedFolder(inbox, tmp_path / "out", NamePattern("photo {number}"))
    watch = Watch(ledger, folder)
    for name in ("b.jpg", "a.jpg", "c.jpg"):
        (inbox / name).write_bytes(scan())
        assert watch.settled() == 1
    names = [job.job.target.name for job in store.jobs()]
    assert names == ["photo 0001.jpg", "photo 0002.jpg", "photo 0003.jpg"]


def test_what_a_watch_is_told_is_kept_with_the_queue(
    ledger: WatchLedger, queue: Path, tmp_path: Path
) -> None:
    folder = WatchedFolder(
        Path(os.fsdecode(bytes(tmp_path) + b"/\xff scans")),
        tmp_path / "out",
        NamePattern("{name} in colour"),
        ResultFormat.PNG,
        recursive=True,
        overrides=Overrides(model="natural", quality=80),
    )
    ledger.keep(folder)
    with WatchLedger(queue) as other:
        assert other.folders() == (folder,)
        assert other.forget(folder.folder)
        assert not other.forget(folder.folder)
    assert ledger.folders() == ()
