"""Colours under a name ("Grandfather's uniform"), kept for all photos."""

import logging
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.base.atomic_file import replace_file
from core.base.record_codec import read_strictly, to_json
from core.base.strict_json import JsonValue, WrongValue
from desktop.ui.json_file import coded, read_list

_log = logging.getLogger(__name__)

#: More are a palette in which nobody finds anything.
MOST_KEPT: Final = 40
_HEX: Final = re.compile(r"#[0-9a-f]{6}")


@dataclass(frozen=True, slots=True)
class KeptColour:
    """A colour under a name.

    Attributes:
        name: for people.
        colour: #rrggbb as it was when it was kept; of other places it gives a* and b*.

    Raises:
        ValueError: it is no colour.
    """

    name: str
    colour: str

    def __post_init__(self) -> None:
        if _HEX.fullmatch(self.colour) is None:
            raise ValueError("a colour is written as #rrggbb, in small letters")


class KeptColourFile:
    """Keeps the user's own colours in a JSON file; what is bad in it is left out."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def colours(self) -> tuple[KeptColour, ...]:
        """Give the own colours, the newest first."""
        found = (_colour_of(entry) for entry in reversed(self._stored()))
        return tuple(colour for colour in found if colour is not None)[:MOST_KEPT]

    def keep(self, colour: KeptColour) -> None:
        """Keep a colour, in place of one of the same name.

        Raises:
            WriteError: the disk refuses; the colours before stay.
        """
        self._write([*self._others(colour.name), to_json(colour)][-MOST_KEPT:])

    def forget(self, name: str) -> None:
        """Forget a colour.

        Raises:
            WriteError: the disk refuses; the colours before stay.
        """
        self._write(self._others(name))

    def _others(self, name: str) -> list[JsonValue]:
        """Give the other colours as they are stored, with all that a newer version wrote."""
        return [
            entry
            for entry in self._stored()
            if not isinstance(entry, dict) or entry.get("name") != name
        ]

    def _stored(self) -> list[JsonValue]:
        return read_list(self._path, "the own colours")

    def _write(self, entries: list[JsonValue]) -> None:
        replace_file(self._path, coded(entries))


def _colour_of(entry: JsonValue) -> KeptColour | None:
    try:
        return read_strictly(KeptColour, entry, passes_unknown=True)
    except WrongValue as error:
        _log.warning("an own colour is left out: %s", error)
        return None
