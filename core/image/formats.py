"""The kinds of picture files, told by what they hold and named by their endings."""

from enum import Enum
from typing import Final

from core.base.errors import UsageError


class BadContent(ValueError):
    """A file breaks the rules of its format; the text says how, as part of a sentence."""


class UnreadKind(BadContent):
    """A file is sound, but of a kind that is not read; the text says which."""


class Format(Enum):
    """A kind of picture file; the values are its names for people."""

    JPEG = "JPEG"
    PNG = "PNG"
    TIFF = "TIFF"
    WEBP = "WebP"
    BMP = "BMP"
    AVIF = "AVIF"
    GIF = "GIF"

    @staticmethod
    def of_suffix(suffix: str) -> "Format":
        """Give the format that a file's ending (with its dot, any case) promises.

        Raises:
            UsageError: no format has this ending.
        """
        known = _BY_SUFFIX.get(suffix.lower())
        if known is None:
            raise UsageError(
                f"No picture format is known by the ending “{suffix}”.",
                hint="Choose .jpg, .png, .tif, .webp, .avif or .bmp.",
            )
        return known

    @staticmethod
    def of_content(head: bytes) -> "Format | None":
        """Tell the format from a file's first bytes (32 suffice); None when it is none of these."""
        for signature, known in _SIGNATURES:
            if head.startswith(signature):
                return known
        if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
            return Format.WEBP
        if head[4:8] == b"ftyp" and b"avi" in head[8:32]:
            return Format.AVIF
        return None

    @property
    def suffix(self) -> str:
        """The usual ending of such a file, with its dot."""
        return _SUFFIXES[self]

    @property
    def can_be_written(self) -> bool:
        """Whether results can have this format: a GIF holds too few colours."""
        return self is not Format.GIF

    @property
    def has_alpha(self) -> bool:
        """Whether such a file can be transparent in degrees."""
        return self in (Format.PNG, Format.TIFF, Format.WEBP, Format.AVIF)

    @property
    def has_16_bit(self) -> bool:
        """Whether 16 bits a channel survive in such a file."""
        return self in (Format.PNG, Format.TIFF)

    @property
    def longest_side_px(self) -> int:
        """How many pixels wide or high such a file can be."""
        return _LONGEST_SIDES_PX.get(self, 2**31 - 1)


_SUFFIXES: Final = {
    Format.JPEG: ".jpg",
    Format.PNG: ".png",
    Format.TIFF: ".tif",
    Format.WEBP: ".webp",
    Format.BMP: ".bmp",
    Format.AVIF: ".avif",
    Format.GIF: ".gif",
}
_BY_SUFFIX: Final = {suffix: known for known, suffix in _SUFFIXES.items()} | {
    ".jpeg": Format.JPEG,
    ".jpe": Format.JPEG,
    ".jfif": Format.JPEG,
    ".tiff": Format.TIFF,
    ".dib": Format.BMP,
}
_SIGNATURES: Final = (
    (b"\xff\xd8\xff", Format.JPEG),
    (b"\x89PNG\r\n\x1a\n", Format.PNG),
    (b"II*\0", Format.TIFF),
    (b"MM\0*", Format.TIFF),
    (b"II+\0", Format.TIFF),  # BigTIFF
    (b"MM\0+", Format.TIFF),
    (b"GIF87a", Format.GIF),
    (b"GIF89a", Format.GIF),
    (b"BM", Format.BMP),
)
#: JPEG by libjpeg's own limit, WebP by its format, AVIF by what its encoder takes.
_LONGEST_SIDES_PX: Final = {Format.JPEG: 65500, Format.WEBP: 16383, Format.AVIF: 65535}
