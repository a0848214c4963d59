"""What the window remembers in small JSON files; a bad file is as good as none."""

import json
import logging
from pathlib import Path

from core.base.atomic_file import replace_file
from core.base.errors import WriteError
from core.base.strict_json import JsonValue, WrongValue, parse_any, read_small_file

_log = logging.getLogger(__name__)


def read_object(path: Path, what: str) -> dict[str, JsonValue]:
    """Read an object, by its keys; empty where there is no file, or a bad one.

    Args:
        path: the file.
        what: is in it, for the log: "the settings".
    """
    stored = _read(path, what)
    return stored if isinstance(stored, dict) else {}


def read_list(path: Path, what: str) -> list[JsonValue]:
    """Read a list; empty where there is no file, or a bad one. The arguments are as above."""
    stored = _read(path, what)
    return stored if isinstance(stored, list) else []


def write(path: Path, values: JsonValue, what: str) -> None:
    """Keep a trifle in a file; a full disk costs only this, and a line in the log about `what`.

    Not synced: this is done in the window's thread, and a power cut may cost the last of it.
    """
    try:
        replace_file(path, coded(values), is_synced=False)
    except WriteError as error:
        _log.warning("%s were not saved: %s", what, error)


def coded(values: JsonValue) -> bytes:
    """Write values down, for people too; names that are no valid text come back byte for byte."""
    return json.dumps(values, indent=1).encode("ascii")


def _read(path: Path, what: str) -> JsonValue:
    try:
        return parse_any(read_small_file(path))
    except FileNotFoundError:
        return None
    except (OSError, WrongValue) as error:
        _log.warning("%s could not be read: %s", what, error)
        return None
