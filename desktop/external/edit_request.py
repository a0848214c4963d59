"""What another program asks for, and what it is answered: values, and as JSON on the way."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from core.base.record_codec import read_strictly, to_json
from core.base.strict_json import JsonValue, parse_object

#: Of an answer, in bytes; a sentence that names a file needs far less.
MOST_BYTES: Final = 2**16
_KEY: Final = "edit"


@dataclass(frozen=True, slots=True)
class EditRequest:
    """A photo that is to be edited for another program.

    Attributes:
        source: the photo, from the root.
        output: where the result goes, from the root; what is there is replaced.
        address: where the waiting process listens (`multiprocessing.connection`).
        key: what both sides prove to know; hexadecimal.
        quality: 1..100, of a format that loses something; None: as results are stored.
        replaces_source: `output` is the photo itself, which is kept under another name.
    """

    source: Path
    output: Path
    address: str
    key: str
    quality: int | None = None
    replaces_source: bool = False

    def __post_init__(self) -> None:
        if self.quality is not None and not 1 <= self.quality <= 100:
            raise ValueError(f"quality must be between 1 and 100, not {self.quality}")
        bytes.fromhex(self.key)


class Ending(Enum):
    """What became of a request."""

    DONE = "done"
    CANCELLED = "cancelled"
    CLOSED = "closed"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Answer:
    """What the process that waits is told.

    Attributes:
        ending: what became of its request.
        sentence: why it failed, in English; else empty.
    """

    ending: Ending
    sentence: str = ""


def request_to_json(request: EditRequest) -> JsonValue:
    """Write a request down, as a second start hands it to the first."""
    return {_KEY: to_json(request)}


def request_from_json(value: Mapping[str, object]) -> EditRequest:
    """Read a request.

    Raises:
        WrongValue: it is none.
    """
    return read_strictly(EditRequest, value.get(_KEY), passes_unknown=True)


def answer_to_bytes(answer: Answer) -> bytes:
    """Write an answer down."""
    short = Answer(answer.ending, answer.sentence[: MOST_BYTES // 16])
    return json.dumps(to_json(short)).encode("ascii")


def answer_from_bytes(raw: bytes) -> Answer:
    """Read an answer.

    Raises:
        WrongValue: it is none.
    """
    return read_strictly(Answer, parse_object(raw))
