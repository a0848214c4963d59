"""JSON from strangers, read value by value: each has its type, and no key is left over."""

import json
from collections.abc import Mapping
from typing import NoReturn

#: What JSON can hold.
JsonValue = None | bool | int | float | str | list["JsonValue"] | dict[str, "JsonValue"]


class WrongValue(ValueError):
    """A value is missing, of the wrong type, out of its range or not expected at all."""


class Record:
    """One JSON object being read; every value is taken by its key, then `close` ends it.

    Args:
        value: what `json` gave.
        where: what the record is called in sentences; empty for the outermost.

    Raises:
        WrongValue: here and in all methods; its text names the key and is safe to show.
    """

    def __init__(self, value: object, where: str) -> None:
        if not isinstance(value, dict):
            raise WrongValue(f"{where or 'the whole'} is not an object")
        self._values: dict[str, object] = dict(value)
        self._where = where

    def __contains__(self, key: str) -> bool:
        """Tell whether there is a value that was not taken yet, for those that may be missing."""
        return key in self._values

    def text(self, key: str) -> str:
        """Take a string."""
        value = self._take(key)
        if not isinstance(value, str):
            raise WrongValue(f"{self._name(key)} is not a text")
        return value

    def whole(self, key: str) -> int:
        """Take a whole number; true and 1.0 are none."""
        value = self._take(key)
        if not isinstance(value, int) or isinstance(value, bool):
            raise WrongValue(f"{self._name(key)} is not a whole number")
        return value

    def number(self, key: str) -> float:
        """Take a number."""
        return _number(self._take(key), self._name(key))

    def number_or_none(self, key: str) -> float | None:
        """Take a number or null."""
        value = self._take(key)
        return None if value is None else _number(value, self._name(key))

    def flag(self, key: str) -> bool:
        """Take true or false."""
        value = self._take(key)
        if not isinstance(value, bool):
            raise WrongValue(f"{self._name(key)} is neither true nor false")
        return value

    def record(self, key: str) -> "Record":
        """Take an object."""
        return Record(self._take(key), self._name(key))

    def records(self, key: str) -> list["Record"]:
        """Take a list of objects."""
        return [Record(value, self._name(key)) for value in self._list(key)]

    def pairs(self, key: str) -> tuple[tuple[float, float], ...]:
        """Take a list of pairs of numbers."""
        name, pairs = self._name(key), []
        for value in self._list(key):
            if not isinstance(value, list) or len(value) != 2:
                raise WrongValue(f"{name} does not hold pairs of numbers")
            first, second = value
            # Listing models reads thousands of these; a call for each doubles its time.
            pairs.append(
                (
                    first if isinstance(first, float) else _number(first, name),
                    second if isinstance(second, float) else _number(second, name),
                )
            )
        return tuple(pairs)

    def text_list(self, key: str) -> tuple[str, ...]:
        """Take a list of strings."""
        values = self._list(key)
        texts = tuple(value for value in values if isinstance(value, str))
        if len(texts) != len(values):
            raise WrongValue(f"{self._name(key)} does not hold texts")
        return texts

    def wholes(self) -> dict[str, int]:
        """Take all values, whatever their keys, as whole numbers."""
        return {key: self.whole(key) for key in list(self._values)}

    def texts(self) -> dict[str, str]:
        """Take all values, whatever their keys, as strings."""
        return {key: self.text(key) for key in list(self._values)}

    def close(self) -> None:
        """Refuse what was not taken."""
        for key in self._values:
            raise WrongValue(f"there is an unknown key {self._name(key)[:80]!a}")

    def _take(self, key: str) -> object:
        try:
            return self._values.pop(key)
        except KeyError:
            raise WrongValue(f"{self._name(key)} is missing") from None

    def _list(self, key: str) -> list[object]:
        value = self._take(key)
        if not isinstance(value, list):
            raise WrongValue(f"{self._name(key)} is not a list")
        return value

    def _name(self, key: str) -> str:
        return f"{self._where}.{key}" if self._where else key


def read_record(raw: bytes) -> Record:
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
    return Record(value, "")


def _number(value: object, name: str) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise WrongValue(f"{name} is not a number")
    try:
        return float(value)
    except OverflowError:
        raise WrongValue(f"{name} is too large") from None


def _unique(pairs: list[tuple[str, object]]) -> Mapping[str, object]:
    values = dict(pairs)
    if len(values) != len(pairs):
        raise WrongValue("a key is given twice")
    return values


def _refuse(constant: str) -> NoReturn:
    raise WrongValue(f"{constant} is not a number")


def check_whole(name: str, value: int, low: int, high: int) -> None:
    """Refuse a whole number outside of its range; `name` is the key, for the sentence.

    Raises:
        WrongValue: it is.
    """
    if not low <= value <= high:
        raise WrongValue(f"{name} must be between {low} and {high}")


def check_number(name: str, value: float, low: float, high: float) -> None:
    """Refuse a number outside of its range, or NaN; `name` is the key, for the sentence.

    Raises:
        WrongValue: it is.
    """
    # Not the other way round: every comparison with NaN is false.
    if not low <= value <= high:
        raise WrongValue(f"{name} must be between {low:g} and {high:g}")
