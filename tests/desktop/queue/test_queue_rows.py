from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from core.batch.plan import Job
from core.queue.jobs import NO_OVERRIDES, JobState, QueueJob, Tally
from desktop.queue.queue_rows import QueueRows, neighbours

DAY = datetime(2024, 5, 1, tzinfo=UTC)


def photo(number: int, *, position: int, state: JobState = JobState.WAITING) -> QueueJob:
    job = Job(Path(f"/p/{number}.jpg"), Path(f"/p-colour/{number}-colour.jpg"))
    return QueueJob(
        number, position, job, state, "", "", (), "", 0.0, "", NO_OVERRIDES, 0, DAY, None, None
    )


def ids(rows: "QueueRows[QueueJob]") -> list[int]:
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
        assert all(rows.of_photo(job.job.source) == (job.id,) for job in expected)
        assert rows.of_photo(Path("/p/99.jpg")) == ()
        assert rows.folders == ((Path("/p-colour"),) if expected else ())


def test_a_photo_that_is_there_twice_is_found_twice_until_one_is_gone() -> None:
    rows: QueueRows[QueueJob] = QueueRows()
    for number in (1, 2):
        rows.put(to(f"/out/{number}.jpg", number, "/p/one.jpg"))
    assert rows.of_photo(Path("/p/one.jpg")) == (1, 2)
    rows.remove(range(0, 1))
    assert rows.of_photo(Path("/p/one.jpg")) == (2,)


def test_neighbours_are_joined() -> None:
    assert neighbours([1, 2, 3, 7, 9, 10]) == [range(1, 4), range(7, 8), range(9, 11)]


def to(target: str, number: int, source: str, state: JobState = JobState.WAITING) -> QueueJob:
    job = photo(number, position=number, state=state)
    return replace(job, job=Job(Path(source), Path(target)))


def test_the_folders_shown_are_the_tops_of_what_waits() -> None:
    rows = QueueRows()
    assert rows.folders == ()
    rows.put(to("/p/a-colour/d/1.jpg", 1, "/p/a/d/1.jpg"))
    rows.put(to("/p/a-colour/d/e/2.jpg", 2, "/p/a/d/e/2.jpg"))
    assert rows.folders == (Path("/p/a-colour"),)
    rows.put(to("/elsewhere/3.jpg", 3, "/p/b/3.jpg"))
    assert rows.folders == (Path("/p/a-colour"), Path("/elsewhere"))
    # What is done is of no interest any more, until nothing else is left.
    rows.put(to("/elsewhere/3.jpg", 3, "/p/b/3.jpg", JobState.DONE))
    assert rows.folders == (Path("/p/a-colour"),)
    for number, name in ((1, "1.jpg"), (2, "e/2.jpg")):
        rows.put(to(f"/p/a-colour/d/{name}", number, f"/p/a/d/{name}", JobState.DONE))
    assert {*rows.folders} == {Path("/p/a-colour"), Path("/elsewhere")}


def test_a_folder_of_results_that_is_called_like_that_of_the_photos_is_shown_itself() -> None:
    rows = QueueRows()
    rows.put(to("/disk/1950/1.jpg", 1, "/p/1950/1.jpg"))
    assert rows.folders == (Path("/disk/1950"),)
    rows.put(to("/disk/1950/e/2.jpg", 2, "/p/1950/e/2.jpg"))
    assert rows.folders == (Path("/disk/1950"),)


def test_results_beside_their_photos_have_no_folder() -> None:
    rows = QueueRows()
    rows.put(to("/p/a/1-colour.jpg", 1, "/p/a/1.jpg"))
    assert rows.folders == (Path("/p/a"),)
    rows.put(to("/p/b/2-colour.jpg", 2, "/p/b/2.jpg"))
    assert rows.folders == ()
