"""When something was kept, as it is written down: UTC, to the microsecond."""

import re
from datetime import datetime, timedelta
from typing import Final

_MOMENT: Final = "%Y-%m-%dT%H:%M:%S.%fZ"
_MOMENT_SHAPE: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")


def moment_of(written: str, key: str) -> datetime:
    """Read a moment.

    Args:
        written: as `2031-07-04T12:00:00.000000Z`.
        key: what it is called in the record.

    Raises:
        ValueError: it is no moment.
    """
    if _MOMENT_SHAPE.fullmatch(written) is None or written.startswith("9999"):
        raise ValueError(f"{key} is no moment")
    return datetime.fromisoformat(written)


def following(now: datetime, before: str) -> str:
    """Write a moment down that is later than another: a clock may have been set back.

    Args:
        now: UTC.
        before: the other, written down; empty where there is none.
    """
    if before:
        now = max(now, moment_of(before, "moment") + timedelta(microseconds=1))
    return now.strftime(_MOMENT)
