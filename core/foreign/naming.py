"""What a stranger's model, and each way to read it, can be called here."""

import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Final

from core.base.free_name import free_name
from core.foreign.reading import Reading
from core.model.card import LONGEST_NAME, is_id, is_name

#: Room for a number behind it.
_LONGEST_ID: Final = 56
#: Where nothing of a name can stand in an id.
_ANY: Final = "model"


def named_readings(readings: Sequence[Reading]) -> Mapping[str, Reading]:
    """Give each reading a name for the command line: its contract's id, and what tells it apart.

    Two readings of one contract differ in the unit of the answer, or in whether the distribution
    inside is taken or only its mean.
    """
    named: dict[str, Reading] = {}
    for reading in readings:
        name = reading.contract
        if reading.answering is not reading.of.answering:
            name = f"{name}-{reading.answering}"
        if reading.distribution is None and any(
            other.distribution is not None and other.contract == reading.contract
            for other in readings
        ):
            name = f"{name}-mean"
        named[free_name(name, named.__contains__)] = reading
    return named


def proposed_name(title: str, file: Path, taken: Collection[str]) -> str:
    """Propose a name for people: what such models are called, or else their file.

    Args:
        title: of its kind; empty where that is not known.
        file: of the model.
        taken: names that there are; capitals make no difference.
    """
    stem = " ".join(file.stem.split())[: LONGEST_NAME - 5]
    wanted = title or (stem if is_name(stem) else _ANY.capitalize())
    known = {name.casefold() for name in taken}
    return free_name(wanted, lambda name: name.casefold() in known, between=" ")


def proposed_id(name: str, taken: Collection[str]) -> str:
    """Make an id of a name for people: "Größe 2" becomes "grosse-2", or that with a number."""
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST_ID].strip("-")
    return free_name(slug if is_id(slug) else _ANY, set(taken).__contains__)
