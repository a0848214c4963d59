"""What people think of results: kept with the queue, and heeded by what comes after."""

import csv
import sqlite3
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from core.batch.existing import Existing
from core.batch.plan import Job
from core.batch.task import BatchOptions
from core.colour.colour_settings import ColourSettings
from core.model.package import Package
from core.queue.database import Database
from core.queue.jobs import JobState, Mark
from core.queue.queue_table import write_report
from core.queue.run_writer import RunWriter
from core.queue.runner import run_queue
from core.queue.store import QueueStore

Run = Callable[..., None]


@pytest.fixture
def photos(tmp_path: Path) -> list[Job]:
    """Three real photos and where their results go."""
    chance = np.random.default_rng(7)
    jobs = []
    for name in ("a", "b", "c"):
        source = tmp_path / "photos" / f"{name}.png"
        source.parent.mkdir(exist_ok=True)
        plane = chance.integers(0, 255, (40, 60), np.uint8)
        cv2.imencode(".png", plane)[1].tofile(source)
        jobs.append(Job(source, tmp_path / "out" / f"{name}-colour.png"))
    return jobs


@pytest.fixture
def run(queue: Path, package: Package, find_model: Callable[[str], Package]) -> Callable[..., int]:
    """Runs the queue; gives how many photos it made."""

    def once(existing: Existing = Existing.REPLACE) -> int:
        options = BatchOptions(package, existing=existing)
        return len(list(run_queue(queue, options, find_model, workers=1)))

    return once


def marks(store: QueueStore) -> list[tuple[JobState, Mark]]:
    return [(job.state, job.mark) for job in store.jobs()]


def test_results_are_marked_and_what_has_none_is_not(store: QueueStore, photos, run) -> None:
    ids = store.add(photos).new
    assert store.mark(ids, Mark.GOOD) == ()
    assert run() == 3
    before = store.revision()
    assert store.mark([*ids[:2], 999], Mark.GOOD) == ids[:2]
    assert store.revision() > before  # windows hear of it
    store.mark(ids[2:], Mark.GREY)
    assert [mark for _, mark in marks(store)] == [Mark.GOOD, Mark.GOOD, Mark.GREY]
    assert store.marks() == {Mark.GOOD: 2, Mark.GREY: 1}
    store.mark(ids[:1], Mark.NONE)
    assert store.marks()[Mark.NONE] == 1


def test_what_is_to_be_made_again_waits_and_has_no_mark_once_it_is(
    store: QueueStore, photos, run
) -> None:
    ids = store.add(photos).new
    run()
    store.mark(ids[:1], Mark.AGAIN)
    store.mark(ids[1:2], Mark.GOOD)
    written = photos[0].target.stat().st_mtime_ns
    assert store.wake_marked() == 1
    assert marks(store)[0] == (JobState.WAITING, Mark.AGAIN)
    assert store.marks() == {Mark.AGAIN: 1, Mark.GOOD: 1, Mark.NONE: 1}
    assert run() == 1
    assert marks(store) == [
        (JobState.DONE, Mark.NONE), (JobState.DONE, Mark.GOOD), (JobState.DONE, Mark.NONE)
    ]  # fmt: skip
    assert photos[0].target.stat().st_mtime_ns != written
    # Whoever has the good one made again by hand has not looked at that result.
    store.wait_again(ids[1:2])
    assert marks(store)[1] == (JobState.WAITING, Mark.NONE)


def test_a_run_that_leaves_results_alone_makes_again_what_is_marked(
    store: QueueStore, photos, run
) -> None:
    ids = store.add(photos).new
    run()
    store.mark(ids[:1], Mark.AGAIN)
    store.wake_marked()
    run(Existing.SKIP)
    first = store.jobs()[0]
    assert (first.state, first.mark) == (JobState.DONE, Mark.NONE)
    assert first.job.target == photos[0].target
    assert len(list(photos[0].target.parent.iterdir())) == 3


@pytest.mark.parametrize("existing", list(Existing))
def test_a_result_that_is_made_again_takes_the_place_of_the_rejected_one(
    store: QueueStore, photos, queue: Path, package: Package, find_model, existing: Existing
) -> None:
    def run(settings: ColourSettings) -> None:
        options = BatchOptions(package, settings=settings, existing=existing)
        list(run_queue(queue, options, find_model, workers=1))

    ids = store.add(photos).new
    run(ColourSettings())
    rejected = photos[0].target.read_bytes()
    store.mark(ids[:1], Mark.AGAIN)
    store.wake_marked()
    run(ColourSettings(saturation=1.5))
    assert store.jobs()[0].job.target == photos[0].target
    assert photos[0].target.read_bytes() != rejected
    assert len(list(photos[0].target.parent.iterdir())) == 3


@pytest.mark.parametrize("existing", list(Existing))
def test_a_rejected_result_that_somebody_changed_is_kept_and_that_is_told(
    store: QueueStore, photos, run, existing: Existing
) -> None:
    ids = store.add(photos).new
    run()
    changed = photos[0].target.read_bytes() + b"by a hand"
    photos[0].target.write_bytes(changed)
    store.mark(ids[:1], Mark.AGAIN)
    store.wake_marked()
    run(existing)
    first = store.jobs()[0]
    assert (first.state, first.job.target.name) == (JobState.DONE, "a-colour-2.png")
    assert photos[0].target.read_bytes() == changed
    assert first.notes == (
        "Its result of before was kept beside this one: it was changed since it was made.",
    )


def test_what_could_not_be_made_again_is_still_to_be(store: QueueStore, photos, run) -> None:
    """Else a run that leaves results alone would pass it by when it is tried once more."""
    ids = store.add(photos).new
    run()
    store.mark(ids[:1], Mark.AGAIN)
    store.wake_marked()
    content = photos[0].source.read_bytes()
    photos[0].source.write_bytes(b"")
    run(Existing.SKIP)
    assert marks(store)[0] == (JobState.FAILED, Mark.AGAIN)
    photos[0].source.write_bytes(content)
    store.retry_failed()
    run(Existing.SKIP)
    assert marks(store)[0] == (JobState.DONE, Mark.NONE)
    assert store.jobs()[0].job.target == photos[0].target
    assert len(list(photos[0].target.parent.iterdir())) == 3


def test_what_is_left_grey_is_kept_and_not_made_anew_with_all_others(
    store: QueueStore, photos, run
) -> None:
    ids = store.add(photos).new
    run()
    store.mark(ids[:1], Mark.GREY)
    content = photos[0].target.read_bytes()
    added = store.add(photos, again=True)
    assert (added.woken, added.known) == (ids[1:], ids[:1])
    assert run() == 2
    assert photos[0].target.read_bytes() == content
    assert marks(store)[0] == (JobState.DONE, Mark.GREY)
    store.wait_again(ids[:1])  # but somebody may say so of it alone
    assert run() == 1


def test_the_report_tells_marks(store: QueueStore, photos, run, tmp_path: Path) -> None:
    ids = store.add(photos).new
    run()
    store.mark(ids[1:2], Mark.GREY)
    write_report(store.jobs(), tmp_path / "report.csv")
    with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [line["mark"] for line in csv.DictReader(file)] == ["", "grey", ""]


def test_a_mark_of_a_newer_version_is_as_if_nobody_had_looked(
    store: QueueStore, queue: Path, photos, run
) -> None:
    store.add(photos)
    run()
    with sqlite3.connect(queue) as connection:
        connection.execute("UPDATE jobs SET mark = 'stars 5' WHERE id = 1")
    connection.close()
    assert marks(store)[0] == (JobState.DONE, Mark.NONE)
    assert store.marks() == {Mark.NONE: 3}


def test_a_result_that_was_saved_by_hand_where_it_belongs_does_not_wait(
    store: QueueStore, photos, run, tmp_path: Path
) -> None:
    ids = store.add(photos).new
    for job in photos:
        job.target.parent.mkdir(exist_ok=True)
        job.target.write_bytes(job.source.read_bytes())
    elsewhere = tmp_path / "for-grandma.png"
    elsewhere.write_bytes(b"")
    assert store.note_saved(photos[0].source, photos[0].target, "tiny", "") == ids[:1]
    assert store.note_saved(photos[1].source, elsewhere, "tiny", "") == ()
    beside = photos[2].target.with_name("c-colour-2.png")
    beside.write_bytes(b"")
    assert store.note_saved(photos[2].source, beside, "tiny", "") == ids[2:]
    assert [state for state, _ in marks(store)] == [
        JobState.DONE, JobState.WAITING, JobState.DONE
    ]  # fmt: skip
    assert store.jobs()[2].job.target == beside
    assert store.jobs()[2].model == "tiny"
    # One that is kept beside that of a photo that is done is its last result.
    also = photos[2].target.with_name("c-colour-3.png")
    also.write_bytes(b"")
    assert store.note_saved(photos[2].source, also, "tiny", "") == ids[2:]
    assert store.jobs()[2].job.target == also
    # A result of another photo is not taken for this one's.
    assert store.note_saved(photos[1].source, photos[0].target, "tiny", "") == ()
    assert run() == 1


def test_a_photo_that_was_set_aside_and_is_saved_by_hand_has_no_reason_left(
    store: QueueStore, queue: Path, photos
) -> None:
    (job_id,) = store.add(photos[:1]).new
    with Database(queue) as database:
        run_writer = RunWriter(database)
        run_writer.begin_next("tiny", Existing.KEEP_BOTH)
        run_writer.set_aside(job_id, "Its reader crashed.", "Try it again.")
    assert store.job(job_id).is_set_aside
    photos[0].target.parent.mkdir()
    photos[0].target.write_bytes(b"")
    assert store.note_saved(photos[0].source, photos[0].target, "tiny", "") == (job_id,)
    saved = store.job(job_id)
    assert (saved.state, saved.reason, saved.hint) == (JobState.DONE, "", "")


def test_what_somebody_looked_at_needs_no_look_any_more(
    store: QueueStore, queue: Path, photos, run
) -> None:
    ids = store.add(photos).new
    run()
    with sqlite3.connect(queue) as connection:
        connection.execute("UPDATE jobs SET doubt = 30")
    connection.close()
    assert len(store.needing_look()) == 3
    store.mark(ids[:1], Mark.GOOD)
    assert [job.id for job in store.needing_look()] == [*ids[1:]]
    assert [job.needs_look for job in store.jobs()] == [False, True, True]
