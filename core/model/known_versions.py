"""Which versions of the program's models this user knows, so that a new one is told of once.

A new version colours otherwise. What waits in a queue would come out in other colours than what
came before it, so nobody is to find that out by looking.
"""

import contextlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from core.base.atomic_file import replace_file
from core.base.errors import WriteError
from core.base.record_codec import read_leniently, to_json
from core.base.strict_json import WrongValue, parse_object, read_small_file
from core.model.card import Card
from core.model.shelf import Installed

#: What those knew who used the program before their versions were written down.
_BEFORE: Final = {"natural": 2}


@dataclass(frozen=True, slots=True)
class Renewed:
    """A model of the program that is newer than the one that the user knows."""

    card: Card
    known_version: int


@dataclass(frozen=True, slots=True)
class _Known:
    versions: dict[str, int] = field(default_factory=dict)


def renewed_models(
    models: Iterable[Installed], file: Path, *, was_used: bool
) -> tuple[Renewed, ...]:
    """Tell which of the program's models are newer than at the last call, and write that down.

    Args:
        models: all there are.
        file: where known versions are kept; made where it is missing.
        was_used: whether the user has worked with the program before; to others nothing is new.
    """
    cards = [model.package.card for model in models if model.is_bundled]
    known = _read(file)
    if known is None:
        known = _BEFORE if was_used else {}
    current = {card.id: card.version for card in cards}
    if known != current:
        # Where it cannot be written it is told again the next time.
        with contextlib.suppress(WriteError):
            replace_file(file, json.dumps(to_json(_Known(current)), indent=1).encode() + b"\n")
    return tuple(
        Renewed(card, known[card.id]) for card in cards if known.get(card.id, 10**9) < card.version
    )


def _read(file: Path) -> dict[str, int] | None:
    try:
        return dict(read_leniently(_Known, parse_object(read_small_file(file))).versions)
    except (OSError, WrongValue):
        return None
