"""The one table of picture formats; whatever lists formats derives from it.

What a file is, is told by what it holds; what a name promises, by its ending.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import PurePath
from typing import Final

from core.base.errors import UsageError
from core.base.sentence import SentenceError

#: Of JPEG, WebP and AVIF results until another one is asked for, 1 to 100.
STANDARD_QUALITY: Final = 95


class BadContent(SentenceError, ValueError):
    """A file breaks the rules of its format; the text says how, as part of a sentence."""


class UnreadKind(BadContent):
    """A file is sound, but of a kind that is not read; the text says which."""


class Piece(Enum):
    """A kind of metadata that a format may have a place for."""

    EXIF = auto()
    XMP = auto()
    XMP_EXTENSION = auto()
    IPTC = auto()
    COMMENTS = auto()
    PROFILE = auto()


class Packing(Enum):
    """How a format packs its pixels, for estimates of how large a result becomes."""

    JPEG = auto()
    FILM = auto()  # with loss, as a frame of a film: half of a JPEG
    PREDICTED = auto()  # without loss, by what stands beside each pixel
    PLAIN = auto()  # without loss, and hardly smaller than the pixels


class Format(Enum):
    """A kind of picture file that is read; the values are its names for people.

    What is true of one stands in its row of the table below. Its reader, its writer and its own
    metadata are chosen where an `assert_never` asks for each format. They are offered in the
    order in which they stand here.
    """

    JPEG = "JPEG"
    PNG = "PNG"
    TIFF = "TIFF"
    WEBP = "WebP"
    AVIF = "AVIF"
    BMP = "BMP"
    GIF = "GIF"
    HEIC = "HEIC"
    JPEG_2000 = "JPEG 2000"
    JPEG_XL = "JPEG XL"
    PNM = "PNM"

    @staticmethod
    def of_suffix(suffix: str) -> "Format":
        """Give the format that a file's ending (with its dot, any case) promises.

        Raises:
            UsageError: no format has this ending.
        """
        known = _BY_SUFFIX.get(suffix.lower())
        if known is None:
            endings = ", ".join(kind.suffix for kind in written_formats())
            raise UsageError(
                "No picture format is known by the ending “{suffix}”.",
                hint="Choose one of these endings: {endings}.",
                suffix=suffix,
                endings=endings,
            )
        return known

    @staticmethod
    def of_content(head: bytes) -> "Format | None":
        """Tell the format from a file's first bytes (32 suffice); None when it is none of these."""
        return next((kind for kind in Format if _row(kind).beginning.match(head)), None)

    @property
    def suffixes(self) -> tuple[str, ...]:
        """All endings of such files, each with its dot, the usual one first."""
        return _row(self).suffixes

    @property
    def suffix(self) -> str:
        """The usual ending of such a file, with its dot."""
        return self.suffixes[0]

    @property
    def mime(self) -> str:
        """What Linux and the web call it."""
        return _row(self).mime

    @property
    def uti(self) -> str:
        """What macOS calls it."""
        return _row(self).uti

    @property
    def is_for_photos(self) -> bool:
        """Whether such a file is mostly a photograph, and so called for people."""
        return _row(self).is_for_photos

    @property
    def has_all_colours(self) -> bool:
        """Whether every pixel may have a colour of its own: a palette is too few for a photo."""
        return _row(self).has_all_colours

    @property
    def can_be_written(self) -> bool:
        """Whether results can have this format: a GIF holds too few colours."""
        return _row(self).is_written

    @property
    def has_alpha(self) -> bool:
        """Whether such a file can be transparent in degrees."""
        return _row(self).has_alpha

    @property
    def has_16_bit(self) -> bool:
        """Whether 16 bits a channel survive in such a file."""
        return _row(self).has_16_bit

    @property
    def is_lossy(self) -> bool:
        """Whether a quality (1..100) says how much of a result is lost."""
        return _row(self).is_lossy

    @property
    def longest_side_px(self) -> int:
        """How many pixels wide or high such a file can be."""
        return _row(self).longest_side_px

    @property
    def packing(self) -> Packing:
        """How such a file packs its pixels."""
        return _row(self).packing

    def holds(self, piece: Piece) -> bool:
        """Tell whether such a file has a place for a kind of metadata."""
        return piece in _row(self).pieces


class ResultFormat(Enum):
    """How results are stored; the values are the words of the command line, and endings."""

    KEEP = "keep"
    PNG = "png"
    JPG = "jpg"
    TIFF = "tiff"
    WEBP = "webp"
    AVIF = "avif"
    BMP = "bmp"

    @staticmethod
    def of(kind: Format) -> "ResultFormat":
        """Give the choice by which results are stored as `kind`, one that can be written."""
        return next(choice for choice in ResultFormat if choice.format is kind)

    @property
    def format(self) -> Format | None:
        """The format that all results have; None: each that of its photo."""
        return None if self is ResultFormat.KEEP else Format.of_suffix(f".{self.value}")

    @property
    def can_lose(self) -> bool:
        """Whether a quality says something about any result in this format."""
        return self.format is None or self.format.is_lossy

    @property
    def can_have_16_bit(self) -> bool:
        """Whether any result in this format can have 16 bits a channel."""
        return self.format is None or self.format.has_16_bit

    def suffix_for(self, source: PurePath) -> str:
        """Give the ending, with its dot, of the result made from `source`."""
        if self is not ResultFormat.KEEP:
            return f".{self.value}"
        promised = promised_format(source.name)
        if promised is None or not promised.can_be_written:
            return Format.PNG.suffix
        return source.suffix


def promised_format(name: str) -> Format | None:
    """Give the format that a file's name promises; None when it promises no picture."""
    return _BY_SUFFIX.get(PurePath(name).suffix.lower())


def written_formats() -> tuple[Format, ...]:
    """Give the formats that results can have, in the order in which they are offered."""
    return tuple(kind for kind in Format if kind.can_be_written)


def format_names(kinds: Iterable[Format]) -> str:
    """List formats by their names, for people who read any language: `JPEG, PNG, TIFF`."""
    return ", ".join(kind.value for kind in kinds)


@dataclass(frozen=True, slots=True)
class _Row:
    """What is true of one format; see the properties of `Format`, which have the same names.

    Attributes:
        beginning: matches the first bytes of such a file, and of no other.
    """

    suffixes: tuple[str, ...]
    mime: str
    uti: str
    beginning: re.Pattern[bytes]
    packing: Packing
    pieces: frozenset[Piece] = frozenset()
    is_for_photos: bool = False
    is_written: bool = True
    has_all_colours: bool = True
    has_alpha: bool = False
    has_16_bit: bool = False
    is_lossy: bool = False
    longest_side_px: int = 2**31 - 1


def _bytes(pattern: bytes) -> re.Pattern[bytes]:
    return re.compile(pattern, re.DOTALL)


_BASIC: Final = frozenset({Piece.EXIF, Piece.XMP, Piece.PROFILE})
_WITH_WORDS: Final = _BASIC | {Piece.IPTC, Piece.COMMENTS}
_TABLE: Final = {
    Format.JPEG: _Row(
        (".jpg", ".jpeg", ".jpe", ".jfif"), "image/jpeg", "public.jpeg",
        _bytes(rb"\xff\xd8\xff"), Packing.JPEG, _WITH_WORDS | {Piece.XMP_EXTENSION},
        is_for_photos=True, is_lossy=True,
        longest_side_px=65500,  # libjpeg's own limit
    ),
    Format.PNG: _Row(
        (".png",), "image/png", "public.png", _bytes(rb"\x89PNG\r\n\x1a\n"),
        Packing.PREDICTED, _WITH_WORDS, has_alpha=True, has_16_bit=True,
    ),
    Format.TIFF: _Row(
        (".tif", ".tiff"), "image/tiff", "public.tiff",
        _bytes(rb"II[*+]\0|MM\0[*+]"),  # with +: BigTIFF
        Packing.PLAIN, _WITH_WORDS, has_alpha=True, has_16_bit=True,
    ),
    Format.WEBP: _Row(
        (".webp",), "image/webp", "org.webmproject.webp", _bytes(rb"RIFF.{4}WEBP"),
        Packing.FILM, _BASIC, has_alpha=True, is_lossy=True,
        longest_side_px=16383,  # 14 bits in its header
    ),
    Format.AVIF: _Row(
        (".avif",), "image/avif", "public.avif", _bytes(rb".{4}ftyp.{0,21}avi"),
        Packing.FILM, _BASIC, has_alpha=True, is_lossy=True,
        longest_side_px=32768,  # libavif writes more and reads no more
    ),
    Format.BMP: _Row(
        (".bmp", ".dib"), "image/bmp", "com.microsoft.bmp", _bytes(rb"BM"), Packing.PLAIN,
    ),
    Format.GIF: _Row(
        (".gif",), "image/gif", "com.compuserve.gif", _bytes(rb"GIF8[79]a"), Packing.PREDICTED,
        is_written=False, has_all_colours=False,
    ),
    Format.HEIC: _Row(
        (".heic", ".heif", ".hif"), "image/heic", "public.heic",
        _bytes(rb".{4}ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)"), Packing.FILM, _BASIC,
        is_for_photos=True, is_written=False, has_alpha=True, has_16_bit=True,
    ),
    Format.JPEG_2000: _Row(
        (".jp2", ".j2k", ".jpf", ".jpx", ".j2c", ".jpc"), "image/jp2", "public.jpeg-2000",
        _bytes(rb"\0\0\0\x0cjP  |\xff\x4f\xff\x51"), Packing.FILM, _BASIC,
        is_written=False, has_alpha=True, has_16_bit=True,
    ),
    Format.JPEG_XL: _Row(
        (".jxl",), "image/jxl", "public.jpeg-xl",
        _bytes(rb"\0\0\0\x0cJXL |\xff\x0a"), Packing.FILM, _BASIC,
        is_written=False, has_alpha=True, has_16_bit=True,
    ),
    Format.PNM: _Row(
        (".pgm", ".ppm", ".pnm", ".pbm", ".pam"), "image/x-portable-anymap",
        "public.pbm", _bytes(rb"P(?:[1-6](?:\s|#[^\n]*\n)+\d|7\s)"), Packing.PLAIN,
        is_written=False, has_alpha=True, has_16_bit=True,
    ),
}  # fmt: skip
_BY_SUFFIX: Final = {suffix: kind for kind, row in _TABLE.items() for suffix in row.suffixes}


def _row(kind: Format) -> _Row:
    return _TABLE[kind]
