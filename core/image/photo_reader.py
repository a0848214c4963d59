"""Reading photos: from a path to a `Photo`, every surprise told in a sentence."""

import math
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, Final

import numpy as np
from numpy.typing import NDArray

from core.base.arrays import GreyPlane, RgbImage
from core.base.disk_faults import is_disk_fault
from core.base.errors import (
    DamagedPhoto,
    NotAPhoto,
    PhotoDiskFails,
    PhotoNotFound,
    PhotoTooLarge,
)
from core.base.sentence import Sentence, why
from core.colour import luminance
from core.colour.chroma_field import Part
from core.image import icc
from core.image.decoded import Decoded
from core.image.decoders import decode
from core.image.file_header import foreign_kind, size_in
from core.image.formats import BadContent, Format, UnreadKind, format_names
from core.image.metadata import Metadata, exif, iptc
from core.image.orientation import is_quarter_turn, upright, upright_part
from core.image.photo import MAX_PIXELS, Photo
from core.image.tiff_page import find_pages
from core.image.tiff_reader import decode_page
from core.image.triage import PhotoKind, Triage, examine

#: OpenCV decodes no more than this, whatever the caller says.
_OPENCV_MAX_PIXELS: Final = 2**30
_OPENCV_MAX_SIDE: Final = 2**20
#: Enough to tell a format and, but for JPEGs with much metadata, the size of the picture.
_HEAD_BYTES: Final = 2**16
#: A file that is larger than all this allows is not read: metadata, and bytes a pixel.
_SPARE_BYTES: Final = 2**28
_BYTES_PER_PIXEL: Final = 16
#: Smaller ones may have only black and white by chance.
_LEAST_PIXELS: Final = 4096
_STRIP_ROWS: Final = 256
_NO_GREY_NOTE: Final = Sentence(
    "The picture is black and white alone: without grey there is hardly anything to colour. Scan "
    "it in shades of grey if you can."
)
#: Longest side of the copy by which triage judges.
_THUMBNAIL_PX: Final = 256


def _nothing(pixels: int) -> None:
    """Hear how many pixels a picture has."""


def read(
    path: Path,
    *,
    max_pixels: int = MAX_PIXELS,
    keep_original: bool = False,
    page: int = 0,
    on_size: Callable[[int], None] = _nothing,
) -> Photo:
    """Read a photo of any `Format`, by its content, whatever its name.

    The file is opened once and read once; its header is examined before anything is decoded.
    Needs about 5 bytes a pixel for a grey JPEG of which 1 stays; see `Photo` for what that is.

    Args:
        path: the file.
        max_pixels: a picture of more is refused.
        keep_original: keep the colours of a photo that has some, for showing.
        page: which picture of a file that holds several, from 0; see `Photo.pages`.
        on_size: told how many pixels there are before they are decoded.

    Raises:
        PhotoNotFound: there is no such file, or it may not be read.
        PhotoDiskFails: likewise, the disk fails, or the way to it.
        NotAPhoto: it is empty, or no picture of a kind that is read.
        DamagedPhoto: it cannot be decoded to its end.
        PhotoTooLarge: it has more pixels than allowed; nothing was decoded.
        MemoryError: there is no room for its pixels.
    """
    kind, decoded = _decoded(path, max_pixels, on_size, page=page)
    return _photo(path, kind, decoded, keep_original=keep_original)


def read_colours(
    path: Path,
    *,
    max_pixels: int = MAX_PIXELS,
    short_side_px: int | None = None,
    on_size: Callable[[int], None] = _nothing,
) -> NDArray[np.uint8]:
    """Read a photo for its colours alone: to learn from them, or to show it small.

    Files are opened, judged and refused as by `read`, and so is a JPEG that was cut. Inks (CMYK)
    become sRGB by their profile, other colours keep the codes of the file, as `Photo.original`
    does; 16 bits are rounded to 8.

    Args:
        path: the file.
        max_pixels: a picture of more is refused.
        short_side_px: where the format can be decoded at a fraction of its size, as JPEG can, do
            so while the shorter side keeps this many pixels; pixels that a JPEG lacks are then
            not told. None: the whole picture.
        on_size: told how many pixels there are before they are decoded.

    Returns:
        (h, w, 3) uint8 RGB, upright; R = G = B where the file is grey.

    Raises:
        PhotoNotFound, NotAPhoto, DamagedPhoto, PhotoTooLarge, MemoryError: as `read` does.
    """
    _, decoded = _decoded(path, max_pixels, on_size, short_side_px)
    if decoded.rows_there is not None:
        raise DamagedPhoto(
            "{path} is damaged: {why}.",
            hint="Take it from a backup, or scan or download it again.",
            path=path,
            why=Sentence("it ends too early"),
        )
    pixels = luminance.eight_bit(decoded.pixels)
    if pixels.ndim == 2:
        pixels = np.repeat(pixels[..., None], 3, axis=2)
    turn = 1 if decoded.is_upright else exif.orientation(decoded.metadata.exif)
    return upright(pixels, turn)


def read_pixels(
    pixels: GreyPlane | RgbImage,
    *,
    max_pixels: int = MAX_PIXELS,
    keep_original: bool = False,
) -> Photo:
    """Take a pasted picture for a photo: (h, w) grey or (h, w, 3) RGB, uint8 or uint16.

    Raises:
        PhotoTooLarge: it has more pixels than allowed.
        NotAPhoto: it has none, or another shape.
    """
    if pixels.ndim not in (2, 3) or (pixels.ndim == 3 and pixels.shape[2] != 3):
        raise NotAPhoto("What was pasted is no picture.")
    _require_size(pixels.shape[1], pixels.shape[0], max_pixels, None)
    decoded = Decoded(pixels.copy(), None, pixels.itemsize * 8, Metadata())
    return _photo(None, Format.PNG, decoded, keep_original=keep_original)


def _decoded(
    path: Path,
    max_pixels: int,
    on_size: Callable[[int], None],
    short_side_px: int | None = None,
    page: int = 0,
) -> tuple[Format, Decoded]:
    """Open, judge and decode a file, at a fraction of its size if that is asked for."""
    with _opened(path) as file, _explained(path):
        head = file.read(_HEAD_BYTES)
        kind = _kind(head, path)
        if kind is Format.TIFF:
            pages = find_pages(file)
            chosen = pages[min(page, len(pages) - 1)]
            _require_size(chosen.width, chosen.height, max_pixels, path)
            on_size(chosen.width * chosen.height)
            decoded = decode_page(file, chosen)
            _require_picture(decoded)
            return kind, replace(decoded, pages=len(pages))
        size = size_in(head, kind)
        if size is not None:
            _require_size(*size, max_pixels, path)
        file.seek(0)
        # No more than there is: `read` takes memory for all that it is asked for.
        there_is = os.fstat(file.fileno()).st_size
        data = file.read(min(there_is, _most_bytes(size, max_pixels)))
        if size is None:
            size = size_in(data, kind)
            if size is None:
                raise BadContent("it ends too early")
            _require_size(*size, max_pixels, path)
        on_size(math.prod(size))
        decoded = decode(data, kind, short_side_px)
        _require_picture(decoded)
        return kind, decoded


def _require_picture(decoded: Decoded) -> None:
    """Take no library's word for it that what it made of a damaged file is a picture.

    Raises:
        BadContent: it is not (h, w) or (h, w, 3), or its transparency is of another size.
    """
    pixels, alpha = decoded.pixels, decoded.alpha
    is_picture = pixels.ndim == 2 or (pixels.ndim == 3 and pixels.shape[2] == 3)
    if not is_picture or (alpha is not None and alpha.shape != pixels.shape[:2]):
        raise BadContent("its header is broken")


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    """Open a regular file; a pipe or device could keep the program waiting for ever."""
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):  # noqa: PTH116  one call, one answer
            raise NotAPhoto("{path} is no file.", hint="Choose a picture file.", path=path)
        file = path.open("rb")
    except FileNotFoundError as error:
        raise PhotoNotFound(
            "There is no file {path}.", hint="Check its name and folder.", path=path
        ) from error
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error
    with file:
        yield file


def _unreadable(path: Path, error: OSError | ValueError) -> PhotoNotFound:
    told = Sentence(
        "{path} cannot be read: {why}.",
        path=path,
        why=why(error) if isinstance(error, OSError) else Sentence("its name is not valid"),
    )
    hint = Sentence("Check that you may open it and that its disk is connected.")
    if isinstance(error, OSError) and is_disk_fault(error):
        return PhotoDiskFails(told, hint=hint, path=path)
    return PhotoNotFound(told, hint=hint, path=path)


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    """Turn what reading and decoding raise into errors for people."""
    try:
        yield
    except UnreadKind as error:
        raise NotAPhoto(
            "{path} cannot be used: {why}.",
            hint="Export it as an 8-bit or 16-bit TIFF, PNG or JPEG first.",
            path=path,
            why=error,
        ) from error
    except BadContent as error:
        raise DamagedPhoto(
            "{path} is damaged: {why}.",
            hint="Take it from a backup, or scan or download it again.",
            path=path,
            why=error,
        ) from error
    except OSError as error:
        raise _unreadable(path, error) from error


def _kind(head: bytes, path: Path) -> Format:
    """Tell the format of a file by its beginning."""
    if not head:
        raise NotAPhoto("{path} is empty.", hint="Take it from a backup.", path=path)
    kind = Format.of_content(head)
    if kind is not None:
        return kind
    foreign = foreign_kind(head)
    if foreign is not None:
        raise NotAPhoto(
            "{path} is {kind}, which is not read.",
            hint="Export it as TIFF, PNG or JPEG first.",
            path=path,
            kind=foreign,
        )
    raise NotAPhoto(
        "{path} is of a kind that is not read.",
        hint="Export it as TIFF, PNG or JPEG first, or choose a file of these kinds: {formats}.",
        path=path,
        formats=format_names(Format),
    )


def _require_size(width: int, height: int, max_pixels: int, path: Path | None) -> None:
    """Refuse pictures without pixels, and with too many."""
    name = Sentence("The pasted picture") if path is None else str(path)
    if width <= 0 or height <= 0:
        raise DamagedPhoto(
            "{name} has no pixels: its header says {width} × {height}.",
            hint="Take it from a backup or scan it again.",
            path=path,
            name=name,
            width=width,
            height=height,
        )
    if width * height > min(max_pixels, _OPENCV_MAX_PIXELS):
        raise PhotoTooLarge(
            "{name} is too large: {width} × {height} are {millions} million pixels, and the limit "
            "is {limit} million.",
            hint="Scale it down, or give a command a higher limit with --max-megapixels.",
            path=path,
            name=name,
            width=f"{width:,}",
            height=f"{height:,}",
            millions=f"{width * height / 1e6:,.0f}",
            limit=f"{min(max_pixels, _OPENCV_MAX_PIXELS) / 1e6:,.0f}",
        )
    if max(width, height) > _OPENCV_MAX_SIDE:
        raise PhotoTooLarge(
            "{name} is too long: {width} × {height} pixels.",
            hint="Cut it into pieces of at most {longest} pixels.",
            path=path,
            name=name,
            width=f"{width:,}",
            height=f"{height:,}",
            longest=f"{_OPENCV_MAX_SIDE:,}",
        )


def _most_bytes(size: tuple[int, int] | None, max_pixels: int) -> int:
    """Give how much of a file is read at most: what follows cannot belong to the picture."""
    pixels = min(max_pixels, _OPENCV_MAX_PIXELS) if size is None else math.prod(size)
    return _SPARE_BYTES + _BYTES_PER_PIXEL * pixels


def _photo(path: Path | None, kind: Format, decoded: Decoded, *, keep_original: bool) -> Photo:
    """Make a photo of what was decoded: grey, judged, in sRGB, upright."""
    pixels, alpha = decoded.pixels, decoded.alpha
    profile = icc.understand(decoded.metadata.icc)
    orientation = exif.orientation(decoded.metadata.exif)
    turn = 1 if decoded.is_upright else orientation
    grey = pixels if pixels.ndim == 2 else luminance.neutral_codes(pixels)
    triage = Triage(PhotoKind.GREY)
    original: NDArray[np.uint8] | None = None
    curve = profile.curve
    if grey is None:
        measured = icc.luminance(pixels, profile.measures) if profile.measures else None
        curve = curve if measured is None else None
        grey = luminance.luminance(pixels) if measured is None else measured
        # What a decoder puts in place of rows that are not there has another colour than the paper.
        there = pixels[: decoded.rows_there or None]
        triage = examine(luminance.thumbnail(there, _THUMBNAIL_PX))
        if keep_original:
            original = upright(luminance.eight_bit(pixels), turn)
    if curve is not None:
        grey = luminance.map_codes(grey, curve)
    metadata = decoded.metadata
    if _has_no_grey(grey):
        metadata = metadata.noting(_NO_GREY_NOTE)
    is_opaque = alpha is None or alpha.min() == np.iinfo(alpha.dtype).max
    return Photo(
        path=path,
        format=kind,
        grey=upright(grey, turn),
        alpha=None if alpha is None or is_opaque else upright(alpha, turn),
        bit_depth=decoded.bit_depth,
        triage=triage,
        metadata=_metadata_for_result(metadata, profile, orientation),
        original=original,
        there=_there(decoded, turn),
        pages=decoded.pages,
        compression=decoded.compression,
        profile=decoded.metadata.icc,
    )


def _has_no_grey(grey: GreyPlane) -> bool:
    """Tell whether a picture of some size is black and white alone, as fax and line art are."""
    white = np.iinfo(grey.dtype).max
    if grey.size < _LEAST_PIXELS or not _is_extreme(grey[:: max(1, len(grey) // 16)], white):
        return False
    strips = range(0, len(grey), _STRIP_ROWS)
    is_bilevel = all(_is_extreme(grey[top : top + _STRIP_ROWS], white) for top in strips)
    return is_bilevel and bool(grey.min() != grey.max())


def _is_extreme(rows: GreyPlane, white: int) -> bool:
    return bool(((rows == 0) | (rows == white)).all())


def _there(decoded: Decoded, turn: int) -> Part | None:
    if decoded.rows_there is None:
        return None
    part = Part(0.0, 0.0, decoded.rows_there / len(decoded.pixels), 1.0)
    return upright_part(part, turn)


def _metadata_for_result(metadata: Metadata, profile: icc.Profile, orientation: int) -> Metadata:
    """Give metadata that is true of the upright picture in sRGB."""
    if profile.note:
        metadata = metadata.noting(profile.note)
    resolution = metadata.resolution
    if resolution is not None and is_quarter_turn(orientation):
        resolution = resolution.turned()
    return replace(
        metadata,
        icc=profile.for_result,
        exif=exif.for_result(metadata.exif),
        xmp=exif.xmp_for_result(metadata.xmp, was_turned=orientation != 1),
        iptc=iptc.without_thumbnails(metadata.iptc),
        resolution=resolution,
    )
