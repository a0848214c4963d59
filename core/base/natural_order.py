"""The order in which people count: `scan 2` before `scan 10`.

Digits are compared by their value, all else without case and composed, and by no language: the
same files stand in the same order on every computer.
"""

import re
from pathlib import Path
from typing import Final, TypeAlias

from core.base.same_file import comparable

#: ASCII alone: what else counts as a digit differs from one version of Unicode to the next.
_DIGITS: Final = re.compile("([0-9]+)")

#: Texts and numbers in turn, a text first; a number is the count of its digits, then these.
_Parts: TypeAlias = tuple[str | tuple[int, str], ...]
#: By what names are sorted. Last the name itself: what differs in zeros or case alone stands in one
#: order, however a disk lists it.
NaturalKey: TypeAlias = tuple[_Parts, str]


def natural_key(name: str) -> NaturalKey:
    """Give by what a name is sorted, as `key` of `sorted`."""
    texts = _DIGITS.split(comparable(name))
    parts = (_number(text) if at % 2 else text for at, text in enumerate(texts))
    return tuple(parts), name


def natural_path_key(path: str) -> tuple[NaturalKey, ...]:
    """Give by what a path is sorted: folder by folder, so that a tree stays together."""
    return tuple(natural_key(name) for name in Path(path).parts)


def _number(digits: str) -> tuple[int, str]:
    """Give what is greater for a greater number, however long: `int` takes some thousand digits."""
    plain = digits.lstrip("0")
    return len(plain), plain
