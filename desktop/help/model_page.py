"""The page of help about a model: what its card says, with its curves and examples as pictures."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from core.model.card import Card
from core.model.shelf import Installed
from desktop.help.pages import HelpPage, page_of
from desktop.models.card_texts import (
    date_words,
    figure_names,
    figures_of,
    number_words,
    origin_words,
    size_words,
    trained_total,
)
from desktop.models.foreign_texts import summary_words
from desktop.models.model_names import model_name
from desktop.ui.core_words import said
from desktop.ui.error_help import MODEL


def model_page(model: Installed, models: Sequence[Installed], pictures: Path) -> HelpPage:
    """Make the page about a model in the user's language.

    Args:
        model: the one.
        models: all of them, for the names of those it goes back to.
        pictures: the folder of curves and examples of the models that ship with the program.
    """
    card = model.package.card
    parts = [f"# {_escaped(model_name(model))}", _escaped(summary_words(card))]
    examples, curves = f"{card.id}-examples.jpg", f"{card.id}-curves.svg"
    # An own model may have the id of none that came along, and so has no such pictures.
    if model.is_bundled and (pictures / examples).is_file():
        words = _tr(
            "Photos that it never saw, each three times: without colour, as the model colours "
            "it, as it really was."
        )
        parts += [f"![{_escaped(words)}]({examples})", words]
    if card.metrics:
        parts += [f"## {_tr('How good it is')}", "\n".join(_figures(card)), _what_figures_mean()]
    if model.is_bundled and (pictures / curves).is_file():
        words = _tr(
            "How far it was from the right colours while it learned, from left to right: the "
            "light line on photos that it learned from, the dark one on others. The circle is "
            "what was kept."
        )
        parts += [f"## {_tr('How it learned')}", f"![{_tr('How it learned')}]({curves})", words]
    if card.trained_on:
        parts += [f"## {_tr('Learned from')}", trained_total(card), "\n".join(_learned(card))]
    parts += [f"## {_tr('Details')}", "\n".join(_details(model, models))]
    parts.append(_tr("What the words mean is told in [How it works](how-it-works.md#figures)."))
    return page_of(f"{MODEL}{card.id}", "\n\n".join(parts) + "\n", pictures)


def _figures(card: Card) -> Iterator[str]:
    names = figure_names(card.metrics)
    heads = [_tr("Photos of"), *names]
    yield _row(heads)
    yield _row(["---", *(["---:"] * (len(heads) - 1))])
    for row in figures_of(card.metrics):
        yield _row([_escaped(row.domain), *(_pair(*pair) for pair in row.pairs)])


def _pair(of_model: str, of_grey: str) -> str:
    return f"{of_model} ({of_grey})" if of_grey else of_model


def _learned(card: Card) -> Iterator[str]:
    yield _row([_tr("Photos"), _tr("Number"), _tr("Rights")])
    yield _row(["---", "---:", "---"])
    for data_set in card.trained_on:
        rights = said(data_set.rights) or _tr("not stated")
        yield _row([_escaped(said(data_set.name)), number_words(data_set.photos), _escaped(rights)])


def _details(model: Installed, models: Sequence[Installed]) -> Iterator[str]:
    card = model.package.card
    origin = _tr("It came with Autochrome") if model.is_bundled else origin_words(card, models)
    yield _row([_tr("Detail"), _tr("Value")])
    yield _row(["---", "---"])
    for name, value in (
        (_tr("Licence"), said(card.licence) or _tr("not stated")),
        (_tr("Came from"), origin),
        (_tr("Version"), str(card.version)),
        (_tr("Made on"), date_words(card.created)),
        (_tr("Size"), size_words(model.size_bytes)),
    ):
        yield _row([name, _escaped(value)])


def _what_figures_mean() -> str:
    return _tr(
        "Measured on photos that it never saw; in brackets, the same photos left grey. The lower "
        "the colour error and the higher the likeness, the better; colourfulness is best near "
        "100 %."
    )


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _escaped(text: str) -> str:
    """Write words of others so that they are words in Markdown, on one line."""
    plain = " ".join(text.split())
    return "".join(f"\\{sign}" if sign in "\\|[]*_`<>#!" else sign for sign in plain)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ModelPage", text)
