"""The last steps of a photo's walk: mark, note and write its result, as the options say."""

from datetime import date
from pathlib import Path

from core.base.arrays import RgbImage
from core.base.sentence import Sentence
from core.colorize.export_options import ExportOptions
from core.image import image_io
from core.image.formats import Format
from core.image.metadata.ai_note import AiNote
from core.image.photo import Photo, WriteOptions
from core.model.card import Card


def write_result(
    picture: RgbImage,
    target: Path,
    *,
    photo: Photo,
    card: Card,
    options: ExportOptions,
    threads: int = 1,
) -> tuple[Sentence, ...]:
    """Write the result of a photo in the format that the target's ending promises.

    Args:
        picture: (h, w, 3) RGB, uint8 or uint16, as large as the photo. A corner mark is drawn
            into it.
        target: the file.
        photo: whose result this is.
        card: of the model that coloured it.
        options: how it is stored; `image_io.output_depth` tells the depth to render at.
        threads: how many threads may encode.

    Returns:
        What the format could not hold, and what kept the note out, a sentence each.

    Raises:
        UsageError, WriteError, MemoryError: as `image_io.write` does.
    """
    if options.has_corner_mark:
        from core.colorize.corner_mark import draw_corner_mark  # few want it

        draw_corner_mark(picture)
    written = WriteOptions(
        Format.of_suffix(target.suffix),
        quality=options.quality,
        threads=threads,
        keeps_metadata=options.keeps_metadata,
        ai_note=AiNote(card, date.today()) if options.has_ai_note else None,
    )
    return image_io.write(picture, target, photo=photo, options=written)
