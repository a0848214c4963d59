"""Queue files: opened, shown, added to and run, as by the window and the command line."""

import contextlib
import random
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Final

from core.batch.existing import Existing
from core.batch.plan import Job
from core.batch.task import BatchOptions, OutcomeState
from core.model.package import Package
from core.queue.jobs import ENDED, Edge, JobState, Overrides, QueueJob
from core.queue.queue_table import write_report
from core.queue.recovery import settle
from core.queue.runner import run_queue
from core.queue.store import QueueStore
from tests import tiny_models
from tests.core import picture_files as files
from tools.fuzz.bytes_changed import CHANGES, Change, changed_in_ways
from tools.fuzz.cases import Made, Verdict, Wrong

_NAME: Final = "queue.sqlite3"
_PHOTOS: Final = 4
_VALUES: Final[tuple[object, ...]] = (
    None, 0, 1, -1, 2**31, 2**62, 2**63 - 1, -(2**63), 0.5, 1e308, float("inf"), "", "a", "waiting",
    "working", "done", "\0", "x" * 70_000, b"", b"\0", b"\xff\xfe", b"[", b'{"a": 1}', "[" * 30_000,
    '{"vividness": 7}', '{"template": "{x}", "fields": {"x": 1}}', b"/in/a.jpg", "../a.jpg",
)  # fmt: skip
#: What another program, or a hand, may do to the tables.
_STATEMENTS: Final = (
    "DROP TABLE {table}",
    "DELETE FROM {table}",
    "ALTER TABLE {table} ADD COLUMN more TEXT DEFAULT 'x'",
    "CREATE TRIGGER t AFTER UPDATE ON {table} BEGIN DELETE FROM {table}; END",
    "CREATE TRIGGER t BEFORE INSERT ON {table} BEGIN SELECT RAISE(ABORT, 'no'); END",
    "CREATE UNIQUE INDEX u ON {table} (rowid)",
    "CREATE VIEW v AS SELECT * FROM {table}",
    "PRAGMA user_version = 7",
    "PRAGMA user_version = 0",
    "PRAGMA application_id = 1",
    "DROP INDEX jobs_by_state",
    "DROP INDEX jobs_by_revision",
    "UPDATE sqlite_master SET sql = replace(sql, 'INTEGER', 'TEXT') WHERE name = '{table}'",
    "UPDATE sqlite_master SET rootpage = 2 WHERE name = '{table}'",
    "UPDATE sqlite_master SET rootpage = 999 WHERE name = '{table}'",
    "UPDATE sqlite_master SET sql = 'x' WHERE name = '{table}'",
)
_TABLES: Final = ("jobs", "queue", "named", "removed")


class QueueBench:
    """Makes and tries queues.

    Args:
        aids: a folder for the model and the sound queue.
    """

    def __init__(self, aids: Path) -> None:
        self._package = tiny_models.package(aids)
        self._photos = [
            files.put(aids, f"{number}.jpg", files.jpeg(files.soft(16, 24, seed=number)))
            for number in range(_PHOTOS)
        ]
        self._is_sound = False

    def make(self, number: int, rng: random.Random, folder: Path) -> Made:
        """Write a sound queue, for the first number, or a damaged one; photos lie beside it."""
        self._is_sound = number == 0
        path = folder / _NAME
        _fill(path)
        done = ["as it is"] if self._is_sound else _damage(path, rng)
        return Made("queue", ", ".join(done))

    def trial(self, folder: Path) -> None:
        """Clear up, show, change, add, run and report."""
        path = folder / _NAME
        jobs = self._jobs(folder)
        before = path.read_bytes()
        settle(path)
        with QueueStore(path) as store:
            _use(store, jobs, folder)
            _place_below(store, folder)
            is_safe = all(_stays_below(folder, job) for job in store.jobs())
        if is_safe:
            self._run(path)
        elif self._is_sound:
            raise Wrong(Verdict.WRONG, "a sound queue names files that nobody named")
        if self._is_sound and before == path.read_bytes():
            raise Wrong(Verdict.WRONG, "nothing was changed")

    def _jobs(self, folder: Path) -> list[Job]:
        for photo in self._photos:
            shutil.copy(photo, folder)
        return [Job(folder / one.name, folder / f"out/{one.stem}.png") for one in self._photos]

    def _run(self, path: Path) -> None:
        options = BatchOptions(self._package, existing=Existing.REPLACE)

        def find(name: str) -> Package:
            return self._package

        steps = list(run_queue(path, options, find, workers=1))
        for step in steps:
            if step.outcome.state is OutcomeState.FAILED and step.outcome.details:
                raise Wrong(Verdict.UNDOCUMENTED, step.outcome.details)
        if self._is_sound and not any(step.outcome.state is OutcomeState.DONE for step in steps):
            raise Wrong(Verdict.WRONG, "no photo of a sound queue was coloured")


def _fill(path: Path) -> None:
    """Write a queue with photos in all states, as a run leaves it that was ended in its midst."""
    below = Path("/queue-of-the-trial")
    with QueueStore(path) as store:
        jobs = [Job(below / f"{n}.jpg", below / f"out/{n}-colour.png") for n in range(6)]
        ids = store.add(jobs).new
        store.set_overrides(ids[:2], Overrides(quality=80, model="usual"))
        store.set_value("folder", "/out")
        store.remove(ids[5:])
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        for job_id, state in zip(ids, ("working", "done", "failed", "skipped"), strict=False):
            ended = None if state == "working" else 5.0
            connection.execute(
                "UPDATE jobs SET state = ?, ended_at = ?, began_at = 1.0, added_at = 0.0 "
                "WHERE id = ?",
                (state, ended, job_id),
            )
        connection.execute("UPDATE jobs SET added_at = 0.0")


def _damage(path: Path, rng: random.Random) -> list[str]:
    """Damage a queue: its rows, its layout, its bytes, or what lies beside it."""
    match rng.randrange(6):
        case 0 | 1:
            return _rows_changed(path, rng)
        case 2:
            return _layout_changed(path, rng)
        case 3:
            name = rng.choice(("-wal", "-shm", "-journal", ".lock"))
            path.with_name(path.name + name).write_bytes(rng.randbytes(rng.choice((0, 32, 5000))))
            return [f"random bytes in {name}"]
        case _:
            ways: tuple[Change, ...] = (*CHANGES, _with_a_page_damaged, _with_a_page_damaged)
            content, done = changed_in_ways(path.read_bytes(), rng, ways, rng.randint(1, 3))
            path.write_bytes(content)
            return done


def _with_a_page_damaged(content: bytes, rng: random.Random) -> bytes:
    """Change bytes at the head of a page of 4096, where SQLite says how it is laid out."""
    changed = bytearray(content)
    page = 4096 * rng.randrange(max(1, len(content) // 4096))
    for _ in range(rng.randint(1, 6)):
        at = page + rng.randrange(16 if page else 108)
        if at < len(changed):
            changed[at] = rng.randrange(256)
    return bytes(changed)


def _rows_changed(path: Path, rng: random.Random) -> list[str]:
    """Put values into rows that this program never writes; layouts are not asked."""
    done = []
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for _ in range(rng.randint(1, 4)):
            table = rng.choice(("jobs", "jobs", "jobs", *_TABLES))
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            column, value = rng.choice(columns), rng.choice(_VALUES)
            with contextlib.suppress(sqlite3.Error, UnicodeError):
                where = "" if rng.random() < 0.3 else "WHERE rowid = 2" if table == "jobs" else ""
                connection.execute(f"UPDATE {table} SET {column} = ? {where}", (value,))
                done.append(f"{table}.{column} = {str(value)[:20]!r}")
    return done


def _layout_changed(path: Path, rng: random.Random) -> list[str]:
    statement = rng.choice(_STATEMENTS).format(table=rng.choice(_TABLES))
    with (
        contextlib.closing(sqlite3.connect(path)) as connection,
        contextlib.suppress(sqlite3.Error),
        connection,
    ):
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(statement)
    return [statement]


def _place_below(store: QueueStore, folder: Path) -> None:
    """Let results of the trial's photos lie in its folder."""
    waiting = [job.id for job in store.jobs(JobState.WAITING)]
    store.retarget({job_id: folder / f"out/{job_id}.png" for job_id in waiting})


def _stays_below(folder: Path, job: QueueJob) -> bool:
    """Tell whether a run of the photo leaves all that is no part of the trial alone."""
    if job.is_damaged or job.state in ENDED:
        return True
    return job.job.target.parent == folder / "out"


def _use(store: QueueStore, jobs: list[Job], folder: Path) -> None:
    """Do all that a window can."""
    uses: list[Callable[[], object]] = [
        store.tally,
        store.progress,
        store.revision,
        store.changes,
        lambda: store.changes(limit=2),
        lambda: store.value("folder"),
        lambda: store.set_value("folder", "/other"),
        lambda: store.add(jobs, again=True),
        lambda: store.move([job.id for job in store.jobs()][:2], Edge.BOTTOM),
        store.retry_failed,
        lambda: store.wait_again([job.id for job in store.jobs(JobState.SKIPPED)]),
        lambda: write_report(store.jobs(), folder / "report.csv"),
    ]
    for use in uses:
        use()
