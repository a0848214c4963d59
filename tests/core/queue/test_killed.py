"""Runs that are killed: nothing is lost, nothing is done twice."""

import signal
from collections.abc import Callable
from pathlib import Path

import cv2

from core.batch.batch import BatchOptions
from core.batch.plan import Job
from core.queue.jobs import JobState, Tally
from core.queue.recovery import settle
from core.queue.runner import run_queue
from core.queue.store import QueueStore

Photos = Callable[..., list[Job]]

RUN = """
for step in run_queue(paths[0], BatchOptions(open_package(paths[1])), None):
    print(step.job.id, step.job.state.value)
"""
#: Begins the photo that is next, does what a test says, and is killed.
BEGIN = """
with Database(paths[0]) as database, sole_runner(database.path):
    run_writer = RunWriter(database)
    run_writer.settle(was_killed=True)
    job = run_writer.begin_next("natural")
    {}
    os.kill(os.getpid(), signal.SIGKILL)
"""


def stamps(folder: Path) -> dict[str, tuple[int, int]]:
    """What tells whether a result was written again."""
    found = folder.iterdir() if folder.exists() else ()
    return {
        path.name: (path.stat().st_ino, path.stat().st_mtime_ns)
        for path in found
        if path.suffix == ".jpg"
    }


def test_a_run_that_is_killed_again_and_again_loses_nothing_and_repeats_nothing(
    store: QueueStore,
    photos: Photos,
    queue: Path,
    child,
    tiny_package: Path,
    wait_until,
    options: BatchOptions,
) -> None:
    jobs = photos(40, height=400, width=600)
    store.add(jobs)
    out = jobs[0].target.parent
    for ended in (3, 9, 16):
        run = child(RUN, queue, tiny_package)
        wait_until(lambda ended=ended: store.tally().done >= ended)
        run.send_signal(signal.SIGKILL)
        run.wait()
        assert run.returncode == -signal.SIGKILL
        left = store.tally()
        assert left.total == 40
        assert left.working <= 2
        before = stamps(out)
        assert len(before) >= left.done
        settle(queue)
        assert store.tally() == Tally(waiting=40 - len(before), done=len(before))
        for job in store.jobs(JobState.DONE):
            assert cv2.imread(str(job.job.target)) is not None
    # This run overwrites: what it did again would be another file.
    steps = list(run_queue(queue, options, lambda name: options.package))
    assert len(steps) == 40 - len(before)
    assert store.tally() == Tally(done=40)
    after = stamps(out)
    assert set(after) == {job.target.name for job in jobs}
    assert {name: after[name] for name in before} == before


def test_a_result_that_was_written_but_not_noted_is_not_made_again(
    store: QueueStore, photos: Photos, queue: Path, child, options: BatchOptions
) -> None:
    first, second = photos(2)
    store.add([first, second])
    written = "job.job.target.parent.mkdir(); job.job.target.write_bytes(b'the result')"
    child(BEGIN.format(written), queue).wait(timeout=60)
    assert store.tally() == Tally(waiting=1, working=1)
    steps = list(run_queue(queue, options, lambda name: options.package))
    assert [step.job.job for step in steps] == [second]
    assert first.target.read_bytes() == b"the result"
    done = store.jobs()[0]
    assert (done.state, done.model) == (JobState.DONE, "natural")
    assert "before it could note" in done.notes[0]


def test_a_result_that_was_there_before_is_not_taken_for_the_photo_s(
    store: QueueStore, photos: Photos, queue: Path, child
) -> None:
    (job,) = photos(1)
    job.target.parent.mkdir()
    job.target.write_bytes(b"of last year")
    store.add([job])
    child(BEGIN.format("pass"), queue).wait(timeout=60)
    assert store.tally() == Tally(working=1)
    settle(queue)
    assert store.tally() == Tally(waiting=1)


def test_photos_at_hand_wait_again_only_when_no_run_is_at_work(
    store: QueueStore, photos: Photos, queue: Path, child, tiny_package: Path
) -> None:
    store.add(photos(3))
    code = """
steps = run_queue(paths[0], BatchOptions(open_package(paths[1])), None, workers=1)
next(steps)
print("one")
sys.stdin.readline()
steps.close()
"""
    run = child(code, queue, tiny_package)
    run.stdout.readline()
    before = store.jobs(JobState.WORKING)
    settle(queue)
    assert store.jobs(JobState.WORKING) == before
    assert store.progress().is_running
    assert run.communicate("\n", timeout=60) == ("", "")
    assert store.tally().working == 0


def test_a_photo_that_ends_the_program_each_time_is_given_up(
    store: QueueStore, photos: Photos, queue: Path, child, options: BatchOptions
) -> None:
    poison, sound = photos(2)
    store.add([poison, sound])
    for attempt in (1, 2, 3):
        child(BEGIN.format("pass"), queue).wait(timeout=60)
        assert store.jobs()[0].attempts == attempt
    steps = list(run_queue(queue, options, lambda name: options.package))
    assert [step.job.job for step in steps] == [sound]
    failed = store.jobs()[0]
    assert failed.state is JobState.FAILED
    assert f"ended 3 times while {poison.source}" in failed.reason
    assert failed.hint
    store.retry_failed()
    list(run_queue(queue, options, lambda name: options.package))
    assert store.tally() == Tally(done=2)
