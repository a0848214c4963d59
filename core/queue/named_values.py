"""Small values that are kept with a queue, each under a name."""

import logging

from core.base.strict_json import JsonValue
from core.queue.database import Database
from core.queue.row_codec import WrongRow, to_value

_log = logging.getLogger(__name__)


def named_value(database: Database, name: str) -> JsonValue:
    """Give what was kept under a name; None when nothing was, or it is damaged.

    Raises:
        QueueError: the file or its disk is at fault.
    """
    with database.reading() as connection:
        row = connection.execute("SELECT value FROM named WHERE name = ?", (name,)).fetchone()
    try:
        return None if row is None else to_value(row[0])
    except WrongRow as error:
        _log.warning("a value of the queue is left out, %s: %s", name, error)
        return None
