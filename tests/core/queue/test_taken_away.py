"""What happens to a run, or a reader, when its files are taken away or reached by another name."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import cv2
import pytest

from core.base.errors import QueueError, QueueIsRunning
from core.batch.plan import Job
from core.batch.task import BatchOptions
from core.queue.jobs import Tally
from core.queue.run_lock import is_running, sole_runner
from core.queue.runner import run_queue
from core.queue.store import QueueStore

Photos = Callable[..., list[Job]]
Named = Callable[[int], list[Job]]
#: Waits after its first photo, and tells what ended it.
WAITING_RUN = """
try:
    steps = run_queue(paths[0], BatchOptions(open_package(paths[1])), None)
    print(next(steps).job.state.value)
    sys.stdin.readline()
    print(*(step.job.state.value for step in steps))
except AutochromeError as error:
    print(type(error).__name__, error)
"""


def move(queue: Path) -> None:
    queue.rename(queue.with_name("elsewhere.sqlite3"))


def replace(queue: Path) -> None:
    """As a program does that writes a file anew: with the same content, and another file."""
    copy = shutil.copy(queue, queue.with_name("copy"))
    os.replace(copy, queue)  # noqa: PTH105


def empty(queue: Path) -> None:
    os.truncate(queue, 0)


def cut(queue: Path) -> None:
    os.truncate(queue, queue.stat().st_size // 2)


HARMS = [Path.unlink, move, replace, empty, cut]


@pytest.mark.parametrize("harm", HARMS)
def test_a_run_whose_queue_is_taken_away_says_so_and_its_results_stay(
    queue: Path, photos: Photos, options: BatchOptions, find_model, harm: Callable[[Path], None]
) -> None:
    jobs = photos(6)
    with QueueStore(queue) as store:
        store.add(jobs)
    steps = run_queue(queue, options, find_model, workers=1)
    done = next(steps).job.job
    harm(queue)
    with pytest.raises(QueueError, match="was moved, replaced or emptied while") as caught:
        list(steps)
    assert str(queue) in caught.value.message
    assert caught.value.hint
    assert cv2.imread(str(done.target)) is not None
    assert [job for job in jobs if job.target.exists()] == [done]


@pytest.mark.parametrize("harm", [Path.unlink, move, replace, empty])
def test_a_reader_and_an_editor_are_told_too(
    store: QueueStore, named: Named, harm: Callable[[Path], None]
) -> None:
    store.add(named(3))
    harm(store.path)
    with pytest.raises(QueueError, match="was moved, replaced or emptied while"):
        store.revision()
    with pytest.raises(QueueError, match="was moved, replaced or emptied while"):
        store.add(named(4))


def test_a_queue_that_another_program_packs_goes_on(
    store: QueueStore, queue: Path, named: Named
) -> None:
    import sqlite3

    store.add(named(400))
    other = sqlite3.connect(queue)
    other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    store.clear([job.state for job in store.jobs()])
    before = queue.stat().st_size
    other.execute("VACUUM")
    other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    other.close()
    assert queue.stat().st_size < before
    store.add(named(3))
    assert store.tally() == Tally(waiting=3)


def test_a_queue_has_one_run_by_whatever_name_it_is_reached(
    queue: Path, photos: Photos, options: BatchOptions, find_model, tmp_path: Path, named: Named
) -> None:
    with QueueStore(queue) as store:
        store.add(photos(2))
    link = tmp_path / "link.sqlite3"
    link.symlink_to(queue)
    (tmp_path / "folder").symlink_to(queue.parent)
    for other in (link, tmp_path / "folder/queue.sqlite3"):
        steps = run_queue(queue, options, find_model)
        next(steps)
        assert is_running(other)
        with pytest.raises(QueueIsRunning, match="Another run is at work"):
            next(run_queue(other, options, find_model))
        with QueueStore(other) as store:
            assert store.path == queue
            assert store.progress().is_running
            store.add(named(1))
        steps.close()
        assert not is_running(other)
    assert {file.name for file in queue.parent.iterdir()} == {queue.name, f"{queue.name}.lock"}


def test_a_lock_that_is_removed_is_taken_anew(
    queue: Path, photos: Photos, options: BatchOptions, find_model
) -> None:
    with QueueStore(queue) as store:
        store.add(photos(6))
    steps = run_queue(queue, options, find_model, workers=1)
    next(steps)
    queue.with_name("queue.sqlite3.lock").unlink()
    next(steps)
    assert is_running(queue)
    with pytest.raises(QueueIsRunning), sole_runner(queue):
        pass
    assert len([*steps]) == 4


def test_a_run_whose_lock_was_removed_ends_when_another_is_at_work(
    store: QueueStore,
    queue: Path,
    photos: Photos,
    child,
    tiny_package: Path,
    options: BatchOptions,
    find_model,
) -> None:
    store.add(photos(8))
    first = child(WAITING_RUN, queue, tiny_package)
    assert first.stdout.readline() == "done\n"
    queue.with_name("queue.sqlite3.lock").unlink()
    second = run_queue(queue, options, find_model)
    next(second)
    told, faults = first.communicate("\n", timeout=60)
    assert faults == ""
    assert told.startswith(f"QueueIsRunning Another run is at work on the queue in {queue}.")
    list(second)
    assert store.tally() == Tally(done=8)


def test_a_run_whose_lock_was_removed_ends_when_another_has_been_at_work(
    store: QueueStore,
    queue: Path,
    photos: Photos,
    child,
    tiny_package: Path,
    options: BatchOptions,
    find_model,
) -> None:
    store.add(photos(8))
    first = child(WAITING_RUN, queue, tiny_package)
    assert first.stdout.readline() == "done\n"
    queue.with_name("queue.sqlite3.lock").unlink()
    list(run_queue(queue, options, find_model))
    told, faults = first.communicate("\n", timeout=60)
    assert faults == ""
    assert told.startswith(f"QueueIsRunning Another program took over the queue in {queue}")
    assert store.tally() == Tally(done=8)
    assert len({job.job.target for job in store.jobs() if job.job.target.exists()}) == 8
