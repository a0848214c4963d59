"""From what was typed to a frozen command, checked; imports nothing heavy."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from core.base.version import VERSION
from core.batch.existing import Existing
from core.batch.naming import NamePattern
from core.batch.output_place import OutputPlace
from core.batch.shard import Shard
from core.cli.argument_types import (
    add_existing,
    add_manifest,
    add_no_edits,
    add_run_limits,
    add_settings,
    add_shard,
    colour_settings,
    existing_of,
)
from core.cli.edits_parser import EditsCommand, add_edits, edits_command
from core.cli.export_parser import add_export_options, export_options, output_place
from core.cli.models_parser import ModelCommand, add_models, models_command
from core.cli.queue_parser import QueueCommand, add_queue, queue_command
from core.cli.verify_parser import VerifyCommand, add_verify, verify_command
from core.colorize.export_options import ExportOptions
from core.colour.colour_settings import ColourSettings

_ABOUT = "Give black-and-white photographs believable colour. Nothing leaves this computer."
_STATUS = """\
Exit status: 0 every photo was colorized or skipped on purpose; 1 some failed, were not
reached or end too early (the rest is written), or there was nothing to do; 2 the command
makes no sense.
Ctrl-C finishes the photos at hand; --existing skip goes on from there.
"""


@dataclass(frozen=True, slots=True)
class ColorizeCommand:
    """`colorize`: the photos, where their results go, and how they are made."""

    paths: tuple[Path, ...]
    output: OutputPlace
    model: str | None
    pattern: NamePattern
    export: ExportOptions
    settings: ColourSettings
    recursive: bool
    existing: Existing
    recolour: bool
    jobs: int
    max_pixels: int
    uses_edits: bool
    is_json: bool
    manifest: Path | None = None
    shard: Shard | None = None


Command = ColorizeCommand | ModelCommand | QueueCommand | EditsCommand | VerifyCommand


def parse(arguments: Sequence[str], program: str) -> Command:
    """Turn what was typed after the program's name into a command.

    Raises:
        SystemExit: the help or the version was asked for (0), or the usage is wrong (2); what
            there is to say has been printed.
        UsageError: options contradict each other.
    """
    typed = _parser(program).parse_args(arguments)
    if typed.command == "models":
        return models_command(typed)
    if typed.command == "queue":
        return queue_command(typed)
    if typed.command == "edits":
        return edits_command(typed)
    if typed.command == "verify":
        return verify_command(typed)
    return ColorizeCommand(
        paths=tuple(typed.paths),
        output=output_place(typed),
        model=typed.model,
        pattern=typed.name,
        export=export_options(typed),
        settings=colour_settings(typed) or ColourSettings(),
        recursive=typed.recursive,
        existing=existing_of(typed),
        recolour=typed.recolour,
        jobs=typed.jobs,
        max_pixels=round(typed.max_megapixels * 1e6),
        uses_edits=typed.uses_edits,
        is_json=typed.json,
        manifest=typed.manifest,
        shard=typed.shard,
    )


class _Version(argparse.Action):
    """Says the version, and whether the colour step was compiled: without it all takes longer."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from core.colour.kernel.compiled_step import load  # asks for libraries that help does not

        step = load()
        how = step.name if step is not None else "by OpenCV, which is slower: it was not compiled"
        print(f"Autochrome {VERSION} (colour step: {how})")
        parser.exit()


def _parser(program: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=program, description=_ABOUT, allow_abbrev=False)
    parser.add_argument(
        "--version", action=_Version, nargs=0, help="show the version, how it colours, and leave"
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_colorize(commands)
    add_models(commands)
    add_queue(commands)
    add_edits(commands)
    add_verify(commands)
    return parser


def _add_colorize(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    colorize = commands.add_parser(
        "colorize",
        help="colorize photos and folders of photos",
        description="Colorize photos and folders of photos. No photo is ever changed.",
        epilog=_STATUS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = colorize.add_argument
    add("paths", nargs="+", type=Path, metavar="PATH", help="a photo or a folder")
    add("--model", metavar="ID|FILE", help="a model's id or a .colormodel file")
    add("--recursive", action="store_true", help="walk sub-folders too; mirrors the tree")
    add_shard(colorize)
    add_existing(colorize)
    add("--recolour", action="store_true", help="colorize photos that are in colour, too")
    add_settings(colorize, are_given=True)
    add_no_edits(colorize)
    add_run_limits(colorize)
    add_manifest(colorize)
    add("--json", action="store_true", help="one JSON object a line on the standard output")
    add_export_options(colorize)
