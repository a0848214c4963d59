"""Which metadata a format has no place for."""

from collections.abc import Iterator
from typing import assert_never

from core.base.sentence import Sentence, listed
from core.image.formats import Format, Piece
from core.image.icc_profiles import srgb_profile
from core.image.metadata import jpeg_segments, png_chunks, tiff_tags
from core.image.metadata.metadata import Metadata


def left_out(metadata: Metadata, target: Format) -> tuple[Sentence, ...]:
    """Say what a file of format `target` cannot carry of `metadata`, a sentence each."""
    lost = [*_lost(metadata, target)]
    return (no_room(target, _listed(lost)),) if lost else ()


def no_room(target: Format, what: Sentence) -> Sentence:
    """Say that a format has no place for something."""
    return Sentence("{format} has no room for {what}.", format=target.value, what=what)


def _lost(metadata: Metadata, target: Format) -> Iterator[Sentence]:
    # Without a profile a picture is taken for sRGB, so that one is no loss.
    has_profile = metadata.icc not in (b"", srgb_profile())
    losses = (
        (Sentence("EXIF"), metadata.exif and not target.holds(Piece.EXIF)),
        (Sentence("XMP"), metadata.xmp and not target.holds(Piece.XMP)),
        (
            Sentence("the extension of XMP"),
            metadata.xmp_extended and not target.holds(Piece.XMP_EXTENSION),
        ),
        (Sentence("IPTC"), metadata.iptc and not target.holds(Piece.IPTC)),
        (Sentence("comments"), metadata.comments and not target.holds(Piece.COMMENTS)),
        (Sentence("the colour profile"), has_profile and not target.holds(Piece.PROFILE)),
        (
            Sentence("some private entries"),
            metadata.native_format is not target and _is_private(metadata),
        ),
        (
            Sentence("entries of over 64 KB"),
            target is Format.JPEG and not jpeg_segments.has_room_for(metadata),
        ),
    )
    yield from (name for name, is_lost in losses if is_lost)


def _is_private(metadata: Metadata) -> bool:
    """Tell whether pieces that one format alone holds say anything that is not kept elsewhere."""
    match metadata.native_format:
        case Format.TIFF:
            return bool(tiff_tags.private_tags(metadata.native))
        case Format.PNG:
            return bool(png_chunks.private_texts(metadata.native))
        case (
            Format.JPEG
            | Format.WEBP
            | Format.AVIF
            | Format.BMP
            | Format.GIF
            | Format.HEIC
            | Format.JPEG_2000
            | Format.JPEG_XL
            | Format.PNM
            | None
        ):
            return bool(metadata.native)
    assert_never(metadata.native_format)


def _listed(names: list[Sentence]) -> Sentence:
    *others, last = names
    return Sentence("{first} and {last}", first=listed(others), last=last) if others else last
