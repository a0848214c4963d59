"""Bring the help, and finding an action, from scene to scene, for `tools/screenshots.py`."""

from collections.abc import Iterator
from functools import partial
from typing import Final

from PySide6.QtWidgets import QApplication, QWidget

from desktop.app.main_window import MainWindow
from desktop.find.finder import Finder
from desktop.help.help_window import HelpWindow
from tools.scene_steps import Wait, command_of_key, settle

#: Of the help's own window, in px.
_SIZE: Final = (1000, 720)
#: What the help is searched for, in any language, and the page that has it.
_SEARCHED: Final = "GIMP"
_FOUND_ON: Final = "more"
_PLACES: Final = (
    ("help", "first-steps"),
    ("help-trouble", "trouble#damaged"),
    ("help-model", "model:natural"),
)


def scenes(window: MainWindow, wait: Wait) -> Iterator[tuple[str, QWidget]]:
    """Open the help at several places, then find an action; give each scene and what shows it.

    Args:
        window: the window.
        wait: lets it live until something holds.
    """
    command_of_key(window, "F1").trigger()
    shown = next(one for one in QApplication.topLevelWidgets() if isinstance(one, HelpWindow))
    shown.resize(*_SIZE)
    wait(partial(_shows, shown, "first-steps"), "the first page of the help")
    for name, place in _PLACES:
        page = place.partition("#")[0]
        shown.go_to(place)
        wait(partial(_shows, shown, page), f"the page {page}")
        settle()
        yield name, shown
    shown.field.setText(_SEARCHED)
    wait(partial(_shows, shown, _FOUND_ON), "what the search finds")
    settle()
    yield "help-search", shown
    shown.close()
    command_of_key(window, "Ctrl+K").trigger()
    finder = next(one for one in window.findChildren(Finder) if one.isVisible())
    finder.field.setText("co")
    settle()
    yield "find-action", window
    finder.leave()


def _shows(shown: HelpWindow, page: str) -> bool:
    return shown.view.page is not None and shown.view.page.name == page
