"""Where results of a run go: no file of anybody's is replaced, and no two share a name."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from core.batch.existing import Existing
from core.batch.plan import Job
from core.batch.task import BatchOptions
from core.model.package import Package
from core.queue.jobs import JobState, QueueJob, Tally
from core.queue.runner import Step, run_queue
from core.queue.store import QueueStore
from tests.core.queue.test_runner import chroma

Photos = Callable[..., list[Job]]
Run = Callable[..., list[Step]]


def test_a_file_of_the_user_s_is_never_replaced(
    store: QueueStore, photos: Photos, run: Run, options: BatchOptions
) -> None:
    (job,) = photos(1)
    job.target.parent.mkdir()
    job.target.write_bytes(b"mine")
    (job_id,) = store.add([job]).new
    for existing in (Existing.REPLACE, Existing.SKIP):
        (step,) = run(replace(options, existing=existing))
        # What the second finds is the first's: the file that was there is nobody's result.
        assert step.job.job.target.name == "000-colour-2.jpg"
        assert step.job.state is (JobState.SKIPPED if existing is Existing.SKIP else JobState.DONE)
        assert job.target.read_bytes() == b"mine"
        assert chroma(step.job.job.target) > 2
        store.wait_again([job_id])


def test_results_that_exist_are_kept_skipped_or_replaced(
    store: QueueStore, photos: Photos, run: Run, options: BatchOptions
) -> None:
    (job,) = photos(1)
    (job_id,) = store.add([job]).new

    def again(existing: Existing) -> QueueJob:
        run(replace(options, existing=existing))
        ended = store.job(job_id)
        store.wait_again([job_id])
        return ended

    assert again(Existing.SKIP).state is JobState.DONE
    first = job.target.stat()
    skipped = again(Existing.SKIP)
    assert (skipped.state, skipped.job) == (JobState.SKIPPED, job)
    assert "exists already" in skipped.reason
    assert job.target.stat() == first
    assert again(Existing.REPLACE).job == job
    second = job.target.stat()
    assert second.st_ino != first.st_ino
    kept = again(Existing.KEEP_BOTH)
    assert kept.job.target.name == "000-colour-2.jpg"
    assert job.target.stat().st_ino == second.st_ino
    assert chroma(kept.job.target) > 2


def test_photos_that_need_no_worker_are_told_one_by_one(
    store: QueueStore,
    photos: Photos,
    run: Run,
    queue: Path,
    options: BatchOptions,
    find_model: Callable[[str], Package],
) -> None:
    ids = store.add(photos(6)).new
    run()
    store.wait_again(ids)
    skipping = replace(options, existing=Existing.SKIP)
    for ended, step in enumerate(run_queue(queue, skipping, find_model), 1):
        assert step.job.state is JobState.SKIPPED
        assert store.tally() == Tally(waiting=6 - ended, skipped=ended)


def test_results_that_are_all_kept_are_counted_on(
    store: QueueStore, photos: Photos, run: Run, options: BatchOptions
) -> None:
    (job,) = photos(1)
    (job_id,) = store.add([job]).new
    names = []
    for _ in range(4):
        run(replace(options, existing=Existing.KEEP_BOTH))
        names.append(store.job(job_id).job.target.name)
        store.wait_again([job_id])
    assert names == [
        "000-colour.jpg", "000-colour-2.jpg", "000-colour-3.jpg", "000-colour-4.jpg",
    ]  # fmt: skip


def test_a_name_that_ends_in_a_number_by_itself_is_not_counted_on(
    store: QueueStore, photos: Photos, run: Run, options: BatchOptions
) -> None:
    """`scan-3` would be taken for the result of another photo."""
    (job,) = photos(1)
    job = replace(job, target=job.target.with_name("scan-2.jpg"))
    (job_id,) = store.add([job]).new
    for _ in range(2):
        run(replace(options, existing=Existing.KEEP_BOTH))
        store.wait_again([job_id])
    assert store.job(job_id).job.target.name == "scan-2-2.jpg"


def test_results_whose_folders_became_one_do_not_share_a_name(
    store: QueueStore, photos: Photos, run: Run, tmp_path: Path
) -> None:
    """A link may lead elsewhere than when the photos were added."""
    one, two = photos(2)
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "second")
    store.add([Job(one.source, tmp_path / "first/a.jpg")])
    store.add([Job(two.source, tmp_path / "link/a.jpg")])
    (tmp_path / "link").unlink()
    (tmp_path / "link").symlink_to(tmp_path / "first")
    run()
    assert store.tally() == Tally(done=2)
    assert {path.name for path in (tmp_path / "first").iterdir()} == {"a.jpg", "a-2.jpg"}
