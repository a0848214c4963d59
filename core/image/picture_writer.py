"""Writing results: encoded, all metadata laid around them, whole or not at all."""

import io
import struct
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final, assert_never

import cv2
import numpy as np
from numpy.typing import NDArray

from core.base.arrays import GreyPlane, RgbImage
from core.base.atomic_file import replacing
from core.base.errors import UsageError, WriteError
from core.base.sentence import Sentence
from core.colour.luminance import eight_bit
from core.colour.render import Picture, Rendering, whole_picture
from core.image.formats import Format
from core.image.jpeg_writer import encode_jpeg
from core.image.metadata import Metadata, Unit, jpeg_segments, left_out, png_chunks, webp_chunks
from core.image.metadata.ai_note import with_ai_note
from core.image.metadata.stated_resolution import in_exif
from core.image.opencv_encoder import EncodingError, encode, encode_avif
from core.image.photo import Photo, WriteOptions
from core.image.png_writer import encode_png
from core.image.result_profile import in_wanted_profile
from core.image.tiff_writer import TiffPicture, write_tiff

#: Where a BMP states its pixels per metre.
_BMP_RESOLUTION_AT: Final = 38
_SOI: Final = b"\xff\xd8"


def write(
    picture: Picture, target: Path, *, photo: Photo, options: WriteOptions
) -> tuple[Sentence, ...]:
    """Write the result of a photo, with all of its metadata that the format can hold.

    The file appears under its name whole or not at all; what was there before stays until then.
    16 bits stay 16 in formats that hold so many, and are rounded to 8 elsewhere; the photo's
    transparency is kept where the format can have some.

    Args:
        picture: sRGB, uint8 or uint16, as large as the photo.
        target: the file; its ending is not looked at.
        photo: whose result this is. Its own file is never written to.
        options: format, quality, and what goes along with the picture.

    Returns:
        What the format could not hold, and what kept a note out, a sentence each.

    Raises:
        UsageError: the target is the photo itself.
        DiskFull: there is no room.
        FolderNotWritable: the folder is missing or refuses new files.
        WriteError: the format cannot hold the picture, or the disk fails in another way.
        MemoryError: there is no room in memory for the encoded picture.
    """
    if options.format is Format.TIFF:
        return write_pages([(picture, photo)], target, options=options)
    _require_fit(picture, target, photo, options)
    with _refusals(target, options.format):
        parts, notes = _parts(picture, photo, options)
        with replacing(target, may_replace=options.may_replace) as file:
            file.writelines(parts)
    return notes


def bytes_of(picture: Picture, target: Path, *, photo: Photo, options: WriteOptions) -> int:
    """Tell how large the file would be that `write` wrote; nothing is written.

    Raises:
        As `write` does where the picture is at fault.
    """
    _require_fit(picture, target, photo, options)
    with _refusals(target, options.format):
        if options.format is not Format.TIFF:
            return sum(len(part) for part in _parts(picture, photo, options)[0])
        file = io.BytesIO()
        page, _ = _page(picture, photo, options)
        write_tiff(file, [page], threads=options.threads)
        return file.getbuffer().nbytes


def write_pages(
    pages: Iterable[tuple[Picture, Photo]], target: Path, *, options: WriteOptions
) -> tuple[Sentence, ...]:
    """Write the pages of a file as one TIFF, each as `write` would; they are taken one at a time.

    Args:
        pages: results and whose they are, at least one.
        target: the file.
        options: for TIFF.

    Returns:
        What kept notes out, a sentence each, once for all pages.

    Raises:
        As `write` does, and whatever the pages raise: then there is no new file.
    """
    notes: dict[Sentence, None] = {}

    def ready() -> Iterator[TiffPicture]:
        for picture, photo in pages:
            _require_fit(picture, target, photo, options)
            page, told = _page(picture, photo, options)
            notes.update(dict.fromkeys(told))
            yield page

    with _refusals(target, Format.TIFF), replacing(target, may_replace=options.may_replace) as file:
        write_tiff(file, ready(), threads=options.threads)
    return tuple(notes)


def _parts(
    picture: Picture, photo: Photo, options: WriteOptions
) -> tuple[Sequence[bytes | memoryview], tuple[Sentence, ...]]:
    """Give the parts of a file of any format but TIFF, and what it could not hold."""
    picture, photo, told = in_wanted_profile(picture, photo, options)
    if not options.format.has_16_bit and picture.dtype != np.uint8:
        picture = eight_bit(whole_picture(picture, threads=options.threads))
    alpha = _alpha(photo, picture) if options.format.has_alpha else None
    metadata, notes = _metadata_of_result(photo.metadata, options)
    parts = _encode(picture, alpha, metadata, options)
    notes = (*told, *notes)
    if photo.alpha is not None and alpha is None:
        notes += (
            Sentence("Transparency was left out: {format} has none.", format=options.format.value),
        )
    return parts, notes


def _page(
    picture: Picture, photo: Photo, options: WriteOptions
) -> tuple[TiffPicture, tuple[Sentence, ...]]:
    """Give a page of a TIFF, and what it could not hold."""
    picture, photo, told = in_wanted_profile(picture, photo, options)
    metadata, noted = _metadata_of_result(photo.metadata, options)
    whole = whole_picture(picture, threads=options.threads)
    page = TiffPicture(whole, _alpha(photo, picture), metadata, photo.compression)
    return page, (*told, *noted)


@contextmanager
def _refusals(target: Path, kind: Format) -> Iterator[None]:
    try:
        yield
    except EncodingError as error:
        raise WriteError(
            "{name} cannot be stored as {format}.",
            hint="Choose another format, such as PNG.",
            path=target,
            name=target.name,
            format=kind.value,
        ) from error


def _require_fit(picture: Picture, target: Path, photo: Photo, options: WriteOptions) -> None:
    if tuple(picture.shape) != (*photo.grey.shape, 3):
        raise ValueError(f"the picture is {picture.shape}, the photo {photo.grey.shape}")
    require_another_file(target, photo)
    _require_length(picture, target, options.format)


def _metadata_of_result(
    metadata: Metadata, options: WriteOptions
) -> tuple[Metadata, tuple[Sentence, ...]]:
    """Give what a result carries, and a sentence each on what it cannot."""
    if not options.keeps_metadata:
        # The pixels are upright by now; but for their profile nothing else changes how they look.
        metadata = Metadata(icc=metadata.icc)
    notes = left_out(metadata, options.format)
    if options.ai_note is None:
        return metadata, notes
    metadata, kept_out = with_ai_note(metadata, options.ai_note, options.format)
    return metadata, notes + kept_out


def require_another_file(target: Path, photo: Photo) -> None:
    """Refuse to write over the photo itself, by whatever name.

    Raises:
        UsageError: the target is the photo's own file.
    """
    try:
        is_itself = photo.path is not None and target.samefile(photo.path)
    except OSError:  # one of them does not exist, or cannot be asked for
        return
    if is_itself:
        raise UsageError(
            "The result would overwrite the photo {path}.",
            hint="Choose another name or folder.",
            path=target,
        )


def _require_length(picture: Picture, target: Path, kind: Format) -> None:
    longest = max(picture.shape[:2])
    if longest > kind.longest_side_px:
        raise WriteError(
            "{name} cannot be stored as {format}: with {longest} pixels it is longer than the "
            "{limit} that fit.",
            hint="Choose another format, such as PNG or TIFF.",
            path=target,
            name=target.name,
            format=kind.value,
            longest=f"{longest:,}",
            limit=f"{kind.longest_side_px:,}",
        )


def _alpha(photo: Photo, picture: Picture) -> GreyPlane | None:
    """Give the photo's transparency at the depth of the picture."""
    alpha = photo.alpha
    if alpha is None or alpha.dtype == picture.dtype:
        return alpha
    return eight_bit(alpha) if picture.dtype == np.uint8 else alpha.astype(np.uint16) * 257


def _encode(
    picture: Picture, alpha: GreyPlane | None, metadata: Metadata, options: WriteOptions
) -> Sequence[bytes | memoryview]:
    """Encode in any format but TIFF; give the parts of the file."""
    kind, quality = options.format, options.quality
    match kind:
        case Format.JPEG:
            encoded = encode_jpeg(picture, quality=quality, threads=options.threads)
            return _jpeg_parts(encoded, metadata)
        case Format.PNG:
            header, *rest = encode_png(picture, alpha, threads=options.threads)
            return [header, png_chunks.metadata_chunks(metadata), *rest]
        case Format.WEBP:
            webp_options = [cv2.IMWRITE_WEBP_QUALITY, quality]
            webp_file = encode(
                ".webp", _in_opencv_order(picture, alpha, options.threads), webp_options
            )
            return [*webp_chunks.with_metadata(webp_file.tobytes(), in_exif(metadata))]
        case Format.AVIF:
            avif_options = [cv2.IMWRITE_AVIF_QUALITY, quality]
            pixels = eight_bit(_in_opencv_order(picture, alpha, options.threads))
            return [encode_avif(pixels, in_exif(metadata), avif_options).data]
        case Format.BMP:
            bmp_file = encode(".bmp", _in_opencv_order(picture, alpha, options.threads))
            return [_with_bmp_resolution(bmp_file, metadata).data]
        case (
            Format.TIFF | Format.GIF | Format.HEIC | Format.JPEG_2000 | Format.JPEG_XL | Format.PNM
        ):
            raise ValueError(f"{kind.value} is not encoded here")
    assert_never(kind)


def _jpeg_parts(encoded: list[memoryview], metadata: Metadata) -> list[bytes | memoryview]:
    """Put metadata behind an encoder's JFIF, or in its place when it states a resolution."""
    first, *others = encoded
    own_header = first[: len(first) - len(jpeg_segments.without_jfif(first))]
    header = _SOI if metadata.resolution is not None else own_header
    return [header, jpeg_segments.metadata_segments(metadata), first[len(own_header) :], *others]


def _in_opencv_order(picture: Picture, alpha: GreyPlane | None, threads: int) -> RgbImage:
    """Give BGR, or BGR and alpha: the order of OpenCV's encoders."""
    if alpha is None and isinstance(picture, Rendering):
        return picture.whole(threads=threads, is_bgr=True)
    picture = whole_picture(picture, threads=threads)
    channels = 3 if alpha is None else 4
    pixels = np.empty((*picture.shape[:2], channels), picture.dtype)
    if alpha is None:
        cv2.cvtColor(picture, cv2.COLOR_RGB2BGR, pixels)
    else:
        cv2.mixChannels([picture, alpha], [pixels], [0, 2, 1, 1, 2, 0, 3, 3])
    return pixels


def _with_bmp_resolution(file: NDArray[np.uint8], metadata: Metadata) -> NDArray[np.uint8]:
    if metadata.resolution is not None and metadata.resolution.unit is not Unit.ASPECT_ONLY:
        stated = metadata.resolution.per(Unit.METRE)
        struct.pack_into("<ii", file.data, _BMP_RESOLUTION_AT, round(stated.x), round(stated.y))
    return file
