"""A run that waits: disks that go and come back, full ones, files that are half there."""

import os
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
from tests.core.queue.test_setbacks import untouched

Photos = Callable[..., list[Job]]


@pytest.fixture
def run(queue: Path, options: BatchOptions, find_model) -> Callable[..., list[Step]]:
    def run(**more: object) -> list[Step]:
        return list(run_queue(queue, options, find_model, **{"patience_s": 60.0, **more}))

    return run


def reasons(waits: Waits) -> list[str]:
    return [str(wait.reason) for wait in waits.places]


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


@pytest.mark.skipif(sys.platform != "linux", reason="a file that cannot be read is Linux's")
@pytest.mark.parametrize("bad", [3, 6])
def test_photos_on_bad_spots_of_a_disk_that_else_reads_fail_and_the_run_ends(
    store: QueueStore,
    photos: Photos,
    run,
    monkeypatch: pytest.MonkeyPatch,
    bad: int,
) -> None:
    """Their beginning and end can be read, so that the disk seems well whenever it is asked."""
    monkeypatch.setattr("core.queue.setbacks._FIRST_LOOK_S", 0.1)
    # No file here fails in its middle alone; all else of it is real.
    monkeypatch.setattr("core.queue.setbacks.fails_to_read", lambda file: False)
    monkeypatch.setattr("core.queue.places.fails_to_read", lambda file: False)
    jobs = photos(8)
    for job in jobs[:bad]:
        job.source.unlink()
        job.source.symlink_to("/proc/self/mem")
    store.add(jobs)
    control = RunControl()
    given_up = threading.Timer(40, control.stop)
    given_up.start()
    run(workers=1, patience_s=600.0, control=control)
    assert not control.is_stopped
    given_up.cancel()
    assert store.tally() == Tally(done=8 - bad, failed=bad)


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
