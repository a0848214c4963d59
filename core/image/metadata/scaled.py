"""What is said of a picture that was made smaller: its sides, and how many pixels make an inch."""

from dataclasses import replace
from fractions import Fraction

from core.image.metadata import exif
from core.image.metadata.metadata import Metadata, Resolution, Unit

#: A resolution of this many decimals is exact enough for any printer, and fits into any file.
_EXACTNESS = 1000


def scaled_metadata(
    metadata: Metadata, before: tuple[int, ...], after: tuple[int, int]
) -> Metadata:
    """Give the metadata of a result that is smaller than its photo.

    With fewer pixels an inch it is printed as large as the photo: a scan at its true size.

    Args:
        metadata: of the photo.
        before: its height and width.
        after: those of the result.
    """
    height, width = after
    down, across = Fraction(height, before[0]), Fraction(width, before[1])
    return replace(
        metadata,
        exif=exif.with_fewer_pixels(exif.with_size(metadata.exif, width, height), across, down),
        xmp=exif.xmp_with_size(metadata.xmp, width, height),
        resolution=_scaled(metadata.resolution, across, down),
    )


def _scaled(stated: Resolution | None, across: Fraction, down: Fraction) -> Resolution | None:
    if stated is None or stated.unit is Unit.ASPECT_ONLY:
        return stated
    x, y = (stated.x * across, stated.y * down)
    return Resolution(x.limit_denominator(_EXACTNESS), y.limit_denominator(_EXACTNESS), stated.unit)
