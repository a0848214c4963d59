"""How edits are written down: JSON that people can read, with the photo that they belong to.

    {
      "format": "Autochrome edits",
      "format_version": 1,
      "program": "0.1.0",
      "saved": "2031-07-04T12:00:00.000000Z",
      "photo": {"name": "IMG_1.jpg", "bytes": 81920, "sha256": "..."},
      "edits": {"model": null, "settings": {...}, "hints": [], "quarter_turns": 1, ...},
      "snapshots": [{"name": "Warm", "taken": "2031-07-04T11:00:00.000000Z", "edits": {...}}]
    }

One value that makes no sense, and all of it is refused: half of somebody's edits would give a
picture that nobody chose. Keys that are not known are passed by, and kept when it is written again.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, Literal

from core.base.record_codec import read_strictly, to_json
from core.base.strict_json import SMALL, WrongValue, parse_object
from core.base.version import VERSION
from core.edits.edits import Edits
from core.edits.moments import following, moment_of
from core.edits.snapshots import Snapshot, check_snapshots
from core.model.card import is_sha256

FORMAT_VERSION: Final = 1
_FORMAT: Final = "Autochrome edits"
_NO_FILE_HAS: Final = 2**63
#: What a snapshot is known by, whatever else it says.
_MARK: Final = "taken"


class NewerEdits(WrongValue):
    """Edits of a format that only a newer version of the program knows."""


@dataclass(frozen=True, slots=True)
class PhotoMark:
    """By what a photo's file is known again, wherever it lies.

    Attributes:
        name: of the file when the edits were kept; said to people, and not relied upon.
        bytes: the size of the file.
        sha256: of all of it, in hexadecimals.

    Raises:
        ValueError: the size or the checksum cannot be that of a file.
    """

    name: str
    bytes: int
    sha256: str

    def __post_init__(self) -> None:
        if not 0 <= self.bytes < _NO_FILE_HAS:
            raise ValueError("the photo's bytes are those of no file")
        if not is_sha256(self.sha256):
            raise ValueError("the photo's sha256 must be 64 hexadecimals")


@dataclass(frozen=True, slots=True)
class Record:
    """Edits as they are kept.

    Attributes:
        format: tells such a file from any other.
        format_version: what is newer is not read.
        saved: when, UTC: of two records of a photo the later one counts.
        photo: whose edits these are.
        edits: what was changed.
        program: the version of the program that wrote them.
        snapshots: edits that were kept under names, the oldest first. A version of the program
            that knows none passes them by, and keeps them.

    Raises:
        ValueError: the moment is none, or the snapshots cannot be those of one photo.
    """

    format: Literal["Autochrome edits"]
    format_version: int
    saved: str
    photo: PhotoMark
    edits: Edits
    program: str = ""
    snapshots: tuple[Snapshot, ...] = ()

    def __post_init__(self) -> None:
        moment_of(self.saved, "saved")
        check_snapshots(self.snapshots)


def new_record(
    photo: PhotoMark, edits: Edits, snapshots: Sequence[Snapshot] = (), *, after: str = ""
) -> Record:
    """Make the record of edits that are kept now.

    Args:
        photo: whose they are.
        edits: what was changed.
        snapshots: edits under names.
        after: when the record that this one follows was saved. A clock that was set back makes no
            record older than that.
    """
    saved = following(datetime.now(UTC), after)
    return Record(_FORMAT, FORMAT_VERSION, saved, photo, edits, VERSION, tuple(snapshots))


def parsed(raw: bytes) -> dict[str, object]:
    """Parse the bytes of a record, whatever its version.

    Raises:
        WrongValue: they are no record of edits.
    """
    values = parse_object(raw)
    if values.get("format") != _FORMAT:
        raise WrongValue("it is no file of edits")
    refuse_newer(values)
    return values


def refuse_newer(values: Mapping[str, object]) -> None:
    """Refuse values whose `format_version` this version of the program does not know.

    Raises:
        NewerEdits: it does not.
    """
    version = values.get("format_version")
    if isinstance(version, int) and version > FORMAT_VERSION:
        raise NewerEdits("a newer version of Autochrome made it")


def record_of(values: Mapping[str, object]) -> Record:
    """Read a record out of what `parsed` gave.

    Raises:
        WrongValue: a value in it makes no sense.
    """
    return read_strictly(Record, values, passes_unknown=True)


def record_bytes(record: Record, *, over: Mapping[str, object] | None = None) -> bytes:
    """Write a record down as UTF-8.

    Args:
        record: what is kept.
        over: the values of the record in whose place this one comes: those that this version does
            not know are kept.

    Raises:
        WrongValue: it comes to more than a file of edits may hold.
    """
    values = _with_unknown(to_json(record), over or {})
    raw = json.dumps(values, indent=2, ensure_ascii=False).encode("utf-8", "backslashreplace")
    if len(raw) >= SMALL:
        raw = json.dumps(values, separators=(",", ":")).encode()
    if len(raw) >= SMALL:
        raise WrongValue("it is too large")
    return raw + b"\n"


def _with_unknown(new: object, old: object) -> object:
    """Give new values with what only the old ones have; items of lists are told by what they say.

    A value that is known has its new value, also where that is none.
    """
    if isinstance(new, dict) and isinstance(old, Mapping):
        merged = {key: _with_unknown(value, old.get(key)) for key, value in new.items()}
        return merged | {key: value for key, value in old.items() if key not in new}
    if isinstance(new, list) and isinstance(old, list):
        fewest = min((len(item) for item in new if isinstance(item, dict)), default=0)
        richer = [one for one in old if isinstance(one, dict) and _may_know(one, fewest)]
        return [_with_unknown(item, _same_item(item, richer)) for item in new]
    return new


def _may_know(item: dict[str, object], fewest: int) -> bool:
    """Tell whether an item of an old list may hold what the new ones do not."""
    return len(item) > fewest or _MARK in item


def _same_item(item: object, old: list[dict[str, object]]) -> object:
    if not isinstance(item, dict):
        return None
    if _MARK in item:
        return next((one for one in old if one.get(_MARK) == item[_MARK]), None)
    return next((one for one in old if item.items() <= one.items()), None)
