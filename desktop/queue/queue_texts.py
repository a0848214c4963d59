"""How the queue stands, in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from core.queue.jobs import Mark, Tally
from desktop.queue.queue_filter import Among, QueueFilter
from desktop.ui.messages import Message, MessageTone, place_words
from desktop.ui.quantities import capitalised, left_words, number

#: Slower runs are told by the hour.
_LEAST_A_MINUTE: Final = 1.0


class RunState(Enum):
    """What the queue as a whole is at."""

    IDLE = auto()
    RUNNING = auto()
    PAUSING = auto()
    PAUSED = auto()
    WAITING = auto()
    STOPPING = auto()
    ELSEWHERE = auto()


@dataclass(frozen=True, slots=True)
class QueueShown:
    """What the panel shows beside its list.

    Attributes:
        run: what the queue as a whole is at; waiting: for a disk or folder, by itself; elsewhere:
            in another window or a command.
        tally: how many photos are at what.
        seconds_left: of the run; None while unknown.
        photos_per_s: the pace of the run; 0 while unknown.
        folders: where results go; none for beside each photo.
        to_look_at: how many photos are coloured so that somebody should look at them.
        in_part: how many of those are in colour only as far as their files go.
        can_take_edits: whether the open photo has adjustments that the queue could use.
        was_run: whether a run ended before its time, and can go on as it was told.
        marks: how many results, and photos to be made again, are thought what of.
        waits_for_files: whether a run waits for nothing but files that are still being written,
            and for so short a time that no note tells of it.
    """

    run: RunState
    tally: Tally
    seconds_left: float | None
    folders: tuple[Path, ...]
    can_take_edits: bool
    photos_per_s: float = 0.0
    was_run: bool = False
    to_look_at: int = 0
    in_part: int = 0
    marks: Mapping[Mark, int] = field(default_factory=dict)
    waits_for_files: bool = False

    @property
    def can_go(self) -> bool:
        """Whether a run can be started or ended, or results be shown."""
        is_ending = self.run in (RunState.STOPPING, RunState.ELSEWHERE)
        return self.tally.total > 0 and not is_ending


def count_words(tally: Tally) -> str:
    """Say how much is done of how much."""
    if tally.total == 0:
        return _tr("Nothing here yet")
    if tally.ended == 0:
        return photo_words(tally.total)
    return _tr("{ended} of {total}").format(ended=number(tally.ended), total=number(tally.total))


def places_words(folders: Sequence[Path]) -> str:
    """Say where results go: into the first of these folders, and how many others."""
    if not folders:
        return _tr("Beside each photo")
    first, others = place_words(folders[0]), len(folders) - 1
    if not others:
        return first
    return _tr("{folder} and %Ln others", others).format(folder=first)


def state_words(shown: QueueShown) -> str:
    """Say what became of photos, and, on a line of its own, what is going on."""
    tally = shown.tally
    ended: list[str] = []
    words: list[str] = []
    if tally.total == 0:
        return _tr("Drop photos or a folder to fill the queue.")
    if tally.failed:
        ended.append(_tr("%Ln failed", tally.failed))
    if tally.skipped:
        ended.append(_tr("%Ln skipped", tally.skipped))
    if shown.in_part:
        ended.append(_tr("%Ln in part", shown.in_part))
    if shown.to_look_at:
        ended.append(_tr("%Ln to look at", shown.to_look_at))
    match shown.run:
        case RunState.PAUSING | RunState.STOPPING:
            words.append(_tr("Finishing the photos at hand…"))
        case RunState.RUNNING | RunState.ELSEWHERE:
            words.append(left_words(shown.seconds_left))
            if shown.photos_per_s > 0:
                words.append(pace_words(shown.photos_per_s))
        case RunState.PAUSED:
            words.append(_tr("Paused, %Ln to go", tally.unfinished))
        case RunState.WAITING if shown.waits_for_files:
            words.append(_tr("%Ln files are still being written", tally.unfinished))
        case RunState.WAITING:
            words.append(_tr("Waiting, %Ln to go", tally.unfinished))
        case RunState.IDLE if tally.unfinished:
            words.append(_tr("%Ln to go", tally.unfinished))
        case RunState.IDLE if not tally.failed + tally.skipped + shown.in_part:
            words.append(_tr("All in colour"))
    return "\n".join(capitalised("  ·  ".join(part)) for part in (ended, words) if part)


def end_message(ended: Tally, in_part: int) -> Message:
    """Say what a run that came to its end by itself made of its photos.

    Args:
        ended: the photos that it ended.
        in_part: how many of those in colour are so only as far as their files go.
    """
    parts = [_tr("%Ln in colour", ended.done)]
    tone = MessageTone.GOOD if ended.done else MessageTone.INFO
    hint = ""
    if in_part:
        parts.append(_tr("%Ln of them in part", in_part))
        tone = MessageTone.CAUTION
        hint = _tr("The photos whose files end too early are listed under “To look at”.")
    if ended.skipped:
        parts.append(_tr("%Ln skipped", ended.skipped))
    if ended.failed:
        parts.append(_tr("%Ln failed", ended.failed))
        tone = MessageTone.CAUTION
        hint = _tr("Click a photo that failed to see why.")
    text = _tr("{counts}.").format(counts=", ".join(parts))
    return Message(tone, _tr("The queue is done"), text, hint)


def go_words(shown: QueueShown) -> str:
    """Say what the main button does."""
    match shown.run:
        case RunState.RUNNING | RunState.PAUSING | RunState.PAUSED | RunState.WAITING:
            return _tr("Stop")
        case RunState.STOPPING:
            return _tr("Stopping…")
        case RunState.ELSEWHERE:
            return _tr("Running elsewhere")
        case RunState.IDLE:
            if shown.tally.unfinished == 0:
                return _tr("Show results")
            if shown.was_run:
                return _tr("Continue")
            return _tr("Colour %Ln photos…", shown.tally.unfinished)


def hint_words(shown: QueueShown) -> str:
    """Say what the buttons of a run do; empty where they say it themselves."""
    match shown.run:
        case RunState.RUNNING:
            return _tr("Both finish the photos at hand first. Nothing is lost.")
        case RunState.PAUSING | RunState.PAUSED:
            return _tr("Continue goes on at once. Stop keeps what waits for another time.")
        case RunState.WAITING:
            return _tr("It goes on by itself. Continue looks at once.")
        case RunState.STOPPING:
            return _tr("What waits stays in the queue.")
        case RunState.ELSEWHERE:
            return _tr("Another Autochrome works on this queue. What you add here is taken, too.")
        case RunState.IDLE:
            return ""


def nothing_listed_words(wanted: QueueFilter) -> str:
    """Say that no photo of the queue is among those that are to be listed."""
    if wanted.text.strip():
        return _tr("Nothing with “{text}” in its name, folder or reason").format(text=wanted.text)
    return {
        Among.ALL: "",
        Among.TO_LOOK_AT: _tr("No photo needs a look"),
        Among.FAILED: _tr("No photo failed"),
        Among.TO_DO: _tr("No photo is left to do"),
        Among.DONE: _tr("No photo is in colour yet"),
        Among.SKIPPED: _tr("No photo was skipped"),
        Among.UNMARKED: _tr("All results are looked at"),
        Among.GOOD: _tr("No result is marked good"),
        Among.AGAIN: _tr("No photo is to be made again"),
        Among.GREY: _tr("No photo is left grey"),
    }[wanted.among]


def pace_words(photos_per_s: float) -> str:
    """Say how fast photos end."""
    a_minute = photos_per_s * 60
    if a_minute >= _LEAST_A_MINUTE:
        return _tr("%Ln a minute", round(a_minute))
    return _tr("%Ln an hour", max(1, round(a_minute * 60)))


def photo_words(count: int) -> str:
    """Count photos."""
    return _tr("%Ln photos", count)


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Queue", text, "", n)
