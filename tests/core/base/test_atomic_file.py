"""A small file is replaced whole, or stays as it was."""

from pathlib import Path

import pytest

from core.base.atomic_file import replace_file
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
