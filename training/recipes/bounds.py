"""What the values of a recipe may be: each number has a range, each text a length.

A recipe may come from anybody, as a file or in the card of a model. What it says becomes the name
of a folder, a size of memory, a time of training, and the card of the new model.
"""

import dataclasses
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from core.base.strict_json import WrongValue, check_number, check_whole
from core.model.card import LONGEST_NAME, check_text

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_MANY: Final = 10**9
_SIDES: Final = (8, 4096)
_WIDTHS: Final = (1, 4096)
_RATES: Final = (1e-12, 10.0)
_WEIGHTS: Final = (0.0, 1e6)

#: Lowest and highest value of each number, those in lists too; whole ones are written without a
#: point. Ranges of what the card takes over are those of the card.
RANGES: Final[Mapping[str, tuple[float, float]]] = {
    "model.version": (1, 10**6),
    "sets.at_most": (0, _MANY),
    "sets.times": (1, 1000),
    "pictures.short_side": _SIDES,
    "pictures.crop": _SIDES,
    "pictures.crop_from": _SIDES,
    "pictures.gamma": (0.0, 4.0),
    "pictures.aged": (0.0, 1.0),
    "pictures.batch": (1, 4096),
    "network.widths": _WIDTHS,
    "network.learning_blocks": (0, 16),
    "network.dropout": (0.0, 0.99),
    "loss.sigma": (0.01, 100.0),
    "loss.uniform": (0.0, 1.0),
    "loss.power": (0.0, 10.0),
    "loss.cap": (1.0, 1e6),
    "schedule.steps": (1, _MANY),
    "schedule.warm_up": (0, _MANY),
    "schedule.rate": (0.0, 10.0),
    "schedule.encoder_rate": (0.0, 100.0),
    "schedule.encoder_after": (0.0, 1.0),
    "schedule.weight_decay": (0.0, 1.0),
    "schedule.clip": _WEIGHTS,
    "schedule.average": (0.0, 1.0),
    "schedule.round": (1, _MANY),
    "schedule.validate_every": (1, _MANY),
    "schedule.patience": (0, _MANY),
    "schedule.seed": (0, 2**31 - 1),
    "read_out.short_side": (8, 2048),
    "read_out.multiple": (1, 256),
    "read_out.temperature": (0.01, 10.0),
    "read_out.chroma_gain": (0.1, 4.0),
    "read_out.muted_gain": (0.0, 1.7),
    "read_out.muted_chroma": (1.0, 100.0),
    "read_out.prior_shift": (-10.0, 10.0),
    "finish.temperature": (0.01, 10.0),
    "finish.cross_entropy": _WEIGHTS,
    "finish.features": _WEIGHTS,
    "finish.colourfulness": _WEIGHTS,
    "finish.adversary": _WEIGHTS,
    "finish.judges_rate": (0.0, 10.0),
    "finish.judges_first": (0, _MANY),
    "relation.photographs": (1, _MANY),
    "relation.cells": (1, 10**6),
    "relation.hidden": _WIDTHS,
    "relation.embedding": (1, 256),
    "relation.steps": (1, _MANY),
    "relation.batch": (1, 4096),
    "relation.rate": _RATES,
    "relation.worse": _WEIGHTS,
    "relation.seed": (0, 2**31 - 1),
}
#: Fewest and most characters of each text; the card has most of them.
LENGTHS: Final[Mapping[str, tuple[int, int]]] = {
    "model.id": (1, 64),
    "model.name": (1, LONGEST_NAME),
    "model.summary": (0, 500),
    "model.group": (0, 40),
    "model.licence": (0, 2000),
    "start.model": (0, 4096),
    "sets.folder": (1, 1000),
    "sets.name": (1, 500),
    "sets.rights": (0, 1000),
    "sets.domain": (1, 64),
}
#: Texts that are chosen from a few words, which their types say.
CHOICES: Final = frozenset({"network.kind", "loss.kind", "schedule.decay", "schedule.keep"})
#: Entries of a list.
_MOST_ENTRIES: Final = 256


def check_section(section: str, record: "DataclassInstance") -> None:
    """Refuse a section with a value that makes no sense, or that no card can take over.

    Args:
        section: its key in a recipe.
        record: the section.

    Raises:
        WrongValue: there is such a value; the text names its key.
    """
    for field in dataclasses.fields(record):
        name = f"{section}.{field.name}"
        for value in _each(name, getattr(record, field.name)):
            match value:
                case str() if name not in CHOICES:
                    check_text(name, value, *LENGTHS[name])
                case int():
                    low, high = RANGES[name]
                    check_whole(name, value, int(low), int(high))
                case float():
                    check_number(name, value, *RANGES[name])


def _each(name: str, value: object) -> tuple[object, ...]:
    """Give what a list holds, or the one value where there is no list."""
    values = value if isinstance(value, tuple) else (value,)
    if len(values) > _MOST_ENTRIES:
        raise WrongValue("{name} has more than {most} entries", name=name, most=_MOST_ENTRIES)
    return values
