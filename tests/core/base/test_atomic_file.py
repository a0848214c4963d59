"""A small file is replaced whole, or stays as it was."""

import threading
from pathlib import Path

import pytest

from core.base.atomic_file import replace_file, sweep_drafts
from core.base.errors import WriteError


@pytest.mark.parametrize("is_synced", [True, False])
def test_a_file_is_replaced_and_nothing_is_left_beside_it(tmp_path: Path, is_synced: bool) -> None:
    target = tmp_path / "not" / "there" / "file.json"
    for content in (b"first", b"second"):
        replace_file(target, content, is_synced=is_synced)
        assert target.read_bytes() == content
    assert [*target.parent.iterdir()] == [target]


def test_what_cannot_be_replaced_stays_and_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").mkdir()
    with pytest.raises(WriteError):
        replace_file(tmp_path / "file", b"new")
    (tmp_path / "text").write_bytes(b"old")
    with pytest.raises(WriteError):
        replace_file(tmp_path / "text" / "below", b"new")
    assert (tmp_path / "text").read_bytes() == b"old"


def test_no_file_is_lost_while_left_drafts_are_swept_away(tmp_path: Path) -> None:
    is_over = threading.Event()

    def sweep() -> None:
        while not is_over.is_set():
            sweep_drafts(tmp_path)

    sweeper = threading.Thread(target=sweep)
    sweeper.start()
    try:
        for number in range(2000):
            replace_file(tmp_path / "a", b"%d" % number, is_synced=False)
            assert (tmp_path / "a").read_bytes() == b"%d" % number
    finally:
        is_over.set()
        sweeper.join()
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
