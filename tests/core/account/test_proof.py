"""`queue run --check`: what is done is proven, and what is not waits again."""

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from core.cli import main
from core.queue.jobs import Tally
from core.queue.store import QueueStore


@pytest.fixture
def done(photos: Callable[..., Path], tmp_path: Path) -> Path:
    """A queue of six photos that are done; gives the folder of their results."""
    add = ["queue", "add", str(photos(6)), "--output", str(tmp_path / "out")]
    assert main([*add, "--model", "tiny-distribution"]) == 0
    assert main(["queue", "run"]) == 0
    return tmp_path / "out"


def test_what_is_as_it_was_is_proven_and_not_made_again(
    done: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path: path.stat().st_mtime_ns for path in done.iterdir()}
    capsys.readouterr()
    assert main(["queue", "run", "--check"]) == 0
    assert "6 photos that are done proven.\n" in capsys.readouterr().err
    assert {path: path.stat().st_mtime_ns for path in done.iterdir()} == before


def test_what_is_not_as_it_was_is_told_and_made_again(
    done: Path, tmp_path: Path, home: Path, files: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    gone, touched = done / "000-colour.jpg", done / "001-colour.jpg"
    photo, missing = tmp_path / "in/002.jpg", tmp_path / "in/003.jpg"
    gone.unlink()
    touched.write_bytes(b"by somebody")
    files.settled(files.put(photo.parent, photo.name, files.jpeg(files.soft(40, 60, seed=77))))
    missing.unlink()
    capsys.readouterr()
    assert main(["queue", "run", "--check"]) == 1  # for the photo that is missing
    told = capsys.readouterr().err
    assert f"waits again: The result {gone} is missing." in told
    assert f"waits again: {touched} is not what was written." in told
    assert f"waits again: {photo} was changed since." in told
    assert f"note: {missing} is missing, or cannot be read." in told
    assert "2 photos that are done proven, 3 wait again, 1 told." in told
    assert gone.exists()
    assert touched.read_bytes() == b"by somebody"  # nothing of the user's is replaced
    assert (done / "001-colour-2.jpg").exists()
    assert (done / "002-colour-2.jpg").exists()
    with QueueStore(home / "queue.sqlite3") as store:
        assert store.tally() == Tally(done=6)
    assert main(["queue", "verify"]) == 1  # for the photo that is missing, and nothing else
    assert capsys.readouterr().out.count("not well: ") == 1


def test_without_it_nothing_is_looked_at(done: Path, home: Path) -> None:
    (done / "000-colour.jpg").unlink()
    assert main(["queue", "run"]) == 0
    assert not (done / "000-colour.jpg").exists()


def test_results_whose_disk_is_away_are_told_and_not_made_a_second_time(
    done: Path, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path.name: path.read_bytes() for path in done.iterdir()}
    done.rename(tmp_path / "unplugged")
    for _ in range(2):
        capsys.readouterr()
        assert main(["queue", "run", "--check", "--patience", "0"]) == 1
        told = capsys.readouterr().err
        assert told.count(f"note: The folder of the result {done}") == 6
        assert "0 photos that are done proven, 6 told." in told
        done.mkdir(exist_ok=True)  # as the place that a disk is mounted at
    done.rmdir()
    (tmp_path / "unplugged").rename(done)
    assert main(["queue", "run", "--check"]) == 0
    assert "6 photos that are done proven.\n" in capsys.readouterr().err
    assert {path.name: path.read_bytes() for path in done.iterdir()} == before


def test_a_result_that_was_changed_and_has_no_photo_any_more_stays_accounted_for(
    done: Path, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in/000.jpg").unlink()
    (done / "000-colour.jpg").write_bytes(b"by somebody")
    capsys.readouterr()
    assert main(["queue", "run", "--check"]) == 1
    assert f"note: {tmp_path / 'in/000.jpg'} is missing" in capsys.readouterr().err
    with QueueStore(home / "queue.sqlite3") as store:
        assert store.tally() == Tally(done=6)


def test_of_many_photos_with_one_fault_some_are_named_and_the_rest_counted(
    home: Path, tmp_path: Path, photos: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    add = ["queue", "add", str(photos(23)), "--output", str(tmp_path / "out")]
    assert main([*add, "--model", "tiny-distribution"]) == 0
    assert main(["queue", "run"]) == 0
    (tmp_path / "out").rename(tmp_path / "unplugged")
    capsys.readouterr()
    assert main(["queue", "run", "--check", "--patience", "0"]) == 1
    told = capsys.readouterr().err
    assert told.count("note: The folder of the result") == 20
    assert "... and 3 more like these." in told
    assert "0 photos that are done proven, 23 told." in told


def test_two_results_of_one_photo_are_one_photo(
    done: Path, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    account = tmp_path / "account"
    assert main(["queue", "run", "--manifest", str(account)]) == 0
    (done / "001-colour.jpg").write_bytes(b"by somebody")
    capsys.readouterr()
    assert main(["queue", "run", "--check", "--manifest", str(account)]) == 0
    assert f"6 photos accounted for in {account}." in capsys.readouterr().err
    rows = (account / "photos.csv").read_text("utf-8-sig").splitlines()
    assert len(rows) == 1 + 7  # the one that somebody changed stays in the table, to be found


def test_a_result_that_was_saved_by_hand_in_its_place_is_what_the_queue_vouches_for(
    done: Path, tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    by_hand, photo = done / "000-colour.jpg", tmp_path / "in/000.jpg"
    other = ["colorize", str(photo), "--output", str(tmp_path / "hand"), "--saturation", "1.5"]
    assert main([*other, "--model", "tiny-distribution"]) == 0
    (made,) = (tmp_path / "hand").iterdir()
    by_hand.write_bytes(made.read_bytes())
    with QueueStore(home / "queue.sqlite3") as store:
        assert store.note_saved(photo, by_hand, "tiny-distribution", "")
        first = store.jobs()[0]
        assert (first.doubt, first.notes) == (None, ())
    assert main(["queue", "verify"]) == 0
    capsys.readouterr()
    assert main(["queue", "run", "--check"]) == 0
    assert "6 photos that are done proven.\n" in capsys.readouterr().err
    assert len(list(done.iterdir())) == 6
    # What is done to it afterwards is told as ever.
    by_hand.write_bytes(b"by somebody")
    assert main(["queue", "verify"]) == 1
