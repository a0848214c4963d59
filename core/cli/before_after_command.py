"""The command `before-after`: colour a photo and show it beside what it was."""

import os

from core.base.errors import UsageError
from core.base.presence import is_there
from core.batch.edited import Aspect, EditsOfPhotos, making_of
from core.cli.before_after_parser import BeforeAfterCommand
from core.cli.edits_command import user_edits
from core.cli.terminal import say
from core.colorize.before_after import Arrangement, BeforeAfter, Shape
from core.colorize.before_after_file import (
    ShowOptions,
    sweep_format,
    write_before_after,
    write_sweep,
)
from core.colorize.colorizer import Colorizer
from core.colorize.sweep import Sweep
from core.colour.colour_settings import ColourSettings
from core.edits.colouring import colour_turned
from core.edits.turning import turned
from core.image.reading_processes import ReadingProcesses
from core.image.safe_reader import SafeReader
from core.model.library import standard_library


def run(command: BeforeAfterCommand) -> int:
    """Write the picture; give the exit status.

    Raises:
        PackageError: the model is not there, or not to be trusted.
        PhotoError: the photo cannot be read.
        UsageError: it is in colour already, or a file is there.
        WriteError: the disk refuses.
    """
    if not command.may_replace and is_there(command.output):
        raise UsageError(
            "{path} is there already.",
            hint="Choose another name, or ask for it to be replaced (--replace).",
            path=command.output,
        )
    library, threads = standard_library(), os.cpu_count() or 1
    package = library.find(command.model) if command.model is not None else library.default
    settled = {Aspect.RECOLOUR} if command.recolour else set()
    settled |= {Aspect.MODEL} if command.model is not None else set()
    settled |= {Aspect.SETTINGS} if command.settings is not None else set()
    making = making_of(
        command.photo,
        EditsOfPhotos(user_edits(), library.find) if command.uses_edits else None,
        package=package,
        settings=command.settings or ColourSettings(),
        recolour=command.recolour,
        settled=frozenset(settled),
    )
    with ReadingProcesses(threads=1) as processes:
        photo = SafeReader(processes).read(
            command.photo, max_pixels=command.max_pixels, keep_original=True
        )
    photo = turned(photo, making.edits)
    if photo.is_in_colour and not making.recolour:
        raise UsageError(
            "{path} is in colour already.",
            hint="Ask for it to be recoloured (--recolour) to replace its colours.",
            path=command.photo,
        )
    colorizer = Colorizer(making.package, threads=threads)
    after = colour_turned(photo, colorizer, making.edits, depth=8).whole(threads=threads)
    card = making.package.card
    how = BeforeAfter(
        Arrangement(command.arrangement),
        Shape(command.shape),
        command.split,
        command.labels,
        command.long_side_px,
    )
    options = ShowOptions(
        command.quality, command.has_ai_note, command.has_corner_mark, command.may_replace
    )
    if command.sweep_s is None:
        write_before_after(after, command.output, photo=photo, card=card, how=how, options=options)
    else:
        sweep = Sweep(sweep_format(command.output), command.sweep_s)
        write_sweep(
            after, command.output, photo=photo, card=card, how=how, sweep=sweep, options=options
        )
    for note in making.notes:
        say(f"note: {note}")
    say(f"written: {command.output}")
    return 0
