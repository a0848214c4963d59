"""Small things that every page of the training dialog is laid out with."""

from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.appearance import Appearance
from desktop.ui.widgets import line
from desktop.ui.widgets.busy_line import BusyLine
from desktop.ui.widgets.buttons import PushButton

#: Free space left, above, right and below the contents of a page.
MARGINS: Final = (32, 28, 32, 20)
#: What pages need above their footer, in logical px.
PAGE_HEIGHT: Final = 530
_BESIDE_WORDS: Final = 72


def label(text: str, kind: str, *, wraps: bool = True) -> QLabel:
    """Make a label of a kind that the style sheet knows."""
    made = QLabel(text)
    made.setProperty("kind", kind)
    made.setWordWrap(wraps)
    return made


def narrow(paragraph: QLabel) -> QLabel:
    """Let a paragraph end before the edge: long lines are hard to read."""
    paragraph.setContentsMargins(0, 0, _BESIDE_WORDS, 0)
    return paragraph


def waiting_line(look: Appearance) -> BusyLine:
    """Make a line that is seen only while something is awaited, and keeps its place."""
    line = BusyLine(look)
    policy = line.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    line.setSizePolicy(policy)
    line.hide()
    return line


def button(text: str, *, is_main: bool = False) -> PushButton:
    """Make a button that Return presses only where it is the main answer."""
    made = PushButton(text, kind="primary" if is_main else "plain")
    make_main(made, is_main)
    return made


def make_main(made: PushButton, is_main: bool) -> None:
    """Make a button the main answer, or one of the others."""
    made.setProperty("kind", "primary" if is_main else "plain")
    made.setAutoDefault(is_main)
    made.setDefault(is_main)
    made.style().unpolish(made)
    made.style().polish(made)


def link(text: str) -> PushButton:
    """Make a button that looks like a word to click."""
    made = PushButton(text, kind="link")
    made.setAutoDefault(False)
    return made


def page_column(page: QWidget, *, height: int = 0) -> QVBoxLayout:
    """Give a page its column; the footer comes below it.

    Args:
        page: gets a layout.
        height: what the column needs, in logical px: with less it is scrolled, and the footer stays
            in sight. 0: it is never scrolled.
    """
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    column = QVBoxLayout()
    column.setContentsMargins(*MARGINS)
    column.setSpacing(0)
    if not height:
        outer.addLayout(column, 1)
        return column
    inside = QWidget()
    inside.setLayout(column)
    inside.setMinimumHeight(height)
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    outer.addWidget(area, 1)
    return column


def add_footer(page: QWidget, left: list[QWidget], right: list[QWidget]) -> QHBoxLayout:
    """Put the buttons of a page below a hairline; give the row of those on the right."""
    outer = page.layout()
    row = QHBoxLayout()
    row.setContentsMargins(MARGINS[0], 16, MARGINS[2], 16)
    row.setSpacing(8)
    for widget in left:
        row.addWidget(widget)
    row.addStretch(1)
    answers = QHBoxLayout()
    answers.setSpacing(8)
    for widget in right:
        answers.addWidget(widget)
    row.addLayout(answers)
    if isinstance(outer, QVBoxLayout):
        outer.addWidget(line.across())
        outer.addLayout(row)
    return answers


def card() -> QFrame:
    """Make a raised frame for something that belongs together."""
    made = QFrame()
    made.setProperty("kind", "card")
    return made


class IconLabel(QLabel):
    """An icon of the set in a colour of the theme, by its name there.

    Args:
        look: draws the icon.
        icon: name in the icon set.
        colour: name of the colour in the theme.
        side_px: in logical px.
    """

    def __init__(self, look: Appearance, icon: str, colour: str, side_px: int) -> None:
        super().__init__()
        self._look = look
        self._icon, self._colour, self._side = icon, colour, side_px
        self.setFixedSize(side_px, side_px)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        look.changed.connect(self._refresh)
        self._refresh()

    def show_icon(self, icon: str, colour: str) -> None:
        """Show another icon."""
        self._icon, self._colour = icon, colour
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        colour = str(getattr(self._look.theme, self._colour))
        self.setPixmap(self._look.pixmap(self._icon, colour, self._side, self.devicePixelRatioF()))
