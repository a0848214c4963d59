"""The folders that were named when photos were added: wherever results go, their trees stay."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from core.base.paths import from_root
from core.base.presence import is_folder
from core.queue.store import QueueStore

_NAME: Final = "named folders"


def named_folders(store: QueueStore) -> tuple[Path, ...]:
    """Give the folders that photos of the queue were found in, in the order of their coming.

    Raises:
        QueueError: here and below, the file or its disk is at fault.
    """
    kept = store.value(_NAME)
    if not isinstance(kept, list):
        return ()
    return tuple(from_root(folder) for folder in kept if isinstance(folder, str))


def note_named_folders(store: QueueStore, paths: Iterable[Path]) -> None:
    """Remember the folders among paths whose photos are about to be added.

    Those of photos that are long gone are forgotten with the first that come into an empty queue.

    Args:
        store: the queue.
        paths: absolute; files are passed over.
    """
    known = named_folders(store)
    kept = known if store.tally().total else ()
    folders = [from_root(path) for path in paths if is_folder(path)]
    wanted = tuple(dict.fromkeys([*kept, *folders]))
    if wanted != known:
        store.set_value(_NAME, [str(folder) for folder in wanted] or None)
