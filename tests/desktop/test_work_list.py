from pathlib import Path

import pytest

from core.plan import Job
from desktop.work_list import (
    QueueItem,
    Status,
    common_folder,
    plan_dropped,
    seconds_left,
    tally_of,
)


def touch(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    return path


def test_a_folder_gets_a_folder_beside_it_with_the_same_tree(tmp_path: Path) -> None:
    touch(tmp_path / "album" / "a.jpg")
    touch(tmp_path / "album" / "deep" / "b.png")
    planned = plan_dropped([tmp_path / "album"], None)
    assert {job.target.relative_to(tmp_path) for job in planned.jobs} == {
        Path("album-colour/a-colour.jpg"),
        Path("album-colour/deep/b-colour.png"),
    }


def test_loose_photos_get_their_results_beside_them(tmp_path: Path) -> None:
    first, second = touch(tmp_path / "x" / "a.jpg"), touch(tmp_path / "y" / "a.jpg")
    planned = plan_dropped([first, second], None)
    assert [job.target for job in planned.jobs] == [
        first.with_name("a-colour.jpg"),
        second.with_name("a-colour.jpg"),
    ]


def test_a_photo_dropped_alone_and_in_its_folder_is_one_job(tmp_path: Path) -> None:
    photo = touch(tmp_path / "album" / "a.jpg")
    assert len(plan_dropped([photo, tmp_path / "album"], None).jobs) == 1


def test_one_folder_for_all_never_mixes_results_up(tmp_path: Path) -> None:
    first, second = touch(tmp_path / "x" / "a.jpg"), touch(tmp_path / "y" / "a.jpg")
    planned = plan_dropped([first, second], tmp_path / "out")
    assert len({job.target for job in planned.jobs}) == 2
    assert all(job.target.parent == tmp_path / "out" for job in planned.jobs)


def test_an_empty_folder_is_a_problem_and_no_job(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    planned = plan_dropped([tmp_path / "empty"], None)
    assert not planned.jobs
    assert len(planned.problems) == 1


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
