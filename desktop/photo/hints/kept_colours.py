"""Colours under a name ("Grandfather's uniform"), kept for all photos."""

import logging
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.base.record_codec import read_strictly, to_json
from core.base.strict_json import JsonValue, WrongValue
from desktop.ui.named_entries import NamedEntries

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
        self._entries = NamedEntries(path, "the own colours", MOST_KEPT)

    def colours(self) -> tuple[KeptColour, ...]:
        """Give the own colours, the newest first."""
        found = (_colour_of(entry) for entry in reversed(self._entries.stored()))
        return tuple(colour for colour in found if colour is not None)[:MOST_KEPT]

    def keep(self, colour: KeptColour) -> None:
        """Keep a colour, in place of one of the same name.

        Raises:
            WriteError: the disk refuses; the colours before stay.
        """
        self._entries.keep(colour.name, to_json(colour))

    def forget(self, name: str) -> None:
        """Forget a colour.

        Raises:
            WriteError: the disk refuses; the colours before stay.
        """
        self._entries.forget(name)


def _colour_of(entry: JsonValue) -> KeptColour | None:
    try:
        return read_strictly(KeptColour, entry, passes_unknown=True)
    except WrongValue as error:
        _log.warning("an own colour is left out: %s", error)
        return None
