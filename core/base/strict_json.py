"""JSON from strangers as plain values: one object, whose keys stand in it once.

Of this user's own files less is asked: `read_small_file` and `parse_any` take in whatever is JSON,
and only see to it that nothing waits, fills the memory or goes down without end.
"""

import json
import os
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Final, NoReturn

from core.base.sentence import Sentence, SentenceError

#: What JSON can hold.
JsonValue = None | bool | int | float | str | list["JsonValue"] | dict[str, "JsonValue"]


#: Bytes that a small file holds at most; what this program writes is a hundredth of it.
SMALL: Final = 2**20
#: Nothing that is kept lies in so many lists and objects, one in the other.
_DEEPEST: Final = 64
#: What sentences call a record that lies in no other.
THE_WHOLE: Final = Sentence("the whole")


class WrongValue(SentenceError, ValueError):
    """A value is missing, of the wrong type, out of its range or not expected at all."""


def parse_object(raw: bytes) -> dict[str, object]:
    """Parse bytes that must be one JSON object, UTF-8, without keys given twice or NaN.

    Raises:
        WrongValue: they are not, or are nested too deeply to be written again.
    """
    try:
        value = json.loads(raw.decode(), object_pairs_hook=_unique, parse_constant=_refuse)
    except WrongValue:
        raise
    except (ValueError, RecursionError) as error:
        raise WrongValue("it is not JSON") from error
    _require_shallow(value)
    return as_object(value, THE_WHOLE)


def parse_any(raw: bytes) -> JsonValue:
    """Parse bytes that must be JSON of any kind, UTF-8; of a key given twice the last one counts.

    Raises:
        WrongValue: they are not, or are nested too deeply to be written again.
    """
    try:
        value: JsonValue = json.loads(raw.decode())
    except (ValueError, RecursionError) as error:
        raise WrongValue("it is not JSON") from error
    _require_shallow(value)
    return value


def read_small_file(file: Path, *, most_bytes: int = SMALL) -> bytes:
    """Read a file that ought to be small, whatever lies there instead.

    A pipe keeps whoever opens it waiting for its other end, and a device may have no end at all.

    Raises:
        OSError: there is none, or it cannot be read.
        WrongValue: it is no file, or a larger one.
    """
    wanted = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(file, wanted)
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise WrongValue("it is not a file")
        with open(descriptor, "rb", closefd=False) as opened:
            content = opened.read(most_bytes + 1)
    finally:
        os.close(descriptor)
    if len(content) > most_bytes:
        raise WrongValue("it is too large")
    return content


def as_object(value: object, name: str) -> dict[str, object]:
    """Give a value that must be an object; `name` is what sentences call it.

    Raises:
        WrongValue: it is none.
    """
    if not isinstance(value, dict):
        raise WrongValue("{name} is not an object", name=name)
    return value


def _require_shallow(value: JsonValue) -> None:
    level = [value]
    for _ in range(_DEEPEST):
        level = [inner for outer in level for inner in _inside(outer)]
    if level:
        raise WrongValue("it is nested too deeply")


def _inside(value: JsonValue) -> list[JsonValue]:
    match value:
        case list():
            return value
        case dict():
            return [*value.values()]
    return []


def _unique(pairs: list[tuple[str, object]]) -> Mapping[str, object]:
    values = dict(pairs)
    if len(values) != len(pairs):
        raise WrongValue("a key is given twice")
    return values


def _refuse(constant: str) -> NoReturn:
    raise WrongValue("{constant} is not a number", constant=constant)


def check_whole(name: str, value: int, low: int, high: int) -> None:
    """Refuse a whole number outside of its range; `name` is the key, for the sentence.

    Raises:
        WrongValue: it is.
    """
    if not low <= value <= high:
        raise WrongValue("{name} must be between {low} and {high}", name=name, low=low, high=high)


def check_number(name: str, value: float, low: float, high: float) -> None:
    """Refuse a number outside of its range, or NaN; `name` is the key, for the sentence.

    Raises:
        WrongValue: it is.
    """
    # Not the other way round: every comparison with NaN is false.
    if not low <= value <= high:
        raise WrongValue(
            "{name} must be between {low} and {high}", name=name, low=f"{low:g}", high=f"{high:g}"
        )
