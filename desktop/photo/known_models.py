"""The models that the open photo can be coloured by, and what another choice of them changes."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from core.model.contract import InputSpec, OutputSpec
from core.model.package import Package
from core.model.shelf import Installed
from desktop.photo import session as sessions
from desktop.photo.session import Edits, Left, OpenPhoto, Session

#: What a model's answers depend on: checksum of its file, what it takes, what it gives.
_Nature: TypeAlias = tuple[str, InputSpec, OutputSpec]


@dataclass(frozen=True, slots=True)
class KnownModels:
    """What is known of them.

    Attributes:
        default: id of the usual one; empty where there is none at all.
        natures: by id, what their answers depend on; their names are not part of that.
        packages: by id.
    """

    default: str
    natures: dict[str, _Nature]
    packages: dict[str, Package] = field(default_factory=dict)

    @property
    def ids(self) -> tuple[str, ...]:
        """Their ids, the default first."""
        return tuple(self.natures)

    @property
    def guessing(self) -> tuple[str, ...]:
        """Ids of those that keep alternatives, which vividness can choose from."""
        return tuple(id_ for id_, nature in self.natures.items() if nature[2].has_vividness)

    def replaced_in(self, now: "KnownModels") -> frozenset[str]:
        """Give the ids of those that answer otherwise now, or are gone."""
        return frozenset(id_ for id_ in self.natures if self.natures[id_] != now.natures.get(id_))

    def taken_over(self, session: Session, before: "KnownModels") -> Session:
        """Go on with these models in place of others.

        A photo that nobody touched goes on with the new default, as a step; adjustments were made
        to the colours of one model and stay with it, unless it is gone: that gives way.
        """
        if sessions.is_untouched(session) and self._is_another_default(before):
            session = sessions.following_default(session, before.default, self.default)
        return self._fitted(session)

    def parts_with(self, session: Session, before: "KnownModels") -> bool:
        """Tell whether a photo stays with what was the default, and so is to name it from now on.

        What is kept of a photo leaves the default open. Of one without edits nothing is kept.
        """
        photo = session.photo
        has_edits = photo is not None and (photo.found.edits is not None or session.history.past)
        is_by_it = session.edits.model == before.default
        return bool(has_edits) and is_by_it and self._is_another_default(before)

    def _is_another_default(self, before: "KnownModels") -> bool:
        return before.default in self.natures and before.default != self.default

    def opened(
        self,
        session: Session,
        photo: OpenPhoto,
        left: Left | None,
        *,
        edits: Edits | None,
        target: Path | None,
    ) -> Session:
        """Open a photo as it was left, or with what is kept of it.

        Args:
            session: what was open.
            photo: the photo, with what is kept of it.
            left: how it was left; None where it was not.
            edits: how it is to look where nobody has changed it.
            target: where its result goes, if not beside it.
        """
        if left is not None:
            session = sessions.taken_up(photo, left, target)
            usual = session.standard.model
            session = sessions.following_default(session, usual, self.default)
        else:
            session = sessions.with_photo(
                session, photo, model=self.default, edits=edits, target=target
            )
        return self._fitted(session)

    def _fitted(self, session: Session) -> Session:
        session = sessions.with_models(session, self.natures, self.default)
        return sessions.with_usual(session, self.default)


def known_models(models: Sequence[Installed]) -> KnownModels:
    """Note what is to be known of models, the default first."""
    packages = [model.package for model in models]
    natures = {p.card.id: (p.sha256, p.card.input, p.card.output) for p in packages}
    return KnownModels(next(iter(natures), ""), natures, {p.card.id: p for p in packages})
