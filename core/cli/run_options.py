"""What `queue run` and `queue watch` share of what may be typed; imports nothing heavy."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.batch.existing import Existing
from core.cli.argument_types import (
    add_existing,
    add_manifest,
    add_no_edits,
    add_run_limits,
    existing_of,
)
from core.cli.export_parser import add_storing_options, export_options
from core.colorize.export_options import ExportOptions
from core.image.formats import ResultFormat


@dataclass(frozen=True, slots=True, kw_only=True)
class RunOptions:
    """How photos of the queue are colorized, and what is told of it.

    Attributes:
        jobs: photos at a time.
        existing: what becomes of those whose results' names are taken.
        export: how results are stored.
        max_pixels: photos with more are refused.
        uses_edits: whether what is kept of each photo counts.
        is_json: whether programs read what is printed.
        manifest: the folder in which photos are accounted for, if they are.
    """

    jobs: int
    existing: Existing
    export: ExportOptions
    max_pixels: int
    uses_edits: bool
    is_json: bool
    manifest: Path | None = None


def add_run_options(
    parser: argparse.ArgumentParser,
    results: "argparse._ArgumentGroup",
    *,
    usual: Existing = Existing.KEEP_BOTH,
    is_quality_given: bool = True,
) -> None:
    """Add them.

    Args:
        parser: of the command.
        results: its group of options about results.
        usual: what becomes of photos whose results' names are taken, where it is not typed.
        is_quality_given: as for `add_storing_options`.
    """
    add_existing(parser, usual=usual)
    add_no_edits(parser)
    add_run_limits(parser)
    add_manifest(parser)
    parser.add_argument(
        "--json", action="store_true", help="one JSON object a line on the standard output"
    )
    add_storing_options(results, is_quality_given=is_quality_given)


def run_options(typed: argparse.Namespace) -> dict[str, Any]:
    """Give what was typed, by the names of `RunOptions`."""
    return {
        "jobs": typed.jobs,
        "existing": existing_of(typed),
        "export": export_options(typed, result_format=ResultFormat.KEEP),
        "max_pixels": round(typed.max_megapixels * 1e6),
        "uses_edits": typed.uses_edits,
        "is_json": typed.json,
        "manifest": typed.manifest,
    }
