"""What may be typed after `before-after`; imports nothing heavy."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from core.base.errors import UsageError
from core.base.paths import from_root
from core.cli.argument_types import (
    add_max_megapixels,
    add_no_edits,
    add_settings,
    colour_settings,
    number,
    whole_number,
)
from core.colorize.result_size import LONGEST_SIDE_PX, SHORTEST_SIDE_PX
from core.colour.colour_settings import ColourSettings
from core.image.formats import STANDARD_QUALITY

_ABOUT = """\
Put a photo and its colour into one picture, to show around: side by side, above each other, or
with a line between them; with --sweep as a short film in which the line moves over and back.
"""
_STATUS = """\
Exit status: 0 it is written; 1 the photo could not be read or the picture not be written; 2 the
command makes no sense. No file is replaced without --replace.
"""
#: As in `core.colorize.before_after`, which loads what makes pictures.
ARRANGEMENTS: Final = ("side-by-side", "split", "stacked")
SHAPES: Final = ("original", "1:1", "4:5")
SHORTEST_SWEEP_S, LONGEST_SWEEP_S = 1.0, 12.0
_LABELS: Final = ("Original", "Colour")
_USUAL_SIDE_PX: Final = 2048

_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


@dataclass(frozen=True, slots=True)
class BeforeAfterCommand:
    """`before-after`: the photo, and how it is shown beside its colour.

    Attributes:
        photo: its file.
        output: the file to write.
        model: id or file; None: as its edits say, or the default.
        settings: None: as its edits say.
        arrangement: one of `ARRANGEMENTS`.
        shape: one of `SHAPES`.
        split: where the line stands, 0..1.
        labels: words on the two; None: none.
        long_side_px: at the most.
        quality: of JPEG and WebP.
        sweep_s: how long a film is; None: a picture.
        has_ai_note: whether it says that AI made the colours.
        has_corner_mark: whether the mark is drawn.
        may_replace: whether a file that is there makes room.
        recolour: colour a photo that is in colour.
        uses_edits: whether what is kept of the photo counts.
        max_pixels: of the photo.
    """

    photo: Path
    output: Path
    model: str | None
    settings: ColourSettings | None
    arrangement: str
    shape: str
    split: float
    labels: tuple[str, str] | None
    long_side_px: int
    quality: int
    sweep_s: float | None
    has_ai_note: bool
    has_corner_mark: bool
    may_replace: bool
    recolour: bool
    uses_edits: bool
    max_pixels: int


def add_before_after(commands: _Commands) -> None:
    """Add `before-after`."""
    parser = commands.add_parser(
        "before-after",
        help="put a photo and its colour into one picture",
        description=_ABOUT,
        epilog=_STATUS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("photo", type=from_root, metavar="PHOTO", help="the photo")
    add(
        "--output",
        type=from_root,
        required=True,
        metavar="FILE",
        help="what is written: .jpg, .png or .webp; with --sweep .webp or .gif",
    )
    add("--model", metavar="ID|FILE", help="a model's id or a .colormodel file")
    add(
        "--arrangement",
        choices=ARRANGEMENTS,
        default=ARRANGEMENTS[0],
        help="how the two stand (default: %(default)s)",
    )
    add(
        "--shape",
        choices=SHAPES,
        default=SHAPES[0],
        help="of the whole; what does not fit is cut off (default: %(default)s)",
    )
    add(
        "--split",
        type=number(0.0, 1.0),
        default=0.5,
        metavar="X",
        help="where the line stands, 0 to 1 of the width (default: 0.5)",
    )
    words = parser.add_mutually_exclusive_group()
    words.add_argument(
        "--labels",
        nargs=2,
        default=list(_LABELS),
        metavar=("BEFORE", "AFTER"),
        help=f"words on the two (default: {' '.join(_LABELS)})",
    )
    words.add_argument(
        "--no-labels", dest="labels", action="store_const", const=None, help="no words on them"
    )
    add(
        "--sweep",
        nargs="?",
        type=number(SHORTEST_SWEEP_S, LONGEST_SWEEP_S),
        const=4.0,
        metavar="SECONDS",
        help="a film instead of a picture; a line moves over the photo and back (default: 4)",
    )
    add(
        "--long-side",
        type=whole_number(SHORTEST_SIDE_PX, LONGEST_SIDE_PX),
        default=_USUAL_SIDE_PX,
        metavar="PX",
        help="of the whole, at the most (default: %(default)s; films are held to 1440, GIFs to "
        "720)",
    )
    add(
        "--quality",
        type=whole_number(1, 100),
        default=STANDARD_QUALITY,
        metavar="N",
        help="of JPEG and WebP, 1 to 100 (default: %(default)s)",
    )
    add("--no-ai-note", action="store_true", help="do not say in the file that AI made the colours")
    add("--corner-mark", action="store_true", help="draw a small mark into the lower right corner")
    add("--replace", action="store_true", help="replace a file that is there")
    add("--recolour", action="store_true", help="colorize a photo that is in colour, too")
    add_settings(parser, are_given=False)
    add_no_edits(parser)
    add_max_megapixels(parser)


def before_after_command(typed: argparse.Namespace) -> BeforeAfterCommand:
    """Turn what `add_before_after` parsed into a command.

    Raises:
        UsageError: the file cannot be such a picture.
    """
    output: Path = typed.output
    endings = (".webp", ".gif") if typed.sweep is not None else (".jpg", ".jpeg", ".png", ".webp")
    if output.suffix.lower() not in endings:
        raise UsageError(
            "{name} cannot hold such a picture.",
            hint="Call it one of these: {endings}.",
            path=output,
            name=output.name,
            endings=", ".join(endings),
        )
    return BeforeAfterCommand(
        photo=typed.photo,
        output=output,
        model=typed.model,
        settings=colour_settings(typed),
        arrangement=typed.arrangement,
        shape=typed.shape,
        split=typed.split,
        labels=None if typed.labels is None else (typed.labels[0], typed.labels[1]),
        long_side_px=typed.long_side,
        quality=typed.quality,
        sweep_s=typed.sweep,
        has_ai_note=not typed.no_ai_note,
        has_corner_mark=typed.corner_mark,
        may_replace=typed.replace,
        recolour=typed.recolour,
        uses_edits=typed.uses_edits,
        max_pixels=round(typed.max_megapixels * 1e6),
    )
