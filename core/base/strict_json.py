"""JSON from strangers as plain values: one object, whose keys stand in it once."""

import json
from collections.abc import Mapping
from typing import Final, NoReturn

from core.base.sentence import Sentence, SentenceError

#: What JSON can hold.
JsonValue = None | bool | int | float | str | list["JsonValue"] | dict[str, "JsonValue"]


#: What sentences call a record that lies in no other.
THE_WHOLE: Final = Sentence("the whole")


class WrongValue(SentenceError, ValueError):
    """A value is missing, of the wrong type, out of its range or not expected at all."""


def parse_object(raw: bytes) -> dict[str, object]:
    """Parse bytes that must be one JSON object, UTF-8, without keys given twice or NaN.

    Raises:
        WrongValue: they are not.
    """
    try:
        value = json.loads(raw.decode(), object_pairs_hook=_unique, parse_constant=_refuse)
    except WrongValue:
        raise
    except (ValueError, RecursionError) as error:
        raise WrongValue("it is not JSON") from error
    return as_object(value, THE_WHOLE)


def as_object(value: object, name: str) -> dict[str, object]:
    """Give a value that must be an object; `name` is what sentences call it.

    Raises:
        WrongValue: it is none.
    """
    if not isinstance(value, dict):
        raise WrongValue("{name} is not an object", name=name)
    return value


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
