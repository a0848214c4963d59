"""The command `models`: which models there are, and what is done to them."""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final, assert_never

from core.base.errors import AutochromeError, UsageError
from core.base.presence import is_folder
from core.base.record_codec import to_json
from core.cli.models_parser import (
    DefaultModelCommand,
    ExportModelCommand,
    GoBackCommand,
    InstallModelCommand,
    ModelCommand,
    ModelsCommand,
    OtherChangeCommand,
    PackModelCommand,
    RemoveModelCommand,
    RenameModelCommand,
)
from core.cli.named_model import id_or_file
from core.cli.terminal import printable
from core.cli.trial_words import speed_words
from core.model.library import Library, standard_library
from core.model.package import SUFFIX
from core.model.shelf import Installed

#: The least size that is told.
_LEAST_MB: Final = 0.1


def run(command: ModelCommand) -> int:
    """List the models, or do something to one of them and say so; give the exit status.

    Raises:
        AutochromeError: it cannot be done; the models are as they were.
    """
    library = standard_library()
    if isinstance(command, ModelsCommand):
        return _list(library, is_json=command.is_json)
    if isinstance(command, InstallModelCommand):
        return _install(library, command)
    for line in _done(library, command):
        print(printable(line))
    return 0


def _list(library: Library, *, is_json: bool) -> int:
    """List the models; 1 when there is none, or one that cannot be used."""
    shelf = library.shelf()
    if is_json:
        print(json.dumps([_record(model) for model in shelf.models], indent=2))
    else:
        for model in shelf.models:
            print(printable(_line(model)))
    for problem in shelf.problems:
        print(printable(f"failed: {problem}"), file=sys.stderr)
    if not shelf.models:
        print("There are no models. Install Autochrome again.", file=sys.stderr)
    return 1 if shelf.problems or not shelf.models else 0


def _install(library: Library, command: InstallModelCommand) -> int:
    """Install models; 1 when one of several cannot be, which keeps none of the others back."""
    from core.cli.models_install_command import install  # loads what reads pictures

    status = 0
    for one in install(library, command):
        if isinstance(one, AutochromeError):
            print(printable(f"failed: {one}"), file=sys.stderr)
            status = 1
        else:
            print(printable(f"{_called(one)} is installed."))
    return status


def _done(library: Library, command: OtherChangeCommand) -> Iterator[str]:
    """Do what is asked for, and give a sentence about each thing that is done."""
    match command:
        case PackModelCommand():
            from core.cli.models_pack_command import pack

            yield f"{command.files[0]} is packed as {pack(command)}."
        case ExportModelCommand(typed, target):
            model_id = id_or_file(library, typed)
            yield f"{model_id} is copied to {_export(library, model_id, target)}."
        case DefaultModelCommand(typed):
            model_id = id_or_file(library, typed)
            yield f"{_called(library.set_default(model_id))} opens by default now."
        case GoBackCommand():
            yield f"{_called(library.roll_back())} opens by default again."
        case RenameModelCommand(typed, name):
            model_id = id_or_file(library, typed)
            yield f"The model is called {_called(library.rename(model_id, name))} now."
        case RemoveModelCommand(typed):
            yield from _removed(library, id_or_file(library, typed))
        case _:
            assert_never(command)


def _export(library: Library, model_id: str, target: Path) -> Path:
    """Copy a model to a file, or into a folder by its id; no file is replaced."""
    if is_folder(target):
        target = target / f"{model_id}{SUFFIX}"
    if os.path.lexists(target):
        raise UsageError(
            "{path} exists already.", hint="Choose another name, or remove it.", path=target
        )
    library.export(model_id, target)
    return target


def _removed(library: Library, model_id: str) -> Iterator[str]:
    """Remove a model; where it was the default, say which one takes its place."""
    before = library.shelf().default
    library.remove(model_id)
    yield f"{model_id} is removed."
    heir = library.shelf().default
    if before is not None and before.package.card.id == model_id and heir is not None:
        yield f"It was the default: {_called(heir)} opens by default now."


def _called(model: Installed) -> str:
    return f"{model.package.card.name} ({model.package.card.id})"


def _record(model: Installed) -> dict[str, object]:
    card = model.package.card
    return {
        "id": card.id,
        "name": card.name,
        "sha256": model.package.sha256,
        "fingerprint": model.package.fingerprint,
        "default": model.is_default,
        "bundled": model.is_bundled,
        "group": card.group,
        "summary": card.summary,
        "path": str(model.package.path),
        "size_bytes": model.size_bytes,
        "input_side": card.input.short_side,
        "origin": None if card.origin is None else to_json(card.origin),
        "takes_hints": card.hint_inputs is not None,
        "seconds_a_photo": None if model.trial is None else model.trial.predict_s,
        "memory_bytes": None if model.trial is None else model.trial.memory_bytes,
    }


def _line(model: Installed) -> str:
    card = model.package.card
    remarks = ["default"] if model.is_default else []
    remarks += [] if model.is_bundled else ["your own"]
    size_mb = model.size_bytes / 1e6
    remarks += [f"{size_mb:.1f} MB" if size_mb >= _LEAST_MB else f"under {_LEAST_MB} MB"]
    if model.trial is not None:
        remarks += [speed_words(model.trial)]
    return f"{card.id:<16} {card.name}: {card.summary} ({', '.join(remarks)})"
