"""Results say that AI made their colours, where programs look for it, and no pixel pays for it."""

import xml.etree.ElementTree as ET
from datetime import date
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
import tifffile
from PIL import Image

from core.base.version import VERSION
from core.image.image_io import Format, Photo, WriteOptions, read, write
from core.image.metadata import jpeg_segments
from core.image.metadata.ai_note import AiNote

IPTC = "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}"
STATED_EVENT = "{http://ns.adobe.com/xap/1.0/sType/ResourceEvent#}"
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
SOURCE_TYPE = "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia"
WITH_XMP = [Format.JPEG, Format.PNG, Format.TIFF, Format.WEBP, Format.AVIF]
OWN_XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    "<dc:source>Album 3, Straße</dc:source></rdf:Description></rdf:RDF></x:xmpmeta>"
).encode()


@pytest.fixture
def note(tiny_models: ModuleType) -> AiNote:
    card = tiny_models.card(id="natural", version=3, created="2031-01-31")
    return AiNote(card, date(2031, 7, 4))


def photo_with(files: ModuleType, folder: Path, xmp: bytes = b"", kind: str = "JPEG") -> Photo:
    content = files.saved(files.soft(40, 60), kind, **({"xmp": xmp} if xmp else {}))
    return read(files.put(folder, "photo.bin", content))


def written(
    files: ModuleType, folder: Path, photo: Photo, kind: Format, note: AiNote | None
) -> tuple[Path, tuple[str, ...]]:
    target = folder / f"{'with' if note else 'without'}{kind.suffix}"
    picture = files.soft(*photo.grey.shape, 3)
    return target, write(picture, target, photo=photo, options=WriteOptions(kind, ai_note=note))


def xmp_of(file: Path) -> bytes:
    """The XMP as another library finds it."""
    with Image.open(file) as picture:
        picture.load()
        found = picture.info.get("xmp", picture.info.get("XML:com.adobe.xmp", b""))
    return found.encode() if isinstance(found, str) else found


def stated(packet: bytes) -> dict[str, str]:
    """The note's properties and the last event, by their plain names."""
    root = ET.fromstring(packet)
    return {
        element.tag.removeprefix(space): element.text or ""
        for space in (IPTC, STATED_EVENT)
        for element in root.iter()
        if element.tag.startswith(space)
    }


@pytest.mark.parametrize("kind", WITH_XMP)
@pytest.mark.parametrize("xmp", [b"", OWN_XMP], ids=["none before", "some before"])
def test_every_format_with_xmp_carries_the_note(
    files: ModuleType, tmp_path: Path, note: AiNote, kind: Format, xmp: bytes
) -> None:
    target, notes = written(files, tmp_path, photo_with(files, tmp_path, xmp), kind, note)
    assert notes == ()
    assert stated(xmp_of(target)) == {
        "DigitalSourceType": SOURCE_TYPE,
        "AISystemUsed": "Autochrome, model natural",
        "AISystemVersionUsed": f"{VERSION}, model version 3 of 2031-01-31",
        "action": "edited",
        "when": "2031-07-04",
        "softwareAgent": f"Autochrome {VERSION}",
        "parameters": "Colour added by AI: model natural, version 3 of 2031-01-31",
    }
    before, after = OWN_XMP.split(b"</rdf:RDF>")
    assert not xmp or (xmp_of(target).startswith(before) and xmp_of(target).endswith(after))


@pytest.mark.parametrize("kind", [*WITH_XMP, Format.BMP])
def test_no_pixel_is_touched(files: ModuleType, tmp_path: Path, note: AiNote, kind: Format) -> None:
    photo = photo_with(files, tmp_path)
    decoded = []
    for said in (note, None):
        target, _ = written(files, tmp_path, photo, kind, said)
        with Image.open(target) as picture:
            decoded.append(np.asarray(picture.convert("RGB")))
    assert np.array_equal(*decoded)
    assert decoded[0].std() > 20


@pytest.mark.parametrize("kind", WITH_XMP)
def test_without_the_note_nothing_is_added(files: ModuleType, tmp_path: Path, kind: Format) -> None:
    for xmp in (b"", OWN_XMP):
        target, _ = written(files, tmp_path, photo_with(files, tmp_path, xmp), kind, None)
        assert xmp_of(target) == xmp


def test_a_tiff_of_another_byte_order_carries_it_too(
    files: ModuleType, tmp_path: Path, note: AiNote
) -> None:
    file = tmp_path / "motorola.tif"
    tifffile.imwrite(file, files.soft(40, 60, dtype=np.uint16), byteorder=">", software="ScanIt")
    target, _ = written(files, tmp_path, read(file), Format.TIFF, note)
    with tifffile.TiffFile(target) as tiff:
        assert tiff.byteorder == ">"
        assert stated(tiff.pages[0].tags["XMP"].value)["DigitalSourceType"] == SOURCE_TYPE


def test_a_scan_that_said_how_it_was_made_says_so_in_its_history(
    files: ModuleType, tmp_path: Path, note: AiNote
) -> None:
    film = "http://cv.iptc.org/newscodes/digitalsourcetype/negativeFilm"
    element = f'<i:DigitalSourceType xmlns:i="{IPTC[1:-1]}">{film}</i:DigitalSourceType>'
    xmp = OWN_XMP.replace(b"<dc:source>", element.encode() + b"<dc:source>")
    target, _ = written(files, tmp_path, photo_with(files, tmp_path, xmp), Format.JPEG, note)
    said = stated(xmp_of(target))
    assert said["DigitalSourceType"] == SOURCE_TYPE
    assert said["parameters"].endswith(f"; the digital source type was {film}")
    assert b"Album 3, Stra" in xmp_of(target)
    again, _ = written(files, tmp_path, read(target), Format.PNG, note)
    assert stated(xmp_of(again))["parameters"].endswith("version 3 of 2031-01-31")


def test_a_bmp_has_no_room_for_it_and_that_is_told(
    files: ModuleType, tmp_path: Path, note: AiNote
) -> None:
    _, notes = written(files, tmp_path, photo_with(files, tmp_path), Format.BMP, note)
    assert notes == ("BMP has no room for the note that AI made the colours.",)


@pytest.mark.parametrize("kind", WITH_XMP)
def test_a_damaged_packet_is_left_as_it_is_and_that_is_told(
    files: ModuleType, tmp_path: Path, note: AiNote, kind: Format
) -> None:
    damaged = OWN_XMP[:-20]
    target, notes = written(files, tmp_path, photo_with(files, tmp_path, damaged), kind, note)
    assert xmp_of(target) == damaged
    (told,) = notes
    assert "XMP of the photo is damaged" in told


def test_a_jpeg_whose_xmp_is_full_keeps_it_and_that_is_told(
    files: ModuleType, tmp_path: Path, note: AiNote
) -> None:
    most = 65533 - len(jpeg_segments.XMP_MARK)
    full = OWN_XMP.replace(b"Album 3", b"Album 3" + b"!" * (most - len(OWN_XMP)))
    photo = photo_with(files, tmp_path, full)
    target, notes = written(files, tmp_path, photo, Format.JPEG, note)
    assert xmp_of(target) == full
    (told,) = notes
    assert "fills a JPEG" in told
    target, notes = written(files, tmp_path, photo, Format.PNG, note)
    assert (stated(xmp_of(target))["DigitalSourceType"], notes) == (SOURCE_TYPE, ())


def test_xmp_that_no_jpeg_can_hold_makes_room_for_the_note(
    files: ModuleType, tmp_path: Path, note: AiNote
) -> None:
    large = OWN_XMP.replace(b"Album 3", b"Album 3" * 20_000)
    chunk = files.chunk(b"iTXt", b"XML:com.adobe.xmp" + bytes(5) + large)
    content = files.with_chunks(files.saved(files.soft(40, 60), "PNG"), chunk)
    photo = read(files.put(tmp_path, "photo.png", content))
    assert photo.metadata.xmp == large
    target, notes = written(files, tmp_path, photo, Format.JPEG, note)
    assert stated(xmp_of(target))["DigitalSourceType"] == SOURCE_TYPE
    (told,) = notes
    assert "entries of over 64 KB" in told


def test_extended_xmp_of_a_jpeg_is_left_alone(
    files: ModuleType, tmp_path: Path, note: AiNote
) -> None:
    extension = jpeg_segments.XMP_EXTENSION_MARK + b"0" * 32 + bytes(8) + b"<rest/>"
    content = files.with_segments(
        files.jpeg(files.soft(40, 60)),
        files.segment(0xE1, jpeg_segments.XMP_MARK + OWN_XMP),
        files.segment(0xE1, extension),
    )
    photo = read(files.put(tmp_path, "photo.jpg", content))
    target, _ = written(files, tmp_path, photo, Format.JPEG, note)
    payloads = [payload for _, payload in files.segments_of(target.read_bytes())]
    assert extension in payloads
    assert sum(payload.startswith(jpeg_segments.XMP_MARK) for payload in payloads) == 1
