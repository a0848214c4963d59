"""What the parsers of several commands share: types of options, and options."""

import argparse
from collections.abc import Callable
from typing import Final

from core.base.paths import from_root
from core.batch.existing import Existing
from core.batch.shard import Shard, shard_from
from core.colour.colour_settings import RANGES, ColourSettings

#: Photos at a time; more would be a slip of the hand.
_MAX_JOBS: Final = 256
#: What each setting does, in the words of the help.
_SETTING_WORDS: Final = {
    "vividness": "how boldly colours are chosen",
    "strength": "from the grey photo to full colour",
    "saturation": "factor on the colours",
    "temperature": "from cold to warm",
    "tint": "from green to magenta",
}


def add_existing(parser: argparse.ArgumentParser, *, usual: Existing = Existing.KEEP_BOTH) -> None:
    """Add what becomes of photos whose results' names are taken."""
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument(
        "--existing",
        choices=[existing.value for existing in Existing],
        default=usual.value,
        help="where a file has the result's name: keep-both gives the result a number, skip leaves "
        "a photo alone that has its result, replace makes it anew; files that are no result of "
        "the photo are always kept (default: %(default)s)",
    )
    choice.add_argument(
        "--skip-existing",
        dest="existing",
        action="store_const",
        const=Existing.SKIP.value,
        help="the same as --existing skip",
    )


def existing_of(typed: argparse.Namespace) -> Existing:
    """Give what was chosen by `add_existing`."""
    return Existing(typed.existing)


def add_no_edits(parser: argparse.ArgumentParser) -> None:
    """Add whether what is kept of each photo counts."""
    parser.add_argument(
        "--no-edits",
        dest="uses_edits",
        action="store_false",
        help="pass by the edits that are kept of photos (model, settings, hints, turns, crop), "
        "which otherwise go before the options of the run",
    )


def number(low: float, high: float) -> Callable[[str], float]:
    """Give a type for argparse: a number from `low` to `high`."""

    def parse(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = float("nan")
        if not low <= value <= high:  # false for a value that is no number
            raise argparse.ArgumentTypeError(
                f"{text!r} is not a number between {low:g} and {high:g}"
            )
        return value

    return parse


def whole_number(low: int, high: int) -> Callable[[str], int]:
    """Give a type for argparse: a whole number from `low` to `high`."""

    def parse(text: str) -> int:
        if not text.isdecimal() or not low <= int(text) <= high:
            raise argparse.ArgumentTypeError(
                f"{text!r} is not a whole number between {low} and {high}"
            )
        return int(text)

    return parse


def add_settings(parser: argparse.ArgumentParser, *, are_given: bool) -> None:
    """Add the colour settings.

    Args:
        parser: of a command.
        are_given: those that are not typed have their defaults; else they are None.
    """
    for name, (low, high) in RANGES.items():
        default = getattr(ColourSettings(), name)
        parser.add_argument(
            f"--{name}",
            type=number(low, high),
            default=default if are_given else None,
            metavar=name[0].upper(),
            help=f"{_SETTING_WORDS[name]}, {low:g} to {high:g} (default: {default:g})",
        )


def colour_settings(typed: argparse.Namespace) -> ColourSettings | None:
    """Give the settings that were typed, the others as usual; None where none was."""
    values = {name: getattr(typed, name) for name in RANGES}
    given = {name: value for name, value in values.items() if value is not None}
    return ColourSettings(**given) if given else None


def add_run_limits(parser: argparse.ArgumentParser) -> None:
    """Add how many photos are worked on at a time, and how large one may be."""
    parser.add_argument(
        "--jobs",
        type=whole_number(1, _MAX_JOBS),
        default=2,
        metavar="N",
        help="photos at a time (default: 2)",
    )
    add_max_megapixels(parser)


def add_manifest(parser: argparse.ArgumentParser) -> None:
    """Add where a run accounts for its photos."""
    parser.add_argument(
        "--manifest",
        type=from_root,
        metavar="DIR",
        help="account for every photo there while it runs: checksums for sha256sum and BagIt, a "
        "table (CSV, JSON lines), PREMIS 3 events; a later run goes on with it",
    )


def add_max_megapixels(parser: argparse.ArgumentParser) -> None:
    """Add how large a photo may be."""
    parser.add_argument(
        "--max-megapixels",
        type=number(0.000001, 10_000),
        default=250.0,
        metavar="N",
        help="refuse photos with more (default: 250)",
    )


def add_shard(parser: argparse.ArgumentParser) -> None:
    """Add the share of the photos that is meant, where several machines have one each."""
    parser.add_argument(
        "--shard",
        type=_shard,
        metavar="N/COUNT",
        help="take the Nth of COUNT shares of the photos, as 3/16: on every machine the same "
        "photos are in the same share, by their paths below the named folder",
    )


def _shard(text: str) -> Shard:
    try:
        return shard_from(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
