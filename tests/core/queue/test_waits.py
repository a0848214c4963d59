"""A run that waits: disks that go and come back, full ones, files that are half there."""

import json
import os
import shutil
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from core.base.errors import PhotoNotFound
from core.batch.plan import Job
from core.batch.task import BatchOptions, OutcomeState
from core.queue.jobs import JobState, Tally
from core.queue.run_control import RunControl
from core.queue.runner import Step, run_queue
from core.queue.store import QueueStore
from core.queue.waits import Waits
from tests.core.queue.test_setbacks import SMALL_DISK, can_have_a_small_disk, untouched

Photos = Callable[..., list[Job]]
#: Where a process may mount what nobody else sees.
PRIVATE = SMALL_DISK[:3]
mounts = pytest.mark.skipif(not can_have_a_small_disk(), reason="no disk may be mounted here")
#: Runs a queue; `steps` and `waited` are what it told, and `on_waits` and `on_step` come from
#: the test.
MOUNTED_RUN = """
import json, shutil, subprocess, time
queue, model, place, disk = paths
def mount():
    subprocess.run(["mount", "--bind", disk, place], check=True)
def unmount():
    subprocess.run(["umount", "--lazy", place], check=True)
steps, waited = [], []
def told(waits):
    waited.append([waits.stands_still, [str(wait.reason) for wait in waits.places]])
    if waits.stands_still:
        on_still()
{code}
options = BatchOptions(open_package(model), existing=Existing.REPLACE)
for step in run_queue(queue, options, None, workers=2, patience_s=60, on_waits=told):
    steps.append(step)
    on_step()
print(json.dumps(waited))
"""


@pytest.fixture
def run(queue: Path, options: BatchOptions, find_model) -> Callable[..., list[Step]]:
    def run(**more: object) -> list[Step]:
        return list(run_queue(queue, options, find_model, **{"patience_s": 60.0, **more}))

    return run


@pytest.fixture
def mounted_run(child, queue: Path, tiny_package: Path) -> Callable[..., list[list]]:
    """Runs the queue where a folder is a mount of another one, and gives what it waited for."""

    def start(code: str, place: Path, disk: Path) -> list[list]:
        process = child(
            MOUNTED_RUN.format(code=code), queue, tiny_package, place, disk, within=PRIVATE
        )
        told, faults = process.communicate(timeout=120)
        assert faults == ""
        return json.loads(told)

    return start


def reasons(waits: Waits) -> list[str]:
    return [str(wait.reason) for wait in waits.places]


@mounts
def test_a_drive_of_photos_that_is_unplugged_and_plugged_in_again(
    store: QueueStore, photos: Photos, mounted_run, tmp_path: Path
) -> None:
    """Not one photo fails, those of another place are made meanwhile, and the rest after it."""
    jobs = photos(12)
    place = jobs[0].source.parent
    disk = place.rename(tmp_path / "disk")
    place.mkdir()
    (place / "not on the drive.txt").write_bytes(b"the folder is not even empty without it")
    here = tmp_path / "here"
    here.mkdir()
    others = [Job(here / job.source.name, here / job.target.name) for job in jobs[:4]]
    for job in others:
        shutil.copy2(disk / job.source.name, job.source)
    store.add([*jobs, *others])
    code = """
mount()
def on_step():
    if len(steps) == 3:
        unmount()
def on_still():
    waited.append(store_states())
    mount()
def store_states():
    with QueueStore(queue) as store:
        return store.tally().done, store.tally().failed, store.tally().waiting
"""
    meanwhile, still, (done, failed, waiting), after = mounted_run(code, place, disk)
    (reason,) = meanwhile[1]
    assert reason.startswith(f"The disk at {place} is not connected any more")
    assert (meanwhile, still, after) == ([False, [reason]], [True, [reason]], [False, []])
    # The four others, and the three (or the one at hand with them) that were made before.
    assert (failed, done + waiting) == (0, 16)
    assert 7 <= done <= 8
    assert store.tally() == Tally(done=16)
    assert {job.attempts for job in store.jobs()} == {1}


@mounts
def test_results_never_go_beneath_a_drive_that_is_unplugged(
    store: QueueStore, photos: Photos, mounted_run, tmp_path: Path
) -> None:
    """Where a drive was mounted there is a folder, which takes files and is on another disk."""
    jobs = photos(12)
    place, disk = jobs[0].target.parent, tmp_path / "disk"
    place.mkdir()
    disk.mkdir()
    store.add(jobs)
    code = """
mount()
beneath = []
def on_step():
    if len(steps) == 3:
        unmount()
def on_still():
    beneath.extend(place.iterdir())
    mount()
def at_end():
    return [path.name for path in beneath]
"""
    waited = mounted_run(code + "import atexit\natexit.register(lambda: at_end())\n", place, disk)
    assert f"The disk at {place} is not connected" in waited[0][1][0]
    assert store.tally() == Tally(done=12)
    assert len(list(disk.iterdir())) == 12
    # At most what was being written in the moment in which it went, which was made anew.
    assert len(list(place.iterdir())) <= 2


@mounts
def test_a_full_disk_is_waited_for_and_photos_for_another_are_made(
    store: QueueStore, photos: Photos, child, queue: Path, tiny_package: Path, tmp_path: Path
) -> None:
    jobs = photos(30)
    full = tmp_path / "full"
    full.mkdir()
    store.add([Job(job.source, full / job.target.name) for job in jobs[:20]])
    store.add(jobs[20:])
    code = """
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "none", place], check=True)
with (place / "ballast").open("wb", buffering=0) as file:
    file.write(bytes(5 << 20))  # as much of it as there is room for
def on_step():
    pass
def on_still():
    with QueueStore(queue) as store:
        waited.append([store.tally().done, store.tally().failed])
    (place / "ballast").unlink()
import atexit
atexit.register(lambda: shutil.copytree(place, disk))
"""
    process = child(
        MOUNTED_RUN.format(code=code), queue, tiny_package, full, tmp_path / "copy", within=PRIVATE
    )
    told, faults = process.communicate(timeout=120)
    assert faults == ""
    waited = json.loads(told)
    assert "There is no room on the disk for" in waited[0][1][0]
    assert waited[-2] == [10, 0]
    assert waited[-1] == [False, []]
    assert store.tally() == Tally(done=30)
    assert len(list((tmp_path / "copy").iterdir())) == 20


def test_a_folder_that_went_and_comes_back_costs_no_photo_though_few_are_left(
    store: QueueStore,
    photos: Photos,
    queue: Path,
    options: BatchOptions,
    find_model,
    tmp_path: Path,
) -> None:
    """Only two are left to do; but others there were read, so the folder went and not they."""
    jobs = photos(6)
    store.add(jobs)
    folder, away = jobs[0].source.parent, tmp_path / "away"
    told: list[Waits] = []

    def on_waits(waits: Waits) -> None:
        told.append(waits)
        if waits.stands_still:
            away.rename(folder)

    steps = run_queue(queue, options, find_model, workers=1, patience_s=60, on_waits=on_waits)
    ended = [next(steps) for _ in range(4)]
    folder.rename(away)
    began = time.monotonic()
    ended += steps
    assert time.monotonic() - began < 20
    assert {step.outcome.state for step in ended} == {OutcomeState.DONE}
    assert store.tally() == Tally(done=6)
    assert [waits.stands_still for waits in told] == [False, True, False]
    assert reasons(told[1]) == [
        f"The folder {folder} is not there any more, or empty: photos in it wait."
    ]
    assert "goes on by itself" in told[1].places[0].hint


def test_when_patience_is_over_the_run_ends_and_says_why(
    store: QueueStore, photos: Photos, run
) -> None:
    jobs = photos(8)
    store.add(jobs)
    folder = jobs[0].source.parent
    folder.rename(folder.with_name("away"))
    began = time.monotonic()
    with pytest.raises(PhotoNotFound, match="photos in it wait"):
        run(patience_s=1.5)
    assert 1.5 <= time.monotonic() - began < 10
    assert store.tally() == Tally(waiting=8)
    assert untouched(store)


def test_others_are_told_what_it_waits_for_and_it_can_be_stopped(
    store: QueueStore, photos: Photos, queue: Path, options: BatchOptions, find_model, wait_until
) -> None:
    jobs = photos(8)
    store.add(jobs)
    folder = jobs[0].source.parent
    folder.rename(folder.with_name("away"))
    control = RunControl()
    ended: list[Step] = []
    thread = threading.Thread(
        target=lambda: ended.extend(
            run_queue(queue, options, find_model, control=control, patience_s=600)
        )
    )
    thread.start()
    wait_until(lambda: store.progress().waits.stands_still)
    progress = store.progress()
    assert progress.is_running
    assert [wait.place for wait in progress.waits.places] == [folder]
    control.stop()
    thread.join(timeout=10)
    assert not thread.is_alive()
    assert ended == []
    assert store.progress().waits == Waits()
    assert store.tally() == Tally(waiting=8)


def test_told_to_go_on_it_looks_at_once(
    store: QueueStore, photos: Photos, queue: Path, options: BatchOptions, find_model
) -> None:
    """By then it would look once a minute."""
    jobs = photos(8)
    store.add(jobs)
    folder = jobs[0].source.parent
    folder.rename(folder.with_name("away"))
    control = RunControl()
    went_on: list[float] = []

    def on_waits(waits: Waits) -> None:
        if waits.stands_still:
            folder.with_name("away").rename(folder)
            control.go_on()
            went_on.append(time.monotonic())
        elif went_on:
            went_on.append(time.monotonic())

    steps = run_queue(
        queue, options, find_model, control=control, patience_s=600, on_waits=on_waits
    )
    assert len(list(steps)) == 8
    assert went_on[1] - went_on[0] < 1


def test_photos_that_are_taken_out_are_waited_for_no_more(
    store: QueueStore, photos: Photos, queue: Path, options: BatchOptions, find_model
) -> None:
    jobs = photos(8)
    ids = store.add(jobs).new
    folder = jobs[0].source.parent
    folder.rename(folder.with_name("away"))

    def on_waits(waits: Waits) -> None:
        if waits.stands_still:
            with QueueStore(queue) as other:
                other.remove(ids)

    assert list(run_queue(queue, options, find_model, patience_s=600, on_waits=on_waits)) == []


@pytest.mark.skipif(sys.platform != "linux", reason="a file that cannot be read is Linux's")
def test_a_disk_that_fails_with_one_photo_after_the_other_is_waited_for(
    store: QueueStore, photos: Photos, queue: Path, options: BatchOptions, find_model
) -> None:
    """The memory of a process gives EIO where nothing is, as a disk does whose cable hangs."""
    jobs = photos(9)
    contents = {job.source: job.source.read_bytes() for job in jobs}
    for job in jobs:
        job.source.unlink()
        job.source.symlink_to("/proc/self/mem")
    store.add(jobs)
    told: list[Waits] = []

    def on_waits(waits: Waits) -> None:
        told.append(waits)
        if any("fails: photos on it wait" in reason for reason in reasons(waits)):
            for path, content in contents.items():
                path.unlink()
                path.write_bytes(content)
                os.utime(path, (0, 0))

    steps = run_queue(queue, options, find_model, workers=1, patience_s=60, on_waits=on_waits)
    assert {step.outcome.state for step in steps} == {OutcomeState.DONE}
    assert store.tally() == Tally(done=9)
    assert any("fails: photos on it wait" in reason for waits in told for reason in reasons(waits))


@pytest.mark.skipif(sys.platform != "linux", reason="a file that cannot be read is Linux's")
def test_one_photo_that_its_disk_cannot_read_is_tried_twice_and_fails(
    store: QueueStore, photos: Photos, run
) -> None:
    jobs = photos(5)
    jobs[1].source.unlink()
    jobs[1].source.symlink_to("/proc/self/mem")
    store.add(jobs)
    ended = run(workers=1)
    assert ended[-1].job.job == jobs[1]  # after all others
    assert store.tally() == Tally(done=4, failed=1)
    (failed,) = store.jobs(JobState.FAILED)
    assert failed.attempts == 2
    assert failed.notes == ("It was tried twice, the second time while nothing else was at hand.",)


@pytest.mark.usefixtures("bad_decoders")
@pytest.mark.parametrize("deed", [b"crashes!", b"killed!!"])
def test_what_harms_its_reader_is_set_aside_and_tried_once_more_at_the_end(
    store: QueueStore,
    photos: Photos,
    queue: Path,
    options: BatchOptions,
    find_model,
    deed: bytes,
) -> None:
    jobs = photos(5)
    whole = {job.source: job.source.read_bytes() for job in jobs[:2]}
    for path, content in whole.items():
        path.write_bytes(content + deed)
        os.utime(path, (0, 0))
    store.add(jobs)
    steps = run_queue(queue, options, find_model, workers=1, patience_s=60)
    ended = [next(steps)]
    aside = [job for job in store.jobs(JobState.WAITING) if job.is_set_aside]
    assert [job.job for job in aside] == jobs[:2]
    assert all(job.reason and job.attempts == 1 for job in aside)
    jobs[0].source.write_bytes(whole[jobs[0].source])  # what was the matter passed
    os.utime(jobs[0].source, (0, 0))
    ended += steps
    assert [step.job.job for step in ended] == [*jobs[2:], *jobs[:2]]
    assert store.tally() == Tally(done=4, failed=1)
    done, failed = ended[-2].job, ended[-1].job
    assert done.reason == ""
    assert done.notes[-1].startswith("It was tried twice; the first time it failed: ")
    assert failed.notes == ("It was tried twice, the second time while nothing else was at hand.",)
    assert failed.reason


def test_a_photo_that_is_damaged_is_tried_once(store: QueueStore, photos: Photos, run) -> None:
    jobs = photos(2)
    jobs[0].source.write_bytes(jobs[0].source.read_bytes()[:150])
    os.utime(jobs[0].source, (0, 0))
    store.add(jobs)
    run(workers=1)
    (failed,) = store.jobs(JobState.FAILED)
    assert (failed.attempts, failed.notes) == (1, ())
