"""Damaged queues: a file that cannot be trusted is refused, a bad row costs its photo alone."""

import os
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import ModuleType

import pytest

from core.base.errors import QueueError
from core.batch.plan import Job
from core.batch.task import BatchOptions, OutcomeState
from core.cli import main
from core.queue.jobs import Edge, JobState, Overrides
from core.queue.queue_table import write_report
from core.queue.recovery import settle
from core.queue.runner import run_queue
from core.queue.store import QueueStore

Named = Callable[[int], list[Job]]
Photos = Callable[..., list[Job]]
DEEP = "[" * 100_000
#: What this program never writes, by the columns of a photo's row.
WRONG: list[tuple[str, object]] = [
    ("position", "first"),
    ("position", None),
    ("position", 2**63 - 1),
    ("source", None),
    ("source", ""),
    ("source", "/in/a.jpg"),
    ("source", b"/in/\0.jpg"),
    ("target", None),
    ("target", 5),
    ("source_key", None),
    ("state", None),
    ("state", "gone"),
    ("state", b"waiting"),
    ("reason", 5),
    ("hint", "Scan it."),
    ("notes", b"["),
    ("notes", b"[1]"),
    ("notes", DEEP.encode()),
    ("sentences", "{"),
    ("sentences", DEEP),
    ("details", 0.5),
    ("seconds", "long"),
    ("seconds", 9e999),
    ("model", 7),
    ("own_model", "sepia"),
    ("own_settings", "{"),
    ("own_settings", DEEP),
    ("own_settings", '{"vividness": 7}'),
    ("own_quality", "fine"),
    ("own_quality", 500),
    ("own_recolour", "yes"),
    ("attempts", "many"),
    ("attempts", None),
    ("added_at", None),
    ("added_at", 1e300),
    ("began_at", "yesterday"),
    ("ended_at", 1.6e9),
    ("target_before", 5),
    ("revision", None),
    ("revision", "new"),
    ("revision", 2**62),
    ("broken_alone", "often"),
    ("doubt", "some"),
]
IDS = [f"{column} {str(value)[:12]}" for column, value in WRONG]


def alter(queue: Path, *statements: tuple[str, tuple[object, ...]]) -> None:
    """Change a queue as nothing but damage does: what its layout demands is not asked for."""
    layout = "UPDATE sqlite_master SET sql = ? WHERE name = 'jobs'"
    with closing(sqlite3.connect(queue)) as connection:
        (sql,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'jobs'").fetchone()
    for sql_now, todo in ((sql.replace(" NOT NULL", ""), ()), (sql, statements)):
        with closing(sqlite3.connect(queue)) as connection, connection:
            connection.execute("PRAGMA ignore_check_constraints = ON")
            connection.execute("PRAGMA writable_schema = ON")
            for statement, values in todo:
                connection.execute(statement, values)
            connection.execute(layout, (sql_now,))


def refused(queue: Path) -> None:
    """See that nobody is told that all is well, and that the file is left as it is."""
    before = queue.read_bytes()
    for use in (QueueStore, settle):
        with pytest.raises(QueueError, match="is damaged") as caught:
            use(queue)
        assert str(queue) in caught.value.message
        assert "Move the file away" in caught.value.hint
    assert queue.read_bytes() == before


@pytest.mark.parametrize(("column", "value"), WRONG, ids=IDS)
def test_a_bad_row_costs_its_photo_alone(
    queue: Path, named: Named, tmp_path: Path, column: str, value: object
) -> None:
    with QueueStore(queue) as store:
        first, bad, last = store.add(named(3)).new
    alter(queue, (f"UPDATE jobs SET {column} = ? WHERE id = ?", (value, bad)))
    settle(queue)
    with QueueStore(queue) as store:
        assert {job.id for job in store.jobs()} == {first, bad, last}
        assert {job.id for job in store.jobs(*JobState)} == {first, bad, last}
        assert not any(job.is_damaged for job in store.jobs() if job.id != bad)
        assert {job.id for job in store.changes().jobs} >= {first, last}
        assert store.tally().total == store.progress().tally.total == 3
        write_report(store.jobs(), tmp_path / "report.csv")
        store.add(named(4))  # the photo of the bad row is new where the row does not name it
        store.move([last], Edge.TOP)
        store.move([bad], first)
        store.set_overrides([first, bad], Overrides(quality=80))
        store.retarget({first: Path("/new/a.jpg"), bad: Path("/new/a.jpg")})
        store.retry_failed()
        others = [job.id for job in store.jobs() if job.id != bad]
        assert others[:2] == [last, first]
        assert len(others) == (4 if column in ("source", "source_key") else 3)
        store.clear(tuple(JobState))
        assert store.jobs() == ()


def test_a_doubt_that_is_no_number_asks_for_no_look(queue: Path, named: Named) -> None:
    with QueueStore(queue) as store:
        good, bad = store.add(named(2)).new
    for job_id, doubt in ((good, 20.0), (bad, "some")):
        change = "UPDATE jobs SET state = 'done', doubt = ? WHERE id = ?"
        alter(queue, (change, (doubt, job_id)))
    with QueueStore(queue) as store:
        assert [job.id for job in store.needing_look()] == [good]


def test_a_run_makes_the_others_and_says_of_bad_rows_that_they_are_damaged(
    queue: Path, photos: Photos, options: BatchOptions, find_model
) -> None:
    jobs = photos(len(WRONG) + 2, height=16, width=24)
    with QueueStore(queue) as store:
        ids = store.add(jobs).new
    alter(
        queue,
        *(
            (f"UPDATE jobs SET {column} = ? WHERE id = ?", (value, job_id))
            for (column, value), job_id in zip(WRONG, ids, strict=False)
        ),
    )
    steps = list(run_queue(queue, options, find_model))
    assert {ids[-2], ids[-1]} <= {step.job.id for step in steps}
    bad = [step for step in steps if step.outcome.state is OutcomeState.FAILED]
    assert 20 < len(bad) < len(steps)
    for step in bad:
        assert step.job.state is JobState.FAILED
        assert "is damaged" in step.job.reason
        assert "add the photo again" in step.job.hint
    assert all(step.job.state is JobState.DONE for step in steps if step not in bad)
    with QueueStore(queue) as store:
        assert store.tally().unfinished == 0
        assert store.tally().total == len(jobs)


def test_a_run_looks_at_every_page_of_a_queue_of_any_size(
    queue: Path, named: Named, options: BatchOptions, find_model, monkeypatch: pytest.MonkeyPatch
) -> None:
    with QueueStore(queue) as store:
        store.add(named(2000))
    content = bytearray(queue.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = bytes(4096)
    queue.write_bytes(content)
    before = bytes(content)
    # Files of hundreds of megabytes are for people, not for tests: a small one counts as large.
    monkeypatch.setattr("core.queue.database._CHECKED_BYTES", 4096)
    with QueueStore(queue):
        pass
    with pytest.raises(QueueError, match="is damaged"):
        next(run_queue(queue, options, find_model))
    assert queue.read_bytes() == before


def test_a_value_that_is_damaged_is_as_if_none_was_kept(store: QueueStore, queue: Path) -> None:
    with closing(sqlite3.connect(queue)) as connection, connection:
        for name, value in (("folder", "{"), ("run", DEEP), ("export", b"\xff")):
            connection.execute("INSERT INTO named VALUES (?, ?)", (name, value))
        connection.execute("INSERT INTO named VALUES ('text', CAST(x'22ff22' AS TEXT))")
    assert [store.value(name) for name in ("folder", "run", "export")] == [None] * 3
    assert store.value("text") == "\N{REPLACEMENT CHARACTER}"
    store.set_value("folder", "/out")
    assert store.value("folder") == "/out"


@pytest.mark.parametrize("column", ["attempts", "own_settings", "source_key", "revision"])
def test_a_queue_without_a_column_is_refused(queue: Path, named: Named, column: str) -> None:
    with QueueStore(queue) as store:
        store.add(named(7))
    alter(queue)
    with closing(sqlite3.connect(queue)) as connection, connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_master SET sql = replace(sql, ?, ?)", (f"{column} ", f"{column}x ")
        )
        connection.execute(
            "UPDATE sqlite_master SET sql = replace(sql, ?, ?)", (f"{column},", f"{column}x,")
        )
        connection.execute(
            "UPDATE sqlite_master SET sql = replace(sql, ?, ?)", (f"{column})", f"{column}x)")
        )
    refused(queue)


@pytest.mark.parametrize("table", ["queue", "named", "removed", "jobs"])
def test_a_queue_without_a_table_is_refused(queue: Path, named: Named, table: str) -> None:
    with QueueStore(queue) as store:
        store.add(named(7))
    with closing(sqlite3.connect(queue)) as connection, connection:
        connection.execute(f"DROP TABLE {table}")
    refused(queue)


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM queue",
        "UPDATE queue SET revision = 'x'",
        "UPDATE queue SET forgotten = x'00'",
        "UPDATE queue SET is_paused = 'no'",
        "UPDATE queue SET pace_from = 'now'",
    ],
)
def test_a_queue_whose_own_row_is_damaged_is_refused(
    queue: Path, named: Named, change: str
) -> None:
    with QueueStore(queue) as store:
        store.add(named(1))
    with closing(sqlite3.connect(queue)) as connection, connection:
        connection.execute(change)
    refused(queue)


def test_a_queue_whose_layout_is_no_text_is_refused(queue: Path, named: Named) -> None:
    with QueueStore(queue) as store:
        store.add(named(1))
    content = queue.read_bytes()
    at = content.index(b"CREATE TABLE jobs (\n    id")
    queue.write_bytes(content[: at + 20] + b"\xda\xff" + content[at + 22 :])
    refused(queue)


@pytest.mark.parametrize("kept", [0.4, 0.9, 0.97])
def test_a_queue_that_was_cut_short_is_refused(queue: Path, named: Named, kept: float) -> None:
    with QueueStore(queue) as store:
        store.add(named(40))
    os.truncate(queue, int(queue.stat().st_size * kept))
    refused(queue)


def test_commands_tell_a_damaged_queue_in_one_line(
    queue: Path,
    photos: Photos,
    tiny_models: ModuleType,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (job,) = photos(1)
    (tmp_path / "home/models").mkdir(parents=True)
    tiny_models.package(tmp_path / "home/models")
    with QueueStore(queue) as store:
        store.add([job])
    os.truncate(queue, queue.stat().st_size - 4096)
    add = ["add", "--output", str(tmp_path), str(job.source)]
    for command in (["status"], ["run"], add, ["retry"], ["clear"]):
        assert main(["queue", *command, "--queue", str(queue)]) == 1
        told = capsys.readouterr().err.strip().splitlines()[-1]
        assert f"{queue} is damaged. Move the file away" in told


@pytest.mark.skipif(sys.platform != "linux", reason="a limit on the size of files is POSIX's")
def test_a_disk_without_room_for_the_queue_is_called_full(queue: Path, named: Named, child) -> None:
    with QueueStore(queue) as store:
        store.add(named(1))
    code = """
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    QueueStore(paths[0])
except AutochromeError as error:
    print(error)
"""
    told, faults = child(code, queue).communicate(timeout=60)
    assert faults == ""
    assert (
        told
        == f"There is no room on the disk for the queue in {queue}. Free some space, then go on.\n"
    )
