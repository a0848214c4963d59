"""What may be typed after `compare`; imports nothing heavy."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from core.base.errors import UsageError
from core.base.paths import from_root
from core.cli.argument_types import whole_number
from core.compare.sample import FEWEST_MODELS, MOST_MODELS, USUAL_MOST

_ABOUT = """\
Hold models against each other on photos in colour: grey copies are coloured by each, at its
defaults, and what comes of it is measured against the true colours. Nothing is changed.
"""
_STATUS = """\
Exit status: 0 all models were compared; 1 one of them could not be, or there is no photo in
colour; 2 the command makes no sense.
"""

_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


@dataclass(frozen=True, slots=True)
class CompareCommand:
    """`compare`: figures of some models on the same photos.

    Attributes:
        models: ids or files, two to four.
        photos: their folder; None for the program's own photos in colour.
        at_most: photos that are enough.
        out: folder for sheets of pictures; None for none.
        is_json: whether programs read the figures.
    """

    models: tuple[str, ...]
    photos: Path | None
    at_most: int
    out: Path | None
    is_json: bool


def add_compare(commands: _Commands) -> None:
    """Add `compare`."""
    parser = commands.add_parser(
        "compare",
        help="hold models against each other on photos in colour",
        description=_ABOUT,
        epilog=_STATUS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = parser.add_argument
    add(
        "models",
        nargs="+",
        metavar="MODEL",
        help="two to four: ids as `models` lists them, or .colormodel files",
    )
    add(
        "--photos",
        type=from_root,
        metavar="DIR",
        help="a folder of photos in colour; folders in it count too (default: the program's own)",
    )
    add(
        "--at-most",
        type=whole_number(1, 1_000_000),
        default=USUAL_MOST,
        metavar="N",
        help="photos that are enough; which ones goes by their names, and so by chance, but each "
        "time the same (default: %(default)s)",
    )
    add(
        "--out",
        type=from_root,
        metavar="DIR",
        help="also write sheets of the photos there, the true one and each model's beside each "
        "other; no file is replaced",
    )
    add("--json", action="store_true", help="the figures as one JSON object")


def compare_command(typed: argparse.Namespace) -> CompareCommand:
    """Turn what `add_compare` parsed into a command.

    Raises:
        UsageError: there is one model only, or there are too many.
    """
    count = len(typed.models)
    if count < FEWEST_MODELS:
        raise UsageError("One model alone cannot be compared.", hint="Name two to four.")
    if count > MOST_MODELS:
        raise UsageError(
            "{count} models cannot be compared at once.", hint="Name two to four.", count=count
        )
    return CompareCommand(tuple(typed.models), typed.photos, typed.at_most, typed.out, typed.json)
