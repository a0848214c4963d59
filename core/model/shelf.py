"""What one look at the library found: the models, and what lies there but cannot be used."""

import difflib
from collections import Counter
from dataclasses import dataclass, replace
from typing import Final

from core.base.errors import PackageError
from core.base.sentence import Sentence
from core.model.package import Package
from core.model.trial_report import TrialReport

#: Ids that are listed where a model is not found; more are counted.
_MOST_LISTED: Final = 12


@dataclass(frozen=True, slots=True)
class Installed:
    """A model of the library.

    Attributes:
        package: its file and card. To run it, ask `Library.find` for it.
        is_bundled: it came with the program; otherwise it is the user's own.
        is_default: it is the one that opens by default.
        size_bytes: of the file.
        trial: how fast it was on this computer, of an own model that was tried; else None.
        same_as: fingerprints of packages that are this model, also by names that it had before.
        namesakes: how many others of its name come before it, by their ids and with those of the
            program first: so that people can tell them apart.
    """

    package: Package
    is_bundled: bool
    is_default: bool
    size_bytes: int
    trial: TrialReport | None = None
    same_as: frozenset[str] = frozenset()
    namesakes: int = 0


@dataclass(frozen=True, slots=True)
class Shelf:
    """What was found in both folders at one time.

    Attributes:
        models: the default first, then the program's before own ones.
        problems: what lies in the folders but cannot be used, and why.
        previous: the model that was the default before, if it is still there.
        behind: own models that are not listed: a newer one beside them has their id.
    """

    models: tuple[Installed, ...]
    problems: tuple[PackageError, ...]
    previous: Installed | None
    behind: tuple[Installed, ...] = ()

    def __post_init__(self) -> None:
        """Count namesakes, whatever the order of the models is."""
        counts, seen = dict[str, int](), Counter[str]()
        for model in sorted(self.models, key=lambda m: (not m.is_bundled, m.package.card.id)):
            card = model.package.card
            counts[card.id] = seen[card.name]
            seen[card.name] += 1

        def counted(model: Installed) -> Installed:
            return replace(model, namesakes=counts.get(model.package.card.id, 0))

        object.__setattr__(self, "models", tuple(map(counted, self.models)))
        if self.previous is not None:
            object.__setattr__(self, "previous", counted(self.previous))

    @property
    def default(self) -> Installed | None:
        """The model that opens by default; None where there is no model."""
        return self.models[0] if self.models else None

    def with_id(self, model_id: str) -> Installed | None:
        """Give the model with an id; None where there is none."""
        return next((one for one in self.models if one.package.card.id == model_id), None)

    def known(self, model_id: str) -> Installed:
        """Give the model with an id, or raise PackageError where there is none."""
        model = self.with_id(model_id)
        if model is None:
            raise _unknown(model_id, [known.package.card.id for known in self.models])
        return model


def _unknown(model_id: str, known: list[str]) -> PackageError:
    near = difflib.get_close_matches(model_id, known, n=1)
    if near:
        hint = Sentence("Did you mean {near}?", near=near[0])
    elif known:
        hint = _list_of(known)
    else:
        hint = Sentence("Name a model file instead.")
    return PackageError("There is no model called {model}.", hint=hint, model=repr(model_id[:80]))


def _list_of(known: list[str]) -> Sentence:
    ids, more = ", ".join(known[:_MOST_LISTED]), len(known) - _MOST_LISTED
    if more <= 0:
        return Sentence("There are: {known}.", known=ids)
    return Sentence(
        "There are: {known}, and {count} more, which the command “models” lists.",
        known=ids,
        count=more,
    )
