from pathlib import Path

import pytest

from core.plan import Job
from desktop.work_list import (
    QueueItem,
    Status,
    common_folder,
    seconds_left,
    tally_of,
)


def test_the_tally_counts_every_status() -> None:
    job = Job(Path("a"), Path("b"))
    items = [QueueItem(job, status) for status in Status for _ in range(2)]
    tally = tally_of(items)
    assert (tally.total, tally.ended, tally.unfinished) == (10, 6, 4)


def test_the_folder_shown_is_the_one_that_all_share() -> None:
    deep = [
        Job(Path("/p/a/x.jpg"), Path("/p/a-colour/x-colour.jpg")),
        Job(Path("/p/a/d/y.jpg"), Path("/p/a-colour/d/y-colour.jpg")),
    ]
    assert common_folder(deep) == Path("/p/a-colour")
    beside = [Job(Path("/p/x.jpg"), Path("/p/x-c.jpg")), Job(Path("/q/x.jpg"), Path("/q/x-c.jpg"))]
    assert common_folder(beside) is None
    assert common_folder(beside[:1]) == Path("/p")
    assert common_folder([]) is None


def test_time_left_is_reckoned_from_the_last_photos() -> None:
    steady = [float(second) for second in range(0, 100, 2)]
    assert seconds_left(steady, 30) == pytest.approx(60)
    slowing = steady + [steady[-1] + 10.0 * n for n in range(1, 31)]
    assert seconds_left(slowing, 3) == pytest.approx(30)


def test_time_left_is_unknown_at_first() -> None:
    assert seconds_left([0.0, 1.0], 100) is None
    assert seconds_left([], 100) is None
