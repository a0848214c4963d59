"""A run of the queue: what it takes, how it is told to pause and stop, what it leaves."""

import contextlib
import sqlite3
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from core.base.errors import PackageError, PhotoNotFound, QueueError, QueueIsRunning
from core.batch.plan import Job
from core.batch.task import BatchOptions
from core.colour.colour_settings import ColourSettings
from core.model.package import Package, open_package
from core.queue.jobs import Edge, JobState, Overrides, Tally
from core.queue.run_control import RunControl
from core.queue.run_writer import RunWriter
from core.queue.runner import Step, run_queue
from core.queue.store import QueueStore

Photos = Callable[..., list[Job]]
Run = Callable[..., list[Step]]


def chroma(file: Path) -> float:
    picture = cv2.imread(str(file), cv2.IMREAD_COLOR)
    assert picture is not None
    lab = cv2.cvtColor(picture.astype(np.float32) / 255, cv2.COLOR_BGR2Lab)
    return float(np.hypot(lab[..., 1], lab[..., 2]).mean())


def test_all_that_waits_becomes_a_photo_in_colour(
    store: QueueStore, photos: Photos, run: Run
) -> None:
    jobs = photos(5)
    store.add(jobs)
    steps = run()
    assert {step.job.job for step in steps} == set(jobs)
    assert all(chroma(job.target) > 2 for job in jobs)
    assert store.tally() == Tally(done=5)
    for job in store.jobs():
        assert (job.state, job.model, job.attempts) == (JobState.DONE, "tiny-distribution", 1)
        assert job.seconds > 0
        assert job.doubt is not None
        assert job.doubt > 0
        assert job.added <= job.began <= job.ended
    assert {step.job for step in steps} == set(store.jobs())
    assert run() == []


def test_photos_are_taken_in_the_order_of_the_queue(
    store: QueueStore, photos: Photos, run: Run
) -> None:
    ids = store.add(photos(5)).new
    store.move([ids[3]], Edge.TOP)
    store.move([ids[0]], Edge.BOTTOM)
    taken = [step.job.id for step in run(workers=1)]
    assert taken == [ids[3], ids[1], ids[2], ids[4], ids[0]]


def test_a_bad_photo_fails_alone_and_can_be_tried_again(
    store: QueueStore, photos: Photos, run: Run
) -> None:
    jobs = photos(3)
    sound = jobs[1].source.read_bytes()
    jobs[1].source.write_bytes(b"")
    ids = store.add(jobs).new
    run()
    assert store.tally() == Tally(done=2, failed=1)
    failed = store.job(ids[1])
    assert str(jobs[1].source) in failed.reason
    assert failed.hint
    jobs[1].source.write_bytes(sound)
    store.retry_failed()
    assert [step.job.id for step in run()] == [ids[1]]
    assert store.tally() == Tally(done=3)


def test_what_a_photo_has_of_its_own_goes_before_the_run(
    store: QueueStore, photos: Photos, run: Run, options: BatchOptions
) -> None:
    plain, grey, other, small = photos(4)
    store.add([plain])
    store.add([grey], Overrides(settings=ColourSettings(strength=0.0)))
    store.add([other], Overrides(model="other"))
    store.add([small], Overrides(quality=20))
    run(replace(options, settings=ColourSettings(saturation=1.4)))
    assert [job.model for job in store.jobs()] == [
        "tiny-distribution",
        "tiny-distribution",
        "tiny-ab",
        "tiny-distribution",
    ]
    assert chroma(grey.target) < 1 < chroma(plain.target)
    assert small.target.stat().st_size < 0.8 * plain.target.stat().st_size


def test_a_photo_whose_model_is_gone_fails_alone(
    store: QueueStore, photos: Photos, queue: Path, options: BatchOptions, package: Package
) -> None:
    asked: list[str] = []

    def find(name: str) -> Package:
        asked.append(name)
        raise PackageError(f"There is no model called {name}.", hint="There are: natural.")

    jobs = photos(4)
    store.add(jobs[:2], Overrides(model="gone"))
    store.add(jobs[2:])
    steps = list(run_queue(queue, options, find))
    assert len(steps) == 4
    assert store.tally() == Tally(done=2, failed=2)
    failed = store.jobs(JobState.FAILED)
    assert [job.job for job in failed] == jobs[:2]
    assert {job.reason for job in failed} == {"There is no model called gone."}
    assert asked == ["gone"]


def test_a_run_whose_own_model_cannot_be_run_leaves_all_waiting(
    store: QueueStore, photos: Photos, run: Run, tmp_path: Path, tiny_package: Path
) -> None:
    copy = tmp_path / tiny_package.name
    copy.write_bytes(tiny_package.read_bytes())
    package = open_package(copy)
    copy.write_bytes(b"something else")
    store.add(photos(3))
    with pytest.raises(PackageError, match="tiny-distribution"):
        run(BatchOptions(package))
    assert store.tally() == Tally(waiting=3)
    assert {job.attempts for job in store.jobs()} == {0}


def test_only_what_is_at_hand_is_marked_as_worked_on(
    store: QueueStore, photos: Photos, queue: Path, options: BatchOptions, find_model
) -> None:
    store.add(photos(8))
    for _ in run_queue(queue, options, find_model, workers=2):
        assert store.tally().working <= 2


def test_photos_added_while_it_runs_are_taken_too(
    store: QueueStore, photos: Photos, queue: Path, options: BatchOptions, find_model
) -> None:
    store.add(photos(2))
    later = photos(6, prefix="later-")
    for ended, _ in enumerate(run_queue(queue, options, find_model), 1):
        if ended == 2:  # the last that was known of
            store.add(later)
    assert store.tally() == Tally(done=8)


def test_a_run_waits_for_who_adds_for_long(
    store: QueueStore,
    photos: Photos,
    queue: Path,
    options: BatchOptions,
    find_model: Callable[[str], Package],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whoever else changes the queue is told that it is kept busy; a night's work is not ended."""
    monkeypatch.setattr("core.queue.database._PATIENCE_S", 0.1)
    store.add(photos(3))
    steps = run_queue(queue, options, find_model, workers=1)
    next(steps)
    adding = sqlite3.connect(queue, isolation_level=None, check_same_thread=False)
    adding.execute("BEGIN IMMEDIATE")
    with QueueStore(queue) as other, pytest.raises(QueueError, match="kept busy"):
        other.retry_failed()
    end = threading.Timer(1.0, lambda: adding.execute("ROLLBACK"))
    end.start()
    assert len([*steps]) == 2
    end.join()
    adding.close()
    assert store.tally() == Tally(done=3)


@pytest.mark.parametrize("is_any_away", [False, True])
def test_a_photo_that_is_added_in_the_last_moment_is_taken_too(
    store: QueueStore,
    photos: Photos,
    run: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    is_any_away: bool,
) -> None:
    """Between seeing that none waits and ending, or standing still for what is away."""
    first, late = photos(2)
    store.add([first])
    if is_any_away:
        store.add([Job(tmp_path / f"away/{n}.jpg", tmp_path / f"{n}.jpg") for n in range(6)])
    revision = RunWriter.revision

    def added_before(run_writer: RunWriter) -> int:
        store.add([late])
        return revision(run_writer)

    monkeypatch.setattr(RunWriter, "revision", added_before)
    with pytest.raises(PhotoNotFound) if is_any_away else contextlib.nullcontext():
        run(patience_s=2.0)
    assert late.target.exists()
    assert store.tally() == Tally(done=2, waiting=6 * is_any_away)


def test_photos_removed_while_it_runs_are_not_begun(
    store: QueueStore, photos: Photos, queue: Path, options: BatchOptions, find_model
) -> None:
    jobs = photos(8)
    ids = store.add(jobs).new
    steps = run_queue(queue, options, find_model, workers=1)
    next(steps)
    assert store.remove(ids[4:]) == ids[4:]
    assert len(list(steps)) == 3
    assert store.tally() == Tally(done=4)
    assert not any(job.target.exists() for job in jobs[4:])


def test_stopping_finishes_the_photos_at_hand_and_the_rest_waits(
    store: QueueStore, photos: Photos, run: Run, queue: Path, options: BatchOptions, find_model
) -> None:
    jobs = photos(12)
    store.add(jobs)
    control = RunControl()
    ended = []
    for step in run_queue(queue, options, find_model, control=control):
        ended.append(step)
        control.stop()
    assert 1 <= len(ended) <= 3
    assert store.tally() == Tally(waiting=12 - len(ended), done=len(ended))
    assert sorted(job.target for job in jobs if job.target.exists()) == sorted(
        step.job.job.target for step in ended
    )
    assert {job.attempts for job in store.jobs(JobState.WAITING)} == {0}
    assert list(run_queue(queue, options, find_model, control=control)) == []
    assert len(run()) == 12 - len(ended)


def test_closing_the_run_loses_no_result(
    store: QueueStore, photos: Photos, run: Run, queue: Path, options: BatchOptions, find_model
) -> None:
    jobs = photos(12)
    store.add(jobs)
    steps = run_queue(queue, options, find_model)
    next(steps)
    steps.close()
    done = {job.job for job in store.jobs(JobState.DONE)}
    assert done == {job for job in jobs if job.target.exists()}
    assert store.tally() == Tally(waiting=12 - len(done), done=len(done))
    run()
    assert store.tally() == Tally(done=12)


@pytest.fixture
def in_a_thread(
    queue: Path, options: BatchOptions, find_model
) -> Iterator[Callable[[RunControl], list[Step]]]:
    """Starts a run in a thread of its own; gives the steps it has made so far."""
    controls, threads = [], []

    def start(control: RunControl) -> list[Step]:
        steps: list[Step] = []

        def work() -> None:
            # Each step is seen at once: extend takes them one by one.
            steps.extend(run_queue(queue, options, find_model, control=control))

        thread = threading.Thread(target=work)
        thread.start()
        controls.append(control)
        threads.append(thread)
        return steps

    yield start
    for control, thread in zip(controls, threads, strict=True):
        control.stop()
        thread.join()


def test_a_pause_lets_the_photos_at_hand_end_and_begins_no_others(
    store: QueueStore, photos: Photos, in_a_thread, wait_until
) -> None:
    store.add(photos(20, height=200, width=300))
    control = RunControl()
    steps = in_a_thread(control)
    wait_until(lambda: len(steps) >= 2)
    control.pause()
    wait_until(lambda: store.progress().is_paused)
    ended = len(steps)
    assert ended < 20
    progress = store.progress()
    assert progress.is_running
    assert progress.tally == Tally(waiting=20 - ended, done=ended)
    assert progress.seconds_left is None
    store.move([store.jobs()[19].id], Edge.TOP)
    control.go_on()
    wait_until(lambda: len(steps) == 20)
    assert store.tally() == Tally(done=20)
    wait_until(lambda: not store.progress().is_running)


def test_a_pause_can_end_in_a_stop(
    store: QueueStore, photos: Photos, in_a_thread, wait_until
) -> None:
    store.add(photos(12, height=200, width=300))
    control = RunControl()
    steps = in_a_thread(control)
    wait_until(lambda: len(steps) >= 1)
    control.pause()
    control.stop()
    control.pause()
    control.go_on()
    wait_until(lambda: not store.progress().is_running)
    assert store.tally() == Tally(waiting=12 - len(steps), done=len(steps))
    assert not store.progress().is_paused


def test_the_pace_and_the_time_left_are_told_to_any_reader(
    store: QueueStore, photos: Photos, queue: Path, options: BatchOptions, find_model
) -> None:
    store.add(photos(6))
    assert store.progress().photos_per_s == 0
    steps = run_queue(queue, options, find_model, workers=1)
    for _ in range(3):
        next(steps)
    progress = store.progress()
    assert progress.is_running
    assert not progress.is_paused
    assert progress.photos_per_s > 0
    left = progress.tally.unfinished / progress.photos_per_s
    assert progress.seconds_left == pytest.approx(left)
    steps.close()
    assert store.progress().seconds_left is None
    assert not store.progress().is_running


def test_a_second_run_is_refused_and_the_first_takes_what_is_added(
    store: QueueStore, photos: Photos, queue: Path, child, tiny_package: Path, run: Run
) -> None:
    first, later = photos(2), photos(3, prefix="later-")
    store.add(first)
    code = """
for number, step in enumerate(run_queue(paths[0], BatchOptions(open_package(paths[1])), None)):
    print(step.job.state.value)
    if number == 0:
        sys.stdin.readline()
"""
    other = child(code, queue, tiny_package)
    assert other.stdout.readline() == "done\n"
    assert store.progress().is_running
    with pytest.raises(QueueIsRunning, match="Another run is at work"):
        run()
    store.add(later)
    told, faults = other.communicate("\n", timeout=60)
    assert (told.split(), faults) == (["done"] * 4, "")
    assert store.tally() == Tally(done=5)
    assert run() == []


@pytest.mark.parametrize("gives_way", [False, True])
def test_a_run_that_gives_way_has_half_as_many_photos_at_hand(
    store: QueueStore, photos: Photos, options: BatchOptions, find_model, gives_way: bool
) -> None:
    store.add(photos(14))
    control = RunControl()
    if gives_way:
        control.give_way(600)
    at_hand = []
    steps = run_queue(store.path, options, find_model, workers=4, control=control)
    for _ in steps:
        at_hand.append(store.tally().working)
    assert store.tally() == Tally(done=14)
    # When one has ended the next is not begun yet, and at first each worker had one.
    assert max(at_hand[3:]) == (1 if gives_way else 3)
