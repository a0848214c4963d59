"""Disks that go and come back while a run is at work, and full ones: real mounts."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from core.batch.plan import Job
from core.queue.disk_notes import DISKS_NAME
from core.queue.jobs import Tally
from core.queue.store import QueueStore
from tests.core.queue.test_setbacks import SMALL_DISK, can_have_a_small_disk

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
def mounted_run(child, queue: Path, tiny_package: Path) -> Callable[..., list[list[object]]]:
    """Runs the queue where a folder is a mount of another one, and gives what it waited for."""

    def start(code: str, place: Path, disk: Path) -> list[list[object]]:
        process = child(
            MOUNTED_RUN.format(code=code), queue, tiny_package, place, disk, within=PRIVATE
        )
        told, faults = process.communicate(timeout=120)
        assert faults == ""
        return json.loads(told)

    return start


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
def on_step():
    if len(steps) == 3:
        unmount()
def on_still():
    mount()
"""
    waited = mounted_run(code, place, disk)
    assert f"The disk at {place} is not connected" in waited[0][1][0]
    assert store.tally() == Tally(done=12)
    assert len(list(disk.iterdir())) == 12
    # At most what was being written in the moment in which it went, which was made anew.
    assert len(list(place.iterdir())) <= 2


#: Three results on a drive, which is then pulled: the next run is another one.
EARLIER_RUN = """
mount()
options = BatchOptions(open_package(model))
with QueueStore(queue) as store:
    rest = [(job.id, job.job) for job in store.jobs()][3:]
    store.remove([job_id for job_id, _ in rest])
    assert len([*run_queue(queue, options, None)]) == 3
    store.add([job for _, job in rest])
unmount()
def on_step():
    pass
"""


@mounts
def test_a_run_waits_for_the_drive_on_which_an_earlier_run_left_results(
    store: QueueStore, photos: Photos, mounted_run, tmp_path: Path
) -> None:
    """A watch is a row of runs, and knows no more than they tell each other."""
    jobs = photos(8)
    place, disk = jobs[0].target.parent, tmp_path / "disk"
    place.mkdir()
    disk.mkdir()
    store.add(jobs)
    code = (
        EARLIER_RUN
        + """
def on_still():
    waited.append(list(map(str, place.iterdir())))
    mount()
"""
    )
    told, still, beneath, after = mounted_run(code, place, disk)
    assert told[1] == [
        f"The disk at {place} is not connected any more: photos and results on it wait."
    ]
    assert (still, beneath, after) == ([True, told[1]], [], [False, []])
    assert store.tally() == Tally(done=8)
    assert len(list(disk.iterdir())) == 8
    assert list(place.iterdir()) == []


@mounts
@pytest.mark.parametrize(
    ("then", "beneath"),
    [
        ("[shutil.copy2(file, place) for file in disk.iterdir()]", 8),
        ("QueueStore(queue).clear((JobState.DONE,))", 5),
    ],
    ids=["with its results", "without them"],
)
def test_who_moves_to_another_disk_goes_on_there(
    store: QueueStore, photos: Photos, mounted_run, tmp_path: Path, then: str, beneath: int
) -> None:
    """Where no result that the queue knows is missed, nothing is waited for; nor ever again."""
    jobs = photos(8)
    place, disk = jobs[0].target.parent, tmp_path / "disk"
    place.mkdir()
    disk.mkdir()
    store.add(jobs)
    code = (
        "from core.queue.jobs import JobState"
        + EARLIER_RUN
        + then
        + """
def on_still():
    raise AssertionError("it waits")
"""
    )
    assert mounted_run(code, place, disk) == []
    assert len(list(place.iterdir())) == beneath
    assert len(list(disk.iterdir())) == 3
    assert store.value(DISKS_NAME) is None or str(place) not in store.value(DISKS_NAME)


@mounts
def test_a_run_that_waits_for_an_earlier_drive_says_how_to_do_without(
    store: QueueStore, photos: Photos, mounted_run, tmp_path: Path
) -> None:
    """What is done meanwhile is looked at in the same run."""
    jobs = photos(8)
    place, disk = jobs[0].target.parent, tmp_path / "disk"
    place.mkdir()
    disk.mkdir()
    store.add(jobs)
    code = (
        EARLIER_RUN
        + """
def on_still():
    with QueueStore(queue) as store:
        waited.append([wait.hint for wait in store.progress().waits.places])
    for file in disk.iterdir():
        shutil.copy2(file, place)
"""
    )
    _, _, (hint,), after = mounted_run(code, place, disk)
    assert "put its photos and results into that folder, or take them out of the queue" in hint
    assert after == [False, []]
    assert store.tally() == Tally(done=8)
    assert len(list(place.iterdir())) == 8


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


@mounts
def test_a_disk_that_becomes_read_only_is_waited_for_as_one(
    store: QueueStore, photos: Photos, mounted_run, tmp_path: Path
) -> None:
    """As a system does with a disk that fails; results of many folders go to it."""
    place = tmp_path / "results"
    place.mkdir()
    store.add(
        [Job(job.source, place / f"box {n % 4}" / job.target.name)
         for n, job in enumerate(photos(12))]
    )  # fmt: skip
    code = """
def remount(how):
    subprocess.run(["mount", "-o", f"remount,{how}", place], check=True)
subprocess.run(["mount", "-t", "tmpfs", "none", place], check=True)
def on_step():
    if len(steps) == 3:
        remount("ro")
def on_still():
    remount("rw")
"""
    waited = mounted_run(code, place, tmp_path)
    assert waited[-2:] == [
        [True, [f"The disk at {place} can only be read: photos whose results go there wait."]],
        [False, []],
    ]
    assert store.tally() == Tally(done=12)


@mounts
def test_a_check_makes_nothing_again_whose_drive_is_unplugged(
    store: QueueStore, photos: Photos, mounted_run, tmp_path: Path
) -> None:
    """Also where the folder beneath it is not empty."""
    jobs = photos(5)
    place, disk = jobs[0].target.parent, tmp_path / "disk"
    place.mkdir()
    disk.mkdir()
    (place / "not on the drive.txt").write_bytes(b"the folder is not even empty without it")
    store.add(jobs)
    code = (
        EARLIER_RUN
        + """
def on_still():
    mount()
from core.cli.prove_command import prove
with QueueStore(queue) as opened:
    prove_said = io.StringIO()
    with contextlib.redirect_stderr(prove_said):
        prove(opened, workers=1)
    waited.append(prove_said.getvalue())
"""
    )
    told, *_ = mounted_run("import contextlib, io" + code, place, disk)
    assert str(told).count("is not connected. Connect it; to have its results made again") == 3
    assert "3 told" in str(told)
    assert store.tally() == Tally(done=5)
    assert len(list(disk.iterdir())) == 5
