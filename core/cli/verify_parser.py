"""What may be typed after `verify` and `queue verify`; imports nothing heavy."""

import argparse
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from core.base.paths import from_root
from core.batch.naming import STANDARD_PATTERN, NamePattern
from core.cli.argument_types import add_max_megapixels, whole_number
from core.cli.export_parser import checked

_ABOUT = """\
Hold results against their photos: each can be read, is as large as its photo, has its lightness,
says all that the photo's file says, and neither file was changed since. Two files, or two
folders: then the results are found by the checksums that they note, or by their names.
"""
_STATUS = """\
Exit status: 0 all is well; 1 something is not, and is told; 2 the command makes no sense.
"""
_SAMPLE: "re.Pattern[str]" = re.compile(r"(\d+(?:\.\d+)?)%?")

_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


@dataclass(frozen=True, slots=True)
class VerifyCommand:
    """`verify`: a photo and its result, or a folder of each."""

    source: Path
    result: Path
    pattern: NamePattern
    keeps_metadata: bool
    jobs: int
    max_pixels: int
    is_json: bool
    is_verbose: bool


@dataclass(frozen=True, slots=True)
class QueueVerifyCommand:
    """`queue verify`: all results of the queue, or a part of them taken by chance."""

    queue: Path | None
    sample: float
    seed: int | None
    keeps_metadata: bool
    jobs: int
    max_pixels: int
    is_json: bool
    is_verbose: bool


def add_verify(commands: _Commands) -> None:
    """Add `verify`."""
    parser = commands.add_parser(
        "verify",
        help="hold results against their photos",
        description=_ABOUT,
        epilog=_STATUS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("source", type=from_root, metavar="SOURCE", help="a photo, or their folder")
    parser.add_argument(
        "result", type=from_root, metavar="RESULT", help="its result, or their folder"
    )
    parser.add_argument(
        "--name",
        type=checked(NamePattern),
        default=STANDARD_PATTERN,
        metavar="PATTERN",
        help=f"how the results of a folder are called (default: {STANDARD_PATTERN.text})",
    )
    _add_common(parser)


def verify_command(typed: argparse.Namespace) -> VerifyCommand:
    """Turn what `add_verify` parsed into a command."""
    return VerifyCommand(
        typed.source,
        typed.result,
        typed.name,
        not typed.no_metadata,
        typed.jobs,
        round(typed.max_megapixels * 1e6),
        typed.json,
        typed.verbose,
    )


def add_queue_verify(command: Callable[..., argparse.ArgumentParser], of_queue: _Commands) -> None:
    """Add `queue verify`.

    Args:
        command: adds a command of the queue: its name, what it does, and `epilog`.
        of_queue: where to.
    """
    parser = command(
        of_queue, "verify", "hold the results of the queue against their photos", epilog=_STATUS
    )
    parser.add_argument(
        "--sample",
        type=_share,
        default=1.0,
        metavar="N%",
        help="only so many of them, taken by chance: 5%% (default: all)",
    )
    parser.add_argument(
        "--seed",
        type=whole_number(0, 2**63 - 1),
        metavar="N",
        help="take the same ones again (default: others each time; which is said)",
    )
    _add_common(parser)


def queue_verify_command(typed: argparse.Namespace) -> QueueVerifyCommand:
    """Turn what `add_queue_verify` parsed into a command."""
    return QueueVerifyCommand(
        typed.queue,
        typed.sample,
        typed.seed,
        not typed.no_metadata,
        typed.jobs,
        round(typed.max_megapixels * 1e6),
        typed.json,
        typed.verbose,
    )


def _add_common(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add(
        "--no-metadata",
        action="store_true",
        help="the results were made without what the photos' files say",
    )
    add(
        "--jobs",
        type=whole_number(1, 256),
        default=os.cpu_count() or 1,
        metavar="N",
        help="photos at a time (default: as many as there are cores)",
    )
    add_max_megapixels(parser)
    add("--verbose", action="store_true", help="a line for what is well, too, with its lightness")
    add("--json", action="store_true", help="one JSON object a line on the standard output")


def _share(text: str) -> float:
    found = _SAMPLE.fullmatch(text)
    share = float(found[1]) / 100 if found is not None else 0.0
    if not 0 < share <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a share such as 5%")
    return share
