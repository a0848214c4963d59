"""Packages: written safely, read with suspicion."""

import hashlib
import io
import os
import stat
import struct
import tracemalloc
import zipfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from core.base.atomic_file import replacing
from core.base.errors import DiskFull, FolderNotWritable, PackageError
from core.model.card import card_to_json
from core.model.package import MEMBER_LIMITS, open_package, write_package

IS_ROOT = os.name != "posix" or os.geteuid() == 0


def picture(kind: str) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (8, 6), (90, 120, 60)).save(buffer, kind)
    return buffer.getvalue()


def entry(name: str, *, mode: int = 0o644, flags: int = 0) -> zipfile.ZipInfo:
    made = zipfile.ZipInfo(name)
    made.external_attr = mode << 16
    made.flag_bits |= flags
    return made


def members_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(path: Path, *members: tuple[str | zipfile.ZipInfo, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return path


def refusal(path: Path) -> PackageError:
    """Open and read all; the error must be one clear sentence."""
    with pytest.raises(PackageError) as caught:
        open_package(path).verify()
    error = caught.value
    assert path.name in error.message
    assert error.message.endswith(".")
    assert error.message.isprintable()
    assert error.hint
    assert error.path == path
    return error


@pytest.fixture
def members(tiny_package: Path) -> list[tuple[str, bytes]]:
    return list(members_of(tiny_package).items())


@pytest.mark.parametrize(("kind", "name"), [("WEBP", "preview.webp"), ("PNG", "preview.png")])
def test_what_is_written_comes_back(tiny_models, tmp_path, kind, name):
    buffer = io.BytesIO()
    np.savez(buffer, kernel=np.arange(5))
    weights, preview = buffer.getvalue(), picture(kind)
    written = tiny_models.package(tmp_path, weights=weights, preview=preview)
    package = open_package(written.path)
    assert package == written
    assert package.read_model() == tiny_models.distribution()
    assert package.read_weights() == weights
    assert package.read_preview() == preview
    assert set(package.card.sha256) == {"model.onnx", "weights.npz", name}
    assert package.sha256 == hashlib.sha256(tiny_models.distribution()).hexdigest()
    package.verify()


def test_a_package_without_extras_has_none(tiny_package):
    package = open_package(tiny_package)
    assert package.read_weights() is None
    assert package.read_preview() is None


def test_the_same_model_makes_the_same_file(tiny_models, tmp_path):
    (tmp_path / "again").mkdir()
    first, again = tiny_models.package(tmp_path), tiny_models.package(tmp_path / "again")
    assert first.path.read_bytes() == again.path.read_bytes()
    assert first.fingerprint == again.fingerprint


def test_the_fingerprint_tells_models_apart_by_any_member(tiny_models, tmp_path):
    plain = tiny_models.package(tmp_path)
    shown = tiny_models.package(tmp_path, preview=picture("PNG"))
    assert plain.fingerprint != shown.fingerprint
    assert plain.sha256 == shown.sha256


def test_a_failed_write_leaves_the_old_package_and_nothing_else(tiny_models, tmp_path):
    old = tiny_models.package(tmp_path)
    before = old.path.read_bytes()
    with pytest.raises(ValueError, match="neither WebP nor PNG"):
        tiny_models.package(tmp_path, preview=b"GIF89a")
    assert old.path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [old.path]


def test_a_missing_folder_is_reported(tiny_models, tmp_path):
    with pytest.raises(FolderNotWritable, match="gone"):
        write_package(tmp_path / "gone" / "x.colormodel", card=tiny_models.card(), model=b"x")


@pytest.mark.skipif(IS_ROOT, reason="root may write anywhere")
def test_a_locked_folder_is_reported(tiny_models, tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(FolderNotWritable):
        tiny_models.package(tmp_path)
    tmp_path.chmod(0o700)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_a_full_disk_is_reported_and_leaves_no_draft(tmp_path):
    target = tmp_path / "model.colormodel"

    def write() -> None:
        with replacing(target) as file, Path("/dev/full").open("wb", buffering=0) as full:
            file.write(b"some")
            full.write(b"rest")

    with pytest.raises(DiskFull, match=target.name):
        write()
    assert list(tmp_path.iterdir()) == []


def test_missing_folder_pipe_and_foreign_files_are_told_apart(tmp_path):
    assert "no model file" in str(refusal(tmp_path / "none.colormodel"))
    folder = tmp_path / "folder.colormodel"
    folder.mkdir()
    assert "is not a file" in str(refusal(folder))
    photo = tmp_path / "photo.colormodel"
    photo.write_bytes(picture("PNG"))
    assert "is not a model package" in str(refusal(photo))
    empty = tmp_path / "empty.colormodel"
    empty.touch()
    assert "is not a model package" in str(refusal(empty))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_does_not_make_the_program_wait(tmp_path):
    pipe = tmp_path / "pipe.colormodel"
    os.mkfifo(pipe)
    refusal(pipe)


def test_a_package_cut_anywhere_is_refused(tiny_package, tmp_path):
    whole = tiny_package.read_bytes()
    cut = tmp_path / "cut.colormodel"
    for length in range(0, len(whole), 13):
        cut.write_bytes(whole[:length])
        refusal(cut)
    assert "its end is missing" in str(refusal(cut))


def test_a_package_with_something_before_or_behind_it_is_refused(tiny_package, tmp_path):
    whole, path = tiny_package.read_bytes(), tmp_path / "more.colormodel"
    for content in (whole + b"more", b"PK\3\4" + whole, whole + whole):
        path.write_bytes(content)
        refusal(path)


def test_a_tampered_network_is_refused_when_it_is_read(members, tmp_path):
    contents = dict(members)
    contents["model.onnx"] = contents["model.onnx"].replace(b"Conv", b"Cosh")
    package = open_package(zipped(tmp_path / "bad.colormodel", *contents.items()))
    with pytest.raises(PackageError, match=r"was altered: model\.onnx"):
        package.read_model()


def test_a_package_that_changes_behind_our_back_is_refused(tiny_models, tmp_path):
    package = tiny_models.package(tmp_path)
    changed = tiny_models.package(tmp_path, preview=picture("PNG"))
    assert package.read_model() == changed.read_model()
    tiny_models.package(tmp_path, model=tiny_models.ab())
    with pytest.raises(PackageError, match="altered"):
        package.read_model()
    package.path.unlink()
    with pytest.raises(PackageError, match="no model file"):
        package.read_model()


@pytest.mark.parametrize(
    "name",
    [
        "run.py",
        "card.pkl",
        "../evil.txt",
        "/etc/evil",
        "sub/model.onnx",
        "model.onnx.data",
        "Model.onnx",
        "C:\\evil",
        "sub/",
        "bell\a\x1b[31m",
    ],
)
def test_a_member_that_no_model_has_is_refused_by_name(members, tmp_path, name):
    path = zipped(tmp_path / "extra.colormodel", *members, (name, b""))
    assert ascii(name) in str(refusal(path))
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


def test_a_name_cut_short_by_a_zero_byte_fools_nobody(members, tmp_path):
    path = zipped(tmp_path / "zero.colormodel", *members, ("weights.npz-evil", b"x"))
    path.write_bytes(path.read_bytes().replace(b"weights.npz-evil", b"weights.npz\0evil"))
    assert "weights.npz\\x00evil" in str(refusal(path))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_member_that_is_there_twice_is_refused(members, tmp_path):
    path = zipped(tmp_path / "twice.colormodel", *members, ("model.onnx", b"other"))
    assert "'model.onnx' twice" in str(refusal(path))


def test_two_previews_are_one_too_many(members, tmp_path):
    previews = [("preview.png", picture("PNG")), ("preview.webp", picture("WEBP"))]
    assert "two previews" in str(refusal(zipped(tmp_path / "p.colormodel", *members, *previews)))


def test_a_member_that_the_card_does_not_list_is_refused(members, tmp_path):
    path = zipped(tmp_path / "p.colormodel", *members, ("preview.png", picture("PNG")))
    assert "card does not list" in str(refusal(path))


def test_a_card_that_lists_too_much_is_refused(tiny_models, tmp_path):
    digests = {"model.onnx": "0" * 64, "../../etc/passwd": "0" * 64}
    card = card_to_json(tiny_models.card(sha256=digests))
    path = zipped(tmp_path / "p.colormodel", ("card.json", card), ("model.onnx", b"x"))
    assert "card does not list" in str(refusal(path))


def test_card_and_network_must_be_there(members, tmp_path):
    contents = dict(members)
    no_card = zipped(tmp_path / "a.colormodel", ("model.onnx", contents["model.onnx"]))
    assert "no card" in str(refusal(no_card))
    no_model = zipped(tmp_path / "b.colormodel", ("card.json", contents["card.json"]))
    assert "no network" in str(refusal(no_model))


def test_a_link_is_refused(members, tmp_path):
    link = entry("weights.npz", mode=stat.S_IFLNK | 0o777)
    path = zipped(tmp_path / "link.colormodel", *members, (link, b"/etc/passwd"))
    assert "weights.npz is not a plain file" in str(refusal(path))


def test_an_encrypted_member_is_refused(tiny_package, tmp_path):
    whole = bytearray(tiny_package.read_bytes())
    for mark, flags in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        at = whole.find(mark)
        while at >= 0:
            whole[at + flags] |= 1
            at = whole.find(mark, at + 1)
    path = tmp_path / "locked.colormodel"
    path.write_bytes(whole)
    assert "encrypted" in str(refusal(path))


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_unusual_packing_is_refused(members, tmp_path, method):
    path = tmp_path / "packed.colormodel"
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in members:
            archive.writestr(name, content)
    assert "packed in an unknown way" in str(refusal(path))


def test_a_bomb_is_refused_before_it_is_inflated(members, tmp_path):
    path = tmp_path / "bomb.colormodel"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
        zeros = bytes(2**20)
        with archive.open("preview.png", "w") as member:
            for _ in range(MEMBER_LIMITS["preview.png"] // len(zeros) + 1):
                member.write(zeros)
    assert path.stat().st_size < 20_000
    assert "preview.png is larger than it can be" in str(refusal(path))


def test_a_bomb_that_lies_about_its_size_is_not_inflated(members, tmp_path):
    contents = dict(members)
    card = contents["card.json"]
    padded = card + b" " * (64 * 2**20)
    path = zipped(
        tmp_path / "liar.colormodel",
        ("model.onnx", contents["model.onnx"]),
        ("card.json", padded),
    )
    honest, lie = struct.pack("<L", len(padded)), struct.pack("<L", len(card))
    path.write_bytes(path.read_bytes().replace(honest, lie))

    tracemalloc.start()
    refusal(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 2**20


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_directory_of_a_million_names_is_not_read(tmp_path):
    path = tmp_path / "many.colormodel"
    zipped(path, *[(f"{number}", b"") for number in range(2000)])
    assert "more files than a model has" in str(refusal(path))


def test_a_hidden_second_directory_is_refused(tiny_package, tmp_path):
    whole, path = tiny_package.read_bytes(), tmp_path / "zip64.colormodel"
    end = whole[-22:]
    locator = struct.pack("<4sLQL", b"PK\6\7", 0, 0, 1)
    grown = bytearray(end)
    struct.pack_into("<L", grown, 12, struct.unpack_from("<L", end, 12)[0] + len(locator))
    path.write_bytes(whole[:-22] + locator + grown)
    assert "not built as a model's is" in str(refusal(path))


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None
)
@given(st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1))
def test_changed_bytes_give_a_refusal_or_the_very_same_content(tiny_package, tmp_path, changes):
    whole = bytearray(tiny_package.read_bytes())
    for place, value in changes:
        whole[int(place * len(whole))] = value
    path = tmp_path / "changed.colormodel"
    path.write_bytes(whole)
    try:
        package = open_package(path)
        model = package.read_model()
    except PackageError:
        return
    assert hashlib.sha256(model).hexdigest() == package.sha256
