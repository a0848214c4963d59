"""What may be typed after `queue`; imports nothing heavy."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from core.base.paths import from_root
from core.batch.naming import NamePattern
from core.batch.output_place import OutputPlace
from core.batch.shard import Shard
from core.cli.argument_types import (
    add_settings,
    add_shard,
    colour_settings,
    whole_number,
)
from core.cli.cluster_parser import add_cluster_options, cluster_options
from core.cli.durations import duration
from core.cli.export_parser import (
    LOSSY_NAMES,
    add_place_options,
    output_place,
)
from core.cli.run_options import RunOptions, add_run_options, run_options
from core.cli.verify_parser import QueueVerifyCommand, add_queue_verify, queue_verify_command
from core.cli.watch_parser import QueueWatchCommand, add_watch, watch_command
from core.cluster.cluster_options import ClusterOptions
from core.image.formats import STANDARD_QUALITY, ResultFormat
from core.queue.jobs import Mark, Overrides

#: A night.
_PATIENCE = "8h"
_ABOUT = """\
Keep photos in a queue and colorize them when it suits: now, tonight, after a power cut.
The window and the command line share one queue. A photo stays in it until its result is
safe on the disk, so that a run that was stopped or killed goes on where it was.
"""
_ADD_STATUS = """\
Options that are typed belong to these photos; what is not typed is left to the run.
A photo that is in the queue for the same result already is not added again.
Exit status: 0 all is in the queue; 1 a folder gave no photos (the rest is added);
2 the command makes no sense.
"""
_RUN_STATUS = """\
Photos that are added while it runs are taken too. Ctrl-C finishes the photos at hand;
the next run goes on from there.
Where a disk or folder is away, full or cannot be written to, photos of other places are
made; then the run stands still and goes on by itself once it is back (--patience).
Exit status: 0 every photo of the queue is done or was skipped on purpose; 1 some failed
or wait; 2 the command makes no sense; 3 a disk or folder did not come back in time.
"""
_MARK_STATUS = """\
good: it can stay. again: the next run makes it anew, as the edits of the photo are then.
grey: it is not to be used; its file is kept, and add --again passes the photo by.
Exit status: 0 all is marked; 1 some of what was named has no result in the queue (the
rest is marked); 2 the command makes no sense.
"""
#: What is typed for each mark.
_MARKS = {mark.value or "none": mark for mark in Mark}


@dataclass(frozen=True, slots=True)
class QueueAddCommand:
    """`queue add`: the photos, where their results go, and what they have of their own."""

    queue: Path | None
    paths: tuple[Path, ...]
    output: OutputPlace
    pattern: NamePattern
    result_format: ResultFormat
    recursive: bool
    overrides: Overrides
    again: bool
    shard: Shard | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueRunCommand(RunOptions):
    """`queue run`: how to colorize what waits."""

    queue: Path | None
    patience_s: float
    proves_done: bool = False
    cluster: ClusterOptions | None = None


@dataclass(frozen=True, slots=True)
class QueueManifestCommand:
    """`queue manifest`: account for what has ended already."""

    queue: Path | None
    folder: Path


@dataclass(frozen=True, slots=True)
class QueueStatusCommand:
    """`queue status`: how the queue stands, or which results need a look, or have a mark."""

    queue: Path | None
    is_json: bool
    needs_look: bool = False
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class QueueRetryCommand:
    """`queue retry`: what failed waits again."""

    queue: Path | None


@dataclass(frozen=True, slots=True)
class QueueClearCommand:
    """`queue clear`: photos are taken out of the queue."""

    queue: Path | None
    takes_all: bool


@dataclass(frozen=True, slots=True)
class QueueReportCommand:
    """`queue report`: a table of all photos."""

    queue: Path | None
    target: Path


@dataclass(frozen=True, slots=True)
class QueueMarkCommand:
    """`queue mark`: what somebody thinks of results; photos are ids or paths."""

    queue: Path | None
    photos: tuple[str, ...]
    mark: Mark


QueueCommand = (
    QueueAddCommand
    | QueueRunCommand
    | QueueStatusCommand
    | QueueRetryCommand
    | QueueClearCommand
    | QueueReportCommand
    | QueueWatchCommand
    | QueueVerifyCommand
    | QueueManifestCommand
    | QueueMarkCommand
)
_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def add_queue(commands: _Commands) -> None:
    """Add `queue` and its commands."""
    queue = commands.add_parser(
        "queue",
        help="keep photos in a queue and colorize them later",
        description=_ABOUT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    of_queue = queue.add_subparsers(dest="queue_command", required=True, metavar="COMMAND")
    _add_add(of_queue)
    _add_run(of_queue)
    status = _command(of_queue, "status", "say how the queue stands, and what failed and why")
    status.add_argument("--json", action="store_true", help="as one JSON object, with all photos")
    status.add_argument("--needs-look", action="store_true",
                        help="list the results that somebody should look at: those of photos "
                        "whose files end too early, then the most doubtful; with --json, only "
                        "these photos")  # fmt: skip
    status.add_argument("--mark", choices=[*_MARKS], help="list the results with this mark; "
                        "with --json, only these photos")  # fmt: skip
    _command(of_queue, "retry", "let the photos that failed wait again")
    clear = _command(of_queue, "clear", "take photos out of the queue; no file is touched")
    which = clear.add_mutually_exclusive_group()
    which.add_argument("--done", action="store_true", help="those done or skipped (the default)")
    which.add_argument("--all", action="store_true", help="all but those being worked on")
    _add_mark(of_queue)
    report = _command(of_queue, "report", "write a table of all photos, for a spreadsheet")
    report.add_argument("target", type=from_root, metavar="FILE.csv", help="replaced if it exists")
    add_watch(of_queue)
    add_queue_verify(_command, of_queue)
    manifest = _command(
        of_queue, "manifest", "account for every photo that has ended, for an archive"
    )
    manifest.add_argument("folder", type=from_root, metavar="DIR",
                          help="where to; made where it is missing, gone on with where it is "
                          "there")  # fmt: skip


def queue_command(typed: argparse.Namespace) -> QueueCommand:
    """Turn what `add_queue` parsed into a command."""
    match typed.queue_command:
        case "add":
            return QueueAddCommand(
                queue=typed.queue,
                paths=tuple(typed.paths),
                output=output_place(typed),
                pattern=typed.name,
                result_format=ResultFormat(typed.format),
                recursive=typed.recursive,
                overrides=_overrides(typed),
                again=typed.again,
                shard=typed.shard,
            )
        case "run":
            return QueueRunCommand(
                queue=typed.queue,
                patience_s=typed.patience,
                proves_done=typed.check,
                cluster=cluster_options(typed),
                **run_options(typed),
            )
        case "status":
            return QueueStatusCommand(
                typed.queue,
                is_json=typed.json,
                needs_look=typed.needs_look,
                mark=None if typed.mark is None else _MARKS[typed.mark],
            )
        case "mark":
            return QueueMarkCommand(typed.queue, tuple(typed.photos), _MARKS[typed.mark])
        case "retry":
            return QueueRetryCommand(typed.queue)
        case "clear":
            return QueueClearCommand(typed.queue, takes_all=typed.all)
        case "report":
            return QueueReportCommand(typed.queue, typed.target)
        case "watch":
            return watch_command(typed)
        case "verify":
            return queue_verify_command(typed)
        case "manifest":
            return QueueManifestCommand(typed.queue, typed.folder)
    raise ValueError(f"there is no command queue {typed.queue_command}")


def _overrides(typed: argparse.Namespace) -> Overrides:
    return Overrides(
        model=typed.model,
        settings=colour_settings(typed),
        quality=typed.quality,
        recolour=typed.recolour,
    )


def _command(
    commands: _Commands, name: str, about: str, *, epilog: str = ""
) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        name,
        help=about,
        description=f"{about[0].upper()}{about[1:]}.",
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "--queue",
        type=from_root,
        metavar="FILE",
        help="the queue (default: the one of the window)",
    )
    return parser


def _add_add(commands: _Commands) -> None:
    parser = _command(
        commands, "add", "add photos and folders of photos to the queue", epilog=_ADD_STATUS
    )
    add = parser.add_argument
    add("paths", nargs="+", type=from_root, metavar="PATH", help="a photo or a folder")
    add("--recursive", action="store_true", help="walk sub-folders too; mirrors the tree")
    add_shard(parser)
    add("--again", action="store_true", help="let those that have ended wait again")
    add("--model", metavar="ID|FILE", help="a model's id or name, or a .colormodel file")
    add(
        "--recolour",
        action="store_const",
        const=True,
        help="colorize photos that are in colour, too",
    )
    add(
        "--quality",
        type=whole_number(1, 100),
        metavar="N",
        help=f"of {LOSSY_NAMES} results, 1 to 100 (default: {STANDARD_QUALITY})",
    )
    add_settings(parser, are_given=False)
    add_place_options(parser.add_argument_group("results", "where they go"))


def _add_mark(commands: _Commands) -> None:
    parser = _command(
        commands, "mark", "note what you think of results that you looked at", epilog=_MARK_STATUS
    )
    parser.add_argument("photos", nargs="+", metavar="ID|PATH",
                        help="a photo by its id, its file or that of its result")  # fmt: skip
    parser.add_argument("mark", choices=[*_MARKS], help="none takes a mark away")


def _add_run(commands: _Commands) -> None:
    parser = _command(commands, "run", "colorize what waits in the queue", epilog=_RUN_STATUS)
    add = parser.add_argument
    add_run_options(parser, parser.add_argument_group("results", "how they are stored"))
    add(
        "--patience",
        type=duration,
        default=duration(_PATIENCE),
        metavar="TIME",
        help="stand still for so long where a disk is away or full, a folder cannot be written "
        f"to, or files are still being written: 90s, 30m, 8h, 2d or forever (default: {_PATIENCE});"
        " 0 ends the run at once",
    )
    add(
        "--check",
        action="store_true",
        help="before it begins, prove what is done: photos and results still hold what they held; "
        "what does not waits again",
    )
    add_cluster_options(parser)
