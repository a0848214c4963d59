"""The last steps of a photo's walk: mark, note and write its result, as the options say."""

import contextlib
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from core.base.sentence import Sentence
from core.colorize.export_options import ExportOptions
from core.colorize.result_source import fingerprint, remember
from core.colour.render import Picture, whole_picture
from core.image import picture_writer
from core.image.formats import Format
from core.image.metadata.ai_note import AiNote
from core.image.photo import Photo, WriteOptions
from core.model.card import Card


def write_result(
    picture: Picture,
    target: Path,
    *,
    photo: Photo,
    card: Card,
    options: ExportOptions,
    threads: int = 1,
    may_replace: bool = True,
    made: str = "",
) -> tuple[Sentence, ...]:
    """Write the result of a photo in the format that the target's ending promises.

    Args:
        picture: RGB, uint8 or uint16, as large as the photo. A corner mark is drawn into it.
        target: the file.
        photo: whose result this is.
        card: of the model that coloured it.
        options: how it is stored; `image_io.output_depth` tells the depth to render at.
        threads: how many threads may encode.
        may_replace: whether a file that is there makes room.
        made: how the colours were made, for the note; see `core.edits.made`.

    Returns:
        What the format could not hold, and what kept the note out, a sentence each.

    Raises:
        UsageError, WriteError, MemoryError: as `image_io.write` does.
    """
    if options.has_corner_mark:
        picture = _marked(picture, threads)
    with _known_by(photo.path, target) as source:
        note = AiNote(card, date.today(), source, made)
        written = _options_for(target, note, options, threads, may_replace=may_replace)
        notes = picture_writer.write(picture, target, photo=photo, options=written)
    if photo.pages > 1:
        notes += (
            Sentence(
                "The first of its {count} pages was coloured: a TIFF would hold them all.",
                count=photo.pages,
            ),
        )
    return notes


def write_pages(
    pages: Iterable[tuple[Picture, Photo]],
    target: Path,
    *,
    source: Path,
    card: Card,
    options: ExportOptions,
    threads: int = 1,
    may_replace: bool = True,
    made: str = "",
) -> tuple[Sentence, ...]:
    """Write the pages of a TIFF; otherwise as `write_result`.

    Raises:
        UsageError, WriteError, MemoryError: as `image_io.write_pages` does.
        PhotoError: a page cannot be read; then there is no result.
    """

    def marked() -> Iterator[tuple[Picture, Photo]]:
        for picture, photo in pages:
            if options.has_corner_mark:
                picture = _marked(picture, threads)
            yield picture, photo

    with _known_by(source, target) as known:
        note = AiNote(card, date.today(), known, made)
        written = _options_for(target, note, options, threads, may_replace=may_replace)
        return picture_writer.write_pages(marked(), target, options=written)


@contextlib.contextmanager
def _known_by(photo: Path | None, target: Path) -> Iterator[str | None]:
    """Give what a result is known by, and remember it once the block has written the result."""
    source = None if photo is None else fingerprint(photo)
    yield source
    if source is not None:
        remember(target, source)


def _marked(picture: Picture, threads: int) -> Picture:
    from core.colorize.corner_mark import draw_corner_mark  # few want it

    whole = whole_picture(picture, threads=threads)
    draw_corner_mark(whole)
    return whole


def _options_for(
    target: Path,
    note: AiNote,
    options: ExportOptions,
    threads: int,
    *,
    may_replace: bool,
) -> WriteOptions:
    return WriteOptions(
        Format.of_suffix(target.suffix),
        quality=options.quality,
        threads=threads,
        keeps_metadata=options.keeps_metadata,
        ai_note=note if options.has_ai_note else None,
        may_replace=may_replace,
    )
