"""The models as sections of a list: those that came along, those that were added, what is none."""

from PySide6.QtCore import QCoreApplication

from core.base.errors import AutochromeError
from core.model.shelf import Installed, Shelf
from desktop.models.foreign_texts import summary_words
from desktop.ui.core_words import said
from desktop.ui.messages import told_beside_name
from desktop.ui.widgets.grouped_rows import Entry, Section

#: No id of a model holds a colon.
_PROBLEM = "problem:"


def sections_of(shelf: Shelf) -> tuple[Section, ...]:
    """Sort a shelf into sections; a section without entries is left out."""
    by_heading: dict[str, list[Entry]] = {_tr("Included"): []}
    for model in shelf.models:
        by_heading.setdefault(_heading(model), []).append(_entry(model))
    for heading in (_tr("Your own"), _tr("From other programs")):
        by_heading[heading] = by_heading.pop(heading, [])  # below those of the program
    by_heading[_tr("Cannot be used")] = [
        Entry(f"{_PROBLEM}{number}", _file_of(problem), _why(problem), is_bad=True)
        for number, problem in enumerate(shelf.problems)
    ]
    return tuple(
        Section(heading, tuple(entries)) for heading, entries in by_heading.items() if entries
    )


def problem_of(shelf: Shelf, key: str) -> AutochromeError | None:
    """Give the problem that an entry stands for; None where it stands for a model."""
    number = key.removeprefix(_PROBLEM)
    if number == key or int(number) >= len(shelf.problems):
        return None
    return shelf.problems[int(number)]


def _heading(model: Installed) -> str:
    if not model.is_bundled:
        is_foreign = model.package.card.origin is not None
        return _tr("From other programs") if is_foreign else _tr("Your own")
    return said(model.package.card.group) or _tr("Included")


def _entry(model: Installed) -> Entry:
    card = model.package.card
    badge = _tr("Default") if model.is_default else ""
    return Entry(card.id, card.name, summary_words(card), badge, has_picture=True)


def _file_of(problem: AutochromeError) -> str:
    return problem.path.name if problem.path is not None else _tr("A model")


def _why(problem: AutochromeError) -> str:
    if problem.path is None:
        return said(problem.message)
    return told_beside_name(problem.message, problem.path)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Models", text)
