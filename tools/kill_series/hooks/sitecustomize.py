"""Python runs this at each start of a process of a series: results get their names under watch.

Each name that a file in the folder of results gets is written into a journal. Where a series says
so, the process is killed just before or just after one of them.
"""

import itertools
import json
import os
import signal
from collections.abc import Callable
from typing import TypeAlias

_RESULTS = os.environ.get("KILL_SERIES_RESULTS", "")
_JOURNAL = os.environ.get("KILL_SERIES_JOURNAL", "")
#: "before 3": the third name that this process gives.
_MOMENT, _, _NUMBER = os.environ.get("KILL_SERIES_AT", "").partition(" ")
_numbers = itertools.count(1)
_Path: TypeAlias = str | bytes | os.PathLike[str]


def _note(what: str, target: str) -> None:
    line = json.dumps({"what": what, "target": target}) + "\n"
    journal = os.open(_JOURNAL, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
    os.write(journal, line.encode())
    os.close(journal)


def _watched(call: Callable[..., None]) -> Callable[..., None]:
    def give(source: _Path, target: _Path, **options: object) -> None:
        path = os.path.abspath(os.fsdecode(target))  # noqa: PTH100
        if not path.startswith(_RESULTS + os.sep):
            call(source, target, **options)
            return
        is_the_one = str(next(_numbers)) == _NUMBER
        if is_the_one and _MOMENT == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        _note("begun", path)
        call(source, target, **options)
        _note("named", path)
        if is_the_one and _MOMENT == "after":
            os.kill(os.getpid(), signal.SIGKILL)

    return give


if _RESULTS and _JOURNAL:
    os.link = _watched(os.link)
    os.rename = _watched(os.rename)
    os.replace = _watched(os.replace)
