"""How one photo of a run is made: by the run's options, but for what its own edits say.

What a photo has of its own in the queue goes before its edits, and these before the run's options.
What edits leave as it is by default is the run's.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from core.base.errors import PackageError
from core.base.sentence import Sentence
from core.colour.colour_settings import ColourSettings
from core.edits.edits import PLAIN, Edits, ModelMark
from core.edits.finds_edits import FindsEdits
from core.edits.made import made_with
from core.model.package import Package


class Aspect(Enum):
    """What of a photo is settled by whoever put it into the queue, whatever its edits say."""

    MODEL = "model"
    SETTINGS = "settings"
    RECOLOUR = "recolour"


@dataclass(frozen=True, slots=True)
class Making:
    """How a photo is made.

    Attributes:
        package: the model.
        edits: what else, nothing left open.
        recolour: whether it is coloured though it is in colour.
        notes: what of its edits was left out and why, a sentence each.
    """

    package: Package
    edits: Edits
    recolour: bool
    notes: tuple[Sentence, ...] = ()


class EditsOfPhotos:
    """Where a run looks up the edits of its photos and the models that they name.

    Args:
        store: the edits; they are looked up when a photo's turn comes.
        find_model: gives the model with an id, as `Library.find` does.
    """

    def __init__(self, store: FindsEdits, find_model: Callable[[str], Package]) -> None:
        self._store = store
        self._find_model = find_model
        self._lock = threading.Lock()
        self._models: dict[str, Package | PackageError] = {}

    def edits_of(self, photo: Path) -> tuple[Edits, tuple[Sentence, ...]]:
        """Give the edits of a photo, and what was left out of them."""
        found = self._store.find(photo)
        return found.edits or PLAIN, found.notes

    def model(self, mark: ModelMark, usual: Package) -> tuple[Package, tuple[Sentence, ...]]:
        """Give the model that edits name, or the usual one where there is none, and say so."""
        package = usual if usual.card.id == mark.id else self._known(mark.id)
        if isinstance(package, PackageError) or package.card.id != mark.id:
            note = Sentence(
                "The model {id}, which it was edited with, is not there: {usual} was used.",
                id=mark.id,
                usual=usual.card.id,
            )
            return usual, (note,)
        if mark.fingerprint in ("", package.fingerprint):
            return package, ()
        note = Sentence(
            "The model {id} is another version than the one that it was edited with.", id=mark.id
        )
        return package, (note,)

    def _known(self, model_id: str) -> Package | PackageError:
        """Find a model, once a run: a stranger's is tried before it is handed out."""
        with self._lock:
            if model_id not in self._models:
                try:
                    self._models[model_id] = self._find_model(model_id)
                except PackageError as error:
                    self._models[model_id] = error
            return self._models[model_id]


def making_of(
    photo: Path,
    edits: EditsOfPhotos | None,
    *,
    package: Package,
    settings: ColourSettings,
    recolour: bool,
    settled: frozenset[Aspect] = frozenset(),
) -> Making:
    """Settle how a photo is made.

    Args:
        photo: its file.
        edits: where its edits are looked up; None: they do not count.
        package: the run's model, or the photo's own in the queue.
        settings: likewise, the colour settings.
        recolour: likewise, whether photos in colour are coloured.
        settled: which of them are the photo's own in the queue.
    """
    own, notes = (PLAIN, ()) if edits is None else edits.edits_of(photo)
    if edits is not None and own.model is not None and Aspect.MODEL not in settled:
        package, told = edits.model(own.model, package)
        notes += told
    if own.settings != PLAIN.settings and Aspect.SETTINGS not in settled:
        settings = own.settings
    if own.recolour is not None and Aspect.RECOLOUR not in settled:
        recolour = own.recolour
    complete = made_with(replace(own, settings=settings, recolour=recolour), package)
    return Making(package, complete, recolour, notes)
