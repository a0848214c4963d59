"""Photos whose files are only half there are waited for until they are whole, or stand still."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import cv2
import pytest

from core.batch.plan import Job
from core.batch.task import BatchOptions, OutcomeState
from core.queue.runner import Step, run_queue
from core.queue.store import QueueStore
from core.queue.waits import Waits

Photos = Callable[..., list[Job]]


@pytest.fixture
def run(queue: Path, options: BatchOptions, find_model) -> Callable[..., list[Step]]:
    def run(**more: object) -> list[Step]:
        return list(run_queue(queue, options, find_model, **{"patience_s": 60.0, **more}))

    return run


def test_a_photo_that_is_being_copied_is_coloured_once_it_is_whole(
    store: QueueStore, photos: Photos, run, files: ModuleType, tmp_path: Path
) -> None:
    (job, *others) = photos(3)
    content = files.jpeg(files.soft(600, 800, seed=5))
    job.source.unlink()
    store.add([job, *others])
    code = """
import sys, time
path, count = sys.argv[1], int(sys.argv[2])
content = sys.stdin.buffer.read()
with open(path, "wb", buffering=0) as file:
    print("begun", flush=True)
    for start in range(0, len(content), len(content) // count):
        file.write(content[start : start + len(content) // count])
        time.sleep(0.4)
"""
    copying = subprocess.Popen(
        [sys.executable, "-c", code, job.source, "12"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert copying.stdin is not None
    assert copying.stdout is not None
    with copying:
        copying.stdin.write(content)
        copying.stdin.close()
        assert copying.stdout.readline() == b"begun\n"
        ended = run()
    assert ended[-1].job.job == job
    assert {step.outcome.state for step in ended} == {OutcomeState.DONE}
    assert not ended[-1].job.is_cut
    assert cv2.imread(str(job.target)).shape == (600, 800, 3)
    assert [path.name for path in tmp_path.glob("out/000*")] == [job.target.name]


def test_a_fresh_photo_that_ends_too_early_is_told_so_once_it_stood_still(
    store: QueueStore, photos: Photos, run, files: ModuleType
) -> None:
    """A copy over a network may stall; for a minute, of which most is over here."""
    (job,) = photos(1)
    content = files.jpeg(files.soft(600, 800, seed=5))
    job.source.write_bytes(content[: len(content) // 2])
    changed = time.time() - 55
    os.utime(job.source, (changed, changed))
    store.add([job])
    (step,) = run()
    assert time.time() - changed >= 60
    assert step.job.is_cut
    assert step.job.attempts == 1


def test_a_photo_that_is_replaced_while_it_stalls_is_read_anew(
    store: QueueStore,
    photos: Photos,
    queue: Path,
    options: BatchOptions,
    find_model,
    files: ModuleType,
) -> None:
    (job,) = photos(1)
    content = files.jpeg(files.soft(600, 800, seed=5))
    job.source.write_bytes(content[: len(content) // 2])
    changed = time.time() - 20
    os.utime(job.source, (changed, changed))
    store.add([job])

    def on_waits(waits: Waits) -> None:
        if any("still being written" in wait.reason for wait in waits.places):
            whole = job.source.with_name("whole.tmp")
            whole.write_bytes(content)
            whole.replace(job.source)

    (step,) = run_queue(queue, options, find_model, patience_s=600, on_waits=on_waits)
    assert not step.job.is_cut
    assert time.time() - changed < 50


def test_without_patience_a_fresh_photo_is_taken_as_it_is(
    store: QueueStore, photos: Photos, run, files: ModuleType
) -> None:
    (job,) = photos(1)
    content = files.jpeg(files.soft(600, 800, seed=5))
    job.source.write_bytes(content[: len(content) // 2])
    store.add([job])
    began = time.monotonic()
    (step,) = run(patience_s=0.0)
    assert step.job.is_cut
    assert time.monotonic() - began < 20


def test_a_run_that_waits_for_a_file_says_so_at_once_and_names_it_in_a_moment(
    store: QueueStore, photos: Photos, run, files: ModuleType
) -> None:
    (job,) = photos(1)
    content = files.jpeg(files.soft(600, 800, seed=5))
    job.source.write_bytes(content[: len(content) // 2])
    store.add([job])
    told: list[Waits] = []

    def on_waits(waits: Waits) -> None:
        told.append(waits)
        assert store.progress().waits == waits
        if waits.places:
            job.source.write_bytes(content)

    run(on_waits=on_waits)
    stood = [(waits.stands_still, len(waits.places)) for waits in told]
    assert stood[0] == (True, 0)
    assert stood[-2:] == [(True, 1), (False, 0)]
    assert told[-2].places[0].reason == f"{job.source} is still being written."
