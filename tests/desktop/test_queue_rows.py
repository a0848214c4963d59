from datetime import UTC, datetime
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from core.plan import Job
from core.queue.records import NO_OVERRIDES, JobState, QueueJob, Tally
from desktop.queue.rows import QueueRows, common_folder, neighbours

DAY = datetime(2024, 5, 1, tzinfo=UTC)


def photo(number: int, *, position: int, state: JobState = JobState.WAITING) -> QueueJob:
    job = Job(Path(f"/p/{number}.jpg"), Path(f"/p-colour/{number}-colour.jpg"))
    return QueueJob(
        number, position, job, state, "", "", (), "", 0.0, "", NO_OVERRIDES, 0, DAY, None, None
    )


def ids(rows: QueueRows) -> list[int]:
    return [job.id for job in rows.between(0, len(rows))]


#: A photo's id, its new position and state; None: it is removed.
CHANGE = st.tuples(
    st.integers(1, 12), st.none() | st.tuples(st.integers(-50, 50), st.sampled_from(JobState))
)


@given(st.lists(st.lists(CHANGE, max_size=12, unique_by=lambda change: change[0]), max_size=6))
def test_rows_stand_as_if_they_were_sorted_and_counted_anew(
    pages: list[list[tuple[int, tuple[int, JobState] | None]]],
) -> None:
    rows, one_by_one, known = QueueRows(), QueueRows(), dict[int, QueueJob]()
    for page in pages:
        for stretch in rows.stretches(number for number, now in page if now is None):
            rows.remove(stretch)
        known = {n: job for n, job in known.items() if (n, None) not in page}
        fresh = []
        for number, now in page:
            if now is None:
                continue
            job = photo(number, position=now[0], state=now[1])
            if number in known:
                rows.replace(job)
            else:
                fresh.append(job)
            known[number] = job
        for insertion in rows.insertions(fresh):
            rows.insert(insertion)
            at = rows.between(insertion.row, insertion.row + len(insertion.jobs))
            assert at == insertion.jobs
        for job in known.values():
            one_by_one.put(job)
        for stretch in one_by_one.stretches(n for n, now in page if now is None):
            one_by_one.remove(stretch)
        assert ids(one_by_one) == ids(rows)
        expected = sorted(known.values(), key=lambda job: (job.position, job.id))
        assert ids(rows) == [job.id for job in expected]
        assert [rows.row_of(job.id) for job in expected] == [*range(len(expected))]
        states = [job.state for job in expected]
        assert rows.tally == Tally(**{state.value: states.count(state) for state in JobState})
        working = {job.id for job in expected if job.state is JobState.WORKING}
        assert rows.working == working
        assert rows.folder == (Path("/p-colour") if expected else None)


def test_neighbours_are_joined() -> None:
    assert neighbours([1, 2, 3, 7, 9, 10]) == [range(1, 4), range(7, 8), range(9, 11)]


def test_the_folder_shown_is_the_one_that_all_share() -> None:
    deep = [Path("/p/a-colour"), Path("/p/a-colour/d"), Path("/p/a-colour/d/e")]
    assert common_folder(deep) == Path("/p/a-colour")
    assert common_folder(deep[::-1]) == Path("/p/a-colour")
    assert common_folder([]) is None
