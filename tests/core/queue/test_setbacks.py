"""Full disks, folders that refuse, photos that are gone: what was not made waits."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from core.base.errors import FolderNotWritable, PhotoNotFound
from core.batch.plan import Job
from core.batch.task import BatchOptions
from core.queue.jobs import JobState, Tally
from core.queue.runner import Step, run_queue
from core.queue.store import QueueStore

Photos = Callable[..., list[Job]]
#: Tells what ended a run; on a disk as small as it says, or where no file may be larger.
RUN = """
import resource
if {limit}:
    resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))
try:
    list(run_queue(paths[0], BatchOptions(open_package(paths[1])), None, workers={workers}))
except AutochromeError as error:
    print(type(error).__name__, error)
"""
#: Runs a command where a folder is a small disk of its own, which nobody else sees.
SMALL_DISK = (
    "unshare", "--map-root-user", "--mount",
    "sh", "-c", 'mount -t tmpfs -o size=48k none "$0" && exec "$@"',
)  # fmt: skip


@pytest.fixture
def run(queue: Path, options: BatchOptions, find_model) -> Callable[[], list[Step]]:
    return lambda: list(run_queue(queue, options, find_model))


def untouched(store: QueueStore) -> bool:
    """Whether what waits is as if it had never been begun."""
    return {(job.attempts, job.reason) for job in store.jobs(JobState.WAITING)} <= {(0, "")}


def test_photos_of_a_folder_that_refuses_wait_and_the_others_are_made(
    store: QueueStore, photos: Photos, run, tmp_path: Path
) -> None:
    jobs = photos(12)
    blocked = tmp_path / "blocked"
    blocked.write_bytes(b"a file in the way")
    # The first, the last, and every other one.
    refused = [Job(job.source, blocked / "sub" / job.target.name) for job in jobs[::2]]
    store.add([job for pair in zip(refused, jobs[1::2], strict=True) for job in pair])
    with pytest.raises(FolderNotWritable, match="photos whose results go there wait") as caught:
        run()
    assert str(blocked / "sub") in caught.value.message
    assert caught.value.hint
    assert store.tally() == Tally(done=6, waiting=6)
    assert [job.job for job in store.jobs(JobState.WAITING)] == refused
    assert untouched(store)
    # So it is in every run, until it is seen to.
    with pytest.raises(FolderNotWritable):
        run()
    blocked.unlink()
    assert len(run()) == 6
    assert store.tally() == Tally(done=12)


def test_where_no_folder_takes_results_all_wait(
    store: QueueStore, photos: Photos, run, tmp_path: Path
) -> None:
    (tmp_path / "out").write_bytes(b"a file in the way")
    store.add(photos(9))
    with pytest.raises(FolderNotWritable):
        run()
    assert store.tally() == Tally(waiting=9)
    assert untouched(store)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_locked_folder_is_one_that_refuses(store: QueueStore, photos: Photos, run) -> None:
    jobs = photos(3)
    folder = jobs[0].target.parent
    folder.mkdir(mode=0o500)
    store.add(jobs)
    with pytest.raises(FolderNotWritable):
        run()
    assert store.tally() == Tally(waiting=3)
    assert list(folder.iterdir()) == []


def test_a_folder_that_cannot_be_made_for_its_name_fails_its_photo(
    store: QueueStore, photos: Photos, run, tmp_path: Path
) -> None:
    one, other = photos(2)
    store.add([Job(one.source, tmp_path / ("a" * 300) / "a.jpg"), other])
    assert len(run()) == 2
    assert store.tally() == Tally(done=1, failed=1)


def test_photos_whose_disk_has_gone_wait_and_the_others_are_made(
    store: QueueStore,
    photos: Photos,
    queue: Path,
    options: BatchOptions,
    find_model,
    tmp_path: Path,
) -> None:
    jobs = photos(12)
    other = tmp_path / "other/deep"
    other.mkdir(parents=True)
    here = [Job(other / job.source.name, job.target) for job in jobs[::3]]
    for job, moved in zip(jobs[::3], here, strict=True):
        shutil.move(job.source, moved.source)
    store.add([here[n // 3] if n % 3 == 0 else job for n, job in enumerate(jobs)])
    folder = jobs[0].source.parent
    steps = run_queue(queue, options, find_model, workers=1)
    ended = [next(steps), next(steps)]
    folder.rename(tmp_path / "unplugged")
    with pytest.raises(PhotoNotFound, match="photos in it wait") as caught:
        ended.extend(steps)
    assert str(folder) in caught.value.message
    assert store.tally() == Tally(done=5, waiting=7)
    assert {job.job for job in store.jobs(JobState.DONE)} == {*here, jobs[1]}
    assert untouched(store)
    (tmp_path / "unplugged").rename(folder)
    assert len(list(run_queue(queue, options, find_model))) == 7
    assert store.tally() == Tally(done=12)


def test_a_place_where_a_disk_was_mounted_is_empty(
    store: QueueStore, photos: Photos, run, tmp_path: Path
) -> None:
    jobs = photos(8)
    folder = jobs[0].source.parent
    store.add(jobs)
    shutil.copytree(folder, tmp_path / "disk")
    for job in jobs:
        job.source.unlink()
    with pytest.raises(PhotoNotFound, match="or empty"):
        run()
    assert store.tally() == Tally(waiting=8)
    shutil.copytree(tmp_path / "disk", folder, dirs_exist_ok=True)
    assert len(run()) == 8


def test_a_few_photos_that_are_gone_fail_each_by_itself(
    store: QueueStore, photos: Photos, run, tmp_path: Path
) -> None:
    jobs = photos(6)
    (tmp_path / "deleted").mkdir()
    for job in jobs[:3]:
        shutil.move(job.source, tmp_path / "deleted")
    store.add([Job(tmp_path / "deleted" / job.source.name, job.target) for job in jobs[:3]])
    store.add(jobs[3:])
    shutil.rmtree(tmp_path / "deleted")
    assert len(run()) == 6
    assert store.tally() == Tally(done=3, failed=3)
    assert all("There is no file" in job.reason for job in store.jobs(JobState.FAILED))


def test_photos_that_are_gone_from_a_folder_that_is_there_fail(
    store: QueueStore, photos: Photos, run
) -> None:
    jobs = photos(8)
    store.add(jobs)
    for job in jobs[1:]:
        job.source.unlink()
    assert len(run()) == 8
    assert store.tally() == Tally(done=1, failed=7)


def can_have_a_small_disk() -> bool:
    if sys.platform != "linux" or shutil.which(SMALL_DISK[0]) is None:
        return False
    tried = subprocess.run([*SMALL_DISK, "/mnt", "true"], capture_output=True, check=False)
    return tried.returncode == 0


@pytest.mark.skipif(not can_have_a_small_disk(), reason="no disk may be mounted here")
def test_a_full_disk_ends_the_run_and_what_was_not_made_waits(
    store: QueueStore,
    queue: Path,
    photos: Photos,
    child,
    tiny_package: Path,
    run,
) -> None:
    jobs = photos(40)
    out = jobs[0].target.parent
    out.mkdir()
    store.add(jobs)
    small_disk = (*SMALL_DISK, str(out))
    told, faults = child(
        RUN.format(limit=0, workers=2), queue, tiny_package, within=small_disk
    ).communicate(timeout=60)
    assert faults == ""
    assert told.startswith(f"DiskFull There is no room on the disk for {out}")
    assert "what is not done waits" in told
    done = store.tally().done
    assert 0 < done < 40
    assert store.tally() == Tally(done=done, waiting=40 - done)
    assert untouched(store)
    # The disk is away by now, with what is done; without that, its place is a folder like others.
    with pytest.raises(PhotoNotFound, match="is not connected any more"):
        run()
    assert list(out.iterdir()) == []
    assert store.clear((JobState.DONE,)) == done
    assert len(run()) == 40 - done
    assert store.tally() == Tally(done=40 - done)


@pytest.mark.skipif(sys.platform == "win32", reason="a limit on the size of files is POSIX's")
def test_a_photo_that_alone_is_too_large_for_the_disk_fails_alone(
    store: QueueStore, queue: Path, photos: Photos, child, tiny_package: Path, tmp_path: Path
) -> None:
    small = photos(5)
    (large,) = photos(1, prefix="large-", height=900, width=1200)
    store.add([small[0], Job(large.source, tmp_path / "out/large.bmp"), *small[1:]])
    told, faults = child(RUN.format(limit=1_500_000, workers=1), queue, tiny_package).communicate(
        timeout=60
    )
    assert (told, faults) == ("", "")
    assert store.tally() == Tally(done=5, failed=1)
    (failed,) = store.jobs(JobState.FAILED)
    assert failed.job.source == large.source
    assert "no room on the disk" in failed.reason


@pytest.mark.skipif(sys.platform == "win32", reason="a limit on the size of files is POSIX's")
def test_where_one_photo_after_the_other_finds_no_room_the_run_ends(
    store: QueueStore, queue: Path, photos: Photos, child, tiny_package: Path, tmp_path: Path
) -> None:
    """As where the user's share of the disk is used up, but the disk has room."""
    jobs = photos(6, height=900, width=1200)
    store.add([Job(job.source, tmp_path / f"out/{job.source.stem}.bmp") for job in jobs])
    told, faults = child(RUN.format(limit=1_500_000, workers=2), queue, tiny_package).communicate(
        timeout=60
    )
    assert faults == ""
    assert told.startswith("DiskFull There is no room on the disk for ")
    assert store.tally() == Tally(waiting=6)
    assert untouched(store)
