"""The options that say where results go and how they are stored, for every command that has them.

From what was typed to frozen records, checked; imports nothing heavy.
"""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Final, Literal, TypeAlias, TypeVar

from core.base.errors import UsageError
from core.base.paths import from_root
from core.batch.naming import STANDARD_PATTERN, NamePattern, Placeholder
from core.batch.output_place import FOLDER_MARK, Beside, OutputPlace
from core.cli.argument_types import number, whole_number
from core.colorize.export_options import ExportOptions
from core.colorize.result_size import (
    LONGEST_SIDE_PX,
    MOST_MEGAPIXELS,
    SHORTEST_SIDE_PX,
    ResultSize,
    bytes_from,
)
from core.image.formats import STANDARD_QUALITY, Format, ResultFormat, format_names
from core.image.profile_choice import ResultProfile

#: The formats that a quality says something about.
LOSSY_NAMES: Final = format_names(kind for kind in Format if kind.is_lossy)
_DEPTHS: Final[dict[str, Literal[8, 16] | None]] = {"auto": None, "8": 8, "16": 16}

Group: TypeAlias = "argparse._ArgumentGroup"

_T = TypeVar("_T")


def add_export_options(parser: argparse.ArgumentParser) -> None:
    """Add all of the options to a command's parser."""
    group = parser.add_argument_group("results", "where they go and how they are stored")
    add_place_options(group)
    add_storing_options(group)


def add_place_options(group: Group) -> None:
    """Add those that say where results go, how they are called, and in which format."""
    places = group.add_mutually_exclusive_group()
    places.add_argument(
        "--output",
        type=from_root,
        metavar="DIR",
        help=f"folder for the results (default: FOLDER{FOLDER_MARK} beside each folder; beside the "
        "photo for single photos)",
    )
    places.add_argument(
        "--beside", action="store_true", help="put every result beside its photo instead"
    )
    placeholders = ", ".join(placeholder.typed for placeholder in Placeholder)
    add = group.add_argument
    add(
        "--name",
        type=checked(NamePattern),
        default=STANDARD_PATTERN,
        metavar="PATTERN",
        help=f"how results are called, of {placeholders} (default: {STANDARD_PATTERN.text})",
    )
    add(
        "--format",
        choices=[result_format.value for result_format in ResultFormat],
        default=ResultFormat.KEEP.value,
        help="of the results (default: that of the photo)",
    )


def add_storing_options(group: Group, *, is_quality_given: bool = True) -> None:
    """Add those that say how results are stored.

    Args:
        group: of a command's parser.
        is_quality_given: the quality has its default where it is not typed; else it is None.
    """
    standard, add = ExportOptions(), group.add_argument
    add(
        "--quality",
        type=whole_number(1, 100),
        default=standard.quality if is_quality_given else None,
        metavar="N",
        help=f"of {LOSSY_NAMES} results, 1 to 100 (default: {standard.quality})",
    )
    add(
        "--depth",
        choices=list(_DEPTHS),
        default="auto",
        help="bits a channel, where the format can have so many (default: as the photo)",
    )
    add(
        "--profile",
        choices=[profile.value for profile in ResultProfile],
        default=standard.profile.value,
        help="the colours that results are coded in: those of the photo's own profile, where it is "
        "one of primaries and curves, such as Adobe RGB (default: %(default)s)",
    )
    add(
        "--long-side",
        type=whole_number(SHORTEST_SIDE_PX, LONGEST_SIDE_PX),
        metavar="PX",
        help="make results smaller whose longer side has more pixels (default: as the photo)",
    )
    add(
        "--megapixels",
        type=number(0.001, MOST_MEGAPIXELS),
        metavar="N",
        help="make results smaller that have more (default: as the photo)",
    )
    add(
        "--at-most",
        type=checked(bytes_from),
        metavar="SIZE",
        help="of a result's file, as 2MB or 500kB: its quality is lowered for it where its format "
        "has one, and then its pixels become fewer",
    )
    add("--no-metadata", action="store_true", help="keep nothing that the photo's file says")
    add("--no-ai-note", action="store_true", help="do not say in the file that AI made the colours")
    add("--corner-mark", action="store_true", help="draw a small mark into the lower right corner")


def export_options(
    typed: argparse.Namespace, *, result_format: ResultFormat | None = None
) -> ExportOptions:
    """Give how results are to be stored.

    Args:
        typed: what was parsed.
        result_format: for a command that has no option for it.

    Raises:
        UsageError: the options contradict each other.
    """
    return ExportOptions(
        result_format=result_format or ResultFormat(typed.format),
        quality=typed.quality or STANDARD_QUALITY,
        depth=_DEPTHS[typed.depth],
        keeps_metadata=not typed.no_metadata,
        has_ai_note=not typed.no_ai_note,
        has_corner_mark=typed.corner_mark,
        profile=ResultProfile(typed.profile),
        size=ResultSize(typed.long_side, typed.megapixels, typed.at_most),
    )


def output_place(typed: argparse.Namespace) -> OutputPlace:
    """Give where results are to go."""
    if typed.beside:
        return Beside.PHOTO
    output: Path | None = typed.output
    return Beside.FOLDER if output is None else output


def checked(make: Callable[[str], _T]) -> Callable[[str], _T]:
    """Let argparse tell what is wrong with a value, as it does for its own types."""

    def made(text: str) -> _T:
        try:
            return make(text)
        except UsageError as error:
            raise argparse.ArgumentTypeError(str(error)) from error

    return made
