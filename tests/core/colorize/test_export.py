"""How results are stored, as the options say: depth, metadata, note and mark."""

import io
import struct
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
import tifffile
from PIL import Image

from core.base.errors import UsageError, WriteError
from core.colorize.export import write_result
from core.colorize.export_options import ExportOptions
from core.image.formats import ResultFormat
from core.image.icc_profiles import srgb_profile
from core.image.image_io import Format, Photo, output_depth, read
from core.model.card import Card

PLAIN = ExportOptions(has_ai_note=False)
BARE = ExportOptions(keeps_metadata=False, has_ai_note=False)
XMP = (
    b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    b'<rdf:Description rdf:about="" xmlns:t="http://ns.adobe.com/tiff/1.0/" t:Make="Leitz"/>'
    b"</rdf:RDF>"
)


@pytest.fixture
def card(tiny_models: ModuleType) -> Card:
    return tiny_models.card()


def photo_of(files: ModuleType, folder: Path, content: bytes) -> Photo:
    return read(files.put(folder, "photo.bin", content))


def talkative_jpeg(files: ModuleType) -> bytes:
    """A photo that lies on its side, with all that a JPEG can say."""
    return files.with_segments(
        files.jpeg(files.soft(40, 60)),
        files.segment(0xE0, b"JFIF\0\x01\x02\x01" + struct.pack(">HHBB", 300, 200, 0, 0)),
        files.segment(0xE1, b"Exif\0\0" + files.exif(6, thumbnail=True)),
        files.segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP),
        files.segment(0xED, b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0\0\0\0\x02\x1c\x02"),
        files.segment(0xE7, b"LEICA\0private"),
        files.segment(0xFE, b"my address"),
        keep_jfif=False,
    )


def pattern_for(photo: Photo) -> np.ndarray:
    """A picture of the photo's size whose upper left corner is bright and the rest is not."""
    picture = np.zeros((*photo.grey.shape, 3), np.uint8)
    picture[:16, :16] = 255
    return picture


@pytest.mark.parametrize("kind", [k for k in Format if k.can_be_written])
def test_without_metadata_a_result_says_nothing_but_what_its_colours_mean(
    files: ModuleType, tmp_path: Path, card: Card, kind: Format
) -> None:
    photo = photo_of(files, tmp_path, talkative_jpeg(files))
    target = tmp_path / f"result{kind.suffix}"
    picture = pattern_for(photo)
    assert write_result(picture, target, photo=photo, card=card, options=BARE).notes == ()
    content = target.read_bytes()
    for secret in (b"Leitz", b"my address", b"LEICA", b"Exif", b"8BIM", b"MakerNote"):
        assert secret not in content
    with Image.open(target) as stored:
        stored.load()
        # Upright, although nothing says how the photo lay.
        assert stored.size == (40, 60)
        assert stored.convert("L").getpixel((3, 3)) > 200
        assert stored.info.get("icc_profile") == (
            srgb_profile() if kind is not Format.BMP else None
        )
        assert not stored.info.get("xmp")
        assert set(stored.getexif()) <= {*range(254, 280), 282, 283, 284, 34675}


def test_the_note_stands_alone_without_metadata(
    files: ModuleType, tmp_path: Path, card: Card
) -> None:
    photo = photo_of(files, tmp_path, talkative_jpeg(files))
    target = tmp_path / "result.jpg"
    options = ExportOptions(keeps_metadata=False)
    write_result(pattern_for(photo), target, photo=photo, card=card, options=options)
    payloads = [p for kind, p in files.segments_of(target.read_bytes()) if kind >= 0xE0]
    assert [payload[:4] for payload in payloads] == [b"JFIF", b"http", b"ICC_"]
    assert b"compositeWithTrainedAlgorithmicMedia" in payloads[1]
    assert b"Leitz" not in payloads[1]


def test_the_standard_keeps_all_and_adds_the_note(
    files: ModuleType, tmp_path: Path, card: Card
) -> None:
    photo = photo_of(files, tmp_path, talkative_jpeg(files))
    target = tmp_path / "result.jpg"
    write_result(pattern_for(photo), target, photo=photo, card=card, options=ExportOptions())
    content = target.read_bytes()
    for kept in (b"Leitz", b"my address", b"LEICA", b"MakerNote", b"compositeWithTrained"):
        assert kept in content


def test_transparency_stays_without_metadata(files: ModuleType, tmp_path: Path, card: Card) -> None:
    veil = files.soft(30, 40, seed=1)
    both = Image.merge("LA", [Image.fromarray(files.soft(30, 40)), Image.fromarray(veil)])
    photo = photo_of(files, tmp_path, files.saved(both, "PNG"))
    picture = np.zeros((30, 40, 3), np.uint8)
    write_result(picture, tmp_path / "r.png", photo=photo, card=card, options=BARE)
    assert np.array_equal(read(tmp_path / "r.png").alpha, veil)


class TestDepth:
    @pytest.mark.parametrize(
        ("bits", "kind", "wanted", "depth"),
        [
            (8, Format.PNG, None, 8),
            (16, Format.PNG, None, 16),
            (8, Format.TIFF, 16, 16),
            (16, Format.TIFF, 8, 8),
            (16, Format.JPEG, None, 8),
            (8, Format.JPEG, 16, 8),
            (16, Format.AVIF, 16, 8),
        ],
    )
    def test_it_is_the_photos_or_the_one_asked_for_where_there_is_room(
        self, files: ModuleType, tmp_path: Path, bits: int, kind: Format, wanted: int, depth: int
    ) -> None:
        file = io.BytesIO()
        dtype = np.uint8 if bits == 8 else np.uint16
        tifffile.imwrite(file, files.soft(9, 9, dtype=dtype))
        photo = photo_of(files, tmp_path, file.getvalue())
        assert output_depth(photo, kind, wanted) == depth

    def test_16_bits_are_refused_where_a_format_can_never_have_them(self) -> None:
        for fitting in (ResultFormat.KEEP, ResultFormat.PNG, ResultFormat.TIFF):
            assert ExportOptions(result_format=fitting, depth=16).depth == 16
        for other in (ResultFormat.JPG, ResultFormat.WEBP):
            with pytest.raises(UsageError, match="cannot hold 16 bits"):
                ExportOptions(result_format=other, depth=16)

    def test_quality_has_limits(self) -> None:
        with pytest.raises(ValueError, match="quality"):
            ExportOptions(quality=0)


def test_the_mark_is_drawn_only_when_asked_for(
    files: ModuleType, tmp_path: Path, card: Card
) -> None:
    photo = photo_of(files, tmp_path, files.saved(files.soft(400, 600), "PNG"))
    pictures = []
    for has_mark in (False, True):
        target = tmp_path / f"{has_mark}.png"
        options = ExportOptions(has_corner_mark=has_mark)
        plain = np.full((400, 600, 3), 90, np.uint8)
        write_result(plain, target, photo=photo, card=card, options=options)
        with Image.open(target) as stored:
            pictures.append(np.asarray(stored))
    without, marked = pictures
    assert (without == 90).all()
    rows, columns = np.nonzero((marked != without).any(axis=2))
    assert rows.min() > 370
    assert columns.min() > 570


def test_a_name_that_is_too_long_for_the_disk_is_told(
    files: ModuleType, tmp_path: Path, card: Card
) -> None:
    photo = photo_of(files, tmp_path, files.saved(files.soft(9, 9), "PNG"))
    target = tmp_path / f"{'x' * 252}.png"
    with pytest.raises(WriteError, match="too long for the disk") as refused:
        write_result(pattern_for(photo), target, photo=photo, card=card, options=PLAIN)
    assert "shorter" in refused.value.hint
    assert [file.name for file in tmp_path.iterdir()] == ["photo.bin"]
