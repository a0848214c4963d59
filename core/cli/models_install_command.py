"""The command `models install`: packages as they are, and models of other programs."""

import os
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from core.base.atomic_file import replace_file
from core.base.errors import AutochromeError, PackageError, UsageError
from core.base.free_name import free_path
from core.base.presence import is_folder
from core.base.strict_json import WrongValue
from core.cli.models_parser import InstallModelCommand
from core.cli.terminal import say
from core.cli.trial_words import speed_words
from core.foreign.adding import Addition, added, added_before
from core.foreign.brought import TAKEN, ForeignModel, foreign_models, sorted_out
from core.foreign.importing import Examined, examine, pictures
from core.foreign.naming import named_readings, proposed_name
from core.foreign.reading import Reading
from core.model.card import LONGEST_LICENCE, check_text, is_id
from core.model.library import Library
from core.model.package import SUFFIX
from core.model.shelf import Installed
from core.model.trial_report import TrialReport

#: What is a model in a folder, by its name.
_SOUGHT: Final = (SUFFIX, *TAKEN)


def install(
    library: Library, command: InstallModelCommand
) -> Iterator[Installed | AutochromeError]:
    """Install models, one after the other; of several, say of each why it cannot be.

    Raises:
        AutochromeError: the only one cannot be installed, or something must be said first.
    """
    brought = sorted_out(file for path in command.files for file in _files_of(path))
    models, faults = foreign_models(brought.foreign)
    _check_options(library, command, len(models))
    steps: list[Callable[[], Installed]] = [
        *(partial(library.install, path) for path in (*brought.own, *brought.others)),
        *(partial(_refuse, fault) for fault in faults),
        *(partial(_install_foreign, library, command, model) for model in models),
    ]
    for step in steps:
        try:
            yield step()
        except AutochromeError as error:
            if len(steps) == 1:
                raise
            yield error


def _files_of(path: Path) -> tuple[Path, ...]:
    """Give what was named, or the files of the one model that a folder holds.

    Raises:
        UsageError: it holds none, or several.
    """
    if not is_folder(path):
        return (path,)
    brought = sorted_out(sorted(file for file in path.iterdir() if file.suffix.lower() in _SOUGHT))
    models, faults = foreign_models(brought.foreign)
    for fault in faults:
        raise fault
    found = [*((file,) for file in brought.own), *(model.files for model in models)]
    if not found:
        raise UsageError("{path} holds no model.", hint="Name the file of one.", path=path)
    if len(found) > 1:
        raise UsageError(
            "{path} holds several models: {names}.",
            hint="Name the files of those that you want.",
            path=path,
            names=", ".join(files[0].name for files in found),
        )
    return found[0]


def _refuse(fault: PackageError) -> Installed:
    raise fault


def _check_options(library: Library, command: InstallModelCommand, foreign: int) -> None:
    """Refuse options that are about one model of another program where there are none, or more."""
    is_given = command.reading or command.model_id or command.name or command.pictures
    if is_given and foreign != 1:
        raise UsageError(
            "--reading, --id, --name and --pictures are about one model of another program.",
            hint="Install such models one by one.",
        )
    if command.model_id and not is_id(command.model_id):
        raise UsageError(
            "{id} cannot be the id of a model.",
            hint="Use 1 to 64 small letters, digits and hyphens.",
            id=repr(command.model_id[:80]),
        )
    if command.model_id and library.shelf().with_id(command.model_id) is not None:
        raise UsageError(
            "There is a model with the id {id} already.",
            hint="Choose another one with --id.",
            id=command.model_id,
        )
    try:
        check_text("--licence", command.licence, 0, LONGEST_LICENCE)
    except WrongValue as error:
        raise UsageError("{why}.", hint="Shorten it to what counts.", why=error) from error


def _install_foreign(
    library: Library, command: InstallModelCommand, model: ForeignModel
) -> Installed:
    examined = examine(model.files)
    readings = named_readings(examined.readings)
    _tell(model, examined, readings)
    before = added_before(library, examined)
    if before is not None:
        card = before.package.card
        say(f"  You have this file as “{card.name}” ({card.id}) already.")
    if command.pictures is not None:
        _write_pictures(command.pictures, examined, readings)
    reading = _chosen(command, model, readings)
    if not command.licence_confirmed:
        raise _not_confirmed(model, examined)
    names = [known.package.card.name for known in library.models()]
    return added(
        library,
        Addition(
            examined,
            reading,
            command.name or proposed_name(examined.title, model.files[0], names),
            examined.licence or command.licence,
            licence_confirmed=True,
            id=command.model_id,
        ),
    )


def _tell(model: ForeignModel, examined: Examined, readings: Mapping[str, Reading]) -> None:
    if examined.is_known:
        kind = f"{examined.title}, a known file"
    else:
        kind = examined.title or "of no known kind"
    say(f"{model.name}: {kind}; {speed_words(TrialReport('', 0.0, examined.seconds))}")
    for name, reading in readings.items():
        say(f"  {name}: {reading.sentence}")


def _write_pictures(folder: Path, examined: Examined, readings: Mapping[str, Reading]) -> None:
    """Write a small picture by each reading; no file is replaced."""
    drawn = pictures(examined)
    for name, picture in zip(readings, drawn, strict=True):
        target = free_path(folder / f"{name}.png", os.path.lexists)
        coded = cv2.imencode(".png", np.ascontiguousarray(picture[..., ::-1]))[1]
        replace_file(target, coded.tobytes())
        say(f"  {target}")


def _chosen(
    command: InstallModelCommand, model: ForeignModel, readings: Mapping[str, Reading]
) -> Reading:
    if command.reading:
        if command.reading not in readings:
            raise UsageError(
                "{name} cannot be read as {reading}.",
                hint="It can be read as: {readings}.",
                name=model.name,
                reading=repr(command.reading[:80]),
                readings=", ".join(readings),
            )
        return readings[command.reading]
    if len(readings) > 1:
        raise UsageError(
            "{name} can be read in {count} ways: {readings}.",
            hint="Look at what each makes of a picture with --pictures DIR, and choose one with "
            "--reading ID.",
            name=model.name,
            count=len(readings),
            readings=", ".join(readings),
        )
    return next(iter(readings.values()))


def _not_confirmed(model: ForeignModel, examined: Examined) -> UsageError:
    if examined.licence:
        return UsageError(
            "The licence of {name} is {licence}, as its makers state it ({source}).",
            hint="If you may use it, say so with --licence-confirmed.",
            name=model.name,
            licence=examined.licence,
            source=examined.source,
        )
    return UsageError(
        "The licence of {name} is not known here.",
        hint="If you may use it, say so with --licence-confirmed, and its licence with --licence.",
        name=model.name,
    )
