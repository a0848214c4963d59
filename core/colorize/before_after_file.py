"""Files of a photo and its colour in one picture, and of the film from one to the other.

They say as results do that AI made the colours, but not when and where the photo was taken: they
are made to be shown around. None of them is taken for a result of the photo.
"""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.base.arrays import RgbImage
from core.base.atomic_file import replacing
from core.base.errors import UsageError
from core.base.file_mark import mark_of
from core.colorize.before_after import BeforeAfter, put_together
from core.colorize.sweep import Sweep, SweepFormat, encode_sweep
from core.colour.luminance import eight_bit
from core.image import picture_writer
from core.image.formats import STANDARD_QUALITY, Format
from core.image.icc_profiles import srgb_profile
from core.image.metadata.ai_note import AiNote, with_ai_note
from core.image.metadata.metadata import Metadata
from core.image.photo import Photo, WriteOptions
from core.model.card import Card

#: What a picture that is made to be shown around may be; such programs know nothing else.
PICTURE_FORMATS: Final = (Format.JPEG, Format.PNG, Format.WEBP)


@dataclass(frozen=True, slots=True)
class ShowOptions:
    """How such a picture is stored.

    Attributes:
        quality: 1..100, of JPEG and WebP.
        has_ai_note: whether it says that AI made the colours.
        has_corner_mark: whether the mark is drawn into the colour.
        may_replace: whether a file that is there makes room.
    """

    quality: int = STANDARD_QUALITY
    has_ai_note: bool = True
    has_corner_mark: bool = False
    may_replace: bool = False


def write_before_after(
    after: RgbImage,
    target: Path,
    *,
    photo: Photo,
    card: Card,
    how: BeforeAfter,
    options: ShowOptions,
) -> None:
    """Write a photo and its colour as one picture.

    Args:
        after: the colour, (h, w, 3) sRGB, as large as the photo.
        target: its file, a JPEG, PNG or WebP by its ending.
        photo: read with its colours as they are in its file.
        card: of the model that coloured it.
        how: what it is to look like.
        options: how it is stored.

    Raises:
        UsageError: another format, or the photo itself.
        WriteError: the disk refuses, or a file is there that may not be replaced.
    """
    kind = picture_format(target)
    whole = put_together(before_of(photo), after, how)
    if options.has_corner_mark:
        _draw_mark(whole)
    # As the writer knows it: a picture without a photo, of this size, about which nothing is said.
    bare = replace(
        photo,
        grey=np.broadcast_to(np.uint8(0), whole.shape[:2]),
        alpha=None,
        original=None,
        metadata=Metadata(icc=srgb_profile()),
        profile=b"",
    )
    wanted = WriteOptions(
        kind,
        quality=options.quality,
        ai_note=_note(photo, card) if options.has_ai_note else None,
        may_replace=options.may_replace,
    )
    picture_writer.write(whole, target, photo=bare, options=wanted)


def write_sweep(
    after: RgbImage,
    target: Path,
    *,
    photo: Photo,
    card: Card,
    how: BeforeAfter,
    sweep: Sweep,
    options: ShowOptions,
) -> None:
    """Write the film from a photo to its colour and back; otherwise as `write_before_after`.

    Args:
        after: the colour.
        target: a WebP or GIF by its ending, as `sweep` says.
        photo: the photo.
        card: of the model.
        how: shape, labels and size.
        sweep: how long, in which format.
        options: how it is stored; the quality is the film's own.
    """
    picture_writer.require_another_file(target, photo)
    if options.has_corner_mark:
        after = after.copy()
        _draw_mark(after)
    xmp, comment = b"", ""
    if options.has_ai_note:
        note = _note(photo, card)
        xmp = with_ai_note(Metadata(), note, Format.WEBP)[0].xmp
        comment = f"Colour added by AI: Autochrome, model {card.id}, {note.day.isoformat()}"
    film = encode_sweep(before_of(photo), after, how, sweep, xmp=xmp, comment=comment)
    with replacing(target, may_replace=options.may_replace) as file:
        file.write(film)


def before_of(photo: Photo) -> NDArray[np.uint8]:
    """Give a photo as it is in its file, (h, w, 3) uint8 sRGB."""
    if photo.original is not None:
        return photo.original
    grey = photo.grey if photo.grey.dtype == np.uint8 else eight_bit(photo.grey)
    return np.repeat(grey[..., None], 3, axis=2)


def picture_format(target: Path) -> Format:
    """Give the format of a picture by its file's ending.

    Raises:
        UsageError: it is none in which people show each other pictures.
    """
    kind = Format.of_suffix(target.suffix)
    if kind not in PICTURE_FORMATS:
        raise UsageError(
            "Pictures to show around are not stored as {format}.",
            hint="Call it .jpg, .png or .webp.",
            path=target,
            format=kind.value,
        )
    return kind


def sweep_format(target: Path) -> SweepFormat:
    """Give the format of a film by its file's ending.

    Raises:
        UsageError: it is none for films.
    """
    for kind in SweepFormat:
        if target.suffix.lower() == kind.suffix:
            return kind
    raise UsageError(
        "{name} cannot hold a film.", hint="Call it .webp or .gif.", path=target, name=target.name
    )


def _note(photo: Photo, card: Card) -> AiNote:
    mark = None if photo.path is None else mark_of(photo.path)
    return AiNote(card, date.today(), None if mark is None else mark.sha256)


def _draw_mark(picture: RgbImage) -> None:
    from core.colorize.corner_mark import draw_corner_mark  # few want it

    draw_corner_mark(picture)
