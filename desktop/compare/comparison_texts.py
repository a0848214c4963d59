"""A comparison in words and figures for people."""

from PySide6.QtCore import QCoreApplication, QLocale

from core.compare.tally import (
    ModelFigures,
    colour_words,
    distance_words,
    likeness_words,
)
from desktop.compare.comparison import Comparison
from desktop.ui.core_words import error_words, said
from desktop.ui.messages import told_beside_name
from desktop.ui.quantities import number

#: Nearer than this to each other, as shares of the distance, models are told as equal.
_EQUAL = 0.02
#: So many photos that cannot be read are named one by one.
_MOST_NAMED = 12


def percent(share: float) -> str:
    """Write a share."""
    return _tr("{percent} %").format(percent=QLocale().toString(round(100 * share)))


def decimal(value: float) -> str:
    """Write a figure with one decimal."""
    return QLocale().toString(value, "f", 1)


def figure_rows(figures: ModelFigures) -> tuple[tuple[str, str, str], ...]:
    """Give what each figure is called, its value, and the sentence that tells what it means."""
    likeness = _tr("{value} dB").format(value=decimal(figures.psnr))
    return (
        (
            _tr("Distance from the true colours, compared with grey"),
            percent(figures.share_of_grey),
            said(distance_words(figures)),
        ),
        (
            _tr("Colourfulness, compared with the photos"),
            percent(figures.relative),
            said(colour_words(figures)),
        ),
        (_tr("Likeness to the photos"), likeness, said(likeness_words(figures, decimal))),
    )


def short_figures(figures: ModelFigures) -> str:
    """Give the figures in one line: distance, colourfulness, likeness."""
    likeness = _tr("{value} dB").format(value=decimal(figures.psnr))
    shares = percent(figures.share_of_grey), percent(figures.relative)
    return "  ·  ".join((*shares, likeness))


def short_legend() -> str:
    """Say what the figures of `short_figures` are."""
    return _tr("Distance  ·  colour  ·  dB")


def verdict(comparison: Comparison) -> str:
    """Say which model was chosen most often, and which comes nearest; empty while nobody knows."""
    return "  ".join(part for part in (_won_words(comparison), _nearest_words(comparison)) if part)


def _nearest_words(comparison: Comparison) -> str:
    known = sorted(
        (figures.ab, place)
        for place, figures in enumerate(comparison.tally.figures)
        if figures is not None
    )
    if len(known) < 2:
        return ""
    (best, first), (second_best, second) = known[:2]
    name, other = comparison.contenders[first].name, comparison.contenders[second].name
    if comparison.is_running:
        return _tr("So far {name} comes nearest to the true colours.").format(name=name)
    if second_best <= best * (1 + _EQUAL):
        return _tr("{first} and {second} come equally near to the true colours.").format(
            first=name, second=other
        )
    return _tr("{name} comes nearest to the true colours.").format(name=name)


def _won_words(comparison: Comparison) -> str:
    blind = comparison.blind
    if blind is None or comparison.is_blind:
        return ""
    wins = sorted((-blind.wins(place), place) for place in range(len(comparison.contenders)))
    (most, first), (second_most, second) = wins[:2]
    if not most:
        return ""
    names = comparison.contenders
    if most == second_most:
        return _tr("You chose {first} and {second} equally often.").format(
            first=names[first].name, second=names[second].name
        )
    return _tr("You chose {name} most often.").format(name=names[first].name)


def progress_words(comparison: Comparison) -> str:
    """Say how far a comparison is."""
    tally = comparison.tally
    if not comparison.is_running:
        if comparison.was_stopped:
            return _tr("%Ln photos compared, then stopped", len(tally.complete))
        return _tr("%Ln photos compared", len(tally.complete))
    if not comparison.expected:
        return _tr("Getting models and photos ready…")
    place = comparison.at_work
    if place is None or comparison.is_blind:
        return _tr("{done} of {total} pictures").format(
            done=number(comparison.done), total=number(_all_pictures(comparison))
        )
    return _tr("{done} of {total} pictures, now by {name}").format(
        done=number(comparison.done),
        total=number(_all_pictures(comparison)),
        name=comparison.contenders[place].name,
    )


def share_done(comparison: Comparison) -> float:
    """Give how much of a comparison is done, 0 to 1."""
    return comparison.done / max(1, _all_pictures(comparison))


def _all_pictures(comparison: Comparison) -> int:
    works = len(comparison.contenders) - len(comparison.tally.failed)
    failed = sum(comparison.tally.coloured_by(place) for place in comparison.tally.failed)
    return comparison.expected * works + failed


def left_out_words(comparison: Comparison) -> tuple[str, str]:
    """Say which photos were left out, in a line, and in as many as it takes."""
    tally = comparison.tally
    parts, lines = [], []
    if tally.grey:
        parts.append(_tr("%Ln left out: not in colour", tally.grey))
    if tally.unread:
        names = ", ".join(photo.path.name for photo in tally.unread[:_MOST_NAMED])
        parts.append(_tr("%Ln cannot be read: {names}", len(tally.unread)).format(names=names))
        for photo in tally.unread[:_MOST_NAMED]:
            if photo.error is not None:
                why = told_beside_name(photo.error.message, photo.path)
                lines.append(f"{photo.path.name}: {why}")
        if len(tally.unread) > _MOST_NAMED:
            lines.append(_tr("and %Ln more", len(tally.unread) - _MOST_NAMED))
    return "  ·  ".join(parts), "\n".join(lines)


def failure_words(comparison: Comparison, place: int) -> str:
    """Say why a model colours no more; empty where it does."""
    failed = comparison.tally.failed.get(place)
    return "" if failed is None else error_words(failed.error)


def blind_words(comparison: Comparison) -> str:
    """Say how to choose, and how far that is."""
    blind, count = comparison.blind, len(comparison.contenders)
    if blind is None:
        return ""
    return _tr(
        "Which is best? Press 1 to {count}, or 0 where there is no difference. "
        "{chosen} of {total} chosen."
    ).format(count=count, chosen=number(blind.count), total=number(comparison.to_choose))


def nothing_to_choose_words() -> str:
    """Say why the best picture of a photo cannot be chosen."""
    return _tr("Not every model coloured this photo, so there is nothing to choose.")


def wins_words(comparison: Comparison, place: int) -> str:
    """Say how often a model was chosen while names were hidden; empty where that was not asked."""
    blind = comparison.blind
    if blind is None or comparison.is_blind or not blind.count:
        return ""
    return _tr("Chosen as the best in {wins} of %Ln photos", blind.count).format(
        wins=number(blind.wins(place))
    )


def column_name(comparison: Comparison, place: int) -> str:
    """Give the name over a column of models, or its number while names are hidden."""
    return str(place + 1) if comparison.is_blind else comparison.contenders[place].name


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Comparison", text, "", n)
