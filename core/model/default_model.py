"""Which model opens by default, and which one did before: one small file of the user's.

It names models by their ids and says nothing about whether they are there; the library does.
"""

import json
import os
from dataclasses import dataclass
from pathlib import Path

from core.base.atomic_file import disk_errors, replace_file
from core.base.errors import PackageError
from core.base.free_name import free_path
from core.base.presence import is_folder
from core.base.record_codec import read_strictly, to_json
from core.base.strict_json import WrongValue, parse_object, read_small_file


@dataclass(frozen=True, slots=True)
class DefaultModel:
    """What was chosen.

    Attributes:
        current: id of the model that opens by default; empty when none was chosen.
        previous: id of the one that did before it; empty when there was none.
    """

    current: str = ""
    previous: str = ""


def read_default(path: Path) -> DefaultModel:
    """Read what was chosen; where there is no file nothing was.

    Raises:
        PackageError: the file cannot be read, or holds something else.
    """
    try:
        values = parse_object(read_small_file(path))
        return read_strictly(DefaultModel, values, passes_unknown=True, needs_all=True)
    except (FileNotFoundError, NotADirectoryError):
        return DefaultModel()
    except (OSError, WrongValue) as error:
        raise PackageError(
            "Which model you chose as the default cannot be read from {name}.",
            hint="Choose the default model again.",
            path=path,
            name=path.name,
        ) from error


def write_default(path: Path, chosen: DefaultModel) -> None:
    """Write what was chosen, atomically; the folder is made.

    A folder that has the file's name, which no program put there, gets another one.

    Raises:
        WriteError: the disk refuses; what was chosen before stays.
    """
    if is_folder(path) and not os.path.islink(path):  # noqa: PTH114  that of Path raises
        with disk_errors(path):
            path.rename(free_path(path, os.path.lexists))
    replace_file(path, json.dumps(to_json(chosen), indent=1).encode() + b"\n")


def forget_default(path: Path, model_id: str) -> None:
    """Name a model that is gone neither as the default nor as the one before.

    Raises:
        WriteError: the disk refuses; what was chosen before stays.
    """
    try:
        chosen = read_default(path)
    except PackageError:  # it names none
        return
    left = DefaultModel(
        "" if chosen.current == model_id else chosen.current,
        "" if chosen.previous == model_id else chosen.previous,
    )
    if left != chosen:
        write_default(path, left)
