"""An archive is one file that everybody can unpack, and the same from every machine."""

import datetime
import os
import random
import shutil
import subprocess
import tarfile
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


def test_what_cannot_be_read_ends_it(folder: Path) -> None:
    """And no thread waits for more."""
    with pytest.raises(FileNotFoundError):
        archive.tar_xz(folder / "nowhere", folder.parent / "a.tar.xz", MADE_AT, lambda share: None)
