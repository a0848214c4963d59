"""Which photo is next while others are passed over."""

from collections.abc import Callable
from pathlib import Path

import pytest

from core.batch.existing import Existing
from core.batch.plan import Job
from core.queue.database import Database
from core.queue.jobs import Edge, Waiting
from core.queue.run_lock import sole_runner
from core.queue.run_writer import RunWriter
from core.queue.store import QueueStore

Named = Callable[[int], list[Job]]


@pytest.fixture
def begin(queue: Path, store: QueueStore):
    """Begins the next photo of a run and gives its number, and whom it was asked about."""
    away = {b"/in/%05d.jpg" % number for number in range(100)}
    asked: list[int] = []

    def passes_over(photo: Waiting) -> bool:
        asked.append(photo.id)
        return photo.source in away

    with Database(queue) as database, sole_runner(database.path) as lock:
        run_writer = RunWriter(database, lock)
        run_writer.sign()

        def next_one() -> tuple[str | None, int]:
            asked.clear()
            begun = run_writer.begin_next("usual", Existing.SKIP, passes_over=passes_over)
            return (None if begun is None else begun[0].job.source.stem), len(asked)

        next_one.away = away  # type: ignore[attr-defined]
        next_one.writer = run_writer  # type: ignore[attr-defined]
        yield next_one


def test_what_is_passed_over_is_gone_through_once(store: QueueStore, named: Named, begin) -> None:
    store.add(named(103))
    assert begin() == ("00100", 101)
    assert begin() == ("00101", 1)
    assert begin() == ("00102", 1)
    assert begin() == (None, 0)


def test_what_others_change_meanwhile_counts(store: QueueStore, named: Named, begin) -> None:
    ids = store.add(named(110)).new
    assert begin()[0] == "00100"
    store.move([ids[105]], Edge.TOP)
    assert begin()[0] == "00105"
    store.remove([ids[101]])
    assert begin()[0] == "00102"
    store.add([Job(Path("/in/new.jpg"), Path("/out/new.jpg"))])
    store.move(store.add([Job(Path("/in/top.jpg"), Path("/out/top.jpg"))]).new, Edge.TOP)
    assert begin()[0] == "top"
    assert begin()[0] == "00103"


def test_what_is_given_back_or_there_again_is_next(store: QueueStore, named: Named, begin) -> None:
    ids = store.add(named(103)).new
    assert begin()[0] == "00100"
    assert begin()[0] == "00101"
    begin.writer.give_back([ids[100]])
    assert begin()[0] == "00100"
    begin.away.clear()
    begin.writer.look_from_top()
    assert begin()[0] == "00000"
