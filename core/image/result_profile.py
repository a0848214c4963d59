"""Results in the colour profile of their photos, for archives whose rules ask for it.

Colours are made in sRGB, at 16 bits, and converted by LittleCMS. Where a profile holds fewer
colours than sRGB in some direction (eciRGB in the blues), those beyond it are pulled towards the
grey of their luminance first, as those beyond sRGB are: lightness stays, which clipping would not
let it.

Source: ICC.1:2022, sections 7.2, 9.2 and 10; annex F.3.
"""

import functools
import struct
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array, RgbImage
from core.base.sentence import SILENCE, Sentence
from core.colour.cielab import (
    LUMINANCE_WEIGHTS,
    limit_chroma,
    linear_to_srgb,
    srgb_to_linear,
)
from core.colour.luminance import eight_bit
from core.colour.render import Picture, whole_picture
from core.image.formats import Format, Piece
from core.image.icc import understand
from core.image.icc_profiles import grey_in_colour_profile, srgb_colorants, srgb_profile
from core.image.photo import Photo, WriteOptions, output_depth
from core.image.profile_choice import ResultProfile

_HEADER_BYTES: Final = 128
_SPACE: Final = slice(16, 20)
_CONNECTION: Final = slice(20, 24)
_MATRIX: Final = (b"rXYZ", b"gXYZ", b"bXYZ")
_CURVES: Final = (b"rTRC", b"gTRC", b"bTRC")
_STRIP_ROWS: Final = 256
#: Entries of a matrix of primaries are rounded by those who write profiles.
_ROUNDING: Final = 1e-3
_OF_ANOTHER_KIND: Final = Sentence(
    "The result is in sRGB: the photo’s colour profile is of a kind that colours cannot be written "
    "in."
)
_GREY: Final = Sentence(
    "The photo’s profile is one of grey: the result has its tone curve and the primaries of sRGB."
)


@dataclass(frozen=True, slots=True)
class ProfileOfResult:
    """The profile that a result can have for the sake of its photo's.

    Attributes:
        icc: the profile; empty: the result stays in sRGB.
        note: what is worth telling about that, a sentence, or empty.
        reach: (3, 3), linear sRGB to linear light of the profile, where it does not hold all
            colours of sRGB; None: it does.
    """

    icc: bytes = b""
    note: Sentence = SILENCE
    reach: NDArray[np.float64] | None = None


def is_converted(photo: Photo, target: Format, choice: ResultProfile) -> bool:
    """Tell whether a result is converted into another profile, and so is to be made at 16 bits."""
    return choice is ResultProfile.SOURCE and bool(_wanted(photo, target).icc)


def in_wanted_profile(
    picture: Picture, photo: Photo, options: WriteOptions
) -> tuple[Picture, Photo, tuple[Sentence, ...]]:
    """Convert a result into the profile that it is to carry.

    Args:
        picture: sRGB, uint8 or uint16.
        photo: whose result it is.
        options: how it is stored.

    Returns:
        The picture, of the depth that it is stored with; the photo, whose metadata has the
        profile; and what is worth telling, a sentence each. As they were, where sRGB is wanted.
    """
    if options.profile is ResultProfile.SRGB:
        return picture, photo, ()
    wanted = _wanted(photo, options.format)
    notes = (wanted.note,) if wanted.note else ()
    if not wanted.icc:
        return picture, photo, notes
    deep = _converted(whole_picture(picture, threads=options.threads), wanted)
    is_8_bit = output_depth(photo, options.format, options.depth) == 8
    converted = eight_bit(deep) if is_8_bit else deep
    return converted, replace(photo, metadata=replace(photo.metadata, icc=wanted.icc)), notes


def _wanted(photo: Photo, target: Format) -> ProfileOfResult:
    wanted = _profile_for(photo.profile)
    if wanted.icc and not target.holds(Piece.PROFILE):
        return ProfileOfResult(
            note=Sentence(
                "The result is in sRGB: {format} has no room for a colour profile.",
                format=target.value,
            )
        )
    return wanted


@functools.lru_cache(maxsize=16)  # the scans of an archive share their profile
def _profile_for(own: bytes) -> ProfileOfResult:
    """Find what a result can have for a photo's own profile."""
    if not own or own == srgb_profile():
        return ProfileOfResult()
    understood = understand(own)
    if own[_SPACE] == b"RGB " and understood.for_result == own:  # sRGB by another name
        return ProfileOfResult(note=understood.note and _OF_ANOTHER_KIND)
    tags = _tags(own)
    if understood.note or own[_CONNECTION] != b"XYZ ":
        return ProfileOfResult(note=_OF_ANOTHER_KIND)
    if own[_SPACE] == b"GRAY" and b"kTRC" in tags:
        return ProfileOfResult(grey_in_colour_profile(tags[b"kTRC"]), _GREY)
    if own[_SPACE] != b"RGB " or not {*_MATRIX, *_CURVES} <= tags.keys() or b"A2B0" in tags:
        return ProfileOfResult(note=_OF_ANOTHER_KIND)
    try:
        primaries = np.array([struct.unpack(">3i", tags[tag][8:20]) for tag in _MATRIX]).T / 65536
        reach = np.linalg.inv(primaries) @ srgb_colorants()
    except (struct.error, np.linalg.LinAlgError):
        return ProfileOfResult(note=_OF_ANOTHER_KIND)
    holds_all = bool(reach.min() >= -_ROUNDING)
    return ProfileOfResult(own, reach=None if holds_all else reach)


def _tags(icc: bytes) -> dict[bytes, bytes]:
    """Give the tags of a profile by their signatures; those that lie outside of it are none."""
    (count,) = struct.unpack_from(">I", icc.ljust(_HEADER_BYTES + 4, b"\0"), _HEADER_BYTES)
    tags = {}
    for number in range(min(count, len(icc) // 12)):
        entry = icc[_HEADER_BYTES + 4 + 12 * number :][:12]
        if len(entry) == 12:
            signature, at, size = struct.unpack(">4sII", entry)
            if size and at + size <= len(icc):
                tags[signature] = icc[at : at + size]
    return tags


def _converted(picture: RgbImage, wanted: ProfileOfResult) -> NDArray[np.uint16]:
    """Convert a result from sRGB by LittleCMS, in strips: (h, w, 3) uint16."""
    import imagecodecs

    converted = np.empty(picture.shape, np.uint16)
    for top in range(0, len(picture), _STRIP_ROWS):
        strip = picture[top : top + _STRIP_ROWS]
        if strip.dtype == np.uint8:
            strip = strip.astype(np.uint16) * np.uint16(257)
        if wanted.reach is not None:
            strip = _within(strip, wanted.reach)
        converted[top : top + _STRIP_ROWS] = imagecodecs.cms_transform(
            np.ascontiguousarray(strip),
            srgb_profile(),
            wanted.icc,
            colorspace="rgb",
            outcolorspace="rgb",
            outdtype="uint16",
            intent=int(imagecodecs.CMS.INTENT.RELATIVE_COLORIMETRIC),
            flags=int(imagecodecs.CMS.FLAGS.NOOPTIMIZE),
        )
    return converted


def _within(strip: RgbImage, reach: NDArray[np.float64]) -> NDArray[np.uint16]:
    """Pull the colours that a profile does not hold towards the grey of their luminance."""
    linear = srgb_to_linear(strip.astype(np.float32) / np.float32(65535))
    back = np.linalg.inv(reach)
    weights: Float32Array = (LUMINANCE_WEIGHTS @ back).astype(np.float32)
    inside = limit_chroma(linear @ reach.T.astype(np.float32), weights)
    coded = linear_to_srgb(np.clip(inside @ back.T.astype(np.float32), 0.0, 1.0))
    return np.round(coded * np.float32(65535)).astype(np.uint16)
