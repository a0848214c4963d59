"""Which model opens by default, and which one did before: one small file of the user's.

It names models by their ids and says nothing about whether they are there; the library does.
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from core.base.atomic_file import disk_errors, replacing
from core.base.errors import PackageError
from core.base.strict_json import WrongValue, read_record


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
        record = read_record(path.read_bytes())
        return DefaultModel(record.text("current"), record.text("previous"))
    except FileNotFoundError:
        return DefaultModel()
    except (OSError, WrongValue) as error:
        raise PackageError(
            f"Which model you chose as the default cannot be read from {path.name}.",
            hint="Choose the default model again.",
            path=path,
        ) from error


def write_default(path: Path, chosen: DefaultModel) -> None:
    """Write what was chosen, atomically; the folder is made.

    Raises:
        WriteError: the disk refuses; what was chosen before stays.
    """
    with disk_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    with replacing(path) as file:
        file.write(json.dumps(asdict(chosen), indent=1).encode() + b"\n")
