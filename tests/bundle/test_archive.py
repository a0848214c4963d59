"""An archive is one file that everybody can unpack, and the same from every machine."""

import datetime
import os
import random
import shutil
import stat
import subprocess
import tarfile
import threading
import zipfile
from pathlib import Path

import pytest

from tools.bundle import archive

MADE_AT = datetime.datetime(2026, 11, 25, tzinfo=datetime.UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Files of many blocks, a link, and a file that is empty."""
    folder = tmp_path / "Für Oma"
    folder.mkdir()
    source = random.Random(0)
    for number in range(5):
        (folder / f"{number}.bin").write_bytes(source.randbytes(70_000) + bytes(70_000))
    (folder / "link").symlink_to("0.bin")
    (folder / "empty").touch()
    return folder


@pytest.fixture(autouse=True)
def _many_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "_BLOCK", 50_000)


def packed(folder: Path, name: str) -> Path:
    shares: list[float] = []
    file = folder.parent / name
    archive.tar_xz(folder, file, MADE_AT, shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1
    return file


def test_what_all_processors_packed_is_one_archive(folder: Path, tmp_path: Path) -> None:
    file = packed(folder, "a.tar.xz")
    with tarfile.open(file) as opened:
        opened.extractall(tmp_path / "unpacked", filter="data")
    unpacked = tmp_path / "unpacked" / folder.name
    names = sorted(path.name for path in folder.iterdir())
    assert sorted(path.name for path in unpacked.iterdir()) == names
    for name in names:
        assert (unpacked / name).read_bytes() == (folder / name).read_bytes()
    assert (unpacked / "link").readlink() == Path("0.bin")


@pytest.mark.skipif(shutil.which("xz") is None, reason="xz")
def test_the_tool_that_users_have_unpacks_it(folder: Path) -> None:
    subprocess.run(["xz", "--test", packed(folder, "a.tar.xz")], check=True)


def test_the_number_of_processors_does_not_matter(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = set()
    for count in (1, 2, 16):
        monkeypatch.setattr(os, "cpu_count", lambda count=count: count)
        made.add(packed(folder, f"{count}.tar.xz").read_bytes())
    assert len(made) == 1


def test_what_breaks_off_leaves_the_archive_before_and_no_thread(folder: Path) -> None:
    before = packed(folder, "a.tar.xz").read_bytes()
    (folder / "new.bin").write_bytes(bytes(100_000))

    def break_off(share: float) -> None:
        if share > 0.3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        archive.tar_xz(folder, folder.parent / "a.tar.xz", MADE_AT, break_off)
    assert (folder.parent / "a.tar.xz").read_bytes() == before
    assert [path.name for path in folder.parent.iterdir() if path != folder] == ["a.tar.xz"]
    assert not [one for one in threading.enumerate() if "ThreadPool" in one.name]


def test_a_folder_that_is_not_there_makes_no_archive(folder: Path) -> None:
    with pytest.raises(FileNotFoundError):
        archive.tar_xz(folder / "nowhere", folder.parent / "a.tar.xz", MADE_AT, lambda share: None)
    assert not (folder.parent / "a.tar.xz").exists()


def test_a_zip_holds_files_and_links(folder: Path) -> None:
    shares: list[float] = []
    file = folder.parent / "a.zip"
    archive.zipped(folder, file, MADE_AT, shares.append)
    assert shares[-1] == 1
    with zipfile.ZipFile(file) as opened:
        members = {member.filename: member for member in opened.infolist()}
        assert opened.read(f"{folder.name}/0.bin") == (folder / "0.bin").read_bytes()
        assert opened.read(f"{folder.name}/link") == b"0.bin"
    assert {name.rpartition("/")[2] for name in members} == {p.name for p in folder.iterdir()}
    assert stat.S_ISLNK(members[f"{folder.name}/link"].external_attr >> 16)
