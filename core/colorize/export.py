"""The last steps of a photo's walk: mark, note and write its result, as the options say."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Literal

from core.base.errors import PhotoNotFound
from core.base.file_mark import FileMark, mark_of
from core.base.sentence import Sentence
from core.colorize.export_options import ExportOptions
from core.colorize.result_size import with_size
from core.colorize.result_source import remember
from core.colour.render import Picture, whole_picture
from core.image import picture_writer
from core.image.formats import Format
from core.image.metadata.ai_note import AiNote
from core.image.photo import Photo, WriteOptions, output_depth
from core.image.result_profile import is_converted
from core.model.card import Card


@dataclass(frozen=True, slots=True)
class Written:
    """A result that is safe on the disk.

    Attributes:
        notes: what its format could not hold, and what kept the note out, a sentence each.
        source: what the photo's file held; None: there is none, or it cannot be read any more.
        result: what the result's file held right after; None: it cannot be read.
        made: how the colours were made and, of a smaller result, how large it may be.
    """

    notes: tuple[Sentence, ...]
    source: FileMark | None
    result: FileMark | None
    made: str = ""


def render_depth(photo: Photo, target: Format, options: ExportOptions) -> Literal[8, 16]:
    """Give the bits a channel, 8 or 16, at which a result is to be made before it is written.

    One that is converted into another profile is made at 16, and rounded once it is.
    """
    if is_converted(photo, target, options.profile):
        return 16
    return output_depth(photo, target, options.depth)


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
    knows_source: bool = False,
) -> Written:
    """Write the result of a photo in the format that the target's ending promises.

    Args:
        picture: RGB, uint8 or uint16, as large as the photo. A corner mark is drawn into it; it is
            made smaller first where it is to be.
        target: the file.
        photo: whose result this is.
        card: of the model that coloured it.
        options: how it is stored; `render_depth` tells the depth to render at.
        threads: how many threads may encode.
        may_replace: whether a file that is there makes room.
        made: how the colours were made, for the note; see `core.edits.made`.
        knows_source: whether there is to be no result that does not say of which photo it is.

    Raises:
        UsageError, WriteError, MemoryError: as `image_io.write` does.
        PhotoNotFound: the photo's file went meanwhile, and its result would not know it.
    """
    source = None if photo.path is None else _mark_of_photo(photo.path, knows_source)
    wanted = _options_for(target, options, threads, may_replace=may_replace)
    if not options.size.is_free:
        from core.colorize.smaller import smaller  # with what scales pictures; few want it

        note = _note(card, source, made)  # of about as many bytes as the one that is written
        said = replace(wanted, ai_note=note if options.has_ai_note else None)
        made_smaller = smaller(picture, photo, target, options, said)
        picture, photo, wanted = made_smaller.picture, made_smaller.photo, made_smaller.options
        if made_smaller.size is not None:
            made = with_size(made, made_smaller.size)
    elif options.has_corner_mark:
        picture = marked(picture, threads)
    if options.has_ai_note:
        wanted = replace(wanted, ai_note=_note(card, source, made))
    notes = picture_writer.write(picture, target, photo=photo, options=wanted)
    if photo.pages > 1:
        notes += (
            Sentence(
                "The first of its {count} pages was coloured: a TIFF would hold them all.",
                count=photo.pages,
            ),
        )
    return _written(notes, source, target, made)


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
    knows_source: bool = False,
) -> Written:
    """Write the pages of a TIFF; otherwise as `write_result`.

    Raises:
        UsageError, WriteError, MemoryError: as `image_io.write_pages` does.
        PhotoError: a page cannot be read, or as `write_result`; then there is no result.
    """
    size = replace(options.size, most_bytes=None)

    def ready() -> Iterator[tuple[Picture, Photo]]:
        for picture, photo in pages:
            if not size.is_free:
                from core.colorize.scaling import scaled  # few want it

                picture, photo = scaled(picture, photo, size.of(*photo.grey.shape), threads=threads)
            if options.has_corner_mark:
                picture = marked(picture, threads)
            yield picture, photo

    mark = _mark_of_photo(source, knows_source)
    made = made if size.is_free else with_size(made, size)
    wanted = _options_for(target, options, threads, may_replace=may_replace)
    if options.has_ai_note:
        wanted = replace(wanted, ai_note=_note(card, mark, made))
    notes = picture_writer.write_pages(ready(), target, options=wanted)
    if options.size.most_bytes is not None:
        notes += (Sentence("Its file may be larger than was asked for: it holds several pages."),)
    return _written(notes, mark, target, made)


def _mark_of_photo(photo: Path, knows_source: bool) -> FileMark | None:
    mark = mark_of(photo)
    if mark is None and knows_source:
        raise PhotoNotFound(
            "There is no file {path}.", hint="Check its name and folder.", path=photo
        )
    return mark


def _note(card: Card, source: FileMark | None, made: str) -> AiNote:
    return AiNote(card, date.today(), None if source is None else source.sha256, made)


def _written(
    notes: tuple[Sentence, ...], source: FileMark | None, target: Path, made: str
) -> Written:
    """Remember of which photo a result is, and look what its file holds."""
    if source is not None:
        remember(target, source.sha256)
    return Written(notes, source, mark_of(target), made)


def marked(picture: Picture, threads: int) -> Picture:
    """Draw the corner mark into a picture, or into a copy of what makes its rows."""
    from core.colorize.corner_mark import draw_corner_mark  # few want it

    whole = whole_picture(picture, threads=threads)
    draw_corner_mark(whole)
    return whole


def _options_for(
    target: Path,
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
        may_replace=may_replace,
        profile=options.profile,
        depth=options.depth,
    )
