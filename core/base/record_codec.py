"""Frozen records from JSON or TOML and back, by the types that their fields have.

Keys and types are judged here; ranges where they belong, in each record's `__post_init__`. What a
stranger wrote is read strictly: one wrong value, and all of it is refused. What this user's own
program stored is read leniently, for a newer version of it may have been at work: keys that are
unknown are passed by, and a value that makes no sense costs only itself.

A field may be a str, bool, int, float, Path, an enumeration (stored by its value), a Literal, one
of these or None, a tuple of them, a mapping from str, a record, or one of several records that
differ in a Literal called `kind`. True is no number; a whole number stands for a float.
"""

import dataclasses
import logging
import types
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache, partial
from pathlib import Path
from typing import (
    Any,
    Final,
    Literal,
    TypeVar,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

from core.base.errors import AutochromeError
from core.base.plain_values import SCALARS, Read, as_list
from core.base.strict_json import THE_WHOLE, JsonValue, WrongValue, as_object

_log = logging.getLogger(__name__)

_Record = TypeVar("_Record")
_KEY: Final = "key"
_NOTHING: Final[Mapping[str, object]] = {}
#: What needs no reader where the type is right.
_PLAIN: Final = (str, int, float)


class MissingKey(WrongValue):
    """A record lacks a key.

    Attributes:
        where: the record's place, keys with dots between them; empty for the outermost.
        key: what is missing.
    """

    def __init__(self, where: str, key: str) -> None:
        super().__init__("{name} is missing", name=_name(where, key))
        self.where = where
        self.key = key


class UnknownKey(WrongValue):
    """A record has a key that is none of its own.

    Attributes:
        where: the record's place, keys with dots between them; empty for the outermost.
        key: what is not known, of any length and with any characters.
        known: the keys that there are.
    """

    def __init__(self, where: str, key: str, known: tuple[str, ...]) -> None:
        super().__init__("there is an unknown key {name}", name=ascii(_name(where, key)[:80]))
        self.where = where
        self.key = key
        self.known = known


class WrongLength(WrongValue):
    """A list has more or fewer values than it must.

    Attributes:
        where: the record's place, keys with dots between them; empty for the outermost.
        key: what the list is called there.
        wanted: how many values it must have.
        found: how many it has.
    """

    def __init__(self, name: str, *, wanted: int, found: int) -> None:
        super().__init__("{name} must have {count} values", name=name, count=wanted)
        self.where, _, self.key = name.rpartition(".")
        self.wanted = wanted
        self.found = found


def stored_as(key: str) -> dict[str, str]:
    """Give the `metadata` of a field that is stored under another key than its name."""
    return {_KEY: key}


def read_strictly(
    kind: type[_Record],
    value: object,
    *,
    passes_unknown: bool = False,
    needs_all: bool = False,
    given: Mapping[str, object] = _NOTHING,
) -> _Record:
    """Read a record and refuse it for one wrong value.

    Args:
        kind: the record's class, a dataclass.
        value: what `json` or `tomllib` gave.
        passes_unknown: pass keys by that are unknown, here and in records inside.
        needs_all: do without no key, though its field has a default.
        given: values of fields that are not read from `value`, by the fields' names.

    Raises:
        WrongValue: a key is missing or unknown, or a value is of the wrong type or out of its
            range; the text names the key and is safe to show.
        AutochromeError: what the record's `__post_init__` raises.
    """
    rules = _Rules(passes_unknown=passes_unknown, needs_all=needs_all)
    return _read_strictly(kind, rules, value, "", given)


def read_leniently(
    kind: type[_Record], value: object, *, given: Mapping[str, object] = _NOTHING
) -> _Record:
    """Read a record; a value that makes no sense gives its field's default and a line in the log.

    So does one that does not go with those of the fields before it. Records inside are read in
    the same way. Unknown keys are passed by; anything but an object has no keys at all.

    Args:
        kind: the record's class, a dataclass.
        value: what `json` gave.
        given: values of fields that are not read from `value`, by the fields' names.

    Raises:
        WrongValue: a field without a default has no value that makes sense.
    """
    return _read_leniently(kind, value, "", given)


def to_json(record: object) -> dict[str, JsonValue]:
    """Write a record down; both ways to read give it back.

    Raises:
        TypeError: it is no dataclass, or holds what the module's docstring does not name.
    """
    if isinstance(record, type) or not dataclasses.is_dataclass(record):
        raise TypeError(f"{record!r} is no record")
    fields = dataclasses.fields(record)
    return {_key_of(field): _plain(getattr(record, field.name)) for field in fields}


@dataclass(frozen=True, slots=True)
class _Rules:
    passes_unknown: bool = False
    needs_all: bool = False
    is_lenient: bool = False


_LENIENT: Final = _Rules(passes_unknown=True, is_lenient=True)


@dataclass(frozen=True, slots=True)
class _Slot:
    """A field as it is read."""

    name: str
    key: str
    is_needed: bool
    read: Read


@cache
def _slots(kind: type[Any], rules: _Rules) -> tuple[_Slot, ...]:
    hints = get_type_hints(kind)
    missing = dataclasses.MISSING
    return tuple(
        _Slot(
            field.name,
            _key_of(field),
            rules.needs_all or (field.default is missing and field.default_factory is missing),
            _reader(hints[field.name], rules),
        )
        for field in dataclasses.fields(kind)
        if field.init
    )


def _read_strictly(
    kind: type[_Record], rules: _Rules, value: object, where: str, given: Mapping[str, object]
) -> _Record:
    values = as_object(value, where or THE_WHOLE)
    plain: Any = kind  # to mypy a class is not hashable
    slots = [slot for slot in _slots(plain, rules) if slot.name not in given]
    if not rules.passes_unknown:
        known = tuple(slot.key for slot in slots)
        for key in values:
            if key not in known:
                raise UnknownKey(where, key, known)
    found = dict(given)
    for slot in slots:
        if slot.key in values:
            found[slot.name] = slot.read(values[slot.key], _name(where, slot.key))
        elif slot.is_needed:
            raise MissingKey(where, slot.key)
    return _made(kind, found)


def _read_leniently(
    kind: type[_Record], value: object, where: str, given: Mapping[str, object]
) -> _Record:
    values = value if isinstance(value, dict) else {}
    needed: dict[str, object] = dict(given)
    others: dict[str, object] = {}
    plain: Any = kind  # to mypy a class is not hashable
    for slot in _slots(plain, _LENIENT):
        if slot.name in given:
            continue
        try:
            if slot.key in values:
                found = needed if slot.is_needed else others
                found[slot.name] = slot.read(values[slot.key], _name(where, slot.key))
            elif slot.is_needed:
                raise MissingKey(where, slot.key)
        except WrongValue as error:
            if slot.is_needed:
                raise
            _log.warning("a stored value is left out: %s", error)
    try:
        return kind(**needed, **others)
    except (ValueError, AutochromeError):
        return _mended(kind, needed, others)


def _mended(
    kind: type[_Record], needed: Mapping[str, object], others: Mapping[str, object]
) -> _Record:
    """Take one value after the other, as far as they go together."""
    kept = dict(needed)
    record = _made(kind, kept)
    for name, value in others.items():
        try:
            record = kind(**kept, **{name: value})
        except (ValueError, AutochromeError) as error:
            _log.warning("a stored value is left out, %s: %s", name, error)
        else:
            kept[name] = value
    return record


def _made(kind: type[_Record], values: Mapping[str, object]) -> _Record:
    try:
        return kind(**values)
    except WrongValue:
        raise
    except ValueError as error:
        raise WrongValue("{why}", why=str(error)) from error


@cache
def _reader(hint: Any, rules: _Rules) -> Read:
    """Give what reads values of a type."""
    if hint in SCALARS:
        return SCALARS[hint]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return partial(_chosen, {member.value: member for member in hint})
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        return partial(_record, hint, rules)
    origin, inner = get_origin(hint), get_args(hint)
    if origin is Literal:
        return partial(_chosen, {word: word for word in inner})
    if origin in (Union, types.UnionType):
        return _union_reader(inner, rules)
    if origin is tuple and inner[-1] is Ellipsis:
        return partial(_list_of, _reader(inner[0], rules))
    if origin is tuple:
        return partial(_row_of, [*inner], [_reader(one, rules) for one in inner])
    if isinstance(origin, type) and issubclass(origin, Mapping) and inner[0] is str:
        return partial(_mapping_of, _reader(inner[1], rules))
    raise TypeError(f"{hint} is no type of a stored field")


def _union_reader(inner: tuple[Any, ...], rules: _Rules) -> Read:
    others = tuple(one for one in inner if one is not types.NoneType)
    if len(others) == 1:
        return partial(_or_none, _reader(others[0], rules))
    kinds = {get_args(get_type_hints(one)["kind"])[0]: _reader(one, rules) for one in others}
    return partial(_of_kind, kinds)


def _record(kind: type[object], rules: _Rules, value: object, name: str) -> object:
    if rules.is_lenient:
        return _read_leniently(kind, as_object(value, name), name, _NOTHING)
    return _read_strictly(kind, rules, value, name, _NOTHING)


def _of_kind(kinds: Mapping[str, Read], value: object, name: str) -> object:
    values = as_object(value, name)
    if "kind" not in values:
        raise MissingKey(name, "kind")
    kind = _chosen({word: word for word in kinds}, values["kind"], f"{name}.kind")
    return kinds[str(kind)](value, name)


def _or_none(read: Read, value: object, name: str) -> object:
    return None if value is None else read(value, name)


def _chosen(choices: Mapping[object, object], value: object, name: str) -> object:
    for stored, choice in choices.items():
        if type(stored) is type(value) and stored == value:
            return choice
    raise WrongValue(
        "{name} must be one of: {allowed}", name=name, allowed=", ".join(map(str, choices))
    )


def _list_of(read: Read, value: object, name: str) -> object:
    return tuple(read(item, name) for item in as_list(value, name))


def _row_of(inner: list[object], reads: list[Read], value: object, name: str) -> object:
    items = as_list(value, name)
    # Listing models reads thousands of these; a call for each number doubles its time.
    if [*map(type, items)] == inner and inner[0] in _PLAIN:
        return tuple(items)
    if len(items) != len(reads):
        raise WrongLength(name, wanted=len(reads), found=len(items))
    return tuple(read(item, name) for read, item in zip(reads, items, strict=True))


def _mapping_of(read: Read, value: object, name: str) -> object:
    return {key: read(item, _name(name, key)) for key, item in as_object(value, name).items()}


def _plain(value: object) -> JsonValue:
    match value:
        case Enum():
            return _plain(value.value)
        case None | bool() | int() | float() | str():
            return value
        case Path():
            return str(value)
        case tuple():
            return [_plain(item) for item in value]
        case Mapping():
            return {str(key): _plain(item) for key, item in value.items()}
    return to_json(value)


def _key_of(field: "dataclasses.Field[Any]") -> str:
    key: str = field.metadata.get(_KEY, field.name)
    return key


def _name(where: str, key: str) -> str:
    return f"{where}.{key}" if where else key
