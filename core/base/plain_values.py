"""Single values of what JSON or TOML gave, each of the type that it is wanted as, or refused."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, TypeAlias

from core.base.paths import can_be_a_path
from core.base.strict_json import WrongValue

#: Turns a plain value into that of a field; the second argument names it in sentences.
Read: TypeAlias = Callable[[object, str], object]


def _text(value: object, name: str) -> str:
    if not isinstance(value, str):
        raise WrongValue("{name} is not a text", name=name)
    return value


def _whole(value: object, name: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise WrongValue("{name} is not a whole number", name=name)
    return value


def _number(value: object, name: str) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise WrongValue("{name} is not a number", name=name)
    try:
        return float(value)
    except OverflowError:
        raise WrongValue("{name} is too large", name=name) from None


def _flag(value: object, name: str) -> bool:
    if not isinstance(value, bool):
        raise WrongValue("{name} is neither true nor false", name=name)
    return value


def _path(value: object, name: str) -> Path:
    text = _text(value, name)
    if not text:  # else it would be the working folder
        raise WrongValue("{name} is missing", name=name)
    if not can_be_a_path(text):
        raise WrongValue("{name} is not a text", name=name)
    return Path(text)


#: What reads a value of a type, by the type.
SCALARS: Final[Mapping[object, Read]] = {
    str: _text,
    int: _whole,
    float: _number,
    bool: _flag,
    Path: _path,
}


def as_list(value: object, name: str) -> list[object]:
    """Give a list; refuse all else."""
    if not isinstance(value, list):
        raise WrongValue("{name} is not a list", name=name)
    return value
