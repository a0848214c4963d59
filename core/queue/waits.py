"""What a run waits for: places that are away, and files that are still being written."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from core.base.sentence import Sentence, sentence_from_json
from core.base.strict_json import JsonValue

#: Under this name it stands in the queue's file, for whoever else looks.
WAITS_NAME: Final = "waits for"


@dataclass(frozen=True, slots=True)
class Wait:
    """One thing that is waited for.

    Attributes:
        place: the folder, the disk by the folder where it is mounted, or the file.
        reason: what is the matter with it, a sentence.
        hint: what to do about it, a sentence.
        since: when it was met, UTC.
    """

    place: Path
    reason: Sentence
    hint: Sentence
    since: datetime


@dataclass(frozen=True, slots=True)
class Waits:
    """All that a run waits for.

    Attributes:
        places: in the order in which they were met.
        stands_still: whether the run has nothing else to do meanwhile.
    """

    places: tuple[Wait, ...] = ()
    stands_still: bool = False


#: Of a run that has all it needs.
NO_WAITS: Final = Waits()


def waits_to_json(waits: Waits) -> JsonValue:
    """Give what is kept in the queue's file; None for nothing."""
    if waits == NO_WAITS:
        return None
    places: list[JsonValue] = [
        {
            "place": str(wait.place),
            "reason": _coded(wait.reason),
            "hint": _coded(wait.hint),
            "since": wait.since.timestamp(),
        }
        for wait in waits.places
    ]
    return {"places": places, "stands_still": waits.stands_still}


def waits_from_json(kept: JsonValue) -> Waits:
    """Read what is kept in the queue's file; what makes no sense is left out."""
    if not isinstance(kept, dict):
        return NO_WAITS
    places = kept.get("places")
    read = _read(places if isinstance(places, list) else [])
    return Waits(tuple(read), kept.get("stands_still") is True)


def _read(places: Iterable[JsonValue]) -> Iterable[Wait]:
    for one in places:
        if not isinstance(one, dict):
            continue
        place, since = one.get("place"), one.get("since")
        reason, hint = sentence_from_json(one.get("reason")), sentence_from_json(one.get("hint"))
        if isinstance(place, str) and isinstance(since, int | float) and reason and hint:
            try:
                yield Wait(Path(place), reason, hint, datetime.fromtimestamp(since, UTC))
            except (ValueError, OverflowError, OSError):
                continue


def _coded(sentence: Sentence) -> JsonValue:
    coded: JsonValue = sentence.to_json()  # type: ignore[assignment]
    return coded
