"""The models as sections of a list: in their groups, and what is none."""

from PySide6.QtCore import QCoreApplication

from core.base.errors import AutochromeError
from core.model.shelf import Installed, Shelf
from desktop.models.foreign_texts import summary_words
from desktop.models.model_names import grouped, model_name
from desktop.ui.core_words import said
from desktop.ui.messages import told_beside_name
from desktop.ui.widgets.grouped_rows import Entry, Section

#: No id of a model holds a colon.
_PROBLEM = "problem:"


def sections_of(shelf: Shelf) -> tuple[Section, ...]:
    """Sort a shelf into sections; a section without entries is left out."""
    sections = [
        Section(heading, tuple(_entry(model) for model in models))
        for heading, models in grouped(shelf.models)
    ]
    if shelf.problems:
        problems = (
            Entry(f"{_PROBLEM}{number}", _file_of(problem), _why(problem), is_bad=True)
            for number, problem in enumerate(shelf.problems)
        )
        sections.append(Section(_tr("Cannot be used"), tuple(problems)))
    return tuple(sections)


def problem_of(shelf: Shelf, key: str) -> AutochromeError | None:
    """Give the problem that an entry stands for; None where it stands for a model."""
    number = key.removeprefix(_PROBLEM)
    if number == key or int(number) >= len(shelf.problems):
        return None
    return shelf.problems[int(number)]


def _entry(model: Installed) -> Entry:
    card = model.package.card
    badge = _tr("Default") if model.is_default else ""
    return Entry(card.id, model_name(model), summary_words(card), badge, has_picture=True)


def _file_of(problem: AutochromeError) -> str:
    return problem.path.name if problem.path is not None else _tr("A model")


def _why(problem: AutochromeError) -> str:
    if problem.path is None:
        return said(problem.message)
    return told_beside_name(problem.message, problem.path)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Models", text)
