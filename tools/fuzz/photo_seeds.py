"""Sound photos to begin with: every kind that is read, with all that their files may say beside.

Most are those that the tests hold against other decoders (`tests/core/image/kinds`), whose
lightness is known from these; the rest are made here, and their lightness is that of the pixels
that they are made of.
"""

import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import imagecodecs
import numpy as np
import tifffile
from PIL import Image, PngImagePlugin

from core.base.arrays import GreyPlane, RgbImage
from core.image.formats import Format
from core.image.metadata.exif import EXIF_MARK
from core.image.metadata.jpeg_segments import XMP_EXTENSION_MARK, XMP_MARK
from tests.core import picture_files as files

#: Half a code of 8 bits, and what rounding adds, in codes of 65535.
_EIGHT_BIT: Final = 140.0
#: Of a whole picture that was packed with loss.
_LOSSY: Final = 600.0
_XMP: Final = (
    b'<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>'
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    b'<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:tiff="http://ns.adobe.com/tiff/1.0/"'
    b' tiff:Orientation="1"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Harbour</rdf:li>'
    b'</rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
)
_IPTC: Final = b"\x1c\x02\x00\x00\x02\x00\x04\x1c\x02\x05\x00\x07Harbour\x1c\x02\x78\x00\x03Old"


@dataclass(frozen=True, slots=True)
class PhotoSeed:
    """A sound photo.

    Attributes:
        name: of its file.
        kind: its format.
        content: the file.
        mean: of its lightness, sRGB-coded luminance 0..65535; None where nobody else says it.
        tolerance: how far what is read may be from that, in the same codes.
    """

    name: str
    kind: Format
    content: bytes
    mean: float | None = None
    tolerance: float = 0.0


def photo_seeds() -> tuple[PhotoSeed, ...]:
    """Give all of them, always in the same order."""
    return (*_recorded(), *_made())


def _recorded() -> Iterator[PhotoSeed]:
    recorded = json.loads((files.KINDS / "recorded.json").read_text("utf-8"))["files"]
    for name, said in sorted(recorded.items()):
        content = (files.KINDS / name).read_bytes()
        yield PhotoSeed(name, _kind_of(content), content, said["mean"], said["tolerance"] + 0.06)


def _kind_of(content: bytes) -> Format:
    kind = Format.of_content(content[:32])
    if kind is None:
        raise ValueError("a seed is no photo")
    return kind


def _made() -> Iterator[PhotoSeed]:
    grey = files.soft(40, 60)
    colour = files.soft(40, 60, 3, seed=1)
    light = mean_lightness(grey)
    for kind in Format:
        content = files.of_kind(kind)
        yield PhotoSeed(f"colour{kind.suffix}", _kind_of(content), content)
    # Its profile has another gamma.
    yield PhotoSeed("all-it-can-say.jpg", Format.JPEG, _rich_jpeg(grey))
    yield _known("all-it-can-say.png", _rich_png(grey), light, _EIGHT_BIT)
    yield _known("all-it-can-say.tif", _rich_tiff(grey), light, _EIGHT_BIT)
    profile = files.rgb_profile(2.2, files.ADOBE_RGB)
    for name, form in (("webp", "WEBP"), ("avif", "AVIF"), ("jpg", "JPEG"), ("tif", "TIFF")):
        more = {} if form == "TIFF" else {"exif": files.exif(6, thumbnail=True), "xmp": _XMP}
        content = files.saved(colour, form, icc_profile=profile, **more)
        yield PhotoSeed(f"adobe-rgb.{name}", _kind_of(content), content)
    inks = Image.fromarray(files.soft(40, 60, 4, seed=3), "CMYK")
    for name, form in (("jpg", "JPEG"), ("tif", "TIFF")):
        content = files.saved(inks, form, icc_profile=files.cmyk_profile())
        yield PhotoSeed(f"inks.{name}", _kind_of(content), content)
    for name, form in (("jpg", "JPEG"), ("tif", "TIFF"), ("png", "PNG")):
        content = files.saved(grey, form, icc_profile=files.grey_profile(1.8))
        yield PhotoSeed(f"gamma-1.8.{name}", _kind_of(content), content)
    large = files.soft(150, 220, seed=2)
    for quality, options in (("baseline", {}), ("progressive", {"progressive": True})):
        content = files.saved(large, "JPEG", quality=85, **options)
        yield _known(f"larger-{quality}.jpg", content, mean_lightness(large), _LOSSY)
    yield from _with_pages(grey, colour)
    codes = files.soft(40, 60, dtype=np.uint16)
    yield _known("linear.png", files.saved(codes, "PNG"), mean_lightness(codes), 2)
    floats = io.BytesIO()
    tifffile.imwrite(floats, (grey / 255).astype(np.float32), compression="deflate")
    yield PhotoSeed("float.tif", Format.TIFF, floats.getvalue())
    yield PhotoSeed("lossless.jxl", Format.JPEG_XL, _lossless_jpeg_xl(grey))
    boxed = imagecodecs.jpegxl_encode(colour, level=90, usecontainer=True)
    yield PhotoSeed("boxed.jxl", Format.JPEG_XL, bytes(boxed))


def _with_pages(grey: GreyPlane, colour: RgbImage) -> Iterator[PhotoSeed]:
    """Photos that hold several pictures: pages, frames of an animation."""
    light = mean_lightness(grey)
    pages = io.BytesIO()
    with tifffile.TiffWriter(pages) as writer:
        for page in (grey, colour, np.invert(grey)):
            writer.write(page, compression="lzw", photometric=None)
    yield _known("three-pages.tif", pages.getvalue(), light, _EIGHT_BIT)
    tiled = io.BytesIO()
    with tifffile.TiffWriter(tiled, bigtiff=True) as writer:
        for page in (grey, grey):
            writer.write(page, compression="zstd", tile=(16, 16))
    yield _known("two-pages-tiles-big.tif", tiled.getvalue(), light, _EIGHT_BIT)
    first, *others = [Image.fromarray(np.roll(grey, 5 * n, 1)) for n in range(3)]
    for name, form in (("png", "PNG"), ("webp", "WEBP"), ("gif", "GIF"), ("avif", "AVIF")):
        content = files.saved(first, form, save_all=True, append_images=others, duration=50)
        yield PhotoSeed(f"animated.{name}", _kind_of(content), content)


def _known(name: str, content: bytes, mean: float, tolerance: float) -> PhotoSeed:
    return PhotoSeed(name, _kind_of(content), content, mean, tolerance)


def mean_lightness(grey: GreyPlane) -> float:
    """Give the mean of a photo, or of some pixels, in codes of 65535."""
    return float(grey.mean()) * (257 if grey.dtype == np.uint8 else 1)


def _rich_jpeg(grey: GreyPlane) -> bytes:
    photoshop = b"8BIM\x04\x04\0\0" + len(_IPTC).to_bytes(4, "big") + _IPTC
    half = b"\0" * 16 + b"<x/>"
    return files.with_segments(
        files.jpeg(grey),
        files.segment(0xE1, EXIF_MARK + files.exif(thumbnail=True)),
        files.segment(0xE1, XMP_MARK + _XMP),
        files.segment(0xE1, XMP_EXTENSION_MARK + b"0" * 32 + bytes(8) + half),
        files.segment(0xE2, b"ICC_PROFILE\0\x01\x01" + files.grey_profile(1.8)),
        files.segment(0xED, b"Photoshop 3.0\0" + photoshop + b"\0" * (len(photoshop) % 2)),
        files.segment(0xFE, b"On the back: Harbour, 1931."),
        files.segment(0xE2, b"MPF\0" + files.exif()),
    )


def _rich_png(grey: GreyPlane) -> bytes:
    said = PngImagePlugin.PngInfo()
    said.add_text("Title", "Harbour")
    said.add_text("Comment", "On the back: Harbour, 1931." * 30, zip=True)
    said.add_itxt("XML:com.adobe.xmp", _XMP.decode())
    said.add_itxt("Description", "Hafen " * 50, "de", "Beschreibung", zip=True)
    said.add(b"tIME", bytes([7, 139, 1, 1, 0, 0, 0]))
    return files.saved(grey, "PNG", pnginfo=said, dpi=(300, 300), exif=files.exif(), gamma=0.45455)


def _rich_tiff(grey: GreyPlane) -> bytes:
    said = [
        (700, 1, len(_XMP), _XMP, True),
        (33723, 1, len(_IPTC), _IPTC, True),
        (34377, 1, len(b"8BIM\x04\x04\0\0\0\0\0\0"), b"8BIM\x04\x04\0\0\0\0\0\0", True),
        (271, 2, 0, "Leitz", True),
        (315, 2, 0, "Erna", True),
    ]
    file = io.BytesIO()
    tifffile.imwrite(
        file, grey, compression="deflate", predictor=True, rowsperstrip=7, extratags=said,
        description="Harbour", resolution=(300, 300), metadata=None,
    )  # fmt: skip
    return file.getvalue()


def _lossless_jpeg_xl(grey: GreyPlane) -> bytes:
    return bytes(imagecodecs.jpegxl_encode(grey, lossless=True))
