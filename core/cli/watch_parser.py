"""What may be typed after `queue watch`; imports nothing heavy."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from core.base.paths import from_root
from core.batch.existing import Existing
from core.batch.naming import NamePattern
from core.batch.output_place import OutputPlace
from core.cli.argument_types import add_settings, colour_settings, number
from core.cli.export_parser import add_place_options, output_place
from core.cli.run_options import RunOptions, add_run_options, run_options
from core.image.formats import ResultFormat
from core.queue.jobs import Overrides

_ABOUT: Final = """\
Watch folders, and colorize what comes into them once it stands still and nobody writes it.
Results, drafts and hidden files are never taken; what was there before is taken too, unless
--new-only is typed. What is watched is kept with the queue: without DIR all of it goes on,
here and in the window, with the options that were typed for it.
"""
_STATUS: Final = """\
A scan that is overwritten later is taken again, and its first result is kept. Only what came
from watched folders is colorized; all else that waits in the queue is left waiting. While
another run is at work on the queue, scans are only added to it. Ctrl-C or SIGTERM finish the
photos at hand; what waits is coloured when the watch goes on.
Exit status: 0 it was told to end or, with --once, all that was new is coloured or skipped;
1 some failed or, with --once, were not reached or a folder is away; 2 the command makes no sense.
"""
#: Between two looks, and as long as a file must stand still, in seconds.
_USUAL_S: Final = 5.0
_LEAST_S: Final = 0.1
_MOST_S: Final = 86_400.0

_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueWatchCommand(RunOptions):
    """`queue watch`: which folders, what becomes of their photos, and how they are coloured.

    Attributes:
        folders: to be watched; empty for all that are kept.
        every_s: between two looks, in seconds.
        settle_s: how long a file must stand still, in seconds.
        lists, removes: instead of watching.
    """

    queue: Path | None
    folders: tuple[Path, ...]
    output: OutputPlace
    pattern: NamePattern
    result_format: ResultFormat
    recursive: bool
    overrides: Overrides
    new_only: bool
    every_s: float
    settle_s: float
    once: bool
    lists: bool
    removes: tuple[Path, ...]


def add_watch(commands: _Commands) -> None:
    """Add `watch` to the commands of the queue."""
    parser = commands.add_parser(
        "watch",
        help="colorize what comes into folders",
        description=_ABOUT,
        epilog=_STATUS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("folders", nargs="*", type=from_root, metavar="DIR", help="a folder (default: those kept)")
    add(
        "--queue", type=from_root, metavar="FILE", help="the queue (default: the one of the window)"
    )
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--list", action="store_true", help="list what is watched, and end")
    which.add_argument(
        "--remove",
        action="append",
        type=from_root,
        default=[],
        metavar="DIR",
        help="watch a folder no more, and end; no file is touched, no photo leaves the queue",
    )
    which.add_argument(
        "--once",
        action="store_true",
        help="look twice, colorize what stood still in between, and end; for cron",
    )
    add("--every", type=number(_LEAST_S, _MOST_S), default=_USUAL_S, metavar="S",
        help=f"seconds between two looks (default: {_USUAL_S:g})")  # fmt: skip
    add("--settle", type=number(_LEAST_S, _MOST_S), default=_USUAL_S, metavar="S",
        help="seconds for which size and time of a file must have stayed the same "
        f"(default: {_USUAL_S:g})")  # fmt: skip
    add("--new-only", action="store_true", help="leave alone what is there when the watch begins")
    add("--recursive", action="store_true", help="watch sub-folders too; mirrors the tree")
    add("--model", metavar="ID|FILE", help="a model's id or name, or a .colormodel file")
    add("--recolour", action="store_const", const=True,
        help="colorize photos that are in colour, too")  # fmt: skip
    add_settings(parser, are_given=False)
    results = parser.add_argument_group("results", "where they go and how they are stored")
    add_place_options(results)
    add_run_options(parser, results, usual=Existing.SKIP, is_quality_given=False)


def watch_command(typed: argparse.Namespace) -> QueueWatchCommand:
    """Turn what `add_watch` parsed into a command.

    Raises:
        UsageError: the options contradict each other.
    """
    return QueueWatchCommand(
        queue=typed.queue,
        folders=tuple(typed.folders),
        output=output_place(typed),
        pattern=typed.name,
        result_format=ResultFormat(typed.format),
        recursive=typed.recursive,
        overrides=Overrides(
            model=typed.model,
            settings=colour_settings(typed),
            quality=typed.quality,
            recolour=typed.recolour,
        ),
        new_only=typed.new_only,
        every_s=typed.every,
        settle_s=typed.settle,
        once=typed.once,
        lists=typed.list,
        removes=tuple(typed.remove),
        **run_options(typed),
    )
