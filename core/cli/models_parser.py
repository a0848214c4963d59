"""What may be typed after `models`: a list of them, or something to be done to one of them."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

_ABOUT = """\
List the models, or change what there is. Models that you add are kept in your data folder, those
that came with Autochrome are never changed.
"""
_STATUS = """\
Exit status: 0 it is done; 1 it could not be, and why is said; 2 the command makes no sense.
Listing gives 1 where a model cannot be used.
"""


@dataclass(frozen=True, slots=True)
class ModelsCommand:
    """`models`: a list of the models there are."""

    is_json: bool


@dataclass(frozen=True, slots=True)
class InstallModelCommand:
    """`models install`: try a model and keep it."""

    file: Path


@dataclass(frozen=True, slots=True)
class ExportModelCommand:
    """`models export`: copy a model's file."""

    model: str
    target: Path


@dataclass(frozen=True, slots=True)
class DefaultModelCommand:
    """`models default`: let a model open by default."""

    model: str


@dataclass(frozen=True, slots=True)
class GoBackCommand:
    """`models back`: make the default before the default again."""


@dataclass(frozen=True, slots=True)
class RenameModelCommand:
    """`models rename`: call an own model something else."""

    model: str
    name: str


@dataclass(frozen=True, slots=True)
class RemoveModelCommand:
    """`models remove`: delete an own model."""

    model: str


#: What is done to a model.
ModelChangeCommand = (
    InstallModelCommand
    | ExportModelCommand
    | DefaultModelCommand
    | GoBackCommand
    | RenameModelCommand
    | RemoveModelCommand
)
ModelCommand = ModelsCommand | ModelChangeCommand
_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def add_models(commands: _Commands) -> None:
    """Add `models` and its commands."""
    models = commands.add_parser(
        "models",
        help="list the models, install, choose and remove them",
        description=_ABOUT,
        epilog=_STATUS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    models.add_argument("--json", action="store_true", help="list them as one JSON list")
    of_models = models.add_subparsers(dest="models_command", metavar="COMMAND")
    install = _command(of_models, "install", "try a model out and keep a copy of it")
    install.add_argument("file", type=Path, metavar="FILE.colormodel")
    export = _command(of_models, "export", "copy the file of a model, for another computer")
    _add_id(export)
    export.add_argument("target", type=Path, metavar="FILE", help="or a folder; never replaced")
    _add_id(_command(of_models, "default", "let a model open by default, here and in the window"))
    _command(of_models, "back", "let the model open by default that did before")
    rename = _command(of_models, "rename", "call a model that you added something else")
    _add_id(rename)
    rename.add_argument("name", metavar="NAME")
    _add_id(_command(of_models, "remove", "delete a model that you added, for good"))


def models_command(typed: argparse.Namespace) -> ModelCommand:
    """Turn what `add_models` parsed into a command."""
    match typed.models_command:
        case None:
            return ModelsCommand(is_json=typed.json)
        case "install":
            return InstallModelCommand(typed.file)
        case "export":
            return ExportModelCommand(typed.model, typed.target)
        case "default":
            return DefaultModelCommand(typed.model)
        case "back":
            return GoBackCommand()
        case "rename":
            return RenameModelCommand(typed.model, typed.name)
        case "remove":
            return RemoveModelCommand(typed.model)
    raise ValueError(f"there is no command models {typed.models_command}")


def _command(commands: _Commands, name: str, about: str) -> argparse.ArgumentParser:
    return commands.add_parser(
        name, help=about, description=f"{about[0].upper()}{about[1:]}.", allow_abbrev=False
    )


def _add_id(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("model", metavar="ID", help="as `models` lists it")
