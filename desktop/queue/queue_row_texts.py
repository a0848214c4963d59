"""What a row of the queue says, in words."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from core.colorize.needs_look import needs_look
from core.queue.jobs import JobState, Mark, QueueJob
from desktop.queue.queue_groups import Heading
from desktop.queue.queue_texts import photo_words
from desktop.ui.core_words import said
from desktop.ui.messages import told_beside_name

BETWEEN: Final = "  ·  "


def words_for(item: QueueJob, *, is_older: bool = False, is_broken: bool = False) -> str:
    """Say in a few words what a photo is at.

    Args:
        item: the photo.
        is_older: it was adjusted after its result was made.
        is_broken: it waits, and is known to be none that can be read.
    """
    match item.state:
        case JobState.WAITING if is_broken:
            return _tr("Cannot be read")
        case JobState.WAITING:
            if item.is_set_aside:
                return _tr("Tried again at the end")
            return _tr("Waits to be made again") if item.mark is Mark.AGAIN else _tr("Waiting")
        case JobState.WORKING:
            return _tr("Colouring…")
        case JobState.DONE:
            if is_older:
                return _tr("Without its last adjustments")
            if item.is_in_part:
                return _tr("In part: the file is cut")
            return _words_of_result(item)
        case JobState.SKIPPED:
            return told_beside_name(item.reason, item.job.source) or _tr("Skipped")
        case JobState.FAILED:
            return told_beside_name(item.reason, item.job.source)


def _words_of_result(item: QueueJob) -> str:
    match item.mark:
        case Mark.GOOD:
            return _tr("Good")
        case Mark.AGAIN:
            return _tr("To be made again")
        case Mark.GREY:
            return _tr("Left grey")
        case Mark.NONE:
            return _tr("Needs a look") if item.needs_look else _tr("In colour")


@dataclass(frozen=True, slots=True)
class HeadingPart:
    """How many photos of a folder are at something; `is_bad`: they failed."""

    words: str
    is_bad: bool = False


def heading_parts(heading: Heading) -> tuple[HeadingPart, ...]:
    """Say what the photos of a folder are at."""
    parts = [HeadingPart(photo_words(heading.photos))]
    if heading.to_do and heading.to_do < heading.photos:
        parts.append(HeadingPart(_tr("%Ln to go", heading.to_do)))
    if heading.failed:
        parts.append(HeadingPart(_tr("%Ln failed", heading.failed), is_bad=True))
    if heading.to_look_at:
        parts.append(HeadingPart(_tr("%Ln to look at", heading.to_look_at)))
    if heading.good:
        parts.append(HeadingPart(_tr("%Ln good", heading.good)))
    return tuple(parts)


def heading_words(heading: Heading) -> str:
    """Say the same in one line."""
    return BETWEEN.join(part.words for part in heading_parts(heading))


def tooltip_of(item: QueueJob, *, is_edited: bool, is_older: bool) -> str:
    """Tell all that is known of a photo."""
    lines = [str(item.job.source), said(item.reason)]
    if item.state is not JobState.SKIPPED:
        # What to do about a photo that was left alone is said in the words of the command line;
        # here its menu offers it.
        lines.append(said(item.hint))
    lines += [said(note) for note in item.notes]
    if item.state is JobState.DONE and needs_look(item.doubt):
        lines.append(
            _tr(
                "Mostly a guess: its colours are expected to be off by {error} on average, in "
                "units of a* and b*"
            ).format(error=round(item.doubt or 0.0))
        )
    own = item.overrides
    if own.model is not None:
        lines.append(_tr("Has a model of its own: {model}").format(model=own.model))
    if own.settings is not None or is_edited:
        lines.append(_tr("Has adjustments of its own"))
    if is_older:
        lines.append(_tr("To have them in its result, choose “Colour again” in its menu"))
    return "\n".join(line for line in lines if line)


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Queue", text, "", n)
