"""The table of all photos."""

import csv
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from core.base.errors import FolderNotWritable, UsageError
from core.batch.existing import Existing
from core.batch.plan import Job
from core.queue.database import Database
from core.queue.jobs import JobEnding, JobState
from core.queue.queue_table import HEADER, write_report
from core.queue.run_writer import RunWriter
from core.queue.store import QueueStore


def end_next(store: QueueStore, ending: JobEnding) -> None:
    with Database(store.path) as database:
        run_writer = RunWriter(database)
        job, _ = run_writer.begin_next("natural", Existing.KEEP_BOTH)
        run_writer.end(job.id, ending)


def lines(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_every_photo_has_a_line(store: QueueStore, tmp_path: Path) -> None:
    photos = [Job(Path(f"/in/{name}.jpg"), Path(f"/out/{name}.jpg")) for name in ("a", "b, é", "c")]
    store.add(photos)
    end_next(store, JobEnding(JobState.DONE, seconds=1.234, model="natural", doubt=21.26))
    end_next(store, JobEnding(JobState.FAILED, 'It is "empty".', "Remove it."))
    path = tmp_path / "report.csv"
    write_report(store.jobs(), path)
    assert path.read_bytes().startswith(b"\xef\xbb\xbfsource,")
    header, first, second, third = lines(path)
    assert header == list(HEADER)
    ended = store.jobs()[0].ended.astimezone()
    assert first[:7] == ["/in/a.jpg", "/out/a.jpg", "done", "", "", "1.23", "natural"]
    assert first[7] == f"{ended:%Y-%m-%d %H:%M:%S}"
    assert first[8:] == ["", "", "", "", "21.3", "yes", "", "", ""]
    assert second[8:] == [""] * 9
    assert second[:5] == ["/in/b, é.jpg", "/out/b, é.jpg", "failed", 'It is "empty".', "Remove it."]
    assert third[2:] == ["waiting", *[""] * 14]


def test_what_is_in_colour_in_part_says_so_until_it_is_made_again(
    store: QueueStore, tmp_path: Path
) -> None:
    store.add([Job(Path("/in/a.jpg"), Path("/out/a.jpg"))])
    end_next(store, JobEnding(JobState.DONE, notes=("Cut.", "Old."), is_cut=True))
    path = tmp_path / "report.csv"
    write_report(store.jobs(), path)
    assert lines(path)[1][-4:] == ["yes", "yes", "", "Cut. Old."]
    store.wait_again([store.jobs()[0].id])
    write_report(store.jobs(), path)
    assert lines(path)[1][-3:] == ["", "", ""]


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t", "＝"])
def test_no_cell_is_a_formula(store: QueueStore, tmp_path: Path, begin: str) -> None:
    store.add([Job(Path("/in/a.jpg"), Path("/out/a.jpg"))])
    end_next(store, JobEnding(JobState.FAILED, f'{begin}HYPERLINK("http://evil") is empty.'))
    write_report(store.jobs(), tmp_path / "report.csv")
    for line in lines(tmp_path / "report.csv"):
        assert not any(cell.startswith(begin) for cell in line)
    assert "HYPERLINK" in lines(tmp_path / "report.csv")[1][3]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are valid Unicode")
def test_names_that_are_not_valid_unicode_are_spelt(store: QueueStore, tmp_path: Path) -> None:
    store.add([Job(Path(os.fsdecode(b"/in/\xff\n.jpg")), Path("/out/a.jpg"))])
    write_report(store.jobs(), tmp_path / "report.csv")
    assert lines(tmp_path / "report.csv")[1][0] == "/in/\\udcff\n.jpg"


def test_a_report_takes_the_place_of_an_older_one_whole(
    store: QueueStore, named: Callable[[int], list[Job]], tmp_path: Path
) -> None:
    path = tmp_path / "report.csv"
    store.add(named(20))
    write_report(store.jobs(), path)
    before = path.read_bytes()

    def torn() -> object:
        yield from store.jobs()[:5]
        raise ValueError("the queue went away")

    with pytest.raises(ValueError, match="went away"):
        write_report(torn(), path)
    assert path.read_bytes() == before
    write_report([], path)
    assert lines(path) == [list(HEADER)]
    assert [file.name for file in tmp_path.glob(".*")] == []


def test_a_report_never_replaces_a_photo(tmp_path: Path) -> None:
    photo = tmp_path / "a.jpg"
    photo.write_bytes(b"a photo")
    with pytest.raises(UsageError, match=r"does not end in \.csv"):
        write_report([], photo)
    assert photo.read_bytes() == b"a photo"


def test_a_folder_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FolderNotWritable, match=r"report\.csv cannot be written"):
        write_report([], tmp_path / "nowhere/report.csv")
