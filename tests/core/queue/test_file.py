"""The queue's file: made, brought up to date, or refused as it is."""

import os
import shutil
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from core.base.errors import QueueError
from core.batch.plan import Job
from core.queue.database import Database
from core.queue.jobs import Overrides, Tally
from core.queue.run_lock import is_running, sole_runner
from core.queue.schema import MIGRATIONS
from core.queue.store import QueueStore

#: The queue that version 0.1.0 left.
FIRST = Path(__file__).parents[2] / "desktop/older_home/home/queue.sqlite3"
Named = Callable[[int], list[Job]]


def refused(path: Path) -> QueueError:
    """The error about a file, which must be left as it is."""
    before = path.read_bytes()
    with pytest.raises(QueueError) as caught:
        QueueStore(path)
    assert path.read_bytes() == before
    assert caught.value.hint
    assert str(path) in caught.value.message
    assert caught.value.message.count(". ") == 0
    return caught.value


def use(queue: Path) -> None:
    """Read and change all that there is."""
    with QueueStore(queue) as store:
        jobs = store.jobs()
        store.changes()
        store.tally()
        store.add([Job(Path(f"/new/{n}.jpg"), Path(f"/out/{n}.jpg")) for n in range(600)])
        store.wait_again([job.id for job in jobs])
        store.set_overrides([job.id for job in jobs], Overrides(quality=80))


def test_a_queue_of_a_newer_version_is_refused(queue: Path, named: Named) -> None:
    with QueueStore(queue) as store:
        store.add(named(2))
    with sqlite3.connect(queue) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    assert "newer version" in refused(queue).message


def test_a_queue_of_an_older_version_is_brought_up_to_date(queue: Path, named: Named) -> None:
    with QueueStore(queue) as store:
        store.add(named(2))
        before = store.jobs()
    newer = (*MIGRATIONS, ("ALTER TABLE jobs ADD COLUMN stars INTEGER NOT NULL DEFAULT 3",))
    with Database(queue, migrations=newer) as database, database.reading() as connection:
        assert connection.execute("SELECT stars FROM jobs").fetchall() == [(3,), (3,)]
    assert "newer version" in refused(queue).message
    with sqlite3.connect(queue) as connection:
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
    connection.close()
    with QueueStore(queue) as store:
        assert store.jobs() == before


def test_a_queue_of_the_first_version_keeps_what_it_says_in_english(queue: Path) -> None:
    queue.parent.mkdir()
    shutil.copy(FIRST, queue)
    with sqlite3.connect(queue) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        rows = connection.execute("SELECT state, reason, hint FROM jobs ORDER BY id").fetchall()
    connection.close()
    with QueueStore(queue) as store:
        jobs = sorted(store.jobs(), key=lambda job: job.id)
    told = [(job.state.value, job.reason.encode(), job.hint.encode()) for job in jobs]
    assert told == rows
    assert any("it ends too early" in job.reason for job in jobs)
    use(queue)
    with sqlite3.connect(queue) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
    connection.close()


def test_a_step_to_a_newer_version_is_taken_whole_or_not_at_all(queue: Path, named: Named) -> None:
    with QueueStore(queue) as store:
        store.add(named(2))
    broken = (*MIGRATIONS, ("CREATE TABLE half (id INTEGER)", "CREATE TABLE jobs (id INTEGER)"))
    with pytest.raises(QueueError, match="is damaged") as caught:
        Database(queue, migrations=broken)
    assert "already exists" in str(caught.value.__cause__)
    with QueueStore(queue) as store:
        assert store.tally() == Tally(waiting=2)
    with sqlite3.connect(queue) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
        assert not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'half'").fetchone()
    connection.close()


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_bytes(b"Dear grandmother, " * 500)
    assert "damaged or no queue" in refused(file).message


def test_the_database_of_another_program_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "bookmarks.sqlite"
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")
    connection.close()
    assert "no queue of Autochrome" in refused(file).message


def test_a_queue_whose_end_is_missing_is_refused(queue: Path, named: Named) -> None:
    with QueueStore(queue) as store:
        store.add(named(500))
    content = queue.read_bytes()
    queue.write_bytes(content[: len(content) // 4096 // 8 * 4096])
    with pytest.raises(QueueError, match="is damaged") as caught:
        use(queue)
    assert "Move the file away" in caught.value.hint


@pytest.mark.parametrize("page", [1, 2, 3, 8])
def test_a_queue_with_a_torn_page_is_a_sentence(queue: Path, named: Named, page: int) -> None:
    with QueueStore(queue) as store:
        store.add(named(500))
    content = bytearray(queue.read_bytes())
    content[page * 4096 : page * 4096 + 4096] = b"\x5a" * 4096
    queue.write_bytes(content)
    with pytest.raises(QueueError, match="damaged"):
        use(queue)


def test_a_place_where_no_file_can_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(QueueError, match="cannot be made") as caught:
        QueueStore(tmp_path / "file/queue.sqlite3")
    assert caught.value.hint
    (tmp_path / "folder").mkdir()
    with pytest.raises(QueueError, match="cannot be kept"):
        QueueStore(tmp_path / "folder")
    assert list((tmp_path / "folder").iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")
def test_a_disk_that_cannot_be_written_is_a_sentence() -> None:
    with pytest.raises(QueueError, match="cannot be"):
        QueueStore(Path("/proc/queue.sqlite3"))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_queue_that_may_only_be_read_is_a_sentence(queue: Path) -> None:
    QueueStore(queue).close()
    queue.chmod(0o400)
    queue.parent.chmod(0o500)
    try:
        with pytest.raises(QueueError, match="cannot be written"), QueueStore(queue) as store:
            store.add([])
    finally:
        queue.parent.chmod(0o700)


def test_an_empty_file_becomes_a_queue(queue: Path, named: Named) -> None:
    queue.parent.mkdir()
    queue.touch()
    with QueueStore(queue) as store:
        store.add(named(1))
        assert store.tally() == Tally(waiting=1)


def test_processes_that_make_the_queue_at_once_share_it(queue: Path, child) -> None:
    code = """
number = paths[1].name
sys.stdin.readline()
with QueueStore(paths[0]) as store:
    store.add([Job(Path(f"/in/{number}.jpg"), Path(f"/out/{number}.jpg"))])
"""
    children = [child(code, queue, Path(str(number))) for number in range(6)]
    for process in children:
        process.stdin.write("\n")
        process.stdin.flush()
    told = [process.communicate(timeout=60)[1] for process in children]
    assert told == [""] * 6
    with QueueStore(queue) as store:
        assert {job.job.source.stem for job in store.jobs()} == set("012345")


def test_one_run_at_a_time_whoever_asks(queue: Path) -> None:
    queue.parent.mkdir()
    assert not is_running(queue)
    assert not list(queue.parent.iterdir())
    with sole_runner(queue):
        assert is_running(queue)
        with pytest.raises(QueueError, match="Another run is at work"), sole_runner(queue):
            pass
        assert is_running(queue)
    assert not is_running(queue)
    with sole_runner(queue):
        assert is_running(queue)


def test_the_lock_goes_with_the_process_that_has_it(queue: Path, child) -> None:
    queue.parent.mkdir()
    code = """
with sole_runner(paths[0]):
    print("held")
    sys.stdin.readline()
"""
    holder = child(code, queue)
    assert holder.stdout.readline() == "held\n"
    assert is_running(queue)
    holder.kill()
    holder.wait()
    assert not is_running(queue)
    with sole_runner(queue):
        pass


def test_a_lock_that_is_no_lock_is_a_sentence(queue: Path) -> None:
    queue.parent.mkdir()
    lock = queue.with_name("queue.sqlite3.lock")
    lock.write_bytes(b"not a lock at all " * 300)
    with pytest.raises(QueueError, match=r"queue\.sqlite3\.lock is damaged"):
        is_running(queue)
    with pytest.raises(QueueError, match=r"queue\.sqlite3\.lock is damaged"), sole_runner(queue):
        pass
