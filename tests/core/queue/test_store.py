"""What is in the queue, and what its readers and editors do with it."""

import os
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from core.base.errors import DamagedPhoto, QueueError
from core.base.sentence import Sentence
from core.batch.existing import Existing
from core.batch.plan import Job
from core.colour.colour_settings import ColourSettings
from core.image.formats import BadContent
from core.queue.database import Database
from core.queue.jobs import Edge, JobEnding, JobState, Overrides, Tally
from core.queue.run_writer import RunWriter
from core.queue.store import QueueStore

Named = Callable[[int], list[Job]]
FAILED = JobEnding(JobState.FAILED, "It is empty.", "Remove it.")


def end_next(store: QueueStore, ending: JobEnding) -> int:
    """Do as a run does with the first photo that waits; give its id."""
    with Database(store.path) as database:
        run_writer = RunWriter(database)
        job, _ = run_writer.begin_next("natural", Existing.KEEP_BOTH)
        return run_writer.end(job.id, ending).id


def names(store: QueueStore) -> list[str]:
    return [job.job.source.stem for job in store.jobs()]


def test_photos_are_read_back_in_the_order_they_were_added(store: QueueStore, named: Named) -> None:
    jobs = named(3)
    before = datetime.now(UTC)
    own = Overrides("sepia", ColourSettings(0.8, tint=-0.25), quality=80, recolour=True)
    added = store.add(jobs, own)
    assert len(added.new) == 3
    assert added.known == added.woken == ()
    found = store.jobs()
    assert [job.job for job in found] == jobs
    assert [job.id for job in found] == list(added.new)
    for job in found:
        assert job.state is JobState.WAITING
        assert job.overrides == own
        assert before - timedelta(seconds=1) <= job.added <= datetime.now(UTC)
        assert (job.began, job.ended, job.attempts) == (None, None, 0)
    assert store.tally() == Tally(waiting=3)
    assert store.job(found[1].id) == found[1]
    assert store.job(99) is None


def test_a_queue_outlives_its_store(queue: Path, named: Named) -> None:
    with QueueStore(queue) as store:
        store.add(named(2))
        before = store.jobs()
    with QueueStore(queue) as store:
        assert store.jobs() == before


def test_a_photo_is_in_the_queue_once_for_each_result(store: QueueStore, named: Named) -> None:
    (job,) = named(1)
    first = store.add([job, job])
    assert len(first.new) == len(first.known) == 1
    assert store.add([job]).known == first.new
    assert store.add([Job(job.source, Path("/elsewhere/a.jpg"))]).new
    assert store.tally() == Tally(waiting=2)


def test_a_folder_reached_by_two_names_is_one(store: QueueStore, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    store.add([Job(tmp_path / "real/a.jpg", tmp_path / "out/a.jpg")])
    again = store.add([Job(tmp_path / "link/a.jpg", tmp_path / "out/a.jpg")])
    assert again.new == ()
    assert store.tally() == Tally(waiting=1)


def test_adding_again_wakes_what_has_ended_only_when_asked(store: QueueStore, named: Named) -> None:
    jobs = named(2)
    store.add(jobs)
    ended = end_next(store, JobEnding(JobState.DONE, seconds=2.0, model="natural"))
    known = store.add(jobs)
    assert known.known == tuple(job.id for job in store.jobs())
    assert store.tally() == Tally(waiting=1, done=1)
    woken = store.add(jobs, again=True)
    assert woken.woken == (ended,)
    assert store.tally() == Tally(waiting=2)
    job = store.job(ended)
    assert (job.seconds, job.model, job.began, job.ended, job.attempts) == (0, "", None, None, 0)


def test_adding_again_gives_what_waits_the_new_overrides(store: QueueStore, named: Named) -> None:
    jobs = named(2)
    store.add(jobs, Overrides(quality=50))
    done = end_next(store, JobEnding(JobState.DONE))
    store.add(jobs, Overrides(quality=90))
    assert [job.overrides.quality for job in store.jobs()] == [50, 90]
    assert store.job(done).overrides.quality == 50
    store.add(jobs)
    assert [job.overrides.quality for job in store.jobs()] == [50, 90]


def test_results_never_share_a_name(store: QueueStore) -> None:
    wanted = Path("/out/a-colour.jpg")
    store.add([Job(Path("/x/a.jpg"), wanted)])
    store.add([Job(Path("/y/a.jpg"), wanted), Job(Path("/z/A.jpg"), Path("/out/A-COLOUR.jpg"))])
    targets = [job.job.target.name for job in store.jobs()]
    assert targets == ["a-colour.jpg", "a-colour-2.jpg", "A-COLOUR-3.jpg"]
    # The same request means the same photos, though one result is called otherwise.
    assert store.add([Job(Path("/y/a.jpg"), wanted)]).new == ()


def test_a_photo_is_made_for_each_result_that_is_wanted_of_it(store: QueueStore) -> None:
    photo = Path("/p/a.jpg")
    (first,) = store.add([Job(photo, Path("/web/a.jpg"))]).new
    added = store.add(
        [Job(photo, Path("/print/a.tif")), Job(Path("/p/b.jpg"), Path("/print/b.tif"))]
    )
    assert len(added.new) == 2
    assert added.also == added.new[:1]  # the other one is in the queue for nothing else
    assert store.add([Job(photo, Path("/web/a.jpg"))]).known == (first,)


def test_a_photo_that_an_earlier_version_spelt_with_dots_is_the_same_photo(
    store: QueueStore, tmp_path: Path
) -> None:
    (tmp_path / "in").mkdir()
    job = Job(tmp_path / "in/a.jpg", tmp_path / "out/a-colour.jpg")
    store.add([job])
    with closing(sqlite3.connect(store.path)) as connection, connection:
        dotted = [
            os.fsencode(tmp_path / "x" / ".." / path)
            for path in ("in/../in/a.jpg", "out/a-colour.jpg")
        ]
        connection.execute("UPDATE jobs SET source = ?, target = ?", dotted)
    (found,) = store.jobs()
    assert found.job == job
    assert store.add([job]).known == (found.id,)


def test_a_result_never_takes_the_name_of_a_photo_of_the_queue(store: QueueStore) -> None:
    own = Path("/p/a-colour.jpg")
    store.add([Job(own, Path("/p/a-colour-colour.jpg"))])
    store.add([Job(Path("/p/a.jpg"), own)])
    assert store.jobs()[1].job.target == Path("/p/a-colour-2.jpg")


def test_relative_paths_are_kept_absolute(
    store: QueueStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    store.add([Job(Path("a.jpg"), Path("out/a.jpg"))])
    monkeypatch.chdir("/")
    assert store.jobs()[0].job == Job(tmp_path / "a.jpg", tmp_path / "out/a.jpg")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are valid Unicode")
def test_names_that_are_not_valid_unicode_come_back_as_they_were(store: QueueStore) -> None:
    raw = b"/in/\xff\xfe \xe5\x86\x99\n=.jpg"
    job = Job(Path(os.fsdecode(raw)), Path(os.fsdecode(b"/out/\xff.jpg")))
    store.add([job])
    sentence = f"{job.source} is empty."
    end_next(store, JobEnding(JobState.FAILED, sentence, notes=(sentence,), details=sentence))
    (found,) = store.jobs()
    assert found.job == job
    assert os.fsencode(found.job.source) == raw
    assert (found.reason, found.notes, found.details) == (sentence, (sentence,), sentence)


def test_how_a_photo_failed_can_be_said_in_any_language(store: QueueStore, named: Named) -> None:
    (job,) = named(1)
    store.add([job])
    error = DamagedPhoto(
        "{path} is damaged: {why}.",
        hint="Scan it again.",
        path=job.source,
        why=BadContent("it ends too early"),
    )
    note = Sentence("The first of its {count} pictures was used.", count=3)
    end_next(store, JobEnding(JobState.FAILED, error.message, error.hint, (note, "Plain.")))
    (found,) = store.jobs()
    assert found.reason == f"{job.source} is damaged: it ends too early."
    assert isinstance(found.reason, Sentence)
    assert found.reason.template == "{path} is damaged: {why}."
    assert isinstance(found.reason.fields["why"], Sentence)
    assert isinstance(found.hint, Sentence)
    assert [getattr(told, "template", "") for told in found.notes] == [note.template, ""]
    store.wait_again([found.id])
    (fresh,) = store.jobs()
    assert (fresh.reason, fresh.hint, fresh.notes) == ("", "", ())


@pytest.mark.parametrize(
    "coded", ["", "[]", "[null]", '[{"template": "Something else.", "fields": {}}]', '["x", 1, 2]']
)
def test_a_failure_whose_template_is_not_known_is_english(
    store: QueueStore, named: Named, coded: str
) -> None:
    store.add(named(1))
    end_next(store, FAILED)
    with sqlite3.connect(store.path) as connection:
        connection.execute("UPDATE jobs SET sentences = ?", (coded,))
    connection.close()
    (found,) = store.jobs()
    assert (found.reason, found.hint) == ("It is empty.", "Remove it.")
    assert not isinstance(found.reason, Sentence)


def test_photos_can_be_moved(store: QueueStore, named: Named) -> None:
    ids = store.add(named(5)).new
    store.move([ids[4]], ids[1])
    assert names(store) == ["00000", "00004", "00001", "00002", "00003"]
    store.move([ids[2], ids[0]], Edge.BOTTOM)
    assert names(store) == ["00004", "00001", "00003", "00000", "00002"]
    store.move([ids[2]], Edge.TOP)
    assert names(store) == ["00002", "00004", "00001", "00003", "00000"]


def test_photos_can_be_moved_between_the_same_two_for_ever(store: QueueStore, named: Named) -> None:
    ids = store.add(named(4)).new
    expected = [0, 1, 2, 3]
    for turn in range(80):
        moved = 2 + turn % 2
        expected.remove(moved)
        expected.insert(1, moved)
        others = [number for number in expected if number != moved]
        store.move([ids[moved]], ids[others[1]])
        assert names(store) == [f"{number:05}" for number in expected]


def test_a_moved_photo_is_begun_in_its_new_place(store: QueueStore, named: Named) -> None:
    ids = store.add(named(3)).new
    store.move([ids[2]], Edge.TOP)
    assert end_next(store, FAILED) == ids[2]
    assert end_next(store, FAILED) == ids[0]


def test_what_failed_can_be_tried_again(store: QueueStore, named: Named) -> None:
    store.add(named(3))
    failed = end_next(store, FAILED)
    end_next(store, JobEnding(JobState.SKIPPED, "It is in colour."))
    assert store.tally() == Tally(waiting=1, failed=1, skipped=1)
    assert store.job(failed).reason == "It is empty."
    assert store.retry_failed() == 1
    assert store.tally() == Tally(waiting=2, skipped=1)
    job = store.job(failed)
    assert (job.state, job.reason, job.hint) == (JobState.WAITING, "", "")
    assert store.wait_again([job.id for job in store.jobs()]) != ()
    assert store.tally() == Tally(waiting=3)


def test_the_queue_is_cleared_of_what_is_done_or_of_all_but_what_is_at_hand(
    store: QueueStore, named: Named
) -> None:
    ids = store.add(named(4)).new
    end_next(store, JobEnding(JobState.DONE))
    end_next(store, FAILED)
    with Database(store.path) as database:
        RunWriter(database).begin_next("natural", Existing.KEEP_BOTH)
    assert store.clear((JobState.DONE, JobState.SKIPPED)) == 1
    assert store.tally() == Tally(waiting=1, working=1, failed=1)
    assert store.remove([ids[2], ids[3], 99]) == (ids[3],)
    assert store.clear(tuple(JobState)) == 1
    assert store.tally() == Tally(working=1)


def test_ids_are_never_used_again(store: QueueStore, named: Named) -> None:
    first = store.add(named(2)).new
    store.clear(tuple(JobState))
    assert not set(store.add(named(2)).new) & set(first)


def test_photos_get_their_own_ways_until_they_are_begun(store: QueueStore, named: Named) -> None:
    ids = store.add(named(3)).new
    with Database(store.path) as database:
        begun, _ = RunWriter(database).begin_next("natural", Existing.KEEP_BOTH)
    bold = Overrides(settings=ColourSettings(vividness=1.0))
    assert store.set_overrides(ids, bold) == ids[1:]
    assert store.job(begun.id).overrides == Overrides()
    assert store.job(ids[1]).overrides == bold
    store.set_overrides([ids[1]], Overrides())
    assert store.job(ids[1]).overrides == Overrides()


def test_results_can_be_sent_elsewhere_until_they_are_done(store: QueueStore, named: Named) -> None:
    ids = store.add(named(3)).new
    done = end_next(store, JobEnding(JobState.DONE))
    moved = store.retarget({job_id: Path("/new/a.jpg") for job_id in ids})
    assert moved == ids[1:]
    targets = [str(job.job.target) for job in store.jobs()]
    assert targets == ["/out/00000.jpg", "/new/a.jpg", "/new/a-2.jpg"]
    assert store.job(done).job.target == Path("/out/00000.jpg")


def test_two_photos_can_swap_their_results(store: QueueStore, named: Named) -> None:
    one, two = store.add(named(2)).new
    store.retarget({one: Path("/out/00001.jpg"), two: Path("/out/00000.jpg")})
    targets = [job.job.target.name for job in store.jobs()]
    assert targets == ["00001.jpg", "00000.jpg"]


def test_small_values_are_kept_by_name(store: QueueStore, queue: Path) -> None:
    options = {"quality": 90, "folder": "/out/\udcff", "keep": [True, None, 1.5]}
    assert store.value("export") is None
    store.set_value("export", options)
    with QueueStore(queue) as other:
        assert other.value("export") == options
        other.set_value("export", None)
    assert store.value("export") is None
    with pytest.raises(ValueError, match="JSON"):
        store.set_value("export", float("nan"))


def test_a_change_that_fails_leaves_all_as_it_was(store: QueueStore, named: Named) -> None:
    store.add(named(2))

    def broken() -> object:
        yield from named(5)
        raise OSError("the disk of the photos went away")

    with pytest.raises(OSError, match="went away"):
        store.add(broken())
    assert store.tally() == Tally(waiting=2)
    assert len(store.add(named(3)).new) == 1


def test_a_store_serves_the_thread_that_opened_it_only(store: QueueStore) -> None:
    import threading

    raised: list[Exception] = []

    def use() -> None:
        try:
            store.tally()
        except Exception as error:
            raised.append(error)

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    assert len(raised) == 1
    assert not isinstance(raised[0], QueueError)


def test_a_photo_is_known_by_whatever_way_to_its_folder_and_for_whatever_result(
    store: QueueStore, photos: Callable[..., list[Job]], tmp_path: Path
) -> None:
    first, second = photos(2)
    store.add([first])
    link = tmp_path / "link"
    link.symlink_to(first.source.parent, target_is_directory=True)
    asked = [link / first.source.name, first.source, second.source]
    assert store.known(asked) == {link / first.source.name, first.source}
