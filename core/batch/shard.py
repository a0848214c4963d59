"""A share of the photos for one of several machines that know nothing of each other.

A photo's share follows from its path below the folder that was named, and from nothing else: not
from what lies beside it, its place in a list, or the machine. So machines that were given the same
folder and another share each colour every photo once between them, whenever each begins.
"""

import hashlib
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import Final

from core.batch.plan import Plan

#: Of the digest; more would not spread photos any better.
_DIGEST_BYTES: Final = 8
#: Of a number; more machines there are not.
_MOST_DIGITS: Final = 6


@dataclass(frozen=True, slots=True)
class Shard:
    """One share of several.

    Attributes:
        number: which one, from 1.
        count: how many there are.

    Raises:
        ValueError: there is no such share.
    """

    number: int
    count: int

    def __post_init__(self) -> None:
        if not 1 <= self.number <= self.count:
            raise ValueError(
                f"there is no share {self.number} of {self.count}: they are counted from 1, "
                "so that 1/16 is the first of 16 and 16/16 the last"
            )

    def holds(self, below: PurePath) -> bool:
        """Tell whether a photo is in this share, by its path below the folder that was named."""
        # macOS may give names decomposed; and a name that is no Unicode stays the bytes it is.
        name = unicodedata.normalize("NFC", below.as_posix())
        digest = hashlib.sha256(_bytes_of(name)).digest()
        return int.from_bytes(digest[:_DIGEST_BYTES], "big") % self.count == self.number - 1

    def of(self, planned: Plan, named: Sequence[Path]) -> Plan:
        """Leave a plan the photos of this share; what all results are called was settled before.

        Args:
            planned: of all photos.
            named: the paths that it was made of. A photo counts from the first of them that it
                lies below; one that was named itself, or lies below none, by its name alone.
        """
        jobs = tuple(job for job in planned.jobs if self.holds(_below(job.source, named)))
        return replace(planned, jobs=jobs)


def shard_from(text: str) -> Shard:
    """Read what was typed: "3/16".

    Raises:
        ValueError: there is no such share, or it is no share at all; in words for people.
    """
    number, slash, count = text.partition("/")
    if not (slash and _is_number(number) and _is_number(count)):
        raise ValueError(f"{text!r} is no share: write 3/16 for the third of 16")
    return Shard(int(number), int(count))


def _bytes_of(name: str) -> bytes:
    try:
        return name.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # half a character, as Windows lets names have
        return name.encode("utf-8", "surrogatepass")


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS


def _below(photo: Path, named: Iterable[Path]) -> PurePath:
    for root in named:
        if photo != root and photo.is_relative_to(root):
            return photo.relative_to(root)
    return PurePath(photo.name)
