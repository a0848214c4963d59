"""A photo on its way from the process that read it: its arrays, and all else as plain values.

The process at the other end met a stranger's file, so what it says is read like any other input:
by types, never by pickle.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from core.base.arrays import GreyPlane
from core.base.record_codec import read_strictly, to_json
from core.base.sentence import Sentence, sentence_from_json
from core.base.strict_json import WrongValue
from core.colour.chroma_field import Part
from core.image.formats import Format
from core.image.metadata import Metadata
from core.image.metadata.metadata import Resolution, Unit
from core.image.photo import Photo
from core.image.triage import Triage

_AnyArray: TypeAlias = NDArray[np.generic]
#: Arrays by what they are, in the order in which they lie.
_GREY: Final = "grey"
_ALPHA: Final = "alpha"
_ORIGINAL: Final = "original"
_PROFILE: Final = "profile"
#: Pieces of metadata that are one string of bytes each.
_PIECES: Final = ("exif", "xmp", "iptc", "icc", "native")


@dataclass(frozen=True, slots=True)
class _Words:
    """What of a photo is neither array nor bytes.

    Attributes:
        arrays: what the arrays are, in their order; bytes come as arrays too.
        resolution: numerators and denominators of x and y, and the name of the unit.
        notes: as `Sentence.to_json` gives them.
    """

    format: Format
    bit_depth: int
    triage: Triage
    pages: int
    arrays: tuple[str, ...]
    there: Part | None = None
    compression: int | None = None
    native_format: Format | None = None
    resolution: tuple[int, int, int, int] | None = None
    unit: str = Unit.ASPECT_ONLY.name


def to_wire(photo: Photo) -> tuple[dict[str, object], list[_AnyArray]]:
    """Take a photo apart into plain values and arrays."""
    metadata = photo.metadata
    named: list[tuple[str, _AnyArray]] = [(_GREY, photo.grey)]
    if photo.alpha is not None:
        named.append((_ALPHA, photo.alpha))
    if photo.original is not None:
        named.append((_ORIGINAL, photo.original))
    named += [(name, _bytes(getattr(metadata, name))) for name in _PIECES]
    named.append((_PROFILE, _bytes(photo.profile)))
    named += [("xmp_extended", _bytes(piece)) for piece in metadata.xmp_extended]
    named += [("comments", _bytes(piece)) for piece in metadata.comments]
    filled = [(name, array) for name, array in named if array.size]
    resolution = metadata.resolution
    words = _Words(
        format=photo.format,
        bit_depth=photo.bit_depth,
        triage=photo.triage,
        pages=photo.pages,
        arrays=tuple(name for name, _ in filled),
        there=photo.there,
        compression=photo.compression,
        native_format=metadata.native_format,
        resolution=None
        if resolution is None
        else (*resolution.x.as_integer_ratio(), *resolution.y.as_integer_ratio()),
        unit=Unit.ASPECT_ONLY.name if resolution is None else resolution.unit.name,
    )
    notes = [note.to_json() for note in metadata.notes]
    return {**to_json(words), "notes": notes}, [array for _, array in filled]


def from_wire(path: Path, said: dict[str, object], arrays: Sequence[_AnyArray]) -> Photo:
    """Put a photo together again.

    Args:
        path: its file, which the one who asked knows better.
        said: what `to_wire` gave.
        arrays: likewise.

    Raises:
        WrongValue: there is no such photo.
    """
    words = read_strictly(_Words, said, passes_unknown=True)
    if len(words.arrays) != len(arrays):
        raise WrongValue("{key} is of another length", key="arrays")
    named = list(zip(words.arrays, arrays, strict=True))
    planes = {name: array for name, array in named if name in (_GREY, _ALPHA, _ORIGINAL)}
    grey, alpha, original = (planes.get(name) for name in (_GREY, _ALPHA, _ORIGINAL))
    if grey is None:
        raise WrongValue("{key} is missing", key=_GREY)
    return Photo(
        path=path,
        format=words.format,
        grey=_plane(grey),
        alpha=None if alpha is None else _plane(alpha),
        bit_depth=words.bit_depth,
        triage=words.triage,
        metadata=_metadata(words, said, named),
        original=None if original is None else original.astype(np.uint8, copy=False),
        there=words.there,
        pages=words.pages,
        compression=words.compression,
        profile=next((array.tobytes() for name, array in named if name == _PROFILE), b""),
    )


def _metadata(
    words: _Words, said: dict[str, object], named: Sequence[tuple[str, _AnyArray]]
) -> Metadata:
    notes = said.get("notes")
    # Not of the planes, too: a copy of the whole photo takes its time and memory.
    pieces = {name: array.tobytes() for name, array in named if name in _PIECES}
    exif, xmp, iptc, icc, native = (pieces.get(name, b"") for name in _PIECES)
    return Metadata(
        exif=exif,
        xmp=xmp,
        iptc=iptc,
        icc=icc,
        native=native,
        xmp_extended=tuple(array.tobytes() for name, array in named if name == "xmp_extended"),
        comments=tuple(array.tobytes() for name, array in named if name == "comments"),
        native_format=words.native_format,
        resolution=_resolution(words),
        notes=tuple(_note(note) for note in notes) if isinstance(notes, list) else (),
    )


def _resolution(words: _Words) -> Resolution | None:
    if words.resolution is None:
        return None
    x_over, x_under, y_over, y_under = words.resolution
    if not (x_under and y_under) or words.unit not in Unit.__members__:
        raise WrongValue("{key} makes no sense", key="resolution")
    return Resolution(Fraction(x_over, x_under), Fraction(y_over, y_under), Unit[words.unit])


def _note(value: object) -> Sentence:
    note = sentence_from_json(value)
    if note is None:
        raise WrongValue("{key} is no sentence", key="notes")
    return note


def _bytes(piece: bytes) -> _AnyArray:
    return np.frombuffer(piece, np.uint8)


def _plane(array: _AnyArray) -> GreyPlane:
    if array.ndim != 2:
        raise WrongValue("{key} is no plane", key=_GREY)
    if array.dtype == np.uint8:
        return array.astype(np.uint8, copy=False)
    return array.astype(np.uint16, copy=False)
