"""What the window remembers, as its JSON file holds it: read value by value, bad ones left out."""

import json
import logging
from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import TypeVar

from core.base.strict_json import JsonValue

_log = logging.getLogger(__name__)

Choice = TypeVar("Choice", bound=Enum)
Value = TypeVar("Value")


def read(path: Path) -> dict[str, object]:
    """Read the file; empty where there is none, or a bad one."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        _log.warning("the settings could not be read: %s", error)
        return {}
    return stored if isinstance(stored, dict) else {}


def write(path: Path, values: JsonValue, what: str) -> None:
    """Keep a trifle in a file; a full disk costs only this, and a line in the log about `what`.

    Not synced: this is done in the window's thread, and a power cut may cost the last of it.
    """
    beside = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # In ASCII: names that are no valid text come back byte for byte.
        beside.write_text(json.dumps(values, indent=1), "ascii")
        beside.replace(path)
    except OSError as error:
        _log.warning("%s were not saved: %s", what, error)


class Stored:
    """What a file holds, read value by value; a bad one gives its default and a line in the log."""

    def __init__(self, values: Mapping[str, object]) -> None:
        self._values = values

    def choice(self, key: str, standard: Choice) -> Choice:
        """Give one of the values of an enumeration."""
        try:
            return type(standard)(self._values.get(key, standard.value))
        except ValueError:
            return self.bad(key, standard)

    def whole(self, key: str, standard: int, low: int, high: int) -> int:
        """Give a whole number in a range, both ends included."""
        value = self._values.get(key, standard)
        if isinstance(value, int) and not isinstance(value, bool) and low <= value <= high:
            return value
        return self.bad(key, standard)

    def text(self, key: str, standard: str) -> str:
        """Give words."""
        value = self._values.get(key, standard)
        return value if isinstance(value, str) else self.bad(key, standard)

    def one_of(self, key: str, stored_as: Mapping[Value, str], standard: Value) -> Value:
        """Give the value that is stored as what the file holds."""
        text = self._values.get(key, stored_as[standard])
        found = [value for value, words in stored_as.items() if words == text]
        return found[0] if found else self.bad(key, standard)

    def flag(self, key: str, standard: bool) -> bool:
        """Give yes or no."""
        value = self._values.get(key, standard)
        return value if isinstance(value, bool) else self.bad(key, standard)

    def bad(self, key: str, standard: Value) -> Value:
        """Give the default, and note what is wrong."""
        _log.warning("the setting %s cannot be %r", key, self._values[key])
        return standard
