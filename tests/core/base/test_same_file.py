"""Paths mean one file however it is reached, and keys are one where some disk makes them one."""

import os
import unicodedata
from pathlib import Path

import pytest

from core.base.same_file import FileIdentities


def test_a_file_is_the_same_through_a_linked_folder_and_relative(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "album").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "album")
    monkeypatch.chdir(tmp_path / "album")
    same = FileIdentities()
    identity = same.of(tmp_path / "album" / "a.jpg")
    assert same.of(tmp_path / "link" / "a.jpg") == same.of(Path("a.jpg")) == identity
    assert same.of_folder(tmp_path / "link") == same.of_folder(Path()) != same.of_folder(tmp_path)


def test_a_linked_file_is_a_file_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "link.jpg").symlink_to(tmp_path / "a.jpg")
    same = FileIdentities()
    assert same.of(tmp_path / "link.jpg").exact != same.of(tmp_path / "a.jpg").exact


def test_case_and_accents_differ_exactly_and_not_by_the_key(tmp_path: Path) -> None:
    same = FileIdentities()
    composed = same.of(tmp_path / "Été.JPG")
    taken_apart = same.of(tmp_path / unicodedata.normalize("NFD", "été.jpg"))
    assert composed.exact != taken_apart.exact
    assert composed.key == taken_apart.key


@pytest.mark.skipif(os.name == "nt", reason="Windows has no one root")
def test_the_root_of_a_disk_holds_files_too() -> None:
    same = FileIdentities()
    assert same.of(Path("/a.jpg")).exact.startswith(same.of_folder(Path("/")).exact)
