"""Which ids the user's own models have had: none of them is given to another network later.

Photos and the queue name a model by its id, also when it was removed long ago. If the next model
that is made of a stranger's file got a freed id, it would colour them in its stead. So what had an
id is noted when it is installed, and the id stays with it: the same network gets it again, another
one gets another. A package brings its id along; its maker may give a new version the old one.
"""

import contextlib
import hashlib
import json
from dataclasses import dataclass, replace
from pathlib import Path

from core.base.atomic_file import replace_file
from core.base.errors import WriteError
from core.base.record_codec import read_leniently, to_json
from core.base.strict_json import WrongValue, parse_object, read_small_file
from core.model.card import Card
from core.model.package import MODEL, Package


@dataclass(frozen=True, slots=True)
class GivenId:
    """A model that has or had an id.

    Attributes:
        id: of its card.
        fingerprint: of its package, as of `core.model.package.Package`.
        answers: what `answers_mark` gave.
    """

    id: str
    fingerprint: str
    answers: str


@dataclass(frozen=True, slots=True)
class GivenIds:
    """All that are noted.

    Attributes:
        models: one after the other, as they came; of one id there may be several.
    """

    models: tuple[GivenId, ...] = ()

    @property
    def ids(self) -> frozenset[str]:
        """The ids."""
        return frozenset(each.id for each in self.models)

    def is_of_another(self, card: Card) -> bool:
        """Tell whether models had the id of a card, and none of them answered as its network."""
        mark = answers_mark(card)
        of_id = [each for each in self.models if each.id == card.id]
        return bool(of_id) and all(each.answers != mark for each in of_id)

    def ids_of(self, card: Card) -> tuple[str, ...]:
        """Give the ids that a network had or has, the last one first."""
        mark = answers_mark(card)
        return tuple(dict.fromkeys(each.id for each in self.models[::-1] if each.answers == mark))

    def same_as(self, package: Package) -> frozenset[str]:
        """Give the fingerprints of packages that are this model, but for what it is called."""
        mark = answers_mark(package.card)
        return frozenset(
            each.fingerprint
            for each in self.models
            if each.id == package.card.id and each.answers == mark
        ) | {package.fingerprint}


def answers_mark(card: Card) -> str:
    """Give what tells a model by what it answers: SHA-256 of its network, and how it is read."""
    parts = (card.input, card.output, card.relation, card.hint_inputs)
    values = [None if part is None else to_json(part) for part in parts]
    return hashlib.sha256(json.dumps([card.sha256[MODEL], *values]).encode()).hexdigest()


def read_given(path: Path) -> GivenIds:
    """Read what is noted; where nothing can be read, nothing is."""
    try:
        return read_leniently(GivenIds, parse_object(read_small_file(path)))
    except (OSError, WrongValue):
        return GivenIds()


def note_given(path: Path, package: Package) -> None:
    """Note a model's id; where nothing can be written, the next time does."""
    card, known = package.card, read_given(path)
    given = GivenId(card.id, package.fingerprint, answers_mark(card))
    if given in known.models:
        return
    known = replace(known, models=(*known.models, given))
    with contextlib.suppress(WriteError):
        replace_file(path, json.dumps(to_json(known), indent=1).encode() + b"\n")
