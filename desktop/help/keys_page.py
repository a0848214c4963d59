"""The page of help about keys, made of the table of commands.

`python -m tools.translations` writes it into each language's folder, for those who read it there;
the window makes it anew, with the names that keys have on this computer.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.help.key_lines import KeyLine, lines_of, lines_of_tool
from desktop.help.pages import KEYS, HelpPage, page_of
from desktop.ui.commands import Group, group_name

_GROUPS: Final = (Group.FILE, Group.EDIT, Group.VIEW, Group.WINDOW, Group.HELP)


def keys_page(folder: Path) -> HelpPage:
    """Make the page in the user's language.

    Args:
        folder: of the pages beside it.
    """
    return page_of(KEYS, keys_markdown(), folder)


def keys_markdown() -> str:
    """Write the page in the user's language."""
    lines = [
        f"# {_tr('Keys')}",
        "",
        _tr("All that has a key of its own. Find an action looks up the rest by its name."),
    ]
    for group in _GROUPS:
        lines += _table(group_name(group), lines_of(group))
        if group is Group.EDIT:
            lines += _table(_tr("While colours of places are corrected"), lines_of_tool())
    return "\n".join([*lines, ""])


def _table(heading: str, lines: Iterable[KeyLine]) -> Iterator[str]:
    yield from ("", f"## {heading}", "", f"| {_tr('What it does')} | {_tr('Key')} |", "|---|---|")
    for line in lines:
        yield f"| {_escaped(line.words)} | {_escaped(line.key)} |"


def _escaped(text: str) -> str:
    """Write words so that Markdown changes nothing about them."""
    return "".join(f"\\{sign}" if sign in "\\|[]*_`<>" else sign for sign in text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeysPage", text)
