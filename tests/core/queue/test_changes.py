"""What a reader is told about a queue that others change."""

import threading
from collections.abc import Callable
from pathlib import Path

from core.batch.existing import Existing
from core.batch.plan import Job
from core.queue.database import Database
from core.queue.jobs import START, Cursor, Edge, JobEnding, JobState, QueueJob, Tally
from core.queue.run_writer import RunWriter
from core.queue.store import QueueStore

Named = Callable[[int], list[Job]]


class Reader:
    """Keeps up with a queue as a window does."""

    def __init__(self) -> None:
        self.jobs: dict[int, QueueJob] = {}
        self.cursor: Cursor = START
        self.began_anew = 0

    def catch_up(self, store: QueueStore, limit: int | None = None) -> int:
        """Take in all that is new; give how many photos were told."""
        told = 0
        has_more = True
        while has_more:
            changes = store.changes(self.cursor, limit=limit)
            if changes.is_anew:
                self.jobs.clear()
                self.began_anew += 1
            self.jobs |= {job.id: job for job in changes.jobs}
            for job_id in changes.removed:
                self.jobs.pop(job_id, None)
            self.cursor, has_more = changes.cursor, changes.has_more
            told += len(changes.jobs)
            assert limit is None or len(changes.jobs) <= limit
        return told

    def in_order(self) -> tuple[QueueJob, ...]:
        return tuple(sorted(self.jobs.values(), key=lambda job: job.position))


def test_only_what_changed_is_told(store: QueueStore, named: Named) -> None:
    reader = Reader()
    ids = store.add(named(10)).new
    assert reader.catch_up(store) == 10
    assert reader.catch_up(store) == 0
    store.move([ids[9]], Edge.TOP)
    assert reader.catch_up(store) == 1
    store.remove([ids[3], ids[4]])
    assert reader.catch_up(store) == 0
    assert reader.in_order() == store.jobs()
    assert reader.began_anew == 1


def test_every_change_moves_the_revision_on(store: QueueStore, named: Named) -> None:
    seen = {store.revision()}

    def is_new() -> bool:
        count = len(seen)
        seen.add(store.revision())
        assert store.revision() == max(seen)
        return len(seen) == count + 1

    ids = store.add(named(3)).new
    assert is_new()
    store.add(named(3))
    assert not is_new()
    store.move([ids[2]], Edge.TOP)
    assert is_new()
    with Database(store.path) as database:
        run_writer = RunWriter(database)
        job, _ = run_writer.begin_next("natural", Existing.KEEP_BOTH)
        assert is_new()
        run_writer.end(job.id, JobEnding(JobState.FAILED))
        assert is_new()
        run_writer.note_start(is_paused=True)
        assert is_new()
    store.retry_failed()
    assert is_new()
    store.set_value("folder", "/out")
    assert is_new()
    store.clear(tuple(JobState))
    assert is_new()


def test_a_queue_of_thousands_is_told_a_page_at_a_time(store: QueueStore, named: Named) -> None:
    reader, slow = Reader(), Reader()
    ids = store.add(named(3000)).new
    assert store.tally() == Tally(waiting=3000)
    page = store.changes(limit=400)
    assert len(page.jobs) == 400
    assert page.has_more
    slow.jobs = {job.id: job for job in page.jobs}
    slow.cursor = page.cursor
    assert reader.catch_up(store, limit=400) == 3000
    store.move([ids[5], ids[2999]], Edge.TOP)
    store.remove(ids[100:150])
    for each in (reader, slow):
        each.catch_up(store, limit=400)
        assert each.in_order() == store.jobs()
    assert reader.began_anew == 1
    assert slow.began_anew == 0


def test_a_reader_begins_anew_when_more_was_removed_than_is_listed(
    store: QueueStore, named: Named
) -> None:
    reader, slow = Reader(), Reader()
    store.add(named(6000))
    reader.catch_up(store)
    page = store.changes(limit=100)
    slow.jobs, slow.cursor = {job.id: job for job in page.jobs}, page.cursor
    assert store.clear(tuple(JobState)) == 6000
    store.add(named(300))
    for each in (reader, slow):
        each.catch_up(store, limit=100)
        assert each.in_order() == store.jobs()
        assert len(each.jobs) == 300
    assert reader.began_anew == 2
    store.remove([store.jobs()[0].id])
    reader.catch_up(store)
    assert reader.in_order() == store.jobs()
    assert reader.began_anew == 2


def test_a_reader_keeps_up_while_another_thread_writes(queue: Path, named: Named) -> None:
    """Nothing is told wrongly, and at the end nothing is missing."""
    has_ended = threading.Event()
    errors: list[Exception] = []

    def write() -> None:
        try:
            with QueueStore(queue) as store, Database(queue) as database:
                run_writer = RunWriter(database)
                ids = store.add(named(200)).new
                for turn in range(60):
                    job, _ = run_writer.begin_next("natural", Existing.KEEP_BOTH)
                    run_writer.end(
                        job.id, JobEnding(JobState.DONE if turn % 3 else JobState.FAILED)
                    )
                    store.move([ids[199 - turn]], Edge.TOP)
                    store.remove([ids[100 + turn % 50]])
                store.retry_failed()
        except Exception as error:
            errors.append(error)
        finally:
            has_ended.set()

    with QueueStore(queue) as store:
        reader = Reader()
        writer = threading.Thread(target=write)
        writer.start()
        reads = 0
        while not has_ended.is_set():
            reader.catch_up(store, limit=50)
            assert store.tally().total <= 200
            reads += 1
        writer.join()
        assert errors == []
        assert reads > 1
        reader.catch_up(store)
        assert reader.in_order() == store.jobs()
        assert store.tally().failed == 0
