"""Runs that are killed: nothing is lost, nothing is done twice."""

import shutil
import signal
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2

from core.base.file_mark import mark_of
from core.batch.existing import Existing
from core.batch.plan import Job
from core.batch.task import BatchOptions
from core.queue.jobs import JobState, Tally
from core.queue.recovery import settle
from core.queue.runner import run_queue
from core.queue.store import QueueStore

Photos = Callable[..., list[Job]]

RUN = """
for step in run_queue(paths[0], BatchOptions(open_package(paths[1])), None):
    print(step.job.id, step.job.state.value)
"""
#: A run that a photo ends as soon as it is begun.
DEADLY = """
begin_next = RunWriter.begin_next

def begin(run_writer, *arguments, **more):
    begun = begin_next(run_writer, *arguments, **more)
    if begun is not None and begun[0].job.source == paths[2]:
        os.kill(os.getpid(), signal.SIGKILL)
    return begun

RunWriter.begin_next = begin
list(run_queue(paths[0], BatchOptions(open_package(paths[1])), None))
"""
#: Begins all that waits at once, as no run does now, and is killed.
ALL_AT_ONCE = """
with Database(paths[0]) as database, sole_runner(database.path):
    run_writer = RunWriter(database)
    run_writer.settle(was_killed=True)
    for was_broken_off in (False, True):
        while run_writer.begin_next("natural", Existing.SKIP, was_broken_off=was_broken_off):
            pass
    os.kill(os.getpid(), signal.SIGKILL)
"""
#: Begins the photo that is next, does what a test says, and is killed.
BEGIN = """
with Database(paths[0]) as database, sole_runner(database.path):
    run_writer = RunWriter(database)
    run_writer.settle(was_killed=True)
    job, _ = run_writer.begin_next("natural", Existing.REPLACE)
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
    # This run replaces results: what it did again would be another file.
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


def test_a_result_whose_disk_was_away_when_it_was_looked_for_is_not_made_twice(
    store: QueueStore, photos: Photos, queue: Path, child, options: BatchOptions, tmp_path: Path
) -> None:
    """After a power cut a drive may be plugged in only when the queue was looked at already."""
    (job,) = photos(1)
    ids = store.add([job]).new
    list(run_queue(queue, options, lambda name: options.package))
    made, out = tmp_path / "made.jpg", job.target.parent
    job.target.rename(made)
    store.wait_again(ids)
    child(BEGIN.format(f"os.rename({str(made)!r}, job.job.target)"), queue).wait(timeout=60)
    away = out.rename(tmp_path / "away")
    settle(queue)
    assert store.tally() == Tally(waiting=1)
    away.rename(out)
    before = stamps(out)
    keeping = replace(options, existing=Existing.KEEP_BOTH)
    (step,) = run_queue(queue, keeping, lambda name: options.package)
    assert (step.job.state, step.job.job) == (JobState.DONE, job)
    assert "before it could note" in step.job.notes[0]
    assert step.job.result_mark == mark_of(job.target)
    assert stamps(out) == before


def test_an_old_result_that_has_another_number_on_the_disk_is_not_taken_for_a_new_one(
    store: QueueStore, photos: Photos, queue: Path, child, options: BatchOptions
) -> None:
    """As on memory cards and network drives after each mount."""
    (job,) = photos(1)
    ids = store.add([job]).new
    list(run_queue(queue, options, lambda name: options.package))
    store.wait_again(ids)
    child(BEGIN.format("pass"), queue).wait(timeout=60)
    number = job.target.stat().st_ino
    shutil.copy2(job.target, job.target.with_name("copy.jpg"))
    job.target.with_name("copy.jpg").replace(job.target)
    assert job.target.stat().st_ino != number
    settle(queue)
    assert store.tally() == Tally(waiting=1)


def test_the_draft_of_a_result_that_has_its_name_already_goes(
    store: QueueStore, photos: Photos, queue: Path, child
) -> None:
    """It was the last photo: no later run writes into the folder."""
    (job,) = photos(1)
    store.add([job])
    draft = job.target.parent / f".{'0123456789abcdef'}.part"
    written = (
        "job.job.target.parent.mkdir(); job.job.target.write_bytes(b'the result'); "
        f"os.link(job.job.target, {str(draft)!r})"
    )
    child(BEGIN.format(written), queue).wait(timeout=60)
    assert draft.exists()
    settle(queue)
    assert [*job.target.parent.iterdir()] == [job.target]
    assert job.target.read_bytes() == b"the result"
    assert store.tally() == Tally(done=1)


def test_a_result_that_was_there_before_is_not_taken_for_the_photo_s(
    store: QueueStore, photos: Photos, queue: Path, child, options: BatchOptions
) -> None:
    (job,) = photos(1)
    ids = store.add([job]).new
    list(run_queue(queue, options, lambda name: options.package))
    store.wait_again(ids)
    child(BEGIN.format("pass"), queue).wait(timeout=60)
    (begun,) = store.jobs(JobState.WORKING)
    assert begun.job.target == job.target
    assert job.target.exists()
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
    store: QueueStore, photos: Photos, queue: Path, child, tiny_package: Path, options: BatchOptions
) -> None:
    """The others are done before it is tried alone, and none of them is blamed."""
    jobs = photos(6)
    poison, sound = jobs[1], {*jobs[:1], *jobs[2:]}
    poison_id = store.add(jobs).new[1]
    for kills in (1, 2, 3, 4):
        run = child(DEADLY, queue, tiny_package, poison.source)
        assert run.communicate(timeout=60) == ("", "")
        assert run.returncode == -signal.SIGKILL
        assert store.job(poison_id).attempts == kills
        working = {job.job for job in store.jobs(JobState.WORKING)}
        assert working == ({jobs[0], poison} if kills == 1 else {poison})
        assert {job.job for job in store.jobs(JobState.DONE)} == (set() if kills == 1 else sound)
    settle(queue)
    assert store.tally() == Tally(done=5, failed=1)
    failed = store.job(poison_id)
    assert f"ended 3 times while {poison.source}" in failed.reason
    assert failed.hint
    store.retry_failed()
    list(run_queue(queue, options, lambda name: options.package))
    assert store.tally() == Tally(done=6)


def test_photos_that_were_killed_together_are_not_given_up(
    store: QueueStore, photos: Photos, queue: Path, child
) -> None:
    store.add(photos(2))
    for _ in range(5):
        child(ALL_AT_ONCE, queue).wait(timeout=60)
        assert store.tally() == Tally(working=2)
    settle(queue)
    assert store.tally() == Tally(waiting=2)


def test_what_was_at_hand_when_a_run_broke_off_comes_last_and_one_at_a_time(
    store: QueueStore, photos: Photos, queue: Path, child, options: BatchOptions
) -> None:
    jobs = photos(6)
    ids = store.add(jobs[:2]).new
    child(ALL_AT_ONCE, queue).wait(timeout=60)
    later = store.add(jobs[2:]).new
    ended, at_hand = [], []
    for step in run_queue(queue, options, lambda name: options.package):
        ended.append(step.job.id)
        at_hand.append({job.id for job in store.jobs(JobState.WORKING)})
    assert set(ended[:4]) == set(later)
    assert ended[4:] == [*ids]
    assert set().union(*at_hand[:4]) <= set(later)
    assert at_hand[4:] == [set(), set()]
    assert store.tally() == Tally(done=6)
