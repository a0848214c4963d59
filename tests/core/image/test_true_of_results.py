"""What a file says is true of the picture in colour: upright, with no grey copy and no film."""

import io
import struct
import zlib
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
import tifffile
from hypothesis import given
from hypothesis import strategies as st
from PIL import ExifTags, Image

from core.image.formats import Piece, written_formats
from core.image.image_io import Format, WriteOptions, read, write
from core.image.metadata import iptc, jpeg_segments
from tests.core.image.written import photo_of, result_of

XMP = b'<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"/><a tiff:Orientation="6"/>'
XMP_UPRIGHT = XMP.replace(b'"6"', b'"1"')
IIM = b"\x1c\x02\x00\x00\x02\x00\x04\x1c\x02\x78\x00\x0cA street, 190"
IRB = b"8BIM\x04\x04\x00\x00" + struct.pack(">I", len(IIM)) + IIM + b"\0" * (len(IIM) % 2)
#: The types in which writers note the orientation: BYTE, SHORT, LONG, and those with a sign.
ORIENTATION_TYPES = (1, 3, 4, 6, 8, 9)


@pytest.fixture
def grey_jpeg(files: ModuleType) -> bytes:
    return files.jpeg(files.soft(40, 60))


class TestOrientationOfAnyType:
    @pytest.mark.parametrize("kind", ORIENTATION_TYPES)
    @pytest.mark.parametrize("order", ["<", ">"])
    @pytest.mark.parametrize("orientation", [3, 6, 8])
    def test_jpeg(
        self, files: ModuleType, tmp_path: Path, grey_jpeg: bytes, kind: int, order: str,
        orientation: int,
    ) -> None:  # fmt: skip
        structure = files.exif(orientation, order=order, orientation_type=kind)
        segment = files.segment(0xE1, b"Exif\0\0" + structure)
        photo = photo_of(files, tmp_path, files.with_segments(grey_jpeg, segment))
        plain = photo_of(files, tmp_path, grey_jpeg)
        turns = {3: 2, 6: -1, 8: 1}[orientation]
        assert np.array_equal(photo.grey, np.rot90(plain.grey, turns))
        # The result is upright, says so, and is not turned once more.
        target = result_of(photo, tmp_path, Format.JPEG)
        with Image.open(target) as stored:
            assert stored.getexif()[274] in (1, b"\x01")
        assert read(target).grey.shape == photo.grey.shape

    @pytest.mark.parametrize("kind", ORIENTATION_TYPES)
    @pytest.mark.parametrize("order", ["<", ">"])
    def test_tiff(self, files: ModuleType, tmp_path: Path, kind: int, order: str) -> None:
        grey = files.soft(40, 60)
        tags = {
            256: (3, (60,)), 257: (3, (40,)), 258: (3, (8,)), 262: (3, (1,)), 274: (kind, (6,)),
            277: (3, (1,)), 278: (3, (40,)),
        }  # fmt: skip
        photo = photo_of(files, tmp_path, files.tiff(tags, grey.tobytes(), order=order))
        assert np.array_equal(photo.grey, np.rot90(grey, -1))
        for result in (Format.TIFF, Format.JPEG, Format.PNG):
            assert read(result_of(photo, tmp_path, result)).grey.shape == (60, 40)

    @pytest.mark.parametrize(("kind", "orientation"), [(4, 0), (4, 9), (4, 2**32 - 6), (2, 6)])
    def test_nonsense_turns_nothing(
        self, files: ModuleType, tmp_path: Path, grey_jpeg: bytes, kind: int, orientation: int
    ) -> None:
        structure = files.exif(orientation, orientation_type=kind)
        segment = files.segment(0xE1, b"Exif\0\0" + structure)
        photo = photo_of(files, tmp_path, files.with_segments(grey_jpeg, segment))
        assert np.array_equal(photo.grey, photo_of(files, tmp_path, grey_jpeg).grey)
        assert photo.metadata.exif == structure


def _resource(identifier: int, content: bytes, name: bytes = b"") -> bytes:
    """A Photoshop image resource."""
    named = bytes([len(name)]) + name
    named += b"\0" * (len(named) % 2)
    head = b"8BIM" + struct.pack(">H", identifier) + named + struct.pack(">I", len(content))
    return head + content + b"\0" * (len(content) % 2)


def _stored_resources(files: ModuleType, target: Path, kind: Format) -> bytes:
    """The Photoshop resources in a file, as it holds them."""
    content = target.read_bytes()
    if kind is Format.TIFF:
        with tifffile.TiffFile(target) as tiff:
            return bytes(tiff.pages[0].tags[34377].value)
    if kind is Format.PNG:
        (text,) = (
            chunk.partition(b"\0\0")[2]
            for _, chunk in files.chunks_of(content)
            if chunk.startswith(b"Raw profile type iptc")
        )
        return iptc.from_raw_profile(zlib.decompress(text))
    mark = jpeg_segments.PHOTOSHOP_MARK
    (payload,) = (p for _, p in files.segments_of(content) if p.startswith(mark))
    return payload[len(mark) :]


class TestSmallGreyCopiesAreNotKept:
    """File managers would show them for the picture in colour."""

    @pytest.mark.parametrize("orientation", [1, 6])
    @pytest.mark.parametrize("kind", [k for k in written_formats() if k.holds(Piece.EXIF)])
    def test_thumbnail_of_exif(
        self, files: ModuleType, tmp_path: Path, grey_jpeg: bytes, kind: Format, orientation: int
    ) -> None:
        structure = files.exif(orientation, thumbnail=True)
        segment = files.segment(0xE1, b"Exif\0\0" + structure)
        content = files.with_segments(grey_jpeg, segment)
        with Image.open(io.BytesIO(content)) as before:
            assert before.getexif().get_ifd(ExifTags.IFD.IFD1)
        target = result_of(photo_of(files, tmp_path, content), tmp_path, kind)
        with Image.open(target) as stored:
            tags = stored.getexif()
            assert tags[271] == "Leitz"
            assert not tags.get_ifd(ExifTags.IFD.IFD1)

    @pytest.mark.parametrize("thumbnail", [0x040C, 0x0409])
    @pytest.mark.parametrize("kind", [k for k in written_formats() if k.holds(Piece.IPTC)])
    def test_thumbnail_of_photoshop(
        self, files: ModuleType, tmp_path: Path, grey_jpeg: bytes, kind: Format, thumbnail: int
    ) -> None:
        before, behind = _resource(0x03ED, b"resolution", b"odd"), _resource(0x0BB7, b"a path")
        small = _resource(thumbnail, bytes(28) + grey_jpeg + b"!")
        segment = files.segment(0xED, jpeg_segments.PHOTOSHOP_MARK + before + small + IRB + behind)
        photo = photo_of(files, tmp_path, files.with_segments(grey_jpeg, segment))
        assert photo.metadata.iptc == before + IRB + behind
        target = result_of(photo, tmp_path, kind)
        assert _stored_resources(files, target, kind) == before + IRB + behind
        assert iptc.iptc_records(read(target).metadata.iptc) == IIM

    @pytest.mark.parametrize("kind", [Format.TIFF, Format.PNG])
    def test_thumbnail_of_photoshop_in_a_file_of_the_same_kind(
        self, files: ModuleType, tmp_path: Path, grey_jpeg: bytes, kind: Format
    ) -> None:
        resources = _resource(0x040C, bytes(28) + grey_jpeg) + IRB
        grey = files.soft(9, 9)
        if kind is Format.TIFF:
            content = files.saved(grey, "TIFF", tiffinfo={34377: resources, 315: "Erna"})
        else:
            text = zlib.compress(iptc.raw_profile("iptc", resources))
            chunk = files.chunk(b"zTXt", b"Raw profile type iptc\0\0" + text)
            content = files.with_chunks(files.saved(grey, "PNG"), chunk)
        target = result_of(photo_of(files, tmp_path, content), tmp_path, kind)
        assert _stored_resources(files, target, kind) == IRB
        assert read(target).metadata.iptc == IRB

    @given(blob=st.binary(max_size=200), identifier=st.sampled_from([0x0404, 0x0409, 0x040C]))
    def test_any_bytes_as_resources(self, blob: bytes, identifier: int) -> None:
        kept = iptc.without_thumbnails(_resource(identifier, blob) + IRB)
        assert kept == (IRB if identifier != 0x0404 else _resource(identifier, blob) + IRB)
        broken = b"8BIM" + struct.pack(">H", identifier) + blob
        assert len(iptc.without_thumbnails(broken)) <= len(broken)
        assert iptc.without_thumbnails(blob) == blob or blob.startswith(b"8BIM")


class TestExifInSeveralSegments:
    TEXT = "A street with many people. " * 4500

    def _content(self, files: ModuleType, grey_jpeg: bytes) -> tuple[bytes, bytes]:
        """A JPEG whose EXIF takes two segments, and that EXIF."""
        tags = Image.Exif()
        tags[270], tags[271], tags[282], tags[283] = self.TEXT, "Leitz", 300.0, 300.0
        structure = tags.tobytes().removeprefix(b"Exif\0\0")
        room = 65533 - 6
        parts = [structure[at : at + room] for at in range(0, len(structure), room)]
        assert len(parts) == 2
        segments = [files.segment(0xE1, b"Exif\0\0" + part) for part in parts]
        packet = files.segment(0xE1, jpeg_segments.XMP_MARK + XMP)
        return files.with_segments(grey_jpeg, *segments, packet), structure

    def test_it_is_joined(self, files: ModuleType, tmp_path: Path, grey_jpeg: bytes) -> None:
        content, structure = self._content(files, grey_jpeg)
        photo = photo_of(files, tmp_path, content)
        assert photo.metadata.exif == structure
        assert photo.metadata.native == b""

    @pytest.mark.parametrize("kind", [Format.JPEG, Format.PNG, Format.WEBP, Format.TIFF])
    def test_results_have_it_whole(
        self, files: ModuleType, tmp_path: Path, grey_jpeg: bytes, kind: Format
    ) -> None:
        content, structure = self._content(files, grey_jpeg)
        photo = photo_of(files, tmp_path, content)
        target = tmp_path / f"b{kind.suffix}"
        picture = np.zeros((40, 60, 3), np.uint8)
        assert write(picture, target, photo=photo, options=WriteOptions(kind)) == ()
        with Image.open(target) as stored:
            tags = stored.getexif()
            assert tags[270] == self.TEXT
            assert tags[271] == "Leitz"
            assert tags[282] == 300
        assert read(target).metadata.xmp == XMP
        if kind is Format.JPEG:
            marks = [payload[:6] for _, payload in files.segments_of(target.read_bytes())]
            first = marks.index(b"Exif\0\0")
            assert marks[first + 1] == b"Exif\0\0"  # nothing stands between its parts
            assert read(target).metadata.exif == structure

    def test_another_structure_is_no_second_part(
        self, files: ModuleType, tmp_path: Path, grey_jpeg: bytes
    ) -> None:
        one, other = files.exif(1), files.exif(8)
        segments = [files.segment(0xE1, b"Exif\0\0" + part) for part in (one, other)]
        photo = photo_of(files, tmp_path, files.with_segments(grey_jpeg, *segments))
        assert photo.metadata.exif == one
        assert photo.grey.shape == (40, 60)


class TestPhotoThatMoves:
    """The film behind it does not go along, so that nothing may promise one."""

    MARKS = (
        ("MotionPhoto", "1"),
        ("MicroVideo", "1"),
        ("MicroVideoOffset", "4000123"),
        ("MotionPhotoVersion", "1"),
        ("MicroVideoVersion", "1"),
        ("MotionPhotoPresentationTimestampUs", "-1"),
        ("MicroVideoPresentationTimestampUs", "500000"),
    )

    @pytest.mark.parametrize("prefix", ["GCamera", "Camera"])
    @pytest.mark.parametrize("form", ['{name}="{value}"', "{name}='{value}'", "<{name}>{value}</"])
    def test_marks_become_0(
        self, files: ModuleType, tmp_path: Path, grey_jpeg: bytes, prefix: str, form: str
    ) -> None:
        def packet(*numbers: str) -> bytes:
            said = (
                form.format(name=f"{prefix}:{name}", value=number)
                for (name, _), number in zip(self.MARKS, numbers, strict=True)
            )
            return XMP + f'<d {" ".join(said)} crs:Exposure="7" GCamera:Other="8"'.encode()

        before, after = packet(*dict(self.MARKS).values()), packet(*"0" * len(self.MARKS))
        film = b"\0\0\0\x18ftypmp42" + bytes(500)
        segment = files.segment(0xE1, jpeg_segments.XMP_MARK + before)
        photo = photo_of(files, tmp_path, files.with_segments(grey_jpeg, segment) + film)
        assert photo.metadata.xmp == after
        target = result_of(photo, tmp_path, Format.JPEG)
        assert read(target).metadata.xmp == after
        assert b"ftyp" not in target.read_bytes()

    def test_of_a_turned_one_the_orientation_changes_too(
        self, files: ModuleType, tmp_path: Path, grey_jpeg: bytes
    ) -> None:
        packet = XMP + b'<d GCamera:MotionPhoto="1"'
        content = files.with_segments(
            grey_jpeg,
            files.segment(0xE1, b"Exif\0\0" + files.exif(6)),
            files.segment(0xE1, jpeg_segments.XMP_MARK + packet),
        )
        photo = photo_of(files, tmp_path, content)
        assert photo.metadata.xmp == XMP_UPRIGHT + b'<d GCamera:MotionPhoto="0"'
