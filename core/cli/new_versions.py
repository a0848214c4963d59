"""Says, once, that a model of the program colours otherwise than it did."""

import sys

from core.base.paths import user_queue_file
from core.base.presence import is_there
from core.model.library import standard_library


def tell_new_versions() -> None:
    """Say so before a queue is filled or run: its photos would come out in other colours.

    Call it before the queue's file is made, whose being there tells that the user is not new.
    """
    library = standard_library()
    for model in library.renewed(library.shelf(), was_used=is_there(user_queue_file())):
        card = model.card
        print(
            f"{card.name} is version {card.version} now and colours otherwise than version "
            f"{model.known_version}, which docs/models/{card.id}.md says how to have again.",
            file=sys.stderr,
        )
