"""A queue that a newer version wrote into is used: what is new to this one costs nothing else."""

import json
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from core.batch.plan import Job
from core.colour.colour_settings import ColourSettings
from core.queue.jobs import Overrides
from core.queue.store import QueueStore

#: The queue that version 0.1.0 left.
FIRST = Path(__file__).parents[2] / "desktop/older_home/home/queue.sqlite3"
Named = Callable[[int], list[Job]]


def write_own_settings(queue: Path, values: object) -> None:
    with sqlite3.connect(queue) as connection:
        connection.execute("UPDATE jobs SET own_settings = ?", (json.dumps(values),))
    connection.close()


def columns(queue: Path) -> list[str]:
    connection = sqlite3.connect(queue)
    names = [name for _, name, *_ in connection.execute("PRAGMA table_info(jobs)")]
    connection.close()
    return names


@pytest.mark.parametrize("newer", [{"grain": 0.25}, {"grain": {"size": [1]}, "film": "HP5"}])
def test_a_photo_keeps_the_colour_settings_that_this_version_knows(
    queue: Path, named: Named, newer: dict[str, object]
) -> None:
    own = ColourSettings(saturation=1.5, tint=1.0)
    with QueueStore(queue) as store:
        store.add(named(2), Overrides(settings=own))
    write_own_settings(queue, {"saturation": 1.5, "tint": 1} | newer)
    with QueueStore(queue) as store:
        assert [job.overrides.settings for job in store.jobs()] == [own, own]
        assert len(store.changes().jobs) == store.tally().waiting == 2
        # It can be changed, too, and then is one of this version.
        store.set_overrides([job.id for job in store.jobs()], Overrides(settings=own))
        assert {job.overrides.settings for job in store.jobs()} == {own}


def test_the_first_version_can_go_on_with_a_queue_that_this_one_used(
    queue: Path, named: Named
) -> None:
    queue.parent.mkdir(exist_ok=True)
    shutil.copy(FIRST, queue)
    with QueueStore(queue) as store:
        store.add(named(2))
        before = store.tally()
    names = columns(FIRST)
    with sqlite3.connect(queue) as connection:
        # It refuses a newer layout by this number, and names all columns that it reads or writes.
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        *_, newest = connection.execute(f"SELECT {', '.join(names)} FROM jobs ORDER BY id")
        added = dict(zip(names, newest, strict=True)) | {"id": 10_000, "target_key": b"its own"}
        marks = ", ".join("?" * len(names))
        connection.execute(
            f"INSERT INTO jobs ({', '.join(names)}) VALUES ({marks})", [*added.values()]
        )
    connection.close()
    with QueueStore(queue) as store:
        assert store.tally().waiting == before.waiting + 1
        assert [job.reason for job in store.jobs() if job.id == 10_000] == [""]


def test_true_is_no_setting(queue: Path, named: Named) -> None:
    with QueueStore(queue) as store:
        store.add(named(1), Overrides(settings=ColourSettings()))
    write_own_settings(queue, {"strength": True})
    with QueueStore(queue) as store:
        (found,) = store.jobs()
    assert found.is_damaged
    assert "is damaged" in found.reason


def test_colour_settings_that_an_older_version_wrote_have_defaults_for_the_rest(
    queue: Path, named: Named
) -> None:
    with QueueStore(queue) as store:
        store.add(named(1), Overrides(settings=ColourSettings()))
    write_own_settings(queue, {"strength": 0.5})
    with QueueStore(queue) as store:
        assert store.jobs()[0].overrides.settings == ColourSettings(strength=0.5)
