"""Reads CHANGELOG.md, which is kept by hand: what is new in which release."""

import datetime
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tools.bundle import facts

FILE: Final = facts.ROOT / "CHANGELOG.md"
_HEADING: Final = re.compile(r"^## (\d+\.\d+\.\d+) \((\d{4}-\d\d-\d\d)\)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Release:
    """A release.

    Attributes:
        version: three numbers.
        date: of its day.
        text: what is new in it, Markdown.
    """

    version: str
    date: datetime.date
    text: str


def releases(file: Path = FILE) -> tuple[Release, ...]:
    """Read all releases, the newest first.

    Raises:
        ValueError: there is none, or a date is none.
    """
    _, *parts = _HEADING.split(file.read_text(encoding="utf-8"))
    found = tuple(
        Release(version, datetime.date.fromisoformat(date), text.strip())
        for version, date, text in zip(parts[::3], parts[1::3], parts[2::3], strict=True)
    )
    if not found:
        raise ValueError(f"{file} names no release: a heading is '## 1.2.3 (2026-01-31)'.")
    return found
