"""What lies where edits are kept, read with all doubts: it may come from anywhere."""

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from core.base.sentence import Sentence, why
from core.base.strict_json import WrongValue, read_small_file
from core.edits.places import SUFFIX, sidecar_of
from core.edits.record import NewerEdits, PhotoMark, Record, parsed, record_of


@dataclass(frozen=True, slots=True)
class Kept:
    """What lies in a place.

    Attributes:
        place: the file.
        record: None: nothing that counts.
        note: why nothing counts, a sentence.
        is_newer: whether a newer version of the program wrote it: then it is left as it is.
        values: the record as it is written down, with what this version does not know.
    """

    place: Path
    record: Record | None = None
    note: Sentence | None = None
    is_newer: bool = False
    values: Mapping[str, object] = field(default_factory=dict)

    @property
    def saved(self) -> str:
        """When it was kept; before all others where it does not count."""
        return "" if self.record is None else self.record.saved


def kept_in(place: Path, raw: bytes) -> Kept:
    """Read what a place holds."""
    try:
        values = parsed(raw)
        return Kept(place, record_of(values), values=values)
    except NewerEdits:
        note = Sentence(
            "The edits in {place} were made by a newer version of Autochrome, and are left out.",
            place=place,
        )
        return Kept(place, note=note, is_newer=True)
    except WrongValue as error:
        return _left_out(place, error.message)


def kept_beside(photo: Path) -> Kept | None:
    """Read what lies beside a photo in the place of its edits; None where nothing does.

    Pipes are not opened, links not followed, and of a file no more is read than edits can be.
    """
    try:
        # As text: this is asked of each photo of a folder, and making a path takes longer.
        os.lstat(f"{photo}{SUFFIX}")
    except (OSError, ValueError):
        return None
    return kept_at(sidecar_of(photo))


def kept_at(place: Path) -> Kept | None:
    """Read a file that may hold edits, whosever; None where there is none."""
    try:
        found = os.lstat(place)
    except (OSError, ValueError):
        return None
    if not stat.S_ISREG(found.st_mode):
        return _left_out(place, Sentence("it is not a file"))
    try:
        return kept_in(place, read_small_file(place))
    except FileNotFoundError:
        return None
    except WrongValue as error:
        return _left_out(place, error.message)
    except OSError as error:
        return _left_out(place, why(error))


def as_of(kept: Kept, photo: PhotoMark) -> Kept:
    """Give what is kept as it counts for a photo: what is another one's does not."""
    if kept.record is None or kept.record.photo.sha256 == photo.sha256:
        return kept
    return as_of_another(kept)


def as_of_another(kept: Kept) -> Kept:
    """Give what is kept as it counts for a photo that it is not of: not at all."""
    note = Sentence(
        "The edits in {place} are of another photo, which had this name, and are left out.",
        place=kept.place,
    )
    return replace(kept, record=None, note=note)


def damage(place: Path, reason: str) -> Sentence:
    """Say why what a place holds does not count."""
    return Sentence("The edits in {place} are left out: {why}.", place=place, why=reason)


def _left_out(place: Path, reason: str) -> Kept:
    return Kept(place, note=damage(place, reason))
