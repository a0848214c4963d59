import io
import struct
import zlib
from fractions import Fraction
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
import tifffile
from hypothesis import given
from hypothesis import strategies as st
from PIL import ExifTags, Image

from core.image.formats import Piece, written_formats
from core.image.icc_profiles import srgb_profile
from core.image.image_io import Format, WriteOptions, read, write
from core.image.metadata import Metadata, Resolution, Unit, exif, iptc, jpeg_segments, png_chunks
from core.image.metadata.tiff_directory import BadDirectory, from_structure, structure
from tests.core.image.written import photo_of, result_of

XMP = b'<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><a tiff:Orientation="6"/>'
XMP_UPRIGHT = XMP.replace(b'"6"', b'"1"')
IIM = b"\x1c\x02\x00\x00\x02\x00\x04\x1c\x02\x78\x00\x0cA street, 190"
IRB = b"8BIM\x04\x04\x00\x00" + struct.pack(">I", len(IIM)) + IIM + b"\0" * (len(IIM) % 2)
COMMENT = "scanned by Oma Erna, 1998 – für Paul".encode()


@pytest.fixture
def srgb() -> bytes:
    return srgb_profile()


@pytest.fixture
def grey_jpeg(files: ModuleType) -> bytes:
    return files.jpeg(files.soft(40, 60))


def _full_jpeg(files: ModuleType, orientation: int, icc: bytes) -> tuple[bytes, dict[str, bytes]]:
    """A JPEG with every segment of metadata that cameras and archives write."""
    # ICC in two parts, XMP with an extension, one segment of a camera nobody else knows.
    half = len(icc) // 2
    payloads = {
        "jfif": b"JFIF\0\x01\x02\x01" + struct.pack(">HHBB", 300, 200, 0, 0),
        "exif": b"Exif\0\0" + files.exif(orientation, thumbnail=True),
        "xmp": jpeg_segments.XMP_MARK + XMP,
        "xmp extension": jpeg_segments.XMP_EXTENSION_MARK + b"0" * 32 + bytes(8) + b"<rest/>",
        "iptc": jpeg_segments.PHOTOSHOP_MARK + IRB,
        "icc 1": jpeg_segments.ICC_MARK + b"\x01\x02" + icc[:half],
        "icc 2": jpeg_segments.ICC_MARK + b"\x02\x02" + icc[half:],
        "private": b"LEICA\0private",
        "comment": COMMENT,
    }
    markers = [0xE0, 0xE1, 0xE1, 0xE1, 0xED, 0xE2, 0xE2, 0xE7, 0xFE]
    segments = [files.segment(m, p) for m, p in zip(markers, payloads.values(), strict=True)]
    content = files.jpeg(files.soft(40, 60))
    return files.with_segments(content, *segments, keep_jfif=False), payloads


def _without_thumbnail(files: ModuleType, structure: bytes) -> bytes:
    """EXIF that no longer says where its thumbnail is; all else stands where it stood."""
    unlinked = bytearray(structure)
    unlinked[files.EXIF_LINK] = bytes(4)
    assert unlinked != structure
    return bytes(unlinked)


class TestJpegToJpeg:
    def test_every_segment_is_carried_byte_for_byte(
        self, files: ModuleType, tmp_path: Path, srgb: bytes
    ) -> None:
        content, payloads = _full_jpeg(files, 1, srgb)
        target = result_of(photo_of(files, tmp_path, content), tmp_path, Format.JPEG)
        written = [payload for _, payload in files.segments_of(target.read_bytes())]
        for name in ("xmp", "xmp extension", "iptc", "private", "comment"):
            assert payloads[name] in written, name
        before = payloads["exif"][6:]
        assert b"Exif\0\0" + _without_thumbnail(files, before) in written
        profile = [
            p[len(jpeg_segments.ICC_MARK) + 2 :]
            for p in written
            if p.startswith(jpeg_segments.ICC_MARK)
        ]
        assert b"".join(profile) == srgb
        assert sum(payload.startswith(b"JFIF") for payload in written) == 1
        with Image.open(target) as picture:
            assert picture.info["dpi"] == (300, 200)
            assert picture.info["comment"] == COMMENT
            assert picture.info["icc_profile"] == srgb

    def test_of_a_turned_photo_only_what_would_be_wrong_changes(
        self, files: ModuleType, tmp_path: Path, srgb: bytes
    ) -> None:
        content, payloads = _full_jpeg(files, 6, srgb)
        photo = photo_of(files, tmp_path, content)
        assert photo.grey.shape == (60, 40)
        target = result_of(photo, tmp_path, Format.JPEG)
        written = dict(_by_mark(files.segments_of(target.read_bytes())))
        before, after = payloads["exif"][6:], written[b"Exif"][6:]
        assert len(after) == len(before)
        with Image.open(target) as picture:
            tags = picture.getexif()
            assert tags[274] == 1
            assert picture.info["dpi"] == (200, 300)
            assert (tags[282], tags[283]) == (200, 300)
            inner = tags.get_ifd(34665)
            assert (inner[0xA002], inner[0xA003]) == (40, 60)
            assert inner[0x927C] == b"MakerNote\0\x10\x20\x30 never touch\x00"
            assert not tags.get_ifd(ExifTags.IFD.IFD1)  # the thumbnail lies on its side
        # Everything else stands where it stood: the maker note's offsets still hold.
        changed = [at for at in range(len(before)) if before[at] != after[at]]
        assert len(changed) <= 2 + 4 + 4 * 4
        assert written[b"http"] == jpeg_segments.XMP_MARK + XMP_UPRIGHT

    def test_photo_without_metadata_gets_the_profile_of_its_colours_and_no_more(
        self, files: ModuleType, tmp_path: Path, grey_jpeg: bytes
    ) -> None:
        photo = photo_of(files, tmp_path, grey_jpeg)
        target = result_of(photo, tmp_path, Format.JPEG)
        kinds = [marker for marker, _ in files.segments_of(target.read_bytes())]
        assert [kind for kind in kinds if kind >= 0xE0] == [0xE0, 0xE2]
        assert photo.metadata.resolution is None

    def test_large_profile_and_iptc_take_several_segments(
        self, files: ModuleType, tmp_path: Path, grey_jpeg: bytes
    ) -> None:
        profile = b"\0" * 16 + b"RGB " + np.random.default_rng(0).bytes(150_000)
        resources = IRB + b"8BIM\x0f\xa0\0\0" + struct.pack(">I", 100_000) + bytes(100_000)
        metadata = Metadata(icc=profile, iptc=resources)
        content = grey_jpeg[:2] + jpeg_segments.metadata_segments(metadata) + grey_jpeg[2:]
        photo = photo_of(files, tmp_path, content)
        assert photo.metadata.icc == profile
        assert photo.metadata.iptc == resources
        again = read(result_of(photo, tmp_path, Format.JPEG))
        assert again.metadata.icc == profile
        assert again.metadata.iptc == resources

    def test_grey_profile_is_not_kept_on_colour(
        self, files: ModuleType, tmp_path: Path, grey_jpeg: bytes, srgb: bytes
    ) -> None:
        mark = jpeg_segments.ICC_MARK + b"\x01\x01"
        segment = files.segment(0xE2, mark + files.grey_profile(2.2))
        photo = photo_of(files, tmp_path, files.with_segments(grey_jpeg, segment))
        with Image.open(result_of(photo, tmp_path, Format.JPEG)) as picture:
            assert picture.info["icc_profile"] == srgb

    def test_what_is_tied_to_the_old_bytes_is_left_out(
        self, files: ModuleType, tmp_path: Path, grey_jpeg: bytes
    ) -> None:
        content = files.with_segments(
            grey_jpeg,
            files.segment(0xE2, b"MPF\0II*\0 offsets into this file"),
            files.segment(0xEB, b"JP\0\x01 a signed manifest"),
            files.segment(0xEB, b"JP\0\x02 its second part"),
        )
        photo = photo_of(files, tmp_path, content)
        target = result_of(photo, tmp_path, Format.JPEG)
        tied = (b"MPF\0", b"JP\0")
        written = [payload for _, payload in files.segments_of(target.read_bytes())]
        assert sum(p.startswith(tied) for _, p in files.segments_of(content)) == 3
        assert not any(payload.startswith(tied) for payload in written)
        assert sum("credentials" in note for note in photo.metadata.notes) == 1


def _by_mark(segments: list[tuple[int, bytes]]) -> list[tuple[bytes, bytes]]:
    return [(payload[:4], payload) for _, payload in reversed(segments)]


class TestResultsAreInSrgb:
    """Whatever profile a photo has or lacks, the result says which colours it holds."""

    @pytest.mark.parametrize("kind", [k for k in written_formats() if k.holds(Piece.PROFILE)])
    @pytest.mark.parametrize("embedded", ["none", "grey", "adobe"])
    def test_every_format_that_holds_a_profile_carries_it(
        self, files: ModuleType, tmp_path: Path, kind: Format, embedded: str
    ) -> None:
        profiles = {
            "none": {},
            "grey": {"icc_profile": files.grey_profile(2.2)},
            "adobe": {"icc_profile": files.rgb_profile(2.2, files.ADOBE_RGB)},
        }
        pixels = files.soft(20, 30, 3 if embedded == "adobe" else 0)
        photo = photo_of(files, tmp_path, files.saved(pixels, "PNG", **profiles[embedded]))
        with Image.open(result_of(photo, tmp_path, kind)) as stored:
            assert stored.info["icc_profile"] == srgb_profile()

    def test_bmp_has_no_room_for_it_and_needs_none(self, files: ModuleType, tmp_path: Path) -> None:
        photo = photo_of(files, tmp_path, files.saved(files.soft(20, 30), "PNG"))
        picture = np.zeros((20, 30, 3), np.uint8)
        options = WriteOptions(Format.BMP)
        assert write(picture, tmp_path / "b.bmp", photo=photo, options=options) == ()


class TestMetadataNeverStopsAPhoto:
    @pytest.mark.parametrize(
        "blob",
        [
            b"",
            b"II*\0",
            b"II*\0\xff\xff\xff\x7f",
            b"II*\0\x08\0\0\0\xff\xff",
            b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x09\0\0\0\0\0\0",
            b"nonsense",
            b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\xff\xff\xff\xff\x06\0\0\0\0\0\0\0",
        ],
    )
    def test_broken_exif(
        self, files: ModuleType, tmp_path: Path, grey_jpeg: bytes, blob: bytes
    ) -> None:
        content = files.with_segments(grey_jpeg, files.segment(0xE1, b"Exif\0\0" + blob))
        photo = photo_of(files, tmp_path, content)
        assert photo.grey.shape == (40, 60)
        for kind in (Format.JPEG, Format.PNG, Format.TIFF, Format.WEBP):
            assert read(result_of(photo, tmp_path, kind)).grey.shape == (40, 60)

    def test_incomplete_profile_is_told_and_its_place_taken(
        self, files: ModuleType, tmp_path: Path, grey_jpeg: bytes, srgb: bytes
    ) -> None:
        segment = files.segment(0xE2, jpeg_segments.ICC_MARK + b"\x01\x02" + b"half a profile")
        photo = photo_of(files, tmp_path, files.with_segments(grey_jpeg, segment))
        assert any("profile" in note for note in photo.metadata.notes)
        assert photo.metadata.icc == srgb

    def test_damaged_png_text_is_told(self, files: ModuleType, tmp_path: Path) -> None:
        text = files.chunk(b"tEXt", b"Comment\0hello")
        damaged = text[:-1] + bytes([text[-1] ^ 1])
        content = files.with_chunks(files.saved(files.soft(9, 9), "PNG"), damaged)
        photo = photo_of(files, tmp_path, content)
        assert any("damaged" in note for note in photo.metadata.notes)

    @given(blob=st.binary(max_size=200), order=st.sampled_from([b"II*\0", b"MM\0*"]))
    def test_any_bytes_as_exif(self, blob: bytes, order: bytes) -> None:
        for content in (blob, order + blob):
            assert 1 <= exif.orientation(content) <= 8
            assert len(exif.for_result(content)) == len(content)
            assert exif.orientation(exif.for_result(content)) == 1
            exif.resolution(content)
            try:
                directory, byte_order = from_structure(content)
            except BadDirectory:
                continue
            again, _ = from_structure(structure(directory, byte_order))
            assert again == directory

    @given(blob=st.binary(max_size=200))
    def test_any_bytes_as_iptc(self, blob: bytes) -> None:
        iptc.iptc_records(blob)
        iptc.iptc_records(b"8BIM\x04\x04" + blob)
        assert iptc.iptc_records(iptc.image_resources(blob)) == blob
        assert iptc.from_raw_profile(iptc.raw_profile("iptc", blob)) == blob
        iptc.from_raw_profile(blob)


class TestBetweenFormats:
    def test_jpeg_to_png(self, files: ModuleType, tmp_path: Path, srgb: bytes) -> None:
        content, _ = _full_jpeg(files, 1, srgb)
        photo = photo_of(files, tmp_path, content)
        target = result_of(photo, tmp_path, Format.PNG)
        chunks = dict(files.chunks_of(target.read_bytes()))
        assert chunks[b"eXIf"] == _without_thumbnail(files, files.exif(1, thumbnail=True))
        assert chunks[b"pHYs"] == struct.pack(">IIB", 11811, 7874, 1)
        with Image.open(target) as picture:
            picture.load()
            assert picture.info["icc_profile"] == srgb
            assert picture.info["XML:com.adobe.xmp"].encode() == XMP
            assert picture.info["Comment"] == COMMENT.decode()
        back = read(target).metadata
        assert back.iptc == IRB
        assert back.comments == (COMMENT,)

    def test_jpeg_to_tiff(self, files: ModuleType, tmp_path: Path, srgb: bytes) -> None:
        content, _ = _full_jpeg(files, 1, srgb)
        target = result_of(photo_of(files, tmp_path, content), tmp_path, Format.TIFF)
        with tifffile.TiffFile(target) as tiff:
            tags = tiff.pages[0].tags
            assert tags["XMP"].value == XMP
            assert tags["InterColorProfile"].value == srgb
            assert tags["ImageResources"].value is not None
            assert bytes(tags["IPTCNAA"].value) == IIM
            assert tags["XResolution"].value == (300, 1)
            assert tags["YResolution"].value == (200, 1)
            assert tags["Make"].value == "Leitz"
            assert tags["ImageDescription"].value == COMMENT.decode()
            assert tags["ExifTag"].value["MakerNote"].startswith(b"MakerNote")

    @pytest.mark.parametrize("kind", [Format.WEBP, Format.AVIF])
    def test_jpeg_to_web_formats(
        self, files: ModuleType, tmp_path: Path, srgb: bytes, kind: Format
    ) -> None:
        content, _ = _full_jpeg(files, 1, srgb)
        photo = photo_of(files, tmp_path, content)
        picture = np.zeros((40, 60, 3), np.uint8)
        target = tmp_path / f"b{kind.suffix}"
        notes = write(picture, target, photo=photo, options=WriteOptions(kind))
        assert len(notes) == 1
        assert "IPTC" in notes[0]
        expected = _without_thumbnail(files, files.exif(1, thumbnail=True))
        with Image.open(target) as stored:
            assert stored.size == (60, 40)
            assert stored.info["exif"].removeprefix(b"Exif\0\0") == expected
            assert stored.info["xmp"] == XMP
            assert stored.info["icc_profile"] == srgb
        assert read(target).metadata.exif == expected

    @pytest.mark.parametrize("kind", [Format.WEBP, Format.AVIF])
    @pytest.mark.parametrize("has_exif", [True, False])
    def test_a_resolution_that_stands_outside_of_exif_is_stated_in_it(
        self, files: ModuleType, tmp_path: Path, kind: Format, has_exif: bool
    ) -> None:
        segments = [
            files.segment(0xE0, b"JFIF\0\x01\x02\x01" + struct.pack(">HHBB", 600, 400, 0, 0))
        ]
        before = files.exif(1)
        if has_exif:
            segments.append(files.segment(0xE1, b"Exif\0\0" + before))
        content = files.with_segments(files.jpeg(files.soft(40, 60)), *segments, keep_jfif=False)
        target = result_of(photo_of(files, tmp_path, content), tmp_path, kind)
        resolution = Resolution(Fraction(600), Fraction(400), Unit.INCH)
        assert read(target).metadata.resolution == resolution
        with Image.open(target) as picture:
            tags = picture.getexif()
        assert (tags[282], tags[283], tags[296]) == (600, 400, 2)
        if has_exif:
            # What was there is where it was: the maker note's offsets still hold.
            assert tags.get_ifd(34665)[0x927C] == b"MakerNote\0\x10\x20\x30 never touch\x00"
            assert tags[274] == 1
            assert read(target).metadata.exif[8 : len(before)] == before[8:]

    def test_bmp_keeps_the_resolution_and_tells_the_rest(
        self, files: ModuleType, tmp_path: Path, srgb: bytes
    ) -> None:
        content, _ = _full_jpeg(files, 1, srgb)
        photo = photo_of(files, tmp_path, content)
        target = tmp_path / "b.bmp"
        picture = np.zeros((40, 60, 3), np.uint8)
        notes = write(picture, target, photo=photo, options=WriteOptions(Format.BMP))
        with Image.open(target) as stored:
            assert stored.info["dpi"] == pytest.approx((300, 200), abs=0.02)
        assert "EXIF" in notes[0]
        assert read(target).metadata.resolution == Resolution(
            Fraction(11811), Fraction(7874), Unit.METRE
        )

    def test_png_to_png(self, files: ModuleType, tmp_path: Path) -> None:
        own = [
            files.chunk(b"tEXt", b"Author\0Erna"),
            files.chunk(b"zTXt", b"Description\0\0" + zlib.compress(b"A street")),
            files.chunk(b"iTXt", b"Title\0\0\0de\0Titel\0" + "Straße".encode()),
            files.chunk(b"tEXt", b"Comment\0hello"),
            files.chunk(b"eXIf", files.exif(1)),
            files.chunk(b"pHYs", struct.pack(">IIB", 11811, 5906, 1)),
        ]
        content = files.with_chunks(files.saved(files.soft(9, 9), "PNG"), *own)
        target = result_of(photo_of(files, tmp_path, content), tmp_path, Format.PNG)
        written = target.read_bytes()
        for chunk in own:
            assert chunk in written
        assert written.count(b"Comment\0") == 1

    def test_png_to_jpeg(self, files: ModuleType, tmp_path: Path) -> None:
        profile = zlib.compress(iptc.raw_profile("iptc", IIM))
        content = files.with_chunks(
            files.saved(files.soft(9, 9), "PNG"),
            files.chunk(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(XMP)),
            files.chunk(b"zTXt", b"Raw profile type iptc\0\0" + profile),
            files.chunk(b"pHYs", struct.pack(">IIB", 11811, 11811, 1)),
            files.chunk(b"tEXt", b"Author\0Erna"),
        )
        photo = photo_of(files, tmp_path, content)
        target = tmp_path / "b.jpg"
        picture = np.zeros((9, 9, 3), np.uint8)
        notes = write(picture, target, photo=photo, options=WriteOptions(Format.JPEG))
        again = read(target).metadata
        assert again.xmp == XMP
        assert iptc.iptc_records(again.iptc) == IIM
        assert again.resolution == Resolution(Fraction(300), Fraction(300), Unit.INCH)
        assert any("private" in note for note in notes)  # there is no place for "Author"

    def test_imagemagicks_hexadecimal_exif_turns_the_photo(
        self, files: ModuleType, tmp_path: Path
    ) -> None:
        raw = iptc.raw_profile("exif", b"Exif\0\0" + files.exif(6))
        chunk = files.chunk(b"zTXt", b"Raw profile type exif\0\0" + zlib.compress(raw))
        content = files.with_chunks(files.saved(files.soft(40, 60), "PNG"), chunk)
        photo = photo_of(files, tmp_path, content)
        assert photo.grey.shape == (60, 40)
        assert read(result_of(photo, tmp_path, Format.PNG)).grey.shape == (60, 40)

    def test_webp_to_webp(self, files: ModuleType, tmp_path: Path) -> None:
        content = files.saved(files.soft(9, 9, 3), "WEBP", exif=files.exif(1), xmp=XMP)
        target = result_of(photo_of(files, tmp_path, content), tmp_path, Format.WEBP)
        with Image.open(target) as stored:
            assert stored.info["exif"] == files.exif(1)
            assert stored.info["xmp"] == XMP


class TestTiffToTiff:
    @pytest.mark.parametrize("order", ["<", ">"])
    def test_tags_are_carried_byte_for_byte(
        self, files: ModuleType, tmp_path: Path, srgb: bytes, order: str
    ) -> None:
        file = io.BytesIO()
        extra = [
            (700, 1, len(XMP), XMP, True),
            (33723, 7, len(IIM), IIM, True),
            (34377, 1, len(IRB), IRB, True),
            (315, 2, None, "Erna Müller".encode(), True),
            (33432, 2, None, b"CC0", True),
            (33550, 12, 3, (0.5, 0.25, 0.125), True),  # GeoTIFF: the scale of the map
            (65000, 4, 2, (1234567, 42), True),
        ]
        tifffile.imwrite(
            file, files.soft(9, 9, dtype=np.uint16), byteorder=order, resolution=(600.5, 300),
            resolutionunit="CENTIMETER", description="A street, 1903", extratags=extra,
            iccprofile=srgb, software="ScanIt 3", metadata=None,
        )  # fmt: skip
        photo = photo_of(files, tmp_path, file.getvalue())
        target = tmp_path / "b.tif"
        picture = files.soft(9, 9, 3, dtype=np.uint16)
        notes = write(picture, target, photo=photo, options=WriteOptions(Format.TIFF))
        assert notes == ()
        with (
            tifffile.TiffFile(io.BytesIO(file.getvalue())) as before,
            tifffile.TiffFile(target) as after,
        ):
            assert after.byteorder == order
            assert np.array_equal(after.asarray(), picture)
            old, new = before.pages[0].tags, after.pages[0].tags
            for tag in (
                270,
                282,
                283,
                296,
                305,
                315,
                700,
                33432,
                33550,
                33723,
                34377,
                34675,
                65000,
            ):
                assert new[tag].value == old[tag].value, tag
                assert new[tag].dtype == old[tag].dtype, tag
        assert read(target).metadata == photo.metadata

    def test_layers_and_previews_of_the_grey_photo_are_left_behind(
        self, files: ModuleType, tmp_path: Path
    ) -> None:
        file = io.BytesIO()
        layers = b"Adobe Photoshop Document Data Block\0" + bytes(100)
        tifffile.imwrite(file, files.soft(9, 9), extratags=[(37724, 7, len(layers), layers, True)])
        target = result_of(photo_of(files, tmp_path, file.getvalue()), tmp_path, Format.TIFF)
        with tifffile.TiffFile(target) as tiff:
            assert 37724 not in tiff.pages[0].tags

    def test_to_jpeg_as_exif(self, files: ModuleType, tmp_path: Path) -> None:
        content = files.saved(
            files.soft(9, 12), "TIFF",
            tiffinfo={270: "Straße", 271: "Leitz", 274: 8, 282: 400.0, 283: 400.0, 296: 2},
        )  # fmt: skip
        photo = photo_of(files, tmp_path, content)
        assert photo.grey.shape == (12, 9)
        with Image.open(result_of(photo, tmp_path, Format.JPEG)) as stored:
            tags = stored.getexif()
            assert tags[271] == "Leitz"
            assert tags.get(274, 1) == 1
            assert stored.info["dpi"] == (400, 400)


class TestResolution:
    @given(x=st.integers(1, 2**20), y=st.integers(1, 2**20))
    def test_units_are_exact(self, x: int, y: int) -> None:
        stated = Resolution(Fraction(x), Fraction(y), Unit.METRE)
        assert stated.per(Unit.INCH).per(Unit.CENTIMETRE).per(Unit.METRE) == stated
        assert stated.turned().turned() == stated

    def test_aspect_stays_an_aspect(self) -> None:
        stated = Resolution(Fraction(2), Fraction(1), Unit.ASPECT_ONLY)
        assert stated.per(Unit.INCH) == stated

    def test_jpeg_states_what_png_said(self) -> None:
        metadata = Metadata(resolution=Resolution(Fraction(11811), Fraction(11811), Unit.METRE))
        assert struct.pack(">BHH", 1, 300, 300) in jpeg_segments.metadata_segments(metadata)
        assert struct.pack(">IIB", 11811, 11811, 1) in png_chunks.metadata_chunks(metadata)
