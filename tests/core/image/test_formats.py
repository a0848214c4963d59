"""The table of formats is closed: what a row says of a format, its reader and its writer do."""

import io
import itertools
from dataclasses import replace
from pathlib import Path, PurePath
from types import ModuleType

import numpy as np
import pytest
from PIL import Image

from core.base.errors import PhotoTooLarge, UsageError, WriteError
from core.image.file_header import foreign_kind
from core.image.formats import Format, Piece, ResultFormat, promised_format, written_formats
from core.image.icc_profiles import srgb_profile
from core.image.image_io import Photo, WriteOptions, output_depth, read, read_pixels, write
from core.image.metadata import Metadata, iptc, left_out

ROOT = Path(__file__).parents[3]
XMP = b'<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"/>'
IIM = b"\x1c\x02\x00\x00\x02\x00\x04\x1c\x02\x78\x00\x08A street"
#: Longer than the longest side of any format that has one.
TOO_LONG_PX = 70_000


def _shown(files: ModuleType, content: bytes, kind: Format) -> np.ndarray:
    """A file of a kind as another decoder shows it; its source where there is no other here."""
    if kind is Format.HEIC:
        return files.soft(64, 128, 3)
    if kind is Format.JPEG_XL:
        return files.soft(40, 60, 3)
    with Image.open(io.BytesIO(content)) as picture:
        return np.asarray(picture.convert("RGB"))


def _written(picture: np.ndarray, folder: Path, kind: Format, photo: Photo, quality: int) -> Photo:
    target = folder / f"b{quality}{kind.suffix}"
    write(picture, target, photo=photo, options=WriteOptions(kind, quality=quality))
    return read(target, keep_original=True)


def _other_profile() -> bytes:
    """A profile of colours that means sRGB and is not the program's: its date is another."""
    return srgb_profile()[:24] + b"\x07\xbc" + srgb_profile()[26:]


def test_endings_belong_to_one_format_each() -> None:
    endings = [suffix for kind in Format for suffix in kind.suffixes]
    assert len(endings) == len({*endings})
    for kind in Format:
        for ending in kind.suffixes:
            assert ending == f".{ending[1:].lower()}"
            assert Format.of_suffix(ending.upper()) is kind
            assert promised_format(f"Oma 1.5.21{ending}") is kind


def test_systems_call_each_format_by_another_name() -> None:
    assert len({kind.mime for kind in Format}) == len({kind.uti for kind in Format}) == len(Format)
    assert all(kind.mime.startswith("image/") for kind in Format)


@pytest.mark.parametrize("kind", list(Format))
def test_every_format_is_told_and_read(files: ModuleType, tmp_path: Path, kind: Format) -> None:
    content = files.of_kind(kind)
    assert Format.of_content(content[:32]) is kind
    photo = read(files.put(tmp_path, "a.bin", content), keep_original=True)
    assert photo.format is kind
    assert photo.original is not None
    assert np.abs(photo.original - _shown(files, content, kind).astype(int)).mean() < 3


@pytest.mark.parametrize("kind", list(Format))
def test_every_format_is_refused_by_its_size(
    files: ModuleType, tmp_path: Path, kind: Format
) -> None:
    path = files.put(tmp_path, "a.bin", files.of_kind(kind))
    height, width = read(path).grey.shape
    with pytest.raises(PhotoTooLarge, match=f"{width} × {height}"):
        read(path, max_pixels=width * height - 1)


def test_a_format_that_is_read_is_no_foreign_one(files: ModuleType) -> None:
    # Of what ISO calls a film the two kinds that are pictures are asked for first.
    foreign = {kind: foreign_kind(files.of_kind(kind)[:64]) for kind in Format}
    assert {kind for kind, name in foreign.items() if name} <= {Format.AVIF, Format.HEIC}


@pytest.mark.parametrize("kind", written_formats())
def test_what_is_written_is_read_again_by_what_the_table_says(
    files: ModuleType, tmp_path: Path, kind: Format
) -> None:
    picture = files.soft(40, 60, 3)
    rgba = np.dstack([picture, files.soft(40, 60, seed=1)])
    photo = read(files.put(tmp_path, "a.png", files.saved(rgba, "PNG")))
    best = _written(picture, tmp_path, kind, photo, 100)
    worst = _written(picture, tmp_path, kind, photo, 20)
    assert best.format is kind
    assert np.array_equal(worst.original, picture) is not kind.is_lossy
    assert (best.alpha is not None) is kind.has_alpha
    sizes = [(tmp_path / f"b{quality}{kind.suffix}").stat().st_size for quality in (20, 100)]
    assert (sizes[0] < sizes[1]) is kind.is_lossy


@pytest.mark.parametrize("kind", written_formats())
def test_16_bits_come_back_where_the_table_says(
    files: ModuleType, tmp_path: Path, kind: Format
) -> None:
    deep = files.soft(40, 60, dtype=np.uint16)
    photo = read_pixels(deep)
    again = _written(np.dstack([deep] * 3), tmp_path, kind, photo, 95)
    assert (again.bit_depth == 16) is kind.has_16_bit is (output_depth(photo, kind) == 16)
    assert np.array_equal(again.grey, deep) is (kind.has_16_bit and not kind.is_lossy)


@pytest.mark.parametrize("kind", written_formats())
def test_as_long_as_the_table_says_and_no_longer(tmp_path: Path, kind: Format) -> None:
    longest = min(kind.longest_side_px, TOO_LONG_PX)
    photo = read_pixels(np.zeros((1, longest), np.uint8))
    assert _written(np.zeros((1, longest, 3), np.uint8), tmp_path, kind, photo, 95).format is kind
    if kind.longest_side_px < TOO_LONG_PX:
        photo = read_pixels(np.zeros((1, longest + 1), np.uint8))
        with pytest.raises(WriteError, match="longer"):
            _written(np.zeros((1, longest + 1, 3), np.uint8), tmp_path, kind, photo, 95)


@pytest.mark.parametrize("kind", written_formats())
def test_metadata_comes_back_where_the_table_says(
    files: ModuleType, tmp_path: Path, kind: Format
) -> None:
    carried = Metadata(
        exif=files.exif(1), xmp=XMP, icc=_other_profile(), iptc=iptc.image_resources(IIM),
        comments=(b"scanned by Oma",),
    )  # fmt: skip
    photo = replace(read_pixels(files.soft(40, 60)), metadata=carried)
    again = _written(np.dstack([photo.grey] * 3), tmp_path, kind, photo, 95).metadata
    assert bool(again.exif) is kind.holds(Piece.EXIF)
    assert (again.xmp == XMP) is kind.holds(Piece.XMP)
    assert (again.icc == carried.icc) is kind.holds(Piece.PROFILE)
    assert bool(again.iptc) is kind.holds(Piece.IPTC)
    told = " ".join(left_out(carried, kind))
    for piece, words in (
        (Piece.EXIF, "EXIF"), (Piece.XMP, "XMP"), (Piece.IPTC, "IPTC"),
        (Piece.COMMENTS, "comments"), (Piece.PROFILE, "colour profile"),
    ):  # fmt: skip
        assert (words in told) is not kind.holds(piece), piece


@pytest.mark.parametrize("kind", [kind for kind in Format if not kind.can_be_written])
def test_why_a_format_is_not_written(kind: Format) -> None:
    with pytest.raises(UsageError, match=f"stored as {kind.value}") as caught:
        WriteOptions(kind)
    assert ("too few colours" in caught.value.message) is not kind.has_all_colours


def test_results_can_have_every_format_that_is_written() -> None:
    chosen = {ResultFormat.of(kind): kind for kind in written_formats()}
    assert {*chosen} | {ResultFormat.KEEP} == {*ResultFormat}
    for choice, kind in chosen.items():
        assert Format.of_suffix(choice.suffix_for(PurePath("a.jpg"))) is kind
        assert (choice.can_lose, choice.can_have_16_bit) == (kind.is_lossy, kind.has_16_bit)
        for suffix in kind.suffixes:
            assert ResultFormat.KEEP.suffix_for(PurePath(f"a{suffix}")) == suffix


def test_the_readme_names_every_format_of_results() -> None:
    row = next(line for line in _readme().splitlines() if line.startswith("| `--format`"))
    assert all(choice.value in row for choice in ResultFormat)


def _readme() -> str:
    return (ROOT / "README.md").read_text(encoding="utf-8")


def test_no_two_beginnings_are_alike(files: ModuleType) -> None:
    heads = {kind: files.of_kind(kind)[:32] for kind in Format}
    for (one, head), other in itertools.product(heads.items(), Format):
        assert (Format.of_content(head) is other) is (one is other)
