"""What a model's card says, in words and figures for people."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from core.base.strict_json import WrongValue
from core.model.card import Card, Metric, is_name
from core.model.shelf import Installed
from core.model.trial_report import TrialReport
from desktop.models.model_names import model_name

#: Characters of a recipe that is read for the window; the program's own have a tenth of that.
_LONGEST_RECIPE: Final = 2**15


@dataclass(frozen=True, slots=True)
class CardFigures:
    """One line of the table of figures.

    Attributes:
        domain: what the photos show.
        photos: how many.
        pairs: of each figure the model's value and that of the same photos left grey; the latter
            is empty where there is none.
    """

    domain: str
    photos: str
    pairs: tuple[tuple[str, str], ...]


def figure_names(metrics: Iterable[Metric]) -> tuple[str, ...]:
    """Give the headings over the pairs of `figures_of`."""
    names = (_tr("Colour error"), _tr("Likeness, dB"), _tr("Colourfulness"))
    return (*names, _tr("Unnaturalness")) if _has_kid(metrics) else names


def figures_of(metrics: Iterable[Metric]) -> tuple[CardFigures, ...]:
    """Write the figures of a card; the last pair is there only if any set has it."""
    metrics = tuple(metrics)
    return tuple(
        CardFigures(
            _domain_words(metric.domain),
            number_words(metric.photos),
            _pairs(metric, with_kid=_has_kid(metrics)),
        )
        for metric in metrics
    )


def number_words(number: int) -> str:
    """Write a count as the language does."""
    return QLocale().toString(number)


def size_words(size_bytes: int) -> str:
    """Write the size of a file."""
    return QLocale().formattedDataSize(size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def speed_words(trial: TrialReport) -> str:
    """Say how fast a model was at its trial."""
    seconds = QLocale().toString(trial.rounded_s, "g", 3)
    if trial.is_below_rounded:
        return _tr("under {seconds} s a photo on this computer").format(seconds=seconds)
    return _tr("about {seconds} s a photo on this computer").format(seconds=seconds)


def date_words(iso_date: str) -> str:
    """Write a date as the language does, without the day of the week."""
    locale, date = QLocale(), QDate.fromString(iso_date, Qt.DateFormat.ISODate)
    form = re.sub(r"dddd?\W*", "", locale.dateFormat(QLocale.FormatType.LongFormat))
    return locale.toString(date, form)


def origin_words(card: Card, models: Iterable[Installed]) -> str:
    """Say where an own model came from, as far as its card knows."""
    start = _start_of(card.recipe) if card.recipe else None
    if start is None:
        return _tr("Made with another program")
    if not start:
        return _tr("Trained with Autochrome from the beginning")
    names = {model.package.card.id: model_name(model) for model in models}
    return _tr("Trained with Autochrome, going on from {name}").format(name=names.get(start, start))


def trained_total(card: Card) -> str:
    """Say how many photos a model learned from."""
    total = sum(data_set.photos for data_set in card.trained_on)
    return _tr("%Ln photos", total)


def file_name(model: Installed) -> str:
    """Suggest a name for a copy of a model's file: its own name, as far as files can have it."""
    card = model.package.card
    name = re.sub(r'[<>:"/\\|?*\x00-\x1f]+', " ", card.name).strip(" .")
    return f"{name or card.id}.colormodel"


def _pairs(metric: Metric, *, with_kid: bool) -> tuple[tuple[str, str], ...]:
    one, locale = _number, QLocale()
    pairs = (
        (one(metric.ab), one(metric.grey_ab)),
        (one(metric.psnr), one(metric.grey_psnr)),
        (f"{locale.toString(round(100 * metric.relative))} %", "0 %"),
    )
    return (*pairs, (one(metric.kid), one(metric.grey_kid))) if with_kid else pairs


def _number(value: float | None) -> str:
    return "" if value is None else QLocale().toString(value, "f", 1)


def _has_kid(metrics: Iterable[Metric]) -> bool:
    return any(metric.kid is not None for metric in metrics)


def _domain_words(domain: str) -> str:
    """Say what photos show; what is not among the usual is said as the card does."""
    usual = {
        "landscape": _tr("Landscapes"),
        "flower": _tr("Flowers"),
        "dog": _tr("Dogs"),
        "general": _tr("All kinds"),
        "own": _tr("Your own"),
        "ship": _tr("Ships"),
        "airplane": _tr("Aeroplanes"),
        "automobile": _tr("Cars"),
        "100 classes": _tr("100 kinds of things"),
    }
    return usual.get(domain, domain[:1].upper() + domain[1:])


def _start_of(recipe: str) -> str | None:
    """Give the id of the model that a recipe goes on from; empty where there is none.

    The card may be a stranger's, and this is the window's thread: of what is no recipe, or longer
    than any needs to be, nothing is read (None), and what no model can be called is not shown.
    """
    from core.base.strict_toml import parse_toml  # here, because the window is to open at once

    try:
        start = parse_toml(recipe, longest=_LONGEST_RECIPE).get("start")
    except WrongValue:
        return None
    model = start.get("model") if isinstance(start, dict) else None
    return model if isinstance(model, str) and is_name(model) else ""


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Models", text, "", n)
