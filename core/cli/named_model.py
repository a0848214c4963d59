"""A model as somebody types it after a command: by its id, its file, or its name."""

import unicodedata
from pathlib import Path

from core.base.errors import UsageError
from core.base.presence import is_there
from core.model.library import Library


def id_or_file(library: Library, typed: str) -> str:
    """Give what `Library.find` takes for what was typed.

    Names are for people alone: what a file or a photo names is an id, and never means a model that
    is only called so.

    Args:
        library: the models.
        typed: an id, a file, or the name of one model; capitals and blanks make no difference.

    Raises:
        UsageError: several models have this name.
    """
    shelf = library.shelf()
    if shelf.with_id(typed) is not None or is_there(Path(typed)):
        return typed
    cards = [model.package.card for model in shelf.models]
    called = [card.id for card in cards if _folded(card.name) == _folded(typed)]
    if len(called) > 1:
        raise UsageError(
            "There are several models called {name}.",
            hint="Name one by its id: {ids}.",
            name=typed,
            ids=", ".join(called),
        )
    return called[0] if called else typed


def _folded(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())
