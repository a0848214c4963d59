"""What may be typed after `models`: a list of them, or something to be done to one of them."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

_ABOUT = """\
List the models, or change what there is. Models that you add are kept in your data folder, those
that came with Autochrome are never changed.
"""
_INSTALL = """\
Try models out and keep copies of them: .colormodel files, and models of other programs as ONNX
(with its data files, or in a zip) or Caffe's .prototxt and .caffemodel. A folder stands for the one
model that it holds. How such a model is read
is found out by trying it. Where several ways fit, they are listed, and nothing is installed until
one is chosen.
"""
_PACK = """\
Write a network as a .colormodel file, for others to install. The card is a TOML file; its keys are
those of docs/model-file.md.
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
    """`models install`: try models and keep them.

    Attributes:
        files: packages, and files of models of other programs.
        reading: which way to read one of another program; empty for the only one.
        model_id: id that it is to have; empty for one made of its name.
        name: that it is to have; empty for what such models are called.
        licence: what may be done with it, where that is not known.
        licence_confirmed: the user may use it.
        pictures: folder for a picture by each reading, or None.
    """

    files: tuple[Path, ...]
    reading: str = ""
    model_id: str = ""
    name: str = ""
    licence: str = ""
    licence_confirmed: bool = False
    pictures: Path | None = None


@dataclass(frozen=True, slots=True)
class PackModelCommand:
    """`models pack`: write a network as a package.

    Attributes:
        files: of the network.
        card: a TOML file.
        output: the package; None for one called by its id, in the working folder.
    """

    files: tuple[Path, ...]
    card: Path
    output: Path | None = None


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


#: What is done to one model; of those that are installed there may be several.
OtherChangeCommand = (
    PackModelCommand
    | ExportModelCommand
    | DefaultModelCommand
    | GoBackCommand
    | RenameModelCommand
    | RemoveModelCommand
)
ModelCommand = ModelsCommand | InstallModelCommand | OtherChangeCommand
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
    _add_install(of_models)
    _add_pack(of_models)
    export = _command(of_models, "export", "copy the file of a model, for another computer")
    _add_id(export)
    export.add_argument("target", type=Path, metavar="FILE", help="or a folder; never replaced")
    _add_id(_command(of_models, "default", "let a model open by default, here and in the window"))
    _command(of_models, "back", "let the model open by default that did before")
    rename = _command(of_models, "rename", "call a model that you added something else")
    _add_id(rename)
    rename.add_argument("name", metavar="NAME")
    _add_id(_command(of_models, "remove", "delete a model that you added, for good"))


def _add_install(commands: _Commands) -> None:
    install = _command(commands, "install", "try models out and keep copies of them", _INSTALL)
    add = install.add_argument
    add("files", type=Path, nargs="+", metavar="FILE", help="see above")
    foreign = install.add_argument_group("models of other programs")
    add = foreign.add_argument
    add("--reading", default="", metavar="ID", help="how to read it, where several ways fit")
    add("--pictures", type=Path, metavar="DIR", help="write a small picture by each way there")
    add("--id", default="", metavar="ID", help="of the model here (default: made of its name)")
    add("--name", default="", metavar="NAME", help="of the model here")
    add("--licence", default="", metavar="TEXT", help="what may be done with it, if that is asked")
    add("--licence-confirmed", action="store_true", help="you may use it under its licence")


def _add_pack(commands: _Commands) -> None:
    pack = _command(commands, "pack", "write a network as a .colormodel file", _PACK)
    add = pack.add_argument
    add("files", type=Path, nargs="+", metavar="FILE", help="ONNX, or what `install` takes")
    add("--card", type=Path, required=True, metavar="CARD.toml", help="what it says of itself")
    add(
        "--output",
        type=Path,
        metavar="FILE.colormodel",
        help="never replaced (default: the id, in this folder)",
    )


def models_command(typed: argparse.Namespace) -> ModelCommand:
    """Turn what `add_models` parsed into a command."""
    match typed.models_command:
        case None:
            return ModelsCommand(is_json=typed.json)
        case "install":
            return InstallModelCommand(
                tuple(typed.files),
                typed.reading,
                typed.id,
                typed.name,
                typed.licence,
                typed.licence_confirmed,
                typed.pictures,
            )
        case "pack":
            return PackModelCommand(tuple(typed.files), typed.card, typed.output)
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


def _command(
    commands: _Commands, name: str, about: str, description: str = ""
) -> argparse.ArgumentParser:
    return commands.add_parser(
        name,
        help=about,
        description=description or f"{about[0].upper()}{about[1:]}.",
        allow_abbrev=False,
    )


def _add_id(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("model", metavar="ID", help="as `models` lists it, or the name of one")
