"""How pages of the help are laid out, and what is copied from them."""

from pathlib import Path

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.base.paths import resources_dir
from desktop.help.page_view import PageView
from desktop.help.pages import HelpPage
from desktop.ui.appearance import Appearance
from desktop.ui.theme import ThemeChoice

TYPED = "Autochrome --edit FILE --output PATH --keep-metadata"


def lines(view: PageView) -> list[str]:
    """What stands on each line."""
    found, block = [], view.document().begin()
    while block.isValid():
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            found.append(block.text()[line.textStart() : line.textStart() + line.textLength()])
        block = block.next()
    return found


def test_no_line_ends_within_an_option_and_a_copy_is_as_it_is_typed(
    qapp: QApplication, qtbot: QtBot
) -> None:
    view = PageView(Appearance(qapp, resources_dir(), ThemeChoice.LIGHT))
    qtbot.addWidget(view)
    view.show_page(HelpPage("a", "A", f"Type `{TYPED}` there.", (), Path()), {}, "")
    view.show()
    for width in range(220, 520, 7):
        view.resize(width, 300)
        shown = lines(view)
        assert len(shown) > 1
        assert not [line for line in shown if line.rstrip("\u2060").endswith("-")]
    cursor = view.textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    view.setTextCursor(cursor)
    assert view.createMimeDataFromSelection().text() == f"Type {TYPED} there."
