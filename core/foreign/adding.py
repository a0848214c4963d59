"""A stranger's model is packed and added to one's own, in one step."""

import threading
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from core.base.errors import UsageError
from core.foreign.importing import Examined, packed
from core.foreign.naming import proposed_id
from core.foreign.reading import Reading
from core.foreign.sample_preview import sample_preview
from core.model.card import is_name
from core.model.library import Library
from core.model.package import SUFFIX, Package
from core.model.shelf import Installed


@dataclass(frozen=True, slots=True)
class Addition:
    """How a stranger's model is to be added.

    Attributes:
        examined: what was found out about it.
        reading: the way to read it.
        name: for people.
        licence: what may be done with it.
        licence_confirmed: whether the user said that it may be used.
        id: empty for one that is made of the name.
    """

    examined: Examined
    reading: Reading
    name: str
    licence: str
    licence_confirmed: bool
    id: str = ""


def added(
    library: Library, addition: Addition, *, stop: threading.Event | None = None
) -> Installed:
    """Pack a model and install it; the same one is not added twice.

    Args:
        library: to which it is added.
        addition: what, and how.
        stop: once it is set nothing more is begun, and what is tried ends.

    Raises:
        PackageError: it is not to be trusted, its files are others than before, or the id belongs
            to another model.
        UsageError: no model can be called so, or another one is.
        WrongValue: no model can have that id, or the licence is none that a card can hold.
        WriteError: the disk refuses.
        NoLongerWanted: it was to stop.
    """
    models = library.models()
    name = " ".join(addition.name.split())
    if not is_name(name):
        raise UsageError(
            "A model cannot be called {name}.",
            hint="A name has 1 to 80 letters, digits and signs.",
            name=repr(name[:80]),
        )
    for model in models:
        if model.package.card.name.casefold() == name.casefold():
            raise UsageError(
                "There is a model called {model} already.",
                hint="Choose another name.",
                model=model.package.card.name,
            )
    preview = sample_preview(addition.examined, addition.reading, stop=stop)
    with library.drafts() as folder:
        ids = [model.package.card.id for model in models]
        package = _packed(addition, addition.id or proposed_id(name, ids), folder, preview)
        if addition.id and not library.may_have_id(package):
            raise _was_another(addition.id)
        # Only what is packed tells whether the same one, or another of its id, was here before.
        final = addition.id or library.id_for(package, partial(proposed_id, name))
        if final != package.card.id:
            package.path.unlink()
            package = _packed(addition, final, folder, preview)
        return library.install(package.path, stop=stop)


def _packed(addition: Addition, model_id: str, folder: Path, preview: bytes | None) -> Package:
    return packed(
        addition.examined,
        addition.reading,
        id=model_id,
        name=" ".join(addition.name.split()),
        licence=addition.licence,
        licence_confirmed=addition.licence_confirmed,
        target=folder / f"{model_id}{SUFFIX}",
        preview=preview,
    )


def _was_another(model_id: str) -> UsageError:
    return UsageError(
        "A model with the id {id} was removed, and photos may name it still.",
        hint="Choose another id: this model would colour them in its place.",
        id=model_id,
    )


def added_before(library: Library, examined: Examined) -> Installed | None:
    """Give the model that was made of the same file before, where there is one."""
    digests = set(examined.files.digests)
    for model in library.models():
        origin = model.package.card.origin
        if origin is not None and origin.sha256 in digests:
            return model
    return None
