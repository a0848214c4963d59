"""The window of the help: contents and search on the left, the page on the right.

A window of its own, that nothing waits for: a page is read beside what it speaks of, also while a
dialog is open. So it belongs to no other window, which a dialog would block it with.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from desktop.help import page_search
from desktop.help.page_view import PageView
from desktop.help.pages import HelpPage, page_named, split_place
from desktop.help.papers import PagePictures
from desktop.ui.appearance import Appearance
from desktop.ui.widgets import line
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.grouped_list import GroupedList
from desktop.ui.widgets.grouped_rows import Entry, Section
from desktop.ui.widgets.labels import words

_SIZE: Final = (1000, 720)
_SMALLEST: Final = (760, 420)
_LEFT_WIDTH: Final = 276
#: Some room of the screen stays free for what is read about.
_SHARE_OF_SCREEN: Final = 0.9
_TO_LIST: Final = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


@dataclass(frozen=True, slots=True)
class Contents:
    """A group of pages in the contents.

    Attributes:
        heading: above them; empty for none.
        pages: in their order.
    """

    heading: str
    pages: tuple[HelpPage, ...]


@dataclass(frozen=True, slots=True)
class _Start:
    """Where somebody was when a search began.

    Attributes:
        place: what was shown.
        steps: how many places one could go back to.
    """

    place: str
    steps: int


class HelpWindow(QDialog):
    """Shows the pages.

    Args:
        look: theme and icons.

    Signals:
        pictures_wanted: a `HelpPage` whose pictures are to be read; it is shown with them.
    """

    pictures_wanted = Signal(object)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._contents: tuple[Contents, ...] = ()
        self._place = ""
        self._before: list[str] = []
        self._after: list[str] = []
        self._is_filling = False
        self._searched_from: _Start | None = None
        self.field = QLineEdit()
        self.list = GroupedList(look, self.tr("Contents of the help"))
        self.view = PageView(look)
        self.back = IconButton(look, "chevron-left", self.tr("Back (Alt+Left)"))
        self.forward = IconButton(look, "chevron-right", self.tr("Forward (Alt+Right)"))
        self.nothing = words("", "muted", wraps=True)
        self.setWindowTitle(f"{self.tr('Help')} — Autochrome")
        self.setWindowFlags(Qt.WindowType.Window)
        self.setMinimumSize(*_SMALLEST)
        self._take_size()
        self._lay_out(look)
        self._connect()

    @property
    def place(self) -> str:
        """What is shown, or on its way: a page, and a heading on it after a `#`."""
        return self._place

    def show_contents(self, contents: Sequence[Contents]) -> None:
        """Take the pages there are."""
        self._contents = tuple(contents)
        self._fill()

    def go_to(self, place: str) -> None:
        """Show a place, and remember where somebody came from."""
        if place == self._place:
            self._show(place)
            return
        if self._place:
            self._before.append(self._place)
        self._after.clear()
        self._show(place)

    @Slot(object)
    def show_pictures(self, read: PagePictures) -> None:
        """Show the page that is wanted, now that its pictures are there."""
        name, anchor = split_place(self._place)
        page = self._page(name)
        if page is not None and read.page == name:
            self.view.show_page(page, read.pictures, anchor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the keys that move through a list move through it from the field, too."""
        if event.key() in _TO_LIST and self.field.hasFocus():
            self.list.keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.view.setFocus()
        elif event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        else:
            super().keyPressEvent(event)

    # What is shown.

    def _take_size(self) -> None:
        room = self.screen().availableSize() * _SHARE_OF_SCREEN
        self.resize(min(_SIZE[0], room.width()), min(_SIZE[1], room.height()))

    def _lay_out(self, look: Appearance) -> None:
        self.field.setPlaceholderText(self.tr("Search the help"))
        self.field.setAccessibleName(self.tr("Search the help"))
        self.field.setClearButtonEnabled(True)
        for button in self.field.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear the search"))
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.nothing.setContentsMargins(20, 8, 20, 8)
        self.nothing.hide()
        steps = QHBoxLayout()
        steps.setSpacing(2)
        steps.addWidget(self.back)
        steps.addWidget(self.forward)
        top = QHBoxLayout()
        top.setContentsMargins(16, 14, 10, 8)
        top.setSpacing(6)
        top.addWidget(self.field, 1)
        top.addLayout(steps)
        left = QWidget()
        left.setFixedWidth(_LEFT_WIDTH)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(line.upright())
        row.addWidget(self.view, 1)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_typed)
        self.list.chosen.connect(self._on_chosen)
        self.view.place_wanted.connect(self.go_to)
        self.back.clicked.connect(self._on_back)
        self.forward.clicked.connect(self._on_forward)
        for key, step in (
            (QKeySequence.StandardKey.Back, self._on_back),
            (QKeySequence.StandardKey.Forward, self._on_forward),
        ):
            for keys in QKeySequence.keyBindings(key):
                # Backspace is for the field.
                if keys != QKeySequence(Qt.Key.Key_Backspace):
                    QShortcut(keys, self).activated.connect(step)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._on_search_wanted)
        self._offer_steps()

    def _pages(self) -> tuple[HelpPage, ...]:
        return tuple(page for group in self._contents for page in group.pages)

    def _page(self, name: str) -> HelpPage | None:
        return page_named(self._pages(), name)

    def _fill(self) -> None:
        """Show the contents, or what was found in their place."""
        wanted = self.field.text().strip()
        found = page_search.search(self._pages(), wanted)
        if wanted:
            sections = [Section("", tuple(Entry(one.place, one.title, one.page) for one in found))]
        else:
            sections = [
                Section(group.heading, tuple(Entry(p.name, p.title) for p in group.pages))
                for group in self._contents
                if group.pages
            ]
        self.nothing.setText(self.tr("Nothing was found about “{words}”.").format(words=wanted))
        self.nothing.setVisible(bool(wanted) and not found)
        self.list.setVisible(not self.nothing.isVisibleTo(self))
        self._is_filling = True
        key = found[0].place if found else split_place(self._place)[0]
        self.list.show_sections(sections, key=key)
        self._is_filling = False
        self._follow_search(wanted, found)

    def _follow_search(self, wanted: str, found: Sequence[page_search.Found]) -> None:
        """Show what fits best while words are typed, or what was shown before: one step in all."""
        if not wanted:
            self._searched_from = None
            return
        if self._searched_from is None:
            self._searched_from = _Start(self._place, len(self._before))
        start = self._searched_from
        place = found[0].place if found else start.place
        if place == self._place:
            return
        del self._before[start.steps :]
        if start.place and place != start.place:
            self._before.append(start.place)
        self._after.clear()
        self._show(place)

    def _show(self, place: str) -> None:
        name, anchor = split_place(place)
        page = self._page(name)
        if page is None:  # made by another version, or its model is gone
            page = next(iter(self._pages()), None)
            if page is None:
                return
            place, anchor = page.name, ""
        self._place = place
        self._offer_steps()
        self._mark(place)
        if self.view.page == page:
            self.view.go_to(anchor)
        else:
            self.pictures_wanted.emit(page)

    def _mark(self, place: str) -> None:
        """Show in the list where somebody is."""
        self._is_filling = True
        for key in (place, split_place(place)[0]):
            if key in self.list.keys:
                self.list.choose(key)
                break
        self._is_filling = False

    def _offer_steps(self) -> None:
        self.back.setEnabled(bool(self._before))
        self.forward.setEnabled(bool(self._after))

    # What is done.

    @Slot(str)
    def _on_typed(self, _: str) -> None:
        self._fill()

    @Slot(str)
    def _on_chosen(self, place: str) -> None:
        if not self._is_filling:
            self.go_to(place)

    @Slot()
    def _on_back(self) -> None:
        if self._before:
            self._after.append(self._place)
            self._show(self._before.pop())

    @Slot()
    def _on_forward(self) -> None:
        if self._after:
            self._before.append(self._place)
            self._show(self._after.pop())

    @Slot()
    def _on_search_wanted(self) -> None:
        self.field.setFocus()
        self.field.selectAll()
