"""The sheet of keyboard shortcuts, made from the table of commands."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.help.key_lines import KeyLine, lines_of, lines_of_tool
from desktop.ui.appearance import Appearance
from desktop.ui.commands import Group, group_name
from desktop.ui.widgets import line
from desktop.ui.widgets.dialog_head import DialogHead, fitting

_EDGE: Final = 24
_BETWEEN: Final = 36
#: Stands beside the groups of commands: keys of the tool that corrects colours.
_TOOL: Final = "tool"
_Place = Group | str
#: Columns of about the same length, the most first; those that the window has room for are shown.
_LAYOUTS: Final[tuple[tuple[tuple[_Place, ...], ...], ...]] = (
    ((Group.FILE, Group.EDIT), (Group.VIEW, Group.HELP), (_TOOL, Group.WINDOW)),
    ((Group.FILE, Group.VIEW, Group.HELP), (Group.EDIT, _TOOL, Group.WINDOW)),
    ((Group.FILE, Group.EDIT, _TOOL, Group.VIEW, Group.WINDOW, Group.HELP),),
)
_SCROLLING: Final = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)


class ShortcutsSheet(QDialog):
    """Shows every command that has a key, and the keys of the tools, by group.

    Args:
        parent: the window.
        look: theme and icons.
    """

    def __init__(self, parent: QWidget, look: Appearance) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        head = DialogHead(look, self.windowTitle())
        head.close_wanted.connect(self.reject)
        self._area = _scrolling()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(line.across())
        column.addWidget(self._area, 1)
        beside_page = column.sizeHint().height() - self._area.sizeHint().height()
        self.resize(self._fill(parent, beside_page))
        self.setFocus()  # the cross would take the arrows, which scroll

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by keys where the window is low."""
        if event.key() in _SCROLLING:
            QApplication.sendEvent(self._area.verticalScrollBar(), event)
        else:
            super().keyPressEvent(event)

    def _fill(self, window: QWidget, beside_page: int) -> QSize:
        """Lay the groups out in as many columns as there is room for; give the size for them.

        Args:
            window: that the sheet stands before.
            beside_page: height of all else, in px.
        """
        bar = self._area.verticalScrollBar().sizeHint().width()
        for columns in _LAYOUTS:
            page = self._page(columns)
            self._area.setWidget(page)  # from here on it has the fonts that it is shown in
            wanted = page.sizeHint()
            size = fitting(window, wanted.width() + bar, wanted.height() + beside_page)
            if size.width() == wanted.width() + bar:
                break
        return size

    def _page(self, columns: Iterable[Iterable[_Place]]) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(_EDGE, 18, _EDGE, 22)
        row.setSpacing(_BETWEEN)
        for places in columns:
            row.addLayout(self._column(places))
        return page

    def _column(self, places: Iterable[_Place]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(16)
        for place in places:
            if isinstance(place, Group):
                column.addLayout(_grid(group_name(place), lines_of(place)))
            else:
                column.addLayout(_grid(self.tr("Correct colours"), lines_of_tool()))
        column.addStretch(1)
        return column


def _grid(name: str, lines: Iterable[KeyLine]) -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(5)
    grid.setHorizontalSpacing(28)
    heading = QLabel(name)
    heading.setProperty("kind", "heading")
    grid.addWidget(heading, 0, 0)
    for number, one in enumerate(lines, start=1):
        words, keys = QLabel(one.words), QLabel(one.key)
        words.setProperty("kind", "muted")
        keys.setProperty("kind", "key")
        grid.addWidget(words, number, 0)
        grid.addWidget(keys, number, 1, Qt.AlignmentFlag.AlignRight)
    grid.setColumnStretch(0, 1)
    return grid


def _scrolling() -> QScrollArea:
    """Make an area that scrolls where the window is low."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
