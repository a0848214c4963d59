"""The training told in words that a family understands; the numbers stand beside them."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTime

from desktop.train.process_events import ReportEvent, ReportFigures
from desktop.train.training_state import Phase, TrainingState
from desktop.ui.quantities import capitalised, left_words, number, whole_minutes

#: Colours closer by less than this are called a little closer.
_LITTLE_PERCENT: Final = 1.0
_HOUR_MIN: Final = 60.0


def decimal(value: float, places: int) -> str:
    """Write a number with a fraction as people of this place do."""
    return QLocale().toString(value, "f", places)


def left_out(dropped: Mapping[str, int]) -> str:
    """Say what is left out and why: "12 black and white, 8 too small"."""
    return ", ".join(_left_out(key, count) for key, count in dropped.items())


def _left_out(key: str, count: int) -> str:
    words = {
        "grey": _tr("%Ln black and white", count),
        "toned": _tr("%Ln in one tone, like sepia", count),
        "broken": _tr("%Ln damaged", count),
        "tiny": _tr("%Ln too small", count),
        "duplicate": _tr("%Ln there twice", count),
    }
    return words.get(key, f"{number(count)} {key}")


def reason(key: str) -> str:
    """Say why a photograph is not learned from."""
    words = {
        "grey": _tr("black and white"),
        "toned": _tr("in one tone, like sepia"),
        "broken": _tr("damaged"),
        "tiny": _tr("too small"),
        "duplicate": _tr("there twice"),
    }
    return words.get(key, key)


def minutes_words(minutes: float) -> str:
    """Say how long a training takes."""
    if minutes < _HOUR_MIN or minutes % _HOUR_MIN:
        if minutes != round(minutes):
            return _tr("{n} minutes").format(n=QLocale().toString(minutes, "g", 6))
        return _tr("%Ln minutes", round(minutes))
    return _tr("%Ln hours", round(minutes / _HOUR_MIN))


def ready_at(minutes: float, now: QDateTime) -> str:
    """Say when a training that begins now will be over."""
    end = now.addSecs(round(minutes * 60))
    time = QLocale().toString(_rounded(end.time()), QLocale.FormatType.ShortFormat)
    days = now.date().daysTo(end.date())
    if days == 0:
        return _tr("Ready at about {time}.").format(time=time)
    if days == 1:
        return _tr("Ready tomorrow at about {time}.").format(time=time)
    return _tr("Ready in %Ln days, at about {time}.", days).format(time=time)


def headline(training_state: TrainingState) -> str:
    """Say in a few words what the training is doing."""
    return {
        Phase.READING: _tr("Looking through your photos"),
        Phase.PREPARING: _tr("Getting ready"),
        Phase.LEARNING: _tr("Learning from your photos"),
        Phase.PAUSING: _tr("Pausing…"),
        Phase.PAUSED: _tr("Paused"),
        Phase.STOPPING: _tr("Stopping, and keeping the best"),
        Phase.PACKING: _tr("Finishing the new model"),
        Phase.HALTING: _tr("Ending…"),
        Phase.HALTED: _tr("Interrupted"),
        Phase.DONE: _tr("The training is done"),
        Phase.FAILED: _tr("The training could not go on"),
    }[training_state.phase]


def time_left(training_state: TrainingState) -> str:
    """Say how long the training will take; empty where that is not known."""
    if training_state.phase is Phase.LEARNING and training_state.seconds_left is not None:
        return capitalised(left_words(training_state.seconds_left))
    return ""


def pace(training_state: TrainingState) -> str:
    """Say what is going on, in a line below the headline."""
    phase = training_state.phase
    if phase is Phase.READING:
        if not training_state.total:
            return _tr("This takes a moment.")
        return _tr("{done} of {total} photos").format(
            done=number(training_state.done), total=number(training_state.total)
        )
    if phase is Phase.PREPARING and training_state.curve.learned:
        return _tr("It takes up where it left off. This takes a moment.")
    if phase is Phase.PREPARING:
        return _tr("It measures how fast this computer is. This takes a minute or two.")
    if phase is Phase.PACKING:
        return _tr(
            "It is made into a file and tested on photos that it has never seen. This takes a "
            "minute or two."
        )
    if phase in (Phase.PAUSING, Phase.PAUSED):
        return _tr("Nothing is lost, even if you close Autochrome now.")
    if phase is Phase.LEARNING and training_state.pictures_per_s > 0:
        words = _tr("It looks at {n} pictures a second, cut from {photos} photos.")
        return words.format(
            n=_pace(training_state.pictures_per_s), photos=number(training_state.learned)
        )
    return ""


def badge(training_state: TrainingState) -> str:
    """Say how a training stands in two or three words, for the bar of the window."""
    match training_state.phase:
        case Phase.DONE:
            return _tr("New model ready")
        case Phase.FAILED:
            return _tr("Training stopped")
        case Phase.HALTED:
            return _tr("Training interrupted")
        case Phase.PAUSING | Phase.PAUSED:
            return _tr("Training paused")
        case Phase.LEARNING if training_state.seconds_left is not None:
            return _tr("Training · {left}").format(left=_short(training_state.seconds_left))
        case _:
            return _tr("Training")


def verdict_title(report: ReportEvent) -> str:
    """Say in a few words which model is to be preferred."""
    if report.is_better:
        return _tr("The new model is better")
    if report.new == report.before:
        return _tr("The new model is no better")
    if report.is_same:
        return _tr("The new model is about the same")
    return _tr("The new model is not better")


def verdict(report: ReportEvent, *, reason: str = "") -> str:
    """Say in a sentence why, without numbers that need explaining, and what may help.

    Args:
        report: how the new model does.
        reason: why the training ended. One that learned nothing more had time enough.
    """
    if reason == "patience":
        advice = _tr("More photos may help.")
    else:
        advice = _tr("More photos, or more time, may help.")
    return " ".join(part for part in (_why(report), advice if _is_short(report) else "") if part)


def _is_short(report: ReportEvent) -> bool:
    """Tell whether the new model falls short, other than by its tone."""
    if report.is_better:
        return False
    return report.is_same or report.new == report.before or report.new.ab >= report.before.ab


def _why(report: ReportEvent) -> str:
    photos, before = number(report.photos), report.before_name
    if report.new == report.before:
        return _tr(
            "Nothing that it learned did better on the photos that were kept aside, so it colours "
            "as before."
        )
    if report.is_better:
        percent = _percent_closer(report)
        closer = (
            _tr("a little closer")
            if percent < _LITTLE_PERCENT
            else _tr("{n} % closer").format(n=f"{percent:.0f}")
        )
        return _tr(
            "On {photos} of your photos that it had never seen, its colours are {closer} to the "
            "real ones than those of {before}."
        ).format(photos=photos, closer=closer, before=before)
    if report.is_same:
        return _tr(
            "On {photos} of your photos that it had never seen, its colours are about as close to "
            "the real ones as those of {before}: the difference is too small to be seen."
        ).format(photos=photos, before=before)
    if report.new.ab < report.before.ab:
        return _faded(report.new).format(before=before)
    return _tr(
        "On {photos} of your photos that it had never seen, its colours are no closer to the real "
        "ones than those of {before}."
    ).format(photos=photos, before=before)


def ended_early(training_state: TrainingState) -> str:
    """Say why a training took less time than it was given; empty where it did not."""
    if training_state.reason == "patience":
        return _tr("It ended early, because it learned nothing more.")
    if training_state.reason == "stop":
        return _tr("You stopped it early; this is the best that it had.")
    return ""


def _faded(new: ReportFigures) -> str:
    if new.relative < 1:
        return _tr(
            "Its colours are a little closer to the real ones than those of {before}, but they "
            "have become too pale."
        )
    return _tr(
        "Its colours are a little closer to the real ones than those of {before}, but they have "
        "become too strong."
    )


def _percent_closer(report: ReportEvent) -> float:
    before = report.before.ab
    return 100.0 * (before - report.new.ab) / before if before > 0 else 0.0


def _pace(pictures_per_s: float) -> str:
    return number(round(pictures_per_s)) if pictures_per_s >= 2 else decimal(pictures_per_s, 1)


def _short(seconds: float) -> str:
    minutes = whole_minutes(seconds)
    if not minutes:
        return _tr("a moment")
    if minutes < _HOUR_MIN:
        return _tr("{n} min").format(n=minutes)
    hours, rest = divmod(minutes, 60)
    return _tr("{hours} h {minutes} min").format(hours=hours, minutes=rest)


def _rounded(time: QTime) -> QTime:
    """Round to five minutes: nobody can promise more."""
    minutes = 5 * round((60 * time.hour() + time.minute()) / 5)
    return QTime(minutes // 60 % 24, minutes % 60)


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Training", text, "", n)
