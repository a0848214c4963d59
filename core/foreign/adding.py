"""A stranger's model is packed and added to one's own, in one step."""

import threading
from dataclasses import dataclass

from core.base.errors import UsageError
from core.foreign.importing import Examined, packed
from core.foreign.naming import proposed_id
from core.foreign.reading import Reading
from core.foreign.sample_preview import sample_preview
from core.model.card import is_name
from core.model.library import Library
from core.model.package import SUFFIX
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
            name=ascii(name[:80]),
        )
    for model in models:
        if model.package.card.name.casefold() == name.casefold():
            raise UsageError(
                "There is a model called {model} already.",
                hint="Choose another name.",
                model=model.package.card.name,
            )
    ids = [model.package.card.id for model in models]
    model_id = addition.id or proposed_id(name, ids)
    with library.drafts() as folder:
        package = packed(
            addition.examined,
            addition.reading,
            id=model_id,
            name=name,
            licence=addition.licence,
            licence_confirmed=addition.licence_confirmed,
            target=folder / f"{model_id}{SUFFIX}",
            preview=sample_preview(addition.examined, addition.reading, stop=stop),
        )
        return library.install(package.path, stop=stop)


def added_before(library: Library, examined: Examined) -> Installed | None:
    """Give the model that was made of the same file before, where there is one."""
    digests = set(examined.files.digests)
    for model in library.models():
        origin = model.package.card.origin
        if origin is not None and origin.sha256 in digests:
            return model
    return None
