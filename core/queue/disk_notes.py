"""On which disks photos and results lay that are done, as the queue's file keeps it.

A run knows nothing of the runs before it. Where a drive is away, only what they left tells that the
folder which takes files in its place is not where the results are.
"""

import json
from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Final

from core.base.paths import can_be_a_path
from core.queue.database import Change, Database
from core.queue.named_values import named_value

#: Under this name they stand in the queue's file: a list of the folders where they were mounted.
DISKS_NAME: Final = "disks"


class DiskNotes:
    """What is noted of the disks of a queue, for its run.

    Args:
        database: the queue's file.
        writing: gives a change that the run at work may make.

    Raises:
        QueueError: in all methods: the file or its disk is at fault; nothing was changed.
    """

    def __init__(
        self, database: Database, writing: Callable[[], AbstractContextManager[Change]]
    ) -> None:
        self._database = database
        self._writing = writing

    def read(self) -> frozenset[Path]:
        """Give where the disks were mounted."""
        return noted_disks(self._database)

    def write(self, roots: Collection[Path]) -> None:
        """Note these, and no others."""
        text = json.dumps(sorted(map(str, roots)))
        with self._writing() as change:
            change.connection.execute(
                "INSERT OR REPLACE INTO named VALUES (?, ?)", (DISKS_NAME, text)
            )

    def files(self) -> Iterator[bytes]:
        """Give the files that should be there: results that are done, and photos that wait."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT CASE state WHEN 'done' THEN target ELSE source END FROM jobs "
                "WHERE state IN ('done', 'waiting')"
            )
            yield from (file for (file,) in rows if isinstance(file, bytes))


def noted_disks(database: Database) -> frozenset[Path]:
    """Give where the disks of a queue were mounted on which something was done.

    What makes no sense is left out.
    """
    value = named_value(database, DISKS_NAME)
    kept = value if isinstance(value, list) else []
    paths = (Path(one) for one in kept if isinstance(one, str) and can_be_a_path(one))
    return frozenset(path for path in paths if path.is_absolute())
