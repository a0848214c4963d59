"""Looks through what the window remembers before any of it is read, and sets aside what is damaged.

A power cut, a full disk or another program may have left anything there. Whoever reads a file
later finds it sound, or none: nothing that lies there keeps the window from opening, and nothing
that may still be of use to the user is written over.
"""

import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from core.base.paths import set_aside
from core.base.strict_json import WrongValue, parse_any, parse_object, read_small_file

_log = logging.getLogger(__name__)


def _check_list(content: bytes) -> None:
    if not isinstance(parse_any(content), list):
        raise WrongValue("it is not JSON")


def _check_object(content: bytes) -> None:
    if not isinstance(parse_any(content), dict):
        raise WrongValue("it is not JSON")


def _check_record(content: bytes) -> None:
    _check_object(content)
    parse_object(content)


def _check_nothing(content: bytes) -> None:
    """Qt passes over what it cannot read."""


#: Small files in the user's data folder, and what refuses their content as their readers would.
_CHECKS: Final[Mapping[str, Callable[[bytes], None]]] = {
    "settings.json": _check_object,
    "folders.json": _check_object,
    "recent.json": _check_list,
    "recent-folders.json": _check_list,
    "recent-results.json": _check_object,
    "presets.json": _check_list,
    "last-actions.json": _check_list,
    "training.json": _check_record,
    "models/default.json": _check_record,
    "models/known.json": _check_record,
    "window.ini": _check_nothing,
}


def set_damaged_aside(home: Path) -> tuple[Path, ...]:
    """Set aside what is no file, too large, or does not hold what it should.

    Returns:
        those that were set aside, by the names that they have now.
    """
    moved = (_set_aside_if_damaged(home / name, check) for name, check in _CHECKS.items())
    return tuple(path for path in moved if path is not None)


def _set_aside_if_damaged(file: Path, check: Callable[[bytes], None]) -> Path | None:
    try:
        check(read_small_file(file))
    except OSError:
        return None  # none there, or none that may be read: then it is as good as none
    except WrongValue as error:
        try:
            aside = set_aside(file)
        except OSError as refusal:
            _log.warning("%s is damaged, %s, and stays there: %s", file, error, refusal)
            return None
        _log.warning("%s was damaged, %s, and is now %s", file, error, aside.name)
        return aside
    return None
