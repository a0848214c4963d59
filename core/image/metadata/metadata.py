"""What a photo file says besides its pixels, as raw bytes that can be handed on unchanged."""

from dataclasses import dataclass, replace
from enum import Enum
from fractions import Fraction

from core.base.sentence import Sentence
from core.image.formats import Format


class Unit(Enum):
    """What a resolution is counted over; the values are lengths in metres."""

    ASPECT_ONLY = Fraction(0)
    INCH = Fraction(254, 10000)
    CENTIMETRE = Fraction(1, 100)
    METRE = Fraction(1)


@dataclass(frozen=True, slots=True)
class Resolution:
    """Pixels per unit of length, exactly as the file states them."""

    x: Fraction
    y: Fraction
    unit: Unit

    def turned(self) -> "Resolution":
        """Give the resolution of the picture turned by a quarter."""
        return replace(self, x=self.y, y=self.x)

    def per(self, unit: Unit) -> "Resolution":
        """Convert to another unit; a mere aspect ratio stays one."""
        if Unit.ASPECT_ONLY in (self.unit, unit):
            return self
        factor = unit.value / self.unit.value
        return Resolution(self.x * factor, self.y * factor, unit)


@dataclass(frozen=True, slots=True)
class Metadata:
    """The metadata of one file.

    Attributes:
        exif: a TIFF structure as it stands in a JPEG's APP1 after `Exif 0 0`; empty when absent,
            as are the next ones.
        xmp: the XMP packet.
        xmp_extended: the further XMP segments of a JPEG, each as found after its namespace.
        iptc: Photoshop image resources, which hold IPTC: a JPEG's APP13, a TIFF's tag 34377.
        icc: the colour profile that belongs on the result.
        comments: comments in no stated encoding.
        resolution: None when the file states none.
        native: pieces that only a file of `native_format` can hold, encoded as there.
        native_format: None when there are no such pieces.
        notes: what was left out or assumed, a sentence each.
    """

    exif: bytes = b""
    xmp: bytes = b""
    xmp_extended: tuple[bytes, ...] = ()
    iptc: bytes = b""
    icc: bytes = b""
    comments: tuple[bytes, ...] = ()
    resolution: Resolution | None = None
    native: bytes = b""
    native_format: Format | None = None
    notes: tuple[Sentence, ...] = ()

    def noting(self, *sentences: Sentence) -> "Metadata":
        """Give the same metadata with further notes."""
        return replace(self, notes=(*self.notes, *sentences))

    def native_to(self, target: Format) -> bytes:
        """Give the pieces that only `target` can hold; empty when these are of another format."""
        return self.native if self.native_format is target else b""
