"""What may be typed after `edits`; imports nothing heavy."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from core.base.paths import from_root

_ABOUT = """\
Show, copy or forget what was changed about photos: model, colour settings, hints, turns and crop.
It is kept in a small file beside each photo, or in your data folder. No photo is ever changed.
"""
_STATUS = """\
Exit status: 0 it is done; 1 something of it could not be, and why is said (the rest is);
2 the command makes no sense.
"""


@dataclass(frozen=True, slots=True)
class EditsShowCommand:
    """`edits show`: what is kept of photos."""

    photos: tuple[Path, ...]
    is_json: bool


@dataclass(frozen=True, slots=True)
class EditsCopyCommand:
    """`edits copy`: what is kept of one photo is kept of others."""

    source: Path
    photos: tuple[Path, ...]
    settings_only: bool
    without_crop: bool
    in_data_folder: bool


@dataclass(frozen=True, slots=True)
class EditsForgetCommand:
    """`edits forget`: nothing is kept of photos any more."""

    photos: tuple[Path, ...]


EditsCommand = EditsShowCommand | EditsCopyCommand | EditsForgetCommand
_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def add_edits(commands: _Commands) -> None:
    """Add `edits` and its commands."""
    edits = commands.add_parser(
        "edits",
        help="show, copy or forget what was changed about photos",
        description=_ABOUT,
        epilog=_STATUS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    of_edits = edits.add_subparsers(dest="edits_command", required=True, metavar="COMMAND")
    show = _command(of_edits, "show", "say what is kept of photos, and how results were made")
    _add_photos(show)
    show.add_argument("--json", action="store_true", help="one JSON object a line")
    copy = _command(of_edits, "copy", "keep what is kept of one photo of others, too")
    copy.add_argument(
        "source", type=from_root, metavar="FROM", help="a photo, a result, or a file of edits"
    )
    _add_photos(copy)
    copy.add_argument(
        "--settings-only",
        action="store_true",
        help="the colour settings alone; what is kept of the others otherwise stays",
    )
    copy.add_argument(
        "--without-crop",
        action="store_true",
        help="how the one is straightened and cropped stays there; that of the others stays, too",
    )
    copy.add_argument(
        "--in-data-folder",
        action="store_true",
        help="write into your data folder, not beside the photos",
    )
    _add_photos(_command(of_edits, "forget", "forget what was changed about photos"))


def edits_command(typed: argparse.Namespace) -> EditsCommand:
    """Turn what `add_edits` parsed into a command."""
    photos = tuple(typed.photos)
    match typed.edits_command:
        case "show":
            return EditsShowCommand(photos, is_json=typed.json)
        case "copy":
            return EditsCopyCommand(
                typed.source,
                photos,
                settings_only=typed.settings_only,
                without_crop=typed.without_crop,
                in_data_folder=typed.in_data_folder,
            )
        case "forget":
            return EditsForgetCommand(photos)
    raise ValueError(f"there is no command edits {typed.edits_command}")


def _command(commands: _Commands, name: str, about: str) -> argparse.ArgumentParser:
    return commands.add_parser(
        name, help=about, description=f"{about[0].upper()}{about[1:]}.", allow_abbrev=False
    )


def _add_photos(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("photos", nargs="+", type=from_root, metavar="PHOTO")
