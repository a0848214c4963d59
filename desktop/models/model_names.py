"""What models are called in the window, and the groups that they are offered in."""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from core.model.shelf import Installed
from desktop.ui.core_words import said

#: A heading, and the models below it.
Group: TypeAlias = tuple[str, tuple[Installed, ...]]


def model_name(model: Installed) -> str:
    """Give the name of a model: of the program's own in the user's language, else as it is.

    Of several with one name all but the first have a number behind it.
    """
    name = model.package.card.name
    name = said(name) if model.is_bundled else name
    return f"{name} ({model.namesakes + 1})" if model.namesakes else name


def grouped(models: Sequence[Installed]) -> tuple[Group, ...]:
    """Sort models into groups, in the order that they are offered in.

    One's own come first: who made one came to use it. Then those of the program, and last those of
    other programs. A group without models is left out.
    """
    own, foreign = _tr("Your own"), _tr("From other programs")
    groups: dict[str, list[Installed]] = {own: [], _tr("Everyday photos"): []}
    for model in sorted(models, key=lambda model: model.package.card.group):
        groups.setdefault(_group_of(model), []).append(model)
    groups[foreign] = groups.pop(foreign, [])
    return tuple((heading, tuple(found)) for heading, found in groups.items() if found)


def _group_of(model: Installed) -> str:
    card = model.package.card
    if not model.is_bundled:
        return _tr("Your own") if card.origin is None else _tr("From other programs")
    return said(card.group) or _tr("Everyday photos")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Models", text)
