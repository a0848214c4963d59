"""Which model opens by default: what the user chose, and what was chosen before it.

A small file beside the user's own models, `default.json`, holds the ids in the order in which they
were chosen, the one in force last: {"chosen": ["natural", "family-album"]}. So the way back leads
to the model before, however often it is taken, and after the model in force was removed too.
"""

import json
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Final

from core.atomic import disk_errors, replacing

_FILE: Final = "default.json"
#: Nobody goes back further than this.
_MOST: Final = 50


def read_choices(folder: Path) -> tuple[str, ...]:
    """Read the ids that were chosen, the latest last; none where nothing sound is written."""
    try:
        stored = json.loads((folder / _FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return ()
    chosen = stored.get("chosen") if isinstance(stored, dict) else None
    if not isinstance(chosen, list):
        return ()
    return tuple(model_id for model_id in chosen if isinstance(model_id, str))


def write_choices(folder: Path, chosen: Sequence[str]) -> None:
    """Write the ids that were chosen, whole or not at all.

    Raises:
        WriteError: the folder refuses it; what was chosen before still is.
    """
    with disk_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
    with replacing(folder / _FILE) as file:
        file.write(json.dumps({"chosen": list(chosen)[-_MOST:]}).encode() + b"\n")


def in_force(chosen: Sequence[str], there: Collection[str]) -> str:
    """Give the latest choice that still is there; empty when none is."""
    return next((model_id for model_id in reversed(chosen) if model_id in there), "")


def before(chosen: Sequence[str], there: Collection[str]) -> tuple[str, ...]:
    """Give the choices up to the one before that in force; none when there is no way back."""
    left = list(chosen)
    now = in_force(chosen, there)
    while left and (left[-1] == now or left[-1] not in there):
        left.pop()
    return tuple(left)
