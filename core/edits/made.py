"""How a result was made, in a line that its file carries: by it the result can be made again.

What is said is an `Edits` of which nothing is left open: the model that was used, with its
fingerprint, and the settings as they were, wherever they came from.
"""

import json
import mmap
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from core.base.presence import is_file
from core.base.record_codec import read_strictly, to_json
from core.base.sentence import Sentence
from core.base.strict_json import JsonValue, WrongValue, as_object, parse_object
from core.edits.edits import Edits, ModelMark
from core.edits.kept import damage
from core.edits.made_summary import HINTS_LEFT_OUT
from core.edits.record import FORMAT_VERSION, refuse_newer
from core.image.metadata.ai_note import OWN_NAMESPACE, made_of
from core.image.photo import Photo
from core.model.package import Package

#: Characters that the line has at most; a JPEG has room for 64 KB of all that is said in XMP.
MOST_CHARACTERS: Final = 20_000


@dataclass(frozen=True, slots=True)
class MadeWith:
    """How a result says that it was made.

    Attributes:
        edits: None: it says nothing, or nothing that can be read.
        notes: what is missing and why, a sentence each.
    """

    edits: Edits | None = None
    notes: tuple[Sentence, ...] = ()


def made_with(edits: Edits, package: Package) -> Edits:
    """Give edits of which the model is not left open.

    What another file of the user's is called stays at home: the hints alone tell the colours.
    """
    return replace(edits, model=ModelMark(package.card.id, package.fingerprint), reference="")


def made_line(edits: Edits) -> str:
    """Write down how a result is made: JSON in one line, of ASCII, of bounded length.

    Hints are written as columns, the name of each of their values once. Where there is no room for
    all of them, none is written, and how many there were.
    """
    values: dict[str, JsonValue] = {"format_version": FORMAT_VERSION, **to_json(edits)}
    rows = [to_json(hint) for hint in edits.hints]
    values["hints"] = {key: [row[key] for row in rows] for key in rows[0]} if rows else {}
    line = json.dumps(values, separators=(",", ":"))
    if len(line) > MOST_CHARACTERS:
        line = json.dumps({**values, "hints": {}, HINTS_LEFT_OUT: len(rows)}, separators=(",", ":"))
    return line


def read_made_line(line: str) -> tuple[Edits, int]:
    """Read what `made_line` gave, and how many hints it had no room for.

    Raises:
        WrongValue: it is no such line, or one of a newer version of the program.
    """
    values = parse_object(line.encode("utf-8", "surrogatepass"))
    refuse_newer(values)
    columns = as_object(values.get("hints", {}), "hints")
    edits = read_strictly(Edits, {**values, "hints": _rows(columns)}, passes_unknown=True)
    left_out = values.get(HINTS_LEFT_OUT, 0)
    return edits, left_out if isinstance(left_out, int) else 0


def edits_of_result(result: Path, *, read: Callable[[Path], Photo] | None = None) -> MadeWith:
    """Read from a result how it was made, so that it can be made again from its photo.

    Args:
        result: the file, from whomever.
        read: reads a photo, as `image_io.read` does, which does it otherwise; asked only where the
            file may say something.

    Raises:
        PhotoError: the file is no picture that can be read.
        MemoryError: there is no room for its pixels.
    """
    line = ""
    if _may_say(result):
        from core.image.image_io import read as read_here  # all decoders

        line = made_of((read or read_here)(result).metadata.xmp)
    if not line:
        return MadeWith()
    try:
        edits, left_out = read_made_line(line)
    except WrongValue as error:
        return MadeWith(notes=(damage(result, error.message),))
    if not left_out:
        return MadeWith(edits)
    note = Sentence(
        "{path} was made with colours of {count} places, which its file has no room for.",
        path=result,
        count=left_out,
    )
    return MadeWith(edits, (note,))


def _may_say(result: Path) -> bool:
    """Look for the words in the file as it lies there, which takes a hundredth of decoding it.

    XMP is never packed in what is written. What is no file (a pipe nobody writes to would be waited
    for) is left to reading, which refuses it.
    """
    if not is_file(result):
        return True
    try:
        with (
            result.open("rb") as file,
            mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content,
        ):
            return content.find(OWN_NAMESPACE.encode()) >= 0
    except (OSError, ValueError):  # reading it tells
        return True


def _rows(columns: Mapping[str, object]) -> list[dict[str, object]]:
    lists = {key: column for key, column in columns.items() if isinstance(column, list)}
    lengths = {len(column) for column in lists.values()}
    if len(lists) < len(columns) or len(lengths) > 1:
        raise WrongValue("{name} is not a list", name="hints")
    return [
        {key: column[number] for key, column in lists.items()}
        for number in range(max(lengths, default=0))
    ]
