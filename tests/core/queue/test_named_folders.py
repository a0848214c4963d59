"""The folders that were named are known while their photos are in the queue."""

from pathlib import Path

from core.batch.plan import Job
from core.queue.jobs import JobState
from core.queue.named_folders import named_folders, note_named_folders
from core.queue.store import QueueStore


def test_folders_are_kept_in_their_order_and_files_are_passed_over(
    store: QueueStore, tmp_path: Path
) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        folder.mkdir()
    photo = one / "a.jpg"
    photo.write_bytes(b"x")
    note_named_folders(store, [other, photo])
    store.add([Job(photo, tmp_path / "out/a.jpg")])
    note_named_folders(store, [one, other])
    assert named_folders(store) == (other, one)


def test_they_are_forgotten_with_what_comes_into_an_empty_queue(
    store: QueueStore, tmp_path: Path
) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        folder.mkdir()
    note_named_folders(store, [one])
    store.add([Job(one / "a.jpg", tmp_path / "out/a.jpg")])
    store.clear(tuple(JobState))
    note_named_folders(store, [other])
    assert named_folders(store) == (other,)
