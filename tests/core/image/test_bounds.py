"""Small files that would grow without end do not: pointers in circles, shared values, texts."""

import contextlib
import struct
import time
import zlib
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from PIL import Image

from core.base.errors import DamagedPhoto, PhotoError, PhotoTooLarge
from core.image.image_io import Format, Photo, WriteOptions, read, write
from core.image.metadata.tiff_directory import (
    Allowance,
    Directory,
    ReadAt,
    from_structure,
    read_directory,
    structure,
    within,
)

EXIF_POINTER = 34665
MOST_TEXT_BYTES = 64 * 2**20


def _structure(entries: list[tuple[int, int, int, int]], behind: bytes = b"") -> bytes:
    """A TIFF structure of one directory: tags, types, counts and values or places."""
    packed = b"".join(struct.pack("<HHII", *entry) for entry in entries)
    return b"II*\0\x08\0\0\0" + struct.pack("<H", len(entries)) + packed + bytes(4) + behind


def _counting(content: bytes) -> tuple[ReadAt, list[int]]:
    """What reads from bytes in memory, and the sizes that were asked of it so far."""
    asked: list[int] = []

    def read_at(offset: int, size: int) -> bytes:
        asked.append(size)
        return within(content)(offset, size)

    return read_at, asked


def _photo_with(files: ModuleType, folder: Path, exif: bytes) -> Photo:
    segment = files.segment(0xE1, b"Exif\0\0" + exif)
    content = files.with_segments(files.jpeg(files.soft(40, 60)), segment)
    return read(files.put(folder, "a.jpg", content))


def _written(photo: Photo, folder: Path, kind: Format) -> Path:
    target = folder / f"b{kind.suffix}"
    picture = np.zeros((*photo.grey.shape, 3), np.uint8)
    write(picture, target, photo=photo, options=WriteOptions(kind))
    return target


class TestPointersInCircles:
    #: 300 pointers of each kind fill 3.6 KB; followed at each level they were 300 ** 3 directories.
    TO_ITSELF = _structure([(EXIF_POINTER, 4, 1, 8)] * 298 + [(271, 2, 4, 0x00696D65)] * 2)

    def test_each_place_is_read_once(self) -> None:
        read_at, asked = _counting(self.TO_ITSELF)
        directory, following = read_directory(read_at, 8, "<")
        assert len(self.TO_ITSELF) < 3700
        assert len(asked) < 2 * 300 + 10
        assert directory.entries[271].raw == b"emi\0"
        assert directory.children == {}
        assert following == 0

    def test_to_each_other(self) -> None:
        pointers = (EXIF_POINTER, 34853, 40965)
        size = 2 + 3 * 12 + 4
        places = [8 + n * size for n in range(3)]
        tables = b"".join(
            struct.pack("<H", 3)
            + b"".join(
                struct.pack("<HHII", tag, 4, 1, at)
                for tag, at in zip(pointers, places, strict=True)
            )
            + bytes(4)
            for _ in places
        )
        read_at, asked = _counting(b"II*\0\x08\0\0\0" + tables)
        directory, _ = read_directory(read_at, 8, "<")
        assert len(asked) <= 3 * (2 + 3)

        def count(found: Directory) -> int:
            return 1 + sum(map(count, found.children.values()))

        assert count(directory) == 3

    def test_a_photo_with_such_exif_is_read_and_written(
        self, files: ModuleType, tmp_path: Path
    ) -> None:
        photo = _photo_with(files, tmp_path, self.TO_ITSELF)
        assert photo.grey.shape == (40, 60)
        assert photo.metadata.exif == self.TO_ITSELF
        for kind in (Format.JPEG, Format.TIFF, Format.PNG):
            target = _written(photo, tmp_path, kind)
            assert read(target).grey.shape == (40, 60)
            assert target.stat().st_size < 3 * 40 * 60 + 2 * len(self.TO_ITSELF)

    def test_pages_of_a_tiff_in_a_circle_are_counted_once(
        self, files: ModuleType, tmp_path: Path
    ) -> None:
        pixels = files.soft(9, 9).tobytes()
        tags = {256: (3, (9,)), 257: (3, (9,)), 258: (3, (8,)), 262: (3, (1,)), 278: (3, (9,))}
        content = bytearray(files.tiff(tags, pixels))
        (at,) = struct.unpack_from("<I", content, 4)
        (count,) = struct.unpack_from("<H", content, at)
        struct.pack_into("<I", content, at + 2 + 12 * count, at)
        photo = read(files.put(tmp_path, "a.tif", bytes(content)))
        assert photo.grey.tobytes() == pixels
        assert photo.pages == 1


class TestValuesThatLieOverEachOther:
    VALUE_BYTES = 200_000
    TAGS = 400

    def _exif(self) -> bytes:
        """EXIF in which all tags have one and the same value."""
        at = 8 + 2 + 12 * self.TAGS + 4
        tags = [(40_000 + n, 7, self.VALUE_BYTES, at) for n in range(self.TAGS)]
        return _structure(tags, np.random.default_rng(0).bytes(self.VALUE_BYTES))

    def test_they_are_not_multiplied(self) -> None:
        content = self._exif()
        directory, order = from_structure(content)
        assert sum(len(entry.raw) for entry in directory.entries.values()) <= len(content)
        assert len(structure(directory, order)) <= len(content)

    def test_those_that_overlap_in_part_are_not_either(self) -> None:
        at = 8 + 2 + 12 * self.TAGS + 4
        tags = [(40_000 + n, 7, self.VALUE_BYTES, at + 1 + 3 * n) for n in range(self.TAGS)]
        content = _structure(tags, bytes(self.VALUE_BYTES + 4 * self.TAGS))
        directory, _ = from_structure(content)
        assert sum(len(entry.raw) for entry in directory.entries.values()) <= len(content)

    def test_a_tiff_does_not_grow_by_them(self, files: ModuleType, tmp_path: Path) -> None:
        grey = files.soft(40, 60)
        at = 8 + 2 + 12 * (self.TAGS + 9) + 4
        behind = np.random.default_rng(0).bytes(self.VALUE_BYTES)
        own = [(256, 3, 1, 60), (257, 3, 1, 40), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1)]
        own += [(273, 4, 1, at + self.VALUE_BYTES), (277, 3, 1, 1), (278, 3, 1, 40)]
        own += [(279, 4, 1, 2400)]
        shared = [(50_000 + n, 7, self.VALUE_BYTES, at) for n in range(self.TAGS)]
        content = _structure(own + shared, behind + grey.tobytes())
        photo = read(files.put(tmp_path, "a.tif", content))
        assert np.array_equal(photo.grey, grey)
        assert len(photo.metadata.exif) + len(photo.metadata.native) <= len(content)
        result = _written(photo, tmp_path, Format.TIFF)
        assert result.stat().st_size <= len(content) + 3 * grey.size

    def test_equal_values_of_a_few_bytes_may_share_their_place(self) -> None:
        at = 8 + 2 + 12 * 3 + 4
        tags = [(271, 2, 20, at), (272, 2, 20, at), (305, 2, 20, at)]
        directory, _ = from_structure(_structure(tags, b"the same for all ..\0"))
        assert {entry.raw for entry in directory.entries.values()} == {b"the same for all ..\0"}
        assert len(directory.entries) == 3

    def test_all_pages_have_one_allowance(self) -> None:
        allowance = Allowance()
        assert allowance.takes(1000, 100_000)
        assert not allowance.takes(50_000, 100_000)
        assert allowance.takes(200_000, 100_000)
        assert allowance.takes(1000, 40_000)  # shared, and few
        assert not allowance.takes(1000, 40_000)
        assert allowance.takes(1000, 8)  # it may stand in the entry itself


class TestPackedText:
    def test_many_texts_are_bounded_in_sum(self, files: ModuleType, tmp_path: Path) -> None:
        packed = zlib.compress(bytes(4 * 2**20))
        chunks = [files.chunk(b"zTXt", b"Comment\0\0" + packed) for _ in range(40)]
        chunks += [files.chunk(b"iTXt", b"Comment\0\1\0\0\0" + packed) for _ in range(40)]
        content = files.with_chunks(files.saved(files.soft(9, 9), "PNG"), *chunks)
        assert len(content) < 400_000
        photo = read(files.put(tmp_path, "a.png", content))
        assert sum(map(len, photo.metadata.comments)) <= MOST_TEXT_BYTES
        assert np.array_equal(photo.grey, files.soft(9, 9))
        target = _written(photo, tmp_path, Format.PNG)
        assert target.stat().st_size < len(content) + 2000

    def test_one_text_beyond_the_bound_is_left_out(self, files: ModuleType, tmp_path: Path) -> None:
        packed = zlib.compress(bytes(MOST_TEXT_BYTES + 1))
        chunks = [
            files.chunk(b"zTXt", b"Comment\0\0" + zlib.compress(b"Oma Erna")),
            files.chunk(b"zTXt", b"Comment\0\0" + packed),
        ]
        content = files.with_chunks(files.saved(files.soft(9, 9), "PNG"), *chunks)
        photo = read(files.put(tmp_path, "a.png", content))
        assert photo.metadata.comments == (b"Oma Erna", b"")


class TestGifThatIsLargerThanItsScreen:
    def _content(self, files: ModuleType) -> bytes:
        picture = Image.fromarray(files.soft(40, 60)).convert("P")
        content = bytearray(files.saved(picture, "GIF", comment=b"scanned by Oma" * 40))
        struct.pack_into("<HH", content, 6, 4, 4)
        return bytes(content)

    def test_its_frame_counts(self, files: ModuleType, tmp_path: Path) -> None:
        path = files.put(tmp_path, "a.gif", self._content(files))
        with pytest.raises(PhotoTooLarge, match="60 × 40"):
            read(path, max_pixels=2_399)
        assert np.array_equal(read(path, max_pixels=2_400).grey, files.soft(40, 60))

    @pytest.mark.parametrize("between", [b"\0\x7f" * 9, b"!\xfe" + b"\xffa" * 128 * 600 + b"\0"])
    def test_its_frame_counts_behind_whatever_stands_before_it(
        self, files: ModuleType, tmp_path: Path, between: bytes
    ) -> None:
        content = self._content(files)
        at = content.index(b"!\xfe")
        path = files.put(tmp_path, "a.gif", content[:at] + between + content[at:])
        with pytest.raises(PhotoTooLarge, match="60 × 40"):
            read(path, max_pixels=2_399)
        assert np.array_equal(read(path, max_pixels=2_400).grey, files.soft(40, 60))

    def test_place_of_the_frame_counts(self, files: ModuleType, tmp_path: Path) -> None:
        content = bytearray(self._content(files))
        at = content.index(struct.pack("<BHHHH", 0x2C, 0, 0, 60, 40))
        struct.pack_into("<HH", content, at + 1, 30_000, 20_000)
        path = files.put(tmp_path, "a.gif", bytes(content))
        with pytest.raises(PhotoTooLarge, match="30,060 × 20,040"):
            read(path)


def test_fill_bytes_before_a_marker_are_passed_over_however_many(
    files: ModuleType, tmp_path: Path
) -> None:
    content = files.jpeg(files.soft(40, 60))
    filled = content[:2] + b"\xff" * 20_000_000 + content[2:]
    photo = read(files.put(tmp_path, "a.jpg", filled))
    assert np.array_equal(photo.grey, read(files.put(tmp_path, "b.jpg", content)).grey)


@pytest.mark.parametrize("side", [4096, 2**14, 2**20])
def test_a_tile_far_beyond_its_picture_is_refused_before_it_is_unpacked(
    files: ModuleType, tmp_path: Path, side: int
) -> None:
    packed = zlib.compress(bytes(2**20))
    tags = {
        256: (3, (10,)), 257: (3, (10,)), 258: (3, (8,)), 259: (3, (8,)), 262: (3, (1,)),
        277: (3, (1,)), 322: (4, (side,)), 323: (4, (side,)), 324: (4, (8,)),
        325: (4, (len(packed),)),
    }  # fmt: skip
    with pytest.raises(DamagedPhoto, match="its header is broken"):
        read(files.put(tmp_path, "a.tif", files.tiff(tags, packed)))


@pytest.mark.parametrize("blank", [b"\n", b" \t", b"#\n"], ids=["lines", "blanks", "comments"])
@pytest.mark.parametrize("place", range(3))
def test_a_gap_in_the_header_of_a_pnm_takes_no_time(
    tmp_path: Path, blank: bytes, place: int
) -> None:
    """It took half a minute: the gap is looked through in every way that it can be divided."""
    gaps = [b"\n", b" ", b"\n"]
    gaps[place] = b"\n# x" + 3000 * blank
    photo = tmp_path / "gaps.pgm"
    photo.write_bytes(b"P5" + gaps[0] + b"8" + gaps[1] + b"8" + gaps[2] + b"255\n" + bytes(64))
    began_s = time.process_time()
    with contextlib.suppress(PhotoError):
        read(photo)
    assert time.process_time() - began_s < 5.0
