"""What may be typed after `colorize`; imports nothing heavy."""

import argparse
from dataclasses import dataclass
from pathlib import Path

from core.base.paths import from_root
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
from core.cli.export_parser import add_export_options, export_options, output_place
from core.colorize.export_options import ExportOptions
from core.colour.colour_settings import ColourSettings

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


def add_colorize(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to those of the program."""
    colorize = commands.add_parser(
        "colorize",
        help="colorize photos and folders of photos",
        description="Colorize photos and folders of photos. No photo is ever changed.",
        epilog=_STATUS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = colorize.add_argument
    add("paths", nargs="+", type=from_root, metavar="PATH", help="a photo or a folder")
    add("--model", metavar="ID|FILE", help="a model's id or name, or a .colormodel file")
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


def colorize_command(typed: argparse.Namespace) -> ColorizeCommand:
    """Make a command of what was typed.

    Raises:
        UsageError: options contradict each other.
    """
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
