"""The folder of a manifest: what is there of others stays, and a full disk costs no row."""

import contextlib
import json
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.account.manifest import Manifest, open_manifest
from core.account.photo_row import PhotoRow
from core.base.errors import DiskFull
from core.cli import main
from tests.core.account.premis_rules import NAMESPACE, faults

MODEL = "tiny-distribution"


def colorize(*arguments: str | Path) -> int:
    return main(["colorize", "--model", MODEL, *map(str, arguments)])


def queue(*arguments: str | Path) -> int:
    return main(["queue", *map(str, arguments)])


def row(name: str, **values: str) -> PhotoRow:
    return PhotoRow(f"/in/{name}.jpg", f"/out/{name}-colour.jpg", "failed", ended=name, **values)


def sources_in(manifest: Path) -> list[str]:
    lines = (manifest / "photos.jsonl").read_text().splitlines()
    return [Path(json.loads(line)["source"]).stem for line in lines if line]


@pytest.mark.parametrize(
    "name",
    ["manifest-sha256.txt", "SHA256SUMS", "photos.csv", "premis.xml", "bagit.txt", "photos.jsonl"],
)
def test_what_somebody_else_has_there_is_not_replaced(
    photos: Callable[..., Path], tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = photos(1)
    (folder / name).write_text("of the archive\n")
    assert colorize(folder, "--output", tmp_path / "out", "--manifest", folder) == 1
    assert f"{folder / name} is there and is not of a manifest" in capsys.readouterr().err
    assert sorted(path.name for path in folder.iterdir()) == sorted(["000.jpg", name])
    assert (folder / name).read_text() == "of the archive\n"
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("left", [b"", b'{"sou', b'{"source": "/in/a.j\n', b"\0" * 100])
def test_what_a_kill_left_of_the_first_row_keeps_no_later_run_out(
    tmp_path: Path, left: bytes
) -> None:
    (tmp_path / "photos.jsonl").write_bytes(left)
    (tmp_path / "photos.csv").write_bytes(b"made by it")
    with open_manifest(tmp_path) as manifest:
        manifest.add(row("a"))
        assert manifest.make().photos == 1


@contextlib.contextmanager
def full_after(file: Path, more: int) -> Iterator[None]:
    """Let no file become larger than one is and so many bytes."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (file.stat().st_size + more, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.skipif(sys.platform == "win32", reason="files have no limits there")
@pytest.mark.parametrize("more", [0, 100, 700])
def test_rows_that_a_full_disk_took_in_part_are_written_when_there_is_room(
    tmp_path: Path, more: int
) -> None:
    def add_all(manifest: Manifest) -> None:
        manifest.take_up(row(f"{number}", reason="x" * number) for number in range(1, 9))

    with open_manifest(tmp_path) as manifest:
        manifest.add(row("first"))
        with full_after(tmp_path / "photos.jsonl", more):
            for _ in range(2):
                with pytest.raises(DiskFull):
                    add_all(manifest)
            with pytest.raises(DiskFull):
                manifest.add(row("last", reason="y" * 900))
        add_all(manifest)
        manifest.add(row("last"))
        assert manifest.make().photos == 10
    assert sources_in(tmp_path) == ["first", *map(str, range(1, 9)), "last"]
    with (tmp_path / "photos.csv").open(encoding="utf-8-sig") as table:
        assert len([*table]) == 11
    with open_manifest(tmp_path) as manifest:
        assert manifest.make().photos == 10


def test_a_bag_that_is_none_any_more_does_not_say_that_it_is_one(
    photos: Callable[..., Path], tmp_path: Path
) -> None:
    bag = tmp_path / "bag"
    assert colorize(photos(1), "--output", bag / "data", "--manifest", bag) == 0
    assert (bag / "bagit.txt").exists()
    assert colorize(photos(1), "--output", tmp_path / "elsewhere", "--manifest", bag) == 0
    assert not (bag / "bagit.txt").exists()


def test_a_mark_that_is_set_later_is_no_second_event(
    photos: Callable[..., Path], tmp_path: Path
) -> None:
    manifest = tmp_path / "account"
    folder = photos(2)
    assert queue("add", folder, "--output", tmp_path / "out", "--model", MODEL) == 0
    assert queue("run", "--manifest", manifest) == 0
    assert queue("mark", folder / "001.jpg", "good") == 0
    assert queue("manifest", manifest) == 0
    rows = [json.loads(line) for line in (manifest / "photos.jsonl").read_text().splitlines()]
    assert [one["mark"] for one in rows] == ["", "", "good"]
    root = ElementTree.parse(manifest / "premis.xml").getroot()
    assert faults(root) == []
    identifiers = [one.text for one in root.iter(f"{NAMESPACE}eventIdentifierValue")]
    assert len(identifiers) == len({*identifiers}) == 2


def test_rows_from_another_system_are_gone_on_with(tmp_path: Path) -> None:
    there = PhotoRow("C:\\scans\\ä 1.jpg", "\\\\server\\share\\ä 1-colour.jpg", "done",
                     result_sha256="0" * 64, result_size=1)  # fmt: skip
    with open_manifest(tmp_path) as manifest:
        manifest.take_up([there, row("here")])
        assert manifest.make().results == 1
    root = ElementTree.parse(tmp_path / "premis.xml").getroot()
    assert faults(root) == []
    uris = [one.text for one in root.iter(f"{NAMESPACE}objectIdentifierValue")]
    assert "file:///C:/scans/%C3%A4%201.jpg" in uris
    assert "file://server/share/%C3%A4%201-colour.jpg" in uris
    names = [one.text for one in root.iter(f"{NAMESPACE}originalName")]
    assert "ä 1.jpg" in names


def test_a_file_of_somebody_is_not_told_for_the_result_of_a_photo_that_cannot_be_read(
    tmp_path: Path,
) -> None:
    stranger = tmp_path / "a-colour.jpg"
    stranger.write_bytes(b"of somebody")
    skipped = PhotoRow(str(tmp_path / "gone.jpg"), str(stranger), "skipped", ended="x")
    with open_manifest(tmp_path / "account") as manifest:
        manifest.add(skipped)
        assert manifest.make().results == 0
